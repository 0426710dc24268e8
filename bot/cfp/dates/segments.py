"""Cuts a page into the lines that may state dates: list items, broken lines, table rows, label and date side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, pairwise

from bot.cfp.dates.clock import has_time, read_zone
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import clean_label, heads_dates, kind_of
from bot.cfp.dates.vague import find_vague, is_undecided
from bot.cfp.dates.years import of_this_edition
from bot.cfp.language import phrases
from bot.page.blocks import Block, Struck
from bot.page.page import Page
from bot.rules import Rule

_DEADLINE_IN_PAST = Rule(
    "an earlier date of this call", r"\b(?:previous|earlier|former|past)\b.{0,20}\bdeadline", examples=("previous deadline", "earlier deadlines", "former deadline", "past deadline"),
    near_misses=("previous editions",),
)  # fmt: skip
_PROGRAM = Rule(
    "programme of the event",
    r"^\W*(?:(?:tentative|preliminary|final|workshop|detailed|conference|scientific|technical)\s)*(?:program(?:me)?|schedule|agenda|sessions?|talks)\b(?!.{0,20}(?:chair|committee|dates))",
    examples=("Program", "Tentative schedule", "preliminary programme", "Final agenda", "Workshop sessions", "Detailed session", "Talks", "Conference program",
              "scientific program", "technical program"),
    near_misses=("Program chairs", "Program committee", "Schedule and dates", "Call"),
)  # fmt: skip
_TRACK = Rule(
    "names a track or round",
    r"^ \W{0,3} (?: [\w-]{3,14} \s )? (?: track | round | cycle | phase | category | runde | ronda | rodada | tour ) \b",
    examples=("Track 1", "First round", "second cycle", "Third phase", "Fourth round", "Spring cycle", "Summer round", "Fall cycle", "Autumn round", "Winter track", "Main track", "Demo track",
              "Category A", "Runde 2", "Primera ronda", "Segunda rodada", "Deuxième tour"),
    near_misses=("Submission deadline",),
)  # fmt: skip
_NAMES_BESIDE = re.compile(r"[A-Z][\w-]{4,}\s+[A-Z][\w-]{4,}")  # "SyntaxFest, Ljubljana": where, beside when
_OLD_COLUMN = re.compile(r"\b(?:original|old|previous|initial|first)\b", re.IGNORECASE)
_NEW_COLUMN = re.compile(r"\b(?:new|revised|extended|updated|current|final)\b", re.IGNORECASE)
_LONGEST_HEADING = 120
_MOST = 1.3  # times the letters of a phrase: it is most of the heading
_AT_START = 1  # characters before the words of a heading that tell what it is
_LONGEST_PLACE = 90
_SHORT_PLACE = 60
_MAX = 300  # characters of a line that may be a list entry
_BARE_EXTRA = 30  # characters beside a date that stands for itself


@dataclass(frozen=True, slots=True)
class Segment:
    """One line of a page: `offset` is where it begins in its block's text, `track` the column it stands in.

    - `place` is the line or heading right above its list ("Round 1"): it tells lists of the same labels apart
    """

    text: str
    block: Block
    offset: int
    struck: tuple[Struck, ...] = ()
    track: str = ""
    dated: bool = False
    news: bool = False
    joined: bool = False
    place: str = ""

    @property
    def line(self) -> int:
        return self.block.line_at(self.offset)


def segments(page: Page, reading: Reading) -> Iterator[Segment]:
    """Yield the lines of a page in order; sections on past editions and the programme are left out."""
    rows = [list(row) for _, row in groupby(_kept(page, reading.year), key=_row_key)]
    pairs = _Pairs(reading)
    header: list[Block] = []
    spanning: tuple[Block, int] | None = None
    place = ""
    for row in rows:
        block = row[0]
        if block.kind == "cell":
            yield from pairs.flush(place)
            header = _header(row, header, reading)
            spanning = _spanning(row, spanning)
            for segment in _table_row(row, header, reading):
                track = segment.track or (spanning[0].text if spanning and spanning[0] is not row[0] else "")
                yield replace(segment, place=place, track=track)
            continue
        for segment in _lines(block, reading):
            yield from pairs.add(segment, place)
        if block.kind in {"heading", "paragraph"}:
            yield from pairs.flush(place) if _names_place(block, reading) else ()
            place = (
                block.text.strip(" :*") if _names_place(block, reading) else ("" if block.kind == "heading" else place)
            )
    yield from pairs.flush(place)


def _names_place(block: Block, reading: Reading) -> bool:
    """Whether a line may name the list below it: short, no date, no label of a date, not "Important dates" itself."""
    text = block.text.strip()
    if not 0 < len(text) < _LONGEST_PLACE or re.search(r"[.!?]$|\n", text) or find_dates(text, reading):
        return False
    if _TRACK.match(text) or (block.kind == "heading" and in_dates_section(block) and _names_papers(text)):
        return True
    return len(text) < _SHORT_PLACE and kind_of(text) is None and not heads_dates(text)


def _names_papers(text: str) -> bool:
    """Whether a heading among the dates names what is submitted ("Demos"), and not a date ("Paper submission")."""
    return kind_of(text) in {"submission", "abstract"} and text not in phrases("send") and text not in phrases("due")


def in_dates_section(block: Block) -> bool:
    return any(map(_heads_dates, block.section[-2:]))


@lru_cache(maxsize=1024)
def _heads_dates(heading: str) -> bool:
    return heads_dates(heading)


@lru_cache(maxsize=1024)
def _heads_past(heading: str) -> bool:
    return _is_old(heading)


def in_program(block: Block) -> bool:
    """Whether a block stands in the event's programme, where hours and sessions are no dates of the call."""
    return any(map(_heads_program, block.section))


