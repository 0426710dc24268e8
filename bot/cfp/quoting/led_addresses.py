"""Puts the addresses of a list behind the sentence that leads to them: "Papers are emailed to the chairs", A, B."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from bot.cfp.contact import ADDRESS
from bot.page.blocks import Block
from bot.page.sentences import Sentence

_MOST = 6  # addresses of a list


def with_led_addresses(told: Iterable[Sentence], blocks: tuple[Block, ...]) -> Iterator[Sentence]:
    """Yield the sentences; one that ends without a stop above a list of addresses with all of these."""
    after = dict(zip((block.lines for block in blocks), range(1, len(blocks) + 1), strict=True))
    for one in told:
        block = one.block
        open_ended = block.kind == "paragraph" and one.text[-1:].isalpha() and block.text.rstrip().endswith(one.text)
        below = blocks[after.get(block.lines, len(blocks)) :] if open_ended else ()
        items = list(takewhile(lambda item: item.kind == "item" and ADDRESS.search(item.text), below))[:_MOST]
        if items:
            text = f"{one.text}: {'; '.join(' '.join(item.text.split()) for item in items)}"
            yield Sentence(text, replace(block, text=block.text[: one.offset] + text, cuts=None), one.offset)
        else:
            yield one
