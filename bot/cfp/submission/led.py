"""Puts an address that stands below a sentence, or in its next line, behind the words that lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, pairwise

from bot.page.sentences import Sentence

# how a sentence ends that an address follows: "... the guidelines found at"
_LEADS = re.compile(r"(?:\b(?:at|from|here|under|via|below|unter|hier|sur|ici|en|aquí|aqui|em|qui|op)|[:：])$")
_ALONE = re.compile(r"\W{0,2}https?://\S+$")


def with_address_below(told: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences; one that leads to an address alone, which is the next, with its link."""
    for one, after in pairwise(chain(told, (None,))):
        if one is None:
            return
        leads = after is not None and _LEADS.search(one.text) and _ALONE.fullmatch(after.text)
        links = [link for link in after.block.links if link.start >= after.offset] if leads and after else []
        if not links or one.block.kind != "paragraph":
            yield one
            continue
        text = f"{one.block.text[: one.offset]}{one.text} {links[0].text}"
        moved = replace(links[0], start=one.offset + len(one.text) + 1)
        block = replace(one.block, text=text, links=(*one.block.links, moved), cuts=None)
        yield Sentence(text[one.offset :], block, one.offset)
