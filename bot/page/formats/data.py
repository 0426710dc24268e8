"""Data files that hold dates, people or topics (`_data/dates.yml`, CSV, JSON) to HTML tables, a row a record."""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Iterator
from typing import Any

import yaml

from bot.errors import PageError
from bot.page.formats import deadlines
from bot.page.formats.front_lines import located
from bot.page.formats.front_matter import is_laid_out
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
from bot.page.formats.texts import heading_of, is_headed, is_part, write_text, write_title, write_value
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


_SHORT_OF_DATE = frozenset({"dates", "humandate"})  # "humandate" is what templates of lessons call the days of theirs


def _toml(text: str, file: str) -> Html:
    lines = text.split("\n")
    try:
        return front_matter_html(tomllib.loads(text), first=1, last=len(lines), lines=lines)
    except (tomllib.TOMLDecodeError, RecursionError):
        raise PageError(f"{file}: not valid TOML. Mend the file, or leave it out.") from None


def front_matter_html(values: dict[str, Any], *, first: int, last: int, lines: list[str]) -> Html:
    """Render the facts of front matter; a record's line is looked up by its first words."""
    writer = HtmlWriter()
    node, known = located(values, first, last, lines)
    if node:
        _node(node, 3, writer)
    done = writer.done()
    near = first
    for number, piece in enumerate(writer.pieces if not known else ()):
        words = re.sub(r"<[^>]*>", "", piece).strip()[:30]
        near = next((at for at in range(near, last + 1) if words and words in lines[at - 1]), near)
        writer.lines[number] = near
    return done


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
        parts = [item for item in records if is_part({str(key.value): value for key, value in item.value})]
        for part in parts:
            _mapping(part, level + 1, writer)
        if records := [item for item in records if item not in parts]:
            _records(records, level, writer)
        if plain := [item for item in node.value if isinstance(item, yaml.ScalarNode)]:
            writer.add("<ul>", line)
            for item in plain:
                writer.add("<li>", item.start_mark.line + 1)
                write_value(item.value, item.start_mark.line + 1, writer)
            writer.add("</ul>", line)
    elif isinstance(node, yaml.MappingNode):
        _mapping(node, level, writer)
    elif isinstance(node, yaml.ScalarNode):
        writer.add("<div>", line)
        write_value(node.value, line, writer)
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
    title = heading_of(fields)
    if title:
        write_title(fields[title], level - 1, writer)
    scalars = [
        (key, value)
        for key, value in node.value
        if isinstance(value, yaml.ScalarNode) and key.value != title and not _DROPPED.match(str(key.value))
    ]
    texts = [value for _, value in scalars if is_laid_out(value.value)]
    scalars = [(key, value) for key, value in scalars if not is_laid_out(value.value)]
    if scalars:
        writer.add("<table>", node.start_mark.line + 1)
        for key, value in scalars:
            line = key.start_mark.line + 1
            writer.add("<tr><td>", line)
            writer.text("date" if key.value in _SHORT_OF_DATE else _shown(str(key.value)), line)
            writer.add("</td><td>", line)
            write_value(value.value, value.start_mark.line + 1, writer)
            writer.add("</td></tr>", line)
        writer.add("</table>", node.start_mark.line + 1)
    deadlines.write_shared(node, writer)
    for text in texts:
        write_text(text, level, writer)
    for key, value in node.value:
        if not isinstance(value, yaml.ScalarNode):
            if not is_headed(str(key.value), value):
                _heading(str(key.value), level, key.start_mark.line + 1, writer)
            _node(value, level + 1, writer)


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
            write_value(value.value, value.start_mark.line + 1, writer)
            writer.add("</s>" if key in _OLD else "", value.start_mark.line + 1)
            writer.add("</a></td>", value.start_mark.line + 1)
        writer.add("</tr>", line)
    writer.add("</table>", records[-1].start_mark.line + 1)
    _deeper(records, level, writer)


def _deeper(records: list[yaml.MappingNode], level: int, writer: HtmlWriter) -> None:
    """Write what lies deeper in records, each list under the name of its record."""
    shown = ""
    for record in records:
        for key, value in record.value:
            if isinstance(value, yaml.SequenceNode | yaml.MappingNode):
                title = title_of(record)
                if title and key.value not in {shown, *PARTS}:
                    shown = str(key.value)
                    _heading(shown, level, record.start_mark.line + 1, writer)
                if title or not is_headed(str(key.value), value):
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
