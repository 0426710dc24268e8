"""Joins a label and its date where each is a block of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from bot.cfp.dates.buttons import is_button
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.hours import has_time
from bot.cfp.dates.labels import clean_label, kind_of
from bot.cfp.dates.prose_rules import STAMP
from bot.cfp.dates.sections import in_dates_section
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.stamps import PAGE_STAMP
from bot.cfp.dates.vague import find_vague, is_undecided
from bot.cfp.language import phrases
from bot.page.blocks import Block, Struck

_NAMES_BESIDE = re.compile(r"[A-Z][\w-]{4,}\s+[A-Z][\w-]{4,}")  # "SyntaxFest, Ljubljana": where, beside when
_REMARK_BEHIND = re.compile(r"(?<=\d)\s\([^()\d]{61,240}\)\s*$")  # "(Mandatory: papers must have one by then)"
# "3 May 2031 (AoE, hard deadline)": the zone is read with the day, and what is left is no label
_FIRM_BEHIND = re.compile(
    r"[,;(]\s?(?:a\s)?(?:hard|firm|strict|final|new|extended)\s(?:deadline|date)\b\W*$", re.IGNORECASE
)
_BARE_EXTRA = 30  # characters beside a date that stands for itself


def is_date(block: Block | Segment, reading: Reading) -> bool:
    """Whether a text is a date and hardly anything else."""
    text, where = block.text, block.block if isinstance(block, Segment) else block
    if block.struck and not re.search(r"\w", text):  # all of it is struck out, but perhaps a colon
        text = " ".join(struck.text for struck in block.struck)
    text = _REMARK_BEHIND.sub("", text)
    if len(text) > 120:  # characters of a date with all that may stand beside it
        return False
    vague = len(text) < _BARE_EXTRA and in_dates_section(where) and find_vague(text)
    if is_undecided(text) or vague:
        return len(text) < 2 * _BARE_EXTRA and kind_of(text) is None
    mentions = find_dates(text, reading)
    if not mentions or PAGE_STAMP.match(text) or (STAMP.match(text) and not in_dates_section(where)):
        return False
    rest = text
    for mention in reversed(mentions):
        rest = rest[: mention.start] + rest[mention.end :]
    rest = re.sub(
        r"\([^)]{0,60}\)|\b\w{0,9}day\b|[\W\d_]+|\b(?:aoe|anywhere on earth|utc|am|pm|extended|new|to)\b",
        " ",
        _FIRM_BEHIND.sub(" ", rest),
        flags=re.IGNORECASE,
    )
    if _NAMES_BESIDE.search(rest):
        return False
    return (
        len(rest.strip()) <= _BARE_EXTRA
        and kind_of(rest) is None
        and (not re.search(r"[^\W\d_]{3}\s*:", before := text[: mentions[0].start]) or before in phrases("extended"))
    )


_ADDRESS = re.compile(
    r"\s{0,3}(?:(?::|\b(?:via|at|to|on|by|an|über|à|sur|a|en))\s{1,3})?[(<\[]{0,2}"
    r"(?:https?://[^\s)>\]]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})[)>\]]{0,2}"
)
_LEADS_ON = re.compile(r"\b(?:to|is|until|by):?$")  # "The deadline has been extended to", and the day below
_BEEN_MOVED = re.compile(r"\s(?:has|have)\sbeen\s(?=extended\sto:?$)")  # "deadline (has been) extended to"
_HEADLINE = re.compile(r"\W*(?:FIRST |SECOND |FINAL )?CALL FOR [A-Z ,&]{4,40}\W*")
_LETTERS = re.compile(r"[^\W\d_]")
_MOST_WORDS = 9  # of a label outside a list of dates
_LONGEST_TOLD = 160  # characters of what is told below a label
_DUE_AT_END = re.compile(r"[,;–—-]\s(?:due\s)?(?:by|until|before|no later than)\s$", re.IGNORECASE)
_LONGEST_CLOCK = 30
_MOVED_TO = re.compile(r"\W{0,3}[^\W\d_][^:\d]{2,24}:\s")
_FEW_LETTERS = 14  # of a zone


class Pairs:
    """Joins a label and the date beside it when each is a block of its own; which comes first is told by the run they
    form.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._run: list[tuple[Segment, bool]] = []  # (segment, is a date), labels and dates in turn

    def add(self, segment: Segment, place: str) -> Iterator[Segment]:
        segment = replace(segment, place=place)
        if self._run and self._run[-1][1] and _is_clock(segment.text):  # a card: the day, and below it the hour
            last = self._run.pop()[0]
            self._run.append((replace(last, text=f"{last.text}, {segment.text.strip()}"), True))
            return
        if self._run and not self._run[-1][1]:
            if _only_says_moved(segment, self._reading):  # "Extended: ~~1 May~~", between a label and its day
                return
            segment = _from_due(segment, self._reading)
        date = is_date(segment, self._reading)
        label = not date and self._is_label(segment)
        if label and self._run and self._run[-1][1] and _HEADLINE.fullmatch(segment.text):
            label = False  # "Oslo / March 27, 2031 / CALL FOR PAPERS"
        if not (date or label):
            yield from self.flush()
            yield segment
            return
        heads = (
            segment.block.kind == "heading" and bool(self._run) and self._run[0][1]
        )  # a heading names what is below it
        if heads or (self._run and self._run[-1][1] == date):
            yield from self.flush()
        self._run.append((segment, date))

    def flush(self) -> Iterator[Segment]:
        run, self._run = self._run, []
        if self._begins_late(run):
            yield run.pop(0)[0]
        while len(run) > 1:
            (first, first_is_date), (second, _) = run[:2]
            if first_is_date and _MOVED_TO.match(first.text) and first.text in phrases("extended"):
                yield run.pop(0)[0]  # "New date: 8 May" belongs to what stands above
                continue
            yield _pair(second, first) if first_is_date else _pair(first, second)
            run = run[2:]
        yield from (segment for segment, _ in run)

    def _begins_late(self, run: list[tuple[Segment, bool]]) -> bool:
        """Whether the first of a run is no part of its pairs: those inside one element tell, else a date at both
        ends.
        """
        if len(run) < 3:
            return False
        near = [_nearness(one, other) for (one, _), (other, _) in pairwise(run)]
        even, odd = near[::2], near[1::2]
        if sum(odd) * len(even) != sum(even) * len(odd):
            return sum(odd) * len(even) > sum(even) * len(odd)
        return run[0][1] and len(run) % 2 == 1

    def _is_label(self, segment: Segment) -> bool:
        text = _without_address(segment.text)
        if not text or len(text) > 90 or re.search(r"[.!?]$|:\s*\S", text) or find_dates(text, self._reading):
            return False
        running = len(text.split()) > _MOST_WORDS and not in_dates_section(segment.block)
        long = running and not _LEADS_ON.search(text)  # a line of running text
        return kind_of(text) is not None and not has_time(text) and not long and not is_button(segment)


