"""A date that a question names in full: by its kind, by what sets it apart from its siblings, and by nothing else."""

from __future__ import annotations

from bot.answering.meant import kinds_in, tells_kind
from bot.answering.tracks import names_in
from bot.faq.model import Faq, KeyDate
from bot.matching.reading import Reading

_SAYS_NOTHING = frozenset(
    {"author", "version", "copy", "date", "call", "notify", "notifi", "notific", "entry", "ready"}
)
# What a question of submissions says; "deadline" alone is said of anything
_OF_PAPERS = frozenset(
    {"submit", "submission", "submissions", "submitting", "paper", "papers", "abstract", "abstracts"}
)
# What no day answers: how long, and where
_NO_DAY = frozenset({"page", "pages", "limit", "limits", "long", "length", "template", "where"})


def named_date(faq: Faq, reading: Reading) -> KeyDate | None:
    """Return the date that every word of a question leads to ("deadline of the demo track?"); None where a word is left
    over, or where no word sets a date apart.
    """
    words = " ".join(reading.words)
    asked, kinds = _telling(words), kinds_in(words)
    if not asked or not _NO_DAY.isdisjoint(reading.words):
        return None
    known = [kind for kind in kinds if any(date.kind == kind for date in faq.dates)]
    found = [date for date in faq.dates if asked <= _telling(f"{date.label} {date.track or ''}")]
    others = [date for date in found if date.kind == "other"]
    if known and not (len(others) == 1 and _OF_PAPERS.isdisjoint(reading.words)):
        return next((date for date in found if date.kind == known[0]), None)
    if known:
        return others[0]  # "travel grant deadline?"
    return found[0] if len(found) == 1 and "when" in reading.words else None


def _telling(text: str) -> frozenset[str]:
    """The words that may set a date apart from others: no kind of date, no light word; "round 2" is a 2."""
    names = {name for name in names_in(text) if not name[-1:].isdigit() or " " not in name}
    return frozenset(name for name in names if not tells_kind(name)) - _SAYS_NOTHING
