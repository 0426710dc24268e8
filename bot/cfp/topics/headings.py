"""Topics that are headings, or the bold words that paragraphs begin with, under what says that topics follow."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from bot.cfp.finding import source_of
from bot.cfp.language import phrases
from bot.cfp.people.lines import people_in_line
from bot.cfp.phrases import Phrases
from bot.cfp.topics.leads import NAMED, is_other, leads, score_of
from bot.cfp.topics.lists import MIN_ITEMS, last_sentence, tidy
from bot.cfp.topics.rules import COUNTED
from bot.page.blocks import Block
from bot.page.page import Page

_NUMBER = re.compile(r"^\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s+|^\d{1,2}\s+(?=\S)", re.IGNORECASE)
_LONGEST = 120  # characters of a topic that is a heading
_WHOLE = 200  # characters of a paragraph that is a topic and what it is about
_BETWEEN = 2  # paragraphs between a heading and the topics below it


def headed_topics(page: Page, table: Phrases) -> tuple[list[Any], dict[str, Any]] | None:
    """Return topics that are headings or begin paragraphs in bold, and their source; None when there are none."""
    for number, lead in enumerate(page.blocks):
        if lead.kind not in {"heading", "paragraph"} or not leads(lead, table):
            continue
        for start in range(number + 1, min(number + 2 + _BETWEEN * (lead.kind == "heading"), len(page.blocks))):
            below = page.blocks[start:]
            topics = _headings(lead, below, table) or _begun_in_bold(below, table) or _counted(below)
            if len(topics) >= MIN_ITEMS:
                return topics, source_of(page, lead, words=last_sentence(lead.text))
            if below[0].kind != "paragraph":
                break
    return None


def _headings(lead: Block, below: Sequence[Block], table: Phrases) -> list[str]:
    """The headings right below a lead, of one level, each with text of its own; lists below them are another thing."""
    first = below[0]
    if first.kind != "heading" or (lead.kind == "heading" and not 1 < lead.level < first.level):
        return []  # the topics of a call are not the sections of its page
    numbered = bool(_NUMBER.match(first.text))
    if not numbered and lead.kind != "heading":
        return []
    names: list[str] = []
    for block in below:
        if block.kind in {"item", "cell"}:
            return []
        if block.kind != "heading" or block.level > first.level:
            continue
        if block.level < first.level or bool(_NUMBER.match(block.text)) != numbered:
            break
        names.append(block.text)
    if any(len(name) > _LONGEST or _is_a_part(name, table) for name in names):
        return []
    return [tidy(_NUMBER.sub("", name)) for name in names]


def _is_a_part(name: str, table: Phrases) -> bool:
    """Whether a heading stands above another part of the call: "Audience", "3. Background"."""
    text = _NUMBER.sub("", name).strip(" :.")
    whole = any(not hit.start and hit.end == len(text) for hit in phrases("sections").find(text))
    return whole or bool(table.values(text) & {"other", "never"}) or score_of(text, table) == NAMED


def _counted(below: Sequence[Block]) -> list[str]:
    """Themes that are counted, each in a line of its own before who leads it: "专题一：绳结理论", "Axe 1 : nœuds"."""
    names: list[str] = []
    listed = 0  # items below them, which are the topics then
    for block in below:
        listed += block.kind == "item" and not list(people_in_line(block.text))
        line = block.text.partition("\n")[0]
        match = COUNTED.match(line) if block.kind in {"heading", "paragraph"} and len(line) <= _LONGEST else None
        if match:
            names.append(tidy(line[match.end("label") :]))
        elif block.kind == "heading" or not names:
            break
    return names if listed < MIN_ITEMS * len(names) else []


def _begun_in_bold(below: Sequence[Block], table: Phrases) -> list[str]:
    return [topic for topic in takewhile(bool, (_bold_lead(block, table) for block in below)) if topic]


def _bold_lead(block: Block, table: Phrases) -> str:
    """The bold words that a paragraph begins with, as a topic; with what they are about when that is short."""
    bold = block.bold[0] if block.kind == "paragraph" and block.bold else ""
    name = bold.strip(" .:–—-")
    behind = block.text[len(bold) :].lstrip()
    if not name or not block.text.startswith(bold) or not (bold[-1] in ".:–—" or behind[:1] in set(".:–—-")):
        return ""
    if len(name) > _LONGEST or is_other(block, table) or _is_a_part(name, table):
        return ""
    told = bold.rstrip().endswith(":") or behind.startswith(":")
    return tidy(block.text) if told and len(block.text) <= _WHOLE else name
