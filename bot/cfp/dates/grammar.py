"""Reads days out of prose: any order of day and month, ranges, "or", times of day, zones.

A day is only given when the year stands beside it or is handed in; what is uncertain is left out, not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from bot.cfp.dates.clock import read_zone
from bot.cfp.dates.days import days_of, is_mistyped
from bot.cfp.dates.forms import FORMS, NUMBERS_ALONE
from bot.cfp.dates.hours import Hours, read_hours
from bot.cfp.dates.hours_before import read_hours_before
from bot.cfp.dates.months import month_of, weekday_of
from bot.cfp.dates.order import Order
from bot.cfp.dates.same_month import of_the_same_month
from bot.cfp.language import ENGLISH, words
from bot.cfp.phrases import fold

_GERMAN = "de"
_REACH = 60  # characters after a date in which its time and zone are looked for
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
OF_A_DAY = re.compile(r"\d{1,2}\s?[/月]\s?\d{1,2}\s?日?\W{0,3}(?=\d{1,2}:\d\d)")  # "closed on 6/1 00:00": of one day
_DAY_BEFORE = re.compile(r"(?:(?P<word>[^\W\d_]+)[\s.,]{1,3})?(?<![\w:/.])[0-3]?\d(?:st|nd|rd|th)?\.?\s(?:of\s|de\s)?$")
_RIGHT_BEHIND = re.compile(r"^[^\w]{0,4}([^\W\d_]{2,})")
_BRACKET = re.compile(r"[(（](\w)[)）]")  # "5月8日(金)"
_LONGEST = 3000  # characters of a text in which dates are looked for
_OR = frozenset({*map(fold, words("or")), "/"})
_NEXT_SENTENCE = re.compile(r"(?:\.|(?<=\.))\s+[A-ZÀ-Þ][a-zà-ÿ]+\s[a-zà-ÿ]")
_SHARED = 30  # characters from a date without a year to the one whose year it shares


@dataclass(frozen=True, slots=True)
class Reading:
    """How dates of one page are read: the year of those that name none, the order of numbers, words of the place, the
    language.
    """

    year: int | None = None
    order: Order = Order.DAY_FIRST
    around: str = ""
    language: str | None = None

    def __hash__(self) -> int:  # `around` is a whole page
        return hash((self.year, self.order, len(self.around), self.language))


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text. More than one day: a range (`joint` "-") or a choice (`joint` "or").

    - `time` and `until` are the hours on the day, `midnight` whether the page says only that word
    - `yearless`: the text gives no year; `weekday`: the weekday it names beside the day (Monday is 0)
    """

    text: str
    start: int
    end: int
    days: tuple[date, ...]
    joint: str = ""
    time: str | None = None
    zone: str | None = None
    yearless: bool = False
    weekday: int | None = None
    until: str | None = None
    midnight: bool = False


# What is told next, but "1 May (firm; AoE)" goes on with the zone of that day.
_NEXT_TOLD = re.compile(r"(?<![apAP]\.[mM])[.;。；](?![mM]\b)\s*(?!(?:AoE|AOE|UTC|GMT|CES?T)\b)(?=[A-Z]|$)(?<!\d)")
# "3 June, Oslo, Norway, 2031": the place stands between a day and its year
_YEAR_BEHIND_PLACE = re.compile(
    r",?\s{1,2}(?:\(?[A-ZÀ-Þ][^\W\d]{1,24}\)?,?\s){0,5}\(?[A-ZÀ-Þ][^\W\d]{1,24}\)?,\s((?:19|20)\d\d)\b(?!\s?[–/-])"
)
_LAST_WEEKDAY = re.compile(r"^\W*\d[^()]*?\s([^\W\d]{2,12})[.,]?\s\d")  # the only day of the week, before the last day


def find_dates(text: str, reading: Reading | None = None) -> list[DateMention]:
    """Return the dates in `text` in order; dates without a year are left out unless `reading` gives one."""
    if len(text) > _LONGEST or not _DIGIT.search(text):
        return []
    return list(_found(text, reading or Reading()))


@lru_cache(maxsize=4096)  # a line is looked at by several readers
def _found(text: str, reading: Reading) -> tuple[DateMention, ...]:
    folded = fold(text)
    spans = _spans(folded, reading)
    mentions = [_mention(text, match, days, reading) for match, days in spans]
    return tuple(_with_year(mentions, text, reading))


# what follows a "may" that allows something
_MAY = re.compile(
    r"\s(?:be|not|also|only|still|then|either|have|consist|contain|include|use|send|submit|resubmit|appear|exceed|apply"
    r"|attend|extend|present|need|want|differ|take|get|go|come|run|share|add|upload|register|participate)\b"
)


@lru_cache(maxsize=4096)
def _spans(folded: str, reading: Reading) -> list[tuple[re.Match[str], tuple[date, ...]]]:
    """The matches of all forms that are days, the first form first, none inside another."""
    alone = reading.language not in {None, ENGLISH} and reading.year is not None
    taken: list[tuple[re.Match[str], tuple[date, ...]]] = []
    for form in (*FORMS, *(NUMBERS_ALONE if alone else ())):
        for match in form.finditer(folded):
            if _is_taken(match, taken) or _ends_a_date(folded, match) or _is_permitted(folded, match):
                continue
            if is_mistyped(match):
                taken.append((match, ()))
            elif days := days_of(match, reading.year, reading.order, reading.language):
                taken.append((match, days))
    taken += [one for one in of_the_same_month(folded, taken) if not _is_taken(one[0], taken)]
    return sorted((one for one in taken if one[1]), key=lambda found: found[0].start())


