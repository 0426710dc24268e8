"""Reads the rows of a table into lines: one date a row, one a column, old and new side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.cfp.dates.clock import read_zone
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import WHEN_ALONE, heads_dates, kind_of
from bot.cfp.dates.pairs import is_date
from bot.cfp.dates.round_names import ROUND
from bot.cfp.dates.segment import Segment, segment_of
from bot.cfp.dates.vague import is_undecided
from bot.cfp.language import phrases
from bot.page.blocks import Block, Struck
from bot.rules import Rule

_OLD_COLUMN = re.compile(r"\b(?:original|old|previous|initial|first)\b", re.IGNORECASE)
_NEW_COLUMN = re.compile(r"\b(?:new|revised|extended|updated|current|final)\b", re.IGNORECASE)

TRACK = Rule(
    "names a track or round",
    r"""^ \W{0,3} (?: [\w-]{3,14} \s )?
            (?: track | round | cycle | phase | category | runde | ronda | rodada | tour ) \b
        | ^ \W{0,3} (?: (?! deadline | due | submission | notification ) [\w&/-]{1,16} ,? \s ){1,7} tracks? \s? :? $""",
    examples=("Track 1", "First round", "second cycle", "Third phase", "Fourth round", "Spring cycle", "Summer round",
        "Fall cycle", "Autumn round", "Winter track", "Main track", "Demo track",
              "Category A", "Runde 2", "Primera ronda", "Segunda rodada", "Deuxième tour",
        "RESEARCH PAPER TRACK:", "Short paper, student and demo tracks"),
    near_misses=("Submission deadline", "Deadline of papers for the main track", "Papers due for the main track",
        "Paper submission to the demo track", "Early notification of the main track", "Papers of each track are read"),
)  # fmt: skip


def names_papers(text: str) -> bool:
    """Whether a heading among the dates names what is submitted ("Demos"), and not a date ("Paper submission")."""
    sent = [hit for hit in phrases("send").find(text) if kind_of(text[hit.start : hit.end]) != "abstract"]
    return kind_of(text) in {"submission", "abstract", "other"} and not sent and text not in phrases("due")


def span_of(row: list[Block], above: tuple[Block, int] | None) -> tuple[Block, int] | None:
    """Return the first cell that spans `row`, which may stand in a row above, with the rows that it still spans."""
    if row[0].rows > 1:
        return row[0], row[0].rows - 1
    if above and above[1] > 0 and above[0].group == row[0].group:
        return above[0], above[1] - 1
    return None


def header_of(row: list[Block], header: list[Block], reading: Reading) -> list[Block]:
    """Return the header row that `row` stands under: itself when it has several cells and no date."""
    if header and (header[0].group != row[0].group or header[0].file != row[0].file):
        header = []
    told = (text for cell in row for text in (cell.text, *(struck.text for struck in cell.struck)))
    if not header and len(row) > 1 and not any(find_dates(text, reading) for text in told):
        return row
    return header


def continued(rows: list[list[Block]], reading: Reading) -> list[list[Block]]:
    """Put a row that is only a date to the row above, where that is struck out: "Notification | ~~1 May~~" and
    " | 8 May".
    """
    whole: list[list[Block]] = []
    for row in rows:
        if whole and _is_struck_out(whole[-1]) and _is_only_a_date(row, whole[-1][0], reading):
            whole[-1] = [*whole[-1], *(cell for cell in row if cell.text.strip())]
        else:
            whole.append(row)
    return whole


def _is_struck_out(row: list[Block]) -> bool:
    *labels, last = row
    return bool(labels and kind_of(labels[0].text)) and bool(last.struck) and not re.search(r"\w", last.text)


def _is_only_a_date(row: list[Block], above: Block, reading: Reading) -> bool:
    told = [cell for cell in row if cell.text.strip()]
    same = row[0].kind == "cell" and (row[0].file, row[0].group) == (above.file, above.group)
    return same and len(told) == 1 and is_date(told[0], reading)


def table_row(row: list[Block], header: list[Block], reading: Reading) -> Iterator[Segment]:
    if row[0].rows > 1 and len(row) > 2 and not is_date(row[0], reading):  # it heads several rows
        yield from (replace(segment, track=row[0].text) for segment in table_row(row[1:], header, reading))
        return
    if own := _prices(row, reading):
        yield from own
        return
    if header and row[0] is header[0]:
        if len(row) == 2 and kind_of(row[0].text) and is_undecided(row[1].text):  # label and "TBD", no header
            yield _joined(row)
        return
    dated = [cell for cell in row if is_date(cell, reading)]
    titles = {cell.column: cell.text for cell in header}
    old = next((cell for cell in dated if _is_old(titles.get(cell.column, ""))), None)
    in_force = [cell for cell in dated if cell is not old and _is_in_force(titles.get(cell.column, ""))]
    if old and in_force and len(dated) == 2:  # a column of dates as they were, and one of those in force
        yield _joined([cell for cell in row if cell is not old], suffix=f" (was {old.text})")
        return
    by_track = _is_of_track(row, header, dated, titles)
    several = by_track or len(dated) > 1
    named = [
        cell
        for cell in dated
        if kind_of(titles.get(cell.column, "")) and (several or not _says_when(titles[cell.column]))
    ]
    told = not by_track and any(kind_of(cell.text) and not _heads_row(cell, dated) for cell in row if cell not in dated)
    if dated and len(named) == len(dated) and not told:  # "Submission | Notification", a row of dates below
        track = row[0].text if row[0] not in dated else ""
        for cell in dated:
            yield replace(_joined([cell], titles[cell.column]), track=track)
    elif len(dated) > 1 and (label := _label_of(row, dated)) and all(titles.get(cell.column) for cell in dated):
        for cell in dated:  # a column a track
            yield replace(_joined([label, cell]), track=titles[cell.column])
    else:
        zone = next((read_zone(title) for title in titles.values() if read_zone(title)), None)
        of_dates = any(map(_says_when, titles.values()))
        joined = _joined(
            row, suffix=f" {zone}" if zone and dated and not read_zone(" ".join(c.text for c in row)) else ""
        )
        yield replace(joined, dated=joined.dated or of_dates)


def _is_of_track(row: list[Block], header: list[Block], dated: list[Block], titles: dict[int, str]) -> bool:
    """Whether the first cell of a row names a track, as the title of its column says; below "Category | Date" it may
    also say what the day is for: "Papers due | 3 May".
    """
    if not header or header[0].column != row[0].column or header[0].text not in phrases("tracks"):
        return False
    title = titles.get(dated[0].column, "") if len(dated) == 1 else ""
    return not (kind_of(row[0].text) and _says_when(title)) or title in phrases("due")


def _prices(row: list[Block], reading: Reading) -> list[Segment]:
    """The heads of columns with prices, each with the day it ends: "Early Fee (by 3 May)" and "Late Fee (by 9 May)"."""
    cells = [cell for cell in row if cell.kind == "cell" and cell.text.strip()]
    days = [find_dates(cell.text, reading) for cell in cells]
    own = all(
        len(found) == 1 and kind_of(cell.text[: found[0].start]) == "registration"
        for cell, found in zip(cells, days, strict=True)
    )
    return [_joined([cell]) for cell in cells] if own and len(cells) > 1 else []


def _heads_row(cell: Block, dated: list[Block]) -> bool:
    """Whether a cell says what the dates beside it are for: "Demo track", "Posters"."""
    return len(dated) > 1 and (
        bool(TRACK.match(cell.text))
        or names_papers(cell.text)
        or any(h.start == 0 for h in phrases("papers").find(cell.text))
    )


def _label_of(row: list[Block], dated: list[Block]) -> Block | None:
    """The cell of a row that says what its dates are; where none has a word for it, the first one."""
    others = [cell for cell in row if cell not in dated and cell.text.strip()]
    return next((cell for cell in others if kind_of(cell.text)), next(iter(others), None))


def _is_old(title: str) -> bool:
    return _OLD_COLUMN.search(title) is not None and ROUND.search(title) is None


def _is_in_force(title: str) -> bool:
    """Whether a column beside one of old dates has those in force: "New", or "Deadline" beside "Old deadline"."""
    return bool(_NEW_COLUMN.search(title)) or _says_when(title)


def _says_when(title: str) -> bool:
    """Whether the title of a column names no date of its own: "Deadline", "Date", "When"."""
    bare = heads_dates(title) or title in phrases("due") or WHEN_ALONE.match(title)
    return len(title.split()) < 3 and bool(bare)


def _joined(row: list[Block], label: str = "", suffix: str = "") -> Segment:
    """Join the cells of a row into one line; struck text keeps its place."""
    text = f"{label} \t " if label else ""
    struck: list[Struck] = []
    for number, cell in enumerate(row):
        text += " \t " if number else ""
        struck += [Struck(s.text, s.start + len(text)) for s in cell.struck]
        text += cell.text.replace("\n", " ")
    return replace(segment_of(row[0], text + suffix, 0, tuple(struck)), joined=True)
