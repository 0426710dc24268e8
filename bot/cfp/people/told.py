"""Sentences that tell who organizes and who speaks."""

from __future__ import annotations

from bot.cfp.people.roles import role_of
from bot.page.blocks import Block
from bot.page.page import Page
from bot.rules import Rule

SPEAKS = Rule(
    "somebody who will speak, at the start of a sentence",
    r"""^ \W* (?P<who> (?: [^\W\d]{1,6} \. \s ){0,2} [^\W\d] [^.,;:()\n]{4,60}? (?: \s \( [^()]{2,80} \) )? )
    \s (?: will | is\s(?:giving|going) | opens | gives | speaks | delivers | presents | closes ) \b""",
    examples=("Prof. Ada Moore (MIT) will open the workshop with a lecture", "Ada Moore gives the keynote",
        "Ada Moore speaks",
        "Ada Moore is giving a talk", "Ada Moore is going to talk", "Ada Moore delivers the keynote",
        "Ada Moore presents knots", "Ada Moore opens the day", "Ada Moore closes the day"),
    near_misses=("Keynotes: Ada Moore", "Ada Moore (MIT)"),
)  # fmt: skip
INVITED = Rule(
    "speakers that a sentence names by the way",
    r"""\b (?: keynote | invited | plenary ) \s
        (?: speakers? (?: ,? \s who \s (?: will \s )? include )?
        | (?: talks? | lectures? | presentations? | address(?:es)? )
        (?: \s (?: on | about ) \s [^.,;:]{3,60}? )?
        (?: \s (?: is | will \s be ) \s (?: being \s )? (?: delivered | given | held | presented ) )? \s by )
        ,? \s (?P<who> (?: (?: Prof | Dr )\. \s )* [A-Z] (?:(?-i: [^.;:\n] ) | (?<=\b[A-Z])\. ){6,300} )""",
    examples=(
        "an invited talk by Prof. Ada Moore", "an invited talk by Dr. Ada Moore",
        "by invited speakers, who will include Ada Moore (Oslo), and Ben Holm (Rome)",
        "keynote speakers who include Ada Moore",
        "explored by keynote speakers Ada Moore (on ropes) and Ben Holm", "the keynote speaker Ada Moore of Oslo",
        "an invited talk by Ada Moore (Oslo)", "plenary lectures by Ada Moore and Ben Holm",
        "invited addresses by Ada Moore", "a keynote address by Ada M. Moore", "a plenary talk by Ada Moore",
        "an invited lecture by Ben Holm", "talks by keynote speakers, Ada Moore",
        "The keynote lecture will be delivered by Dr. Ada Moore", "the invited talk is given by Ada Moore",
        "A plenary talk is being held by Ada Moore", "keynote addresses will be presented by Ada Moore",
        "a keynote presentation about ropes by Ada Moore", "an invited talk on ropes by Ada Moore",
    ),
    near_misses=("the keynote speakers are", "Keynote speakers: Ada Moore", "we invited speakers from Oslo"),
    cased=True,
)  # fmt: skip
GIVES = Rule(
    "who will give the invited talks, in a clause on the event",
    r"""\b (?: in \s which | at \s which | where | that ) \s (?P<who> [A-Z] [^.;:\n]{6,200}? ) \s
        (?: will \s (?: both \s )? (?: give | deliver | be \s giving ) | give
            | (?: have \s )? (?: agreed | accepted (?: \s our \s invitation )? ) \s to \s (?: give | deliver ) )
        \s (?: (?: the | an? | our | their ) \s )? (?i: keynotes? | invited | plenary ) \b""",
    examples=("a workshop in Oslo, in which Ada Moore (Oslo) and Ben Holm (Rome) will give Keynote lectures",
        "at which Ada Moore will deliver the invited talk", "where Ada Moore and Ben Okri give their plenary talk",
        "in which Ada Moore and Ben Holm will both give a keynote", "where Ada Moore will give an invited talk",
        "where Ada Moore will give our keynote", "We are glad that Ada Moore will be giving a plenary talk",
        "that Ada Moore and Ben Holm have agreed to give invited talks", "that Ada Moore accepted to deliver a keynote",
        "that Ada Moore accepted our invitation to give a keynote"),
    near_misses=("in which we will give keynotes", "Ada Moore will give a keynote"),
    cased=True,
)  # fmt: skip
WELCOMED = Rule(
    "who is welcomed as a speaker, or will be one",
    r"""\b (?: welcome | announce | host | have | confirm ) \s (?P<who> [A-Z] [^.;:\n]{6,160}? ) \s as \s
            (?: (?: our | the | an? | this \s year['’]s ) \s )? (?: keynote | invited
                | plenary ) (?: \s speakers? )? \b""",
    examples=("We are glad to welcome Ada Moore of Oslo Tech as our keynote speaker",
        "We have Ada Moore as an invited speaker",
        "to announce Ada Moore and Ben Holm as invited speakers", "We will host Ada Moore as the plenary speaker",
        "we can confirm Ada Moore as this year’s keynote", "to have Ada Moore as a keynote speaker"),
    near_misses=("we welcome papers as invited talks", "have Ada Moore as a guest", "Ada Moore speaks as our keynote"),
    cased=True,
)  # fmt: skip
WRITE_TO = Rule(
    "organizers that people may write to",
    r"""\b (?: contact | [eE]-?mail | write \s to | reach | (?: direct | send | address ) \s [^.;:]{0,60}? \s to ) \b
        [^.;:]{0,40}? \b (?: [cC]hairs? | organi[sz]ers? | [cC]onven[eo]rs? ) [,:]? \s
        (?P<who> [A-Z] (?:(?-i: [^.;:\n(] ) | (?<=\b[A-Z])\. | (?<=\bDr)\. | (?<=\bProf)\. ){6,120} )""",
    examples=("contact one of the co-chairs, Dr. Ada Moore or Dr. Ben Okri", "contact the chair, Prof. Ada Moore",
        "please contact the workshop chairs, Ada Moore and Ben Okri", "email the chair Ada Moore",
        "E-mail KNOT 2031 organizers Ada Moore or Ben Okri", "write to the organiser Ada M. Moore",
        "reach the conveners Ada Moore and Ben Okri", "contact our convenor Ada Moore",
        "direct all queries to the co-chairs: Ada Moore and Ben Okri and other questions to us",
        "please send a title and an abstract (maximum 500 words) to the Convenor, Dr Ada Moore, by May",
        "send your questions to the organizers Ada Moore, Ben Okri", "Please address mail to the chair, Ada Moore"),
    near_misses=("contact the chairs of the workshop", "Chairs: Ada Moore"),
    cased=True,
)  # fmt: skip
ORGANIZED_BY = Rule(
    "who a sentence says organizes the event",
    r"""\b (?: (?: organi[sz]ed | hosted | chaired | convened | coordinated ) \s by :?
            | (?: workshop | conference | symposium | school | task | event | seminar | meeting | hackathon ) \s
            (?: is | will \s be ) \s (?: being \s | jointly \s )? (?: led | run ) \s by ) \s+
        (?P<who> (?: (?! \s with \s (?: the \s )? (?: collaboration | support | help | cooperation ) \b )
            (?: [^.\n] | (?<=\b[A-Z]) \. ) ){6,400} )""",
    examples=("organized by Ada Moore", "organized by Ada Moore with the support of Ben",
        "hosted by Ada Moore with help by Ben",
        "organized by Ada Moore with collaboration by Ben", "organized by Ada Moore with cooperation of Ben",
        "Hosted by: Ada Moore", "chaired by Ada Moore", "convened by Ada P. Moore",
        "coordinated by Ada Moore", "The workshop is led by Ada Moore", "the conference is run by Ada Moore",
        "This symposium will be led by Ada Moore", "the school is jointly run by Ada Moore",
        "The shared task is being led by Ada Moore", "the event is led by Ada Moore", "A seminar is led by Ada Moore",
        "Our meeting is led by Ada Moore", "The hackathon is led by Ada Moore"),
    near_misses=("a session led by Ada Moore", "The workshop runs by itself"),
)  # fmt: skip
ANOTHER = Rule(
    "a sentence on who organizes something by its own name, or a part of the event",
    r"""(?: ^ | [.!?]\s ) \W{0,3}
        (?: (?P<short> [A-Z][A-Za-z]{0,3}[A-Z]{2,10} ) (?: \s 20\d\d | [’']\d\d )?
          | (?: [Tt]he | [Oo]ur | [Tt]his ) \s (?: [\w-]{2,20} \s ){0,4}
            (?P<part> [Cc]ompetition | [Cc]ontest | [Cc]hallenge | [Tt]utorial | [Pp]anel | [Ee]xcursion
                | [Ee]xhibition | [Ss]essions? ) )
        \s (?: is | are | was | will \s be ) \s (?: being \s | jointly \s | co- )? organi[sz]ed \s by \b""",
    examples=("ROPECOMP is organized by Ada Moore", "A word. KnotCOM 2031 was organised by", "ROPE'31 is organized by",
        "The rope competition is jointly organized by", "the Knot Contest is being organized by",
        "Our challenge is organized by", "This tutorial is co-organized by", "The panel will be organized by",
        "the excursion is organized by", "The exhibition is organized by", "The sessions are organised by",
        "The special session is organized by", "The Rope Competition is organized by",
        "The rope contest is organized by",
        "The Knot Challenge is organized by", "The Tutorial is organized by", "The Panel is organized by",
        "The Excursion is organized by", "The Exhibition is organized by", "The Session is organized by"),
    near_misses=("The workshop is organized by Ada Moore", "It is organized by Ada Moore", "Organized by ROPE",
        "The school is organized by", "Knots is organized by", "ROPE 2031, the rope day, is organized by"),
    cased=True,
)  # fmt: skip

_TOP = 4  # blocks of a page that may name it


def top_of(page: Page) -> str:
    """What a page names itself: its title, its first blocks and its highest headings."""
    heads = (
        block.text
        for number, block in enumerate(page.blocks)
        if number < _TOP or (block.kind == "heading" and block.level == 1)
    )
    return " ".join([page.meta.get("title", ""), *page.titles.values(), *heads]).lower()


def organizes_another(block: Block, top: str) -> bool:
    """Whether a sentence says who organizes what the top of its page does not name: another event, or a part of it."""
    match = ANOTHER.search(block.text) if block.kind in {"paragraph", "item"} else None
    if match is None or any(map(role_of, block.section[-1:])):
        return False
    return (match["short"] or match["part"]).lower() not in top
