"""Three-way merge of FAQ files as plain data: last built, edited by hand, newly built. Nothing an organizer wrote is
lost.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from types import NoneType
from typing import Any, NamedTuple

from bot.changes.edition import is_other_edition
from bot.changes.items import in_order, keyed, shown_key
from bot.changes.moves import MOMENT, with_history

_AN_ITEM = 2  # the length of a date's or an entry's path: dates, id
_QUIET = frozenset({"source", "sources", "call"})  # where a fact stands is not a conflict: the newest reading knows
# What the source of an item proves: where it stays as edited, the words of the page do not belong under it.
_PROVED = ("answer", "at", "end", "candidates", "pages", "affiliation", "title")


class Conflict(NamedTuple):
    """A value that was edited by hand and changed on the page too; the manual edit stays.

    - `names` lead to it: ("dates", "submission", "at"); None stands for "not there"
    """

    names: tuple[str, ...]
    kept: Any
    page: Any

    @property
    def path(self) -> str:
        return ".".join(self.names)

    @property
    def is_of_day(self) -> bool:
        """Whether it is about when a date is: one without a day is still a date."""
        return self.names[0] == "dates" and self.names[-1] == "at"


@dataclass(slots=True)
class _Merge:
    page_wins: bool
    conflicts: list[Conflict] = field(default_factory=list)

    def value(self, path: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:  # noqa: ANN401 - any YAML
        """Return the merged value; None stands for "not there"."""
        if theirs in (mine, base):
            return mine
        if mine == base:
            return theirs
        if isinstance(mine, dict) and isinstance(theirs, dict):
            return self.mapping(path, base if isinstance(base, dict) else {}, mine, theirs)
        if {type(mine), type(theirs)} <= {list, NoneType}:  # a list that is gone has no items
            items = self.items(path, base if isinstance(base, list) else [], mine or [], theirs or [])
            return items or (mine and [])
        if _QUIET & set(path):
            return mine if theirs is None else theirs
        return self._decided(path, mine, theirs)

    def _decided(self, path: tuple[str, ...], mine: Any, theirs: Any) -> Any:  # noqa: ANN401
        self.conflicts.append(Conflict(path, mine, theirs))
        return theirs if self.page_wins else mine

    def mapping(
        self, path: tuple[str, ...], base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
    ) -> dict[str, Any]:
        own, given = mine, theirs
        if path[:1] == ("dates",) and len(path) == _AN_ITEM:
            mine, theirs = self._moment(path, base, mine, theirs)
        merged = {
            key: self.value((*path, key), base.get(key), mine.get(key), theirs.get(key))
            for key in dict.fromkeys([*mine, *theirs])
        }
        if path:
            merged |= _proof(base, own, given, merged)
        return {
            key: value
            for key, value in merged.items()
            if value is not None or (key in mine and mine[key] is None) or (key in theirs and theirs[key] is None)
        }

    def _moment(
        self, path: tuple[str, ...], base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Where both sides moved a date, keep the day set by hand as a whole, with its past: half of each would be a
        date that nobody set.
        """
        was, own, built = ({key: date.get(key) for key in MOMENT} for date in (base, mine, theirs))
        if own in (was, built) or built == was or own["at"] == built["at"]:
            return mine, theirs
        days = (date.get("at") or date.get("candidates") for date in (mine, theirs))
        self.conflicts.append(Conflict((*path, "at"), *days))
        if self.page_wins:
            return _with(mine, theirs, MOMENT), theirs
        return mine, _with(theirs, mine, (*MOMENT, "history"))

    def items(self, path: tuple[str, ...], base: list[Any], mine: list[Any], theirs: list[Any]) -> list[Any]:
        """Merge lists item by item: mine first, in my order; what is new on the page behind what it follows there."""
        was, own, built = (keyed(items, path) for items in (base, mine, theirs))
        merged: dict[Hashable, Any] = {}
        for key in in_order(own, built):
            name = (*path, shown_key(key))
            if key not in own and key in was:  # deleted by hand; a change of it on the page is told, the deletion stays
                changed = was[key] != built[key] and not _same_but_source(was[key], built[key])
                value = self._decided(name, None, built[key]) if changed else None
            else:
                value = self.value(name, was.get(key), own.get(key), built.get(key))
            if value is not None:
                merged[key] = value
        return list(merged.values())


