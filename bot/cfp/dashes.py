"""Items on one line, each behind a dash: "– Ice – Snow – Hail"."""

from __future__ import annotations

import re

_LEAD = re.compile(r"\s*(?P<dash>[-–—])\s+(?=\S)")
_FEWEST = 3  # items; one dash alone may stand within a sentence


def parted_by_dashes(text: str) -> list[str]:
    """Return the items of a line that begins with a dash and has the same between them; empty for any other line."""
    lead = _LEAD.match(text)
    parts = text[lead.end() :].split(f" {lead['dash']} ") if lead else []
    return [part.strip() for part in parts] if len(parts) >= _FEWEST and all(map(str.strip, parts)) else []


_SIGNS = re.compile(r"\s*(?:[·•|;▪；]|\s/\s)\s*")


def parted_by_signs(line: str) -> list[str]:
    """The parts of a line between signs that part people; a stroke parts two houses of one person, too: "Ada Moore,
    Kobe University / KNOT Labs".
    """
    parts = _SIGNS.split(line)
    houses = len(parts) == 2 and " / " in line and "," in parts[0] and "," not in parts[1] and "(" not in parts[1]
    return [line] if houses else parts
