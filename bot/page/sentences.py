"""Cuts a block's text into sentences, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.page.blocks import Block

_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[A-Z\"“‘(\d*])|\n|(?<=[。！？])\s{0,9}(?=[^\s」』”）)])")
_NO_END = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|resp|approx|max|min|ca|incl|excl|exkl|inkl|bzw|ggf|vgl|Nr|"
    r"núm|máx|mín|aprox|env|pp|vol|Prof|Dr|Mr|Ms|St|No|Fig|Sec|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z]|\b\d{1,2})\.$"
)
_DAY = re.compile(  # "until May 5. We will ..." ends there; "am 5. Mai" and "the 5. Workshop" do not
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?\s\d{1,2}\.$"
)
_HOUR = re.compile(r"\b[ap]\.m\.$", re.IGNORECASE)
_ZONE = re.compile(r"\(?(?:UTC|GMT|AoE|[A-Z]{2,4}T|[A-Z][a-z]+ time|Anywhere)\b")  # "11:59 p.m. UTC": no end
_GOES_ON = re.compile(
    r"[\w)\]>”.*] (?:and|or|und|oder|et|ou|y)\*{0,2} ?$"
)  # a line that breaks off within a list of two
_REACH = 16  # characters before the end of a sentence that tell whether it is one
_LONGEST = 1500  # characters; what goes on longer without an end is cut at a space


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    block: Block
    offset: int

    @property
    def line(self) -> int:
        return self.block.line_at(self.offset)


def sentences(block: Block) -> list[Sentence]:
    """Return the sentences of `block`; an abbreviation or an initial does not end one. Cut once, then remembered."""
    if block.cuts is None:
        block.cuts = tuple(_cuts(block.text))
    return [Sentence(block.text[start:end], block, start) for start, end in block.cuts]


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _END.finditer(text):
        before = text[max(start, end.start() - _REACH) : end.start()]
        if end[0] == "\n" and _GOES_ON.search(before):
            continue
        inside = _NO_END.search(before) and not (_DAY.search(before) and text[end.end() : end.end() + 1].isalpha())
        if end[0] != "\n" and (inside or (_HOUR.search(before) and _ZONE.match(text, end.end()))):
            continue
        yield from _stripped(text, start, end.start())
        start = end.end()
    yield from _stripped(text, start, len(text))


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        cut = space if space > start else start + _LONGEST
        yield from _stripped(text, start, cut)
        start = cut
    piece = text[start:end]
    if piece.strip():
        start += len(piece) - len(piece.lstrip())
        yield start, start + len(piece.strip())
