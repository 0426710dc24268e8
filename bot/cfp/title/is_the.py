"""Names in a sentence that says what an edition is: "KNOT 2031, hosted by ..., is the 9th Conference on Knots"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cfp.title.lines import TOP
from bot.cfp.title.parts import names_event
from bot.cfp.title.prose import Name
from bot.page.sentences import Sentence
from bot.rules import Rule

IS_THE = Rule(
    "an edition, and what it is the number of",
    r"""^ \W{0,3} (?: The \s )? (?P<short> [A-Z][\w&-]{0,14}[A-Z][\w&-]{0,6} (?: [\s-]?20\d\d | ['’]\d\d ) )
        (?: , \s (?: hosted | organi[sz]ed | held ) \s [^.;,]{3,160} , )?
        \s (?: is | will \s be | marks ) \s the \s
        (?: \d{1,3}(?:st|nd|rd|th) | first | second | third | fourth | fifth | sixth | seventh
            | eighth | ninth | tenth )
        \s (?: (?: annual | international | edition \s of (?: \s the )? ) \s )*
        (?P<name> [A-Z][\w’'&-]{1,30} (?: (?: ,? \s (?: of | on | for | in | and | & ) (?: \s the )? )? ,? \s
            [A-Z][\w’'&-]{1,30} ){1,14} )""",
    examples=(
        "KNOT 2031, hosted by Rope University and Cord College, is the 9th Euro-Asia Conference on Knots and Cords",
        "KNOT'31 is the 9th edition of the Rope Search Challenge, a full-day workshop",
        "The KNOT-2031 will be the third annual Workshop on Knots",
        "KNOT 2031 marks the 10th International Knot Meeting",
        "RopeCon 2031, organized by the Guild, is the first Ropes and Cords Congress",
        "KNOT2031, held in Oslo, is the second Knot Summit", "KNOT 2031 is the fourth edition of Knots on Sea",
        *(f"KNOT 2031 is the {number} Knot Workshop" for number in (
            "1st", "2nd", "3rd", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")),
        "KNOT 2031, organised by us, is the 4th Symposium for Knots, Bends, & Hitches",
        "KNOT'31 is the 5th Meeting of Knots", "KNOT 2031 is the 8th international Workshop on Knots",
        "KNOT'31 is the 5th Meeting in Cork", "KNOT'31 is the 5th edition of the Days of the Knots",
    ),
    near_misses=("KNOT 2031 is the place to be", "KNOT is the 9th Conference on Knots", "KNOT 2031 is the 9th time"),
    cased=True,
)  # fmt: skip


IS_ONE = Rule(
    "an event, its acronym and that it is an event, which may be somebody's",
    r"""^ \W{0,3} (?: The \s )? (?P<name> [A-Z][\w&'’-]{1,24}
            (?: \s (?: (?: of | on | for | in | and | & | the ) \s ){0,2} [A-Z][\w&'’-]{1,24} ){1,8} )
        \s \( (?P<short> [A-Z][\w&-]{1,12} ) \) ,? \s is \s (?: the | an? ) \s (?: [a-z][a-z-]{2,14} \s ){0,3}
        (?: conference | workshop | symposium | congress | colloquium ) \s of \s""",
    examples=("Rope Science Logic (RSL) is the annual conference of the European Association for Rope Science (EARS)",
        "The Knots and Bends (KB) is a workshop of the Guild", "Ropes on the Sea (ROS) is a symposium of it",
        "Nets & Knots (NK), is the congress of the Guild", "Ropes of Old (RO) is the yearly colloquium of it",
        "Ropes in Art (RA) is the conference of it", "Days for Knots (DK) is the workshop of it"),
    near_misses=("Rope Society (RS) is an association of riggers", "RSL is the annual conference of the Guild",
        "The Guild (G) is the host of the conference", "See Rope Days (RD) is a conference"),
    cased=True,
)  # fmt: skip
ONE_OF = Rule(
    "what an event is of another or of somebody, and not how it is called",
    r"^ (?: forum | track | part | venue | conference | meeting | workshop ) \s (?: of | at | in ) \s the \s",
    examples=("forum of the Technical Program", "track of the conference", "part of the Rope Days", "venue in the Bay",
        "workshop of the International Conference on Ropes (ICR 2031)",
        "conference of the Rope Society (RS)", "meeting of the Guild", "track at the Days"),
    near_misses=("Forum of the Sea", "5th conference of the Rope Society", "meeting of ropes"),
    cased=True,
)  # fmt: skip
SENT_TO = Rule(
    "the edition, counted in words, that a sentence asks papers for",
    r"""\b (?: submissions | papers | proposals | contributions | abstracts ) \s (?: for | to ) \s (?: the | our ) \s
        (?: first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth ) \s
        (?: (?: annual | international ) \s ){0,2}
        (?P<name> (?: [A-Z][\w&-]{1,20} \s ){1,5} (?: Conference | Workshop | Symposium | Congress | Summit
            | Meeting ) )
        (?= [,.] | \s (?: to | will | is | held | in | at | on ) \b )""",
    examples=("We invite submissions for the second annual KN-OT Conference to be held in Oslo",
        "papers to our first international Rope Workshop, in Oslo", "proposals for the third Rope Symposium.",
        "contributions to the fourth Rope Congress will", "abstracts for the fifth Rope Summit is",
        "papers for the sixth Rope Meeting held", "papers for the seventh Rope Meeting in Oslo",
        "papers for the eighth Rope Meeting at Oslo", "papers for the ninth Rope Meeting on knots",
        "papers for the tenth Rope Meeting, in"),
    near_misses=("submissions for the second day", "papers for the Rope Conference to be held",
        "We held the second Rope Conference in Oslo"),
    cased=True,
)  # fmt: skip
IS_AN_EVENT = Rule(
    "a name in small letters, and that it is an event",
    r"""^ \W{0,3} (?P<name> [a-z][\w-]{3,20} ) \s is \s an? \s (?: [a-z][a-z-]{2,14} \s ){0,3}
        (?: event | conference | unconference | hackathon | festival | camp | meetup ) \b""",
    examples=("ropehacks is a three-part event where", "knotcamp is an annual hackathon", "ropeday is a festival",
        "ropeconf is a small conference", "knotbar is an unconference", "knots is a camp", "ropers is a meetup"),
    near_misses=("This is an event", "ropehacks is open", "there is a call for an event"),
    cased=True,
)  # fmt: skip
_ABOUT = "about "


def stated_names(told: list[Sentence]) -> Iterator[Name]:
    """Yield what a sentence at the top says that the edition is, with its acronym."""
    for sentence in told[: 4 * TOP]:
        text = " ".join(sentence.text.split())
        if one := IS_ONE.match(text):
            yield Name(10, f"{one['name']} ({one['short']})", sentence, one["short"])
        if one := SENT_TO.search(text):
            yield Name(7, one["name"], sentence)
        headed = " ".join(sentence.block.section[-1:]).lower()
        if (one := IS_AN_EVENT.match(text)) and headed == _ABOUT + one["name"]:
            yield Name(6, one["name"], sentence)
        match = IS_THE.match(" ".join(sentence.text.split()))
        if match and (names_event(match["name"]) or "challenge" in match["name"].lower()):
            yield Name(9, f"{match['short']}: {match['name']}", sentence, match["short"])
            return
