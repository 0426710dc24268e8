"""What a line of the call tells of the building and the room of the event, or of its address."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import NAMED, NOUN, Worded, alternatives
from bot.english import MONTH
from bot.matching.normalise import fold

_THE_EVENT = rf"(?:it|this|that|{NAMED}|(?:the |this )?(?:thing|show))"
_HOUSES = (
    r"(?:buildings?|hall|room|auditorium|theat(?:re|er)|street|avenue|boulevard|rue|stra(?:ss|ß)e|campus|hotel"
    r"|cent(?:re|er|ro|rum)|institut\w*|library|museum|pala(?:ce|is|cio|zzo|u)|castle|schloss|department|faculty"
    r"|college|floor|lab(?:oratory)?|house|haus|maison)"
)
_HOUSE = re.compile(rf"\b(?:{_HOUSES}|ballroom|aula|pavilion)\b")
# a room by its number: "ABC 204", "Ballroom 2", "Law School B12"; no day, year or count
ROOM = (
    rf"\b(?!(?:{MONTH}|on|to|of|at|by|from|until|till?|in|and|or|the|level|top|track|day|page|section|part)\b)"
    r"[^\W\d_]{2,15}"
    rf" (?:(?!(?:19|20)\d\d\b)\d{{2,4}}[a-z]?|[a-z]\d{{1,4}}|\d[a-z])\b"
    rf"(?! ?(?:{MONTH}|pages|words|years|people|minutes|am|pm|st|nd|rd|th)\b)"
)
_ROOM = re.compile(ROOM)
HOUSE_OR_HOST = re.compile(rf"\b(?:{_HOUSES}|universit\w+)\b")
_ROOMS = r"(?:building|room|hall|auditorium|lecture hall|ballroom|floor)(?: number)?"
_OF_ELSE = re.compile(
    r"\b(?:s?he|his|her|who|near|close to|next to|accommodat\w+|stay|walk\w*|station|airport|travel\w*|professor|born"
    r"|member|hotels?|rooms|hosted|organi[sz]ed|sponsored|supported|funded|publish\w*|press)\b"
)
_NAMED_ROOM = re.compile(r"\b(?:\w+ hall|lecture (?:room|theat(?:re|er))|auditorium|seminar room|ballroom|building)\b")
_IS_HELD = r"\b(?:held|takes? place|taking place|venue|location|located|will be (?:at|in))\b"
# a hotel near it is another house, and so is where somebody held a post
_NOT_BESIDE = r"^(?!.*\b(?:near|close to|accommodat\w+|your stay|walk\w*|s?he (?:\w+ )?(?:held|holds))\b)"

_OF_HOUSE = Worded(
    "location",
    alternatives(
        r"\b(?:which|what) (?:building|hall|auditorium|lecture hall|room)"
        r"(?: (?:exactly )?(?:is|are|do|does|will|should|of|in|at)\b|$)(?!.*\b(?:size|tech|screen)\b)",
        rf"\b{_ROOMS} (?:and|n|or|plus)(?: in)? (?:the |which |what )?{_ROOMS}\b",
        rf"\b(?:the|which|what) {_ROOMS} (?:in which|where|for|of|that) (?:the )?(?:\w+ )?"
        rf"(?:sessions?|talks?|lectures?|event|{NOUN}|it)\b",
        r"\bstreet address\b|\b(?:exact|postal|physical) (?:address|venue|location)\b(?=.*\b(?:venue|event|place)\b|$)",
        rf"\b(?:is|are|was|s) (?:it|{NAMED}) on (?:the |a |your )?campus\b|\bit is on (?:the |a )?campus\b",
        r"\bwhere (?:exactly )?on (?:the )?campus\b",
        r"\b(?:name of the|which|what) (?:hotel|venue) (?:where|in which|does|is|will) (?:it|this|everything|the)\b",
    ),
    alternatives(
        rf"{_NOT_BESIDE}.*\b{_HOUSES}\b.*{_IS_HELD}|{_NOT_BESIDE}.*{_IS_HELD}.*\b{_HOUSES}\b",
        r"\b(?:room|hall) \w*\d",
    ),
    re.compile(r"\b(?:submi\w+|send|mail|chat|break ?out|discord|zoom|upload|dinner|reception|posters?)\b"),
    frozenset({"location", "venue"}),
)
_STREET = r"(?:street|avenue|road|boulevard|lane|square|stra(?:ss|ß)e|plaza|drive)"
_TAXI = r"\b(?:taxi|cab|uber|(?:the|my) driver|(?:in|into) (?:the |my )?(?:sat ?nav|gps)|google maps?)\b"
# where exactly it is: a city alone is less than that, and better than nothing
_OF_ADDRESS = _OF_HOUSE._replace(
    asked=alternatives(
        rf"^(?=.*{_TAXI})(?=.*\b(?:what|which|where|address)\b).*\b(?:tell|give|say|show|type|enter|put|go|ask for)\b",
        r"\b(?:which|what|whats|s|is|the) (?:the )?(?:street|road|full|exact|street and number)"
        r" (?:is|do|does|will|should|address|it|of the (?:venue|place|event))\b",
        r"\b(?:what|which) (?:street|road)\b",
        r"\b(?:what is|whats|what s|what) (?:the |is )?address(?: there| exactly)?$",
        rf"\baddress (?:of|for) (?:the )?(?:venue|place|location|building|hotel|{NOUN})\b(?! (?:site|chairs?|web))",
        r"\bstreet and (?:house )?number\b|\bwhereabouts (?:in|is)\b",
        rf"\bwhere exactly (?:is|does|will|do|are) (?:{_THE_EVENT}|i|we|everything)(?: (?:go|meet|be|held"
        r"|tak(?:e|ing) place|happen\w*|show up))*$",
        rf"\b(?:which|what) (?:uni|university|college|campus|institute) (?:is|s|does|will) {_THE_EVENT}"
        r"(?: (?:at|in|on|held|held at|be|take place|be held|be at|hosted))*$",
        r"\bstreet do (?:i|we)\b",
    ),
    told=alternatives(
        rf"{_NOT_BESIDE}.*\b(?:held|takes? place|taking place|venue|located|hosted (?:at|in|on))\b"
        rf".*\b(?:{_HOUSES}|universit\w+)\b",
        rf"\b\d{{1,4}}[a-z]?,? (?:[\w’']+ ){{1,3}}{_STREET}\b|\b(?:rue|rua|calle|avenida) (?:\S+ ){{1,4}}\d",
        rf"\b\w+{_STREET} \d|^(?:at|in) .*\b{_HOUSES}\b",
    ),
    never=re.compile(
        r"\b(?:submi\w+|send|sent|e ?mail|mail|web|url|link|zoom|upload\w*|dinner|reception|posters?|papers?|questions?"
        r"|contact|write|bill|invoice|affiliations?)\b"
    ),
    taken=frozenset({"location", "venue", "getting_there", "affiliations", "affiliation_people", "contact"}),
)
HOUSE_LINES = (_OF_HOUSE, _OF_ADDRESS)


def asks_house(words: str) -> bool:
    """Whether a question asks for the building or room of the event, of which its city says nothing."""
    return _OF_HOUSE.asks(words)


def names_house(text: str) -> bool:
    """Whether a text names a building or room."""
    return bool(_HOUSE.search(fold(text)) or _ROOM.search(text.lower()))


def places_event(text: str) -> bool:
    """Whether a short text that has the city names the building or room there, and tells of no person or way."""
    return names_house(text) and not _OF_ELSE.search(fold(text))


def tells_house(text: str) -> bool:
    """Whether a line of the call may tell the building or room."""
    said = text.lower().replace("-", " ")
    return bool(_OF_HOUSE.told.search(said) or _NAMED_ROOM.search(said)) or places_event(text)
