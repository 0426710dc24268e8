"""The title of a special issue of a journal, for a call that is for one and for no event."""

from __future__ import annotations

from collections.abc import Iterator

from bot.cfp.title.lines import TOP
from bot.cfp.title.prose import Name
from bot.page.sentences import Sentence
from bot.rules import Rule

ISSUE = Rule(
    "the title of a special issue that a call is for",
    r"""(?: ^ \W{0,4} (?: (?i: call \s for \s (?: papers? | contributions? | articles? ) ) \W{1,4}
                (?: (?: for | to ) \s (?: a | the ) \s )? )? (?: [A-Z][\w&-]{1,20} \s ){0,5}
            | \b [Tt]his \s (?: [A-Z][\w&-]{1,20} \s ){0,5} )
        [Ss]pecial \s [Ii]ssue \s? (?: \s on | [:–—-] ) \s [*_“"„«]{0,2}
        (?P<name> [A-Z\d] [^.;:*“”"„«»\n]{8,140} [^\s.;:*“”"„«»\n] )""",
    examples=("Special Issue on Knots and Ropes", "CFP Knots Special issue: Ropes at Sea",
        "Call for Papers: Special Issue on Knots and Ropes", "Call for Articles – Special Issue - Ropes and Knots",
        "Call for contributions: Special Issue – Ropes and Knots", "Call for Paper: Special Issue — Ropes and Knots",
        "Call for Papers for a Special Issue on Knots and Ropes", "Call for Papers to the Special Issue: Knots at Sea",
        "send your text to this KNOT Special Issue on *Knots and Ropes*", "This special issue on Knots and Ropes is",
        "This special issue on “Knots and Ropes”"),
    near_misses=("Papers will appear in a special issue on Knots and Ropes", "this special issue on knots",
        "Special Issues on Knots and Ropes"),
    cased=True,
)  # fmt: skip


def issue_names(told: list[Sentence]) -> Iterator[Name]:
    """Yield the titles of special issues in the first sentences, the least sure of all names."""
    for sentence in told[: 4 * TOP]:
        if match := ISSUE.search(" ".join(sentence.text.split())):
            yield Name(2, match["name"], sentence)
