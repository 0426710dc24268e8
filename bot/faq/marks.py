"""Characters of a word processor that YAML takes otherwise than they look: its quotation marks, its blanks."""

from __future__ import annotations

TYPOGRAPHIC = "“”„‟«»‘’‚‹›"
NO_BREAK = "\u00a0\u2007\u202f\u200b\u2060\ufeff"  # looks like a blank, or like nothing

USE_STRAIGHT = 'These are typographic quotation marks, which YAML takes for letters; use "'


def in_typographic(text: str) -> bool:
    """Whether a value that is no prose begins or ends with a quotation mark of a word processor."""
    return text[:1] in TYPOGRAPHIC or text[-1:] in TYPOGRAPHIC if text else False
