"""Reads the city of a postal address: "180 Knot Gate, London SW7 2RH", "Rope Hall, Ring 1, 52062 Aachen"."""

from __future__ import annotations

from bot.cfp.language import phrases
from bot.cfp.place.cities import city_alone
from bot.cfp.place.places import NAME, without_street
from bot.cfp.place.social import is_social
from bot.page.sentences import Sentence
from bot.rules import Rule

_CODED = Rule(
    "a town with its postal code",
    r"""(?P<city> <town> ) ,? \s [A-Z]{1,2}\d[\dA-Z]? \s \d[A-Z]{2} \b
      | (?: ^ | , \s ) (?: [A-Z]{1,2}- )? \d{5} \s (?P<city2> <town> ) (?= \s? (?: [,.(] | $ ) )""",
    examples=("180 Knot Gate, London SW7 2RH", "Rope Hall, Edinburgh, EH8 9AB", "5 Bend Street, Sheffield S1 4DP.",
        "Rope Hall, Ring 1, 52062 Aachen", "44793 Bochum", "Haus 2, D-52062 Aachen (Raum 3)"),
    near_misses=("London, 3 May 2031", "Room SW7, London", "in 2031 Aachen is", "we had 12345 Visitors here"),
    cased=True,
    parts={"town": NAME},
)  # fmt: skip
_HEADED = Rule(
    "a heading over the place of the event",
    r"""^ \W* (?: (?: the | conference | workshop | event | meeting | symposium | school ) \s )?
        (?: venue | location | where | place )
        (?: \s address | \s (?: and | & ) \s (?: travel | directions ) )? \W* $""",
    examples=("Venue", "The Venue", "Conference location", "Workshop Venue", "Event location", "Meeting place",
        "Symposium venue", "School venue", "Where?", "Venue address", "Location and travel", "Venue & directions"),
    near_misses=("Venue and hotels", "Where to submit", "Accommodation"),
)  # fmt: skip


def city_of_address(sentence: Sentence, *, spoken: bool) -> str | None:
    """Return the city of an address under a heading for the place, or in a sentence that says what is held there."""
    headed = any(_HEADED.search(heading) for heading in sentence.block.section[-1:])
    told = spoken and sentence.text in phrases("held")
    if not (headed or told) or is_social(sentence.block):
        return None
    match = _CODED.search(sentence.text)
    return city_alone(without_street(match["city"] or match["city2"])) if match else None
