"""The account of a page: every line that a reader of a call would look for, and what became of it.

Nothing is dropped in silence: a line with a day, a month, a page count, a link,
an address or words struck out is read as some fact,
doubtful, or left out for a reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.months import month_of
from bot.cfp.dates.order import Order
from bot.cfp.dates.sections import in_program, is_of_others, is_of_this_call
from bot.cfp.dates.years import of_this_edition
from bot.cfp.finding import Doubt
from bot.cfp.language import phrases
from bot.cfp.people.missed import missed
from bot.faq.vocabulary import ROLES
from bot.page.blocks import Block
from bot.page.page import Page
from bot.rules import Rule

_PAGES = Rule(
    "page count",
    r"\b \d{1,3} \s? [-–]? \s? (?:\w{3,14}\s)? (?: pages? | seiten? | páginas? | pagin[ae](?:['’]s)? "
    r") | \d \s? (?: ページ | 页 | 頁 )",
    examples=("8 pages", "4-page", "8 content pages", "8 Seiten", "1 Seite", "8 páginas", "8 pagine", "5 pagina's",
        "8ページ", "8页", "8頁", "8 ページ", "8 页", "8 頁"),
    near_misses=("front page",),
)  # fmt: skip
_ADDRESS = Rule(
    "mail address",
    r"(?<![\w.+-]) [\w.+-]{1,64} @ [\w-]{1,63} (?:\.[\w-]{1,63}){1,6}",
    examples=("ada@example.org",),
    near_misses=("@ICML",),
)
_WORD = re.compile(r"[^\W\d_]{3,12}")
_MONTH_NUMBER = re.compile(r"\d\s?月")
_NUMBER = re.compile(r"\d")
_YEAR = re.compile(r"\b(20[0-4]\d)\b")
_TELLING = frozenset({"day", "month", "pages", "struck"})
_PERSON = "person"  # it stands among people
NOT_UNDERSTOOD = "not understood"
_SHOWN = 160  # characters of a line that are shown
_MOST = 2000  # lines that are accounted for; a page with more is no call


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `signs` say why it counts, `facts` what it was read as, `doubt` or `reason` what became of it else."""

    number: int
    text: str
    file: str
    signs: tuple[str, ...]
    facts: tuple[str, ...] = ()
    doubt: str = ""
    reason: str = ""

    @property
    def counts(self) -> bool:
        """Whether it has a day or a count, and is not only an entry among people."""
        return bool(_TELLING & set(self.signs))

    @property
    def is_left_out(self) -> bool:
        return not self.facts and not self.doubt

    def as_json(self) -> dict[str, Any]:
        outcome: dict[str, Any] = {"read_as": list(self.facts)} if self.facts else {}
        outcome |= {"doubtful": self.doubt} if self.doubt else {}
        outcome |= {"left_out": self.reason} if self.is_left_out else {}
        return {"file": self.file, "line": self.number, "text": self.text, "signs": list(self.signs)} | outcome


@dataclass(frozen=True, slots=True)
class Account:
    lines: tuple[Line, ...] = ()

    @property
    def days(self) -> tuple[Line, ...]:
        """The lines with a day in them."""
        return tuple(line for line in self.lines if "day" in line.signs)

    @property
    def left_out(self) -> tuple[Line, ...]:
        """The lines with a day, a month, a page count or struck words that became no fact and no doubt."""
        return tuple(line for line in self.lines if line.is_left_out and (line.counts or _PERSON in line.signs))

    @property
    def not_understood(self) -> tuple[Line, ...]:
        """Those of them that no reason explains: what the FAQ lacks may stand there."""
        return tuple(line for line in self.left_out if line.reason == NOT_UNDERSTOOD)


def take_account(page: Page, data: dict[str, Any], doubts: tuple[Doubt, ...], reading: Reading) -> Account:
    """Return what became of each line of the page that counts."""
    facts = dict(_facts(page, data))
    doubtful = {(doubt.file or page.file, doubt.line): doubt.text for doubt in doubts}
    kept = {id(block) for block in of_this_edition(page, reading.year)}
    days = _days_of(data)
    lines: list[Line] = []
    for block in page.blocks:
        for number, last, text, signs in _lines(block, reading):
            key = (block.file, number)
            read = tuple(fact for at in range(number, last + 1) for fact in facts.get((block.file, at), ()))
            if not read and key not in doubtful and {"day", "struck"} & set(signs):
                read = tuple(f"again: {kind}" for kind in _told_again(text, days, reading))
            reason = "" if read or key in doubtful else _reason(block, text, reading.year, kept=id(block) in kept)
            shown = " ".join(text.split())[:_SHOWN]
            lines.append(Line(number, shown, block.file, signs, read, doubtful.get(key, ""), reason))
        if len(lines) > _MOST:
            break
    known = {(file, number) for (file, number), read in facts.items() if any(one in ROLES for one in read)}
    for block in missed(page.blocks, known):
        shown = " ".join(block.text.split())[:_SHOWN]
        lines.append(Line(block.line, shown, block.file, (_PERSON,), reason=NOT_UNDERSTOOD))
    return Account(tuple(_merged(lines)))


