"""Reads the city that stands behind a house that the event is at: "at the Rope National University, Canberra"."""

from __future__ import annotations

import re

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.language import phrases
from bot.cfp.place.beside_month import beside_month
from bot.cfp.place.cities import city_alone, city_at_the_end, city_told
from bot.cfp.place.headlines import place_alone
from bot.cfp.place.places import NAME, find_place
from bot.cfp.place.universities import town_of
from bot.page.blocks import Block
from bot.rules import Rule

_HOUSE = (
    r"(?:(?:[A-Z][\w’'-]{1,20}\s){1,4}(?:University|College)|University\sof(?:\s(?:the\s)?[A-Z][\w’'-]{1,20}){1,3})"
)
_PARTS = {"house": _HOUSE, "town": NAME}
_AT = Rule(
    "a university that something is held at, and its city",
    r"\b (?: at | by ) \s (?: the \s )? <house> , \s (?P<city> <town> ) (?= \s? [.,;)] | $ )",
    examples=("held at the Rope National University, Canberra.", "hosted by Knot College, Cork",
        "is at the University of the Knots, Oslo, in May"),
    near_misses=("Ada Berg, Rope University, Oslo", "at the university, Oslo", "at Rope University, where we meet"),
    cased=True,
    parts=_PARTS,
)  # fmt: skip
_ALONE = Rule(
    "a headline that is a university and its city",
    r"^ \W* (?: The \s )? <house> , \s (?P<city> <town> ) \W* $",
    examples=("Rope National University, Canberra", "The University of Knots, Oslo"),
    near_misses=("Ada Berg, Rope University, Oslo", "Rope University, Oslo, and online"),
    cased=True,
    parts=_PARTS,
)
_HOUSE_ALONE = re.compile(rf"^\W*(?:The\s)?{_HOUSE},\s$")  # before its city and country
# A hall by its kind, before its city and country: "Palais des Congrès de Lille, "
_HALL = re.compile(
    r"^\W*(?:The\s)?[^,()|]{0,40}\b(?:Palais|Palacio|Palácio|Palau|Palazzo|Cent(?:er|re|ro)|Hotel|Hall"
    r"|Auditorium|Museum|Institut\w{0,2}|Academy|Library|House|Haus|Casa|Maison|Campus)\b[^,()|]{0,60},\s$"
)
_EDITION = re.compile(r"\W*(?:The\s)?[A-Z]\w*[A-Z]\w*\s?['’]?(?:20)?\d\d\b")  # "KNOT 2031 will be held"
_LATER = Rule(
    "another event, to which papers of this one may go later",
    r"""\b (?: accepted | selected | best ) \s (?: [a-z]{3,12} \s ){0,2}
        (?: papers | submissions | abstracts | posters ) \s [^.;]{0,60}?
        \b (?: invited | encouraged | asked | welcome ) \s to \b""",
    examples=("All accepted papers will be invited to submit to the KNOT conference in Oslo",
        "Authors of selected workshop papers are encouraged to send them to", "best submissions are asked to",
        "accepted abstracts are welcome to go to", "selected posters are invited to"),
    near_misses=("You are invited to submit papers to our conference", "Accepted papers are presented in Oslo"),
)  # fmt: skip


_ANOTHER = Rule(
    "the next edition, or an event before or after this one",
    r"""^ \W{0,6} (?: the | our )? \s? (?: next | following | coming | future ) \s (?: \w+ \s ){0,2}
            (?: edition | conference | workshop | meeting | one ) \s (?: will | is ) \b
      | ^ \W{0,6} (?: (?: right | directly | just ) \s )? (?: before | after | prior \s to | following ) \s
            (?: the | this | our ) \s (?: workshop | conference | symposium | meeting | event ) , \s
            (?: the | an? | our ) \s (?: \w+ \s ){0,3} (?: school | conference | workshop | symposium | meeting
            | summit ) \b
      | \b (?: will \s be | is ) \s held \s (?: just | right | directly | shortly ) \s (?: before | after ) \b
      | ^ \W{0,6} (?: other | related | further ) \s (?: upcoming \s )? (?: events | conferences | workshops ) \s? :""",
    examples=("The conference will be held just after KNOT", "KNOT is held right before it",
        "It is held directly after KNOT", "It will be held shortly after it",
        "The next edition will be held in Oslo", "Our following conference is in Oslo",
        "The coming meeting will be",
        "The future workshop is", "The next one will be in Oslo",
        "Before the workshop, the Spring School will take place in Cork", "After this conference, a symposium is held",
        "Prior to our symposium, a meeting", "Following the meeting, our summit",
        "Right before the event, a conference",
        "Directly after the workshop, an open workshop", "Just before the workshop, a school",
        "Other upcoming events: Rope Days", "Related conferences: KNOT", "Further workshops: KNOT"),
    near_misses=("The next step is", "After the workshop, papers are printed", "Before the workshop, send papers"),
)  # fmt: skip


