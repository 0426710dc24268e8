"""Reads a headline that gives the month and the place of an event, and no day: "Porto, Portugal, April 2031"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.cfp.dates.vague import vague_at
from bot.cfp.place.cities import city_alone
from bot.cfp.place.places import find_place

_LONGEST = 80  # characters of a headline
_YEAR = re.compile(r"\b20\d\d$")
_BEHIND = re.compile(r"(?:\s(?P<in>in|à|a|en|em)\s|\s?[,|·–—-]\s)(?P<place>[A-ZÀ-Þ][^.;:()\d]{2,50}?)\W*")
_BEFORE = re.compile(r"\W*(?P<place>[A-ZÀ-Þ][^.;:()\d]{2,50}?)\s?[,|·–—-]\s(?:in\s)?")
_NOTHING = re.compile(r"\W*(?:in\s)?", re.IGNORECASE)


class MonthAndPlace(NamedTuple):
    """- `month` as the headline writes it, from `start` on"""

    month: str
    city: str
    start: int


def beside_month(text: str) -> MonthAndPlace | None:
    """Return month and city of a line that holds nothing else; a city without its country stands behind "in"."""
    place = vague_at(text) if len(text) <= _LONGEST and "\n" not in text else None
    if place is None or not _YEAR.search(text[slice(*place)]):
        return None
    before, after = text[: place[0]], text[place[1] :]
    last, first = _BEHIND.fullmatch(after), _BEFORE.fullmatch(before)
    told = (
        last["place"] if last and _NOTHING.fullmatch(before) else first["place"] if first and not _word(after) else ""
    )
    city = find_place(told) if told else None
    if city is None and last and last["in"] and told:
        city = city_alone(told)
    return MonthAndPlace(text[slice(*place)], city, place[0]) if city and told.startswith(city.split(",")[0]) else None


def _word(text: str) -> bool:
    return re.search(r"\w", text) is not None
