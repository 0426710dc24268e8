"""Nests the items of a list as deep as the page has them."""

from __future__ import annotations

import re
from typing import Any

from bot.cfp.topics.lists import ItemList, tidy
from bot.cfp.topics.paragraphs import named
from bot.cfp.topics.rules import OTHERS_TOO
from bot.page.blocks import Block

_GLUED = re.compile(r"\s+-\s+(?=[A-Z])")


def nest(items: list[Block]) -> list[Any]:
    """Nest items by the depth of their list; a heading item becomes {name, topics}."""
    root: list[Any] = []
    base = min(item.level for item in items)
    trail: list[tuple[int, list[Any]]] = [(base, root)]
    for item in items:
        if not re.search(r"[^\W\d_]", item.text) or OTHERS_TOO.search(item.text):  # or a number set by itself
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
        known = {one.lower() for one in here if isinstance(one, str)}  # a page may name one twice
        here += [text[:600] for text in _unglue(tidy(named(item))) if text and text.lower() not in known]
    return root


def spells_out(told: ItemList, one: ItemList) -> bool:
    """Whether a list names again, each with more below it, what the sentence right above it names."""
    names = [re.sub(r"\W", "", item.text.lower()) for item in told.items if told.told]
    base = min(item.level for item in one.items)
    tops = [re.sub(r"\W", "", item.text.lower()) for item in one.items if item.level == base]
    alike = sum(any(top in name or name in top for name in names if name) for top in tops if top)
    return 1 < len(tops) <= len(names) and alike * 2 >= len(tops) and len(one.items) > len(tops)


def _unglue(text: str) -> list[str]:
    """Part two items written on one line with " - ": only when both sides read like items of the same list."""
    texts = _GLUED.split(text)
    if len(texts) == 2 and all(part.split() for part in texts):  # more dashes are punctuation
        first, second = texts
        same_start = first.split()[0].lower() == second.split()[0].lower()
        both_close = first.endswith(")") and second.endswith(")")
        if same_start or both_close:
            return [tidy(first), tidy(second)]
    return [text]
