"""Three-way merge of FAQ files as plain data: last built, edited by hand, newly built. Nothing an organizer wrote is
lost.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.changes.edition import is_other_edition
from bot.changes.pairs import date_likeness, lone_kinds, pairs
from bot.faq.model import KeyDate

_MOMENT = ("at", "end", "candidates", "status")
_A_DATE = 2  # the length of a date's path: dates, id
_QUIET = frozenset({"source", "sources", "call"})  # where a fact stands is not a conflict: the newest reading knows


class Conflict(NamedTuple):
    """A value that was edited by hand and changed on the page too; the manual edit stays."""

    path: str
    kept: Any
    page: Any


@dataclass(slots=True)
class _Merge:
    conflicts: list[Conflict] = field(default_factory=list)

    def value(self, path: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:  # noqa: ANN401 - any YAML
        """Return the merged value; None stands for "not there"."""
        if theirs in (mine, base):
            return mine
        if mine == base:
            return theirs
        if isinstance(mine, dict) and isinstance(theirs, dict):
            return self.mapping(path, base if isinstance(base, dict) else {}, mine, theirs)
        if path[-1:] == ("remarks",):  # without the key, all of them are settled
            return self.items(path, base or [], mine or [], theirs or []) or None
        if isinstance(mine, list) and isinstance(theirs, list):
            return self.items(path, base if isinstance(base, list) else [], mine, theirs)
        if _QUIET & set(path):
            return mine if theirs is None else theirs
        self.conflicts.append(Conflict(".".join(path), mine, theirs))
        return mine

    def mapping(
        self, path: tuple[str, ...], base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
    ) -> dict[str, Any]:
        told = len(self.conflicts)
        if path[:1] == ("dates",) and len(path) == _A_DATE:
            mine, theirs = self._moment(path, base, mine, theirs)
        merged = {
            key: self.value((*path, key), base.get(key), mine.get(key), theirs.get(key))
            for key in dict.fromkeys([*mine, *theirs])
        }
        if path and len(self.conflicts) > told and "source" in mine:  # the place belongs to the value that stays
            merged["source"] = mine["source"]
        return {
            key: value
            for key, value in merged.items()
            if value is not None or (key in mine and mine[key] is None) or (key in theirs and theirs[key] is None)
        }

    def _moment(
        self, path: tuple[str, ...], base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Where both sides moved a date, keep the day set by hand as a whole: half of each would be a date that nobody
        set.
        """
        was, own, built = ({key: date.get(key) for key in _MOMENT} for date in (base, mine, theirs))
        if own in (was, built) or built == was or own["at"] == built["at"]:
            return mine, theirs
        self.conflicts.append(
            Conflict(
                ".".join((*path, "at")),
                mine.get("at") or mine.get("candidates"),
                theirs.get("at") or theirs.get("candidates"),
            )
        )
        kept = {key: value for key, value in own.items() if value is not None}
        return mine, {key: value for key, value in theirs.items() if key not in _MOMENT} | kept

    def items(self, path: tuple[str, ...], base: list[Any], mine: list[Any], theirs: list[Any]) -> list[Any]:
        """Merge lists item by item: mine first, in my order; what is new on the page behind what it follows there."""
        keyed = [{_key(item, path): item for item in items} for items in (base, mine, theirs)]
        was, own, built = keyed
        merged: dict[Hashable, Any] = {}
        for key in _ordered(own, built):
            name = (*path, _shown(key))
            if key not in own and key in was:  # deleted by hand; a change of it on the page is told, the deletion stays
                if was[key] != built.get(key) and key in built and not _same_but_source(was[key], built[key]):
                    self.conflicts.append(Conflict(".".join(name), None, built[key]))
                continue
            value = self.value(name, was.get(key), own.get(key), built.get(key))
            if value is not None:
                merged[key] = value
        return list(merged.values())


