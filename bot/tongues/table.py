"""One language's table: its words and phrases with what they say in English, read from `data/<tag>.yaml` when first
needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bot.safe_yaml import read_yaml
from bot.tongues.letters import CJK, folded

_TOKEN = re.compile(rf"[{CJK}]|[^\W\d_{CJK}]+\*?|\d+|[\^$]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
START, END = "^", "$"  # in a phrase: the beginning and the end of a clause
_SHORTEST_STEM, _LONGEST_STEM = 2, 40  # letters before the * of a word with any ending


class Accents(Enum):
    """Whether a word with an accent is another word than one without."""

    IGNORED = "ignored"
    HELPING = "helping"  # where both are known
    TELLING = "telling"  # always, in a message that has any


@dataclass(slots=True)
class Node:
    """A step in the tree of phrases. `exact` leads on by a word, `bare` by its letters without accents, `stems` by how
    it begins; `says` is the English of the phrase that ends here, None when none does.
    """

    exact: dict[str, Node] = field(default_factory=dict)
    bare: dict[str, list[Node]] = field(default_factory=dict)
    stems: dict[str, Node] = field(default_factory=dict)
    says: str | None = None

    def after(self, word: str, accents: Accents) -> Iterator[Node]:
        """Yield where a word leads, the closest likeness first."""
        bare = folded(word)
        same = self.exact.get(word) if accents is not Accents.IGNORED else None
        if same is not None:
            yield same
        told = accents is Accents.TELLING or (accents is Accents.HELPING and len(word) == 1)
        if not told and (same is None or word == bare):
            yield from (node for node in self.bare.get(bare, ()) if node is not same)
        if self.stems:
            for size in range(min(len(bare), _LONGEST_STEM), _SHORTEST_STEM - 1, -1):
                if (node := self.stems.get(bare[:size])) is not None:
                    yield node

    def step(self, part: str) -> Node:
        """Return where a part of a phrase leads, made if it leads nowhere yet."""
        if part.endswith("*"):
            return self.stems.setdefault(folded(part[:-1]), Node())
        if part not in self.exact:
            node = Node()
            for spelled in {part, part.translate(_UMLAUTS)}:
                self.exact[spelled] = node
            for spelled in {folded(part), folded(part.translate(_UMLAUTS))}:
                self.bare.setdefault(spelled, []).append(node)
        return self.exact[part]


class Table(NamedTuple):
    """- `words`: all words of its phrases, without accents; `by_length`: the same; `day_first`: how "1/12" is read;
    `compounds`: words are joined to new ones.
    """

    tag: str
    root: Node
    words: frozenset[str]
    by_length: dict[int, list[str]]
    day_first: bool
    accents: Accents
    compounds: bool

    def begins(self, word: str) -> bool:
        """Whether a phrase begins with a word."""
        return any(True for _ in self.root.after(word, self.accents))

    def accents_in(self, text: str) -> Accents:
        """Return what accents mean in a message: those who write none leave out all."""
        bare = self.accents is Accents.TELLING and text.isascii()
        return Accents.IGNORED if bare else self.accents


def tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.lower())


@cache
def load_table(tag: str) -> Table:
    raw = read_yaml((Path(__file__).parent / "data" / f"{tag}.yaml").read_text(encoding="utf-8"))
    root = Node()
    words: set[str] = set()
    for english, phrases in _rows(raw):
        for phrase in phrases:
            parts, node = tokens(phrase), root
            for part in parts:
                node = node.step(part)
            if node.says is None:  # the first one to say something keeps it
                node.says = english
            words.update(folded(part) for part in parts if part.isalpha())
    by_length: dict[int, list[str]] = {}
    for word in sorted(words):
        by_length.setdefault(len(word), []).append(word)
    how = raw["written"]
    return Table(
        tag,
        root,
        frozenset(words),
        by_length,
        day_first=how["day_first"],
        accents=Accents(how.get("accents", "ignored")),
        compounds=how.get("compounds", False),
    )


def share_read(tag: str, words: Sequence[str]) -> float:
    """Return the share of some words that phrases of a language's table begin with."""
    table = load_table(tag)
    return sum(map(table.begins, words)) / len(words) if words else 0.0


def _rows(raw: dict[str, dict[str, str]]) -> Iterator[tuple[str, list[str]]]:
    for section, rows in raw.items():
        if section != "written":
            for english, phrases in rows.items():
                yield ("" if section == "dropped" else english), phrases.split(",")
