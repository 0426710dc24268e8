"""Which year a date without one means: what the page says, what its title names, the weekday beside the day, the order
of events.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from bot.cfp.dates.grammar import DateMention, find_dates
from bot.cfp.dates.prose_rules import STAMP
from bot.cfp.language import phrases
from bot.page.blocks import Block
from bot.page.page import Page
from bot.rules import Rule

_YEAR = re.compile(r"(?<![\d/.#-])(20[0-4]\d)(?![\d/-])")
_SAID = Rule(
    "all dates are of one year",
    r"""\b (?: all | the ) \b .{0,30} \b (?: deadlines? | dates? ) \b .{0,30} \b (?: in | during | are
        | refer\sto ) \s (?: the\syear\s )? (?P<year>20[0-4]\d)
      | \b all \s (?: are \s )? in \s (?P<year2>20[0-4]\d)""",
    examples=("all dates are in 2031", "the deadlines during the year 2031", "all deadlines refer to 2031",
        "All in 2031", "all dates are 2031", "the date in 2031"),
    near_misses=("in 2031", "The dates of 2031 are kept"),
)  # fmt: skip
# "KNOT '31", "KNOTSYS31", "WQM-26": an acronym with the year of its edition
_SHORT_YEAR = re.compile(r"(?<=[A-Za-z])\s?['’](\d\d)\b|\b[A-Z][A-Za-z]*[A-Z]-?(\d\d)\b")
_LINK_YEAR = re.compile(r"(?<=[/_-])(20[0-4]\d)(?=[/_-]|$)|(?<=[A-Za-z])(20[0-4]\d)(?![\d])")
_ISSUE = re.compile(r"\b20[0-4]\d\s(?:special\s)?(?:issue|volume)\b", re.IGNORECASE)  # when it is printed
_BARE_YEAR = re.compile(r"^[\W_]*(?:19|20)\d\d[\W_]*$")
_COPYRIGHT = re.compile(r"copyright|©|subscribers", re.IGNORECASE)
_TOP = 12  # blocks among which a page says which edition it is of
_PAST = re.compile(r"\b(?:was|were|met|has|have|had|since|previous|earlier|before)\b[^.]{0,60}$", re.IGNORECASE)
_WAS = re.compile(r"\b(?:was|were|met|held before|took place|last seen)\b[^.]{0,80}$", re.IGNORECASE)
_HELD_REACH = 40  # characters around a day in which a sentence says that it is the event's
_TITLES = 2  # headings at the very top, whatever their level
_FIRST_HEADINGS = 30
_LONG_AGO = 12  # years: "COVID-19" on a page of 2034 is no edition
_LONGEST_HEADING = 90
_PARTS = re.compile(r"[()\[\]]|\s[–—|-]\s|[,;]\s")  # of a heading: "Important dates (updated 8 December 2030)"


def read_year(page: Page) -> int | None:
    """Return the year that dates without one mean, or None when the page gives no clear one."""
    for block in page.blocks:
        if match := _SAID.search(block.text):
            return int(match["year"] or match["year2"])
    titles = [page.meta.get("title", ""), page.meta.get("description", "")]
    headings = [block for block in page.blocks[:_FIRST_HEADINGS] if block.kind == "heading" and not _is_past(block)]
    titles += [block.text for number, block in enumerate(headings) if block.level <= 2 or number < _TITLES]
    whole = _whole_years(page)
    for text in (_ISSUE.sub("", _without_stamp(title)) for title in titles):
        years = {int(year) for year in _YEAR.findall(text)} or _short_years(text, whole)
        if len(years) == 1:
            return years.pop()
    for counts in (_dated(page), _named(page), _linked(page)):
        if counts:
            most = max(counts.values())
            return max(year for year, count in counts.items() if count == most)
    return None


def _is_past(block: Block) -> bool:
    return any(heading in phrases("past") for heading in [*block.section[-2:], block.text[:80]]) or bool(
        _COPYRIGHT.search(block.text)
    )


def _dated(page: Page) -> Counter[int]:
    """The years of whole dates: the day of an event at the top counts more than any other."""
    counts: Counter[int] = Counter()
    for number, block in enumerate(page.blocks):
        if not _is_past(block):
            weights: dict[int, int] = {}
            for day in find_dates(block.text):
                if not _WAS.search(block.text[: day.start]):
                    year, weight = day.days[0].year, 1 + 3 * (number < _TOP) + 3 * _is_held(block.text, day)
                    weights[year] = max(weight, weights.get(year, 0))
            counts.update(weights)
    return counts


def _is_held(text: str, day: DateMention) -> bool:
    """Whether the words around a day say that something takes place on it."""
    before, after = text[max(0, day.start - _HELD_REACH) : day.start], text[day.end : day.end + _HELD_REACH]
    return before.rpartition(". ")[2] in phrases("held") or after.split(".")[0] in phrases("held")


def _whole_years(page: Page) -> set[int]:
    return {int(year) for block in page.blocks for year in _YEAR.findall(block.text)}


def _short_years(text: str, whole: set[int]) -> set[int]:
    """The years of acronyms ("KNOT '31", "KNOTSYS31"). On a page of the year 2019 "KNOT10" is the tenth of its series:
    where years are written out, an acronym's number is a year if it is about one of them.
    """
    found = {(2000 + int(one or two), bool(one)) for one, two in _SHORT_YEAR.findall(text)}
    return {year for year, marked in found if marked or not whole or not whole.isdisjoint((year - 1, year, year + 1))}


def _named(page: Page) -> Counter[int]:
    counts: Counter[int] = Counter()
    whole = _whole_years(page)
    for number, block in enumerate(page.blocks):
        if not _is_past(block):
            short = _short_years(block.text, whole) if number < _TOP else ()
            told = [
                int(found[1]) for found in _YEAR.finditer(block.text) if not _PAST.search(block.text[: found.start()])
            ]
            counts.update([*told, *short])
    return Counter({year: count for year, count in counts.items() if 2000 < year < 2050})


def _linked(page: Page) -> Counter[int]:
    """Years in addresses: ".../2031/Workshop/KNOT"."""
    links = {link.href for block in page.blocks for link in block.links}
    return Counter(int(one or two) for href in links for one, two in _LINK_YEAR.findall(href))


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


def of_this_edition(page: Page, year: int | None) -> Iterator[Block]:
    """Yield the blocks that stand under no heading of an earlier year: "## 2024" below "## 2025", "Dates of KNOT 2030"
    in 2031.
    """
    bare = {
        int(re.sub(r"\D", "", block.text))
        for block in page.blocks
        if block.kind == "heading" and _BARE_YEAR.match(block.text)
    }
    first, whole = max(bare, default=0), _whole_years(page)
    dated = False  # a day of this year stands above: a bare year below it that is earlier heads an earlier edition
    for block in page.blocks:
        above = [*block.section, block.text] if block.kind == "heading" else list(block.section)
        earlier = year if dated and year else first
        if not any(_is_of_earlier_year(heading, max(first, earlier), year, whole) for heading in above):
            dated = dated or any(day.days[0].year == year for day in find_dates(block.text))
            yield block


def _is_of_earlier_year(heading: str, first: int, year: int | None, whole: set[int]) -> bool:
    heading = _without_stamp(heading)
    named = {int(one) for one in _YEAR.findall(heading)}
    if year is not None:
        named |= {one for one in _short_years(heading, whole) if 0 < year - one < _LONG_AGO}  # "Dates of KNOT '30"
    if not named:
        return False
    if _BARE_YEAR.match(heading):
        return max(named) < first
    return year is not None and max(named) < year and len(heading) < _LONGEST_HEADING


def _without_stamp(heading: str) -> str:
    """Return a heading without the day on which it was written or changed, whose year is no edition's."""
    return " ".join(part for part in _PARTS.split(heading) if part and not STAMP.match(part))
