"""The lists of a page: marked as such, or lines and paragraphs that begin with a bullet; each with the text right above it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, NamedTuple

from bot.page.blocks import Block
from bot.page.page import Page

STRONG = re.compile(
    r"\btopics?\b|\blimited to\b|\bareas? of (?:interest|focus)\b|\bthemes?\b|\bscope\b|\bresearch areas?\b|\bsubject areas?\b|\bthemen(?:felder|gebiete|schwerpunkte)?\b|\bschwerpunkte\b|\bof interest\b|\brelevant (?:areas|work|issues)\b"
    r"|\b(?:papers?|work|contributions?|submissions?|research|talks?|proposals?|abstracts?) (?:on|about|related to|in(?: the)? areas?)\b|\blooking for\b|\bwhat we(?:['’]re| are| would)? (?:like|want|seek|after)\b|\b(?:interested in|excited about)\b",
    re.IGNORECASE,
)
NOT_TOPICS = re.compile(
    r"\b(?:criteri\w+|dates?|deadlines?|organi[sz]\w*|speakers?|keynotes?|panel\w*|committees?|schedule|program(?:me)?|instructions?|guidelines?|(?:submission|paper|contribution|presentation) (?:types?|formats?|categor\w+|tracks?)"
    r"|types of (?:submissions?|papers?|contributions?)|(?:two|three|four|following) (?:types|kinds|categories|tracks|formats)|sponsors?|awards?|follow(?:ing)? (?:steps|rules|files|requirements|questions?|formats?)|questions?|previous|past|accepted|prizes?|links?"
    r"|contact|venue|registration|not looking|not accept|requirements?|policy|policies|format(?:ting)?|news|updates|how to|what to|to include|goals?|objectives?|aims?|outcomes?|benefits|audience|attendees|why|publication|review\w*|should (?:include|contain|consist|be|address)|must (?:include|contain|be))\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[•·▪●◦*+–—-]|\d{1,2}[.)])\s+")
_GLUED = re.compile(r"\s+-\s+(?=[A-Z])")
MIN_ITEMS = 3


class ItemList(NamedTuple):
    items: tuple[Block, ...]
    lead: Block | None


def item_lists(page: Page) -> list[ItemList]:
    """The lists of a page, each with the text right above it; lines that begin with a bullet are a list too."""
    lists: list[ItemList] = []
    above: Block | None = None
    run: list[Block] = []
    for block in page.blocks:
        goes_on = block.kind in {"item", "cell"} or (run and run[0].group == -1 and block.kind == "paragraph" and _BULLET.match(block.text))
        if run and (not goes_on or (block.group or -1) != run[0].group or block.file != run[0].file):
            lists.append(ItemList(tuple(run), above))
            above, run = run[-1], []
        if (block.kind == "item" and block.group) or (block.kind == "cell" and block.section and STRONG.search(block.section[-1])):
            run.append(block)
            continue
        if block.kind == "paragraph" and _BULLET.match(block.text) and "\n" not in block.text:
            run.append(replace(block, kind="item", level=1, group=-1, text=_BULLET.sub("", block.text)))
            continue
        if block.kind == "paragraph" and (lines := _lines(block)):
            lead, items = lines
            lists.append(ItemList(tuple(items), lead or above))
        above = block
    if run:
        lists.append(ItemList(tuple(run), above))
    return lists


def grouped(lists: list[ItemList], page: Page) -> list[ItemList]:
    """Join lists that stand under headings of their own below one lead: "Topics of interest: **Hardware** ... **Software** ..."."""
    places = {id(block): number for number, block in enumerate(page.blocks)}
    joined: list[ItemList] = []
    open_group = False
    for one in lists:
        last = joined[-1] if joined else None
        lead = one.lead
        start = places.get(id(one.items[0]), -1)
        if lead and lead.kind == "heading" and start > 1 and places.get(id(lead)) == start - 1:
            above = page.blocks[start - 2]
            under = lead.level > 3 if above.kind == "paragraph" else above.kind == "heading" and lead.level > above.level
            if under and STRONG.search(last_sentence(above)) and not STRONG.search(lead.text):
                joined.append(ItemList(one.items, above))
                open_group = True
                continue
            if open_group and last and above is last.items[-1] and last.lead and last.lead is not lead and _is_sibling(last, lead):
                joined[-1] = ItemList((*last.items, *one.items), last.lead)
                continue
        open_group = False
        joined.append(one)
    return joined


def _is_sibling(group: ItemList, heading: Block) -> bool:
    """Whether a heading stands beside the headings that part a group already."""
    own = group.items[-1].section
    return (
        bool(own)
        and own[:-1] == heading.section[: len(own) - 1]
        and len(heading.section) <= len(own)
        and not NOT_TOPICS.search(heading.text)
    )


def _lines(block: Block) -> tuple[Block | None, list[Block]] | None:
    """Part a paragraph whose lines (hard breaks, or the source's own) begin with bullets, or are short under a lead."""
    lines = block.text.split("\n")
    bulleted = [line for line in lines if _BULLET.match(line)]
    lead_first = lines[0].rstrip().endswith(":") and len(lines) > MIN_ITEMS and all(3 < len(line) < 90 for line in lines[1:])
    if len(bulleted) < MIN_ITEMS and not (lead_first and STRONG.search(lines[0])):
        return None
    items: list[Block] = []
    lead: Block | None = None
    offset = 0
    for line in lines:
        text = _BULLET.sub("", line).strip()
        piece = Block("item", text, 1, ((0, block.line_at(offset)),), group=-1, section=block.section, file=block.file)
        offset += len(line) + 1
        if _BULLET.match(line) or (lead_first and line is not lines[0]):
            items.append(piece)
        elif not items and text:
            piece.kind, lead = "paragraph", piece
    return lead, items


def last_sentence(block: Block) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])|\n", block.text.strip())[-1]


def nest(items: list[Block]) -> list[Any]:
    """Nest items by the depth of their list; a heading item becomes {name, topics}."""
    root: list[Any] = []
    base = min(item.level for item in items)
    trail: list[tuple[int, list[Any]]] = [(base, root)]
    for item in items:
        if not item.text:
            continue
        while len(trail) > 1 and item.level < trail[-1][0]:
            trail.pop()
        level, here = trail[-1]
        if item.level > level and here:
            parent = here.pop()
            group = parent if isinstance(parent, dict) else {"name": parent, "topics": []}
            here.append(group)
            here = group["topics"]
            trail.append((item.level, here))
        here += [text[:600] for text in _unglue(tidy(item.text)) if text]
    return root


def tidy(text: str) -> str:
    """Take the white space and the final punctuation off a topic."""
    text = " ".join(text.split())
    text = re.sub(r"(?:[,;:]|(?<!etc)(?<!\.)\.)+$", "", text).strip()
    return re.sub(r"(?:[,;]\s*(?:and|or|und)|\s+and/or)$", "", text).strip(" ,;")


def _unglue(text: str) -> list[str]:
    """Part two items written on one line with " - ": only when both sides read like items of the same list."""
    parts = _GLUED.split(text)
    if len(parts) == 2 and all(part.split() for part in parts):  # more dashes are punctuation
        first, second = parts
        same_start = first.split()[0].lower() == second.split()[0].lower()
        both_close = first.endswith(")") and second.endswith(")")
        if same_start or both_close:
            return [tidy(first), tidy(second)]
    return [text]
