"""Whether two states of a call are of two editions: everything lies about a year later, the event and what comes
before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from statistics import median

from bot.faq.vocabulary import DEADLINES

_EVENT = "workshop"
_LEAST_DAYS = 270  # from one edition's event to the next; a postponed event moves less, or its deadlines stay
_LEAST_DEADLINE_DAYS = 180
_LEAST_NAMED_DAYS = 90  # where the name has another year: an event that was postponed keeps its name
_YEAR = re.compile(r"(?<!\d)20(\d\d)(?!\d)|['’](\d\d)(?!\d)")

Dated = tuple[str, str | None]  # kind and `at` of a date


def is_other_edition(old: Iterable[Dated], new: Iterable[Dated], names: tuple[str, str] = ("", "")) -> bool:
    """Whether the dates of `new` are those of a later (or earlier) edition than those of `old`; `names` are those of
    the event in both.
    """
    before, after = _days(old), _days(new)
    shifts = {kind: (min(after[kind]) - min(before[kind])).days for kind in before.keys() & after.keys()}
    event = shifts.pop(_EVENT, None)
    deadlines = [days for kind, days in shifts.items() if kind in DEADLINES or kind == "notification"]
    if event is None:
        held = _EVENT in before and all(min(after[kind]) > max(before[_EVENT]) for kind in shifts if kind in DEADLINES)
        enough = len(deadlines) > (0 if held else 1)
        return enough and all(abs(days) >= _LEAST_DAYS for days in deadlines)
    if abs(event) >= _LEAST_NAMED_DAYS and _differ_in_year(*names):
        return True
    if abs(event) < _LEAST_DAYS:
        return False
    return not deadlines or (abs(median(deadlines)) >= _LEAST_DEADLINE_DAYS and (median(deadlines) > 0) == (event > 0))


def _differ_in_year(old: str, new: str) -> bool:
    before, after = ({full or short for full, short in _YEAR.findall(name)} for name in (old, new))
    return bool(before and after) and not before & after


def _days(dates: Iterable[Dated]) -> dict[str, list[date]]:
    found: dict[str, list[date]] = {}
    for kind, at in dates:
        if at:
            found.setdefault(kind, []).append(date.fromisoformat(at[:10]))
    return found
