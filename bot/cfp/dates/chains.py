"""Groups the dates of a line that belong together: ranges, choices, a date and what it replaces."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from bot.cfp.dates import between as link
from bot.cfp.dates.clock import without_zone
from bot.cfp.dates.grammar import DateMention, Reading, find_dates
from bot.cfp.dates.hours import read_hours
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.struck import struck_days
from bot.cfp.phrases import fold
from bot.page.blocks import Struck

_BRACKETS = re.compile(r"\([^()]{0,200}\)")
_AND = re.compile(r"\W*(?:(?:and|und|et|y|e|en)\b|[&+])", re.IGNORECASE)
_IS = re.compile(r" (?:is|was|will be|has been)(?: now)?(?: (?:on|set to|set for|moved to|extended to))? ?")


@dataclass(frozen=True, slots=True)
class Chain:
    """A date with what it replaces, as they stand side by side."""

    mention: DateMention
    start: int
    end: int
    replaced: tuple[date, ...] = ()


def chains_of(text: str, struck_out: tuple[Struck, ...], reading: Reading) -> list[Chain]:
    """Group the dates of a line: ranges, choices, "May 1 → May 8", "May 8 (was May 1)", and struck ones with their
    successor.
    """
    chains: list[Chain] = []
    for mention in _stated(text, find_dates(text, reading)):
        last = chains[-1] if chains else None
        words = text[last.end : mention.start] if last else ""
        if last and (joined := _linked(last, mention, words, text[: last.start])):
            chains[-1] = joined
        elif len(mention.days) == 2 and link.MOVED_FROM.search(text[: mention.start]):  # "extended from May 1 to May 8"
            chains.append(
                Chain(replace(mention, days=mention.days[1:], joint=""), mention.start, mention.end, mention.days[:1])
            )
        else:
            chains.append(Chain(mention, mention.start, mention.end))
    for struck in struck_out:
        place = next((n for n, chain in enumerate(chains) if chain.end >= struck.start), len(chains) - 1)
        if place >= 0 and (days := struck_days(struck.text, chains[place].mention, reading)):
            near = text[struck.start : chains[place].start] if chains[place].start > struck.start else ""
            if kind_of(near) and kind_of(text[: struck.start]) and kind_of(near) != kind_of(text[: struck.start]):
                continue  # the struck date is of another label
            start = chains[place].start if kind_of(near) else min(chains[place].start, struck.start)
            chains[place] = replace(chains[place], replaced=(*chains[place].replaced, *days), start=start)
    return chains


def _stated(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Leave out a day that only says when something is that has a deadline: "The deadline for CK (Porto, 3 May) is 1
    March".
    """
    brackets = [found.span() for found in _BRACKETS.finditer(text)] if len(mentions) > 1 else []

    def is_aside(mention: DateMention, then: DateMention) -> bool:
        end = next((end for start, end in brackets if start < mention.start < end), None)
        return end is not None and _IS.fullmatch(text, end, then.start) is not None

    return [one for one, then in pairwise(mentions) if not is_aside(one, then)] + mentions[-1:]


def in_turn(text: str, reading: Reading) -> list[Chain]:
    """Group the dates of a line that is struck out as a whole: of those side by side the last was in force."""
    chains: list[Chain] = []
    for chain in chains_of(text, (), reading):
        last = chains[-1] if chains else None
        if last and not text[last.end : chain.start].strip(" ,;") and chain.mention.days[0] > last.mention.days[-1]:
            chains[-1] = replace(chain, start=last.start, replaced=(*last.replaced, last.mention.days[-1]))
        else:
            chains.append(chain)
    return chains


def _without_time(words: str) -> str:
    """The words between two dates without the hour of the first, and its zone: " (2 pm CET) to "."""
    hours = read_hours(words)
    if not hours.start:
        return words
    return " ".join(f" {words[: hours.span[0]]}{without_zone(words[hours.span[1] :])}".replace("(", " ").split()) + " "


