"""Leaves out what a table says of earlier editions: "KNOT 2030" and "KNOT 2031" side by side are two columns of it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from bot.page.blocks import Block
from bot.page.page import Page

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def without_earlier_columns(page: Page) -> Page:
    """Return the page without the columns of tables that are headed by an earlier year of the same event."""
    headers: defaultdict[tuple[str, int], list[Block]] = defaultdict(list)
    first: dict[tuple[str, int], int] = {}
    for block in page.blocks:
        if block.kind == "cell" and first.setdefault((block.file, block.group), block.row) == block.row:
            headers[block.file, block.group].append(block)
    earlier = {(*table, column) for table, cells in headers.items() for column in _earlier(cells)}
    if not earlier:
        return page
    kept = (one for one in page.blocks if one.kind != "cell" or (one.file, one.group, one.column) not in earlier)
    return replace(page, blocks=tuple(kept))


def _earlier(header: list[Block]) -> set[int]:
    """The columns whose title names an earlier year than another does, and nothing else apart."""
    years = {cell.column: int(found[0]) for cell in header if len(found := _YEAR.findall(cell.text)) == 1}
    names = {_YEAR.sub("", cell.text).strip() for cell in header if cell.column in years}
    if len(set(years.values())) < 2 or len(names) != 1:
        return set()
    return {column for column, year in years.items() if year < max(years.values())}
