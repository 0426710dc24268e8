"""Headings of plain text that are set like bullets: "* Important Dates", alone above what belongs to it."""

from __future__ import annotations

import re

_MARK = re.compile(r"^(?P<sign>[*+•■◆●○▪►]) {1,3}(?P<title>[^\W\d_][^.;:!?]{2,60}?):?\s*$")
_FEWEST = 3  # of a text that sets its headings so


def with_starred_heads(text: str) -> str:
    """Return a text whose headings are marked with "#", where a sign stands before each heading and before no item."""
    lines = text.split("\n")
    marked: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if match := _MARK.match(line):
            marked.setdefault(match["sign"], []).append(number)
    for sign, numbers in marked.items():
        used = [number for number, line in enumerate(lines) if line.lstrip().startswith(f"{sign} ")]
        if used == numbers and len(used) >= _FEWEST and all(_heads(lines, number, sign) for number in numbers):
            for number in numbers:
                lines[number] = _MARK.sub(r"### \g<title>", lines[number])
    return "\n".join(lines)


def _heads(lines: list[str], number: int, sign: str) -> bool:
    """Whether a line stands below a blank one and right above text of its own."""
    above = lines[number - 1].strip() if number else ""
    below = lines[number + 1].strip() if number + 1 < len(lines) else ""
    return not above and bool(below) and not below.startswith(sign)
