"""Reads where an event takes place: "Porto, Portugal", "Guangzhou, China", "Houston, TX, USA", "Cusco, Perú".

Countries are known by CLDR in every language of bot/cfp/languages; a city alone only where a time zone bears its name.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from babel import Locale

from bot.cfp.language import languages
from bot.cfp.phrases import Found, Phrases, fold
from bot.cfp.place.lands import ALSO, CITY_STATES, REGIONS, STATES
from bot.cfp.place.nowhere import is_clock, is_of_university, town_behind
from bot.rules import Rule

_NEW = ("New England", "New Jersey", "New Mexico", "New South Wales")  # regions with a country's name in them
NAME = r"[A-ZÀ-ÞŁŚŽČŠ][\w.’'-]{1,25}(?:[ ](?:[A-ZÀ-ÞŁŚŽ][\w.’'-]{1,25}|de|di|do|da|la|am|an[ ]der|upon|of|del|y)){0,3}"
_TONGUES = frozenset("語语人")  # "日本語" is a language
_BEFORE = re.compile(rf"(?P<city>{NAME})(?:\s?\([^()]{{1,30}}\))?,\s+(?:(?P<region>{NAME}),\s+)?(?:the\s)?$")
_AT_THE_END = re.compile(rf",\s(?P<city>{NAME})\s(?P<state>[A-Z]{{2}})(?:\s\d{{5}})?\W*$")
_ABBREVIATED = re.compile(rf"(?<![\w-])(?P<city>{NAME}),\s+(?P<state>[A-Z]{{2,3}})(?![\w-])")
IN = re.compile(
    r"\b(?:in|at|en|em|à|a|te|zu|nach)\s"
    r"(?:the city of |(?:beautiful|sunny|lovely|historic|vibrant|downtown|central) |la ciudad de |der Stadt )?"
    rf"(?P<city>{NAME})(?![\w’'-])"
)
NO_CITY = Rule(
    "no city",
    r"""^ (?: universit | institut | college (?! \s (?: park | station ) \b ) | inc | labs? | research | department
        | the | in | at | technology | workshop | conference
        | google | microsoft | springer | hotel | faculty | facult[éa]\w? ) (?![a-z]{4})
      | ^ (?: [ap]m | aoe | utc | gmt ) $
      | ^ (?: office | room | salle | amphi\w{0,8} | bâtiment | rue | edificio | edifício | aula | sala | calle | rua
        | raum | gebäude ) \b
      | \b (?: road | street | avenue | boulevard | forum | tower | office | theat(?:re|er) | auditorium | arena
        | pavilion ) $
      | (?: straße | strasse | gebäude ) $
      | \b (?: university | institute | college | academy | school | faculty | department | museum | library | gallery
            | palace | theatre | hall | house ) \s of \b
      | ^ (?: casa | pal[aá]cio | palau | teatro | museu | museo | centro | maison ) \s
            (?: d[aeio]i? | d[ao]s | del | des | du | della ) \s
      | ^ (?: schloss | château | palais | palazzo | m[ée]morial | kloster ) \s
      | ^ (?: laborato\w{2,5} | fakultät | stadt(?:museum|halle|bibliothek) ) \b
      | \b (?: university | institute | college | research | lab
            | technology | sciences? | hotel | caf[eé] | restaurant | gardens
        | center | centre | hospital | museum | library | hall | campus | building ) $""",
    examples=(
        "Casa da Corda", "Palácio do Mar", "Palacio del Mar", "Palau de Mar", "Teatro dei Nodi", "Museu dos Navios",
        "Museo de Cuerdas", "Centro di Vela", "Maison du Lac", "Maison des Arts", "Teatro della Vela",
        "Casa das Artes", "Schloss Knot", "Château Rope", "Palais Rouge", "Palazzo Corda", "Mémorial Vent",
        "Kloster Seil", "Office 402", "Room B", "Salle Rouge", "Amphithéâtre Curie", "Bâtiment B", "Rue Curie",
        "Edificio Sol", "Edifício Sol", "Aula Magna", "Sala Verde", "Calle Sol", "Rua Sol", "Raum Elbe", "Gebäude B",
        "Oxford Road", "Main Street", "Rope Avenue", "Knot Boulevard", "Informatics Forum", "Stata Tower",
        "Rope Office", "Rope Theatre", "Rope Theater", "Rope Auditorium", "Rope Arena", "Rope Pavilion",
        "Hauptstraße", "Hauptstrasse", "Hauptgebäude", "Universität Bonn", "Institut Pasteur", "College Green", "Inc",
        "Lab X", "Labs", "Research Park", "Department", "The Place", "In", "At X", "Technology Park", "Workshop",
        "Conference", "Google", "Microsoft", "Springer", "Aalto University", "Planck Institute", "King's College",
        "IBM Research", "Bell Lab", "New Technology", "Health Science", "Life Sciences", "Grand Hotel", "Hotel Knot",
        "Rope Café", "Cafe", "Knot Restaurant", "Botanic Gardens", "Congress Center", "Congress Centre",
        "Faculty Park", "Faculté", "Facultad", "Laboratoire Souterrain", "Fakultät Jena", "Stadtmuseum Gera",
        "Stadthalle Jena", "Stadtbibliothek Jena", "St. James Hospital", "Rope Museum", "Town Library", "Knot Hall",
        "North Campus", "Main Building", "Renmin University of China", "Rope Institute of Oslo",
        "King's College of London", "Royal Academy of Oslo", "Oslo School of Ropes", "Rope Faculty of Oslo",
        "Rope Department of Oslo", "Museum of Bread", "National Library of Oslo", "Gallery of Art", "Palace of Culture",
        "Theatre of Ropes", "PM", "AM", "AoE", "UTC", "GMT", "Hall of Mirrors", "House of Knots",
    ),
    near_misses=("Porto", "Inverness", "Atlanta", "Ruelle", "Salamanca", "Calleja", "Roomville", "College Park",
        "College Station", "Port of Spain"),
)  # fmt: skip


_HOUSE_OF = re.compile(
    r"\b(?:laborato|institut|universi|facult|fakult|cent[re]|school|department|academ|pala[icz]|haus|maison|casa|teatr"
    r"|th[ée][aâ]tre|mus[eé]|jardin|fundac|fondat)\w{0,7}\s(?:de|des|du|der|für|of|di|da|do|del|della|dei|dos|das)"
    r"\s(?:la\s|the\s)?$",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"^.*\b(?:Drive|Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Way|Parkway|Plaza|Court)\.?\s(?=[A-Z])"
)
# What leads on to the last words of a title, behind which a comma and the place stand: "Workshop on Knots, Porto"
_OF_TITLE = re.compile(r"\b(?:on|for|and|über|und|für|sur|et|sobre|su|sui|over)\s$", re.IGNORECASE)
# A city-state in the name of something: "the Chinese University of Hong Kong", unless that is where it takes place.
_OF_NAME = re.compile(r"\b(?:University|College|Bank|Government|Academy)\sof\s(?:the\s)?$")
_AT_NAME = re.compile(r"\b(?:held|place|hosted|meet)\s(?:at|by|in)\s(?:the\s)?(?:[A-Z]\w{1,20}\s){0,3}of\s(?:the\s)?$")


@cache
def countries() -> Phrases:
    names = set(ALSO)
    for one in filter(lambda one: one.is_whole, languages()):  # "Anh" is a country in Vietnamese, and a name
        names |= {name for code, name in Locale.parse(one.tag).territories.items() if len(code) == 2 and code.isalpha()}
    return Phrases({"country": sorted(names), "region": _NEW})


def lands(text: str) -> list[Found]:
    """Return where a text names countries; "New England" and "New Mexico" name none."""
    named = (found for found in countries().find(text) if found.value == "country")
    return [found for found in named if text[found.end : found.end + 1] not in _TONGUES]


@cache
def _big_cities() -> frozenset[str]:
    """Cities that a time zone is named after: known without their country."""
    zones = (resources.files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return frozenset(
        fold(name.rpartition("/")[2].replace("_", " ")) for name in zones if "/" in name and not name.startswith("Etc/")
    )


def is_big_city(name: str) -> bool:
    """Whether a city is known without its country, and the name is that of no country or region."""
    land = any(hit.end - hit.start == len(name) for hit in (*lands(name), *REGIONS.find(name)))
    return fold(name) in _big_cities() and not land


def find_place(text: str) -> str | None:
    """Return the first "City, Country" (or "City, State") of a text, or a city-state."""
    if not text.isascii() or any(sign.isupper() for sign in text):
        for hit in lands(text):
            country = text[hit.start : hit.end]
            if not country[:1].isupper() or is_clock(text, hit.end):
                continue
            before = _BEFORE.search(text[max(0, hit.start - 110) : hit.start])
            city, region = (before["city"], before["region"]) if before else (None, None)
            if city and region and before and _is_house(city, before, text):
                city, region = region, None  # "ICXX ’22 Workshop, Dublin, Ireland"
            elif city and before and _is_no_town(before.string[: before.start()], region):
                continue
            if city and not NO_CITY.search(city := town_behind(city)):
                known = region and (region in STATES or region in REGIONS or not NO_CITY.search(region))
                return ", ".join(part for part in (city, region if known else "", country) if part)
            if fold(country) in CITY_STATES and not _in_name(text[max(0, hit.start - 110) : hit.start]):
                return country
    for match in _ABBREVIATED.finditer(text):
        if match["state"] in STATES and not NO_CITY.search(match["city"]):
            return f"{without_street(match['city'])}, {match['state']}"
    return _at_the_end(text) or _in_region(text)


def _is_no_town(before: str, region: str | None) -> bool:
    """Whether a name ends a title ("Symposium on Knots, Salvador, BA, Brazil") or a house's ("Haus der Kunst")."""
    return _OF_TITLE.search(before) is not None or (region is None and _HOUSE_OF.search(before) is not None)


