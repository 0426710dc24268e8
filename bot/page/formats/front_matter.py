"""Splits front matter off: Jekyll's YAML (---), Hugo's TOML (+++) and JSON; its facts (dates, people) are kept."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import yaml

from bot.safe_yaml import read_yaml

_YAML = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\A\+\+\+[ \t]*\n(.*?\n)?\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
# Keys whose lists hold facts of a call; the rest of front matter is about layout.
_FACTS = re.compile(
    r"date|deadline|timeline|milestone|organi[sz]|committee|chair|"
    r"speaker|keynote|panel|topic|track|submission|person|people|team",
re.IGNORECASE)  # fmt: skip


# Keys of the days of the event itself; "date" alone is when the page was written.
DAYS = re.compile(r"(?:human|event|workshop|conference|meeting)[_-]?dates?$", re.IGNORECASE)
_PROSE = 200  # characters from which on a text is for readers, and not a setting
_DEEPEST = 8
# A line of a list that dates something: "Papers deadline: 8-July-2031".
_DATED = re.compile(r"^[A-Z][^:\n]{3,40}:\s[^\n]{0,40}\b\d{1,2}\b[^\n]{0,30}\b20[0-4]\d\b")
# A day with its year, at the beginning: "**6 October 2031**", "October 6, 2031".
_DAY = re.compile(
    r"\W{0,3}(?:\d{1,2}(?:st|nd|rd|th)?\.?\s[^\W\d]{3,10}\.?,?\s20\d\d"
    r"|[^\W\d]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s20\d\d|20\d\d-\d\d-\d\d)\b"
)
_PAIR = 2
# Lines of a text that are more than prose: items, headings, rows, and what stands below a blank line.
_LAID_OUT = re.compile(
    r"^ {0,12}(?:[-*+] |\d{1,2}[.)] |#{1,6} ?\w|\||<br ?/?>)|\S\n[ \t]{0,20}\n[ \t]{0,40}\S", re.MULTILINE
)
_LONGEST = 60  # characters of a label, or of a day with its hour


def holds_facts(key: str, value: Any) -> bool:  # noqa: ANN401 - whatever the front matter holds
    """Whether a list of front matter holds facts: by its name, because two of its lines date something, or because it
    is the page's text, which a theme lays out.
    """
    told = (
        [text for item in value if isinstance(item, dict) for text in item.values()] if isinstance(value, list) else []
    )
    dated = sum(isinstance(text, str) and _DATED.match(text) is not None for text in told)
    dated += sum(_is_dated_pair(item) for item in value) if isinstance(value, list) else 0
    return (
        _FACTS.search(key) is not None
        or dated > 1
        or any(len(text) >= _PROSE or is_laid_out(text) for text in _texts(value))
    )


def dated(values: dict[str, Any]) -> dict[str, Any]:
    """The values that say on which days the event is."""
    days = ((key, value) for key, value in values.items() if DAYS.match(key) and isinstance(value, str | date))
    return {key: value for key, value in days if re.search(r"\d", str(value))}


def is_laid_out(text: str) -> bool:
    """Whether a value is a text of several lines with a layout of its own: items, headings, rows, paragraphs."""
    return "\n" in text.strip() and _LAID_OUT.search(text) is not None


def _texts(value: Any, depth: int = 0) -> Iterator[str]:  # noqa: ANN401 - whatever the front matter holds
    """The texts in a list or mapping, whatever lies in what."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict) and depth < _DEEPEST:
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item, depth + 1)


def _is_dated_pair(item: Any) -> bool:  # noqa: ANN401 - whatever the front matter holds
    """Whether an item is a label and a day: {label: "Notification", info: "25 September 2031"}."""
    texts = list(item.values()) if isinstance(item, dict) else []
    pair = len(texts) == _PAIR and all(isinstance(text, str) and len(text) <= _LONGEST for text in texts)
    return pair and sum(_DAY.match(text) is not None for text in texts) == 1


def split(text: str) -> tuple[dict[str, Any], str, int, int]:
    """Return (front matter, body, first line and last line of the front matter).

    The body keeps its line numbers: blank lines stand where the front matter stood. Broken front matter is dropped.
    """
    for form, read in ((_YAML, read_yaml), (_TOML, tomllib.loads)):
        if match := form.match(text):
            try:
                loaded = read(match[1] or "")
            except (yaml.YAMLError, tomllib.TOMLDecodeError, ValueError, RecursionError):
                loaded = None
            return _kept(loaded), _blanked(text, match.end()), 2, match[0].count("\n")
    if text.startswith("{\n"):
        try:
            loaded, end = json.JSONDecoder().raw_decode(text)
        except (ValueError, RecursionError):
            return {}, text, 0, 0
        return _kept(loaded), _blanked(text, end), 1, text.count("\n", 0, end) + 1
    return {}, text, 0, 0


def _kept(loaded: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever the front matter holds
    return {str(key): value for key, value in loaded.items()} if isinstance(loaded, dict) else {}


def _blanked(text: str, end: int) -> str:
    return "\n" * text.count("\n", 0, end) + text[end:]
