"""Lists of deadlines as trackers keep them (a record per call: `deadline`, `abstract_deadline`, `timezone`,
`place`) to HTML.

What the keys of such lists mean is fixed by the trackers that share them; a zone holds for all the dates of its record.
"""

from __future__ import annotations

import html
import re

import yaml

from bot.page.formats.html import HtmlWriter
from bot.page.formats.records import (
    DATES,
    EVENT,
    EXTENSIONS,
    LINKS,
    NAMES,
    PLACES,
    PREVIOUS,
    ROUND,
    SUBMISSION,
    USED,
    ZONES,
    with_known_keys,
)

_OF_THE_EVENT = frozenset({"event", "conference", "workshop"})


def write_record(fields: dict[str, yaml.Node], level: int, writer: HtmlWriter) -> None:
    """Write a record as a heading with its name and a table of its dates."""
    known = {key.lower(): value for key, value in fields.items()}
    line = next(iter(known.values())).start_mark.line + 1
    values = {
        key: str(value.value)
        for key, value in known.items()
        if isinstance(value, yaml.ScalarNode) and value.value not in {"", "null", "~"}
    }
    name = next((values[key] for key in NAMES if key in values), "")
    year = values.get("year", "")
    if name:
        _element(f"h{min(4, level)}", f"{name} {year}" if year and year not in name else name, line, writer)
    zone = next((values[key] for key in ZONES if key in values), "")
    _write_deadlines(known, values, zone, line, writer)
    writer.add("<table>", line)
    event = next((values[key] for key in EVENT if key in values), "")
    if not event and "start" in values:
        event = f"{values['start']} - {values['end']}" if "end" in values else values["start"]
    if event:
        at = next(known[key].start_mark.line for key in (*EVENT, "start") if key in values) + 1
        _row(
            "Workshop", html.escape(event if re.search(r"\d{4}", event) or not year else f"{event}, {year}"), at, writer
        )
    writer.add("</table>", line)
    place = next((values[key] for key in PLACES if key in values), "")
    if place:
        _element("p", f"The workshop will be held in {place}.", line, writer)
    if link := next((values[key] for key in LINKS if values.get(key, "").startswith("http")), ""):
        writer.add(f'<p>Website: <a href="{html.escape(link)}">{html.escape(link)}</a></p>', line)


def write_shared(node: yaml.MappingNode, writer: HtmlWriter) -> None:
    """Write what a mapping says of all that lies deeper: the zone of its dates, and the days of the event."""
    line = node.start_mark.line + 1
    for key, value in node.value:
        name = str(key.value).lower()
        if (
            name in ZONES
            and isinstance(value, yaml.ScalarNode)
            and any(v is not value and _is_deep(v) for _, v in node.value)
        ):
            _element("p", f"All deadlines are in the time zone {_zone(str(value.value))}.", line, writer)
        if name in _OF_THE_EVENT and isinstance(value, yaml.MappingNode):
            inner = {
                str(k.value): str(v.value) for k, v in with_known_keys(value).value if isinstance(v, yaml.ScalarNode)
            }
            if "start" in inner:
                writer.add("<table>", line)
                shown = f"{inner['start']} - {inner['end']}" if "end" in inner else inner["start"]
                _row("Workshop", html.escape(shown), value.start_mark.line + 1, writer)
                writer.add("</table>", line)


def _is_deep(node: yaml.Node) -> bool:
    return not isinstance(node, yaml.ScalarNode)


def extension_of(fields: dict[str, yaml.Node]) -> str:
    """Return the day that a record of a date was extended to, "" for none."""
    values = {key.lower(): str(value.value) for key, value in fields.items() if isinstance(value, yaml.ScalarNode)}
    return next((values[key] for key in EXTENSIONS if re.search(r"\d", values.get(key, ""))), "")


def _write_deadlines(
    known: dict[str, yaml.Node], values: dict[str, str], zone: str, line: int, writer: HtmlWriter
) -> None:
    """Write the deadlines of a record, a table for each of its rounds."""
    old, new = _moved(known, values)
    _element("h5", "Dates", line, writer)
    for number in dict.fromkeys(name.partition(ROUND)[2] for name in values if name.partition(ROUND)[0] in DATES):
        rows = {name.partition(ROUND)[0]: name for name in values if name.partition(ROUND)[2] == number}
        several = any(ROUND in name for name in values)
        if several:
            _element("h6", values.get(rows.get("comment", ""), f"Round {number or 1}"), line, writer)
        writer.add("<table>", line)
        for key, label in DATES.items():
            if key in rows:
                moved = (old, new) if key in SUBMISSION and not number else ("", "")
                _date_row(label, values[rows[key]], moved, zone, known[rows[key]].start_mark.line + 1, writer)
        writer.add("</table>", line)


def _date_row(label: str, at: str, moved: tuple[str, str], zone: str, line: int, writer: HtmlWriter) -> None:
    """Write a date with its zone; `moved` is the day it had before, or the one it has now."""
    old, new = moved
    shown = html.escape(at)
    if old or new:
        struck, fresh = (old, at) if old else (at, new)
        shown = f"<s>{html.escape(struck)}</s> {html.escape(fresh)}"
    _row(label, f"{shown} {html.escape(_zone(zone))}", line, writer)


def is_used(key: str) -> bool:
    """Whether a key of a record was told by `write_record`."""
    return key.lower().partition(ROUND)[0] in USED


def _moved(known: dict[str, yaml.Node], values: dict[str, str]) -> tuple[str, str]:
    """The deadline before an extension, or the one after it: whichever the record adds to `deadline`."""
    for key in (*EXTENSIONS, *PREVIOUS):
        node = known.get(key)
        inner = (
            {str(name.value).lower(): str(value.value) for name, value in node.value}
            if isinstance(node, yaml.MappingNode)
            else {}
        )
        old = next((inner[name] for name in PREVIOUS if name in inner), "") or (
            values.get(key, "") if key in PREVIOUS else ""
        )
        new = next((inner[name] for name in ("deadline", "date", "new_deadline") if name in inner), "")
        new = new or (values.get(key, "") if key in EXTENSIONS and re.search(r"\d{4}", values.get(key, "")) else "")
        if old or new:
            return old, new
    return "", ""


def _zone(text: str) -> str:
    return re.sub(r"^Etc/GMT([+-])(\d+)$", lambda match: f"UTC{'-' if match[1] == '+' else '+'}{match[2]}", text)


def _element(tag: str, text: str, line: int, writer: HtmlWriter) -> None:
    writer.add(f"<{tag}>", line)
    writer.text(text, line)
    writer.add(f"</{tag}>", line)


def _row(label: str, shown: str, line: int, writer: HtmlWriter) -> None:
    writer.add(f"<tr><td>{html.escape(label)}</td><td>", line)
    writer.add(shown, line)
    writer.add("</td></tr>", line)