def merge(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], *, page_wins: bool = False
) -> tuple[dict[str, Any], list[Conflict]]:
    """Return the merged FAQ and its conflicts, in which what `mine` says stays, unless `page_wins`.

    - `base` is what was built last, `mine` the file as it is, `theirs` what the page gives now
    - a date that the page moves keeps its past: the day it had goes to `history`
    """
    theirs = theirs | {"dates": aligned(base.get("dates") or mine.get("dates") or [], theirs.get("dates") or [])}
    run = _Merge()
    merged = run.mapping((), base, mine, theirs)
    if page_wins and run.conflicts:
        mine_set_back = mine
        for conflict in run.conflicts:
            mine_set_back = _set_back(mine_set_back, base, conflict.path.split("."))
        run = _Merge()
        merged = run.mapping((), base, mine_set_back, theirs)
    states = [
        [(str(date.get("kind")), date.get("at")) for date in state.get("dates") or []] for state in (mine, theirs)
    ]
    old_name, new_name = (str((state.get("workshop") or {}).get("name") or "") for state in (mine, theirs))
    if is_other_edition(states[0], states[1], (old_name, new_name)):
        return _of_new_edition(merged, theirs), run.conflicts
    merged["dates"] = [
        _with_history(date, base.get("dates") or [], mine.get("dates") or []) for date in merged.get("dates") or []
    ]
    return {key: value for key, value in merged.items() if value not in (None, [], {}) or key in mine}, run.conflicts


def _of_new_edition(merged: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """Take the dates of another edition as the page gives them: what the last one's were is not their history."""
    return {key: value for key, value in merged.items() if value not in (None, [], {})} | {"dates": theirs["dates"]}


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


def _with_history(date: dict[str, Any], base: list[dict[str, Any]], mine: list[dict[str, Any]]) -> dict[str, Any]:
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


def _key(item: Any, path: tuple[str, ...]) -> Hashable:  # noqa: ANN401
    """What makes an item of a list the same one in another state of it."""
    if not isinstance(item, dict):
        return str(item)
    if "id" in item:
        return str(item["id"])
    if path[-1:] == ("history",):
        return str(item.get("at"))[:10]
    if path[-1:] == ("remarks",):
        return (item.get("what"), item.get("day"), item.get("weekday"), (item.get("source") or {}).get("quote"))
    if path[-1:] == ("page_limits",):
        return str(item.get("track") or "")
    return (str(item.get("name") or item.get("what") or item), str(item.get("role", "")))


def _shown(key: Hashable) -> str:
    return (
        (key or "(no track)")
        if isinstance(key, str)
        else " ".join(map(str, key)).strip()
        if isinstance(key, tuple)
        else str(key)
    )


def _ordered(own: dict[Hashable, Any], built: dict[Hashable, Any]) -> Iterable[Hashable]:
    """My order, with each new key behind the one it follows on the page."""
    order = list(own)
    previous: Hashable | None = None
    for key in built:
        if key not in own:
            order.insert(
                (
                    order.index(previous) + 1
                    if previous in order
                    else (0 if previous is None and not order else len(order))
                ),
                key,
            )
        previous = key
    return order


def _set_back(mine: Any, base: Any, path: list[str], kind: str = "") -> Any:  # noqa: ANN401
    """Return `mine` with the value at `path` as it was built, so that the page's comes in."""
    if not path:
        return base
    first, rest = path[0], path[1:]
    if isinstance(mine, dict):
        return mine | {
            first: _set_back(mine.get(first), (base or {}).get(first) if isinstance(base, dict) else None, rest, first)
        }
    if isinstance(mine, list):
        named = {_shown(_key(item, (kind,))): item for item in base or []}
        items = [
            _set_back(item, named.get(first), rest) if _shown(_key(item, (kind,))) == first else item for item in mine
        ]
        return [item for item in items if item is not None]
    return base


def _same_but_source(one: Any, other: Any) -> bool:  # noqa: ANN401
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: value for key, value in one.items() if key != "source"} == {
            key: value for key, value in other.items() if key != "source"
        }
    return bool(one == other)


def _tuples(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, list):
        return tuple(_tuples(item) for item in value)
    return {key: _tuples(item) for key, item in value.items()} if isinstance(value, dict) else value
