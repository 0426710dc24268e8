"""What is struck out in a line of dates: a date with its successor, a date that is over, a day of which the month was
left.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.may_move import without_may_move
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.vague import is_undecided

_DAYS_ALONE = re.compile(r"^(?:\D{0,12}?\b[0-3]?\d(?:st|nd|rd|th)?\b){1,4}\D{0,3}$")
_DAY = re.compile(r"\b[0-3]?\d(?=\b|st|nd|rd|th)")
_DAY_LEFT = re.compile(r"^\s*[,:–-]?\s*([0-3]?\d)(?:st|nd|rd|th)?\b(?!\s*(?:pages|:))(?:,?\s*((?:19|20)\d\d))?")


def visible(segment: Segment, reading: Reading) -> tuple[str, bool]:
    """Return the line's text; when only struck text holds its date, that text with it, and True: struck means over."""
    text = without_may_move(segment.text)
    if not segment.struck or is_undecided(text):
        return text, False
    whole = _unstruck(segment)
    if find_dates(text, reading):
        label_struck = kind_of(text) is None and any(
            kind_of(struck.text) and not find_dates(struck.text, reading) for struck in segment.struck
        )
        return (whole, True) if label_struck else (_labelled(text, segment, reading), False)
    if not find_dates(whole, reading):
        return text, False
    if completed := _completed(segment, reading):
        return completed, False
    return re.sub(r" {2,}", " ", whole), True


def _labelled(text: str, segment: Segment, reading: Reading) -> str:
    """The line with the label that was struck out with the old date: "~~Papers due: 1 May~~ 8 May"."""
    first = segment.struck[0]
    old = find_dates(first.text, reading) if first.start == 0 and kind_of(text) is None else []
    label = first.text[: old[0].start] if old else ""
    return f"{label.rstrip()} {text.lstrip()}" if kind_of(label) else text


def _unstruck(segment: Segment) -> str:
    """The line with its struck words put back."""
    whole = segment.text
    for struck in reversed(segment.struck):
        whole = f"{whole[: struck.start]} {struck.text} {whole[struck.start :]}"
    return " ".join(whole.split(" ")).strip()


def _completed(segment: Segment, reading: Reading) -> str | None:
    """Write out a date of which only the month was left unstruck ("~~May 1~~ 8, 2023" means May 8)."""
    for struck in segment.struck:
        left = _DAY_LEFT.match(segment.text[struck.start :])
        old = find_dates(struck.text, replace(reading, year=reading.year or 2000))
        if left and old and not find_dates(segment.text, reading):
            year = left[2] or ("" if old[0].yearless else f"{old[0].days[0].year}")
            fresh = f"{old[0].days[0]:%B} {left[1]}" + (f", {year}" if year else "")
            return f"{segment.text[: struck.start]} {fresh} {segment.text[struck.start + left.end() :]}"
    return None


def struck_days(text: str, successor: DateMention, reading: Reading) -> tuple[date, ...]:
    """Read a struck date; what it leaves out (month, year) is that of its successor."""
    across = successor.joint == "-" and successor.days[0].year != successor.days[-1].year
    new = successor.days[-1] if across else successor.days[0]  # a call that is open over New Year moves its end
    found = find_dates(text, replace(reading, year=new.year))
    days = [mention.days[-1] for mention in found]
    if not days and _DAYS_ALONE.match(text.strip()):
        try:
            days = [new.replace(day=int(number)) for number in _DAY.findall(text)]
        except ValueError:
            return ()
    days = [
        day.replace(year=day.year - 1) if (day - new).days > 180 and (day.month, day.day) != (2, 29) else day
        for day in days
    ]
    return tuple(day for day in days if day != new)
