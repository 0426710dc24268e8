"""How a deadline stands today, as a mark behind its name: "Paper submission deadline Open"."""

from __future__ import annotations

import re

from bot.rules import Rule

_MARK = Rule(
    "a mark for how a deadline stands",
    r"""(?<= \w ) [\s\t]+ (?: \( | \[ )? (?: upcoming | (?<= deadline \s ) (?: open | closed | passed | past | over )
        | (?<= date \s ) (?: open | closed | passed | past ) | (?<= due \s ) (?: open | closed | passed ) )
        \W* $""",
    examples=(
        "Paper submission deadline Open", "Proposal deadline Closed", "Abstract deadline passed:", "A deadline past",
        "Submission deadline over", "Notification Upcoming", "Camera-ready (upcoming)", "Papers [Upcoming]",
        "Submission date open", "Submission date closed", "Submission date passed", "Submission date past",
        "Papers due open", "Papers due closed", "Papers due passed",
    ),
    near_misses=("Submission open", "Call for papers open", "Registration closed", "Upcoming", "Upcoming deadlines"),
)  # fmt: skip


_BEGUN = re.compile(r"([a-z]{4,14}?)s?\b")
_WORDS = ("Paper", "Submission", "Notification", "Abstract", "Camera", "Registration", "Deadline", "Final", "Proposal")


def without_mark(label: str) -> str:
    """Return a label without the mark behind it that says how its deadline stands, and with the first letter that the
    page may have lost: "aper submission" is of papers.
    """
    begun = _BEGUN.match(label)
    lost = next((word[0] for word in _WORDS if begun and begun[1] == word[1:]), "")
    return _MARK.sub("", f"{lost}{label}")
