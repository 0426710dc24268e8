"""Cards of people: a name in bold over its lines, or several names on a line, and below it where all of them work."""

from __future__ import annotations

import re

from bot.cfp.people.cards import bold_cards, source_lines
from bot.cfp.people.houses import HOUSE
from bot.cfp.people.lines import affiliation, people_in_line
from bot.cfp.people.names import is_name
from bot.page.blocks import Block

_MOST_WORDS = 12  # of a line that says where somebody works
_AND = re.compile(r",\s*(?:and|und|et|y|e)\s+|,\s*|\s+(?:and|und|et|&)\s+")


def cards_of(block: Block) -> list[list[str]]:
    """The lines of each person of a block, the name first."""
    return bold_cards(block) or _sharing(block)


def _sharing(block: Block) -> list[list[str]]:
    """Read "Ada Moore, Ben Holm" over "University of Oslo", and a name over it that only the source breaks there."""
    broken = [line.strip() for line in block.text.split("\n") if line.strip()]
    lines = broken if len(broken) > 1 else source_lines(block)
    if block.kind not in {"paragraph", "item"} or len(lines) != 2:  # names, and where they work
        return []
    names = [name.strip() for name in _AND.split(lines[0].strip(" ,"))]
    alone = len(names) == 1 and (len(broken) > 1 or lines[0].endswith(","))
    if alone or not all(map(is_name, names)):
        return []
    house = HOUSE.search(lines[1]) is not None and len(lines[1].split()) < _MOST_WORDS and affiliation(lines[1])
    others = any(one.name != lines[1] for one in people_in_line(lines[1]))  # "Cora Lind, Oslo Tech"
    return [[name, lines[1]] for name in names] if house and not others else []
