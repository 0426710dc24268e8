"""Puts together items of a list that were closed too early: "<li>models of old</li> ropes</li>"."""

from __future__ import annotations

from bot.page.blocks import Block

_STOPS = (".", "!", "?", ":", ";", "。", "：")
_LONGEST = 200  # characters of the rest of an item


def with_whole_items(blocks: list[Block]) -> list[Block]:
    """Join text that stands in a list, and in none of its items, with the item that it goes on from."""
    whole: list[Block] = []
    for block in blocks:
        before = whole[-1] if whole else None
        if before is not None and _goes_on(before, block):
            start = len(before.text) + 1
            before.text = f"{before.text} {block.text}"
            before.lines += tuple((offset + start, line) for offset, line in block.lines)
        else:
            whole.append(block)
    return whole


def _goes_on(item: Block, block: Block) -> bool:
    """Whether a paragraph goes on, in small letters, with an item of its list that has no end."""
    within = item.kind == "item" and block.kind == "paragraph" and block.group == item.group != 0
    plain = not (block.links or block.struck or block.bold) and "\n" not in block.text
    return (
        within
        and plain
        and block.level == item.level
        and len(block.text) <= _LONGEST
        and block.text[:1].islower()
        and not item.text.rstrip().endswith(_STOPS)
    )
