"""A quotation mark in a text that is no YAML: not closed, closed too early, or before a backslash of no meaning."""

from __future__ import annotations

import yaml

from bot.errors import Problem
from bot.faq.marks import TYPOGRAPHIC
from bot.faq.stumble import KEY, Stumble, depth_of


def quotation(at: Stumble) -> Problem | None:
    """A quotation mark that is not closed, or closed too early."""
    if at.context == "while scanning a quoted scalar" and at.since:
        return _unclosed(at, at.since.line, at.since.column)
    if "unknown escape character" in at.why:
        column = at.text.rfind("\\", 0, at.column + 1)
        what = f"{at.text[column : column + 2]} means nothing between double quotation marks"
        return at.problem(at.line, column, what, r"Write \\ for the character \ there.")
    token = _quoted_before(at)
    if token is None:
        return None
    start, end = token.start_mark, token.end_mark
    depth = depth_of(at.at(start.line))
    if any(_begins(at.at(number), depth) for number in range(start.line + 1, end.line + 1)):
        return _unclosed(at, start.line, start.column)
    began = f"column {start.column + 1}" if start.line == end.line else f"line {start.line + 1}"
    what = f"the quotation mark opened in {began} is closed in column {end.column}, and more follows it"
    inside = "''" if token.style == "'" else r"\""
    fix = f"Write {inside} for such a mark inside the text, and put the whole text between two marks."
    return at.problem(at.line, end.column - 1, what, fix)


def _unclosed(at: Stumble, line: int, column: int) -> Problem:
    mark, last = at.at(line)[column : column + 1], at.at(line).rstrip()[-1:]
    fix = f"Write {mark} at the end of the text."
    if last in TYPOGRAPHIC:
        fix = f"The line ends with {last}, a typographic quotation mark; write {mark} there."
    return at.problem(line, column, f"the quotation mark opened in line {line + 1} is not closed", fix)


def _quoted_before(at: Stumble) -> yaml.ScalarToken | None:
    """Return the text in quotes that ends in the line of the mistake, if nothing but text stands between the two."""
    last: yaml.ScalarToken | None = None
    for token in at.tokens():
        if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
            last = token
        elif not isinstance(token, yaml.ScalarToken | yaml.BlockEndToken | yaml.StreamEndToken):
            last = None
    return last if last is not None and last.end_mark.line == at.line else None


def _begins(line: str, depth: int) -> bool:
    """Whether a key or an item begins with a line, and not inside what begins in the column `depth`."""
    return (KEY.match(line) is not None or line.lstrip().startswith("- ")) and depth_of(line) <= depth
