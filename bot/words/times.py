"""Days and lengths of time in words; in other languages than English as Unicode CLDR has them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.words.catalogue import SOURCE
from bot.words.language import language
from bot.words.lists import either

if TYPE_CHECKING:
    from types import ModuleType

# The first of a month, where people do not write it as CLDR does, a figure like any other.
_FIRST = {"fr": "1er", "pt": "1º"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ONE = re.compile(r"\b1\b")
_FIGURES = re.compile(r"\d+$")


def day_words(day: date, locale: str = SOURCE) -> str:
    """29 September 2023: a form no reader takes for another day."""
    code = language(locale).code
    if code == SOURCE:
        return f"{day.day} {day:%B %Y}"
    words = str(_cldr().format_date(day, "long", locale=code))
    return _ONE.sub(_FIRST[code], words) if code in _FIRST else words


def weekday_words(number: int, locale: str = SOURCE) -> str:
    """The weekday of that number, 0 for Monday, as it stands in a sentence."""
    code = language(locale).code
    return _WEEKDAYS[number] if code == SOURCE else str(_cldr().get_day_names("wide", locale=code)[number])


def instant_words(day: date, time: str | None, locale: str = SOURCE, *, until: str | None = None) -> str:
    """29 September 2023, 23:59; the day alone without a time; with `until` an hour of the same day, from when to
    when.
    """
    words = day_words(day, locale)
    if time and until:
        return language(locale).say("time.from_to", day=words, first=time, last=until)
    return language(locale).say("time.at", day=words, time=time) if time else words


def days_from_to(first: date, last: date, locale: str = SOURCE) -> str:
    """3–5 May 2024, 30 May 2024 – 2 June 2024."""
    one, other = day_words(first, locale), day_words(last, locale)
    if " " not in one:
        return str(_cldr().format_interval(first, last, "yMMMMd", locale=language(locale).code))
    (begins, month), (ends, last_month) = _apart(one), _apart(other)
    return f"{begins}–{ends} {month}" if month == last_month else f"{one} – {other}"


def one_of(days: list[date], locale: str = SOURCE) -> str:
    """15 or 16 December 2023: the month once where it is the same, behind the days or before them."""
    shown = [day_words(day, locale) for day in days]
    if " " not in shown[0] and len(shown) > 1:
        same = takewhile(lambda letters: len(set(letters)) == 1, zip(*shown, strict=False))
        shared = _FIGURES.sub("", "".join(letters[0] for letters in same))
        return either([shown[0], *(words.removeprefix(shared) for words in shown[1:])], locale)
    months = {_apart(words)[1] for words in shown}
    if len(months) != 1 or "" in months:
        return either(shown, locale)
    return f"{either([_apart(words)[0] for words in shown], locale)} {months.pop()}"


def _apart(words: str) -> tuple[str, str]:
    """Return the day of a month, and the month and year behind it; empty where a language has them before it."""
    day, _, month = words.partition(" ")
    return day, month


def amount(span: timedelta, locale: str = SOURCE, *, away: bool = False) -> str:
    """A length of time in the unit that a person would use, never rounded up: late is worse than early.

    `away`: as it stands after "in", "ago" or "from now", where a language has other endings there.
    """
    minutes = int(span.total_seconds() // 60)
    days, hours = divmod(minutes // 60, 24)
    if days >= 3:  # noqa: PLR2004 - from three days on, hours do not matter; after two years, days
        return (
            units(locale, days=days, away=away)
            if days < 730  # noqa: PLR2004
            else units(locale, years=days // 365, away=away)
        )
    if days:
        return units(locale, days=days, hours=hours, away=away)
    if minutes >= 60:  # noqa: PLR2004
        rest = minutes % 60 if hours < 6 else 0  # noqa: PLR2004
        return units(locale, hours=hours, minutes=rest, away=away)
    return units(locale, minutes=minutes, away=away) if minutes else language(locale).say("time.less_than_a_minute")


def units(locale: str = SOURCE, *, away: bool = False, **counts: int) -> str:
    """Return one or two units of time ("1 day 3 hours"); a second one of 0 is left out."""
    speak = language(locale).say
    told = [speak(f"time.{'away.' if away else ''}{name}", count=count) for name, count in counts.items()]
    kept = [words for words, count in zip(told, counts.values(), strict=True) if count] or told[:1]
    return kept[0] if len(kept) == 1 else speak("time.and", first=kept[0], second=kept[1])


def _cldr() -> ModuleType:
    from babel import dates  # noqa: PLC0415 - English, and starting, do without it

    return dates
