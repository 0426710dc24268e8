"""A day that a question names with an hour and a zone ("at 11am UTC on Sep 30") is an instant, not the whole day."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

from bot.answering.questions.span_days import COUNTED, Span
from bot.faq.zones import parse_zone
from bot.matching.reading import Reading

_CLOCK = re.compile(
    r"(?<![\d./-])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b"
    r"|(?<![\d:./-])(?P<hours>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d)(?![\d:])"
)
_NOON = 12


def at_hour(found: list[Span], reading: Reading, around: Reading, now: datetime) -> list[Span]:
    """Return the spans; a single day becomes the instant where the question gives one hour, and it or the message
    `around` it one zone. "Tonight" is a day in that zone.
    """
    clocks, zone = list(_CLOCK.finditer(reading.text.lower())), zone_named(reading) or zone_named(around)
    if zone is not None:
        found = [_in_zone(span, now.astimezone(zone).date()) for span in found]
    days = {(span.first, span.last) for span in found}  # "tuesday the 30th" is one
    if len(days) != 1 or len(clocks) != 1 or zone is None:
        return found
    span, hour = found[-1], _hour(clocks[0])
    if span.first != span.last or span.instant or span.either or hour is None:
        return found
    return [span._replace(instant=datetime.combine(span.first, hour, tzinfo=zone))]


def _in_zone(span: Span, today: date) -> Span:
    """A day counted from today as it is where today is that day."""
    if span.words not in COUNTED:
        return span
    day = today + timedelta(days=COUNTED[span.words])
    return span._replace(first=day, last=day, either=False)


def _hour(clock: re.Match[str]) -> time | None:
    hour, minute = int(clock["hour"] or clock["hours"]), int(clock["minute"] or clock["minutes"] or 0)
    if clock["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + _NOON * (clock["half"] == "p")
    return time(hour, minute) if hour < 2 * _NOON else None


def zone_name(value: object) -> str | None:
    """Return the IANA name that a mention of a zone stands for; that of a city where people of the call work stands
    behind their places in it.
    """
    name = value[-1] if isinstance(value, tuple) else value
    return name if isinstance(name, str) else None


def zone_named(reading: Reading) -> tzinfo | None:
    """Return the one zone that a question names."""
    named = {name for value in reading.values("{zone}") if (name := zone_name(value))}
    if any("@aoe" in unit.names for unit in reading.units):
        named.add("AoE")
    try:
        return parse_zone(named.pop()) if len(named) == 1 else None
    except ValueError:
        return None
