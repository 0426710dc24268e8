"""The page as blocks and lists, with lines or paragraphs of their own under a lead to topics as lists, too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from bot.cfp.phrases import Phrases
from bot.cfp.topics.leads import NAMED, is_other, leads, score_of
from bot.cfp.topics.lists import MIN_ITEMS, ItemList, parts, source_lines
from bot.page.blocks import Block
from bot.page.page import Page

_FEWEST_CARDS = 5
_BARE = 30  # characters of a line that names topics and nothing else
_ONLY_NUMBER = re.compile(r"\W*(?:\d{1,2}|[ivx]{1,5}|[a-h])?\W*$", re.IGNORECASE)
_SHORT = 100  # characters of a topic that is a paragraph of its own


def elements_of(page: Page, phrases: Phrases) -> Iterator[Block | ItemList]:
    """Yield blocks and lists; lines or paragraphs of their own under a lead to topics are a list too."""
    elements = [one for one in parts(page) if isinstance(one, ItemList) or re.search(r"\w", one.text)]
    number = 0
    while number < len(elements):
        one = elements[number]
        above = elements[number - 1] if number else None
        yield one
        number += 1
        if isinstance(one, Block) and (headed := _headed_lines(one, phrases)):
            yield ItemList(tuple(headed), one.text.split("\n")[0])
        after_list = isinstance(above, ItemList) and isinstance(one, Block) and not one.text.endswith((":", "："))
        if isinstance(one, ItemList) or after_list or not leads(one, phrases):
            continue
        plain: list[Block] = []
        for below in elements[number:]:
            if isinstance(below, ItemList) or below.kind != "paragraph" or (plain and is_other(below, phrases)):
                break
            plain.append(below)
        lined = list(takewhile(bool, map(source_lines, plain)))
        if lined:
            yield ItemList(tuple(line for lines in lined for line in lines))
            number += len(lined)
        elif titled := _titled(plain):
            yield ItemList(tuple(replace(card, kind="item", level=1, group=-1, text=card.bold[0]) for card in titled))
            number += plain.index(titled[-1]) + 1
        elif (count := max(_short_ones(plain), _cards(plain))) >= MIN_ITEMS:
            yield ItemList(tuple(plain[:count]))
            number += count


def _headed_lines(block: Block, phrases: Phrases) -> list[Block]:
    """The lines of a paragraph whose first says that topics follow: "Topics", and a topic a line."""
    first, *others = block.text.split("\n")
    if block.kind != "paragraph" or len(others) < MIN_ITEMS or len(first) > _BARE or score_of(first, phrases) != NAMED:
        return []
    return source_lines(block)[1:]


def _titled(plain: list[Block]) -> list[Block]:
    """The cards in a row that begin with a bold title, with what it is about behind it; a number may stand beside."""
    cards = [block for block in plain if not _ONLY_NUMBER.match(block.text)]
    named = list(takewhile(_is_titled, cards))
    boxes = {block.boxes[-2:-1] for block in named}
    if len(named) < MIN_ITEMS or len(boxes) < len(named):
        return []
    return named


def _is_titled(block: Block) -> bool:
    """Whether a paragraph begins with its only bold words, and says more behind them."""
    first = block.bold[0] if len(block.bold) == 1 else ""
    begins = bool(first) and block.text.startswith(first) and not first.endswith((".", ":", "!", "?"))
    return begins and len(first) <= _SHORT and len(block.text) > len(first) + 1


def _short_ones(plain: list[Block]) -> int:
    """How many paragraphs in a row read like topics."""
    for count, block in enumerate(plain):
        if (
            len(block.text) > _SHORT
            or "\n" in block.text
            or block.text.endswith((".", "!", ":"))
            or block.boxes[:-1] != plain[0].boxes[:-1]
        ):
            return count
    return len(plain)


def _cards(plain: list[Block]) -> int:
    """How many paragraphs in a row are drawn as cards, each in a box of its own, and read like topics."""
    boxes: set[int] = set()
    for block in plain:
        box = block.boxes[-2] if len(block.boxes) > 1 else 0
        if not box or box in boxes or len(block.text) > _SHORT or block.text.endswith((".", "!", "?", ":")):
            break
        boxes.add(box)
    return len(boxes) if len(boxes) >= _FEWEST_CARDS else 0
