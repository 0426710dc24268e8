"""A block: one run of a page's visible text, with its lines, links, struck-out words and place."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["heading", "paragraph", "item", "cell"]
_WEB = re.compile(r"https?://[^\s<>\"']{3,1900}")
PSEUDO_HEADING = 7  # the level of a short paragraph that is all bold: it heads what follows


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    href: str
    start: int

    @property
    def is_web(self) -> bool:
        """Whether it leads to a page of the web: no mail address, no place on the same site, no broken one."""
        return bool(_WEB.fullmatch(self.href)) and not self.href.endswith("-")


@dataclass(frozen=True, slots=True)
class Struck:
    """Text that is struck out; `start` is where it would stand in the block's text."""

    text: str
    start: int


@dataclass(slots=True)
class Block:
    r"""One run of text: `\n` is a hard line break, `lines` maps offsets to lines of the source.

    - `group` numbers the list or table it is in, `row`/`column` the place in a table, `boxes` the elements around it.
    - `section` holds the headings above it; `file` the source it comes from.
    """

    kind: BlockKind
    text: str
    level: int
    lines: tuple[tuple[int, int], ...]
    links: tuple[Link, ...] = ()
    struck: tuple[Struck, ...] = ()
    bold: tuple[str, ...] = ()
    group: int = 0
    row: int = 0
    column: int = 0
    section: tuple[str, ...] = ()
    boxes: tuple[int, ...] = ()
    file: str = ""
    rows: int = 1  # how many rows of its table it spans
    cuts: tuple[tuple[int, int], ...] | None = None  # where its sentences begin and end, once they were asked for

    @property
    def line(self) -> int:
        return self.lines[0][1]

    def line_at(self, offset: int) -> int:
        """Return the source line of the character at `offset`."""
        return self.lines[max(0, bisect_right(self.lines, (offset, 10**9)) - 1)][1]
