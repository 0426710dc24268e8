"""Finds where an event takes place, and the event it is part of: in headlines, labels, sentences and front matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.sections import in_dates_section, is_of_this_call
from bot.cfp.language import phrases
from bot.cfp.people.on_talks import is_on_a_talk
from bot.cfp.people.roles import role_of
from bot.cfp.place.cities import AT_ADDRESS, city_in, city_of_value
from bot.cfp.place.headlines import begins_with_day, city_beside_day, city_with_month, place_beside_days, place_with_day
from bot.cfp.place.houses import city_of_house, city_of_line, city_of_sentence, is_of_another, is_spoken_of
from bot.cfp.place.labels import INLINE_LABEL, PLACE_LABEL
from bot.cfp.place.nowhere import goes_to_the_net
from bot.cfp.place.places import find_city, find_place
from bot.cfp.place.postal import city_of_address
from bot.cfp.place.seen_there import city_seen
from bot.cfp.place.several import with_others
from bot.cfp.place.sites import LINK_WORD, NO_SITE, SITE
from bot.cfp.place.social import is_social
from bot.cfp.place.universities import town_of_value, town_with_land
from bot.cfp.place.venues import find_venue, venue_of_group, venue_of_label
from bot.cfp.place.website import is_of_host, read_website
from bot.cfp.title.placed import city_of_titles
from bot.cfp.title.title import TOP
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_MOST_LINKS = 60  # of one block; more are a menu
WAS = re.compile(r"\b(?:was|were|met|has been|have been|took place)\b", re.IGNORECASE)
# "The conference will be held in Bergen": what is to be needs no day beside it
_WILL = re.compile(
    r"\b(?:(?:will|shall|to)\s(?:be\s(?:held|hosted)|take\splace)|takes\splace|is\sheld)\s"
    r"(?=(?:at\s[^,.]{2,40}\s)?in\s[A-ZÀ-Þ])"
)
_NOW = re.compile(r"\b(?:will|is|are|shall|this year)\b")
_ANOTHER_DAY = re.compile(r"\b(?:before|after|prior to|following|vor|nach|avant|après|antes|después)\s", re.IGNORECASE)
_BRACKETED = re.compile(r"\s\((?=[A-ZÀ-Þ][^()]{2,30}\))")  # "Patras (Greece)"
_IN_LAND = re.compile(r"^\s(?:au|aux|en|in|em|no|na|nel|nella)\s(?=[A-ZÀ-Þ])")  # "Braga au Portugal"
_ABOUT = ("description", "subtitle", "excerpt")  # of front matter, where they are the day and the place
_META = ("city", "place", "location", "where")
_HELD = re.compile(
    r"\b(?:held|takes? place|co-?located|conjunction|workshop|meeting|conference|satellite|special session"
    r"|together with)\b",
    re.IGNORECASE,
)
_LONGEST_HEADLINE, _INTRODUCED = 160, 10  # blocks at the top among which a place on a line of its own is the event's
_LONGEST_TERM = 20  # characters of an item that only labels the next

# a line above the name of the event that this one is held with
_LEADS_TO_HOST = re.compile(
    r"(?i)\W*(?:(?:to be )?held )?(?:in conjunction|co-?l{1,2}ocated|affiliated(?: (?:to )?and co-?located)?) with\W*"
)
Keep = Callable[[str, str, Sentence], None]


def read_where(page: Page, told: list[Sentence], keep: Keep) -> None:
    """Keep venue, city and website, what is surest first; a city with its country where any sentence names it."""

    def keep_whole(name: str, value: str, sentence: Sentence) -> None:
        if not (NO_SITE if name == "website" else LINK_WORD).search(value):
            keep(name, *(_whole_city(value, sentence, told) if name == "city" else (value, sentence)))

    _read_all(page, told, keep_whole)


def _whole_city(city: str, sentence: Sentence, told: list[Sentence]) -> tuple[str, Sentence]:
    """Return a city as the first sentence that names its country has it: "Rennes" becomes "Rennes, France"; one of
    several with the others.
    """
    if (cities := with_others(sentence.text, city)) != city:
        return cities, sentence
    for other in told if "," not in city else ():
        before, _, behind = _BRACKETED.sub(", ", " ".join(other.text.split())).partition(city)
        text = f"{before}{city}{_IN_LAND.sub(', ', behind)}"
        if f"{city}, " in text and is_of_this_call(other.block):
            place = find_place(text)
            if place and place.startswith(f"{city}, "):
                return place, other
    return city, sentence


def _read_all(page: Page, told: list[Sentence], keep: Keep) -> None:
    _read_headlines(page, keep)
    if titled := city_of_titles(page):
        keep("city", titled[0], Sentence(titled[1].text, titled[1], 0))
    _read_labels(page, told, keep)
    told = [one for one in told if not (any(map(role_of, one.block.section[-1:])) or is_on_a_talk(one.block))]
    told = [one for one in told if not _is_elsewhere(one.text) and not is_social(one.block)]
    for sentence in told:
        if not is_of_this_call(sentence.block):
            continue
        if venue := find_venue(sentence.text, held=_is_held(sentence.text)):
            keep("venue", venue.name, sentence)
            beside = _ANOTHER_DAY.search(sentence.text[: venue.end]) is None
            if beside and (city := find_place(sentence.text[venue.end - 1 :])):
                keep("city", city, sentence)
            site = SITE.search(sentence.text[: venue.start])
            if site and not is_of_host(sentence.text[: site.start()], site["host"]):
                keep("website", "https://" + site["host"], sentence)
    for lead, sentence in pairwise(told):
        led = _LEADS_TO_HOST.fullmatch(lead.text) and not _LEADS_TO_HOST.match(sentence.text)
        led = led and is_of_this_call(sentence.block)
        if led and (venue := find_venue(f"In conjunction with {sentence.text}", first=True)):
            keep("venue", venue.name, sentence)
    _read_prose(told, keep)
    if seen := city_seen(told):
        keep("city", *seen)
    _read_groups(told, keep)
    read_website(page, told, keep)


def _is_elsewhere(text: str) -> bool:
    return is_of_another(text) or goes_to_the_net(text)


def _read_prose(told: list[Sentence], keep: Keep) -> None:
    """Read the city in sentences that say where something takes place."""
    for sentence in told:
        if sentence.text in phrases("held") and is_of_this_call(sentence.block):
            dated = bool(find_dates(sentence.text, Reading(2000)))
            told_now = dated and not WAS.search(sentence.text)
            will = None if WAS.search(sentence.text) else _WILL.search(sentence.text)
            named_now = will is not None and sentence.text[: will.start()] in phrases("event")
            said = sentence.text if told_now else sentence.text[will.end() :] if will and named_now else ""
            was = WAS.search(sentence.text) is not None and not _NOW.search(sentence.text)
            if city := (None if was else find_city(sentence.text)) or city_in(said):
                keep("city", city, sentence)
        spoken = is_spoken_of(sentence.text) and is_of_this_call(sentence.block) and not WAS.search(sentence.text)
        if (spoken or AT_ADDRESS.search(sentence.text)) and (city := city_of_sentence(sentence.text)):
            keep("city", city, sentence)
        if is_of_this_call(sentence.block) and (city := city_of_address(sentence, spoken=spoken)):
            keep("city", city, sentence)
        is_now = _is_held(sentence.text) and is_of_this_call(sentence.block) and not WAS.search(sentence.text)
        if is_now and (city := city_with_month(sentence.text)):
            keep("city", city, sentence)


def _read_groups(told: list[Sentence], keep: Keep) -> None:
    """Read the conference out of the address of its workshops' group: ".../group?id=ICXX.cc/2031/Workshop/KNOT"."""
    for sentence in told:
        for link in sentence.block.links[:_MOST_LINKS]:
            if venue := venue_of_group(link.href):
                keep("venue", venue, sentence)


