"""Dates that sentences leave open: "Papers are due at the end of April 2031", "we will notify you in early May"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.cfp.dates.called import acronyms_of
from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.prose import LABELS, kind_stated
from bot.cfp.dates.prose_rules import PAST, PERSONAL
from bot.cfp.dates.sections import in_program, is_of_this_call
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.statements import Statement
from bot.cfp.dates.vague import vague_at
from bot.cfp.dates.years import of_this_edition
from bot.cfp.place.beside_month import beside_month
from bot.faq.vocabulary import DEADLINES
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_KINDS = DEADLINES | {"notification", "workshop"}
_SENT = {"abstract", "submission"}  # many pages call one deadline by both names
_YEAR = re.compile(r"(?:19|20)\d\d")
_TOP = 8  # blocks at the top of a page among which a line with month and place is the event's
# of a letter, whose head says when it was written
_GREETING = re.compile(
    r"\W*(?:Dear|Sehr geehrte|Liebe|Chere?s|Chère?s|Estimad[oa]s|Prezad[oa]s|Cari|Gentili|Geachte)\b"
)
_BESIDE_A_NUMBER = re.compile(r"\d\W{0,2}$")


def told_vaguely(page: Page, reading: Reading, known: Iterable[str]) -> Iterator[Statement]:
    """Yield what sentences say of dates without a day, of kinds that are not among `known`: the first of each."""
    acronyms, taken = acronyms_of(page), set(known)
    if "workshop" not in taken and (headline := _headline(page, reading)):
        taken.add("workshop")
        yield headline
    taken |= _SENT if taken & _SENT else set()
    for block in of_this_edition(page, reading.year):
        if block.kind not in {"paragraph", "item"} or not is_of_this_call(block) or in_program(block):
            continue
        if any(map(PERSONAL.search, block.section[-1:])):
            continue  # "The deadline for invited papers will be in August", under "Special issue"
        for sentence in sentences(block):
            one = _told(sentence, reading, acronyms)
            if one and one.kind not in taken:
                taken |= _SENT if one.kind in _SENT else {one.kind}
                yield one


def _headline(page: Page, reading: Reading) -> Statement | None:
    """What a line at the very top says of the month of the event, beside its place: "Porto, Portugal, April 2031"."""
    for block in () if any(_GREETING.match(one.text) for one in page.blocks[:_TOP]) else page.blocks[:_TOP]:
        told = beside_month(block.text) if block.kind in {"heading", "paragraph"} and is_of_this_call(block) else None
        if told and told.month.endswith(str(reading.year)):
            segment = Segment(block.text, block, 0)
            label = LABELS["workshop"]
            return Statement("workshop", label, None, segment, vague=told.month, tentative=True, listed=False)
    return None


def _told(sentence: Sentence, reading: Reading, itself: re.Pattern[str] | None) -> Statement | None:
    text = sentence.text
    place = vague_at(text)
    if place is None or find_dates(text, reading) or PAST.search(text) or _BESIDE_A_NUMBER.search(text[: place[0]]):
        return None
    words, before, after = text[slice(*place)], text[: place[0]], text[place[1] :]
    if {int(year) for year in _YEAR.findall(words)} - {reading.year, (reading.year or 0) - 1}:
        return None
    stands_in = DateMention(words, *place, ())  # no day: only whether there are several counts
    kind = kind_stated(before, after, text, stands_in, itself)
    if kind not in _KINDS:
        return None
    segment = Segment(text, sentence.block, sentence.offset)
    return Statement(kind, LABELS[kind], None, segment, vague=words, tentative=True, listed=False)
