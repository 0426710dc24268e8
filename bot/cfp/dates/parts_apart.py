"""Parts of an event that are headings side by side, each with its days: "Statistics, 3-5 August 2031", and a week later
"Graphs, 10-12 August 2031".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import MAX_LABEL, kind_of
from bot.cfp.dates.prose import LABELS
from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.statements import Statement
from bot.page.blocks import Block
from bot.page.page import Page

_ENDS = " ,:;–—-(|"
_FEWEST = 2
_COUNTED = re.compile(r"(?:day|week|part|session|tag|jour|día)\s?\d{0,2}", re.IGNORECASE)


def read_parts(page: Page, reading: Reading) -> list[Statement]:
    """Return the days of each part as the event's, with the part as their track."""
    beside: defaultdict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for block in page.blocks:
        if block.kind == "heading" and is_of_this_call(block) and (one := _part(block, reading)):
            beside[block.file, block.level, block.section[:-1]].append(one)
    apart = (same for same in beside.values() if len(same) >= _FEWEST and len({one.day for one in same}) == len(same))
    return [one for same in apart for one in same if len({two.track for two in same}) == len(same)]


def without_parts(told: Sequence[Statement], parts: Sequence[Statement]) -> list[Statement]:
    """Leave out what else was read of those headings: the event's days, as if it had no other."""
    lines = {(one.segment.block.file, one.segment.line) for one in parts}
    return [one for one in told if one.kind != "workshop" or (one.segment.block.file, one.segment.line) not in lines]


def _part(block: Block, reading: Reading) -> Statement | None:
    mentions = find_dates(block.text, reading)
    if len(mentions) != 1 or len(mentions[0].days) < _FEWEST or mentions[0].joint != "-":
        return None
    name, behind = block.text[: mentions[0].start].rstrip(_ENDS), block.text[mentions[0].end :].strip(" ).")
    named = 0 < len(name) <= MAX_LABEL and not behind and kind_of(name) is None and not _COUNTED.fullmatch(name)
    segment = Segment(block.text, block, 0)
    return Statement("workshop", LABELS["workshop"], mentions[0], segment, track=name) if named else None
