"""Names that a page gives without a form of their own: in a sentence that says what takes place, in a list of dates,
as the line that it begins with, by repeating them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bot.cfp.dates.labels import kind_of
from bot.cfp.language import phrases
from bot.cfp.title.abroad import holds, names_abroad
from bot.cfp.title.foot import names_at_the_foot
from bot.cfp.title.lines import TOP
from bot.cfp.title.no_name import ORGANISATION, PART, is_no_name
from bot.cfp.title.others import is_other
from bot.cfp.title.parts import bare, is_section, names_event, stands_for
from bot.cfp.title.presented import PRESENTED
from bot.cfp.title.prose import Name, without_article
from bot.cfp.title.rules import PARTS_OF_NAMES
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

SPELT = Rule(
    "a kind of event with its acronym behind it",
    r"""(?<! [\w-] ) (?P<name> (?: (?: \d{1,3} \s? (?: st | nd | rd | th ) | [A-Z][\w’'-]{1,30} | of | on | for
        | in | the | and | & ) \s ){1,10} (?= [A-Z] ) <event> ) \s
        \( (?P<short> <acro> (?: \s \d{1,2} )? | [A-Z]\w{2,20} \s 20\d\d ) \)""",
    examples=("The 12th Rope Symposium (IRS 12)",
        "The 16 th Annual Rope Conference (Ropes 2031)", "2nd Knot Workshop (KW31)", "3rd Knot Forum (KF)",
        "1st Knot Seminar (KS)", "School of Knots Meeting (SKM)", "Day on Knots Workshop (DKW)",
        "Feast for Knots Meeting (FKM)", "Knots in Ports Forum (KPF)", "Beyond the Knot Forum (BKF)",
        "Knots and Ropes Forum (KRF)", "Knots & Ropes Forum (KRF)"),
    near_misses=("our conference (KNOT)", "the Workshop (see below)", "Rope Workshop (half-day)"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
INTRODUCED = Rule(
    "a name, its acronym and what it does",
    r"""^ (?: The \s )? (?P<name> [A-Z][^().;:]{6,100}? ) \s \( (?P<short> [A-Z][\w’'-]{1,14} (?: \s 20\d\d )? ) \) \s
        (?: brings \s together | (?: will \s be | is \s being | is ) \s held | (?: will \s take | takes ) \s place
            | is \s (?: an? | the ) \s (?: [\w-]{1,20} \s ){0,3} <event> ) (?! \w )""",
    examples=("Knots And Loops (KAL) brings together people", "The Feast of Knots (FK 2031) will be held in Oslo",
        "Ropes at Sea (RAS) is held in Oslo", "Ropes at Sea (RAS) takes place", "Ropes at Sea (RAS) will take place",
        "Ropes at Sea (RAS) is being held", "Ropes at Sea (RAS) is the annual meeting", "Ropes at Sea (RAS) is a forum",
        "Ropes at Sea (RAS) is an unconference"),
    near_misses=("Submissions (PDF) are held back", "We met (KNOT) and it brings together"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
TAKES_PLACE = Rule(
    "a name that a sentence begins with, and that it takes place",
    r"""^ \W{0,3} (?: The \s (?: (?: inaugural | annual | first | second | third | [a-z]{3,8}th ) \s ){0,2} )?
        (?P<name> (?: (?: [A-Z][\w’'-]{1,24} | \d{1,3}(?:st|nd|rd|th) ) \s (?: (?: of | the | and | & ) \s )? ){1,6}
        (?: \d{1,4} \s )? )
        (?: (?: will \s be | is \s being | is ) \s (?: held | hosted ) | (?: will \s take | takes ) \s place
            | is \s (?: running | back )
            | is \s on (?= \s (?: the \s )? (?: [A-Z][a-z]{2,8} ,? \s )? \d ) ) (?! \w )""",
    examples=("Lichen Listening 3 takes place at the mill", "The Knot Fair will be held", "Knots and Loops is held",
        "Knots of Ports is being held", "Ropes & Cords will take place", "Around the Knot is hosted",
        "Knot Fair is back", "Knot Fair 2031 is running on 3 May", "Knot Fair is being hosted",
        "Knot Fair is on 3 May", "Knot Fair is on the 3rd", "Knot Fair is on May 3", "Knot Fair is on Friday, 3 May",
        "The inaugural Knot Fair is being held", "The annual Knot Fair is held", "The first Knot Fair is held",
        "The second annual Knot Fair is held", "The third Knot Fair is held", "The seventh Knot Fair is held",
        "ROPE’s 1st Annual Fair will be held", "ROPE’s 2nd Fair will be held", "ROPE’s 3rd Fair will be held",
        "ROPE’s 21st Annual Fair will be held", "ROPE’s 4th Fair takes place"),
    near_misses=("Knot Fair is on knots", "Registration is open", "Then we will be held", "The knots will be held"),
    cased=True,
)  # fmt: skip
INAUGURAL = Rule(
    "the inaugural event, anywhere in a sentence",
    r"""\b [Tt]he \s inaugural \s
        (?P<name> (?: [A-Z][\w’'-]{1,24} \s (?: (?: of | on | for | the | and | & ) \s ){0,2} ){1,6}
        (?= [A-Z] ) <event> ) (?! \w )""",
    examples=("invite you to the inaugural Rope and Place Conference.", "The inaugural Feast of Knots Workshop will be",
        "at the inaugural Day on the Rope Forum", "of the inaugural Prize for Knots Meeting",
        "the inaugural Ropes & Knots Summit"),
    near_misses=("the inaugural conference", "the annual Rope Conference", "the inaugural Rope conferences"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
ORDINAL = Rule(
    "an event with its number, that a call is for",
    r"""\b (?: [Tt]he | [Oo]ur | [Ii]ts ) \s (?P<name> \d{1,3} (?: st | nd | rd | th ) \s
        (?: [A-Z][\w’'-]{1,24} \s (?: (?: of | on | for | and | & ) \s (?: the \s )? )? ){2,7} (?= [A-Z] ) <event> )
        (?= , | \s \( | \s to \s be \s )""",
    examples=("abstracts for the 33rd Annual KNOTUK Conference, to be held",
        "The 1st Feast of the Knot Workshop (FK)",
        "to our 2nd Day on Rope Seminar to be held", "its 3rd Ropes and Knots Forum,",
        "the 4th Hall for Ropes Meeting,", "the 5th Ropes & Knots Summit,"),
    near_misses=("the 33rd Annual Conference, to be held", "the 33rd Annual Rope Conference was"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
RETURNS = Rule(
    "an acronym that is back, anywhere in a sentence",
    r"""(?<! [\w-] ) (?P<name> <acro> <edition>? ) \s
        (?: is \s back | is \s happening | returns \s (?: to | in | for ) | (?: will \s take | takes ) \s place )
        (?! \w )""",
    examples=("after a year off, RopeCon31 is back", "this May, KNOT 2031 is happening",
        "for ten days RopeX returns to Oslo", "once more, RopeX returns in May", "and RopeX returns for ten days",
        "Then KNOT takes place",
        "As ever, KNOT will take place"),
    near_misses=("after a year, the knots are back", "the RopeX paper returns home"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
DATED = Rule(
    "an event by its name in a list of dates",
    r"""^ [^:]{4,40} \d [^:]{0,12} : \s (?! Pre | Post | Main | Full | Final | First | Second | Annual | Opening
            | The | Pelaksanaan )
        (?P<name> (?: [A-Z][\w’'-]{2,20} \s ){1,4} (?: Conference | Workshop | Symposium | Summit | Festival | Congress
            | Meeting ) ) \W* $""",
    examples=("April 25–27, 2031: Rope Islands Conference", "3 May 2031: Knot Workshop", "May 3: Knot Symposium",
        "May 3: Knot Summit", "May 3: Knot Festival", "May 3: Knot Congress", "May 3: Knot Meeting"),
    near_misses=("May 3: Main Conference", "May 3: Conference", "May 3: The Conference", "May 3: Pre Conference",
        "May 3: Post Conference", "May 3: Full Workshop", "May 3: Final Meeting", "May 3: First Workshop",
        "May 3: Second Workshop", "May 3: Annual Meeting", "May 3: Opening Meeting",
        "3 Mei 2031: Pelaksanaan Workshop"),
    cased=True,
)  # fmt: skip
THE_WORKSHOP = Rule(
    "the X Workshop",
    r"""\b [Tt]he \s (?P<name> (?! Previous | Last | Next | Full | Half | First | Second )
        (?: [A-Z][\w’'-]{2,20} \s ){1,3}
        (?: Workshop | Symposium ) ) (?! \w | \s (?: Proceedings | Committee | Series | Chair ) )""",
    examples=("at the Rope Workshop", "The Knot Theory Symposium PC"),
    near_misses=("the Workshop", "the Rope Workshops", "the Previous Workshop", "the Last Workshop",
        "the Next Workshop", "the Full Workshop", "the Half Workshop", "the First Workshop", "the Second Workshop",
        "the Rope Workshop Proceedings", "the Rope Workshop Committee", "the Rope Workshop Series",
        "the Rope Workshop Chair"),
    cased=True,
)  # fmt: skip
SENT_FOR = Rule(
    "what talks are sent in for, with its days in brackets",
    r"""\b (?: talks? | papers | proposals | abstracts | submissions | sessions ) \s (?: for | to ) \s
        (?: (?: the | our ) \s )? (?: (?: upcoming | next | annual ) \s ){0,2}
        (?P<name> [A-Z][\w’'-]{2,20} (?: \s (?: of | for | and | & ) )? (?: \s [A-Z\d][\w’'-]{1,20} ){1,4} ) \s
        \( (?! [^()]{0,60} \b (?: due | by | until | before | deadline | AoE ) \b )
        (?= [^()]{0,40} (?<! \w ) \d{1,2} (?! \d ) ) [^()]{4,80} \)""",
    examples=("to submit talks for the upcoming RopeConf EU (May 6-7 2031, Oslo)", "papers to Knots 2031 (6 May, Oslo)",
        "a talk for our Rope Days (3 May)", "proposals for the next annual Feast of Knots (May 3)",
        "abstracts for Ropes and Knots (3-5 May 2031)", "submissions for Ropes & Knots (3 May)",
        "sessions for Feast for Knots (May 3)"),
    near_misses=("papers for Rope Studies (due May 3)", "papers to Ropes and Knots (by 3 May)",
        "talks for RopeConf (May 6)",
        "proposals for Rope Days (until 3 May)", "papers for Rope Days (before 3 May)", "papers for Rope Days (ISSN)",
        "papers for Rope Days (deadline 3 May)", "papers for Rope Days (6 May 2031, AoE)", "papers for all (3 May)"),
    cased=True,
)  # fmt: skip
_OF_EVENT = re.compile(
    r"\b(?:reception|dinner|excursion|lunch|breakfast|party|tour|keynotes?|panels?|sessions?|ceremony|tutorials?|talks?"
    r"|posters?|exhibition|concert|registration|reviews?|awards?|competition|challenge|mentoring|elections?|meeting)$",
    re.IGNORECASE,
)
_SMALL = frozenset("a an and as at by for from in into of on or the to vs with".split())
_FEWEST, _MOST_WORDS = 3, 16  # of a line that is a title
_ENOUGH = 2  # times that a page says a name


def plain_names(page: Page, told: list[Sentence]) -> Iterator[Name]:
    """Yield what a page calls its event in plain words, none of it as sure as a name in a form of its own."""
    for number, sentence in enumerate(told):
        if sentence.block.kind != "heading":
            yield from _told(sentence, number)
    yield from names_abroad([one for one in told if one.block.kind != "heading"])
    yield from _first_line(page)
    yield from names_at_the_foot(page)
    counts = Counter(match["name"] for one in told for match in THE_WORKSHOP.finditer(one.text))
    for name, count in counts.most_common(1):
        if count >= _ENOUGH:
            yield Name(3, name, next(one for one in told if name in one.text))


def says_name(text: str) -> bool:
    """Whether a sentence begins with a name and says that it takes place."""
    match = TAKES_PLACE.search(text)
    return holds(" ".join(text.split())) if match is None else _may_be_a_name(match["name"].strip())


def _told(sentence: Sentence, number: int) -> Iterator[Name]:
    text = sentence.text
    early = number < 4 * TOP
    if (match := SPELT.search(text)) and not is_other(match, text) and not ORGANISATION.search(match["name"]):
        name = f"{without_article(match['name'])} ({match['short']})"
        yield Name(8 if early else 4, name, sentence, match["short"])
    if (match := INTRODUCED.search(text)) and _is_short_for(match["short"], match["name"]):
        yield Name(8 if early else 4, f"{match['name']} ({match['short']})", sentence, match["short"])
    if early and (match := TAKES_PLACE.search(text)) and says_name(text):
        yield Name(2, match["name"].strip(), sentence)
    if early and (match := ORDINAL.search(text)) and not is_other(match, text):
        yield Name(6, match["name"], sentence)
    if early and (match := INAUGURAL.search(text)):
        yield Name(6, match["name"], sentence)
    if early and (match := SENT_FOR.search(text)) and _may_be_a_name(match["name"]):
        yield Name(5, match["name"], sentence)
    if early and (match := RETURNS.search(text)) and not is_other(match, text):
        yield Name(5, match["name"], sentence)
    if early and (match := PRESENTED.search(text)):
        yield Name(6, match["name"], sentence)
    if match := DATED.search(text):
        yield Name(2, match["name"], sentence)


def _is_short_for(short: str, name: str) -> bool:
    """Whether an acronym is made of a name's first letters, or of its capitals: KOR of "Knots On Ropes"."""
    capitals = iter(re.sub(r"[^A-ZÀ-Þ]", "", name))
    return stands_for(short, name) or all(letter in capitals for letter in re.sub(r"[^A-Z]", "", short))


def _may_be_a_name(name: str) -> bool:
    """Whether capital words are no part of an event, no paper, no label: "Poster Session", "Late Registration"."""
    return (
        len(name.split()) > 1
        and not _OF_EVENT.search(name)
        and not PART.search(name)
        and not is_section(name)
        and kind_of(name) in {None, "workshop"}
        and name not in phrases("program")
        and name not in phrases("papers")
    )


def _first_line(page: Page) -> Iterator[Name]:
    """The line that a plain text begins with, where it is set as a title: capital words, and nothing behind them."""
    first = page.blocks[0] if page.blocks else None
    if first is None or first.kind != "paragraph" or "\n" in first.text:
        return
    words = first.text.split()
    if not _FEWEST <= len(words) <= _MOST_WORDS:
        return
    name = bare(first.text)
    long = [word for word in words if word.lower() not in _SMALL and word[:1].isalpha()]
    if (
        name == first.text.strip()
        and len(long) >= _FEWEST
        and all(word[0].isupper() for word in long)
        and not re.search(r"[.!?,;:]$|@|\d", name)
        and not is_no_name(name)
        and not is_section(name)
    ):
        yield Name(4 if names_event(name) else 3, name, Sentence(first.text, first, 0))
