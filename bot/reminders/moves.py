"""Dates that change: between what a server was told and what holds now, and by its organizers' own changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from hashlib import sha256
from typing import NamedTuple

from bot.faq.labels import full_label
from bot.faq.model import Faq, KeyDate, PastDate
from bot.faq.vocabulary import DEADLINES
from bot.reminders.heard import as_kept, as_told
from bot.reminders.plan import anchor
from bot.store.reminding import DateMove, HeardDate
from bot.words.language import say


class Direction(Enum):
    """What became of a date, as ledgers keep it; `words` is what posts call it."""

    EXTENDED = "Extended"
    LATER = "Moved"
    EARLIER = "Now earlier"
    CHANGED = "Changed"  # another end, other days to choose from
    FIXED = "Now fixed"
    OPEN = "Open again"
    ADDED = "New date"
    GONE = "No longer in the call"

    def words(self, locale: str) -> str:
        return say(f"post.{self.name.lower()}", locale)


class DateChange(NamedTuple):
    """A date that is not what the server was told.

    - `was`: None for a date that the server was never told of; `now`: None for one that is gone
    """

    date_id: str
    label: str
    was: HeardDate | None
    now: HeardDate | None
    closes: bool = False
    entry: KeyDate | None = None

    def named(self, locale: str) -> str:
        """What the date is called; as it was once told where it is gone."""
        return full_label(self.entry, locale) if self.entry else self.label

    @property
    def direction(self) -> Direction:
        if self.was is None:
            return Direction.ADDED
        if self.now is None:
            return Direction.GONE
        before, after = self.was.instant, self.now.instant
        if after is None:
            return Direction.CHANGED if before is None else Direction.OPEN
        if before is None:
            return Direction.FIXED
        if after == before:
            return Direction.CHANGED
        if after < before:
            return Direction.EARLIER
        return Direction.EXTENDED if self.closes else Direction.LATER

    @property
    def is_earlier(self) -> bool:
        return self.direction is Direction.EARLIER

    @property
    def digest(self) -> str:
        """What the change comes to, to know it again: 16 hexadecimal digits."""
        was, now = (one and one._replace(literal=as_told(one.literal)) for one in (self.was, self.now))
        return sha256(repr((self.date_id, was, now)).encode()).hexdigest()[:16]


def as_heard(faq: Faq) -> list[HeardDate]:
    """Return the dates as a server is told them."""
    return [_heard(entry, faq) for entry in faq.dates]


def changed_dates(heard: Mapping[str, HeardDate], faq: Faq, now: datetime) -> list[DateChange]:
    """Return every date that is not what the server was told, whatever it was and is; a new one while it is to come."""
    found = []
    for entry in faq.dates:
        was, holds = heard.get(entry.id), _heard(entry, faq)
        news = holds.instant is not None and holds.instant > now.timestamp() if was is None else _differs(was, holds)
        if news:
            found.append(DateChange(entry.id, full_label(entry), was, holds, entry.kind in DEADLINES, entry))
    there = {entry.id for entry in faq.dates}
    found += [
        DateChange(date_id, was.label or date_id, was, None) for date_id, was in heard.items() if date_id not in there
    ]
    return found


def _differs(was: HeardDate, now: HeardDate) -> bool:
    if was.instant != now.instant or (was.until is not None and was.until != now.until):
        return True
    return was.instant is None and as_told(was.literal) != as_told(now.literal)


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
        "end": _end_moved(entry, move.at),
        "candidates": (),
        "history": history,
        "status": "confirmed" if move.at else "tba",
    }
    return entry.model_copy(update=change)


def _end_moved(entry: KeyDate, at: str | None) -> str | None:
    """The end of a date of several days, moved by as many days as its beginning."""
    if entry.at is None or entry.end is None or not _is_day(at):
        return None
    days = date.fromisoformat((at or "")[:10]) - date.fromisoformat(entry.at[:10])
    return f"{date.fromisoformat(entry.end[:10]) + days}{entry.end[10:]}"


def _is_day(text: str | None) -> bool:
    """Whether a text begins with a day that exists; what does not is refused in words later."""
    try:
        return bool(date.fromisoformat((text or "")[:10]))
    except ValueError:
        return False


_LABEL = 80  # characters


def _heard(entry: KeyDate, faq: Faq) -> HeardDate:
    at = anchor(entry, faq)
    instant = int(at.timestamp()) if at else None
    until = int(datetime.fromisoformat(entry.end).replace(tzinfo=UTC).timestamp()) if entry.end else instant
    return HeardDate(entry.id, instant, as_kept(entry, faq.defaults.zone), until, full_label(entry)[:_LABEL])
