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
}


def is_record(fields: dict[str, yaml.Node]) -> bool:
    """Whether a mapping is a record of such a list: it names a deadline and the call that has it."""
    keys = {key.lower() for key in fields}
    named = keys & {*_NAMES} and keys & {*_PLACES, "year", *EXTENSIONS}
    return bool(keys & {*_SUBMISSION, "abstract_deadline"}) and bool(named or keys & {*_ZONES})


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
        _element(f"h{min(6, level)}", f"{name} {year}" if year and year not in name else name, line, writer)
    zone = next((values[key] for key in _ZONES if key in values), "")
    old, new = _moved(known, values)
    _element("h6", "Dates", line, writer)
    writer.add("<table>", line)
    for key, label in _DATES.items():
        if key not in values:
            continue
        at = known[key].start_mark.line + 1
        shown = html.escape(values[key])
        if key in _SUBMISSION and (old or new):
            struck, fresh = (old, values[key]) if old else (values[key], new)
            shown = f"<s>{html.escape(struck)}</s> {html.escape(fresh)}"
        _row(label, f"{shown} {html.escape(_zone(zone))}", at, writer)
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
