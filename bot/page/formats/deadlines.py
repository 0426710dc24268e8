"""Lists of deadlines as trackers keep them (a record per call: `deadline`, `abstract_deadline`, `timezone`,
`place`) to HTML.

What the keys of such lists mean is fixed by the trackers that share them; a zone holds for all the dates of its record.
"""

from __future__ import annotations

import html
import re

import yaml

from bot.page.formats.html import HtmlWriter

# Keys in the order in which their dates are told, each with the label that stands for it.
_DATES = {
    "abstract_deadline": "Abstract deadline",
    "abstract": "Abstract deadline",
    "submission_deadline": "Submission deadline",
    "paper_deadline": "Submission deadline",
    "deadline": "Submission deadline",
    "cfp": "Submission deadline",
    "rebuttal_period_start": "Author response period starts",
    "rebuttal_period_end": "Author response period",
    "notification": "Notification",
    "notification_date": "Notification",
    "final_decision_date": "Notification",
    "final_decision": "Notification",
    "camera_ready": "Camera-ready deadline",
    "camera_ready_deadline": "Camera-ready deadline",
    "final_version": "Camera-ready deadline",
}
_SUBMISSION = ("deadline", "submission_deadline", "paper_deadline", "cfp")
_NAMES = ("full_name", "fullname", "title", "name", "conference", "short", "shortname")
_EVENT = ("date", "dates", "conference_date")
_PLACES = ("place", "location", "city", "venue", "where")
_ZONES = ("timezone", "tz", "time_zone")
EXTENSIONS = ("cfp_ext", "deadline_ext", "extended_deadline", "extension", "new_deadline")
_PREVIOUS = ("previous_deadline", "original_deadline", "old_deadline", "deadline_old")
_NESTED = ("timeline", "deadlines")
_ROUND = "#"
_PLURALS = {
    "abstracts": "abstract",
    "papers": "deadline",
    "decisions": "notification",
    "submissions": "deadline",
    "comment": "comment",
}
WHEN = frozenset({"date", "deadline", "when", "day"})
_LINKS = ("link", "url", "website")
USED = {
    *_DATES,
    *_NAMES,
    *_EVENT,
    *_PLACES,
    *_ZONES,
    *EXTENSIONS,
    *_PREVIOUS,
    *_LINKS,
    "year",
    "start",
    "end",
    "id",
    "hindex",
    "sub",
    "pwclink",
    "comment",
}


def is_record(fields: dict[str, yaml.Node]) -> bool:
    """Whether a mapping is a record of such a list: it names a deadline and the call that has it."""
    keys = {key.lower() for key in fields}
    named = keys & {*_NAMES} and keys & {*_PLACES, "year", *EXTENSIONS}
    return bool(keys & {*_SUBMISSION, "abstract_deadline"}) and bool(named or keys & {*_ZONES})


def records_of(items: list[yaml.MappingNode]) -> list[yaml.MappingNode]:
    """Return the records of calls among the items of a list; one inside the record of a series brings its name."""
    found = []
    for item in items:
        fields = _fields(item)
        inner = fields.get("confs") or fields.get("editions")
        if isinstance(inner, yaml.SequenceNode):
            series = [(key, value) for key, value in item.value if isinstance(value, yaml.ScalarNode)]
            for edition in inner.value:
                if isinstance(edition, yaml.MappingNode):
                    known = {str(key.value) for key, _ in edition.value}
                    edition.value = [
                        *((key, value) for key, value in series if str(key.value) not in known),
                        *edition.value,
                    ]
                    found.append(_flat(edition))
        elif is_record(fields) or any(name in fields for name in _NESTED):
            found.append(_flat(item))
    return [item for item in found if is_record(_fields(item))]


def newest(records: list[yaml.MappingNode]) -> list[yaml.MappingNode]:
    """Return the records of the newest edition of each call; earlier ones in a list are no longer calls."""
    best: dict[str, int] = {}
    for record in records:
        name, year = _edition(record)
        best[name] = max(best.get(name, 0), year)
    return [record for record in records if _edition(record)[1] == best[_edition(record)[0]]]