_BESIDE = Rule(
    "something else that the same people hold elsewhere",
    r"""^ \W{0,4} (?: we \s (?: are \s | will \s )? also \s (?: be \s )? | in \s addition , \s we \s (?: will \s )? )
        (?: launch | organi[sz] | run | hold | host | offer | propos )\w{0,4} \s (?: an? | our | another ) \s
        (?! (?: [\w-]{2,14} \s ){0,2} (?: session | track ) \b )
        [^.;]{3,90} \s (?: at | during ) \s""",
    examples=("We are also launching a shared task at ", "We also organise a tutorial on knots at ",
        "We will also be running our challenge at ", "In addition, we host a school at ",
        "We will also hold another workshop at ", "We also offer a course during ",
        "In addition, we will propose a talk at "),
    near_misses=("We organize the workshop at ", "We also hold a poster session at ", "We also run a demo track at ",
        "We also invite demos at "),
)  # fmt: skip
_MODEL = Rule(
    "an event elsewhere, after which this one is made",
    r"""\b (?: model+ed \s (?: on | after | upon ) | inspired \s by | patterned \s after
        | in \s the \s (?: spirit | style | tradition ) \s of ) \s [^.,;]{3,80} \s (?: in | at ) \s (?-i: [A-ZÀ-Þ] )""",
    examples=("modelled on the Rope Days in Oslo", "modeled after those at Cork", "modeled upon the Rope Days in Oslo",
        "inspired by the Rope School in Oslo", "patterned after the Rope Days in Oslo",
        "in the spirit of the Rope Days in Oslo", "in the style of the Rope Days in Oslo",
        "in the tradition of the Rope Days in Oslo"),
    near_misses=("a model of knots in Oslo", "modelled on ropes, it is held in Oslo", "inspired by ropes in the north"),
)  # fmt: skip


def city_of_sentence(text: str) -> str | None:
    """Return the city that a sentence on the event gives, by the university too that it says something is held at."""
    match = _AT.search(text) if text in phrases("held") else None
    return city_told(text) or (city_alone(match["city"]) if match else None) or town_of(text)


def is_spoken_of(text: str) -> bool:
    """Whether a sentence is on the event, by a word for it or by its acronym and year: "KNOT 2031 will be ..."."""
    return text in phrases("event") or _EDITION.match(text) is not None


def city_of_house(line: str, around: str) -> str | None:
    """Return the city of a line that is a university or a hall and its city, among lines of which one has a day."""
    if not find_dates(around, Reading(2000)):
        return None
    place = find_place(line)
    before = line.rstrip(" .").removesuffix(place or "")
    if place and before != line.rstrip(" .") and (_HOUSE_ALONE.match(before) or _HALL.match(before)):
        return place
    match = _ALONE.match(line)
    return city_alone(match["city"]) if match else None


def city_of_line(block: Block, text: str) -> str | None:
    """Return the city of a line at the top of a page: by itself, at its end, or behind a university."""
    match = _ALONE.match(text) if block.kind == "heading" else None
    by_month = beside_month(text)
    told = place_alone(text) or city_at_the_end(text) or (by_month.city if by_month else None)
    return told or (city_alone(match["city"]) if match else None)


def is_of_another(text: str) -> bool:
    """Whether a sentence tells where accepted papers may go, or what this event is made after: what takes place there
    is another event.
    """
    return any(rule.search(text) is not None for rule in (_LATER, _MODEL, _BESIDE)) or _ANOTHER.match(text) is not None
