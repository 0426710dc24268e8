"""Reads a city that stands without its country: beside a day, behind a label, in a sentence that says when."""

from __future__ import annotations

import re

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.months import month_of, weekday_of
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.cfp.place.lands import CITY_STATES, REGIONS
from bot.cfp.place.nowhere import is_nowhere
from bot.cfp.place.places import IN, NAME, NO_CITY, find_place, is_big_city, lands
from bot.cfp.place.turned import town_turned
from bot.rules import Rule

_MOST_WORDS = 3
_LONGEST_CITY = 16  # letters of one word
# Cities whose names begin as no name of a city does that stands by itself: "New Hall", "New Papers"
_NEW_CITIES = frozenset({"new york city", "new delhi", "new orleans", "new haven", "new york"})
# What may stand behind a city in a sentence: "in Swansea from 4 July", "a Padova, il 7 ottobre"
_GOES_ON = re.compile(
    r"\s?(?:[,.;()]|$)|/[A-Z]{2}\b"
    r"|\s(?:from|on|over|at|during|between|in|as|and|for|this|next|de|du|le|les|am|im|vom|zum|für|op"
    r"|van|el|los|del|em|nos|no|il|dal|dall|nel|statt|stattfinden|à|au)\b"
)
_EAST_ASIAN = re.compile(r"(?:[\u4e00-\u9fff]{2,4}[省県都道府·・])?(?P<city>[\u4e00-\u9fff]{2,5}?)市?")
EAST_ASIAN_HOUSE = re.compile(r"(?:大学|大學|[会會図]館|[館院所校])$")
_EAST_ASIAN_IN = re.compile(
    r"在(?:[\u4e00-\u9fff]{2,4}省)?(?P<city>[\u4e00-\u9fff]{2,6}?)(?:召开|举行|举办|召開|舉行|舉辦)"
    r"|(?<![\u4e00-\u9fff])(?P<city2>[\u4e00-\u9fff]{2,4}?)(?:市)?で(?:、[^。、]{1,14})?(?:で)?開催"
)
EAST_ASIAN_CITY = Rule(
    "a city by its sign",
    r"(?: [\u4e00-\u9fff]{2,3} [省県都道府·・] )? (?P<city> [\u4e00-\u9fff]{2,4}? ) 市 (?! [場场民内] )",
    examples=(
        "湖北省武汉市，华中医学交流中心",
        "弘前大学（青森県弘前市）",
        "函館市民会館（北海道函館市）",
        "京都府宇治市",
        "東京都八王子市",
        "松山市総合コミュニティセンター",
        "贵州·贵阳市",
    ),
    near_misses=("松山市民病院", "築地市場", "城市内", "农业市场"),
)
_NOT_ALONE = Rule(
    "no city by itself",
    r"""\d | \b (?: hybrid | online | virtual | in-?person | remote | zoom | workshop | conference | symposium
        | track | session | round | papers? | call
        | deadline | submission | notification | room | building | campus | hall | house | conjunction | cooperation
            | collaboration | parallel | person | english
        | french | spanish | german | portuguese | italian | dutch | chinese | japanese
        | spring | summer | autumn | fall | winter | early | late | mid | part | new
            | extended | university | jahrestagung | tagung
        | anywhere | faculty | school | library | auditorium | theat(?:re|er) | castle | palace | aoe
            | \w{0,12}museum | \w{0,12}bibliothek | \w{0,12}halle | rathaus
            | days? | festival | week | evening | morning | afternoon | night | reception | excursion | tour
            | organi[sz]ers? | full | short | regular | date | dates | time | tba | tbd ) \b""",
    examples=(
        "Room 5", "in person", "Stadtmuseum Gera", "Stadthalle Jena", "Stadtbibliothek Jena", "Rathaus Jena",
        *(
            "Faculty School Museum Library Auditorium Theatre Theater Castle Palace "
            "hybrid Online virtual In-person remote Zoom Workshop Conference Symposium Track Session Round "
            "Papers paper Call Deadline Submission Notification Room Building Campus Hall House Conjunction "
            "Cooperation Collaboration Parallel Person English French Spanish German Portuguese Italian "
            "Dutch Chinese Japanese Spring Summer Autumn "
            "Fall Winter Early Late Mid Part New Extended University Jahrestagung Tagung Anywhere AoE "
            "Day Days Festival Week Evening Morning Afternoon Night Reception Excursion Tour "
            "Organizers organiser Full Short Regular Date Dates Time TBA TBD"
        ).split(),
    ),
    near_misses=("Porto", "Bologna", "Dayton", "Tours"),
)  # fmt: skip


