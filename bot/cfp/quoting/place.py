"""Which sentences tell when and where an event takes place, where neither value could be read."""

from __future__ import annotations

import re

from bot.cfp.dates.between import is_since
from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.prose_rules import BESIDE
from bot.cfp.language import kinds, phrases
from bot.cfp.people.roles import role_of
from bot.cfp.place.cities import city_in
from bot.cfp.place.houses import is_of_another
from bot.cfp.place.labels import INLINE_LABEL, PLACE_LABEL
from bot.cfp.place.places import lands
from bot.cfp.place.where import WAS
from bot.cfp.wording import row
from bot.page.sentences import Sentence
from bot.rules import Rule

# "Study day, Marseille (MMSH), 9 October 2026": a name between commas that is no day of the week
_NAMED_PLACE = re.compile(r",\s(?!\w+(?:day|tag|di)\b)[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,3}\s?(?:\(|,|$)")
_HOUSE = re.compile(
    r"\b(?:at|no|na|en el|en la|à la|au|im|an der|presso|bij)\s(?:the\s)?[A-ZÀ-Þ]\w+\s(?:\w+\s)?[A-ZÀ-Þ]"
    r"|\b(?:à\s?l|all|nell|presso\sl)['’][A-ZÀ-Þ]\w+\s(?:\w+\s)?[A-ZÀ-Þ]"
    r"|\bon\s(?:the\s)?(?:[A-ZÀ-Þ][\w’'-]+\s){1,4}(?:main\s)?campus\b|\bon\s(?:the\s)?(?:main\s)?campus\sof\b"
)
_KINDS = "University|College|Institute|School|Museum|Library|Centre|Center|Hotel|Hall|Academy"
AT_HOUSE = Rule(
    "at a house with a name, somewhere behind what takes place",
    r"\b (?: at | by ) \s (?: the \s )?"
    r" (?: <house> \s of \s [A-Z] | (?: [A-Z][\w’'-]{1,20} \s ){1,5} <house> \b (?! \s (?: and | & | on ) \s [A-Z] ) )",
    examples=(
        "on May 3 at the University of Oslo",
        "at Oslo Business School",
        "hosted by the Rope Center",
        "by Knot Hall",
    ),
    near_misses=(
        "at the university",
        "at noon in Oslo",
        "at the International School and Conference on Ropes",
        "at the Rope School & Conference",
        "at the Rope School on Knots",
    ),
    cased=True,
    parts={"house": f"(?:{_KINDS})"},
)
LONE_HOUSE = Rule(
    "a university or the like on a line of its own",
    r"""^ (?: University \s of (?: \s (?: [A-Z][\w’'-]{1,20} | at | of ) ){1,6}
        | (?: [A-Z][\w’'-]{1,20} \s ){1,4} University ) $""",
    examples=(
        "University of North Carolina at Greensboro",
        "Knot Tying University",
        "University of Bank of Oslo",
    ),
    near_misses=("The university of Oslo", "University Press"),
    cased=True,
)
ROOM = Rule(
    "a house or a room by its name, in a line that says when and where",
    r"""\b [A-ZÀ-Þ][\w’'-]{1,20} \s (?: <house> | House | Building | Auditorium | Theat(?:re|er) | Campus ) \b
        | \b (?: Palais | Palacio | Palácio | Palau | Palazzo ) \s (?: d\w{1,3} \s | d['’] ) [A-ZÀ-Þ]
        | \b (?: Room | Building | Auditorium | Hörsaal | Raum | Salle | Sala | Aula | Zaal )
          \s [A-Z]{0,3} \d""",
    examples=(
        "October 30--31, 2031, Mason Hall", "Mason House, 3-4 May 2031", "3 May 2031, Room 212", "in Lecture Hall B2",
        "Room B2", "at Rope Building", "Knot Auditorium", "Knot Theatre", "Bend Theater", "North Campus", "Building 4",
        "Auditorium 1", "Hörsaal H3", "Raum 17", "Salle 12", "Sala 3", "Aula 2", "Zaal 5",
        "Palais des Congrès, Lille", "Palacio de Congresos", "Palácio do Rei", "Palau de Mar",
        "Palazzo dei Mori", "Palais d’Art",
    ),
    near_misses=("the town hall", "room for 20 talks", "Programme, 3 May 2031", "a palace of knots"),
    cased=True,
    parts={"house": f"(?:{_KINDS})"},
)  # fmt: skip
_EDITION = re.compile(r"\W*(?:The\s)?[A-Z]\w*[A-Z]\w*\s?['’]?(?:20)?\d\d\b")  # "KNOT 2026 will be held"
# "(KNOT, Lucerne, September 2026)": where another event with this one is
# "at the Rope School and Conference": an event, and no house
_SCHOOLS = re.compile(r"\b(?:at|in|to|for)?\s?(?:the\s)?(?:[A-Z][\w-]+\s){1,4}(?:and|&)\s(?:Conference|Workshop)\b")
_IN_BRACKETS = re.compile(r"\([^()]{0,60}[A-Z][\w-]+, (?:[A-Z]\w+ ?){1,3}, [A-Z]\w+ (?:19|20)\d\d\)")
# kinds of dates that a sentence names the event beside: "Registration for the conference is open from 1 June"
_OTHER_DAYS = frozenset({"registration", "submission", "notification", "camera_ready", "abstract", "rebuttal"})
_LONGEST_EVENT = 21  # days
_SHORT = 80  # characters of a line that says one thing
_TOP = 8  # lines in which an event says where it is, without a word for it: "Wellcome Hall, Durham, UK"
_LAND_WORDS = 5  # of the last part of a line that is a country: "the University of Oslo (Norway)"
_HEADLINE = 160  # characters of a line that says where and when
_NEAR = 40  # characters between a day and the country beside it
_BEHIND = 120  # characters behind "held" in which the house may stand
_REACH = 30  # characters before a day in which "by" or "until" makes it a deadline


