"""Plain text set flush right by blanks between its words: no columns, though they look alike."""

from __future__ import annotations

import re
from collections import Counter

_GAP = re.compile(r"(?<=\S) {2,5}(?=\S)")
_WIDE = re.compile(r"\S {6,}\S|\t|\.{4,}")  # between columns
_NARROWEST = 50  # characters of a text set like that
_FEWEST_GAPS = 2  # of a line that tells
_FEWEST_LINES = 5  # of the same length that tell


def without_justification(text: str) -> str:
    """Return a text with one blank between the words of the lines that were stretched to its right margin."""
    lines = text.split("\n")
    told = Counter(len(line) for line in lines if _is_stretched(line))
    width, count = max(told.items(), key=lambda one: one[1], default=(0, 0))
    if count < _FEWEST_LINES:
        return text
    return "\n".join(_GAP.sub(" ", line) if _reaches(line, width) else line for line in lines)


def _is_stretched(line: str) -> bool:
    return len(line) >= _NARROWEST and not _WIDE.search(line) and len(_GAP.findall(line)) >= _FEWEST_GAPS


def _reaches(line: str, width: int) -> bool:
    return width - 1 <= len(line) <= width and not _WIDE.search(line)
