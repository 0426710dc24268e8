"""Writes new values into a FAQ file and leaves its comments, order and quoting alone."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any

from merge3 import Merge3
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString
from yaml import ScalarNode
from yaml.resolver import Resolver

_RESOLVER, _TEXT = Resolver(), "tag:yaml.org,2002:str"


def rewritten(text: str, data: dict[str, Any]) -> str:
    """Return the text of a FAQ file with the values of `data`; whatever stays the same keeps its words, comments and
    place.
    """
    tree = _yaml().load(text)
    before = _dumped(_yaml().load(text))
    _lay(tree, data)
    # Dumping wraps long texts anew; only the lines that the change touched are taken from it.
    lines = Merge3(before, text.splitlines(keepends=True), _dumped(tree)).merge_groups()
    return _with_comments(text, "".join(line for group in lines for line in group[-1]))


def _with_comments(old: str, new: str) -> str:
    """Put back comment lines that went with the value before them: each before the line it stood before, else at the
    end.
    """
    lines = new.splitlines(keepends=True)
    source = old.splitlines(keepends=True)
    for number, comment in enumerate(source):
        missing = Counter(line for line in source if line.lstrip().startswith("#")) - Counter(lines)
        if comment.lstrip().startswith("#") and missing[comment]:
            below = (line for line in source[number + 1 :] if line.strip() and not line.lstrip().startswith("#"))
            place = next((lines.index(line) for line in below if lines.count(line) == 1), len(lines))
            lines.insert(place, comment)
    return "".join(lines)


def dumped(items: list[dict[str, Any]]) -> list[str]:
    """Return the lines of a list that begins at the left margin."""
    return [line.removeprefix("  ") for line in _dumped(_node({"items": items}))[1:]]


def _yaml() -> YAML:
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 118
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _dumped(tree: CommentedMap) -> list[str]:
    out = io.StringIO()
    _yaml().dump(tree, out)
    return out.getvalue().splitlines(keepends=True)


def _lay(tree: CommentedMap, data: dict[str, Any]) -> None:
    """Change a mapping in place: values that differ are replaced, keys that are gone removed, new ones added at their
    place.
    """
    for key in [key for key in tree if key not in data]:
        del tree[key]
    for place, (key, value) in enumerate(data.items()):
        if key not in tree:
            tree.insert(min(place, len(tree)), key, _node(value))
        elif isinstance(tree[key], CommentedMap) and isinstance(value, dict):
            _lay(tree[key], value)
        elif isinstance(tree[key], CommentedSeq) and isinstance(value, list):
            tree[key] = _items(tree[key], value)
        elif _plain(tree[key]) != value:
            tree[key] = _node(value)


def _items(tree: CommentedSeq, items: list[Any]) -> CommentedSeq:
    """Return a list with the nodes that stay, changed in place, and new ones where they belong."""
    if _plain(tree) == items:
        return tree
    left = list(tree)
    kept: list[Any] = []
    for item in items:
        found = next((node for node in left if _is_same(node, item)), None)
        if found is None:
            kept.append(_node(item))
            continue
        left.remove(found)
        if isinstance(found, CommentedMap) and isinstance(item, dict):
            _lay(found, item)
        kept.append(found)
    if len(tree) == len(kept):  # places stay, and with them the comments between the items
        for place, node in enumerate(kept):
            if tree[place] is not node:
                tree[place] = node
        return tree
    comments = {id(node): tree.ca.items.get(place) for place, node in enumerate(tree)}
    fresh = CommentedSeq(kept)
    fresh.ca.comment = tree.ca.comment
    fresh.fa.set_block_style()
    for place, node in enumerate(kept):
        if comments.get(id(node)):
            fresh.ca.items[place] = comments[id(node)]
    return fresh


def _is_same(node: Any, item: Any) -> bool:  # noqa: ANN401 - whatever YAML holds
    if isinstance(node, CommentedMap) and isinstance(item, dict):
        for name in ("id", "name", "what", "at", "pages"):
            if name in item or name in node:
                return bool(node.get(name) == item.get(name)) and node.get("role") == item.get("role")
        return bool(_plain(node) == item)
    return bool(_plain(node) == item)


def _plain(node: Any) -> Any:  # noqa: ANN401
    """A node as plain values, to compare."""
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_plain(value) for value in node]
    return str(node) if isinstance(node, str) else node


def _node(value: Any) -> Any:  # noqa: ANN401
    """A new value as ruamel writes it; text that begins with a digit is quoted, as `build` quotes it, and text that
    another version of YAML takes for a number or a yes.
    """
    if isinstance(value, dict):
        tree = CommentedMap((key, _node(item)) for key, item in value.items())
        tree.fa.set_block_style()
        return tree
    if isinstance(value, list):
        items = CommentedSeq(_node(item) for item in value)
        items.fa.set_block_style()
        return items
    return DoubleQuotedScalarString(value) if isinstance(value, str) and _is_ambiguous(value) else value


def _is_ambiguous(text: str) -> bool:
    tag = _RESOLVER.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return text[:1].isdigit() or tag != _TEXT
