"""Where the reader of YAML gave up, and how the lines around that place are indented."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from bot.errors import Place, Problem
from bot.faq.marks import NO_BREAK
from bot.safe_yaml import SafeLoader

# A key at the start of a line, and what stands behind it.
KEY = re.compile(rf"(?P<in>[\s{NO_BREAK}]*(?:- {{1,9}}){{0,3}})(?P<key>[\w-]+):(?: +(?P<value>\S.*))?$")


class Stumble(NamedTuple):
    """Where the parser gave up (`line`, `column`, from 0), what it was in and since where."""

    lines: list[str]
    file: str
    line: int
    column: int
    context: str
    since: yaml.Mark | None
    why: str

    @property
    def text(self) -> str:
        return self.at(self.line)

    def at(self, line: int) -> str:
        return self.lines[line] if 0 <= line < len(self.lines) else ""

    def above(self) -> int:
        """The nearest line above that holds something."""
        found = (n for n in range(min(self.line, len(self.lines)) - 1, -1, -1) if self.lines[n].strip())
        return next(found, 0)

    def begins_line(self) -> bool:
        return not self.text[: self.column].strip()

    def tokens(self) -> Iterator[yaml.Token]:
        """Yield what YAML reads before the mistake."""
        loader = SafeLoader("\n".join(self.lines))
        try:
            while loader.check_token():
                token = loader.get_token()
                if token is None or (token.end_mark.line, token.end_mark.column) > (self.line, self.column):
                    return
                yield token
        except yaml.YAMLError:
            return
        finally:
            loader.dispose()

    def problem(self, line: int, column: int, what: str, fix: str) -> Problem:
        return Problem(Place(self.file, line + 1, column + 1), what, fix)


def depth_of(line: str) -> int:
    """The column in which the key of a line begins, behind its '- '."""
    key = KEY.match(line)
    return key.end("in") if key else indent_of(line)


def indent_of(line: str) -> int:
    return len(line) - len(line.lstrip())
