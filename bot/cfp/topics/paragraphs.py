"""Topics that are whole paragraphs: their names, and those that have none."""

from __future__ import annotations

import re

from bot.page.blocks import Block
from bot.rules import Rule

_LONG = 200  # characters of an item that may be a paragraph
_NAME = 90  # characters of a topic's name in front of what is said of it
_SENTENCE_ENDS = re.compile(r"[^\W\d]{3}[)”\"’]?[.!?]\s+[“\"(]?[A-ZÀ-Þ]")
_LEAD = Rule(
    "the name of a topic in front of a paragraph on it",
    r"""^ \W{0,2}? (?: [“"«„] (?P<quoted> [^“”"«»]{4,90} ) [”"»“] \s [a-zà-ÿ]
        | (?P<lead> [^\W\d_] [^.:;!?\n]{2,88} ) (?: : \s | \s [–—] \s | [.?!] \s (?= \S ) ) )""",
    examples=("Ropes and bends: How do they hold", "“Crip Modernisms” inquires into", '"Ropes" asks how',
        "«Les nœuds» pose", "„Knoten“ fragt", "Ropes at sea. We ask", "Ropes — how they hold", "Why ropes? They hold",
        "Ropes! They hold"),
    near_misses=("Ropes of all kinds", "“Ropes” Are Here"),
    cased=True,
)  # fmt: skip


def named(item: Block) -> str:
    """The name of a topic that is set in front of a paragraph on it; the whole text of any other."""
    if not _is_long(item.text):
        return _with_colon(item)
    bold = next((one for one in item.bold if item.text.startswith(one) and 2 < len(one) <= _NAME), "")
    lead = _LEAD.match(item.text)
    name = bold or (lead and (lead["quoted"] or lead["lead"])) or ""
    return name.rstrip(" :.") if name else item.text


def _with_colon(item: Block) -> str:
    """The text of an item, with a colon behind its first line where that is bold and heads the rest."""
    first, _, rest = item.text.partition("\n")
    heads = bool(rest.strip()) and first[-1:].isalnum() and first.strip() in {one.strip() for one in item.bold}
    return f"{first.strip()}: {rest}" if heads else item.text


def is_paragraph(item: Block) -> bool:
    """Whether an item is a paragraph of several sentences that has no name in front."""
    return _is_long(item.text) and named(item) == item.text


def _is_long(text: str) -> bool:
    return len(text) > _LONG and _SENTENCE_ENDS.search(text) is not None
