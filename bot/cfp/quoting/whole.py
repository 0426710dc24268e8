"""Sentences as they can be quoted: whole where a line ended inside them, alone where a stop parts them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from bot.cfp.dates.vague import undecided_at
from bot.cfp.submission.links import links_in
from bot.faq.passages import LINKS
from bot.page.page import Page
from bot.page.sentences import Sentence

_MOST_LISTED = 12  # items behind the sentence that leads them
_NEXT = 4  # lines from the end of a block to the next
_LED = re.compile(
    r",?\s(?:including|included are|such as|among them)\b[^.:]{0,60}:$"
)  # what leads to a list, at the end
_MOST_LINES = 5  # of a postal address
_LONGEST = 1500  # characters of a sentence over several lines
_OPEN = re.compile(r"(?:,|[\s'’][a-zà-ÿ]{1,3})$")  # the end of a line that cannot end a sentence
_TELLS = re.compile(r"\b(?:be|is|are|was|were|been|has|have|must|may|can|should|will|do|does|not|no)\b", re.IGNORECASE)
_STOP = re.compile(r"(?<=[。！？])(?=\S)")


def readable(told: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield sentences with those joined that only the end of a line parts, and East Asian ones parted at stops."""
    last: Sentence | None = None
    for one in told:
        if last and _goes_on(last, one):
            last = Sentence(one.block.text[last.offset : one.offset + len(one.text)], last.block, last.offset)
            continue
        if last:
            yield from _parted(last)
        last = one
    if last:
        yield from _parted(last)


def _goes_on(one: Sentence, after: Sentence) -> bool:
    between = one.block.text[one.offset + len(one.text) : after.offset]
    same = one.block.text == after.block.text and one.block.lines == after.block.lines
    ends = one.text.endswith((".", "!", "?", ":", ";", "。"))
    short = after.offset + len(after.text) - one.offset <= _LONGEST
    inside = after.text[0].islower() or bool(_OPEN.search(one.text))
    return same and short and between.count("\n") == 1 and not ends and inside


def _parted(sentence: Sentence) -> Iterator[Sentence]:
    at = 0
    for stop in [*(found.start() for found in _STOP.finditer(sentence.text)), len(sentence.text)]:
        yield Sentence(sentence.text[at:stop], sentence.block, sentence.offset + at)
        at = stop


def leaves_open(text: str) -> bool:
    """Whether a text only labels what is not decided yet: "Early registration deadline: to be announced"."""
    open_at = undecided_at(text)
    return open_at is not None and not _TELLS.search(f"{text[: open_at[0]]} {text[open_at[1] :]}")


_GOES_ON = re.compile(r"[,;](?:\s(?:or|and|oder|und|ou|et|o|y|e))?\s*$")  # behind an item: "..., or"


def is_fragment(sentence: Sentence) -> bool:
    """Whether an item only names one of several things, so that it tells nothing without what leads to it."""
    listed = sentence.block.kind == "item" and _GOES_ON.search(sentence.text) is not None
    return listed and not _TELLS.search(sentence.text)


_NAME_WORDS = 4  # of a line that may name a thing, and says nothing of it
_SAYS = re.compile(
    r"[:：]|\b(?:publi\w+|appear\w*|plan\w*|invit\w+|archiv\w+|proceedings|offered|open)\b", re.IGNORECASE
)


def only_names(sentence: Sentence) -> bool:
    """Whether a line is the name of a thing and tells nothing of it: "Special Issues", "Rope Journal (SCI indexed)"."""
    text = sentence.text
    alone = text == sentence.block.text.strip() and text.isascii() and not text.endswith(".")
    return alone and len(text.split()) <= _NAME_WORDS and not (_TELLS.search(text) or _SAYS.search(text))


def with_list(page: Page, sentence: Sentence, text: str) -> str:
    """Return the text of a sentence, with the list it introduces when it ends in a colon."""
    if not text.endswith(":"):
        return text
    behind = sentence.block.text[sentence.offset + len(sentence.text) :].strip().split("\n")
    if below := [" ".join(line.split()) for line in takewhile(str.strip, behind)][:_MOST_LINES]:
        return f"{text} {', '.join(below)}"
    place = next((number for number, block in enumerate(page.blocks) if block.lines == sentence.block.lines), None)
    after = page.blocks[place + 1 :] if place is not None else ()
    items = list(takewhile(lambda block: block.kind == "item", after))[:_MOST_LISTED]
    own = sentence.block
    if own.kind == "item" and items and items[0].group == own.group and items[0].level <= own.level:
        return text  # what stands beside an item is none of its list
    is_apart = not items and bool(after) and after[0].line - own.lines[-1][1] > _NEXT
    if is_apart and (led := _LED.search(text)):  # a list stood there, which is told elsewhere
        return f"{text[: led.start()]}."
    if not items and after and after[0].kind == "paragraph" and after[0].section == sentence.block.section:
        return f"{text} {' '.join(after[0].text.split())}"
    listed = "; ".join(item.text.rstrip(".;,") for item in items)
    return f"{text} {listed}." if listed else text


def with_address(text: str, sentence: Sentence) -> str:
    """Return the text of a sentence, with the address that lies behind its words: "Register here"."""
    address = address_behind(sentence)
    if not address or address.removeprefix("mailto:") in text:
        return text
    stop = text[-1] if text.endswith((".", "!", "。")) else ""
    return f"{text.removesuffix(stop)} ({address}){stop}"


def address_behind(sentence: Sentence) -> str:
    """Return the first address that lies behind words of a sentence; empty where there is none, or it is what they
    show.
    """
    address = next((link.href for link in links_in(sentence) if link.href.startswith(LINKS)), "")
    return "" if address.removeprefix("mailto:").rstrip("/") in sentence.text else address
