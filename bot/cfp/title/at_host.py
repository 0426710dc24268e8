"""Pages that are headed by an acronym and the event around it ("ROPES@KNOT 2031"), or titled by one that they never
say: what spells the name out is right below.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from bot.cfp.title.parts import is_news, is_section, names_event
from bot.cfp.title.prose import Name
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_AT_HOST = re.compile(r"(?P<short>[A-Z][\w-]{1,19})\s?@\s?[A-Z][\w-]*[A-Z][\w-]*(?:\s?['’]?(?:20)?\d\d)?")
_PARTS = re.compile(r"\s[|·•–—]\s|\n")
_WORD = re.compile(r"[^\W\d_]{4,}")
_A_WORKSHOP = re.compile(r"\W*(?:(?:an?|the|our)\s)?(?:[\w-]{3,16}\s){0,2}workshop\s(?:at|of|with|in)\b", re.IGNORECASE)
_TOP = 4  # blocks
_LONGEST_ACRONYM = 8
_FEWEST_WORDS, _MOST_WORDS = 3, 14  # of a name without a word for an event


def short_at_host(page: Page) -> str | None:
    """Return the acronym that heads a page with the event around it: ROPES of "ROPES@KNOT 2031"."""
    for block in page.blocks[:_TOP]:
        match = _AT_HOST.fullmatch(" ".join(block.text.split())) if block.kind == "heading" else None
        if match and not names_event(match["short"]) and not is_section(match["short"]):
            return match["short"]
    return None


def spelt_below_host(page: Page, best: Name) -> Name | None:
    """Return the name that stands right below such a heading, alone or before its place and its day."""
    match = _AT_HOST.fullmatch(best.name)
    blocks = page.blocks[:_TOP]
    below = next((two for one, two in pairwise(blocks) if one.text.strip() == best.name), None)
    if match is None or below is None:
        return None
    first = _PARTS.split(below.text)[0].strip()
    return Name(best.score, first, sentences(below)[0], match["short"]) if _is_titled(first) else None


def spelt_on_the_page(page: Page, best: Name, found: Iterable[Name], told: Iterable[Sentence]) -> Name | None:
    """Return the name that a page has where its title is a word that it never says."""
    unsaid = best.sentence is None and best.name.isalpha() and len(best.name) <= _LONGEST_ACRONYM
    if not unsaid or any(best.name.lower() in one.text.lower() for one in told):
        return None
    others = [
        one for one in found if one.sentence and len(one.name.split()) >= _FEWEST_WORDS and not one.name.isupper()
    ]
    if others:
        return max(others, key=lambda one: one.score)
    blocks = page.blocks[:_TOP]
    for one, below in pairwise(blocks):
        if one.kind == "heading" and _is_titled(one.text) and _A_WORKSHOP.match(below.text):
            return Name(best.score, " ".join(one.text.split()), sentences(one)[0], "")
    return None


def _is_titled(text: str) -> bool:
    """Whether a line is a few words, most of them with a capital, and no sentence or section."""
    words = _WORD.findall(text)
    capitals = sum(word[0].isupper() for word in words)
    few = _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS and not re.search(r"\d|[.!?:]$", text)
    return few and 2 * capitals > len(words) > 1 and not (is_section(text) or is_news(text))
