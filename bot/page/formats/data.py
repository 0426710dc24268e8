"""Data files that hold dates, people or topics (`_data/dates.yml`, CSV, JSON) to HTML tables, a row a record."""

from __future__ import annotations

import html
import json
import re
import tomllib
from collections.abc import Iterator
from typing import Any

import yaml

from bot.errors import PageError
from bot.page.formats import deadlines
from bot.page.formats.html import Html, HtmlWriter
from bot.page.formats.records import (
    EXTENSIONS,
    PARTS,
    WHEN,
    flat,
    is_record,
    newest,
    only_names,
    records_of,
    title_of,
    with_known_keys,
)
from bot.page.formats.separated import write_separated
from bot.safe_yaml import compose_yaml

_DROPPED = re.compile(
    r"^(?:id|key|icon|image|img|photo|picture|avatar|class|"
    r"color|order|weight|layout|permalink|published|hidden|draft|slug|css|style|anchor|uid)s?$",
re.IGNORECASE)  # fmt: skip
_LINKS = re.compile(r"^(?:url|link|href|website|homepage|web|page)$", re.IGNORECASE)
_FIRST = (
    "label",
    "name",
    "title",
    "event",
    "what",
    "milestone",
    "activity",
    "text",
    "description",
    "date",
    "deadline",
    "when",
    "time",
    "day",
)
_STRUCK = re.compile(r"~~(?=\S)([^~]{1,80})~~")
_MARKED = re.compile(r"</?(?:p|ul|ol|li|br|a|b|strong|em|i|h[1-6]|div|span)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_OFF = re.compile(r"^(?:hidden|draft)$", re.IGNORECASE)
_OLD = frozenset({"was", "old", "previous", "original", "former"})  # what a date was before
MAX_DEPTH = 12


def from_data(text: str, *, file: str) -> Html:
    """Render a data file; its name and its keys become headings. Raises PageError with file and line when it cannot be
    read.
    """
    writer = HtmlWriter()
    stem = re.sub(r"\.\w+$", "", file.rpartition("/")[2])
    _heading(stem, 2, 1, writer)
    if file.lower().endswith((".csv", ".tsv")):
        write_separated(text, "\t" if file.lower().endswith(".tsv") else None, writer)
        return writer.done()
    if file.lower().endswith(".toml"):
        return _toml(text, file)
    try:
        node = compose_yaml(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{file}:{mark.line + 1}" if mark else file
        raise PageError(
            f"{place}: not valid {'JSON' if file.endswith('.json') else 'YAML'}. Fix the file, or leave it out."
        ) from None
    if node is not None:
        _node(node, 3, writer)
    return writer.done()


def _toml(text: str, file: str) -> Html:
    lines = text.split("\n")
    try:
        return front_matter_html(tomllib.loads(text), first=1, last=len(lines), lines=lines)
    except (tomllib.TOMLDecodeError, RecursionError):
        raise PageError(f"{file}: not valid TOML. Mend the file, or leave it out.") from None


def front_matter_html(values: dict[str, Any], *, first: int, last: int, lines: list[str]) -> Html:
    """Render the facts of front matter; a record's line is looked up by its first words."""
    writer = HtmlWriter()
    text = json.dumps(_named(values), ensure_ascii=False, default=str)
    if node := compose_yaml(text):
        _node(node, 3, writer)
    done = writer.done()
    near = first
    for number, piece in enumerate(writer.pieces):
        words = re.sub(r"<[^>]*>", "", piece).strip()[:30]
        near = next((at for at in range(near, last + 1) if words and words in lines[at - 1]), near)
        writer.lines[number] = near
    return done


def _named(value: Any) -> Any:  # noqa: ANN401 - whatever front matter holds
    """The values with keys that are words: YAML takes a date or a time for one, too."""
    if isinstance(value, dict):
        return {str(key): _named(item) for key, item in value.items()}
    return [_named(item) for item in value] if isinstance(value, list) else value


def _shown(key: str) -> str:
    """A key as words; one that is a date stays."""
    return key if key[:1].isdigit() else re.sub(r"[_-]+", " ", key)


def _heading(text: str, level: int, line: int, writer: HtmlWriter) -> None:
    writer.add(f"<h{min(6, level)}>", line)
    writer.text(_shown(text), line)
    writer.add(f"</h{min(6, level)}>", line)


def _node(node: yaml.Node, level: int, writer: HtmlWriter) -> None:
    line = node.start_mark.line + 1
    if level > MAX_DEPTH:
        return
    if isinstance(node, yaml.SequenceNode):
        records = [item for item in node.value if isinstance(item, yaml.MappingNode)]
        listed = records_of(records)
        for record in newest(listed):
            _mapping(record, level, writer)
        records = [item for item in records if item not in listed] if not listed else []
        if records:
            _records(records, level, writer)
        plain = [item for item in node.value if isinstance(item, yaml.ScalarNode)]
        if plain:
            writer.add("<ul>", line)
            for item in plain:
                writer.add("<li>", item.start_mark.line + 1)
                _value(item.value, item.start_mark.line + 1, writer)
            writer.add("</ul>", line)
    elif isinstance(node, yaml.MappingNode):
        _mapping(node, level, writer)
    elif isinstance(node, yaml.ScalarNode):
        writer.add("<div>", line)
        _value(node.value, line, writer)
        writer.add("</div>", line)


def _mapping(node: yaml.MappingNode, level: int, writer: HtmlWriter) -> None:
    """A mapping of plain values is a table of "key: value"; what lies deeper stands under its key as a heading."""
    fields = {str(key.value): value for key, value in with_known_keys(node).value}
    if is_record(fields):
        node = flat(node)
        deadlines.write_record({str(key.value): value for key, value in node.value}, level, writer)
        node.value = [
            (key, value)
            for key, value in node.value
            if not (deadlines.is_used(str(key.value)) and (_is_scalar(value) or str(key.value).lower() in EXTENSIONS))
        ]
    scalars = [
        (key, value)
        for key, value in node.value
        if isinstance(value, yaml.ScalarNode) and not _DROPPED.match(str(key.value))
    ]
    if scalars:
        writer.add("<table>", node.start_mark.line + 1)
        for key, value in scalars:
            line = key.start_mark.line + 1
            writer.add("<tr><td>", line)
            writer.text("date" if key.value == "dates" else _shown(str(key.value)), line)
            writer.add("</td><td>", line)
            _value(value.value, value.start_mark.line + 1, writer)
            writer.add("</td></tr>", line)
        writer.add("</table>", node.start_mark.line + 1)
    deadlines.write_shared(node, writer)
    for key, value in node.value:
        if not isinstance(value, yaml.ScalarNode):
            _heading(str(key.value), level, key.start_mark.line + 1, writer)
            _node(value, level + 1, writer)


def _value(text: str, line: int, writer: HtmlWriter) -> None:
    """Write a value as a page does: what is marked up in it stays so."""
    if _MARKED.search(text):
        writer.add(text, line)
    elif "~~" in text:
        writer.add(_STRUCK.sub(r"<s>\1</s>", html.escape(text, quote=False)), line)
    else:
        writer.text(text, line)


def _is_scalar(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode)


def _records(records: list[yaml.MappingNode], level: int, writer: HtmlWriter) -> None:
    writer.add("<table>", records[0].start_mark.line + 1)
    for record in records:
        fields = {str(key.value): value for key, value in record.value}
        off = any(_OFF.match(key) and getattr(value, "value", "") == "true" for key, value in fields.items())
        if off or only_names(fields):
            continue
        line = record.start_mark.line + 1
        writer.add("<tr>", line)
        link = next(
            (value.value for key, value in fields.items() if _LINKS.match(key) and isinstance(value, yaml.ScalarNode)),
            "",
        )
        for key, value in _ordered(fields):
            writer.add("<td>", value.start_mark.line + 1)
            if key in WHEN and (new := deadlines.extension_of(fields)):
                writer.add(f"<s>{html.escape(value.value)}</s> {html.escape(new)}</td>", value.start_mark.line + 1)
                continue
            if link.startswith("http") and key in {"name", "title", "label"}:
                writer.add(f'<a href="{link.replace(chr(34), "%22")}">', value.start_mark.line + 1)
            writer.add("<s>" if key in _OLD else "", value.start_mark.line + 1)
            _value(value.value, value.start_mark.line + 1, writer)
            writer.add("</s>" if key in _OLD else "", value.start_mark.line + 1)
            writer.add("</a></td>", value.start_mark.line + 1)
        writer.add("</tr>", line)
    writer.add("</table>", records[-1].start_mark.line + 1)
    shown = ""
    for record in records:
        for key, value in record.value:
            if isinstance(value, yaml.SequenceNode | yaml.MappingNode):
                title = title_of(record)
                if title and key.value not in {shown, *PARTS}:
                    shown = str(key.value)
                    _heading(shown, level, record.start_mark.line + 1, writer)
                _heading(title or str(key.value), level + bool(shown), record.start_mark.line + 1, writer)
                _node(value, level + 1 + bool(shown), writer)


def _ordered(fields: dict[str, yaml.Node]) -> Iterator[tuple[str, yaml.ScalarNode]]:
    """What names a record first, then its dates, then the rest; pictures, classes and links are not text."""
    rank = {name: number for number, name in enumerate(_FIRST)}
    for key in sorted(fields, key=lambda name: rank.get(name.lower(), len(rank))):
        value = fields[key]
        if (
            isinstance(value, yaml.ScalarNode)
            and value.value not in {"", "null", "~"}
            and not (_DROPPED.match(key) or _LINKS.match(key) or key.lower() in EXTENSIONS)
        ):
            yield key.lower(), value