@lru_cache(maxsize=1024)
def _heads_program(heading: str) -> bool:
    return _is_program(heading) and not heads_dates(heading)


def _is_old(heading: str) -> bool:
    """Whether a heading stands above what is over: its first words say so, or most of it ("Archives" is one, "Voices of the Archive" none)."""
    if len(heading) > _LONGEST_HEADING or _DEADLINE_IN_PAST.search(heading):
        return False
    letters = len(re.sub(r"\W", "", heading))
    return any(
        hit.start <= _AT_START or _MOST * (hit.end - hit.start) >= letters for hit in phrases("past").find(heading)
    )


def _is_program(heading: str) -> bool:
    if _PROGRAM.search(heading):
        return True
    others = [hit for hit in phrases("program").find(heading) if hit.value != "en"]
    return bool(others) and others[0].start < 4


def is_of_this_call(block: Block) -> bool:
    """Whether a block stands under no heading of past editions."""
    above = (*block.section, block.text) if block.kind == "heading" else block.section
    return not any(map(_heads_past, above))


def _kept(page: Page, year: int | None) -> Iterator[Block]:
    yield from filter(is_of_this_call, of_this_edition(page, year))


def _row_key(block: Block) -> tuple[object, ...]:
    return (block.file, block.group, block.row) if block.kind == "cell" else (id(block),)


def _segment(block: Block, text: str, offset: int, struck: tuple[Struck, ...], track: str = "") -> Segment:
    news = any(heading in phrases("news") for heading in block.section)
    return Segment(text, block, offset, struck, track, in_dates_section(block), news)


def _lines(block: Block, reading: Reading) -> Iterator[Segment]:
    """Part a block at its hard breaks, and at the source's own where its lines read like a list of dates."""
    ends = [match.start() for match in re.finditer("\n", block.text)]
    soft = _soft_breaks(block)
    if soft and _reads_like_a_list(block, sorted({*ends, *soft}), reading):
        ends = sorted({*ends, *soft})
    start = 0
    for end in [*ends, len(block.text)]:
        last = end == len(block.text)
        inside = tuple(
            Struck(s.text, s.start - start) for s in block.struck if start <= s.start and (s.start < end or last)
        )
        text = block.text[start:end]
        if text.strip() or inside:
            yield _segment(block, text, start, inside)
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


def _spanning(row: list[Block], above: tuple[Block, int] | None) -> tuple[Block, int] | None:
    """Return the first cell that spans `row`, which may stand in a row above, with the rows that it still spans."""
    if row[0].rows > 1:
        return row[0], row[0].rows - 1
    if above and above[1] > 0 and above[0].group == row[0].group:
        return above[0], above[1] - 1
    return None


def _header(row: list[Block], header: list[Block], reading: Reading) -> list[Block]:
    """Return the header row that `row` stands under: itself when it has several cells and no date."""
    if header and (header[0].group != row[0].group or header[0].file != row[0].file):
        header = []
    if not header and len(row) > 1 and not any(find_dates(cell.text, reading) for cell in row):
        return row
    return header


def _table_row(row: list[Block], header: list[Block], reading: Reading) -> Iterator[Segment]:
    if row[0].rows > 1 and len(row) > 2 and not _is_date(row[0], reading):  # it heads several rows
        yield from (replace(segment, track=row[0].text) for segment in _table_row(row[1:], header, reading))
        return
    if header and row[0] is header[0]:
        if len(row) == 2 and kind_of(row[0].text) and is_undecided(row[1].text):  # label and "TBD", no header
            yield _joined(row)
        return
    dated = [cell for cell in row if _is_date(cell, reading)]
    titles = {cell.column: cell.text for cell in header}
    old = next((cell for cell in dated if _OLD_COLUMN.search(titles.get(cell.column, ""))), None)
    new = next((cell for cell in dated if _NEW_COLUMN.search(titles.get(cell.column, ""))), None)
    if old and new and len(dated) == 2:  # a column of dates as they were, and one of those in force
        yield _joined([cell for cell in row if cell is not old], suffix=f" (was {old.text})")
        return
    named = [cell for cell in dated if kind_of(titles.get(cell.column, "")) and not _says_when(titles[cell.column])]
    told = any(kind_of(cell.text) for cell in row if cell not in dated)
    if dated and len(named) == len(dated) and not told:  # "Submission | Notification", a row of dates below
        track = row[0].text if row[0] not in dated else ""
        for cell in dated:
            yield replace(_joined([cell], titles[cell.column]), track=track)
    elif len(dated) > 1 and kind_of(row[0].text) and all(titles.get(cell.column) for cell in dated):  # a column a track
        for cell in dated:
            yield replace(_joined([row[0], cell]), track=titles[cell.column])
    else:
        zone = next((read_zone(title) for title in titles.values() if read_zone(title)), None)
        of_dates = any(map(_says_when, titles.values()))
        joined = _joined(
            row, suffix=f" {zone}" if zone and dated and not read_zone(" ".join(c.text for c in row)) else ""
        )
        yield replace(joined, dated=joined.dated or of_dates)


