"""Blanks between sentences: languages whose full stop is as wide as a character have none behind it."""

from __future__ import annotations

import re

_WIDE = frozenset({"ja", "zh"})
_BEHIND = re.compile(r"(?<=[。，、：；！？）」』”]) +(?=[^\s])|(?<=[。，、：；！？]) +$")


def spaced(text: str, locale: str, before: str = "") -> str:
    """Return sentences that were joined with blanks as the language spaces them; `before` is what they follow."""
    if locale.split("-", maxsplit=1)[0] not in _WIDE:
        return text
    return _BEHIND.sub("", before[-1:] + text)[len(before[-1:]) :]
