"""The dates of a FAQ and of its page beside each other: which are the same, and the past of those that move."""

from __future__ import annotations

from typing import Any

from bot.changes.pairs import date_likeness, lone_kinds, pairs
from bot.faq.model import KeyDate

MOMENT = ("at", "end", "candidates", "status")  # what says when a date is, as a whole


def aligned(base: list[dict[str, Any]], theirs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Give newly built dates the ids that the same dates had before, whatever their order or label has become."""
    old, new = ([KeyDate.model_validate(_tuples(date)) for date in dates] for dates in (base, theirs))
    paired, _, _ = pairs(old, new, date_likeness(lone_kinds(old, new)))
    known = {other.id: one.id for one, other in paired}
    taken = set(known.values())
    result = []
    for date in theirs:
        name = known.get(date["id"])
        if name is None:
            name, number = date["id"], 2
            while name in taken:
                name, number = f"{date['kind']}_{number}", number + 1
            taken.add(name)
        result.append(date | {"id": name})
    return result


def with_history(date: dict[str, Any], base: list[dict[str, Any]], mine: list[dict[str, Any]]) -> dict[str, Any]:
    """Keep the day that a date had in the file before the page moved it."""
    before = next((one for one in mine if one.get("id") == date.get("id")), None) or next(
        (one for one in base if one.get("id") == date.get("id")), None
    )
    if before is None or not before.get("at") or not date.get("at") or before["at"][:10] >= date["at"][:10]:
        return date
    history = [*(before.get("history") or []), *(date.get("history") or [])]
    days = {past["at"][:10]: past for past in history}
    days.setdefault(before["at"][:10], {"at": before["at"]} | ({"zone": before["zone"]} if before.get("zone") else {}))
    days.pop(date["at"][:10], None)
    return date | {"history": [days[day] for day in sorted(days)]}


def _tuples(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    return {key: _tuples(item) for key, item in value.items()} if isinstance(value, dict) else value