def _days_of(data: dict[str, Any]) -> dict[str, str]:
    """The days of all dates of a draft, each with its kind."""
    days: dict[str, str] = {}
    for date in data.get("dates", ()):
        told = [
            date.get("at"),
            date.get("end"),
            *date.get("candidates", ()),
            *(past["at"] for past in date.get("history", ())),
        ]
        days |= {day[:10]: date["kind"] for day in told if day}
    return days


def _told_again(text: str, days: dict[str, str], reading: Reading) -> list[str]:
    """The kinds of the dates that a line tells again; none when it names a day that no date has."""
    named = [day.isoformat() for mention in find_dates(text, reading) for day in mention.days]
    return list(dict.fromkeys(days[day] for day in named)) if named and all(day in days for day in named) else []


def _merged(lines: list[Line]) -> Iterator[Line]:
    """One line for all that stands on a line of the source."""
    by_place: dict[tuple[str, int], list[Line]] = {}
    for line in lines:
        by_place.setdefault((line.file, line.number), []).append(line)
    for (file, number), parts in by_place.items():
        first = parts[0]
        signs = tuple(dict.fromkeys(sign for part in parts for sign in part.signs))
        text = " | ".join(dict.fromkeys(part.text for part in parts))[:_SHOWN]
        yield Line(
            number,
            text,
            file,
            signs,
            first.facts,
            first.doubt,
            next((part.reason for part in parts if part.reason), ""),
        )


def _lines(block: Block, reading: Reading) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
    """The lines of a block that count, with the first and the last line of the source and the signs of each."""
    start = 0
    for text in block.text.split("\n"):
        offset, start = start, start + len(text) + 1
        links = any(offset <= link.start <= offset + len(text) and link.is_web for link in block.links)
        struck = any(
            offset <= struck.start <= offset + len(text) and not _is_a_label(struck.text, block)
            for struck in block.struck
        )
        signs = tuple(_signs(text, reading, links=links, struck=struck))
        if signs:
            last = block.line_at(offset + max(0, len(text) - 1))
            yield block.line_at(offset), last, text or " ".join(struck.text for struck in block.struck), signs


def _is_a_label(struck: str, block: Block) -> bool:
    """Whether what is struck out is a cell beside its day, that is struck out, too: "Paper submission due"."""
    return block.kind == "cell" and _NUMBER.search(struck) is None


def _signs(text: str, reading: Reading, *, links: bool, struck: bool) -> Iterator[str]:
    if _NUMBER.search(text):
        if find_dates(text, Reading(reading.year or 2000, Order.DAY_FIRST, "", reading.language)):
            yield "day"
        elif any(
            month_of(word, reading.language) and (len(word) > 3 or word[0].isupper()) for word in _WORD.findall(text)
        ) or _MONTH_NUMBER.search(text):
            yield "month"
        if _PAGES.search(text):
            yield "pages"
    if links:
        yield "link"
    if "@" in text and _ADDRESS.search(text):
        yield "address"
    if struck:
        yield "struck"


def _reason(block: Block, text: str, year: int | None, *, kept: bool) -> str:
    """Why a line became no fact, as far as its place tells."""
    if is_of_others(block):
        return "under a heading of other events"
    if not kept or not is_of_this_call(block):
        return "under a heading of an earlier edition"
    if in_program(block):
        return "in the programme of the event"
    if any(heading in phrases("news") for heading in block.section):
        return "news: when something was told"
    if text in phrases("past"):
        return "it tells of an earlier edition"
    if year and (named := [int(one) for one in _YEAR.findall(text)]) and max(named) < year - 1:
        return "it names an earlier year"
    return NOT_UNDERSTOOD


def _facts(page: Page, data: dict[str, Any]) -> Iterator[tuple[tuple[str, int], list[str]]]:
    """The facts of a draft by the line that they come from."""
    found: dict[tuple[str, int], list[str]] = {}

    def note(source: dict[str, Any] | None, name: str) -> None:
        if source:
            found.setdefault((source.get("file") or page.file, source["line"]), []).append(name)

    for date in data.get("dates", ()):
        note(date.get("source"), f"{date['kind']}: {date['label']}")
    for limit in (data.get("submission") or {}).get("page_limits", ()):
        note(limit.get("source"), "page limit")
    for person in data.get("people", ()):
        note(person.get("source"), person["role"])
    for item in (*data.get("pending", ()), *data.get("entries", ())):
        note(item.get("source"), str(item.get("what") or item.get("id")))
    for path, source in (data.get("sources") or {}).items():
        note(source, path)
    yield from found.items()
