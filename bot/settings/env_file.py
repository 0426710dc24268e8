"""Reads a settings file in the form of .env: NAME=value per line, with the line of each."""

from __future__ import annotations

import re
from typing import NamedTuple

_LONGEST_SHOWN = 20  # characters of a line that cannot be read; the rest may be a secret
_ASSIGNMENT = re.compile(
    r"""[ \t]*(?:export[ \t]+)?       # so that a shell can read the file too
    (?P<name>[A-Za-z_][\w.-]*)
    [ \t]*=[ \t]*
    (?:
        '(?P<single>[^']*)'           # kept as it is; may go on over several lines
      | "(?P<double>(?:[^"\\]|\\.)*)" # may go on as well; a backslash makes the next character plain
      | (?P<plain>[^'"\s][^\n]*)?
    )
    [ \t]*(?:\#[^\n]*)?(?:\n|\Z)
    """,
    re.VERBOSE | re.DOTALL,
)
_BLANK = re.compile(r"[ \t]*(?:#[^\n]*)?(?:\n|\Z)")
_COMMENT = re.compile(r"(?:^|\s)#.*")  # a # inside a word belongs to the value, as in a colour or an address


class Assignment(NamedTuple):
    """A name, its value without quotes, and its place (FILE:LINE)."""

    name: str
    value: str
    place: str


def parse(text: str, file: str) -> tuple[list[Assignment], list[str]]:
    """Return the assignments in order, and for each line that is neither one nor a comment what is wrong with it."""
    text = text.replace("\r\n", "\n")
    found, wrong = [], []
    at = 0
    line = 1
    while at < len(text):
        blank = _BLANK.match(text, at)
        assigned = None if blank else _ASSIGNMENT.match(text, at)
        end = text.find("\n", at) + 1 or len(text)
        if assigned:
            found.append(Assignment(assigned["name"], _value(assigned), f"{file}:{line}"))
        elif not blank:
            shown = text[at:end].strip()[:_LONGEST_SHOWN]
            wrong.append(f"{file}:{line}: {shown!r} is not a valid line; write NAME=value, or # before a comment.")
        end = assigned.end() if assigned else end
        line += text.count("\n", at, end)
        at = end
    return found, wrong


def _value(assigned: re.Match[str]) -> str:
    if assigned["single"] is not None:
        return assigned["single"]
    if assigned["double"] is not None:
        return re.sub(r"\\(.)", r"\1", assigned["double"], flags=re.DOTALL)
    return _COMMENT.sub("", assigned["plain"] or "").strip()
