"""Which year a date without one means: what the page says, what its title names, the weekday beside the day, the order of events."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.cfp.dates.grammar import DateMention
from bot.page.blocks import Block
from bot.page.page import Page

_YEAR = re.compile(r"(?<![\d/.#-])(20[0-4]\d)(?![\d/-])")
_SAID = re.compile(
    r"\b(?:all|these|the)\b.{0,30}\b(?:deadlines?|dates?)\b.{0,30}\b(?:in|during|of|are|refer to)\s+(?:the year )?(20[0-4]\d)\b",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?<=[A-Za-z])\s?['’](\d\d)\b")
_BARE_YEAR = re.compile(r"^[\W_]*(?:19|20)\d\d[\W_]*$")
_OLD = re.compile(r"previous|past|earlier|last year|former|copyright|©", re.IGNORECASE)


def read_year(page: Page) -> int | None:
    """Return the year that dates without one mean, or None when the page gives no clear one."""
    for block in page.blocks:
        if match := _SAID.search(block.text):
            return int(match[1])
    titles = [page.meta.get("title", ""), page.meta.get("description", "")]
    titles += [block.text for block in page.blocks[:30] if block.kind == "heading"]
    for text in titles:
        years = {int(year) for year in _YEAR.findall(text)} or {2000 + int(short) for short in _SHORT_YEAR.findall(text)}
        if len(years) == 1:
            return years.pop()
    counts: Counter[int] = Counter()
    for block in page.blocks:
        if not _OLD.search(" ".join([*block.section[-1:], block.text[:80]])):
            counts.update(int(year) for year in _YEAR.findall(block.text))
    if not counts:
        return None
    most = max(counts.values())
    return max(year for year, count in counts.items() if count == most)


def by_weekday(mention: DateMention) -> DateMention:
    """Move a date without a year to the year next to it in which it falls on the weekday it names."""
    if not mention.yearless or mention.weekday is None or mention.days[0].weekday() == mention.weekday:
        return mention
    for step in (1, -1):
        moved = shifted(mention, step)
        if moved.days[0].weekday() == mention.weekday:
            return moved
    return mention


def shifted(mention: DateMention, years: int) -> DateMention:
    """Return the mention `years` later; 29 February stays where no leap year is met."""
    try:
        return replace(mention, days=tuple(day.replace(year=day.year + years) for day in mention.days))
    except ValueError:
        return mention


def weekday_slip(mention: DateMention) -> str:
    """Return what is wrong when the weekday named is not that of the day: a page's most common slip."""
    day: date = mention.days[0]
    if mention.weekday is None or day.weekday() == mention.weekday or len(mention.days) > 1:
        return ""
    named = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[mention.weekday]
    return f"{day.day} {day:%B %Y} is a {day:%A}, the page says {named}"


def of_this_edition(page: Page) -> Iterator[Block]:
    """Yield the blocks that stand under no bare year older than another that heads a section: "## 2025" ... "## 2024"."""
    years = {int(re.sub(r"\D", "", block.text)) for block in page.blocks if block.kind == "heading" and _BARE_YEAR.match(block.text)}
    past = {str(year) for year in years if year < max(years)}
    if not past:
        yield from page.blocks
        return
    for block in page.blocks:
        above = (*block.section, block.text) if block.kind == "heading" else block.section
        if not any(_BARE_YEAR.match(heading) and re.sub(r"\D", "", heading) in past for heading in above):
            yield block