def _is_held(text: str) -> bool:
    return bool(_HELD.search(text)) or text in phrases("held") or text in phrases("event")


def _read_labels(page: Page, told: list[Sentence], keep: Keep) -> None:
    """Read "Place: Kraków, Poland (hybrid)" and the same in front matter or a row of a table."""
    for text, sentence in _labelled(page, told):
        if not is_of_this_call(sentence.block) or is_social(sentence.block):
            continue
        if venue := venue_of_label(text):
            keep("venue", venue.name, sentence)
        match = PLACE_LABEL.match(text) or INLINE_LABEL.search(text)
        if match is None or find_dates(value := match["value"], Reading(2000)):
            continue
        if city := town_with_land(value) or city_of_value(value) or town_of_value(value):
            keep("city", city, sentence)


def _labelled(page: Page, told: list[Sentence]) -> Iterator[tuple[str, Sentence]]:
    blocks = page.blocks
    heads = _column_heads(blocks)
    for number, block in enumerate(blocks):
        after = blocks[number + 1] if number + 1 < len(blocks) else None
        beside = after and after.kind == block.kind and (after.group, after.row) == (block.group, block.row)
        short = len(block.text) <= _LONGEST_TERM
        boxed = block.kind == "paragraph" and short and PLACE_LABEL.match(f"{block.text}: X") is not None
        label = block.kind == "cell" or (block.kind == "item" and short and not block.links) or boxed  # no menu
        if after and beside and label and id(block) not in heads:
            yield f"{block.text}: {after.text}", Sentence(after.text, after, 0)
    yield from ((sentence.text, sentence) for sentence in told if len(sentence.text) < _LONGEST_HEADLINE)
    yield from _under_headings(blocks)
    for key in _ABOUT:
        if place := place_with_day(page.meta.get(key, "")):
            yield (
                f"Place: {place}",
                Sentence(page.meta[key], Block("paragraph", page.meta[key], 0, ((0, 1),), file=page.file), 0),
            )
    lines = page.files.get(page.file, ())
    for key in _META:
        if value := page.meta.get(key):
            number = next((n for n, line in enumerate(lines, 1) if line.startswith(f"{key}:")), 1)
            shown = lines[number - 1] if lines else f"{key}: {value}"
            yield f"{key}: {value}", Sentence(shown, Block("paragraph", shown, 0, ((0, number),), file=page.file), 0)


