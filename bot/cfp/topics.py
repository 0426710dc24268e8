"""Finds the topic list: which list is it, how is it nested, where were items glued together."""

from __future__ import annotations

import re
from typing import Any

from bot.cfp.blocks import Block
from bot.cfp.finding import source_of
from bot.cfp.page import Page

_INVITES = re.compile(
    r"\b(?:topics?|themes?|areas?|scope|subjects?|interests?|relevant|limited to|invite|welcome|solicit|related to|call for)\b",
    re.IGNORECASE,
)
_STRONG = re.compile(r"\btopics?\b|\blimited to\b|\bareas of interest\b|\bthemes\b|\bscope\b|\bresearch areas\b", re.IGNORECASE)
_NOT_TOPICS = re.compile(
    r"\b(?:criteri\w+|dates?|deadlines?|organi[sz]\w*|speakers?|panel\w*|committee|schedule|program(?:me)?|instructions?|guidelines?|submission types?"
    r"|sponsors?|awards?|follow(?:ing)? (?:steps|rules|files)|previous|past|accepted|prizes?|links?|contact|venue|registration)\b",
    re.IGNORECASE,
)
_GLUED = re.compile(r"\s+-\s+(?=[A-Z])")
_MIN_ITEMS = 3


def read_topics(page: Page) -> tuple[list[Any], dict[str, Any] | None]:
    """Return the topics, nested as on the page, and their source; nothing when no list is clearly the topic list."""
    lists: dict[int, list[int]] = {}
    for index, block in enumerate(page.blocks):
        if block.kind == "item" and block.group:
            lists.setdefault(block.group, []).append(index)
    scored = [(_score(page, indices), -indices[0], indices) for indices in lists.values()]
    best = max(scored, default=(0, 0, []))
    if best[0] <= 0:
        return [], None
    items = [page.blocks[index] for index in best[2]]
    lead = _lead(page, best[2][0])
    return _nest(items), source_of(page, lead or items[0], words=_last_sentence(lead) if lead else None)


def _lead(page: Page, first: int) -> Block | None:
    """The text right above a list."""
    above = page.blocks[first - 1] if first else None
    return above if above and above.kind in {"paragraph", "heading"} else None


def _last_sentence(block: Block) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])", block.text)[-1]


def _score(page: Page, indices: list[int]) -> int:
    items = [page.blocks[index] for index in indices]
    if len(items) < _MIN_ITEMS:
        return 0
    lead = _lead(page, indices[0])
    near = _last_sentence(lead) if lead else ""
    heading = items[0].section[-1] if items[0].section else ""
    if _NOT_TOPICS.search(near) and not _STRONG.search(near):
        return 0
    score = 3 * bool(_STRONG.search(near)) + 2 * bool(_STRONG.search(heading)) + bool(_INVITES.search(near))
    if _NOT_TOPICS.search(heading) and not _STRONG.search(heading):
        score -= 2
    texts = [item.text for item in items]
    questions = sum(text.endswith("?") for text in texts)
    dated = sum(bool(re.search(r"\b(?:19|20)\d\d\b|deadline", text)) for text in texts)
    sentences = sum(text.endswith(".") and len(text) > 120 for text in texts)  # noqa: PLR2004 - a sentence, not a topic
    return 0 if 2 * max(questions, dated, sentences) > len(texts) else score


def _nest(items: list[Block]) -> list[Any]:
    """Nest items by the depth of their list; a heading item becomes {name, topics}."""
    root: list[Any] = []
    base = min(item.level for item in items)
    trail: list[tuple[int, list[Any]]] = [(base, root)]
    for item in items:
        while len(trail) > 1 and item.level < trail[-1][0]:
            trail.pop()
        level, here = trail[-1]
        if item.level > level and here:
            parent = here.pop()
            group = parent if isinstance(parent, dict) else {"name": parent, "topics": []}
            here.append(group)
            here = group["topics"]
            trail.append((item.level, here))
        here += _unglue(tidy(item.text))
    return root


def tidy(text: str) -> str:
    """Take the white space and the final punctuation off a topic."""
    text = " ".join(text.split())
    return re.sub(r"(?:[,;:]|(?<!etc)(?<!\.)\.)+$", "", text).strip()


def _unglue(text: str) -> list[str]:
    """Part two items written on one line with " - ": only when both sides read like items of the same list."""
    parts = _GLUED.split(text)
    if len(parts) == 2:  # noqa: PLR2004 - more dashes are punctuation
        first, second = parts
        same_start = first.split()[0].lower() == second.split()[0].lower()
        both_close = first.endswith(")") and second.endswith(")")
        if same_start or both_close:
            return [tidy(first), tidy(second)]
    return [text]
