"""The hour that stands before its day: "at noon UTC, Friday", "by midnight (AoE) on 3 May"."""

from __future__ import annotations

import re

from bot.cfp.dates.clock import read_zone, without_zone
from bot.cfp.dates.hours import Hours, times_of
from bot.cfp.language import phrases
from bot.rules import Rule

_NOT_BETWEEN = re.compile(r"[^\W\d_]{3,}")
_BESIDE = re.compile(r"\b(?:on|of|the|by|at|le|el|den|am|um|um|à|a|alle|om|\w{3,9}day|\w{3})\b\.?", re.IGNORECASE)
# "from 2 March, 14:00, to 30 April": the hour is that of the day before it
_LASTS_UNTIL = Rule(
    "words between the hour of a first day and the last day",
    r"\W (?: to | until | till | bis | au | al | até | tot | [–—-] ) \W{0,3} $",
    examples=(" CET, to ", ", until ", " till ", " Uhr bis ", " h au ", " h al ", " h até ", " uur tot ", " – ", " — ",
        " - "),
    near_misses=(" on ", ", ", " AoE, "),
)  # fmt: skip
_DAY_BEFORE = re.compile(r"\b(?:day|days|evening|week|weekend|morning) before\b", re.IGNORECASE)  # no "due before"
_HOUR = re.compile(r"\b[0-2]?\d\s?(?:h|:)\s?(?:[0-5]\d)?\s", re.IGNORECASE)


def read_hours_before(text: str, *, around: str) -> tuple[Hours, str | None]:
    """Return time and zone when they end right before a date: "at noon UTC, Friday", "by midnight (AoE) on"."""
    times = times_of(text)
    last = times[-1] if times else None
    start = last.span[1] if last else 0
    rest = text[start:]
    zone = read_zone(rest, around=around)
    if last is None:
        tail = re.split(r"[.;:,]\s", text)[-1][-24:]
        return Hours(), read_zone(tail, around=around) if re.search(r"\)\s*,?\s*(?:on|of)?\s*$", tail) else None
    if _LASTS_UNTIL.search(rest):
        return Hours(), zone
    bare = _BESIDE.sub("", without_zone(rest))
    return (last, zone) if not _NOT_BETWEEN.search(bare) and not re.search(r"[.;:|\t]\s", rest) else (Hours(), None)


def without_hour(text: str) -> str:
    """A text without the hour that stands between "by" and its day: "avant minuit le", "avant 17h le"."""
    for key in ("noon", "midnight"):
        for hit in reversed(phrases(key).find(text)):
            text = f"{text[: hit.start]}{text[hit.end :].lstrip()}"
    return _DAY_BEFORE.sub("", _HOUR.sub("", text))