ON_STREET = Rule(
    "a city behind a street and its number",
    r"""\b \d{1,5} \s (?: [A-Z][\w.’'-]{1,20} \s ){1,3}
        (?: Street | Avenue | Road | Boulevard | Lane | Drive | Square | Parkway ) , \s (?P<city> <name> )
        (?= [.,;)\s] | $ )""",
    examples=("59 St. George Street, Toronto.", "8 Rope Avenue, Oslo", "8 Rope Road, Oslo", "8 Rope Boulevard, Oslo",
        "8 Rope Lane, Oslo", "8 Rope Drive, Oslo", "8 Rope Square, Oslo; hall 2", "8 Rope Parkway, Oslo"),
    near_misses=("Rope Street, Oslo", "8 streets, Oslo"),
    cased=True,
    parts={"name": NAME},
)  # fmt: skip
AT_ADDRESS = Rule(
    "the place of the event, and its address",
    r"""\b (?: tagungsort | veranstaltungsort | adresse | lieu | sede | lugar | luogo | indirizzo | locatie | local
        | venue | findet ) \b [^.!?\n]{0,120}? , \s (?: [A-Z]{1,2}-)? \d{4,5} \s (?-i:(?P<city><town>))""",
    examples=(
        "Tagungsort ist das Jahrhunderthaus Bochum, Alleestraße 80, 44793 Bochum",
        "Veranstaltungsort: Aula, D-07743 Jena",
        "Adresse : 5 rue des Nœuds, 69001 Lyon", "Lieu : Campus, 35000 Rennes", "Sede: Via Verdi 10, 10124 Torino",
        "Lugar: Calle Sol 3, 18001 Granada", "Luogo: via Po 1, 10124 Torino", "Indirizzo: via Po 1, 10124 Torino",
        "Locatie: Markt 1, 9000 Gent", "Local: Rua Um 2, 3000 Coimbra", "Venue: Am Ring 1, 52062 Aachen",
        "Die Tagung findet statt im Haus, Ring 1, 52062 Aachen",
    ),
    near_misses=("Kontakt: Ring 1, 52062 Aachen", "Tagungsort: Raum 1234 Nord"),
    parts={"town": NAME},
)  # fmt: skip
NAMED_IN = Rule(
    "a headline that ends with the event's city",
    r"""(?: (?i: \w{0,20} (?: tagung | konferenz | treffen ) ) \s in | (?i: colloque | congrès | conférence ) \s à
        | (?i: convegno | congresso ) \s a ) \s (?P<city> <town> ) \W* $""",
    examples=("3. KNOT-Tagung in Bochum", "Konferenz in Jena", "das Usertreffen in Wien", "Colloque à Lyon",
        "le Congrès à Nancy", "Conférence à Paris", "IX Convegno a Bari", "congresso a Roma"),
    near_misses=("Tagung in Bochum und online", "Workshop in Robotics", "Congreso en Lima"),
    cased=True,
    parts={"town": NAME},
)  # fmt: skip
COMES_TO = Rule(
    "where an event goes this time",
    r"""\b (?: returns? | comes? | moves? | travels? | heads ) \s (?: back \s )? to \s (?P<city> <town> )
        (?= \s (?: in | on | from | this | next | for ) \b | [.,;!] | $ )""",
    examples=("The meeting returns to Cork on 3 May", "Ropes will return to Cork.", "It comes to Cork in May",
        "we come to Cork next year", "The fair moves to Cork from 3 May", "We move to Cork, Ireland",
        "The school travels to Cork this May", "Let us travel to Cork!", "Ropes heads back to Cork for ten days",
        "It moves to Cork; see below"),
    near_misses=("It comes to mind", "returns to the place", "travels to Cork by train"),
    cased=True,
    parts={"town": NAME},
)  # fmt: skip
_CODE = re.compile(r"\s[A-Z]{1,2}\d[\dA-Z]?$")  # the first half of a British postal code
_AT_HOUSE = re.compile(r"at\s")
_IN_CITY = re.compile(r"\sin\s[A-ZÀ-Þ]")
# What a title has before "in", and no event: "Trends in Functional Programming"
_FIELDS = re.compile(
    r"\b(?:(?i:trends|advances|progress|topics|issues|methods|developments|research|studies|challenges|frontiers)"
    r"|(?!Meeting|Gathering)[A-Z]\w{2,20}(?:ing|ics|logy))\s$"
)
# "Summer School in Logic, Language, and Information": what an event teaches is a list, where it takes place is none
_FIELDS_LISTED = re.compile(r"(?:,\s[A-ZÀ-Þ][\w-]{1,30}(?:\s[A-ZÀ-Þ][\w-]{1,30})?){1,4},?\s(?:and|&)\s[A-ZÀ-Þ]")
# "Corpora in Contrastive and Translation Studies": two parts of a field
_TWO_FIELDS = re.compile(
    r"\s(?:and|&)\s[A-ZÀ-Þ][\w-]{1,30}\s(?:Studies|Sciences?|Research|Systems|Linguistics|Engineering)\b"
)
_ACRONYM = re.compile(r"\b(?!Mc|Mac|De|La|Le)(?:[A-Z]\w{0,12}[a-z][A-Z]|[A-Z]{2}[a-z]{2})")