def happens(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence names a day on which something takes place."""
    text = sentence.text
    if WAS.search(text) or row("unquoted", "workshop_date", tags).find(text):
        return False
    days = [
        day
        for day in find_dates(text, Reading(2000))
        if text[max(0, day.start - _REACH) : day.end] not in phrases("due", *tags)
        and not BESIDE.search(text[: day.start])
        and not is_since(text[: day.start], len(day.days))
    ]
    held = text in phrases("held", *tags)
    named = text in phrases("event", *tags) and not kinds().values(text) & _OTHER_DAYS
    return (held or named) and bool(days)


def spans(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a line at the top of a page is several days and hardly more."""
    days = find_dates(sentence.text, Reading(2000))
    return (
        sentence.line <= _TOP * 3
        and len(sentence.text) <= _SHORT
        and any(_is_an_event(day) and day.end - day.start > len(sentence.text) / 2 for day in days)
        and sentence.text not in phrases("due", *tags)
    )


def _is_an_event(day: DateMention) -> bool:
    """Whether days are a range that an event may last for: a call is open for longer."""
    return len(day.days) > 1 and day.joint == "-" and (day.days[-1] - day.days[0]).days < _LONGEST_EVENT


def is_at(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says where: behind a label, with what takes place, or with a day and a country beside it."""
    text = sentence.text
    headed = sentence.block.kind == "cell" and sentence.block.section
    if PLACE_LABEL.match(f"{sentence.block.section[-1]}: {text}" if headed else text) or INLINE_LABEL.search(text):
        return True
    if WAS.search(text) or is_of_another(text) or row("unquoted", "location", tags).find(text):
        return False
    if LONE_HOUSE.match(text) and sentence.line <= 2 * _TOP and sentence.block.kind == "paragraph":
        return not sentence.block.section
    held = phrases("held", *tags).find(text)
    if _is_beside_day(text) or (held and _IN_BRACKETS.search(text, held[0].end)):
        return True
    if text in phrases("due", *tags) and not _is_house(text, tags):
        return False
    dated = bool(find_dates(text, Reading(2000)))
    if sentence.block.kind == "heading":
        return dated and len(text) <= _HEADLINE and ROOM.search(text) is not None
    of_people = any(role_of(heading) for heading in sentence.block.section)
    at_top = sentence.line <= _TOP and len(text) <= _SHORT and not of_people and _is_land_last(text)
    if _land(text) and (at_top or (len(text) <= _HEADLINE and BESIDE.search(text))):
        return True
    takes_place = bool(held) or (dated and text in phrases("event", *tags))
    if (takes_place and city_in(text[0 if dated else held[0].start :])) or _is_house(text, tags):
        return True
    return dated and len(text) <= _HEADLINE and (_land(text) or (takes_place and bool(_NAMED_PLACE.search(text))))


def _is_land_last(text: str) -> bool:
    """Whether the last part of a line names a country, and is no name that one is a part of: "中国绳结学会年会"."""
    last = text.rpartition(",")[2].strip(" .")
    if len(last.split()) > _LAND_WORDS:
        return False  # "We look at ropes in the history of Spain"
    return bool(lands(last)) and (last.isascii() or last not in phrases("event"))


def _land(text: str) -> bool:
    """Whether a country is named; "us" is none."""
    named = (found for found in lands(text) if not text.startswith(("時間", "时间", "標準時"), found.end))
    return any(text[found.start].isupper() or not text[found.start].isascii() for found in named)


def _is_beside_day(text: str) -> bool:
    """Whether a country stands right behind several days: "1–4 June 2026, Fez - Morocco"."""
    days = [day for day in find_dates(text, Reading(2000)) if len(day.days) > 1 and day.joint == "-"]
    return any(_land(text[day.end : day.end + _NEAR]) for day in days)


def _is_house(text: str, tags: tuple[str, ...]) -> bool:
    """Whether the event takes place at a house with a name: "will be held at the Rowan Hall"."""
    events = phrases("event", *tags).find(text)
    subject = events[0].start if events else 0 if _EDITION.match(text) else len(text)
    held = [hit for hit in phrases("held", *tags).find(text) if subject < hit.start]
    behind = text[held[0].end :].lstrip() if held else ""
    return bool(held) and bool(_HOUSE.match(behind) or AT_HOUSE.search(behind[:_BEHIND]))


def names_house(text: str) -> bool:
    """Whether a text that gives the city names the house, the hall or the room there, too."""
    return any(rule.search(_SCHOOLS.sub(" ", text)) for rule in (AT_HOUSE, ROOM, _HOUSE))