def _column_heads(blocks: Sequence[Block]) -> set[int]:
    """The cells that name columns, but the first: "Time", "Location", "Activity"; a row of values has a figure."""
    first: dict[int, list[Block]] = {}
    for block in blocks:
        if block.kind == "cell" and block.row == 1:
            first.setdefault(block.group, []).append(block)
    named = [row for row in first.values() if not any(re.search(r"\d", cell.text) for cell in row)]
    return {id(cell) for row in named for cell in row if cell.column > 0}


def _under_headings(blocks: Sequence[Block]) -> Iterator[tuple[str, Sentence]]:
    """Yield the first line under a heading with that heading as its label, where it names a place: "Venue"."""
    for heading, block in pairwise(blocks):
        first = next(iter(sentences(block)), None)
        if heading.kind == "heading" and first and len(first.text) < _LONGEST_HEADLINE and find_place(first.text):
            yield f"{heading.text.strip(' :')}: {first.text}", first


def _sessions(blocks: Sequence[Block]) -> set[int]:
    """The headings with days that have others beside them: parts of the event, "Statistics, August 3-5, 2031"."""
    dated: dict[int, list[int]] = {}
    for block in blocks:
        if block.kind == "heading" and find_dates(block.text, Reading(2000)):
            dated.setdefault(block.level, []).append(id(block))
    return {one for found in dated.values() if len(found) > 1 for one in found}


def _read_headlines(page: Page, keep: Keep) -> None:
    """Read venue and city from the lines at the top of the page."""
    sessions = _sessions(page.blocks)
    for number, block in enumerate(page.blocks[:TOP]):
        if is_of_this_call(block) and (city := place_beside_days(page.blocks, number)):
            keep("city", city, Sentence(block.text, block, 0))
        for sentence in sentences(block):
            ours = block.kind != "item" and is_of_this_call(block) and not _is_elsewhere(sentence.text)
            ours = ours and not any(map(role_of, block.section[-1:]))  # "Ada Berg, PhD, MS" below "Chairs"
            short = ours and len(sentence.text) < _LONGEST_HEADLINE
            if short and (venue := find_venue(sentence.text, first=True)):
                keep("venue", venue.name, sentence)
            dated = bool(find_dates(sentence.text, Reading(2000)))
            if short and (block.kind == "heading" or dated) and (city := find_place(sentence.text)):
                keep("city", city, sentence)
            if short and number < _INTRODUCED and block.kind != "cell" and (city := city_of_line(block, sentence.text)):
                keep("city", city, sentence)
            for line in block.text.split("\n") if ours and not in_dates_section(block) else ():
                own = Sentence(line, block, max(block.text.find(line), 0)) if "\n" in block.text else sentence
                if (
                    id(block) not in sessions
                    and (short or begins_with_day(line) or ("\n" in block.text and len(line) < _LONGEST_HEADLINE))
                    and (city := city_beside_day(line.partition("http")[0]))
                ):
                    keep("city", city, own)  # prose may go on behind an address
                if number < _INTRODUCED and "\n" in block.text and (city := city_of_house(line, block.text)):
                    keep("city", city, own)
