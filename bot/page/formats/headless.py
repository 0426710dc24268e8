"""Rows of words and days with strokes between them, and no head: a table to Kramdown, a paragraph to others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

_OWN_FORM = ("<", ">", "#", "- ", "* ", "+ ", "    ", "```", "~~~")  # no row begins with these
_RULER = re.compile(r"^[\s|:+]*-[\s|:+-]*$")  # what is below the head of a table; without a dash it is an empty row
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FEWEST = 2


class Headless:
    """The text, in which such rows have an empty head above them, and the line of the source that each line is."""

    def __init__(self, text: str) -> None:
        lines: list[str] = []
        self._added: list[int] = []
        for run in _runs(text.split("\n")):
            if _RULER.match(run[0]) and _are_rows(run[1:]):
                self._added.append(len(lines))  # Kramdown's ruler, with no head above it
                lines.append("|" * (run[1].strip().strip("|").count("|") + 2))
            elif _are_rows(run):
                cells = run[0].strip().strip("|").count("|") + 1
                self._added += [len(lines), len(lines) + 1]
                lines += ["|" * (cells + 1), "|" + "---|" * cells]
            lines += run
        self.text = "\n".join(lines)

    def source(self, line: int) -> int:
        return max(0, line - bisect_left(self._added, line))


def _runs(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines in order: those with a stroke that follow each other as one run, every other by itself."""
    run: list[str] = []
    before = ""
    for line in lines:
        if "|" in line and (run or not before.strip() or before.startswith("#")):
            run.append(line)
        else:
            if run and line.strip():  # they are part of a paragraph
                yield from ([one] for one in run)
            elif run:
                yield run
            run = []
            yield [line]
        before = line
    if run:
        yield run


def _are_rows(run: list[str]) -> bool:
    """Whether lines are rows, each with one day, or with strokes on both sides."""
    if len(run) < _FEWEST or any(_RULER.match(line) or line.startswith(_OWN_FORM) for line in run):
        return False
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in run]
    if len({len(row) for row in rows}) > 1 or len(rows[0]) < _FEWEST:
        return False
    framed = all(line.strip().startswith("|") and line.strip().endswith("|") for line in run)
    return framed or all(row[0] and sum(bool(_YEAR.search(cell)) for cell in row) == 1 for row in rows)
