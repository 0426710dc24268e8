"""Dates that change: between what a server was told and what holds now, and by its organizers' own changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bot.faq.model import Faq, KeyDate, PastDate
from bot.faq.when import literal
from bot.reminders.plan import anchor
from bot.store.reminding import DateMove, HeardDate


class DateChange(NamedTuple):
    """A date that is not what the server was told: `now` is None when it no longer has a day, or is gone."""

    date_id: str
    label: str
    was: HeardDate
    now: HeardDate | None

    @property
    def is_earlier(self) -> bool:
        was, now = self.was.instant, self.now.instant if self.now else None
        return was is not None and now is not None and now < was


def as_heard(faq: Faq) -> list[HeardDate]:
    """Return the dates as a server is told them."""
    return [_heard(entry, faq) for entry in faq.dates]


def changed_dates(heard: Mapping[str, HeardDate], faq: Faq) -> list[DateChange]:
    """Return every date whose instant is not the one the server was told; one that had none before did not change."""
    now = {entry.id: (entry, _heard(entry, faq)) for entry in faq.dates}
    found = []
    for date_id, was in heard.items():
        if was.instant is None:
            continue
        entry, holds = now.get(date_id, (None, None))
        if holds is None or holds.instant != was.instant:
            still = holds if holds and holds.instant is not None else None
            found.append(DateChange(date_id, entry.label if entry else date_id, was, still))
    return found


def with_moves(faq: Faq, moves: Iterable[DateMove]) -> tuple[Faq, list[DateMove]]:
    """Return the FAQ with the moves that still hold, and the others: there the FAQ has said something else since."""
    dates = {entry.id: entry for entry in faq.dates}
    stale = []
    for move in moves:
        entry = dates.get(move.date_id)
        if entry is None or written(entry, faq) != move.was:
            stale.append(move)
            continue
        dates[move.date_id] = _moved(entry, move, faq)
    return faq.model_copy(update={"dates": tuple(dates.values())}), stale


def written(entry: KeyDate, faq: Faq) -> str:
    """Return a date as the FAQ has it, to know it again."""
    return f"{entry.at or ''} {entry.zone or faq.defaults.zone or ''}".strip()


def _moved(entry: KeyDate, move: DateMove, faq: Faq) -> KeyDate:
    history = entry.history
    if entry.at is not None:
        zone = entry.zone or faq.defaults.zone
        past = PastDate(at=entry.at, zone=zone, announced=move.announced, reason=move.reason or None)
        history = (*entry.history, past)
    change = {
        "at": move.at,
        "zone": move.zone,
        "end": None,
        "candidates": (),
        "history": history,
        "status": "confirmed" if move.at else "tba",
    }
    return entry.model_copy(update=change)


def _heard(entry: KeyDate, faq: Faq) -> HeardDate:
    instant = anchor(entry, faq)
    return HeardDate(entry.id, int(instant.timestamp()) if instant else None, literal(entry, faq.defaults.zone)[:200])