def city_alone(text: str) -> str | None:
    """Return the city that a part of a headline or the value of a label consists of: "Bologna", "贵州·贵阳"."""
    text = re.split(r"[,;(（]", text.strip(" \t*_:：–—-."), maxsplit=1)[0].strip()
    if east := _EAST_ASIAN.fullmatch(text):
        return None if EAST_ASIAN_HOUSE.search(east["city"]) else east["city"]
    name = re.fullmatch(NAME, text)
    if (
        name is None
        or len(text.split()) > _MOST_WORDS
        or (" " not in text and len(text) > _LONGEST_CITY)
        or text.isupper()
        or (_NOT_ALONE.search(text) and fold(text) not in _NEW_CITIES)
        or NO_CITY.search(text)
        or is_land(text)
        or all(word in phrases("no_name") for word in text.split())
        or is_nowhere(text)
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
    if (town := town_turned(text)) and (city := city_alone(town)):
        return city
    if street := ON_STREET.search(text):
        return _CODE.sub("", street["city"]).rstrip(".")
    for match in IN.finditer(text):
        if _AT_HOUSE.match(match[0]) and _IN_CITY.match(text, match.end()):
            continue  # "at Summerhall in Edinburgh"
        before = text[max(0, match.start() - 30) : match.start()]
        listed = _FIELDS_LISTED.match(text, match.end()) or _TWO_FIELDS.match(text, match.end())
        taught = _FIELDS.search(before) or listed
        found = _GOES_ON.match(text, match.end()) and not taught
        if found and (city := city_alone(match["city"])):
            return city
    return None


def city_told(text: str) -> str | None:
    """Return the city that a sentence on the event gives by an address or behind its days."""
    if match := AT_ADDRESS.search(text) or COMES_TO.search(text):
        return city_alone(match["city"])
    if (town := town_turned(text)) and (city := city_alone(town)):
        return city
    for mention in find_dates(text, Reading(2000)):
        behind = IN.match(text, mention.end + 1) if len(mention.days) > 1 else None
        if behind and _GOES_ON.match(text, behind.end()) and (city := city_alone(behind["city"])):
            return city
    return None


def city_at_the_end(text: str) -> str | None:
    """Return the city that a headline ends with, behind what the event is: "3. KNOT-Tagung in Bochum"."""
    named = NAMED_IN.search(text)
    return city_alone(named["city"]) if named else None


def is_land(text: str) -> bool:
    """Whether a text is the name of a country or region and no city's."""
    hits = [*lands(text), *REGIONS.find(text)]
    return fold(text) not in CITY_STATES and any(hit.end - hit.start == len(text) for hit in hits)


def city_of_value(told: str) -> str | None:
    """Return the city that stands behind the label of a place: "Kraków, Poland (hybrid)", "Rope House, Paris"."""
    value = re.sub(r"\s[(（]|(?<=[a-zà-ÿ]{3})-(?=[A-ZÀ-Þ][a-zà-ÿ]{2,}\W*$)", ", ", told)  # "CIEMAT, Madrid (Spain)"
    return find_place(told) or find_place(value) or _big_city_last(value) or city_at(told) or _behind_house(value)


def _behind_house(value: str) -> str | None:
    """Return the city that stands last behind houses: "Education Centre, St Brigid's Hospital, Galway"."""
    *houses, last = value.split(",")
    return city_alone(last) if houses and all(NO_CITY.search(house.strip()) for house in houses) else None


def _big_city_last(value: str) -> str | None:
    """Return the city, known without its country, that stands behind a house: "Rope House, Paris (hall 2)"."""
    parts = [part.strip(" .") for part in re.split(r"[,(]", value)][1:]
    return next((part for part in parts if is_big_city(part)), None)
