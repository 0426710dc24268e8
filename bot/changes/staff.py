"""Writes what organizers changed from Discord into the text of a FAQ file: entries and dates, and nothing else."""

from __future__ import annotations

from typing import Any

from bot.changes.rewrite import rewritten
from bot.faq.loader import LoadedFaq
from bot.faq.model import Faq
from bot.safe_yaml import read_yaml

_PARTS = ("dates", "entries")


def exported(file: LoadedFaq, faq: Faq) -> str:
    """Return the text of `file` with the entries and dates of `faq`; its comments stay, and whatever is the same keeps
    its words and its place.
    """
    data = read_yaml(file.text)
    before, after = (one.model_dump(mode="json", exclude_none=True) for one in (file.faq, faq))
    for part in _PARTS:
        if before[part] != after[part]:
            data[part] = _items(data.get(part) or [], before[part], after[part])
    return file.text if data == read_yaml(file.text) else rewritten(file.text, data)


def _items(written: list[Any], before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[Any]:
    """The items of a list: as they are written where they are the same, changed value by value where they are not."""
    places = {item["id"]: number for number, item in enumerate(before)}
    items = []
    for item in after:
        place = places.get(item["id"])
        if place is None:
            items.append(_filled(item))
        elif before[place] == item:
            items.append(written[place])
        else:
            items.append(_changed(written[place], before[place], item))
    return items


def _changed(written: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in written.items() if name in after and before.get(name) == after[name]}
    order = [name for name in written if name in after] + [name for name in after if name not in written]
    values = {name: kept.get(name, after[name]) for name in order}
    return {name: value for name, value in values.items() if name in written or value not in ([], "confirmed")}


def _filled(item: dict[str, Any]) -> dict[str, Any]:
    """A new item without what it leaves empty."""
    return {name: value for name, value in item.items() if value != []}
