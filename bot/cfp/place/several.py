"""Events that take place in several cities: "in Lisbon, Oslo and Rome", "Paris, Lyon, Lille; 5 July"."""

from __future__ import annotations

import re

from bot.cfp.place.places import is_big_city, lands
from bot.rules import Rule

_NAME = r"[A-ZÀ-Þ][\w’'-]{2,20}"
_CITIES = Rule(
    "a list of cities, where a place is told",
    r"""(?: ^ \W{0,4} | \b (?: in | at | à | en | em | a ) \s )
        (?P<cities> <name> (?: , \s <name> ){0,4} ,? \s (?: and | & | et | y | e | und | en ) \s <name>
            | <name> (?: , \s <name> ){2,4} )
        (?= \s? [,;:(–-] | \s (?: on | from | this | du | del | le | vom ) \b | \W{0,3} $ )""",
    examples=("held in Lisbon, Oslo and Rome on 5 July", "Paris, Lyon, Lille; 5 July", "at Oslo and Bergen, 5 July",
        "Oslo & Bergen: 5 July", "à Paris, Lyon et Lille", "en Madrid y Toledo del 3", "em Lisboa e Porto (5 de julho)",
        "a Roma e Milano", "in Berlin und Potsdam vom 3. Mai", "in Brussel en Gent", "Oslo and Bergen from 3 May",
        "à Paris et Lille du 3", "en Lyon et Paris le 3", "Oslo and Bergen this May"),
    near_misses=("Oslo, Norway, 5 July", "held in Oslo on 5 July", "Anna and Ben speak of Oslo"),
    parts={"name": _NAME},
    cased=True,
)  # fmt: skip


def with_others(text: str, city: str) -> str:
    """The list of cities that a city is one of, as the page has it; the city itself where it stands alone."""
    for match in _CITIES.finditer(text):
        names = re.findall(_NAME, match["cities"])
        if city not in names or len(set(names)) < len(names) or any(lands(name) for name in names):
            continue
        if any(map(is_big_city, names)):
            return match["cities"]
    return city
