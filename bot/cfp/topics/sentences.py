"""Topics that a sentence lists, parted by commas."""

from __future__ import annotations

import re
from typing import Any

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.finding import source_of
from bot.cfp.phrases import Phrases
from bot.cfp.topics.leads import NAMED, score_of
from bot.cfp.topics.lists import MIN_ITEMS, tidy
from bot.cfp.topics.rules import RULING, RUNNING, TELLING
from bot.page.blocks import Block
from bot.page.page import Page
from bot.rules import says

_ANY_YEAR = Reading(2000)  # by which days without a year are known to be days
_AND = re.compile(r"^(?:and|or|as well as)\s+")
_LAST = re.compile(r"and\s")
_MOST_WORDS = 8  # of a topic in a sentence
_LONGEST = 900  # characters of a paragraph that is a list of topics


def running_topics(page: Page, phrases: Phrases) -> tuple[list[Any], dict[str, Any] | None]:
    """Topics in a sentence, parted by commas: "Topics include A, B, and C.", or nothing but A, B, C under "Topics"."""
    found = [(block, *_told(block, phrases)) for block in page.blocks if block.kind == "paragraph"]
    found = [one for one in found if one[2]]
    if not found:
        return [], None
    block, words, _ = found[0]
    at = block.text.find(words)
    source = source_of(page, block, words=words.strip(), offset=max(0, at))
    heads = ["".join(one[0].section[-1:]) for one in found]
    if len(found) == 1 or not all(heads) or len(set(heads)) < len(heads):
        return found[0][2], source
    return [{"name": head, "topics": one[2]} for head, one in zip(heads, found, strict=True)], source


def _told(block: Block, phrases: Phrases) -> tuple[str, list[str]]:
    """What a paragraph lists, and the sentence that does; no topics where it lists none."""
    match = RUNNING.search(block.text)
    told = match["list"] if match else block.text if _is_list(block, phrases) else ""
    texts = [tidy(text) for text in _items(told)]
    fitting = all(0 < len(text.partition(",")[0].split()) <= _MOST_WORDS and not says([RULING], text) for text in texts)
    return (match[0] if match else told, texts) if len(texts) > MIN_ITEMS and fitting else ("", [])


def _items(told: str) -> list[str]:
    """The parts of a list; what follows "and" is the last: "ropes, cords, and knots of nets, sails, or flags"."""
    parts = [text.strip() for text in _commas(told)]
    last = next((place for place, part in enumerate(parts) if _LAST.match(part)), len(parts))
    whole = [*parts[:last], ", ".join(parts[last:])] if parts[last + 1 :] and parts[-1].startswith("or ") else parts
    return [_AND.sub("", part) for part in whole if part]


def _is_list(block: Block, phrases: Phrases) -> bool:
    """Whether a paragraph right under a heading that names topics is a list of them, and no sentence."""
    headed = bool(block.section) and score_of(block.section[-1], phrases) == NAMED
    text = block.text.strip()
    plain = len(text) <= _LONGEST and not re.search(r"[.!?:]\s|\n", text)
    return headed and plain and not says([TELLING], text) and not find_dates(text, _ANY_YEAR)


def _commas(text: str) -> list[str]:
    """Part at the commas and semicolons that stand in no brackets, and before the last "and"."""
    texts, depth = [""], 0
    for sign in text:
        depth += (sign in "([") - (sign in ")]")
        if sign in ",;、" and depth <= 0:
            texts.append("")
        else:
            texts[-1] += sign
    return [one for one in texts if one.strip()]
