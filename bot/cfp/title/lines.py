"""The lines at the top of a page, with those that make one name put together: "Workshop on", "Knots", "(KNOT 2031)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.place.headlines import place_alone
from bot.cfp.title.forms import ACRONYM_ALONE, GOES_ON
from bot.cfp.title.no_name import BROKEN, LABEL
from bot.cfp.title.parts import bare, is_section, names_event, stands_for
from bot.page.blocks import PSEUDO_HEADING, Block
from bot.page.sentences import Sentence

TOP = 25  # blocks among which a page introduces itself
LONGEST = 200
_TITLES = 8  # lines at the top that may be the title
_NUMBER = re.compile(r"[IVXL]{1,6}\s[A-ZÀ-Þ]")
_MOST_LINES = 4  # that one name goes over
_MOST_HEADS = 2  # headings of the first level; more are parts of the page
_MOST_WORDS = 16  # of a line that another goes on from


class Line(NamedTuple):
    """- `text` is a line, or several that make one name; `first`: it is the page's first heading; `heads`: it may head
    the whole page, as one of many headings of the first level behind another does not
    """

    text: str
    sentence: Sentence
    heading: bool
    first: bool
    heads: bool

    @property
    def block(self) -> Block:
        return self.sentence.block


def top_lines(blocks: tuple[Block, ...]) -> Iterator[Line]:
    """Yield what may be the title: each line, and before it the name that it begins with those behind it."""
    lines = list(_lines(blocks[:TOP]))
    for number, line in enumerate(lines):
        if whole := _whole(lines[number : number + _MOST_LINES]):
            yield line._replace(text=whole)
        yield line


def _lines(blocks: tuple[Block, ...]) -> Iterator[Line]:
    first = next((block for block in blocks if block.kind == "heading"), None)
    if (
        first
        and first.level == PSEUDO_HEADING
        and any(len(one.text) > LONGEST for one in blocks[: blocks.index(first)])
    ):
        first = None  # bold words between paragraphs head what follows, and not the page
    parts = sum(block.level == 1 for block in blocks if block.kind == "heading") > _MOST_HEADS
    for number, block in enumerate(blocks):
        heading = block.kind == "heading"
        heads = heading and (block is first or (block.level == 1 and not parts))
        if not heading and (number >= _TITLES or block.kind in {"item", "cell"}):
            continue
        if not heading and len(block.text) > 2 * LONGEST and not _stands_alone(block.text):
            continue
        offset = 0
        for line in [_below_its_call(block.text)] if heading else block.text.split("\n"):
            if line.strip():
                yield Line(line, Sentence(line, block, offset), heading, heading and block is first, heads)
            offset += len(line) + 1


def _below_its_call(heading: str) -> str:
    """A heading in one line, without what heads only a part of the page above the name of an event: "CHAMADA PARA
    RESUMOS", "IV JORNADA DA CORDA".
    """
    first, _, rest = heading.partition("\n")
    named = names_event(rest) or _NUMBER.match(rest.strip())
    return _without_its_place(rest if named and is_section(first) and not names_event(first) else heading)


def _without_its_place(heading: str) -> str:
    """The lines of a heading in one, without one below the first that is only a place: "Rope Days", "Oslo, Norway"."""
    first, *others = heading.split("\n")
    return " ".join([first, *(line for line in others if not place_alone(line.strip(" ,.")))])


def _stands_alone(text: str) -> bool:
    """Whether a long block is a title page, set in short lines with blank ones between."""
    return "\n\n" in text[: 2 * LONGEST]


def _whole(lines: list[Line]) -> str | None:
    """Return the name that a line begins with those behind it; None when it stands alone."""
    text, *others = [line.text.strip() for line in lines]
    if len(text.split()) > _MOST_WORDS or LABEL.search(text):
        return None
    if others and _spells_out(bare(text), others[0]):
        again = bare(others[0]).startswith(bare(text))  # "KNOT 2031", and below it "KNOT 2031 - Workshop on Knots"
        return bare(others[0]) if again else f"{bare(text)}: {bare(others[0])}"
    if not names_event(text):
        return None
    joined = text
    for other in others:
        if not _goes_on(joined, other):
            break
        joined = f"{joined} {other}"
    return joined if joined != text and len(joined) <= LONGEST else None


def _spells_out(short: str, name: str) -> bool:
    """Whether a line is what the acronym above it stands for."""
    return (
        ACRONYM_ALONE.search(short) is not None
        and 2 < len(name.split()) < _MOST_WORDS
        and not is_section(name)
        and not find_dates(name, Reading(2000))
        and stands_for(re.sub(r"[\W_]|20\d\d", "", short), name)
    )


def _goes_on(text: str, other: str) -> bool:
    """Whether a line goes on with the name above it."""
    if re.fullmatch(r"\([A-Z][\w’'&+ -]{1,20}\)", other):
        return not text.endswith(")")
    if is_section(other) or LABEL.search(other) or find_dates(other, Reading(2000)) or "http" in other:
        return False
    opens = BROKEN.search(text) is not None or text.endswith((":", ","))
    return (opens or GOES_ON.search(other) is not None) and len(other.split()) < _MOST_WORDS
