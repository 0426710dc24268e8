"""Answers that a heading and the list below it give together: "Special Issues", and the journals."""

from __future__ import annotations

from itertools import takewhile

from bot.cfp.quoting.telling import Tells
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_HEAD_WORDS = 5
_MOST = 6  # items of an answer


def headed_list(page: Page, tells: Tells, tags: tuple[str, ...]) -> tuple[str, Sentence] | None:
    """Return what a heading that answers a question, and the items right below it, say together."""
    for number, block in enumerate(page.blocks):
        if block.kind != "heading" or len(block.text.split()) > _HEAD_WORDS or not sentences(block):
            continue
        if tells(sentences(block)[0], tags) and (items := _items(page.blocks[number + 1 :])):
            text = "; ".join(" ".join(item.text.split()).rstrip(".;,") for item in items)
            return f"{block.text.strip().rstrip(':')}: {text}.", sentences(block)[0]
    return None


def _items(behind: tuple[Block, ...]) -> list[Block]:
    return list(takewhile(lambda block: block.kind == "item", behind))[:_MOST]
