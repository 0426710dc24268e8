"""Labels of roles: several in a line, "Program chairs: A, B Keynote speakers: C (University of D)", and one a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.cfp.people.roles import only_role, role_of

LABEL = re.compile(r"^\W*([^:.]{4,45}):\s*\S")
_COLON = re.compile(r":(?=\s)")
_WORD = re.compile(r"[A-Za-z-]+")
_MOST_WORDS = 4  # of a label
_REACH = 60  # characters before a colon in which its label stands
_LONGEST = 1500


def by_labels(line: str) -> list[str]:
    """Part a line at its labels, where it begins with one of a role and all of them name roles."""
    colons = list(_COLON.finditer(line)) if len(line) < _LONGEST else []
    if len(colons) < 2 or role_of(line[: colons[0].start()]) is None:
        return [line]
    starts = [_label_start(line, colon.start()) for colon in colons[1:]]
    if None in starts:
        return [line]
    ends = [0, *(start for start in starts if start is not None), len(line)]
    return [line[start:end].strip(" ;,.*").replace("**", "") for start, end in pairwise(ends)]


def _label_start(line: str, colon: int) -> int | None:
    """Where the label begins that ends at a colon: the most of its words that name a role and nothing else."""
    first = max(0, colon - _REACH)
    words = [first + word.start() for word in _WORD.finditer(line[first:colon])][-_MOST_WORDS:]
    capitals = [start for start in words if line[start].isupper()]
    told = next((start for start in capitals if only_role(line[start:colon])), None)
    return told or next((start for start in reversed(capitals) if role_of(line[start:colon])), None)


def with_wrapped(parts: Sequence[str]) -> list[str]:
    """Lines that begin with a role, each with those below it on which it goes on, and the list that one of nothing but
    a role heads; nothing where they are not most.
    """
    told: list[str] = []
    heads = next((n for n, part in enumerate(parts) if part.endswith(":") and role_of(part)), len(parts))
    for part in parts[:heads]:
        if LABEL.match(part):
            told.append(part)
        elif told:
            told[-1] += f" {part}"
    are_roles = parts and begins_with_role(parts[0]) and sum(map(begins_with_role, told)) > 1
    return [*told, *parts[heads:]] if are_roles and 2 * len(told) >= heads else []


def begins_with_role(line: str) -> bool:
    """Whether a line begins with the label of a role: "Local chair: A (University of B)"."""
    label = LABEL.match(line)
    return label is not None and role_of(label[1]) is not None