def _edition(record: yaml.MappingNode) -> tuple[str, int]:
    values = {key: value.value for key, value in _fields(record).items() if isinstance(value, yaml.ScalarNode)}
    year = values.get("year", "")
    return next((values[key] for key in ("title", "name", "conference") if key in values), ""), (
        int(year) if year.isdigit() else 0
    )


def _fields(record: yaml.MappingNode) -> dict[str, yaml.Node]:
    return {str(key.value).lower(): value for key, value in record.value}


def _flat(record: yaml.MappingNode) -> yaml.MappingNode:
    """Lift the dates that a record keeps in a mapping or a list of its own ("timeline", "deadlines") into the
    record.
    """
    lifted: list[tuple[yaml.Node, yaml.Node]] = []
    rounds = 0
    for key, value in record.value:
        if str(key.value).lower() not in _NESTED:
            continue
        inner = value.value if isinstance(value, yaml.SequenceNode) else [value]
        for item in inner:
            if isinstance(item, yaml.MappingNode):
                rounds += 1
                lifted += [(_renamed(name, rounds), date) for name, date in item.value]
    record.value = [(key, value) for key, value in record.value if str(key.value).lower() not in _NESTED] + lifted
    return record


def _renamed(key: yaml.Node, number: int) -> yaml.Node:
    name = _PLURALS.get(str(key.value).lower(), str(key.value).lower())
    key.value = name if number == 1 else f"{name}{_ROUND}{number}"
    return key


def write_record(fields: dict[str, yaml.Node], level: int, writer: HtmlWriter) -> None:
    """Write a record as a heading with its name and a table of its dates."""
    known = {key.lower(): value for key, value in fields.items()}
    line = next(iter(known.values())).start_mark.line + 1
    values = {
        key: str(value.value)
        for key, value in known.items()
        if isinstance(value, yaml.ScalarNode) and value.value not in {"", "null", "~"}
    }
    name = next((values[key] for key in _NAMES if key in values), "")
    year = values.get("year", "")
    if name:
        _element(f"h{min(4, level)}", f"{name} {year}" if year and year not in name else name, line, writer)
    zone = next((values[key] for key in _ZONES if key in values), "")
    _write_deadlines(known, values, zone, line, writer)
    writer.add("<table>", line)
    event = next((values[key] for key in _EVENT if key in values), "")
    if not event and "start" in values:
        event = f"{values['start']} - {values['end']}" if "end" in values else values["start"]
    if event:
        at = next(known[key].start_mark.line for key in (*_EVENT, "start") if key in values) + 1
        _row(
            "Workshop", html.escape(event if re.search(r"\d{4}", event) or not year else f"{event}, {year}"), at, writer
        )
    writer.add("</table>", line)
    place = next((values[key] for key in _PLACES if key in values), "")
    if place:
        _element("p", f"The workshop will be held in {place}.", line, writer)
    if link := next((values[key] for key in _LINKS if values.get(key, "").startswith("http")), ""):
        writer.add(f'<p>Website: <a href="{html.escape(link)}">{html.escape(link)}</a></p>', line)


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
    for number in dict.fromkeys(name.partition(_ROUND)[2] for name in values if name.partition(_ROUND)[0] in _DATES):
        rows = {name.partition(_ROUND)[0]: name for name in values if name.partition(_ROUND)[2] == number}
        several = any(_ROUND in name for name in values)
        if several:
            _element("h6", values.get(rows.get("comment", ""), f"Round {number or 1}"), line, writer)
        writer.add("<table>", line)
        for key, label in _DATES.items():
            if key in rows:
                moved = (old, new) if key in _SUBMISSION and not number else ("", "")
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
    return key.lower().partition(_ROUND)[0] in USED


def _moved(known: dict[str, yaml.Node], values: dict[str, str]) -> tuple[str, str]:
    """The deadline before an extension, or the one after it: whichever the record adds to `deadline`."""
    for key in (*EXTENSIONS, *_PREVIOUS):
        node = known.get(key)
        inner = (
            {str(name.value).lower(): str(value.value) for name, value in node.value}
            if isinstance(node, yaml.MappingNode)
            else {}
        )
        old = next((inner[name] for name in _PREVIOUS if name in inner), "") or (
            values.get(key, "") if key in _PREVIOUS else ""
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
