"""The time and zone that a page states once for all its deadlines: "All deadlines are 23:59 AoE"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.cfp.dates.clock import read_time, read_zone
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import heads_dates
from bot.cfp.dates.segments import in_dates_section
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import sentences

_FOR_ALL = re.compile(
    r"\b(?:all|any|every|each|these|the|following|listed|submission)\b.{0,60}\b(?:deadlines?|dates?|times?|due|cut-?offs?)\b|\btime ?zones?\b|\bdeadlines? (?:are|is|refer|expire|use|in)\b|\balle (?:fristen|termine)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:workshop|program(?:me)?|talks?|session|event|conference) (?:will )?(?:starts?|begins?|takes? place|runs?|is)\b|\bregistration desk\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^\W*(?:important |key )?(?:dates|deadlines|timeline)\b.{0,40}$", re.IGNORECASE)
_LONGEST = 260
_ALONE = 12  # letters beside a zone in a line that says only that


class Clock(NamedTuple):
    """- `line` and `file` say where the page states it."""

    time: str | None
    zone: str | None
    line: int = 0
    file: str = ""


def read_clock(page: Page, reading: Reading) -> Clock:
    """Return the time and zone stated for all deadlines; both None when there is no such statement."""
    time = zone = None
    line, file = 0, ""
    for block in page.blocks:
        for text in _statements(block, reading):
            found = read_zone(text, around=reading.around)
            clock, _ = read_time(text)
            if (found and not zone) or (clock and not time and (found or zone or _FOR_ALL.search(text))):
                zone, time = zone or found, time or clock
                line, file = line or block.line, file or block.file
    return Clock(time, zone, line, file)


def _statements(block: Block, reading: Reading) -> list[str]:
    """The sentences of a block that speak of every deadline, or of nothing but a zone among the dates."""
    if block.kind == "heading":
        return [block.text] if heads_dates(block.text) and not find_dates(block.text, reading) else []
    told = []
    for sentence in sentences(block):
        text = sentence.text
        if (
            len(text) > _LONGEST
            or not re.search(r"\d|aoe|earth|time|utc|[A-Z]{2,4}", text, re.IGNORECASE)
            or _NOT.search(text)
            or find_dates(text, reading)
        ):
            continue
        if _FOR_ALL.search(text) or _TITLE.match(text) or (in_dates_section(block) and _is_alone(text)):
            told.append(text)
    return told


def _is_alone(text: str) -> bool:
    rest = re.sub(r"anywhere (?:on earth|in the world)|aoe|utc|gmt|[ap]m\b|time ?zone|\b[A-Z]{2,4}\b|\W|\d", "", text, flags=re.IGNORECASE)
    return len(rest) <= _ALONE and read_zone(text) is not None
