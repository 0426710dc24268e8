"""Rules as data: a short pattern with a name, what it must read and what it must not.

A table of rules is proved by tests/cfp/test_rules.py: every rule reads its examples and leaves its near misses, every
alternative of a pattern is needed by some example or near miss,
and every pattern is linear on 20 kB of its own worst case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Rule:
    r"""One thing that a text may say.

    - `pattern` is verbose (blanks and `#` do not count: write `\s` or `[ ]`) and ignores case unless `cased`
    - `reads` is the value that a match stands for, where the table has one
    - `parts` are put into the pattern where it says `<name>`: pieces that many rules share, proved by themselves
    - `examples` are texts it must find something in; `near_misses` texts that look alike, in which it must find nothing
    """

    name: str
    pattern: str
    reads: str = ""
    examples: tuple[str, ...] = ()
    near_misses: tuple[str, ...] = ()
    cased: bool = False
    parts: Mapping[str, str] = field(default_factory=dict, repr=False)
    regex: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "regex", self.compiled(self.pattern))

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """Compile a pattern as this rule's own is."""
        for name, part in self.parts.items():
            pattern = pattern.replace(f"<{name}>", part)
        return re.compile(pattern, re.VERBOSE | re.UNICODE | (re.NOFLAG if self.cased else re.IGNORECASE))

    def search(self, text: str) -> re.Match[str] | None:
        return self.regex.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        return self.regex.match(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self.regex.finditer(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.regex.sub(replacement, text)


def first(rules: Iterable[Rule], text: str) -> Rule | None:
    """Return the first rule of a table that finds something in `text`: the order of a table is its precedence."""
    return next((rule for rule in rules if rule.regex.search(text)), None)


def says(rules: Iterable[Rule], text: str) -> bool:
    """Whether any rule of a table finds something in `text`."""
    return first(rules, text) is not None
