"""The rows of a schedule in a line of the call, and those of them that answer: nobody wants to read all of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.answering.wordings.day_ends import asks_begin, asks_end
from bot.faq.passages import Passage
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold

_CLOCK = r"\d{1,2}(?:[:h]\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)"
# no "27.03", which is a day
_SPAN = re.compile(rf"(?<![\d:./-]){_CLOCK}(?: ?(?:-|–|—|to|until) ?{_CLOCK})?(?![\d:/])", re.IGNORECASE)
_HOUR_LAST = re.compile(rf"(?P<what>[^\d]{{4,80}}?)[\s:|(,–-]{{1,4}}(?:{_SPAN.pattern})\W{{0,3}}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3}")
_ENDS = " \t\n;,|•·*-–"
_MOST_DAYS = 5
_LEAD = 120  # characters before the first row: "Programme of the first day:", the head of a table
_SHORT = 120  # characters of a schedule that is read at a glance
_LEAST_ROWS, _MOST_ROWS = 4, 3  # of a line that is a schedule, and those that are quoted of it
# what a question of a row says beside what the row is
_ASKING = frozenset(
    map(
        stem,
        "when what which time hour clock start starts begin begins end ends finish over schedule scheduled session"
        " happen happens take place on at is are exactly there day date planned how long last program programme agenda"
        " timetable workshop event conference".split(),
    )
)
WHOLE = re.compile(
    r"\b(?:schedule|program(?:me)?|agenda|timetable|plan (?:for|of) the day|(?:day|it) looks? like|days? look)\b"
)
_NOON, _EARLIEST = 12, 7


class Row(NamedTuple):
    """- `start`: minutes from midnight; `stems`: of what is on"""

    text: str
    start: int
    stems: frozenset[str]


def rows_of(text: str) -> list[Row]:
    """Return the rows of a text, each with the hour that it begins with."""
    found = list(_SPAN.finditer(text))
    if len(found) == 1 and (before := _HOUR_LAST.fullmatch(text)):
        return [Row(text.strip(_ENDS), minutes_of(found[0][0]), frozenset(map(stem, fold(before["what"]).split())))]
    ends = [*(one.start() for one in found[1:]), len(text)][: len(found)]
    rows = [text[one.start() : end].strip(_ENDS) for one, end in zip(found, ends, strict=True)]
    return [
        Row(row, minutes_of(one[0]), frozenset(map(stem, fold(row[len(one[0]) :]).split())))
        for one, row in zip(found, rows, strict=True)
        if _WORD.search(row[len(one[0]) :])
    ]


def minutes_of(clock: str) -> int:
    """Return the minutes from midnight of the first hour that a text names."""
    hour, *rest = re.findall(r"\d+", clock)
    half = re.search(r"([ap])\.?m", clock.lower())
    minute = int(rest[0]) if rest and re.match(r"\d{1,2}[:h]\d\d", clock) else 0
    if half is None:  # "1:00" of a schedule is in the afternoon
        return (int(hour) + _NOON * (0 < int(hour) < _EARLIEST)) * 60 + minute
    return (int(hour) % _NOON + _NOON * (half[1] == "p")) * 60 + minute


def asked_stems(words: str) -> frozenset[str]:
    """Return the stems of what a question is about, without those that only ask for an hour."""
    light = load_lexicon().light
    return frozenset(stem(word) for word in words.split() if word not in light) - _ASKING


def answering(rows: Sequence[Row], words: str) -> list[Row]:
    """Return the rows with the most of what a question is about; none where no row has any of it."""
    asked = asked_stems(words)
    hits = [len(asked & one.stems) for one in rows]
    best = max(hits, default=0)
    return [row for row, hit in zip(rows, hits, strict=True) if hit == best][:_MOST_ROWS] if best else []


def day_ends(rows: Sequence[Row], words: str) -> list[Row]:
    """Return the first row of a day, or the last, where a question asks when it begins or ends; both to who asks both.
    The last is the one that begins last.
    """
    first = [rows[0]] if asks_begin(words) else []
    return first + ([max(rows, key=lambda row: row.start)] if asks_end(words) else []) if rows else []


def _is_schedule(rows: Sequence[Row], days: int = 1) -> bool:
    """Whether rows go through so many days: hours of deadlines are all the same, those of zones in no order; a session
    may begin with its first talk.
    """
    back = sum(one.start > other.start for one, other in pairwise(rows))
    return len({one.start for one in rows}) >= _LEAST_ROWS and len(rows) >= _LEAST_ROWS * days and back < days


def shortened(text: str, words: str) -> str:
    """Return what is quoted of a line for a question: of a schedule the rows that answer, or its first ones."""
    rows, first = rows_of(text), _SPAN.search(text)
    if first is None or first.start() > _LEAD or not _is_schedule(rows):
        return text
    if found := day_ends(rows, words) or answering(rows, words):
        return "; ".join(one.text for one in found)
    return text if len(text) <= _SHORT else "; ".join(one.text for one in rows[:_MOST_ROWS]) + " …"


def _is_row(text: str) -> bool:
    """Whether a text begins or ends with an hour, and the rest is what is on then."""
    return bool(_SPAN.match(text) or _HOUR_LAST.fullmatch(text))


def _rows_below(passages: Sequence[Passage], heading: str) -> list[Row]:
    return [row for one in passages if one.heading == heading and _is_row(one.text) for row in rows_of(one.text)]


def schedule_in(passages: Sequence[Passage]) -> int | None:
    """Return the number of the line that is a schedule, or its first row; None where there is none."""
    for number, one in enumerate(passages):
        if _is_schedule(rows_of(one.text)):
            return number
        if _is_row(one.text) and _is_schedule(_rows_below(passages, one.heading)):
            return number
    return None


def quoted_of(passages: Sequence[Passage], number: int, words: str) -> str:
    """Return what is quoted of a line; with a row of a schedule those beside it that answer as well, and of one that is
    asked for as a whole the first.
    """
    text, heading = passages[number].text, passages[number].heading
    if len(rows_of(text)) != 1 or not _is_row(text):
        return shortened(text, words)
    rows = _rows_below(passages, heading)
    if not any(_is_schedule(rows, days) for days in range(1, _MOST_DAYS)):
        return text
    if _is_schedule(rows) and (ends := day_ends(rows, words)):
        return "; ".join(one.text for one in ends)
    if WHOLE.search(words):
        return "; ".join(one.text for one in rows[:_MOST_ROWS]) + " …"
    asked = asked_stems(words)
    same = [one.text for one in rows if asked and asked <= one.stems]
    return "; ".join(same[:_MOST_ROWS]) if text in same else text