def _only_says_moved(segment: Segment, reading: Reading) -> bool:
    """Whether a line only says that a date was moved, and strikes it out."""
    text = segment.text.strip(" :*")
    short = 0 < len(text) <= _BARE_EXTRA and not find_dates(text, reading)
    return bool(short and segment.struck and text in phrases("extended"))


def _without_address(text: str) -> str:
    """A label without the address beside it: "Submission: https://... ", and the day below."""
    return _ADDRESS.sub("", text).strip() if "://" in text or "@" in text else text.strip()


def _from_due(segment: Segment, reading: Reading) -> Segment:
    """The end of what stands below a label, where it says by when: "600 words and a short CV, by 31 March 2031"."""
    days = find_dates(segment.text, reading) if len(segment.text) < _LONGEST_TOLD and not segment.struck else []
    if len(days) != 1 or re.search(r"\w", segment.text[days[0].end :]):
        return segment
    due = _DUE_AT_END.search(segment.text[: days[0].start])
    return replace(segment, text=segment.text[days[0].start :]) if due else segment


def _is_clock(text: str) -> bool:
    """Whether a line is a time of day and hardly anything else: "23:59 AoE"."""
    return len(text) < _LONGEST_CLOCK and has_time(text) and len(_LETTERS.findall(text)) <= _FEW_LETTERS


def _nearness(one: Segment, other: Segment) -> int:
    """How many of the elements around two lines are the same."""
    return len(set(one.block.boxes) & set(other.block.boxes))


def _pair(label: Segment, date: Segment) -> Segment:
    shown = _BEEN_MOVED.sub(" ", _without_address(label.text))
    text = f"{clean_label(shown) or shown} \t "
    moved = _MOVED_TO.match(date.text)
    lead = moved.end() if moved and moved[0] in phrases("extended") else 0
    struck = tuple(Struck(s.text, s.start + len(text) - lead) for s in date.struck if s.start >= lead)
    of_label = tuple(Struck(s.text, len(text) - 1) for s in label.struck)
    place = date.place if label.block.kind == "heading" else label.place  # a heading may itself be the place of its day
    return replace(
        date, text=text + date.text[lead:], struck=(*of_label, *struck), dated=label.dated or date.dated, joined=True,
        place=place,
    )  # fmt: skip
