"""A day that a question names with an hour and a zone ("at 11am UTC on Sep 30") is an instant, not the whole day."""

from __future__ import annotations

import re
from datetime import datetime, time, tzinfo

from bot.answering.span_days import Span
from bot.faq.zones import parse_zone
from bot.matching.reading import Reading

_CLOCK = re.compile(
    r"(?<![\d./-])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b"
    r"|(?<![\d:./-])(?P<hours>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d)(?![\d:])"
)
_NOON = 12


def at_hour(found: list[Span], reading: Reading) -> list[Span]:
    """Return the spans; a single day becomes the instant where the question gives one hour and one zone for it."""
    clocks, zone = list(_CLOCK.finditer(reading.text.lower())), zone_named(reading)
    days = {(span.first, span.last) for span in found}  # "tuesday the 30th" is one
    if len(days) != 1 or len(clocks) != 1 or zone is None:
        return found
    span, hour = found[-1], _hour(clocks[0])
    if span.first != span.last or span.instant or span.either or hour is None:
        return found
    return [span._replace(instant=datetime.combine(span.first, hour, tzinfo=zone))]


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