def _says_when(title: str) -> bool:
    """Whether the title of a column names no date of its own: "Deadline", "Date", "When"."""
    return len(title.split()) < 3 and (heads_dates(title) or title in phrases("due"))


def _joined(row: list[Block], label: str = "", suffix: str = "") -> Segment:
    """Join the cells of a row into one line; struck text keeps its place."""
    text = f"{label} \t " if label else ""
    struck: list[Struck] = []
    for number, cell in enumerate(row):
        text += " \t " if number else ""
        struck += [Struck(s.text, s.start + len(text)) for s in cell.struck]
        text += cell.text.replace("\n", " ")
    return replace(_segment(row[0], text + suffix, 0, tuple(struck)), joined=True)


def _is_date(block: Block | Segment, reading: Reading) -> bool:
    """Whether a text is a date and hardly anything else."""
    text = block.text
    if not text.strip() and block.struck:
        text = " ".join(struck.text for struck in block.struck)
    if len(text) > 120:  # characters of a date with all that may stand beside it
        return False
    vague = (
        len(text) < _BARE_EXTRA
        and in_dates_section(block.block if isinstance(block, Segment) else block)
        and find_vague(text)
    )
    if is_undecided(text) or vague:
        return len(text) < 2 * _BARE_EXTRA and kind_of(text) is None
    mentions = find_dates(text, reading)
    if not mentions:
        return False
    rest = text
    for mention in reversed(mentions):
        rest = rest[: mention.start] + rest[mention.end :]
    rest = re.sub(
        r"\([^)]{0,60}\)|\b\w{0,9}day\b|[\W\d_]+|\b(?:aoe|anywhere on earth|utc|am|pm|extended|new|to)\b",
        " ",
        rest,
        flags=re.IGNORECASE,
    )
    if _NAMES_BESIDE.search(rest):
        return False
    return (
        len(rest.strip()) <= _BARE_EXTRA
        and kind_of(rest) is None
        and not re.search(r"[^\W\d_]{3}\s*:", text[: mentions[0].start])
    )


class _Pairs:
    """Joins a label and the date beside it when each is a block of its own; which comes first is told by the run they form."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._run: list[tuple[Segment, bool]] = []  # (segment, is a date), labels and dates in turn

    def add(self, segment: Segment, place: str) -> Iterator[Segment]:
        segment = replace(segment, place=place)
        date = _is_date(segment, self._reading)
        label = not date and self._is_label(segment)
        if not (date or label):
            yield from self.flush(place)
            yield segment
            return
        heads = (
            segment.block.kind == "heading" and bool(self._run) and self._run[0][1]
        )  # a heading names what is below it
        if heads or (self._run and self._run[-1][1] == date):
            yield from self.flush(place)
        self._run.append((segment, date))

    def flush(self, place: str) -> Iterator[Segment]:
        run, self._run = self._run, []
        if self._begins_late(run):
            yield run.pop(0)[0]
        while len(run) > 1:
            (first, first_is_date), (second, _) = run[:2]
            yield replace(_pair(second, first) if first_is_date else _pair(first, second), place=place)
            run = run[2:]
        yield from (segment for segment, _ in run)

    def _begins_late(self, run: list[tuple[Segment, bool]]) -> bool:
        """Whether the first of a run is no part of its pairs: those inside one element tell, else a date at both ends."""
        if len(run) < 3:
            return False
        near = [_nearness(one, other) for (one, _), (other, _) in pairwise(run)]
        even, odd = near[::2], near[1::2]
        if sum(odd) * len(even) != sum(even) * len(odd):
            return sum(odd) * len(even) > sum(even) * len(odd)
        return run[0][1] and len(run) % 2 == 1

    def _is_label(self, segment: Segment) -> bool:
        text = segment.text.strip()
        if not text or len(text) > 90 or re.search(r"[.!?]$|:\s*\S", text) or find_dates(text, self._reading):
            return False
        return kind_of(text) is not None and not has_time(text)


def _nearness(one: Segment, other: Segment) -> int:
    """How many of the elements around two lines are the same."""
    return len(set(one.block.boxes) & set(other.block.boxes))


def _pair(label: Segment, date: Segment) -> Segment:
    text = f"{clean_label(label.text) or label.text.strip()} \t "
    struck = tuple(Struck(s.text, s.start + len(text)) for s in date.struck)
    of_label = tuple(Struck(s.text, len(text) - 1) for s in label.struck)
    return replace(
        date, text=text + date.text, struck=(*of_label, *struck), dated=label.dated or date.dated, joined=True
    )
