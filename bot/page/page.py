"""A page: its visible text as blocks, each with its line in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.page.blocks import Block


@dataclass(frozen=True, slots=True)
class Page:
    """One source, or several joined into one.

    - `file` names the first source; `files` holds the fixed lines of each, for quoting
    - `meta` is front matter or <title>; `blocks` the visible text; `fixed` counts lines broken by a wrong decoding
    - `titles` are those of the sources, by file
    """

    file: str
    files: dict[str, tuple[str, ...]]
    blocks: tuple[Block, ...]
    meta: dict[str, str] = field(default_factory=dict)
    fixed: int = 0
    url: str = ""
    titles: dict[str, str] = field(default_factory=dict)

    def last_line(self, file: str) -> int:
        return len(self.files[file])


def join(pages: Sequence[Page]) -> Page:
    """Return one page that holds the blocks of all; groups and rows of different sources stay apart."""
    first = pages[0]
    blocks: list[Block] = []
    groups = rows = 0
    for page in pages:
        blocks += [
            replace(
                block,
                group=block.group and block.group + groups,
                row=block.row + rows,
            )
            for block in page.blocks
        ]
        groups = max((block.group for block in blocks), default=0)
        rows = max((block.row for block in blocks), default=0) + 1
    files = {name: lines for page in pages for name, lines in page.files.items()}
    meta = {key: value for page in reversed(pages) for key, value in page.meta.items()}
    titles = {name: title for page in pages for name, title in page.titles.items()}
    return Page(first.file, files, tuple(blocks), meta, sum(page.fixed for page in pages), first.url, titles)
