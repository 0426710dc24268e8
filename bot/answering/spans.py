"""The spans of time that a question names ("in november", "by friday", "after May 8")."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH_OF = {name[:size]: place for place, name in enumerate(_MONTHS, 1) for size in (3, 4, len(name))} | {"sept": 9}
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY_OF = {name: place for place, name in enumerate(_WEEKDAYS)} | {
    short: place
    for place, shorts in enumerate(("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"))
    for short in shorts.split()
}
_NUMBERS = {
    word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_NUMBERS |= {"a": 1, "an": 1, "couple": 2, "fifteen": 15, "twenty": 20, "thirty": 30}

_M = rf"(?P<month>{'|'.join(sorted(_MONTH_OF, key=len, reverse=True))})"
_D = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_Y = r"(?: (?P<year>(?:19|20)\d\d))?\b"
# Short names of days need a word before them: "sun" and "sat" are words too.
_SHORT_DAYS = "|".join(sorted(set(_WEEKDAY_OF) - set(_WEEKDAYS), key=len, reverse=True))
_BEFORE_DAY = r"(?:(?<=\bon )|(?<=\bby )|(?<=this )|(?<=next )|(?<=until )|(?<=before )|(?<=after ))"
_WEEKDAY = rf"{'|'.join(_WEEKDAYS)}|{_BEFORE_DAY}(?:{_SHORT_DAYS})"
_NO_COUNT = r"(?! (?:pages?|words|authors?|papers?|people|hours?|columns?|figures?|minutes?)\b)"
_N = rf"(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_BEFORE_MONTH = r"(?:in|of|on|by|until|before|after|during|early|late|mid|end|since|through|beyond|from|past|next|this|beginning|start|middle)"
_DOTTED = re.compile(r"(?<![\d.])(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)\.(?P<year>(?:19|20)\d\d)?(?!\d)")
# From the most to the least particular: what one has taken, the next does not see.
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("iso", re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")),
    ("dotted", _DOTTED),
    ("day", re.compile(rf"\b{_M} (?:the )?{_D}\b{_NO_COUNT}{_Y}")),
    ("day", re.compile(rf"\b{_D} (?:of |in )?{_M}\b{_Y}")),
    ("part", re.compile(
        rf"\b(?P<part>early|late|mid|middle|beginning|start|end)(?: of)? (?:in )?(?:the month of )?(?:{_M}\b{_Y}|(?P<which>the|this|next) (?P<unit>month|week|year)\b)"
    )),
    ("ahead", re.compile(rf"\b(?:in|within) (?:about |another |around |roughly )?(?:a )?{_N}(?: more| of)? (?P<unit>hour|day|week|month)s?\b")),
    ("ahead", re.compile(rf"\b{_N}(?: of)? (?P<unit>hour|day|week|month)s? (?:from (?:now|today)|later)\b")),
    ("ago", re.compile(rf"\b{_N} (?P<unit>day|week|month)s? ago\b")),
    ("days_on", re.compile(r"\b(?P<word>day after tomorrow|today|tonight|tomorrow|yesterday)\b")),
    ("unit", re.compile(r"\b(?P<which>next|this|coming|last) (?P<unit>week|weekend|month|year)\b|\bthe (?P<weekend>weekend)\b")),
    ("weekday", re.compile(rf"\b(?:(?P<which>next|this|coming|last|an?|any) )?(?P<weekday>{_WEEKDAY})s?\b")),
    ("ordinal", re.compile(r"\b(?:the|on|until|by|before|after|than|or|to) (?P<day>\d{1,2})(?:st|nd|rd|th)\b")),
    ("month", re.compile(rf"\b{_BEFORE_MONTH} (?:the )?{_M}\b{_Y}")),
    ("month", re.compile(r"\b(?P<month>january|february|april|june|july|august|september|october|november|december)\b" + _Y)),
    ("year", re.compile(r"\bin (?P<year>20\d\d)\b")),
)  # fmt: skip
_RELATIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "by",
        re.compile(
            r"\b(?:by|until|till|no later than|not later than|at the latest|up to|latest|through|within)(?: the)?$"
        ),
    ),
    (
        "after",
        re.compile(r"\b(?:after|later than|past|beyond|following|passed)(?: the)?(?: (?:end|middle|start) of)?$"),
    ),
    ("before", re.compile(r"\b(?:before|earlier than|prior to|ahead of|sooner than)(?: the)?$")),
    ("from", re.compile(r"\b(?:since|starting|from|as of|beginning)(?: on)?(?: the)?$")),
)


class Span(NamedTuple):
    """Days from `first` to `last` as they are named, and how the question stands to them.

    - `relation`: "", "after", "before", "by" (until, no later than) or "from"; `slack`: days by which "in two weeks" may err.
    - `instant`: of a span in hours; `weekday`: asked of a day of the week as such ("on a Friday?"); `words`: as it stands there.
    """

    first: date
    last: date
    relation: str = ""
    slack: int = 0
    instant: datetime | None = None
    weekday: int | None = None
    words: str = ""


def spans(words: str, now: datetime, near: date | None = None, *, text: str = "") -> list[Span]:
    """Return the spans in a question's words, in order; a missing month or year is that which brings a day nearest to `near`.

    Without `near`, days without a month are the next ones from now. `text` is what was typed: only there "1.10." is one word.
    """
    found: list[tuple[int, Span]] = []
    if _DOTTED.search(text):
        words = text.lower()
    rest = words
    for form, pattern in _FORMS:
        for match in list(pattern.finditer(rest)):
            if span := _span(form, match, now, near):
                start = match.start() + (len(match[0]) - len(match[0].lstrip()))
                relation = _relation(form, match, words)
                found.append((start, span._replace(relation=relation, words=span.words or match[0])))
                rest = rest[: match.start()] + "#" * len(match[0]) + rest[match.end() :]
    return [span for _, span in sorted(found, key=lambda pair: pair[0])][:4]


def _relation(form: str, match: re.Match[str], words: str) -> str:
    """How the question stands to the span, by the words before it or with which its match begins."""
    inner = next(
        (
            match.start(name)
            for name in ("month", "day", "weekday", "which")
            if name in match.re.groupindex and match[name]
        ),
        None,
    )
    place = (
        min(start for start in (inner, match.end()) if start is not None)
        if form in {"month", "ordinal"}
        else match.start()
    )
    before = words[max(0, place - 40) : place].rstrip()
    after = words[match.end() : match.end() + 16]
    if re.match(r" (?:at the latest|or (?:earlier|before)|latest)\b", after):
        return "by"
    if re.match(r" (?:or later|onwards?)\b", after):
        return "from"
    return next((name for name, pattern in _RELATIONS if pattern.search(before)), "")


def _span(form: str, match: re.Match[str], now: datetime, near: date | None) -> Span | None:
    got = {name: text for name, text in match.groupdict().items() if text}
    today = now.astimezone(UTC).date()
    try:
        if form in {"iso", "dotted", "day"}:
            month = int(got["month"]) if got["month"].isdigit() else _MONTH_OF[got["month"]]
            return _one(_dated(int(got.get("year", 0)), month, int(got["day"]), near or today))
        return _RELATIVE[form](got, now, near)
    except (ValueError, OverflowError):
        return None


def _one(day: date) -> Span:
    return Span(day, day)


def _dated(year: int, month: int, day: int, near: date) -> date:
    """The day; without a year that of the year which brings it nearest to `near`."""
    if year:
        return date(year, month, day)
    years = [near.year + step for step in (-1, 0, 1) if day <= monthrange(near.year + step, month)[1]]
    return min((date(one, month, day) for one in years), key=lambda one: abs((one - near).days))


def _month(year: int, month: int, near: date) -> Span:
    middle = _dated(year, month, 15, near)
    return Span(middle.replace(day=1), middle.replace(day=monthrange(middle.year, middle.month)[1]))


def _of_month(got: dict[str, str], now: datetime, near: date | None) -> Span:
    return _month(int(got.get("year", 0)), _MONTH_OF[got["month"]], near or now.astimezone(UTC).date())


def _part(got: dict[str, str], now: datetime, near: date | None) -> Span:
    """The beginning, middle or end of a month, week or year, as loosely as people mean it."""
    whole = (
        _of_month(got, now, near) if "month" in got else _unit({"which": got["which"], "unit": got["unit"]}, now, near)
    )
    third = max(1, (whole.last - whole.first).days // 3)
    begins, ends = whole.first + timedelta(days=third), whole.last - timedelta(days=third)
    if got["part"] in {"early", "beginning", "start"}:
        return Span(whole.first, begins)
    if got["part"] in {"late", "end"}:
        return Span(ends, whole.last)
    return Span(begins, ends, slack=2)


def _days_on(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del near
    steps = {"day after tomorrow": 2, "tomorrow": 1, "yesterday": -1}
    today = now.astimezone(UTC).date()
    return _one(today + timedelta(days=steps.get(got["word"], 0)))._replace(
        words="today" if got["word"] == "today" else got["word"]
    )


def _ahead(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del near
    number = _NUMBERS.get(got["number"]) or int(got["number"])
    return _from_now(number, got["unit"], now)


def _ago(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del near
    return _from_now(-(_NUMBERS.get(got["number"]) or int(got["number"])), got["unit"], now)


def _from_now(number: int, unit: str, now: datetime) -> Span:
    if unit == "hour":
        instant = now + timedelta(hours=number)
        return _one(instant.astimezone(UTC).date())._replace(instant=instant)
    days = {"day": 1, "week": 7, "month": 30}[unit]
    slack = {"day": 0, "week": 3, "month": 9}[unit]
    return _one(now.astimezone(UTC).date() + timedelta(days=number * days))._replace(slack=slack)


def _unit(got: dict[str, str], now: datetime, near: date | None) -> Span:
    """This, the next or the last week, weekend, month or year."""
    del near
    today = now.astimezone(UTC).date()
    unit, step = got.get("weekend") or got["unit"], {"next": 1, "last": -1}.get(got.get("which", ""), 0)
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=step)
    if unit == "week":
        return Span(monday, monday + timedelta(days=6))
    if unit == "weekend":  # "next weekend" is said of the coming one too
        start = today - timedelta(days=today.weekday()) + timedelta(days=5)
        return Span(start + timedelta(weeks=min(step, 0)), start + timedelta(days=1, weeks=step))
    if unit == "year":
        return Span(date(today.year + step, 1, 1), date(today.year + step, 12, 31))
    months = today.year * 12 + today.month - 1 + step
    return _month(months // 12, months % 12 + 1, today)


def _weekday(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del near
    today, which = now.astimezone(UTC).date(), got.get("which", "")
    place = _WEEKDAY_OF[got["weekday"]]
    coming = today + timedelta(days=(place - today.weekday()) % 7)
    if which in {"a", "an", "any"}:
        return _one(coming)._replace(weekday=place)
    if which == "last":
        return _one(coming - timedelta(weeks=1))
    return Span(coming, coming + timedelta(weeks=1 if which == "next" else 0))  # "next friday" is said of either


def _ordinal(got: dict[str, str], now: datetime, near: date | None) -> Span:
    """A day of a month that is not named."""
    number, today = int(got["day"]), now.astimezone(UTC).date()
    anchor = near or today
    months = [anchor.year * 12 + anchor.month - 1 + step for step in (-1, 0, 1)]
    days = [date(one // 12, one % 12 + 1, number) for one in months if number <= monthrange(one // 12, one % 12 + 1)[1]]
    if near:
        return _one(min(days, key=lambda one: abs((one - near).days)))
    return _one(min((one for one in days if one >= today), default=days[-1]))


def _year(got: dict[str, str], now: datetime, near: date | None) -> Span:
    del now, near
    return Span(date(int(got["year"]), 1, 1), date(int(got["year"]), 12, 31))


_RELATIVE = {
    "part": _part, "days_on": _days_on, "ahead": _ahead, "ago": _ago, "unit": _unit, "weekday": _weekday, "ordinal": _ordinal,
    "month": _of_month, "year": _year,
}  # fmt: skip
