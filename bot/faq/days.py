"""Days in the words of a call: those that a text names with their year, and how a known day may be written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from bot.english import MONTH_OF

_SHORTEST = 3  # letters of a month's name
_NUMBER = r"(?P<{name}>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?"
_FIRST, _LAST = _NUMBER.format(name="first"), _NUMBER.format(name="last")
_TO = r"\s{0,2}(?:-|–|—|to|and|or|&)\s{0,2}"
_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
_OF = r",?\s{0,2}(?:de\s|del\s|of\s)?"
_YEAR = r"(?P<year>20\d\d)(?!\d)"
_IN_WORDS = (
    re.compile(rf"(?<!\d)(?:{_FIRST}{_TO})?{_LAST}{_OF}{_MONTH}{_OF}{_YEAR}", re.IGNORECASE),
    re.compile(rf"(?<![^\W\d_]){_MONTH}\s{{0,2}}{_FIRST}(?:{_TO}{_LAST})?{_OF}{_YEAR}", re.IGNORECASE),
)
_IN_FIGURES = (
    re.compile(r"(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(20\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日"),
)


def full_days(text: str, language: str = "en") -> Iterator[date]:
    """Yield the days that a text names with their year, of a range the first and the last. Months are known by their
    English names and those in `language`; what is written in another way is left out.
    """
    months = _months(language)
    for pattern in _IN_WORDS:
        for match in pattern.finditer(text):
            if number := months.get(match["month"].casefold()):
                for day in filter(None, (match["first"], match["last"])):
                    yield from _day(int(match["year"]), number, int(day))
    for pattern in _IN_FIGURES:
        for match in pattern.finditer(text):
            yield from _day(*map(int, match.groups()))


def spelled(day: date) -> re.Pattern[str]:
    """Match a day in the ways people write it, with its year or without."""
    month = rf"{day:%b}[a-z]*\.?"
    number = rf"0?{day.day}(?:st|nd|rd|th)?"
    return re.compile(
        rf"\b{month}\s*{number}\b(?!\d)|\b{number}\s*(?:of\s+)?{month}\b|{day.isoformat()}", re.IGNORECASE
    )


def _day(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:  # "31 June"
        return


@cache
def _months(language: str) -> Mapping[str, int]:
    """Numbers of months by their names, long and short, in English and in another language."""
    names = dict(MONTH_OF)
    if language != "en":
        from babel import UnknownLocaleError, dates  # noqa: PLC0415 - most calls are English, and do without it

        try:
            named = [dates.get_month_names(width, locale=language) for width in ("wide", "abbreviated")]
        except (UnknownLocaleError, ValueError):
            return names
        others = {name.strip(".").casefold(): number for one in named for number, name in one.items()}
        names = {name: number for name, number in others.items() if len(name) >= _SHORTEST} | names
    return names
