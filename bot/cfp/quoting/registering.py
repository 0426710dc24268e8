"""Finds what a call says of registering: that people must or how they do, when it opens, and what it costs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.language import kinds
from bot.cfp.phrases import Phrases
from bot.cfp.place.social import is_social
from bot.cfp.quoting.otherwise import without_otherwise
from bot.cfp.quoting.payers import PAYERS, TAKING_PART
from bot.cfp.quoting.rules import BARE, MONEY
from bot.cfp.quoting.whole import leaves_open, with_address
from bot.cfp.submission.here import ASKS, POINTS
from bot.cfp.submission.links import links_in
from bot.cfp.wording import row
from bot.page.sentences import Sentence

_LETTERS = re.compile(r"\w{2}")
_ADDRESS = re.compile(r"://\S+$")  # a stop behind it would be taken for part of it
_ROOMS = re.compile(r"\b(?:hotels?|lodging|accommodation|rooms?)\b", re.IGNORECASE)  # what they cost is no fee
# what getting there costs, and no fee
_WAYS = re.compile(
    r"\b(?:parking|car ?parks?|taxis?|shuttles?|metro|subway|buses|bus|trains?|airport)\b", re.IGNORECASE
)
_MOST_COSTS = 8
_FEW_LETTERS = 8  # of a price with nothing beside it
_SHORT = 120  # characters of a line with prices that is no sentence on something else
_GETS = re.compile(
    r"\b(?:gets?|receives?|(?:is|are) paid|reimburs\w+)\b", re.IGNORECASE
)  # money that somebody is given
_ABOVE = 2  # headings, the last of which may be the label of an entry: "Students"
# things that are to be had for nothing: "tools that are available free of charge"
_THINGS = re.compile(
    r"\b(?:tools?|software|code|data|datasets?|systems?|papers?|articles?|proceedings|volumes?|books?|journals?"
    r"|download\w*|accessible|available|publish\w*)\b[^.;]{0,60}\b(?:free|without|no)\b",
    re.IGNORECASE,
)
_LABELLED = 2  # cells of a row that is a label and its price
_LONGEST = 400  # characters of a sentence that is quoted for this
_REACH = 90  # characters between the word for registering and what must or can be
_Tags = tuple[str, ...]


class _Unit(NamedTuple):
    """A sentence, or the cells of a table's row."""

    text: str
    first: Sentence
    cells: int


def read_registration(told: list[Sentence], tags: _Tags) -> tuple[list[str], Sentence | None]:
    """Return what is quoted of registering, and the sentence that it begins with."""
    units = [unit for unit in _units(told) if len(unit.text) <= _LONGEST and not unit.text.endswith("?")]
    units = [unit for unit in units if not leaves_open(unit.text)]
    rules = [one for one in units if _rules(one, tags)]
    rule = next((one for one in rules if not _is_free(one, tags)), None)  # what is free is quoted for its price
    rule = rule or next((one for one in units if _is_by_link(one, tags)), next(iter(rules), None))
    opens = next((one for one in units if _opens(one, tags)), None)
    opens = opens or next((one for one in units if not rule and _is_sentence(one) and _is_dated(one, tags)), None)
    costs = _costs(units, tags)
    if not costs and (rule or opens):
        costs = [one for one in units if _has_fee(one, tags)][:1]
    site = next((one for one in _sites(units, tags) if not rule or one.text not in rule.text), None)
    found = {one.text: one.first for one in (rule, opens, *costs, site) if one}
    texts = [text if text.endswith((".", "!", "。")) or _ADDRESS.search(text) else f"{text}." for text in found]
    linked = rule or opens
    if linked and texts:
        texts[0] = with_address(texts[0], linked.first)
    return texts, next(iter(found.values()), None)


def _units(told: list[Sentence]) -> Iterator[_Unit]:
    for _, group in groupby(told, lambda one: (one.block.group, one.block.row) if one.block.kind == "cell" else one):
        parts = list(group)
        columns = groupby(parts, lambda one: one.block.column)
        cells = [" ".join(word for one in column for word in one.text.split()) for _, column in columns]
        cells = [cell for cell in cells if len(cells) == 1 or _LETTERS.search(cell)]
        first = next((part for part in parts if _LETTERS.search(part.text)), parts[0])  # not a cell with a tick
        cells = [cells[0].rstrip(": "), *cells[1:]] if len(cells) > 1 else cells
        yield _Unit(": ".join(cells) if len(cells) == 2 else " | ".join(cells), first, len(cells))


def _sites(units: list[_Unit], tags: _Tags) -> Iterator[_Unit]:
    """Yield what leads to an address to register at: "Register at:", and the address below it."""
    for unit, below in pairwise(units):
        leads = unit.text.endswith(":") and unit.text in row("registering", "register", tags)
        if leads and BARE.search(below.text) and _ADDRESS.search(below.text) and not _is_other(unit.text, tags):
            yield _Unit(f"{unit.text} {below.text}", unit.first, 1)


def _rules(unit: _Unit, tags: _Tags) -> bool:
    """Whether a sentence says that people register, how, or that they must."""
    text = without_otherwise(unit.text, "registration")
    headed = any(_is_other(heading, tags) for heading in unit.first.block.section[-2:])  # "Seeking reviewers"
    if unit.first.block.kind == "cell" or headed or _is_other(text, tags):
        return False
    return any(
        rule.start - hit.end <= _REACH and hit.start - rule.end <= _REACH
        for hit in row("registering", "register", tags).find(text)
        for rule in row("registering", "rule", tags).find(text)
    )


