"""Reads the city of a headline: beside the day, on a line of its own, in brackets with a month."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.cfp.dates.between import WRITTEN_ON
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.months import month_of, weekday_of
from bot.cfp.language import phrases
from bot.cfp.place.cities import EAST_ASIAN_HOUSE, city_alone
from bot.cfp.place.places import NAME, find_place
from bot.page.blocks import Block

_LONGEST_HEADLINE = 160
_SEVERAL = 2  # days, of an event
_LONGEST_PLACE = 80  # characters behind a day in which the place stands
_APART = re.compile(r"\s[-–—]\s(?=[A-ZÀ-Þ])|\s?[(（](?=[A-ZÀ-Þ])")
_VERY_TOP = 5  # blocks of a page
_IN = re.compile(r"\bin\s(?=[A-ZÀ-Þ])")
_YEAR_BEHIND = re.compile(r",\s(?:19|20)\d\d\W{0,3}$")  # "Porto, Portugal, 2031"
# what stands between a place and the first day of a week: "Rope House, London: Week commencing"
_WEEK = re.compile(r"\W{1,3}(?:(?:the\s)?week\s(?:of|commencing|beginning|starting)|w/c)\W{0,3}$", re.IGNORECASE)
_WITH_MONTH = re.compile(
    rf"\((?:[^()]{{1,60}},\s)?(?P<city>{NAME}),\s(?P<month>[^\W\d_]{{3,12}})\.?\s(?:de\s)?20\d\d\)"
)


def place_beside(text: str) -> str | None:
    """Return the place of a short text, its country behind a dash or in brackets too: "Delft (The Netherlands)"."""
    return find_place(_APART.sub(", ", text))


def place_alone(line: str) -> str | None:
    """Return the place that a line consists of: "Bangkok, Thailand"."""
    line = _YEAR_BEHIND.sub("", line)
    place = place_beside(line) if len(line) < _LONGEST_PLACE else None
    return place if place and re.sub(r"\W", "", line) == re.sub(r"\W", "", place) else None


def place_with_day(text: str) -> str | None:
    """Return the place of a text that is nothing but a place and a day: "June 27, 2031 @ Berlin, Germany"."""
    for day in reversed(find_dates(text, Reading(2000))):
        text = f"{text[: day.start]} {text[day.end :]}"
    return place_alone(text.strip(" ,@|·–—-"))


def place_beside_days(blocks: Sequence[Block], number: int) -> str | None:
    """Return the place that an item consists of, right before or behind an item that is nothing but several days:
    "Porto, Portugal", "20-21 September 2031"; and that of an item at the very top that is nothing but both.
    """
    if own := _place_in_item(blocks, number):
        return own
    block, days = blocks[number], find_dates(blocks[number].text[:_LONGEST_HEADLINE], Reading(2000))
    if block.kind != "item" or len(days) != 1 or len(days[0].days) < _SEVERAL or days[0].joint == "or":
        return None
    if re.search(r"\w", f"{block.text[: days[0].start]} {block.text[days[0].end :]}"):
        return None
    near = [*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2]]
    near = [one for one in near if one.kind == "item" and one.section == block.section]
    return next((place for one in near if (place := place_alone(one.text))), None)


def _place_in_item(blocks: Sequence[Block], number: int) -> str | None:
    """Return the place of an item at the very top that is a place and its days, and no list of earlier events."""
    beside = [one for one in blocks[max(0, number - 1) : number + 2] if one.kind == "item"]
    if number >= _VERY_TOP or blocks[number].kind != "item":
        return None
    places = [place_with_day(_IN.sub("", one.text)) if _is_dated(one.text) else None for one in beside]
    own = place_with_day(_IN.sub("", blocks[number].text)) if _is_dated(blocks[number].text) else None
    return own if len([place for place in places if place]) == 1 else None


def _is_dated(text: str) -> bool:
    """Whether a short text has one date, with its year."""
    days = find_dates(text) if len(text) < _LONGEST_PLACE else []
    return len(days) == 1 and not days[0].yearless


def city_with_month(text: str) -> str | None:
    """Return the city that stands with a month in brackets: "(ICXX, Oxford, September 2031)"."""
    match = _WITH_MONTH.search(text)
    return city_alone(match["city"]) if match and month_of(match["month"]) else None


def begins_with_day(line: str) -> bool:
    return any(day.start == 0 for day in find_dates(line[:_LONGEST_HEADLINE], Reading(2000))[:1])


def city_beside_day(line: str) -> str | None:
    """Return the city of a headline that gives day and place side by side: "Bologna, 12 e 13 maggio 2031"."""
    line = _SUBJECT.sub("", line)
    days = find_dates(line, Reading(2000))
    if not days or len(line) > _LONGEST_HEADLINE:
        return None
    before, after = _WEEK.sub("", line[: days[0].start]), line[days[-1].end :]
    rest = f"{before} {after}"
    if rest in phrases("due") or rest in phrases("extended") or kind_of(rest) not in {None, "workshop"}:
        return None
    if WRITTEN_ON.search(before):
        return None
    if place := place_beside(after[:_LONGEST_PLACE]):
        return place
    place = find_place(before[-_LONGEST_PLACE:])
    if place and before.rstrip(" .,;:–—-").endswith(place):
        return place
    told = [part for part in _PARTS.split(before) if not _FILLS.fullmatch(part) and not _are_weekdays(part)]
    behind = [part for part in _PARTS.split(after) if re.search(r"\w{2}", part) and part not in phrases("attending")]
    near = [*told[-1:], *behind[:1]]
    if len(behind) > 1 and EAST_ASIAN_HOUSE.search(behind[0].strip()):  # "2031年5月3日 南山大学, 天津"
        return city_alone(behind[1])
    return next((city for part in near if (city := _city_named(part))), None)


def _are_weekdays(part: str) -> bool:
    """Whether a part of a headline is a day of the week, or several: "Mon-Tue", "Friday and Saturday"."""
    words = [
        word for word in re.split(r"[^\w.]+", part) if word and word.lower() not in {"and", "to", "bis", "y", "et"}
    ]
    return bool(words) and all(weekday_of(word) is not None for word in words)


def _city_named(part: str) -> str | None:
    """Return the city that a part of a headline is, and not what a page says of a date ("Tentative", "When")."""
    tells = any(part in phrases(key) for key in _TELLS)
    east = re.search(r"[\u3040-\u9fff]", part)
    aside = tells or east or kind_of(part) or _WHEN.fullmatch(part.strip(" :*"))
    return None if aside else city_alone(part)


_SUBJECT = re.compile(r"^\s*(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp)\s?[:：]\s?", re.IGNORECASE)
_TELLS = ("dates", "tentative", "undecided", "news", "sections", "program", "event")
_FILLS = re.compile(  # what leads to a day, at the beginning of a sentence, too: "Vom 3. bis 5. Mai ..."
    r"\W*(?:[A-Z]{2}|(?i:l[ae]|el|il|i|am|den|the|on|les|los|d[aeu]|dal|del|v[ao]n|vom|ab|op|from|between|zwischen"
    r"|held on|nos dias|los días))?\W*"
)
_WHEN = re.compile(r"(?:when|on|datum|date|wann|quand|cuándo|quando|wanneer|am|le|el|on \w+)", re.IGNORECASE)
_PARTS = re.compile(r"[,;·•|/()\n]|\s[—–-]\s|(?:(?<=[A-Z]{2})|(?<=\w{4})|(?<=[)]))\.\s(?=[A-ZÀ-Þ])")