def _is_taken(match: re.Match[str], taken: list[tuple[re.Match[str], tuple[date, ...]]]) -> bool:
    return any(other.start() < match.end() and match.start() < other.end() for other, _ in taken)


def _is_permitted(folded: str, match: re.Match[str]) -> bool:
    """Whether the "may" behind a number is no month: "papers of cycle 1 may be revised"."""
    return match[0].endswith(" may") and _MAY.match(folded, match.end()) is not None


def _ends_a_date(folded: str, match: re.Match[str]) -> bool:
    """Whether a month that is followed by a number belongs to the day before it: "8 May 18 Uhr", but not "May 5 May
    12".
    """
    if not folded[match.start()].isalpha():
        return False
    near = folded[max(0, match.start() - 32) : match.start()]
    before = _DAY_BEFORE.search(near)
    if before is None or month_of(before["word"] or "") is None:
        return before is not None
    return bool(_DAY_BEFORE.search(near[: before.start()]))  # "30 June, 1 July": the June has its day


def _with_year(mentions: list[DateMention], text: str, reading: Reading) -> Iterator[DateMention]:
    """Give dates without a year that of the date they are joined to ("30 June, 1 July 2026"), else the page's."""
    for number, mention in enumerate(mentions):
        after = mentions[number + 1] if number + 1 < len(mentions) else None
        near = (
            after
            and not after.yearless
            and after.start - mention.end <= _SHARED
            and "\n" not in text[mention.end : after.start]
        )
        earlier = after is not None and mention.days[-1].month > after.days[0].month + 1
        if near and earlier and _NEXT_SENTENCE.match(text, mention.end):
            near = False  # "It is held on 5 September. Papers are due on 6 March 2031": of no year before
        if mention.yearless and after and near:
            yield _in_year(mention, after.days[0].year - earlier)
        elif mention.yearless and (placed := _YEAR_BEHIND_PLACE.match(text, mention.end)):
            yield replace(_in_year(mention, int(placed[1])), yearless=False)
        elif not mention.yearless or reading.year is not None:
            yield mention


def _in_year(mention: DateMention, year: int) -> DateMention:
    try:
        return replace(mention, days=tuple(day.replace(year=year) for day in mention.days))
    except ValueError:
        return mention


def _mention(text: str, match: re.Match[str], days: tuple[date, ...], reading: Reading) -> DateMention:
    parts = match.groupdict()
    after = _own(_within_reach(text[match.end() :]).split("\n", maxsplit=1)[0], reading)
    joint = "or" if (parts.get("joint") or "").strip() in _OR else "-"
    if parts.get("mn") and len(days) > 1:  # 1-2.5.2024 is a range, 07/09/2021 may be either day
        joint = "-" if parts.get("d2") else "or"
    before = text[max(0, match.start() - _REACH) : match.start()].rpartition("\n")[2]
    earlier = _spans(fold(before), reading)  # the year of the date before is no hour of this one
    hours, zone = _clock(parts, after, before[earlier[-1][0].end() if earlier else 0 :], reading)
    if hours.next_day:
        days = tuple(day + timedelta(days=1) for day in days)
    words_beside = [
        *_WORD.findall(match[0]),
        *_BRACKET.findall(match[0]),
        *_WORD.findall(before[-14:])[-1:],
        *_RIGHT_BEHIND.findall(after[:14]),
    ]
    if reading.language != _GERMAN:  # "do 15 maja", "Do 15. 6." is until that day
        words_beside = [word for word in words_beside if word.lower() != "do"]
    weekday = next((found for word in words_beside if (found := weekday_of(word)) is not None), None)
    if (
        weekday is not None
        and len(days) > 1
        and (last := _LAST_WEEKDAY.search(match[0]))
        and weekday_of(last[1]) == weekday
    ):
        weekday = (weekday - (days[-1] - days[0]).days) % 7  # "10 e domenica 11 maggio"
    return DateMention(
        text[match.start() : match.end()].strip(" ,"),
        match.start(),
        match.end(),
        days,
        joint if len(days) > 1 else "",
        hours.start,
        zone,
        not any(parts.get(year) for year in ("y", "ys", "era")),
        weekday,
        hours.end,
        hours.midnight,
    )


def _clock(parts: dict[str, str | None], after: str, before: str, reading: Reading) -> tuple[Hours, str | None]:
    """The hours and the zone of a date: its own, else those right behind it, else those right before it."""
    if stamp := parts.get("iso"):
        off = parts.get("off")
        return Hours(stamp), ("UTC" if off == "z" else read_zone(f"UTC{off}")) if off else None
    hours = read_hours(OF_A_DAY.split(after, maxsplit=1)[0])
    zone = read_zone(after, around=reading.around)
    if hours.start is None or zone is None:
        led, zone_before = read_hours_before(before, around=reading.around)
        hours = hours if hours.start else led
        zone = zone or zone_before
    return hours, zone


def _within_reach(after: str) -> str:
    """What follows a date as far as its hour may stand, with the rest of a bracket that is open there."""
    near = after[:_REACH]
    open_at = near.rfind("(")
    closed = after.find(")", open_at, open_at + _REACH) if open_at > near.rfind(")") else -1
    return after[: max(_REACH, closed + 1)]


def _own(after: str, reading: Reading) -> str:
    """Cut what follows a date where the next date or sentence begins: its time is not this one's."""
    spans = _spans(fold(after), reading)
    if spans:
        after = after[: spans[0][0].start()]
    return _NEXT_TOLD.split(after, maxsplit=1)[0]
