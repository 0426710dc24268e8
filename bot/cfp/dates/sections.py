"""Which headings stand above dates, above earlier editions, above the programme."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.cfp.dates.labels import heads_dates
from bot.cfp.language import phrases
from bot.page.blocks import Block
from bot.rules import Rule

_DEADLINE_IN_PAST = Rule(
    "an earlier date of this call", r"\b(?:previous|earlier|former|past)\b.{0,20}\bdeadline",
    examples=("previous deadline", "earlier deadlines", "former deadline", "past deadline"),
    near_misses=("previous editions",),
)  # fmt: skip
_PROGRAM = Rule(
    "programme of the event",
    r"^\W*(?:(?:tentative|preliminary|final|workshop|detailed|conference|scientific|"
    r"technical)\s)*(?:program(?:me)?|schedule|agenda|sessions?|talks)\b(?!.{0,20}(?:chair|committee|dates))",
    examples=("Program", "Tentative schedule", "preliminary programme", "Final agenda", "Workshop sessions",
        "Detailed session", "Talks", "Conference program",
              "scientific program", "technical program"),
    near_misses=("Program chairs", "Program committee", "Schedule and dates", "Call"),
)  # fmt: skip
_LONGEST_HEADING = 120
_MOST = 1.3  # times the letters of a phrase: it is most of the heading
_AT_START = 1  # characters before the words of a heading that tell what it is


def in_dates_section(block: Block) -> bool:
    return any(map(_heads_dates, block.section[-2:]))


@lru_cache(maxsize=1024)
def _heads_dates(heading: str) -> bool:
    return heads_dates(heading)


@lru_cache(maxsize=1024)
def _heads_past(heading: str) -> bool:
    return _is_old(heading)


def in_program(block: Block) -> bool:
    """Whether a block stands in the event's programme, where hours and sessions are no dates of the call."""
    return any(map(_heads_program, block.section))


@lru_cache(maxsize=1024)
def _heads_program(heading: str) -> bool:
    return _is_program(heading) and not heads_dates(heading)


def _is_old(heading: str) -> bool:
    """Whether a heading stands above what is over: its first words say so, or most of it ("Archives" is one, "Voices
    of the Archive" none).
    """
    if len(heading) > _LONGEST_HEADING or _DEADLINE_IN_PAST.search(heading):
        return False
    letters = len(re.sub(r"\W", "", heading))
    return any(
        hit.start <= _AT_START or _MOST * (hit.end - hit.start) >= letters for hit in phrases("past").find(heading)
    )


def _is_program(heading: str) -> bool:
    if _PROGRAM.search(heading):
        return True
    others = [hit for hit in phrases("program").find(heading) if hit.value != "en"]
    return bool(others) and others[0].start < 4


def is_of_this_call(block: Block) -> bool:
    """Whether a block stands under no heading of past editions."""
    above = (*block.section, block.text) if block.kind == "heading" else block.section
    return not any(map(_heads_past, above))
