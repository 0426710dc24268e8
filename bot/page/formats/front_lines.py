"""The facts of front matter as nodes that know their lines."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

from bot.page.formats.html import Html, HtmlWriter
from bot.safe_yaml import compose_yaml

# A value that breaks its lines or has headings of its own is what a layout shows at the head of the page.
_SET = re.compile(r"<br ?/?>|<h[1-6](?=[\s>])", re.IGNORECASE)
_OF_TITLE = frozenset({"title"})  # read for itself


def headlines(values: dict[str, Any], first: int, last: int, lines: list[str]) -> Html | None:
    """Write the values that are set as lines of their own: "Oslo, Norway <br> 3 May 2031"; None where none is."""
    writer = HtmlWriter()
    for key, value in values.items():
        if isinstance(value, str) and _SET.search(value) and key not in _OF_TITLE:
            here = (number for number in range(first, last + 1) if lines[number - 1].startswith(f"{key}:"))
            writer.add(f"<div>{value}</div>", next(here, first))
    return writer.done() if writer.pieces else None


def located(values: dict[str, Any], first: int, last: int, lines: list[str]) -> tuple[yaml.Node | None, bool]:
    """Return the values as nodes, and whether their marks are the lines of the page: those of YAML are."""
    node = compose_yaml(json.dumps(_named(values), ensure_ascii=False, default=str))
    written = _written(first, last, lines)
    if not isinstance(node, yaml.MappingNode) or not isinstance(written, yaml.MappingNode):
        return node, False
    there = {str(key.value): (key, value) for key, value in written.value}
    return node, all(
        str(key.value) in there and _marked(key, there[str(key.value)][0]) and _marked(value, there[str(key.value)][1])
        for key, value in node.value
    )


def _written(first: int, last: int, lines: list[str]) -> yaml.Node | None:
    """The front matter as it is written, with blank lines where the page begins; None where it is not YAML."""
    try:
        return compose_yaml("\n" * (first - 1) + "\n".join(lines[first - 1 : last - 1]) + "\n")
    except (yaml.YAMLError, RecursionError):
        return None


def _marked(node: yaml.Node, written: yaml.Node) -> bool:
    """Give a node and all in it the marks of the same as it is written; False where that has another shape."""
    node.start_mark = written.start_mark
    if isinstance(node, yaml.ScalarNode):
        node.style = getattr(written, "style", None)
        return isinstance(written, yaml.ScalarNode)
    if type(node) is not type(written) or len(node.value) != len(written.value):
        return False
    pairs = zip(node.value, written.value, strict=True)
    if isinstance(node, yaml.MappingNode):
        return all(_marked(mine[0], its[0]) and _marked(mine[1], its[1]) for mine, its in pairs)
    return all(_marked(mine, its) for mine, its in pairs)


def _named(value: Any) -> Any:  # noqa: ANN401 - whatever front matter holds
    """The values with keys that are words: YAML takes a date or a time for one, too."""
    if isinstance(value, dict):
        return {str(key): _named(item) for key, item in value.items()}
    return [_named(item) for item in value] if isinstance(value, list) else value
