"""Lays an organizer's additions over what was read from a page, and keeps in which line of theirs each value stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.errors import FaqError, Place, Problem
from bot.faq.loader import read_file, read_values
from bot.faq.problems import Path_
from bot.faq.repeated import repeated_ids

_FIX = "Write them like a FAQ: 'entries:' ..."


@dataclass(frozen=True, slots=True)
class Laid:
    """A draft with the edits over it, and where in the file of edits the values stand that come from there."""

    data: dict[str, Any]
    places: dict[Path_, Place]


def lay_edits(data: dict[str, Any], path: Path) -> Laid:
    """Lay the edits in a file over a draft: mappings merge, so do items of an id, and new ones are appended.

    Raises FaqError when the edits cannot be read.
    """
    file = str(path)
    edits, places = read_values(read_file(path, fix="Give the path of a YAML file with your additions."), file=file)
    if not isinstance(edits, dict):
        raise FaqError([Problem(Place(file), "the edits hold no mapping", _FIX)])
    if repeated := repeated_ids(edits, places):
        raise FaqError(repeated)
    laying = _Laying(places)
    return Laid(laying.over(data, edits, (), ()), laying.found)


@dataclass(frozen=True, slots=True)
class _Laying:
    """- `places`: by paths in the edits; `found`: the same, by paths in what they are laid over"""

    places: dict[Path_, Place]
    found: dict[Path_, Place] = field(default_factory=dict)

    def over(self, built: Any, edit: Any, at: Path_, of: Path_) -> Any:  # noqa: ANN401 - whatever YAML holds
        """Lay what stands at `of` in the edits over what stands at `at`."""
        if edit is None and built is not None:
            return built
        self.found[at] = self.places[of]
        if isinstance(built, dict) and isinstance(edit, dict):
            return built | {key: self._inside(built.get(key), edit[key], at, of, key) for key in edit}
        if isinstance(built, list) and isinstance(edit, list) and all(map(_has_id, [*built, *edit])):
            by_id = {item["id"]: item for item in built}
            positions = {name: number for number, name in enumerate(by_id)}
            for number, item in enumerate(edit):
                position = positions.setdefault(item["id"], len(positions))
                by_id[item["id"]] = self.over(by_id.get(item["id"]), item, (*at, position), (*of, number))
            return list(by_id.values())
        for key, value in edit.items() if isinstance(edit, dict) else enumerate(edit if isinstance(edit, list) else ()):
            self._inside(None, value, at, of, key)
        return edit

    def _inside(self, built: Any, edit: Any, at: Path_, of: Path_, key: Any) -> Any:  # noqa: ANN401
        return self.over(built, edit, (*at, key), (*of, key if isinstance(key, int) else str(key)))


def _has_id(item: Any) -> bool:  # noqa: ANN401
    return isinstance(item, dict) and isinstance(item.get("id"), str)
