"""Sentences that an address on a line of its own parts: "Send your paper to", the address, "by 3 May 2031"."""

from __future__ import annotations

import re

from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_ADDRESS = re.compile(r"\s*<?(?:(?:https?://|www\.)\S{4,300}|[\w.+-]{1,60}@[\w.-]{3,80})>?\s*")
_GOES_ON = re.compile(r"(?:by|before|until|till|no later than|not later than|latest by|on or before)\s")
_OPEN = re.compile(r"\b(?:at|to|via|through|using|on|from|under|here|address|site|page|link|system|form)\W{0,3}$")
_LONGEST = 300  # characters of what a sentence begins with


def leads_over_addresses(page: Page) -> dict[int, str]:
    """What the first sentence of a block begins with, before an address that stands alone, by the block's id."""
    return {
        id(behind): f"{lead} {address.text.strip()}"
        for before, address, behind in zip(page.blocks, page.blocks[1:], page.blocks[2:], strict=False)
        if before.kind == address.kind == behind.kind == "paragraph"
        and before.section == behind.section
        and _GOES_ON.match(behind.text)
        and _ADDRESS.fullmatch(address.text)
        and (lead := _open_end(before))
    }


def _open_end(block: Block) -> str:
    """The last sentence of a block that leads to an address, and has no end."""
    last = sentences(block)[-1].text
    return last if len(last) <= _LONGEST and _OPEN.search(last) else ""


def sentences_led(block: Block, leads: dict[int, str]) -> list[Sentence]:
    """The sentences of a block, the first of them with what it begins with above."""
    told = sentences(block)
    lead = leads.get(id(block))
    return [Sentence(f"{lead} {told[0].text}", block, told[0].offset), *told[1:]] if lead else told
