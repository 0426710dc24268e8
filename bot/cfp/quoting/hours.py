"""Rows of a programme that are laid out otherwise than as cells: an hour with what is on beside it, or below its
heading. Apart, neither says anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from bot.page.blocks import Block

_CLOCK = r"\d{1,2}(?:[:.h]\d\d(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)"
_HOURS = re.compile(
    rf"\W*(?:(?:time|when|hours?)\s?:?\s)?(?P<hours>{_CLOCK}(?:\s?(?:-|–|—|to|until)\s?{_CLOCK})?)\W*", re.IGNORECASE
)
_LEAST = 3  # rows of a programme
_LONGEST = 120  # characters of what is on, where it is a heading
_MOST_LINES = 4  # of what is on, with its hour


def with_hours(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks; of a programme, an hour and what is on as one: "9:00 – 9:45 | Opening"."""
    listed = [_in_one(row) for block in blocks for row in _apart(block)]
    pairs = list(enumerate(pairwise(listed)))
    beside = {number for number, pair in pairs if _is_beside(*pair)}
    below = {number for number, pair in pairs if _is_below(*pair)}
    most = max(_LEAST, len(beside), len(below))  # a page is laid out in one way
    beside, below = (found if len(found) == most else set[int]() for found in (beside, below))
    section: tuple[str, ...] = ()
    joined = False
    for number, block in enumerate(listed):
        if joined:
            joined = False
        elif number in beside:
            section = section or block.section  # what is on may be a heading itself
            yield _row(block, listed[number + 1].text, section if block.row else block.section)
            joined = listed[number + 1].kind != "heading"
        elif number - 1 in below:
            yield _row(block, listed[number - 1].text, block.section[:-1])
        else:
            yield block


def _apart(block: Block) -> Iterator[Block]:
    """Yield the rows of a block that has a programme in bold hours, "**9:00** Opening **9:30** Knots"; else itself."""
    hours = [text for text in block.bold if _HOURS.fullmatch(text)]
    starts = [block.text.find(text) for text in hours]
    if len(hours) <= _LEAST or starts[0] != 0 or sorted(set(starts)) != starts:
        yield block
        return
    for start, end in pairwise([*starts, len(block.text)]):
        text = " ".join(block.text[start:end].split())
        yield replace(block, text=text, lines=((0, block.line_at(start)),), links=(), bold=(), struck=(), cuts=None)


def _in_one(block: Block) -> Block:
    """A block of a few lines of which one is an hour, as a row of a programme."""
    lines = block.text.split("\n")
    hours = [line for line in lines if _HOURS.fullmatch(line)]
    if len(hours) != 1 or not 1 < len(lines) <= _MOST_LINES:
        return block
    rest = " ".join(line.strip() for line in lines if line is not hours[0])
    return _row(block, rest, block.section, hours[0])


def _row(block: Block, what: str, section: tuple[str, ...], hours: str = "") -> Block:
    found = _HOURS.fullmatch(hours or block.text)
    text = f"{found['hours'] if found else ''} | {' '.join(what.split())}"
    kind = "paragraph" if block.kind == "heading" else block.kind
    return replace(block, kind=kind, text=text, section=section, links=(), bold=(), struck=(), cuts=None)


def _is_beside(hours: Block, what: Block) -> bool:
    """Whether a block is an hour alone, and the next what is on."""
    if hours.kind == "cell" or not _is_hour(hours) or _is_hour(what):
        return False
    if hours.kind == "heading":
        return what.kind != "heading" and what.section == (*hours.section, hours.text)
    same_row = hours.row > 0 and (hours.group, hours.row) == (what.group, what.row)
    return same_row or (what.kind != "heading" and what.section == hours.section)


def _is_below(what: Block, hours: Block) -> bool:
    """Whether a heading is what is on, and the line right below it the hour alone."""
    is_headed = what.kind == "heading" and hours.section[-1:] == (what.text,) and len(hours.section) > 1
    return is_headed and len(what.text) < _LONGEST and _is_hour(hours)


def _is_hour(block: Block) -> bool:
    return _HOURS.fullmatch(block.text) is not None
