"""The record of what a page gave, next to its FAQ: it tells edits by hand from what the page said, and holds nothing
that was not taken or decided.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.order import Order
from bot.changes.items import keyed, shown_key
from bot.changes.merge import Conflict
from bot.changes.moves import MOMENT
from bot.errors import FaqError, Place, Problem
from bot.safe_yaml import read_yaml

_WHOLE = frozenset({"id", "role", "source", "history", "remarks"})  # goes with an item that was not edited
_ANY_YEAR = 2000  # of days without one, where it only matters that there are days


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
                    "Delete it; what differs from the words that the FAQ quotes then counts as an edit.",
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
    before, after = ({shown_key(key): item for key, item in keyed(items, path).items()} for items in (old, new))
    item = _put_back(after.get(names[0]), before.get(names[0]), names[1:], (*path, names[0]))
    after[names[0]] = item
    return [one for one in after.values() if one is not None]


def assumed(mine: dict[str, Any]) -> dict[str, Any]:
    """Return what was surely not edited in a FAQ without a record: values that stand in the words they are quoted
    from, and days that are to be announced where these words name none.
    """
    places, language = mine.get("sources") or {}, (mine.get("call") or {}).get("language")
    dates = [date for date in mine.get("dates") or [] if _words(date) and _is_of_days(date, language)]
    base: dict[str, Any] = {"dates": [_unedited(date) | _unmoved(date) for date in dates]}
    for name in ("people", "entries"):
        base[name] = [_unedited(item) for item in mine.get(name) or [] if _words(item)]
    base["pending"] = [item for item in mine.get("pending") or [] if _words(item)]
    submission = mine.get("submission") or {}
    limits = [item for item in submission.get("page_limits") or [] if _words(item)]
    base["submission"] = {"page_limits": [_unedited(item) for item in limits]}
    for name, place in places.items():
        part, _, key = name.partition(".")
        value = (mine.get(part) or {}).get(key) if key else None
        if value is not None and _stands(value, place.get("quote") or ""):
            base.setdefault(part, {})[key] = value
    return base


def _words(item: dict[str, Any]) -> str:
    return str((item.get("source") or {}).get("quote") or "")


def _unedited(item: dict[str, Any]) -> dict[str, Any]:
    """An item without what may have been edited."""
    words = _words(item)
    return {key: value for key, value in item.items() if key in _WHOLE or _stands(value, words)}


def _unmoved(date: dict[str, Any]) -> dict[str, Any]:
    """What a date has to have, and its day; a label that may have been edited is taken for none of the page's."""
    moment = {key: date[key] for key in MOMENT if key in date}
    return moment | {"kind": date["kind"], "label": date["label"] if _stands(date["label"], _words(date)) else "?"}


def _is_of_days(date: dict[str, Any], language: str | None) -> bool:
    """Whether the words a date is quoted from name its days, or none where it has none."""
    days = [date["at"], date.get("end")] if date.get("at") else date.get("candidates") or []
    year = int(days[0][:4]) if days else _ANY_YEAR
    named = {
        day.isoformat()
        for order in Order
        for mention in find_dates(_words(date), Reading(year, order, language=language))
        for day in mention.days
    }
    return all(day[:10] in named for day in days if day) if days else not named


def _stands(value: Any, words: str) -> bool:  # noqa: ANN401
    """Whether a text or a number stands in the words it is quoted from."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) in re.findall(r"\d+", words)
    return isinstance(value, str) and bool(_letters(value)) and _letters(value) in _letters(words)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
