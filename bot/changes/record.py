"""The record of what a page gave, next to its FAQ: it tells edits by hand from what the page said, and holds nothing
that was not taken or decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from bot.changes.items import key_of, shown_key
from bot.changes.merge import Conflict
from bot.changes.moves import MOMENT
from bot.errors import FaqError, Place, Problem
from bot.safe_yaml import read_yaml


def recorded(record: Path) -> dict[str, Any] | None:
    """Return what the page gave last; None where no record lies there. Raises FaqError."""
    try:
        loaded = read_yaml(record.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise FaqError(
            [
                Problem(
                    Place(str(record)),
                    f"the record of the last build cannot be read ({_first_line(error)})",
                    "Delete it; every difference then counts as an edit.",
                )
            ]
        ) from None
    return loaded if isinstance(loaded, dict) else None


def _first_line(error: Exception) -> str:
    return str(error).split("\n", 1)[0]


def settled(base: dict[str, Any], theirs: dict[str, Any], conflicts: Iterable[Conflict]) -> dict[str, Any]:
    """Return what to record of a page: where a conflict is not decided yet, what was recorded before."""
    for one in conflicts:
        for names in (one.names, *_proofs(one)):
            theirs = _put_back(theirs, base, names, ())
    return theirs


def _proofs(conflict: Conflict) -> Iterator[tuple[str, ...]]:
    """Where the words stand that prove a value, and where a date's past does: they come with it, or not at all."""
    *item, _ = conflict.names
    if len(item) > 1:
        yield (*item, "source")
    if conflict.is_of_day:
        yield (*item, "history")
    yield ("sources", conflict.path)


def _put_back(new: Any, old: Any, names: tuple[str, ...], path: tuple[str, ...]) -> Any:  # noqa: ANN401 - any YAML
    """Return `new` with the value that `names` lead to as `old` has it; an item that `old` has not is left out."""
    if old is None and names and (isinstance(new, list) or len(path) == 1):
        old = type(new)()
    if not names or old is None:
        return old
    if isinstance(old, list):
        return _item_put_back(new or [], old, names, path)
    if not isinstance(old, dict) or not isinstance(new, dict):
        return old
    first, rest = names[0], names[1:]
    keys = MOMENT if path[:1] == ("dates",) and first in MOMENT else (first,)
    values = {key: _put_back(new.get(key), old.get(key), rest, (*path, key)) for key in keys}
    return {key: value for key, value in (new | values).items() if value is not None or key not in values}


def _item_put_back(new: list[Any], old: list[Any], names: tuple[str, ...], path: tuple[str, ...]) -> list[Any]:
    before, after = ({shown_key(key_of(item, path)): item for item in items} for items in (old, new))
    item = _put_back(after.get(names[0]), before.get(names[0]), names[1:], (*path, names[0]))
    after[names[0]] = item
    return [one for one in after.values() if one is not None]
