"""The lists of a page, however they are set: as lists, lines with bullets, enumerations or parted sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile
from typing import NamedTuple

from bot.cfp.dashes import parted_by_dashes
from bot.cfp.topics.rules import INSTANCE
from bot.page.blocks import Block
from bot.page.page import Page
from bot.rules import Rule

BULLET = Rule(
    "bullet",
    r"^\s*(?: [•·▪●◦‣■□◆○※➢➤►✓→∙・⁃*+–—-] | \d{1,2}[.)、．] | [(（][a-z\d]{1,2}[)）] | [a-z][)] )(?:\s+|(?<=[、"
    r"．）・])\s*|(?<=[)])(?=[\u3040-\u9fff]))",
    examples=("• a tool", "- a tool", "1. a tool", "12) a tool", "(b) a tool", "c) a tool", "1、工具",
        "（2）工具", "(2)工具"),
    near_misses=("a tool", "2031 is near", "-5 degrees", "(2)nd tools", "e.g. a tool"),
)  # fmt: skip
_MARK = Rule(
    "a mark of an enumeration inside a sentence",
    r"(?<![\w.(]) \(? (?P<mark>[a-h]|i{1,3}|iv|v|vi{1,3}|\d{1,2}) \) (?: \s+ (?=\S) | (?=[\u3040-\u9fff]) )",
    examples=("on a) ice; b) snow", "on (1) ice, (2) snow", "(i) ice (ii) snow (iv) hail (v) fog (vii) dew",
        "(1)冰；(2)雪"),
    near_misses=("f(a) is small", "see 3.1) there", "(see a)"),
)  # fmt: skip
_PARTED = Rule(
    "a sign between topics on one line",
    r"\s[·•|∙▪]\s | ；",
    examples=("ice · snow • hail", "ice | snow", "ice ▪ snow ∙ hail", "冰；雪"),
    near_misses=("ice-cold", "a·b", "if x||y"),
)
_AND = re.compile(r"^(?:and|or|und|oder|et|ou|y|o|e|en|of)\s+", re.IGNORECASE)
_AND_BEHIND = re.compile(r"[\s,;]+(?:and|or|und|oder|et|ou|y|o|e|en)\W*$", re.IGNORECASE)
# "parts that (i) are simple to tie; (ii) hold": a clause, and no topics
_CLAUSE = re.compile(r"\s(?:that|which|who)\s\(?[ia1]\)\s(?:is|are|was|were|has|have|can|will|must|should|may)\s")
_CLICK = re.compile(r"\s[–—-]\s(?:click|see|read) (?:here|below|more)\b.*$", re.IGNORECASE)
SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z])|\n|(?<=[。！？])")
_SECTION_NUMBER = re.compile(r"\W*(?:\d{1,2}|[IVX]{1,5})\W*$")  # "IV · Topics"
_LONGEST_PART = 200  # characters of a topic inside a sentence
MIN_ITEMS = 3


class ItemList(NamedTuple):
    """- `told`: what leads to the items in their own block, as "Topics include: a; b; c" does"""

    items: tuple[Block, ...]
    told: str = ""


def parts(page: Page) -> Iterator[Block | ItemList]:
    """Yield the page block by block, what belongs to one list together."""
    run: list[Block] = []
    for block in page.blocks:
        item = _as_item(block)
        if run and (item is None or item.group != run[0].group or item.file != run[0].file or item.kind != run[0].kind):
            yield ItemList(tuple(run))
            run = []
        if item is not None:
            run.append(item)
        elif block.kind == "paragraph" and (split := split_block(block)):
            yield split
            if split.told and split.told not in block.text[-len(last_sentence(block.text)) - 1 :]:
                yield block  # whose last sentence may lead to the list below it
        else:
            yield block
    if run:
        yield ItemList(tuple(run))


def _as_item(block: Block) -> Block | None:
    if block.kind in {"cell", "item"}:
        return block
    if (
        block.kind == "paragraph"
        and "\n" not in block.text
        and (bullet := BULLET.match(block.text))
        and not _more(block.text[bullet.end() :])
        and not parted_by_dashes(block.text)
    ):
        return replace(block, kind="item", level=1, group=-1, text=block.text[bullet.end() :])
    return None


def _more(text: str) -> bool:
    """Whether a line that begins like an item holds more items."""
    return bool(_MARK.search(text) or _PARTED.search(text))


def split_block(block: Block) -> ItemList | None:
    """Part a paragraph that holds a list: lines, "a) ice; b) snow; c) hail", "ice · snow", "ice; snow; and hail"."""
    if _CLAUSE.search(block.text):
        return None
    return _bulleted(block) or _enumerated(block) or _signed(block) or _semicolons(block)


def _item(block: Block, text: str, offset: int) -> Block:
    return Block("item", text, 1, ((0, block.line_at(offset)),), group=-1, section=block.section, file=block.file)


def _bulleted(block: Block) -> ItemList | None:
    lines = list(_lines(block))
    bulleted = [bool(BULLET.match(line)) for line, _ in lines]
    first = bulleted.index(True) if any(bulleted) else 0
    led = (
        not first
        and lines[0][0].rstrip().endswith((":", "："))
        and len(lines) > MIN_ITEMS
        and all(3 < len(line) < 90 for line, _ in lines[1:])
    )
    if sum(bulleted) < MIN_ITEMS and not led:
        return None
    first = 1 if led else first
    items: list[Block] = []
    for line, offset in lines[first:]:
        if led or BULLET.match(line):
            items.append(_item(block, BULLET.sub("", line).strip(), offset))
        elif line.lstrip()[:1].islower():  # the item above goes on
            items[-1].text += f" {line.strip()}"
    return ItemList(tuple(items), " ".join(line for line, _ in lines[:first]).strip())


def _lines(block: Block) -> Iterator[tuple[str, int]]:
    """Yield the lines of a block, also those that its source begins with a bullet and the page does not break."""
    broken = {offset for offset, _ in block.lines if offset and BULLET.match(block.text[offset:])}
    starts = sorted({0, *broken, *(match.end() for match in re.finditer("\n", block.text))})
    for start, end in pairwise([*starts, len(block.text)]):
        yield block.text[start:end].rstrip(), start


def _enumerated(block: Block) -> ItemList | None:
    """Read "a) ice; b) snow; c) hail": marks that count from the first on."""
    marks: list[re.Match[str]] = []
    for mark in _MARK.finditer(block.text):
        if mark["mark"] in _following(marks):
            marks.append(mark)
    if len(marks) < MIN_ITEMS:
        return None
    ends = [*(mark.start() for mark in marks[1:]), len(block.text)]
    texts = [(block.text[mark.end() : end], mark.end()) for mark, end in zip(marks, ends, strict=True)]
    last, offset = texts[-1]
    texts[-1] = (SENTENCE_ENDS.split(last)[0], offset)
    if any(len(text) > 2 * _LONGEST_PART for text, _ in texts):
        return None
    told = block.text[: marks[0].start()].strip()
    return ItemList(tuple(_item(block, _AND_BEHIND.sub("", text), offset) for text, offset in texts), told)


_COUNTS = (
    list("abcdefgh"),
    [str(number) for number in range(1, 30)],
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
)


def _following(marks: list[re.Match[str]]) -> set[str]:
    """The marks that may come next."""
    number = len(marks)
    counts = [count for count in _COUNTS if [mark["mark"] for mark in marks] == count[:number]]
    return {count[number] for count in counts if number < len(count)}


def _signed(block: Block) -> ItemList | None:
    """Read "ice · snow · hail": nothing but short texts and the signs between them."""
    told, _, rest = block.text.rpartition(":") if block.text.count(":") == 1 else ("", "", block.text)
    texts = [BULLET.sub("", text) for text in parted_by_dashes(rest) or _PARTED.regex.split(rest) if text.strip()]
    if (
        len(texts) < 2
        or _SECTION_NUMBER.match(texts[0])
        or any(len(text) > 90 or SENTENCE_ENDS.search(text) for text in texts)
    ):
        return None
    return ItemList(tuple(_item(block, text, 0) for text in texts), told.strip())


def _semicolons(block: Block) -> ItemList | None:
    """Read "Topics include: ice; snow; and hail.", and the same without a lead."""
    for sentence in SENTENCE_ENDS.split(block.text):
        if sentence.count(";") < MIN_ITEMS - 1:
            continue
        told, _, rest = sentence.partition(":") if ":" in sentence.split(";")[0] else ("", "", sentence)
        if not told and (lead := INSTANCE.match(rest)):  # "Papers may address, for instance, ice; snow; or hail."
            told, rest = lead[0], rest[lead.end() :]
        texts = [_AND.sub("", text.strip()) for text in rest.split(";")]
        texts = [text for text in texts if text]
        if any(len(text) > _LONGEST_PART for text in texts):
            continue
        offset = block.text.find(sentence)
        return ItemList(tuple(_item(block, text, offset) for text in texts), told.strip())
    return None


def source_lines(block: Block) -> list[Block]:
    """Part a paragraph of plain text whose lines end where no wrapping would end them: each is an item."""
    starts = [
        0,
        *(offset for (offset, line), (_, above) in zip(block.lines[1:], block.lines, strict=False) if line != above),
    ]
    texts = [block.text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(block.text)], strict=True)]
    if "\n" in block.text and (told := _told_off(texts)):
        return [_item(block, text, start) for text, start in zip(told, starts, strict=False)]
    capital = len(texts) > MIN_ITEMS and all(text[:1].isupper() for text in texts)  # as wrapped lines never are
    if (
        len(texts) == 1
        or any(not 0 < len(text) <= (_LONGEST_PART if capital else 90) for text in texts)
        or any(text.endswith((".", ",", "-", "。", "、")) for text in texts[:-1])
    ):
        return []
    room = max(map(len, texts)) - 8  # a wrapped line would have taken the next word as well
    if (
        "\n" not in block.text
        and room > 50
        and not any(len(text) + len(below.split()[0]) < room for text, below in pairwise(texts))
    ):
        return []
    return [_item(block, text, start) for text, start in zip(texts, starts, strict=True)]


def _told_off(texts: list[str]) -> list[str]:
    """The lines before the sentences that a list ends in, when each begins like an item; nothing where none does."""
    lines = list(takewhile(lambda text: 0 < len(text) <= _LONGEST_PART and not text.endswith((".", ",", "。")), texts))
    return (
        lines
        if MIN_ITEMS <= len(lines) == len(texts) - 1 and SENTENCE_ENDS.search(texts[-1]) and _are_apart(texts)
        else []
    )


def _are_apart(texts: list[str]) -> bool:
    """Whether no line goes on with a small letter, as wrapped lines do."""
    return not any(text[:1].islower() for text in texts)


def last_sentence(text: str) -> str:
    return SENTENCE_ENDS.split(text.strip())[-1] or text.strip()


def tidy(text: str) -> str:
    """Take the white space, a bullet and the final punctuation off a topic."""
    text = re.sub(
        r"^(?:[•·▪●◦‣■◆➢➤►∙・]\s?|[-–—*]\s|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s)", "", " ".join(text.split())
    )
    text = _CLICK.sub("", text)
    text = re.sub(r"(?:[,;:；，。、]|(?<!etc)(?<!\.)\.)+$", "", text).strip()
    return re.sub(r"(?:[,;]\s*(?:and|or|und)|\s+and/or|(?<=[,;])\s*(?:et|ou|y|o|e|en))$", "", text).strip(" ,;")
