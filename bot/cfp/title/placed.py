"""Titles with the place and the days of the event beside its name, in any order, and the title of the front matter."""

from __future__ import annotations

import re

from bot.cfp.dates.forms import WEEKDAY
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.months import month_of
from bot.cfp.place.headlines import city_beside_day
from bot.cfp.place.places import find_place
from bot.cfp.title.rules import ACRONYM, EVENT
from bot.page.blocks import Block
from bot.page.page import Page
from bot.rules import Rule

_TAG = re.compile(r"<[^>]{1,60}>")
_BEFORE_SIGN = re.compile(r"\s+(?=[,.;:!?](?:\s|$))")
_OF_YEAR = re.compile(r"(?P<word>[^\W\d_a-z]\w{2,19})\s(?:19|20)\d\d\b")
_HANGS = " \t,.;:|@–—-(（"
_TITLE_LINE = re.compile(r"\s*(?:title\s*[:=]|<title\b)", re.IGNORECASE)
_WEEKDAYS = re.compile(WEEKDAY, re.IGNORECASE)
_SEVERAL = 2  # days, the first and the last
_LONGEST = 200  # characters of a title
_HOUSE = Rule(
    "the house at the end of a title",
    r"""(?: , | \s[-–—@|] | \s at ) \s (?: (?P<short> [A-Z]{2,6} (?: [-/] [A-Z]{2,6} ){0,3} )
        | (?: the \s )? (?: [\w’'.-]{1,20} \s ){0,4}
          (?: Universit\w{1,4} | Institut\w{0,2} | Hochschule | Politecnico | Polytechnic | College )
          (?: \s [\w’'.-]{1,20} ){0,5} ) $""",
    examples=("Knot Days, AB-CDE", "Knot Days @ RTU", "Knot Days – University of Oslo", "Knot Days, Oslo Universitet",
        "Knot Days at the Institut", "Knot Days, Institute of Ropes", "Knot Days | Hochschule Jena",
        "Knot Days - Politecnico di Milano", "Knot Days, Rope Polytechnic", "Knot Days, King's College London"),
    near_misses=("Knot Days", "Days of the University", "Days on Knots, Ropes"),
    cased=True,
)  # fmt: skip


def untagged(text: str) -> str:
    """Return a title without its tags, and without the space that they leave before a sign."""
    return " ".join(_BEFORE_SIGN.sub("", _TAG.sub(" ", text)).split()) if "<" in text else text


def names_something(text: str) -> bool:
    """Whether a part of a title has the name of an event: its kind, its acronym, or a year behind it."""
    year = _OF_YEAR.search(text)
    dated = year is not None and month_of(year["word"]) is None
    return dated or EVENT.search(text) is not None or ACRONYM.search(text) is not None


def city_of_title(title: str) -> str | None:
    """Return the city that stands beside the day in a title, or its place: "KNOT 2031, Oslo, Norway"."""
    return city_beside_day(title) or (None if find_dates(title, Reading(2000)) else find_place(title))


def city_of_titles(page: Page) -> tuple[str, Block] | None:
    """Return the city of the titles that the front matter has, with its title as a heading: "linktitle", too."""
    titles = [front_title(page)]
    if "linktitle" in page.meta:
        lines = page.files.get(page.file, ())
        number = next((n for n, line in enumerate(lines, 1) if line.startswith("linktitle:")), 1)
        titles.append(Block("heading", page.meta["linktitle"], 1, ((0, number),), file=page.file))
    return next(((city, title) for title in titles if title and (city := city_of_title(title.text))), None)


def without_city(name: str, title: str) -> str:
    """Return the name of a title without the city that stands beside the days in it: "Knot Days, Porto" of "Knot Days,
    Porto, 21 May 2031", "Knot Days" of "Porto, 21 May 2031: Knot Days".
    """
    city = city_beside_day(title)
    if city is None:
        return name
    if name.strip(_HANGS) == city:
        behind = title[find_dates(title, Reading(2000))[-1].end :].strip(f"{_HANGS})）")
        return behind if names_something(behind) else name
    head, found, rest = name.rpartition(city)
    kept = head.rstrip(_HANGS)
    if not found or rest.strip(_HANGS) or kept == head.rstrip() or not names_something(kept):
        return name
    house = _HOUSE.search(kept)
    before = kept[: house.start()] if house else ""
    own = house is not None and house["short"] is not None and _is_of(house["short"], before)
    return before if EVENT.search(before) and not own else kept


def _is_of(short: str, name: str) -> bool:
    """Whether letters are the first of a name's words: the event's own acronym."""
    letters = [word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper()]
    return all(sign in letters for sign in short if sign.isalpha())


def front_title(page: Page) -> Block | None:
    """Return the title of the front matter as a heading of the page, where it names an event and no heading says the
    same.
    """
    title = untagged(page.meta.get("title", ""))
    if not names_something(title) or len(title) > _LONGEST:
        return None
    if any(block.kind == "heading" and block.text == title for block in page.blocks):
        return None
    lines = page.files.get(page.file, ())
    number = next((n for n, line in enumerate(lines, 1) if _TITLE_LINE.match(line)), 1)
    return Block("heading", title, 1, ((0, number),), file=page.file)


def is_days_alone(text: str, reading: Reading) -> bool:
    """Whether a line of front matter is several days and nothing else: "22nd-24th July 2031"."""
    days = find_dates(text, reading)
    if len(days) != 1 or days[0].yearless or len(days[0].days) < _SEVERAL or days[0].joint != "-":
        return False
    around = f"{text[: days[0].start]} {text[days[0].end :]}"
    return re.search(r"\w", _WEEKDAYS.sub(" ", around)) is None
