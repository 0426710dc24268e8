"""Cuts a page into the lines that may state dates: list items, broken lines, table rows, label and date side by
side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import heads_dates, kind_of
from bot.cfp.dates.pairs import Pairs, is_date
from bot.cfp.dates.programmes import programmes
from bot.cfp.dates.round_names import ROUND
from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.dates.segment import Segment, segment_of
from bot.cfp.dates.tables import TRACK, continued, header_of, names_papers, span_of, table_row
from bot.cfp.dates.vague import is_undecided
from bot.cfp.dates.years import of_this_edition
from bot.cfp.language import phrases
from bot.page.blocks import Block, Struck
from bot.page.page import Page

_IN_A_DATE = re.compile(
    r"(?<=[–—-])[\n ](?=\d{1,2}\b)|(?<=[^\W\d])[\n ](?=(?:19|20)\d\d\W*(?:\n|$))"
    r"|(?<=[^\W\d]\s\d,|\s[0-3]\d,|\dth,|\dst,|\dnd,|\drd,)[\n ](?=(?:19|20)\d\d\b)"
    r"|(?<=\d)[\n ](?=\W{0,3}(?:deadline\s)?extended\W{0,3}(?:\n|$))",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"\s[·•|]\s")  # that part the dates of one line
_MOST_WORDS = 6  # of a heading inside the dates that names what those below it are for
_FEW_WORDS = 3  # of a heading that names what is submitted
_LONGEST_PLACE = 90
_SHORT_PLACE = 60
_MAX = 300  # characters of a line that may be a list entry


def segments(page: Page, reading: Reading) -> Iterator[Segment]:
    """Yield the lines of a page in order; sections on past editions and the programme are left out."""
    rows = continued([list(row) for _, row in groupby(_kept(page, reading.year), key=_row_key)], reading)
    pairs = Pairs(reading)
    of_dates, of_hours = _tables_of_dates(rows, reading), programmes(rows, reading)
    header: list[Block] = []
    spanning: tuple[Block, int] | None = None
    place, outer, led, above, leads = "", dict[int, str](), False, None, None
    for row, below in zip(rows, [*rows[1:], []], strict=True):
        block = row[0]
        if block.kind == "cell":
            yield from pairs.flush()
            if (block.file, block.group) in of_hours:
                continue
            header = header_of(row, header, reading)
            spanning = span_of(row, spanning)
            for segment in table_row(row, header, reading):
                track = segment.track or (spanning[0].text if spanning and spanning[0] is not row[0] else "")
                dated = segment.dated or (block.file, block.group) in of_dates
                yield replace(segment, place=place, track=track, dated=dated)
            continue
        outer = _outer_item(block, outer, reading)
        led = led and block.kind == "item"
        told = above.text if above and above.kind == "paragraph" and above.section == block.section else ""
        for segment in _lines(block, reading):
            placed = replace(segment, dated=segment.dated or led, above=told)
            yield from pairs.add(placed, _above(block, outer) or place)
        led, above = led or _heads_a_list_of_dates(block), block
        if block.kind in {"heading", "paragraph"}:
            named = _names_place(block, reading) or _leads_list(block, below, reading)
            named = named and not _is_label(block, below, reading)
            yield from pairs.flush() if named else ()
            if named:
                place, leads = block.text.strip(" :*"), block if _stands_beside(block, below) else None
            elif block.kind == "heading" and not (leads and _is_label_beside(block, leads, below, reading)):
                place, leads = "", None
    yield from pairs.flush()


def _heads_a_list_of_dates(block: Block) -> bool:
    """Whether a line leads to the dates of the list below it as a heading does: "Important dates:"."""
    short = block.kind == "paragraph" and len(block.text) < _SHORT_PLACE and block.text.rstrip().endswith((":", "："))
    return short and heads_dates(block.text)


def _outer_item(block: Block, outer: dict[int, str], reading: Reading) -> dict[int, str]:
    """Return what names the lists around an item by their depth, the item itself among them: "Round 1" and its
    dates in a list of its own.
    """
    if block.kind != "item":
        return {}
    around = {level: name for level, name in outer.items() if level < block.level}
    named = _names_place(block, reading)
    return around | ({block.level: block.text.strip(" :*")} if named else {})


def _above(block: Block, outer: dict[int, str]) -> str:
    """The name of the innermost list that an item stands in."""
    return next((outer[level] for level in sorted(outer, reverse=True) if level < block.level), "")


def _tables_of_dates(rows: list[list[Block]], reading: Reading) -> set[tuple[str, int]]:
    """The tables in which two rows or more name a date of a call: what their other rows date is of the call, too."""
    counts: Counter[tuple[str, int]] = Counter()
    for row in rows:
        if (
            row[0].kind == "cell"
            and any(is_date(cell, reading) for cell in row)
            and any(kind_of(cell.text) for cell in row)
        ):
            counts[row[0].file, row[0].group] += 1
    return {table for table, count in counts.items() if count > 1}


def _names_place(block: Block, reading: Reading) -> bool:
    """Whether a line may name the list below it: short, no date, no label of a date, not "Important dates" itself."""
    text = block.text.strip()
    if not 0 < len(text) < _LONGEST_PLACE or re.search(r"[.!?]$|\n", text) or find_dates(text, reading):
        return False
    if block.struck and text in phrases("extended"):  # "Extended: ~~1 May~~"
        return False
    words = len(text.split())
    if (
        TRACK.match(text)
        or (words <= _FEW_WORDS and ROUND.search(text))
        or (block.kind in {"heading", "item"} and words <= _FEW_WORDS and names_papers(text))
    ):
        return True
    return len(text) < _SHORT_PLACE and kind_of(text) is None and not heads_dates(text)


def _is_label(block: Block, below: list[Block], reading: Reading) -> bool:
    """Whether a heading is the label of the day right below it: "Abstract registration"."""
    if block.kind != "heading" or not (below and is_date(below[0], reading)):
        return False
    return kind_of(block.text) is not None if _is_inside(block) else kind_of(block.text) == "abstract"


def _stands_beside(block: Block, below: list[Block]) -> bool:
    """Whether a heading has nothing below it but one of its own level: it leads a group of those."""
    return bool(below) and (below[0].kind, below[0].level) == ("heading", block.level) == (block.kind, block.level)


def _is_label_beside(block: Block, leads: Block, below: list[Block], reading: Reading) -> bool:
    """Whether a heading is the label of the day right below it, in the group that one of its own level leads: "Main
    track", "Notification", "3 May".
    """
    is_beside = (block.level, block.section) == (leads.level, leads.section)
    return is_beside and kind_of(block.text) is not None and bool(below) and is_date(below[0], reading)


def _leads_list(block: Block, below: list[Block], reading: Reading) -> bool:
    """Whether a line right above a list names the papers that its dates are for: "Fast abstracts"."""
    text = block.text.strip(" :*")
    if block.kind == "heading" and below and _is_inside(block) and not is_date(below[0], reading):
        return len(text.split()) <= _MOST_WORDS and not heads_dates(text)  # "Challenges", and a table of its dates
    return bool(below) and below[0].kind == "item" and 0 < len(text.split()) <= _FEW_WORDS and names_papers(text)


def _is_inside(block: Block) -> bool:
    """Whether a heading stands right under one of dates."""
    return bool(block.section) and heads_dates(block.section[-1])


def _kept(page: Page, year: int | None) -> Iterator[Block]:
    yield from filter(is_of_this_call, of_this_edition(page, year))


def _row_key(block: Block) -> tuple[object, ...]:
    return (block.file, block.group, block.row) if block.kind == "cell" else (id(block),)


def _lines(block: Block, reading: Reading) -> Iterator[Segment]:
    """Part a block at its hard breaks, and at the source's own where its lines read like a list of dates."""
    whole = {match.start() for match in _IN_A_DATE.finditer(block.text)}
    ends = [match.start() for match in re.finditer("\n", block.text) if match.start() not in whole]
    signs = [match.start() + 1 for match in _SIGNS.finditer(block.text)]
    if signs and _reads_like_a_list(block, sorted({*ends, *signs}), reading):
        ends = sorted({*ends, *signs})
    soft = [place for place in _soft_breaks(block) if place not in whole]
    if soft and _reads_like_a_list(block, sorted({*ends, *soft}), reading):
        ends = sorted({*ends, *soft})
    start = 0
    for end in [*ends, len(block.text)]:
        last = end == len(block.text)
        inside = tuple(
            Struck(s.text, s.start - start) for s in block.struck if start <= s.start and (s.start <= end or last)
        )
        text = block.text[start:end]
        if text.strip() or inside:
            yield segment_of(block, text, start, inside)
        start = end + 1


def _soft_breaks(block: Block) -> list[int]:
    """Where the source breaks a line and the page does not: the space before each line's first character."""
    breaks = []
    for (_, above), (offset, line) in zip(block.lines, block.lines[1:], strict=False):
        if line != above and offset and block.text[offset - 1 : offset] == " ":
            breaks.append(offset - 1)
    return breaks


def _reads_like_a_list(block: Block, ends: list[int], reading: Reading) -> bool:
    parts = [block.text[start:end] for start, end in zip([0, *ends], [*ends, len(block.text)], strict=True)]
    stated = sum(
        bool(kind_of(part) and (find_dates(part, reading) or is_undecided(part)) and len(part) < _MAX // 2)
        for part in parts
    )
    return stated >= 2 and 2 * stated >= len(parts)  # one line is no list