def _until(words: str) -> bool:
    """Whether nothing but the zone of the first stands between two dates besides that it lasts until the second: "
    (AoE) to "; "and" may join two of their own.
    """
    rest = re.sub(r"\(\s*\)", " ", without_zone(words))
    return rest != words and link.RANGE.match(fold(f" {rest.strip()} ")) is not None and not _AND.match(rest)


def _goes_on(words: str) -> bool:
    """Whether the words between two dates say that what begins on the first goes on until the second."""
    return link.GOES_ON.match(" ".join(fold(_without_time(_without_time(words))).split()) + " ") is not None


def _linked(last: Chain, mention: DateMention, words: str, before: str) -> Chain | None:
    """Join a date to the one before it, when what stands between says how they belong together."""
    moved = Chain(mention, last.start, mention.end, (*last.replaced, *last.mention.days[-1:]))
    if link.is_moved(words):
        return moved
    if link.PLANNED.search(before) and not link.RANGE.match(fold(words)) and kind_of(words) in {None, "workshop"}:
        return replace(moved, start=mention.start)  # "originally planned for 3 May, takes place on 5 June"
    if link.NOW_IN_BRACKETS.search(words):
        return replace(moved, end=last.end)
    if link.WAS.search(words) and kind_of(link.WAS.sub("", words)) is None:
        told = replace(last.mention, time=last.mention.time or mention.time, zone=last.mention.zone or mention.zone)
        return replace(last, end=mention.end, mention=told, replaced=(*last.replaced, *mention.days[-1:]))
    if _was_also(last, mention, words):
        return replace(last, end=mention.end, replaced=(*last.replaced, *mention.days[-1:]))
    if link.MOVED_FROM.search(before) and link.RANGE.match(fold(words)):  # "extended from May 1 to May 8"
        return moved
    if joined := _lasting(last, mention, words):
        return joined
    if (
        link.SAME.match(words) and abs((mention.days[0] - last.mention.days[0]).days) <= 1
    ):  # "May 1, AoE (May 2, 12:00 UTC)"
        return replace(last, end=mention.end)
    return None


def _was_also(last: Chain, mention: DateMention, words: str) -> bool:
    """Whether a day stands beside one that was replaced, behind the one in force: "8 May (was 1 May, 24 April)"."""
    listed = last.mention.end < last.end and bool(last.replaced) and link.WAS_ALSO.match(words) is not None
    return listed and mention.days[-1] < last.mention.days[0]


def _lasting(last: Chain, mention: DateMention, words: str) -> Chain | None:
    """Join two dates that are the first and the last of several, or two to choose from."""
    one = len(last.mention.days) == 1
    one_each = one and len(mention.days) == 1
    if one_each and link.CHOICE.match(fold(words)):
        return replace(
            last, end=mention.end, mention=replace(last.mention, days=(*last.mention.days, *mention.days), joint="or")
        )
    later = mention.days[0] > last.mention.days[-1]
    on = link.RANGE.match(fold(_without_time(words))) or _goes_on(words)
    if later and one_each and last.mention.time and on:
        whole = replace(  # "3 May, 9:00 to 4 May, 17:00"
            last.mention,
            days=(last.mention.days[0], mention.days[-1]),
            joint="-",
            time=last.mention.time if mention.time else None,  # of the first day alone it is no hour of a deadline
            zone=mention.zone or last.mention.zone,
            until=mention.until or mention.time,
            midnight=mention.midnight,
            yearless=mention.yearless,
        )
        return replace(last, end=mention.end, mention=whole)
    next_day = (mention.days[0] - last.mention.days[-1]).days == 1
    lasts = one_each and (link.RANGE.match(fold(words)) or _until(words) or _goes_on(words))
    if later and (lasts or (next_day and link.LIST.match(fold(words)))):
        days = (last.mention.days[0], mention.days[-1])
        whole = replace(
            last.mention,
            days=days,
            joint="-",
            time=mention.time,
            zone=mention.zone or last.mention.zone,
            yearless=mention.yearless,
            until=mention.until,
        )
        return replace(last, end=mention.end, mention=whole)
    return None