def merge(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], *, page_wins: bool = False
) -> tuple[dict[str, Any], list[Conflict]]:
    """Return the merged FAQ and its conflicts, in which what `mine` says stays; none are left where `page_wins`.

    - `base` is what was built last, `mine` the file as it is, `theirs` what the page gives now; their dates are aligned
    - a date that the page moves keeps its past: the day it had goes to `history`
    """
    run = _Merge(page_wins)
    merged = run.mapping((), base, mine, theirs)
    if merged.get("sources"):
        merged["sources"] = _sources(base, mine, theirs, merged)
    left = [] if page_wins else run.conflicts
    states = [
        [(str(date.get("kind")), date.get("at")) for date in state.get("dates") or []] for state in (mine, theirs)
    ]
    old_name, new_name = (str((state.get("workshop") or {}).get("name") or "") for state in (mine, theirs))
    if is_other_edition(states[0], states[1], (old_name, new_name)):
        return _of_new_edition(merged, theirs), [one for one in left if one.names[0] != "dates"]
    merged["dates"] = [
        with_history(date, base.get("dates") or [], mine.get("dates") or []) for date in merged.get("dates") or []
    ]
    return {
        key: value for key, value in merged.items() if value not in (None, [], {}) or key in mine
    }, [] if page_wins else run.conflicts


def _of_new_edition(merged: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """Take the dates of another edition as the page gives them: what the last one's were is not their history."""
    return {key: value for key, value in merged.items() if value not in (None, [], {})} | {
        "dates": theirs.get("dates") or []
    }


def _proof(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], merged: dict[str, Any]
) -> dict[str, Any]:
    """What stands under an item's value as its proof, where it must be another than by itself: an edited value keeps
    its own (or none); a value of the page is not what organizers told.
    """
    if any(_is_kept(*(state.get(key) for state in (base, mine, theirs, merged))) for key in _PROVED):
        return {"source": _own_place(mine.get("source"), theirs.get("source"))}
    if "told" in mine and merged.get("answer") != mine.get("answer"):
        return {"told": theirs.get("told"), "answers": theirs.get("answers")}
    return {}


def _sources(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], merged: dict[str, Any]
) -> dict[str, Any]:
    """The places of single values: one that stays as edited keeps its own place, or none."""
    places = dict(merged["sources"])
    for name in merged["sources"]:
        values = [_single(state, name) for state in (base, mine, theirs, merged)]
        if _is_kept(*values) and not isinstance(values[1], list):
            places[name] = _own_place((mine.get("sources") or {}).get(name), (theirs.get("sources") or {}).get(name))
    return {name: place for name, place in places.items() if place}


def _single(state: dict[str, Any], name: str) -> Any:  # noqa: ANN401
    value: Any = state
    for key in name.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _is_kept(base: Any, mine: Any, theirs: Any, merged: Any) -> bool:  # noqa: ANN401
    """Whether a value stays as it was edited, beside another one of the page."""
    return mine is not None and mine == merged and mine not in (base, theirs)


def _own_place(own: dict[str, Any] | None, new: dict[str, Any] | None) -> dict[str, Any] | None:
    """Where the words of an edited value stand: on their new line, if the page still has them."""
    return new if own and new and own.get("quote") == new.get("quote") else own


def _with(date: dict[str, Any], other: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """Return a date with what another one says under some names."""
    return {key: value for key, value in date.items() if key not in names} | {
        key: other[key] for key in names if other.get(key) is not None
    }


def _same_but_source(one: Any, other: Any) -> bool:  # noqa: ANN401
    if isinstance(one, dict) and isinstance(other, dict):
        return {key: value for key, value in one.items() if key != "source"} == {
            key: value for key, value in other.items() if key != "source"
        }
    return bool(one == other)
