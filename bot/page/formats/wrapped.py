"""Paragraphs of Markdown that were wrapped by hand, each line with the two blanks that would end it for good."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

_HARD = re.compile(r" {2,}$")
_NARROWEST = 60  # characters of a line that was wrapped
_LOWER = re.compile(r"[a-zà-ÿ(]")
_STOPS = re.compile(r"[.!?:;|]$|\d$")  # what may end a line that its writer ended
_OWN_FORM = re.compile(r"[#>|<*_+-]|\d{1,3}[.)]\s")
_FEWEST = 2  # paragraphs with a sentence in two lines that show how all of a page are wrapped
_SHARE = 2  # of so many lines but the last, one is as long as the paragraph is wide


def without_wrapping(text: str) -> str:
    """Return Markdown in which the lines of such paragraphs run on, as their sentences do."""
    lines = text.split("\n")
    wide = [pairs for pairs in _paragraphs(lines) if _is_wide(lines, pairs)]
    sure = [pairs for pairs in wide if any(_LOWER.match(lines[below]) for upper, below in pairs if _ends(lines[upper]))]
    for pairs in wide if len(sure) >= _FEWEST else sure:
        for upper, below in pairs:
            if _ends(lines[upper]) and _goes_on(lines[upper], lines[below]):
                lines[upper] = _HARD.sub("", lines[upper])
    return "\n".join(lines)


def _paragraphs(lines: list[str]) -> Iterator[list[tuple[int, int]]]:
    """The paragraphs of a text, each as the numbers of the lines that follow each other in it."""
    for empty, numbers in groupby(range(len(lines)), key=lambda number: not lines[number].strip()):
        if not empty:
            yield list(pairwise(numbers))


def _ends(line: str) -> bool:
    return _HARD.search(line) is not None and len(line.rstrip()) >= _NARROWEST


def _is_wide(lines: list[str], pairs: list[tuple[int, int]]) -> bool:
    return bool(pairs) and sum(_ends(lines[upper]) for upper, _ in pairs) * _SHARE >= len(pairs)


def _goes_on(line: str, below: str) -> bool:
    return _LOWER.match(below) is not None or not (_STOPS.search(_HARD.sub("", line)) or _OWN_FORM.match(below))
