"""Cuts a block's text into sentences, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.page.blocks import Block

_END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[A-Z\"“‘(\d*])|\n")
_NO_END = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|resp|approx|Prof|Dr|Mr|Ms|St|No|Fig|Sec|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.$"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    block: Block
    offset: int

    @property
    def line(self) -> int:
        return self.block.line_at(self.offset)


def sentences(block: Block) -> Iterator[Sentence]:
    """Yield the sentences of `block`; an abbreviation or an initial does not end one."""
    start = 0
    for end in _END.finditer(block.text):
        piece = block.text[start : end.start()]
        if _NO_END.search(piece) and end[0] != "\n":
            continue
        if piece.strip():
            yield Sentence(piece.strip(), block, start + len(piece) - len(piece.lstrip()))
        start = end.end()
    if block.text[start:].strip():
        yield Sentence(block.text[start:].strip(), block, start)
