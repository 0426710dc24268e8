"""A date as a server was last told it, kept in no language, so that it can be said again in any."""

from __future__ import annotations

from bot.faq.model import KeyDate
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import literal
from bot.words.catalogue import SOURCE

_MARK = "="  # what begins otherwise was kept in English words by older versions
_MOST = 200  # characters that are kept


def as_kept(entry: KeyDate, default: str | None) -> str:
    """Return the day, the end, the choice of days and the zone of a date; `default`: the zone where it names none."""
    zone = entry.zone or (default if entry.kind in DEADLINES else None)
    kept = _MARK + "|".join((entry.at or "", entry.end or "", ",".join(entry.candidates), zone or ""))
    return kept if len(kept) <= _MOST else literal(entry, default)[:_MOST]


def as_told(kept: str, locale: str = SOURCE) -> str:
    """Return what was kept in words."""
    if not kept.startswith(_MARK):
        return kept
    at, end, days, zone = kept.removeprefix(_MARK).split("|")
    entry = KeyDate(
        id="heard",
        kind="other",
        label="heard",
        at=at or None,
        end=end or None,
        candidates=tuple(filter(None, days.split(","))),
        zone=zone or None,
        status="tentative",
    )
    return literal(entry, locale=locale)
