"""Finds what the event is called: in quotation marks, before its acronym, in a heading, in a sentence, in the
title, by its acronym.

Headings of sections, file names and the events it belongs to are none: where nothing else is found,
the event has no name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.months import month_of
from bot.cfp.title_parts import ONLY_WHERE, bare, is_news, is_section, names_event, short_of
from bot.cfp.title_rules import (
    ACRO,
    ACRONYM,
    ACTS,
    CALLED,
    EAST_ASIAN,
    IN_FRONT,
    NAMED,
    ON,
    QUOTED,
    WITH_ACRONYM,
)
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence

_BELONGS = re.compile(
    r"(?i:workshop|track|session|school|meeting|conference|mostra|jornadas?)s?\s(?:of|in|de|for)\s(?:the|\d)"
)
_ARTICLE = re.compile(r"^(?:(?:the|of|and|der|die|das|dem|den|zum|el|la|le|il|o|a)\s)+", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:this|our|the following|organizers?|organisers?|committee|aims|will|registration|participants?)\b",
    re.IGNORECASE,
)
_SERIES = re.compile(rf"(?<![\w-])(?P<name>{ACRO}) workshops?\b")
_WITH_YEAR = re.compile(
    rf"(?<![\w-])(?P<name>{ACRO}(?:\s?[’'‘]\d\d|[\s-]?20\d\d|-\d\d)|[A-Z][a-z]{{3,14}}\s20\d\d)(?!\w)"
)
_OTHERS = re.compile(
    r"(?:\bat|@|with|alongside|conjunction with|of|proceedings|to|satellite|in|from|previous|"
    r"last)\s(?:the\s)?(?:ACM\s|IEEE\s)?$",
    re.IGNORECASE,
)
_INITIALS = re.compile(
    r"^(?P<name>[^\W\d_][^()]{8,120}?)\s?\((?P<short>[A-Z][\w-]{1,11})(?:\s?['’]?\d{2,4})?\)(?:\s?['’]?\d{2,4})?$"
)
TOP = 25  # blocks among which a page introduces itself
_TITLES = 8  # lines at the top that may be the title
_LONGEST = 200


class Name(NamedTuple):
    """- `score` is how surely it is the name; `short` the acronym that stands with it"""

    score: int
    name: str
    sentence: Sentence | None = None
    short: str = ""


def names(page: Page, told: list[Sentence]) -> Iterator[Name]:
    """Yield what the event may be called, each with how surely; none for a page that does not say."""
    yield from _titled(page)
    for number, sentence in enumerate(told):
        yield from _in_sentence(sentence, number)
    for source in ("title", "subtitle", "excerpt"):
        title = bare(page.meta.get(source, ""))
        if title and (names_event(title) or ACRONYM.search(title)):
            # A front matter's subtitle spells out what its title shortens.
            spelt = names_event(title)
            yield Name(7 + spelt if source == "title" else 6 + spelt, title, None, short_of(title))
    yield from _counted(told)


def _titled(page: Page) -> Iterator[Name]:
    """Names in the headings and lines at the top of the page."""
    seen = 0
    first = next((block for block in page.blocks if block.kind == "heading"), None)
    for number, block in enumerate(page.blocks[:TOP]):
        heading = block.kind == "heading"
        if not heading and (number >= _TITLES or block.kind in {"item", "cell"} or len(block.text) > 2 * _LONGEST):
            continue
        offset = 0
        for line in [" ".join(block.text.split("\n"))] if heading else block.text.split("\n"):
            sentence, offset = Sentence(line, block, offset), offset + len(line) + 1
            name = bare(line)
            seen += 1
            if (
                len(name) < 3
                or len(name) > _LONGEST
                or ONLY_WHERE.match(name)
                or (re.search(r"[.!?。]$", line.strip()) and not heading)
            ):
                continue
            yield from _line_name(name, sentence, block, first=heading and block is first, early=seen <= _TITLES)


def _line_name(name: str, sentence: Sentence, block: Block, *, first: bool, early: bool) -> Iterator[Name]:
    heading = block.kind == "heading"
    if match := EAST_ASIAN.search(name):
        yield Name(10, match[0], sentence)
    if early and (match := IN_FRONT.search(name)) and kind_of(match["short"]) is None and not is_news(match["name"]):
        yield Name(11, name, sentence, match["short"])
    elif (match := WITH_ACRONYM.search(name)) and not _is_other(match, name):
        yield Name(
            11,
            name if heading and len(name) < 160 else f"{_without_article(match['name'])} ({match['short']})",
            sentence,
            match["short"],
        )
    elif (heading or early) and (match := _INITIALS.match(name)) and _stands_for(match["short"], match["name"]):
        yield Name(10 if heading else 9, name, sentence, match["short"])
    elif (match := ON.search(name)) and not _is_other(match, name):
        yield Name(
            10 if heading else 9, name if heading and len(name) < 160 else match["name"], sentence, match["short"] or ""
        )
    elif (
        (heading or early)
        and names_event(name)
        and 1 < len(name.split()) < 14
        and not is_section(name)
        and not _TELLS.search(name)
    ):
        yield Name(6 if heading else 4, name, sentence)
    elif (
        heading
        and (block.level == 1 or first)
        and not _TELLS.search(name)
        and not is_section(name)
        and (len(name.split()) > 1 or ACRONYM.search(name))
    ):
        yield Name(5 + bool(ACRONYM.search(name)), name, sentence)
    elif early and heading and _WITH_YEAR.fullmatch(name):
        yield Name(5, name, sentence)


def _stands_for(short: str, name: str) -> bool:
    """Whether an acronym is made of the first letters of a name's words, in their order."""
    letters = iter(word[0].lower() for word in re.findall(r"[^\W\d_]+", name))
    asked = list(re.sub(r"[\W\d_]", "", short).lower())
    return len(asked) > 1 and sum(letter in letters for letter in asked) == len(asked)


