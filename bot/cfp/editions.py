"""Leaves out what a table says of earlier editions: "KNOT 2030" and "KNOT 2031" side by side are two columns of it,
"KNOT 2029" and "KNOT 2030" below each other two rows.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from bot.cfp.dates.years import read_year
from bot.page.blocks import Block
from bot.page.page import Page

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_Line = tuple[str, int, int]  # file, table, and the number of a column or row


def without_earlier_editions(page: Page) -> Page:
    """Return the page without the columns and rows of tables that are headed by an earlier year of the same event; rows
    all of one year before the page's are as early.
    """
    heads, sides = _heads(page, along="column"), _heads(page, along="row")
    year = read_year(page) if sides else None
    columns = {(*table, number) for table, cells in heads.items() for number in _earlier(cells, "column")}
    rows = {(*table, number) for table, cells in sides.items() for number in _earlier(cells, "row", year)}
    if not columns and not rows:
        return page
    kept = (one for one in page.blocks if not (one.kind == "cell" and _is_in(one, columns, rows)))
    return replace(page, blocks=tuple(kept))


def _is_in(cell: Block, columns: set[_Line], rows: set[_Line]) -> bool:
    table = cell.file, cell.group
    return (*table, cell.column) in columns or (*table, cell.row) in rows


def _heads(page: Page, *, along: str) -> dict[tuple[str, int], list[Block]]:
    """The cells of each table that head its columns, or stand first in its rows."""
    across = "row" if along == "column" else "column"
    found: defaultdict[tuple[str, int], list[Block]] = defaultdict(list)
    first: dict[tuple[str, int], int] = {}
    for block in page.blocks:
        place = block.file, block.group
        if block.kind == "cell" and first.setdefault(place, getattr(block, across)) == getattr(block, across):
            found[place].append(block)
    return found


def _earlier(heads: list[Block], along: str, year: int | None = None) -> set[int]:
    """The columns or rows whose title names an earlier year than another does, or than `year`, and nothing else
    apart.
    """
    years = {getattr(cell, along): int(found[0]) for cell in heads if len(found := _YEAR.findall(cell.text)) == 1}
    names = {_YEAR.sub("", cell.text).strip() for cell in heads if getattr(cell, along) in years}
    if len(set(years.values())) < 2 or len(names) != 1 or (along == "row" and names == {""}):
        return set()
    latest = max(*years.values(), year or 0)
    return {number for number, one in years.items() if one < latest}
