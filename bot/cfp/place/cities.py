"""Reads a city that stands without its country: beside a day, behind a label, in a sentence that says when."""

from __future__ import annotations

import re

from bot.cfp.dates.months import month_of, weekday_of
from bot.cfp.phrases import fold
from bot.cfp.place.places import CITY_STATES, IN, NAME, NO_CITY, REGIONS, lands
from bot.rules import Rule

_MOST_WORDS = 3
# Cities whose names begin as no name of a city does that stands by itself: "New Hall", "New Papers"
_NEW_CITIES = frozenset({"new york city", "new delhi", "new orleans", "new haven", "new york"})
# What may stand behind a city in a sentence: "in Swansea from 4 July", "a Padova, il 7 ottobre"
_GOES_ON = re.compile(
    r"\s?(?:[,.;()]|$)|\s(?:from|on|at|during|between|in|as|and|de|du|le|les|am|vom|zum|für|op"
    r"|van|el|los|del|em|nos|no|il|dal|dall|nel)\b"
)
_EAST_ASIAN = re.compile(r"(?:[\u4e00-\u9fff]{2,4}[省県·・])?(?P<city>[\u4e00-\u9fff]{2,5}?)市?")
_EAST_ASIAN_HOUSE = re.compile(r"(?:大学|大學|[会會図]館|[館院所校])$")
_EAST_ASIAN_IN = re.compile(
    r"在(?:[\u4e00-\u9fff]{2,4}省)?(?P<city>[\u4e00-\u9fff]{2,6}?)(?:召开|举行|举办|召開|舉行|舉辦)"
    r"|(?<![\u4e00-\u9fff])(?P<city2>[\u4e00-\u9fff]{2,4}?)(?:市)?で(?:、[^。、]{1,14})?(?:で)?開催"
)
EAST_ASIAN_CITY = Rule(
    "a city by its sign",
    r"(?: [\u4e00-\u9fff]{2,3} [省県·・] )? (?P<city> [\u4e00-\u9fff]{2,4}? ) 市 (?! [場场民内] )",
    examples=(
        "湖北省武汉市，华中医学交流中心",
        "弘前大学（青森県弘前市）",
        "松山市総合コミュニティセンター",
        "贵州·贵阳市",
    ),
    near_misses=("松山市民病院", "築地市場", "城市内", "农业市场"),
)
_NOT_ALONE = Rule(
    "no city by itself",
    r"""\d | \b (?: hybrid | online | virtual | in-?person | remote | zoom | workshop | conference | symposium
        | track | session | round | papers? | call
        | deadline | submission | notification | room | building | campus | hall | conjunction | cooperation
            | collaboration | parallel | person | english
        | french | spanish | german | portuguese | italian | dutch | chinese | japanese
        | spring | summer | autumn | fall | winter | early | late | mid | part | new
            | extended | university | jahrestagung | tagung
        | anywhere | faculty | school | library | auditorium | theat(?:re|er) | castle | palace | aoe
            | \w{0,12}museum | \w{0,12}bibliothek | \w{0,12}halle | rathaus
            | organi[sz]ers? | full | short | regular | date | dates | time | tba | tbd ) \b""",
    examples=(
        "Room 5", "in person", "Stadtmuseum Gera", "Stadthalle Jena", "Stadtbibliothek Jena", "Rathaus Jena",
        *(
            "Faculty School Museum Library Auditorium Theatre Theater Castle Palace "
            "hybrid Online virtual In-person remote Zoom Workshop Conference Symposium Track Session Round "
            "Papers paper Call Deadline Submission Notification Room Building Campus Hall Conjunction "
            "Cooperation Collaboration Parallel Person English French Spanish German Portuguese Italian "
            "Dutch Chinese Japanese Spring Summer Autumn "
            "Fall Winter Early Late Mid Part New Extended University Jahrestagung Tagung Anywhere AoE "
            "Organizers organiser Full Short Regular Date Dates Time TBA TBD"
        ).split(),
    ),
    near_misses=("Porto", "Bologna"),
)  # fmt: skip


# What a title has before "in", and no event: "Trends in Functional Programming"
_FIELDS = re.compile(
    r"\b(?:(?i:trends|advances|progress|topics|issues|methods|developments|research|studies|challenges|frontiers)"
    r"|(?!Meeting|Gathering)[A-Z]\w{2,20}(?:ing|ics|logy))\s$"
)
_ACRONYM = re.compile(r"\b(?!Mc|Mac|De|La|Le)[A-Z]\w{0,12}[a-z][A-Z]")


def city_alone(text: str) -> str | None:
    """Return the city that a part of a headline or the value of a label consists of: "Bologna", "贵州·贵阳"."""
    text = re.split(r"[,;(（]", text.strip(" \t*_:：–—-."), maxsplit=1)[0].strip()
    if east := _EAST_ASIAN.fullmatch(text):
        return None if _EAST_ASIAN_HOUSE.search(east["city"]) else east["city"]
    name = re.fullmatch(NAME, text)
    if (
        name is None
        or len(text.split()) > _MOST_WORDS
        or text.isupper()
        or (_NOT_ALONE.search(text) and fold(text) not in _NEW_CITIES)
        or NO_CITY.search(text)
        or _is_land(text)
        or _ACRONYM.search(text)
    ):
        return None
    dated = any(month_of(word) is not None or weekday_of(word) is not None for word in text.split())
    return None if dated else text


def city_at(text: str) -> str | None:
    """Return the city in the value of a label: one by itself, or one that its sign marks ("青森県弘前市")."""
    marked = EAST_ASIAN_CITY.search(text)
    return marked["city"] if marked else city_alone(text)


def city_in(text: str) -> str | None:
    """Return the city that a sentence with a day says something takes place in: "held in Swansea from 4 July"."""
    if east := _EAST_ASIAN_IN.search(text):
        return (east["city"] or east["city2"]).removesuffix("市")
    for match in IN.finditer(text):
        before = text[max(0, match.start() - 30) : match.start()]
        found = _GOES_ON.match(text, match.end()) and not _FIELDS.search(before)
        if found and (city := city_alone(match["city"])):
            return city
    return None


def _is_land(text: str) -> bool:
    """Whether a text is the name of a country or region and no city's."""
    hits = [*lands(text), *REGIONS.find(text)]
    return fold(text) not in CITY_STATES and any(hit.end - hit.start == len(text) for hit in hits)
