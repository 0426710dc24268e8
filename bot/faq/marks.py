"""Characters of a word processor that YAML takes otherwise than they look: its quotation marks, its blanks."""

from __future__ import annotations

TYPOGRAPHIC = "“”„‟«»‘’‚‹›"
NO_BREAK = "\u00a0\u2007\u202f\u200b\u2060\ufeff"  # looks like a blank, or like nothing

USE_STRAIGHT = 'These are typographic quotation marks, which YAML takes for letters; use "'
# A quotation mark of a word processor that opens a text, and those that may close it.
_CLOSES = {"“": "”“", "”": "”", "„": "“”‟", "«": "»", "»": "«"}


def in_typographic(text: str) -> bool:
    """Whether a value, one that is no prose, begins or ends with a quotation mark of a word processor."""
    return bool(text) and (text[0] in TYPOGRAPHIC or text[-1] in TYPOGRAPHIC)


def half_typographic(text: str) -> bool:
    """Whether a text without quotation marks of YAML begins with a word processor's and ends with a straight one."""
    closes = _CLOSES.get(text[:1])
    return closes is not None and text[-1] == '"' and not any(mark in text[1:] for mark in closes)
