"""Cuts out of HTML what nobody sees and what is often most of it: scripts, drawings, comments, images written into
the page.

All by searching forward once: a page of a megabyte must not cost more for being made to.
"""

from __future__ import annotations

import re

_OPENS = re.compile(r"<!--|<(script|svg|style)(?=[\s>/])", re.IGNORECASE)
_DATA_URI = re.compile(r"(?<=[\"'(])data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=]+")
_KEPT = "style"  # a page's own style sheet says what it hides; a short one is read
_LONGEST_STYLE = 100_000


def without_unseen(text: str) -> str:
    """Return `text` without scripts, drawings, comments and data in links, line for line."""
    if "base64," in text:
        text = _DATA_URI.sub("", text)
    lower = text.lower()
    pieces: list[str] = []
    at = 0
    while match := _OPENS.search(text, at):
        name = (match[1] or "").lower()
        closing = f"</{name}" if name else "-->"
        end = lower.find(closing, match.end())
        if end < 0:  # never closed: browsers take the rest for it
            pieces += [text[at : match.start()], "\n" * text.count("\n", match.start())]
            return "".join(pieces)
        end = lower.find(">", end) + 1 or len(text)
        kept = name == _KEPT and end - match.start() <= _LONGEST_STYLE
        pieces += [
            text[at : match.start()],
            text[match.start() : end] if kept else "\n" * text.count("\n", match.start(), end),
        ]
        at = end
    return "".join([*pieces, text[at:]])
