"""Topics that a sentence lists, parted by commas."""

from __future__ import annotations

import re
from typing import Any

from bot.cfp.finding import source_of
from bot.cfp.lists import MIN_ITEMS, tidy
from bot.cfp.topic_rules import RULING, RUNNING
from bot.page.page import Page
from bot.rules import says


def running_topics(page: Page) -> tuple[list[Any], dict[str, Any] | None]:
    """Topics in a sentence, parted by commas: "Topics include A, B, and C."."""
    for block in page.blocks:
        if block.kind != "paragraph" or not (match := RUNNING.search(block.text)):
            continue
        texts = [tidy(re.sub(r"^(?:and|or|as well as)\s+", "", text.strip())) for text in _commas(match["list"])]
        if len(texts) > MIN_ITEMS and all(0 < len(text.split()) < 9 and not says([RULING], text) for text in texts):
            return texts, source_of(page, block, words=match[0].strip(), offset=match.start())
    return [], None


def _commas(text: str) -> list[str]:
    """Part at the commas and semicolons that stand in no brackets, and before the last "and"."""
    texts, depth = [""], 0
    for sign in text:
        depth += (sign in "([") - (sign in ")]")
        if sign in ",;" and depth <= 0:
            texts.append("")
        else:
            texts[-1] += sign
    return [one for one in texts if one.strip()]
