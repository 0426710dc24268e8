"""The event at which the papers that a call asks for are presented: it is the call's own, and none around it."""

from __future__ import annotations

from bot.cfp.title.rules import PARTS_OF_NAMES
from bot.rules import Rule

PRESENTED = Rule(
    "papers that are called for, to be presented at an event",
    r"""\b (?: [Ss]ubmissions? | [Oo]pen | [Cc]all | [Ii]nvites? | [Ii]nvited | [Ss]eeks? ) \b [^.;:()]{0,40}? \s
        (?: papers | abstracts | proposals | talks ) \s (?: to \s be \s presented | for \s presentation ) \s at \s
        (?: the \s | its \s | our \s )? (?P<name> <acro> <edition> ) (?! \w )""",
    examples=("Submission is now open for papers to be presented at the KNOT 2031 meeting",
        "Submissions are taken of papers to be presented at KNOT 2031",
        "It is open for talks for presentation at KNOT'31",
        "Call for abstracts to be presented at our KNOT 2031", "We invite proposals to be presented at its KNOT 2031",
        "The guild invites papers to be presented at KNOT 2031", "The guild seeks papers to be presented at KNOT 2031",
        "You are invited to send papers to be presented at KNOT 2031",
        "We seek papers to be presented at the KNOT 2031 congress"),
    near_misses=("Accepted papers are presented at ICXX 2031", "We seek papers to be presented at the workshop",
        "The call of the sea is heard. Papers are to be presented at ICXX 2031"),
    cased=True,
    parts=PARTS_OF_NAMES,
)  # fmt: skip
_DAYS = Rule(
    "what leads from an event to its days",
    r"^ [^.;:]{0,60} (?: , | \s on | \s from | \s in ) \s (?: [A-Z][a-z]{2,8} , \s )? $",
    examples=(
        " meeting Chicago, IL on ",
        " in Oslo, ",
        " from ",
        " meeting, held in ",
        " on Friday, ",
        " in big old Oslo, ",
    ),
    near_misses=(" meeting. Papers are due on ", " by "),
    cased=True,
)


def is_presented(before: str) -> bool:
    """Whether the words before several days say that the papers of the call are presented then."""
    match = PRESENTED.search(before)
    return match is not None and _DAYS.search(before[match.end() :]) is not None
