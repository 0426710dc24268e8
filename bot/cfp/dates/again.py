"""Deadlines that come again and again, and those with one last day of papers that are looked at as they come in."""

from __future__ import annotations

import re

from bot.cfp.dates.between import is_since
from bot.cfp.language import phrases
from bot.rules import Rule

# A system that reviews for several venues, research that is not done yet, and "23:59 in any time zone"
_SERIES = re.compile(
    r"\b[A-Z]{2,8} Rolling Review\b"
    r"|\b(?:or|and)\s(?:ongoing|continuous)\b"
    r"|\b(?:ongoing|continuous)\s(?!(?:basis|submissions?|reviews?|reviewing|calls?|deadlines?|applications?"
    r"|admissions?|acceptance|until|till|through|throughout|from|since|all|with|as|for|during|year)\b)\w"
    r"|\bany\stime\s?zones?\b"
)
_LAST = Rule(
    "a last day of what is looked at as it comes in",
    r"\b (?: final | last | ultimate ) \s (?: \w{1,12} \s ){0,2} deadline \b",
    examples=("a final submission deadline of May 1", "last deadline", "ultimate deadline"),
    near_misses=("final papers by the deadline of each month",),
)
_ANOTHER = Rule(
    "a day beside which there are others",
    r"""\b (?: first (?! \s (?:come|served) ) | second | next | round | cycles? | batch (?:es)? | cut-? \s? offs?
            | issues? ) \b
      | \b rolling \s (?: \w{1,12} \s )? deadlines? \b""",
    examples=(
        "rolling basis, first cut by May 1",
        "ongoing, the second by May 1",
        "rolling; the next is on May 1",
        "ongoing (round closes May 1)",
        "rolling, cycle 1: May 1",
        "rolling cycles",
        "continuous, May 1 for a batch",
        "continuous, in batches",
        "rolling, cut-off May 1",
        "rolling cutoff May 1",
        "rolling cut off May 1",
        "rolling cut-offs",
        "continuous; by May 1 for an issue",
        "continuous; by May 1 for issues of a year",
        "rolling deadlines: May 1",
        "rolling submission deadline: May 1",
    ),
    near_misses=(
        "rolling, first come, first served, until May 1",
        "submission deadline May 1, rolling acceptance",
        "May 1: rolling review of papers, no deadline",
    ),
)


def is_rolling(text: str) -> bool:
    """Whether a text speaks of a deadline that comes again and again, or of papers that are taken as they come in."""
    text = _SERIES.sub(" ", text)
    return (text in phrases("rolling") or text in phrases("as_they_come")) and not _LAST.search(text)


def comes_again(text: str, before: str, days: int) -> bool:
    """Whether a day with `before` in front of it comes again: "May 1 (rolling review)" is the last day of all papers,
    "rolling, from May 1" is none.
    """
    if not is_rolling(text):
        return False
    return _SERIES.sub(" ", text) in phrases("rolling") or _ANOTHER.search(text) is not None or is_since(before, days)