def _in_sentence(sentence: Sentence, number: int) -> Iterator[Name]:
    text = sentence.text
    if (match := QUOTED.search(text)) and not re.search(r"\bpaper\b.{0,12}$", text[: match.start()]):
        yield Name(12 if number < 4 * TOP else 8, (match["name"] or match["name2"]).strip(" ,.”“"), sentence)
    if sentence.block.kind == "heading":
        return
    yield from _described(sentence, number)
    bold = next((one for one in sentence.block.bold if _is_called(one, text)), None)
    if bold:
        yield Name(8, bold.strip(" ,.:"), sentence)
    if number < TOP and (match := EAST_ASIAN.search(text)):
        yield Name(6, match[0], sentence)


def _described(sentence: Sentence, number: int) -> Iterator[Name]:
    """The surest of the forms in which a sentence names the event."""
    text = sentence.text
    if (match := WITH_ACRONYM.search(text)) and not _is_other(match, text):
        yield Name(
            9 if number < 4 * TOP else 5,
            f"{_without_article(match['name'])} ({match['short']})",
            sentence,
            match["short"],
        )
    elif (match := ON.search(text)) and not _is_other(match, text) and not _BELONGS.search(match["name"]):
        yield Name(7, re.sub(r",.*$", "", _without_article(match["name"])).strip(" ,"), sentence, match["short"] or "")
    elif match := CALLED.search(text):
        yield Name(6, " ".join(match["name"].split()), sentence)
    elif match := NAMED.search(text):
        yield Name(5, match["name"], sentence)
    elif match := ACTS.search(text):
        yield Name(4, match["name"], sentence)


def _without_article(name: str) -> str:
    return _ARTICLE.sub("", " ".join(name.split()))


def _is_other(match: re.Match[str], text: str) -> bool:
    """Whether the sentence names the event that this one belongs to."""
    return bool(_OTHERS.search(text[: match.start()])) and not re.search(r"\bworkshop", match["name"], re.IGNORECASE)


def _is_called(words: str, text: str) -> bool:
    """Whether words in bold stand right behind what the event is: "the workshop on **Models of Knots**"."""
    before = text[: max(0, text.find(words))][-24:]
    return (
        len(words) > 7
        and re.search(r"\b(?:on|for|über|zu|sur|sobre|su)\s\W{0,3}$", before) is not None
        and names_event(before)
    )


def _counted(told: list[Sentence]) -> Iterator[Name]:
    """The acronym with a year, or before "workshop", that the page repeats most; those of other events are left out."""
    counts: Counter[str] = Counter()
    where: dict[str, Sentence] = {}
    for sentence in told:
        for pattern in (_WITH_YEAR, _SERIES):
            for match in pattern.finditer(sentence.text):
                if (
                    not _OTHERS.search(sentence.text[max(0, match.start() - 24) : match.start()])
                    and month_of(match["name"].split()[0]) is None
                ):
                    counts[match["name"]] += 1 + (pattern is _SERIES)
                    where.setdefault(match["name"], sentence)
    if counts:
        best = max(counts, key=lambda name: counts[name])
        yield Name(3, best, where[best])
