"""Reads dates out of prose: any order of day and month, ranges, "or", times of day, zones, "TBD".

A day is only given when the year stands beside it or is handed in; what is uncertain is left out, not guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.faq.zones import ABBREVIATIONS

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DAY = r"(?P<{0}>[0-3]?\d)(?:\s?(?:st|nd|rd|th))?(?![\d:])"
_YEAR = r"(?:\s*,?\s*(?:of\s+)?(?P<{0}>(?:19|20)\d\d))?(?!\d)"
_TO = r"\s*(?P<joint>-|to|until|or|and|/|&)\s*"

_FORMS = [
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<y>(?:19|20)\d\d)[-/.](?P<mn>[01]?\d)[-/.](?P<d>[0-3]?\d)(?!\d)",
        # December 15 or 16, 2023; July 30 - August 2, 2023
        rf"\b{_MONTH.format('m')}\s*{_DAY.format('d')}(?:{_TO}(?:{_MONTH.format('m2')}\s*)?{_DAY.format('d2')})?{_YEAR.format('y')}",
        # 15 or 16 December 2023; 30 July to 2 August 2023
        rf"(?<!\d){_DAY.format('d')}\s*(?:of\s+)?(?:{_MONTH.format('m0')}\s*)?{_TO}{_DAY.format('d2')}\s*(?:of\s+)?{_MONTH.format('m')}{_YEAR.format('y')}",
        rf"(?<!\d){_DAY.format('d')}\s*(?:of\s+)?{_MONTH.format('m')}{_YEAR.format('y')}",
        # 29.09.2023 and 29/09/2023: the day first, unless it cannot be
        r"(?<!\d)(?P<d>[0-3]?\d)[./](?P<mn>[0-3]?\d)[./](?P<y>(?:19|20)\d\d)(?!\d)",
    )
]
_TIME = re.compile(
    r"(?<![\d:])(?P<h>[01]?\d|2[0-4])(?::(?P<min>[0-5]\d))(?::\d\d)?\s*(?P<half>[ap]\.?m\b\.?)?|(?<!\d)(?P<h2>1?\d)\s*(?P<half2>[ap]\.?m\b\.?)",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\b(?P<aoe>(?i:AoE|anywhere[ -]on[ -]earth))\b|\b(?:UTC|GMT)\s*(?P<sign>[-+−])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?h?\b|\b(?P<word>"
    + "|".join(sorted(ABBREVIATIONS, key=len, reverse=True)) + r"|UTC)\b|\b(?P<long>(?:Pacific|Eastern|Central|Mountain)(?: (?:Standard|Daylight))? Time)\b"
)  # fmt: skip
_LONG = {"pacific": "America/Los_Angeles", "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver"}
UNDECIDED = re.compile(
    r"\b(?:TB[AD]|to be (?:announced|determined|decided|confirmed)|coming soon|not yet (?:known|fixed|decided))\b", re.IGNORECASE
)
_REACH = 60  # characters after a date in which its time and zone are looked for


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in a text. More than one day: a range (`joint` "-") or a choice (`joint` "or")."""

    text: str
    start: int
    end: int
    days: tuple[date, ...]
    joint: str = ""
    time: str | None = None
    zone: str | None = None


def find_dates(text: str, *, year: int | None = None) -> list[DateMention]:
    """Return the dates in `text` in order; `year` is taken where the text gives none, else such dates are left out."""
    found: list[DateMention] = []
    taken: list[tuple[int, int]] = []
    for form in _FORMS:
        for match in form.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            if days := _days(match, year):
                taken.append(match.span())
                found.append(_mention(text, match, days))
    return sorted(found, key=lambda mention: mention.start)


def _days(match: re.Match[str], year: int | None) -> tuple[date, ...]:
    parts = match.groupdict()
    which = int(parts["y"]) if parts.get("y") else year
    if which is None:
        return ()
    month = int(parts["mn"]) if parts.get("mn") else _MONTHS.index(parts["m"][:3].lower()) + 1
    try:
        if parts.get("mn") and month > 12:  # noqa: PLR2004 - written month first
            return (date(which, int(parts["d"]), month),)
        first_month = _MONTHS.index(parts["m0"][:3].lower()) + 1 if parts.get("m0") else month
        first = date(which, first_month, int(parts["d"]))
        if not parts.get("d2"):
            return (first,)
        last_month = _MONTHS.index(parts["m2"][:3].lower()) + 1 if parts.get("m2") else month
        last = date(which, last_month, int(parts["d2"]))
    except ValueError:
        return ()
    return (first, last) if last > first else (first,)


def _mention(text: str, match: re.Match[str], days: tuple[date, ...]) -> DateMention:
    after = text[match.end() : match.end() + _REACH].split("\n", maxsplit=1)[0]
    # A time that belongs to the next date, or stands in the next sentence, is not this one's.
    stop = min((form.search(after).start() for form in _FORMS if form.search(after)), default=len(after))  # type: ignore[union-attr]
    after = re.split(r"[.;]\s+[A-Z]", after[:stop], maxsplit=1)[0]
    joint = "or" if (match.groupdict().get("joint") or "").lower() in {"or", "/"} else "-"
    time, day_after = read_time(after)
    if day_after:
        days = tuple(day + timedelta(days=1) for day in days)
    return DateMention(match[0].strip(), match.start(), match.end(), days, joint if len(days) > 1 else "", time, read_zone(after))


def read_time(text: str) -> tuple[str | None, bool]:
    """Return the first time of day as HH:MM, and whether it is 24:00, which is the next day's 00:00."""
    match = _TIME.search(text)
    if not match:
        return (None, False)
    hour, minute = int(match["h"] or match["h2"]), int(match["min"] or 0)
    half = (match["half"] or match["half2"] or "").lower()[:1]
    if half == "p" and hour < 12:  # noqa: PLR2004 - hours of a clock
        hour += 12
    elif half == "a" and hour == 12:  # noqa: PLR2004
        hour = 0
    return f"{hour % 24:02}:{minute:02}", hour == 24  # noqa: PLR2004


def read_zone(text: str) -> str | None:
    """Return the first zone named, as a FAQ writes it: AoE, UTC, UTC±HH or an IANA name."""
    match = _ZONE.search(text)
    if not match:
        return None
    if match["aoe"]:
        return "AoE"
    if match["long"]:
        return _LONG[match["long"].split()[0].lower()]
    if match["word"]:
        return ABBREVIATIONS.get(match["word"], "UTC")
    sign = "+" if match["sign"] == "+" else "-"
    hours, minutes = int(match["hours"]), match["minutes"] or "00"
    # UTC-12 on a call for papers is what AoE stands for.
    if sign == "-" and hours == 12 and minutes == "00":  # noqa: PLR2004
        return "AoE"
    return f"UTC{sign}{hours:02}" + (f":{minutes}" if minutes != "00" else "")