def _is_by_link(unit: _Unit, tags: _Tags) -> bool:
    """Whether a sentence gives a link to register by, behind words that say so or only point: "To register, use
    [this link]".
    """
    text, sentence = without_otherwise(unit.text, "registration"), unit.first
    headed = any(_is_other(heading, tags) for heading in sentence.block.section[-2:])
    if sentence.block.kind == "cell" or headed or _is_other(text, tags):
        return False
    for link in links_in(sentence):
        before = sentence.text[: link.start - sentence.offset].rpartition(". ")[2]
        said = [hit.start for hit in row("registering", "register", tags).find(before)]
        sent = [hit.start() for hit in ASKS.finditer(before)]
        own = link.text in text and " " in link.text and link.text in row("registering", "register", tags)
        if link.is_web and (own or (POINTS.match(link.text) and max(said, default=-1) > max(sent, default=-1))):
            return True
    return False


def _opens(unit: _Unit, tags: _Tags) -> bool:
    return _is_dated(unit, tags) and "opens" in kinds().values(unit.text)


def _is_sentence(unit: _Unit) -> bool:
    """Whether a text is more than a line of a list of dates."""
    return unit.text.endswith((".", "!", "。")) and ":" not in unit.text and unit.first.block.kind == "paragraph"


def _is_dated(unit: _Unit, tags: _Tags) -> bool:
    text = without_otherwise(unit.text, "registration")
    return text in row("registering", "register", tags) and bool(find_dates(text, Reading(2000)))


def _costs(units: list[_Unit], tags: _Tags) -> list[_Unit]:
    """Return the sentences and rows that name a price, or who pays less or nothing."""
    fee, found, led = row("registering", "fee", tags), [], False
    for unit in units:
        if is_social(unit.first.block):
            continue  # what a dinner costs
        headed = any(heading in fee for heading in unit.first.block.section[-1:]) or _is_listed(unit, tags)
        if not MONEY.search(unit.text):
            if unit.first.block.kind != "cell" or unit.text in fee:
                led = unit.text in fee and not _is_other(unit.text, tags)
            if _is_free(unit, tags):
                found.append(unit)
        elif not (_is_other(unit.text, tags) or _is_of_the_stay(unit.text, tags)) and (
            _is_price(unit, tags) or led or headed
        ):
            led = led or unit.text in fee
            found.append(_named(unit, fee))
    return list(_with_heads(found[:_MOST_COSTS], units))


def _named(unit: _Unit, fee: Phrases) -> _Unit:
    """Put the heading that says what it is before a price that stands alone: "Fees: 80 EUR"."""
    heading = " ".join(unit.first.block.section[-1:]).strip(" :*")
    alone = sum(letter.isalpha() for letter in unit.text) < _FEW_LETTERS and heading in fee
    return unit._replace(text=f"{heading}: {unit.text}") if alone else unit


def _is_of_the_stay(text: str, tags: _Tags) -> bool:
    """Whether a price is that of a room, or of getting there, and not of taking part."""
    way = _WAYS.search(text) is not None and text not in row("registering", "register", tags)
    return way or _ROOMS.match(text) is not None


def _with_heads(found: list[_Unit], units: list[_Unit]) -> Iterator[_Unit]:
    """Put the head of a table before the first of its rows with several prices: "Early | Late"."""
    seen: set[tuple[str, int]] = set()
    for unit in found:
        block = unit.first.block
        table = (block.file, block.group)
        if block.kind == "cell" and unit.cells > _LABELLED and table not in seen:
            seen.add(table)
            head = next(one for one in units if (one.first.block.file, one.first.block.group) == table)
            if head is not unit and head.cells > 1 and not MONEY.search(head.text):
                yield head._replace(text=head.text.replace(": ", " | ", head.cells - 1))
        yield unit


def _is_listed(unit: _Unit, tags: _Tags) -> bool:
    """Whether a row or an entry says what somebody pays, under a heading on registering or taking part."""
    above = unit.first.block.section[-_ABOVE:]
    if not any(one in row("registering", "register", tags) or TAKING_PART.match(one) for one in above):
        return False
    short = unit.first.block.kind in {"item", "cell"} or len(unit.text) <= _SHORT
    return short and PAYERS.search(unit.text) is not None and not _GETS.search(unit.text)


def _is_price(unit: _Unit, tags: _Tags) -> bool:
    return unit.text in row("registering", "fee", tags) or unit.text in row("registering", "register", tags)


def _is_free(unit: _Unit, tags: _Tags) -> bool:
    text = without_otherwise(unit.text, "registration")
    paid = text in row("registering", "fee", tags)
    gratis = text in row("registering", "gratis", tags) and not (_THINGS.search(text) and not _is_price(unit, tags))
    less = text in row("registering", "less", tags) and (paid or text in row("registering", "register", tags))
    less = less and not _ROOMS.search(text)
    return (gratis or less) and unit.first.block.kind != "cell" and not _is_other(text, tags)


def _has_fee(unit: _Unit, tags: _Tags) -> bool:
    """Whether a sentence says that registering costs something, and not how much."""
    text = without_otherwise(unit.text, "registration")
    both = text in row("registering", "fee", tags) and text in row("registering", "register", tags)
    leads = unit.text.rstrip().endswith(":")
    return both and not leads and unit.first.block.kind == "paragraph" and not _is_other(text, tags)


def _is_other(text: str, tags: _Tags) -> bool:
    return text in row("registering", "other", tags)