def _at_the_end(text: str) -> str | None:
    """Return the city that a line ends with, its state behind it without a comma: "Rope University, Portland OR"."""
    last = _AT_THE_END.search(text.partition("\n")[0])
    known = last is not None and last["state"] in STATES and not NO_CITY.search(last["city"])
    return f"{without_street(last['city'])}, {last['state']}" if last and known else None


def _in_region(text: str) -> str | None:
    """Return the first "City, Region" of a text: "Perth, Western Australia", whatever country it is in."""
    for hit in REGIONS.find(text):
        region, before = text[hit.start : hit.end], _BEFORE.search(text[max(0, hit.start - 110) : hit.start])
        if before is None or not region[:1].isupper() or is_of_university(text, hit.end):
            continue
        if before["region"] and NO_CITY.search(before["city"]) and not NO_CITY.search(before["region"]):
            return f"{before['region']}, {region}"  # "York College, York, Pennsylvania"
        if not before["region"] and not _is_house(before["city"], before, text):
            return f"{without_street(before['city'])}, {region}"
    return None


def without_street(city: str) -> str:
    """Take a street off that stands before a city without a comma: "International Drive Orlando"."""
    return _STREET.sub("", city)


def _in_name(before: str) -> bool:
    return _OF_NAME.search(before) is not None and _AT_NAME.search(before) is None


def _is_house(name: str, match: re.Match[str], text: str) -> bool:
    """Whether a name before a city is no city itself: an event with its year, an institute, an acronym."""
    before = match.string[: match.start()]
    return (
        re.search(r"\d", name) is not None
        or NO_CITY.search(name) is not None
        or _HOUSE_OF.search(before) is not None
        or _OF_TITLE.search(before) is not None
        or (re.fullmatch(r"[A-Z]{3,}", name) is not None and not text.isupper())
    )


def find_city(text: str) -> str | None:
    """Return the city that a sentence says something takes place in, when it is known without its country."""
    if place := find_place(text):
        return place
    return next((match["city"] for match in IN.finditer(text) if fold(match["city"]) in _big_cities()), None)
