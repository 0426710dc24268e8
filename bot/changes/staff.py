"""Writes what organizers changed from Discord into the text of a FAQ file: entries and dates, and nothing else."""

from __future__ import annotations

import json
import re
from difflib import unified_diff
from typing import Any

from yaml import MappingNode

from bot.changes.append import with_items
from bot.changes.rewrite import rewritten
from bot.faq.loader import LoadedFaq
from bot.faq.model import Faq
from bot.safe_yaml import compose_yaml, read_yaml

_PARTS = ("dates", "entries")


def exported(file: LoadedFaq, faq: Faq) -> str:
    """Return the text of `file` with the entries and dates of `faq`; its comments stay, and whatever is the same keeps
    its words and its place.
    """
    data = read_yaml(file.text)
    before, after = (one.model_dump(mode="json", exclude_none=True) for one in (file.faq, faq))
    known = {entry["id"] for entry in before["entries"]}
    added = [_filled(entry) for entry in after["entries"] if entry["id"] not in known]
    after["entries"] = [entry for entry in after["entries"] if entry["id"] in known]
    for part in _PARTS:
        if before[part] != after[part]:
            data[part] = _items(data.get(part) or [], before[part], after[part])
            if not data[part]:
                del data[part]
    text = file.text if data == read_yaml(file.text) else rewritten(file.text, data)
    return with_items(text, "entries", added) if added else text


def _items(written: list[Any], before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[Any]:
    """The items of a list: as they are written where they are the same, changed value by value where they are not."""
    places = {item["id"]: number for number, item in enumerate(before)}
    return [
        written[place] if before[place] == item else _changed(written[place], before[place], item)
        for item in after
        for place in (places[item["id"]],)
    ]


def _changed(written: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    order = [name for name in written if name in after] + [name for name in after if name not in written]
    values = {
        name: written[name] if name in written and before.get(name) == after[name] else after[name] for name in order
    }
    return {name: value for name, value in values.items() if name in written or value not in ([], {}, "confirmed")}


def _filled(item: dict[str, Any]) -> dict[str, Any]:
    """A new item without what it leaves empty."""
    return {name: value for name, value in item.items() if value not in ([], {})}


def exported_questions(text: str, asked: dict[str, str]) -> str:
    """Return the text of a file of regression questions that asks exactly `asked`; its comments stay."""
    node = compose_yaml(text)  # not its values: a question may be "yes"
    before = {str(key.value): str(value.value) for key, value in node.value} if isinstance(node, MappingNode) else {}
    if before == asked:
        return text
    if not before:
        if node is not None:  # "{}", which stands for no questions
            text = text[: node.start_mark.index] + text[node.end_mark.index :]
        if text and not text.endswith("\n"):
            text += "\n"
        return text + "".join(f"{json.dumps(question, ensure_ascii=False)}: {asked[question]}\n" for question in asked)
    return rewritten(text, asked)


def as_patch(path: str, before: str, after: str) -> str:
    """Return the change of a file as a patch for `git apply` or `patch -p1`; empty when there is none. A file that was
    not there before has the text "".
    """
    lines = unified_diff(
        _lines(before),
        _lines(after),
        f"a/{path}" if before else "/dev/null",
        f"b/{path}",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    """The lines of a text as git has them: a form feed or a Unicode separator ends none."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)
