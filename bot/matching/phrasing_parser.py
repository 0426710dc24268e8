"""From words to units where nothing is misspelled and nobody is named: how the phrasings of the bank are read.

What they mean depends on a FAQ in one thing only, the words by which its event is called; so they are read once for
all FAQs of events that are called the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from bot.bank.model import Kind
from bot.matching.context_units import with_own_name
from bot.matching.days import RELATIVE_DAYS, WEEKDAYS, time_at
from bot.matching.lexicon import Lexicon, stem
from bot.matching.normalise import words
from bot.matching.own_event import EVENT
from bot.matching.reading import Mention, Unit, Weight

_PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
_KEPT = 512  # kinds whose units stay in memory, some of them for several words for the event


class PhrasingParser:
    """- `own_words`: by which members may call the event; `subject`: stems of the words of the bank, FAQ and call."""

    def __init__(self, lexicon: Lexicon, own_words: frozenset[str], subject: frozenset[str]) -> None:
        self._lexicon, self._own_words, self._subject = lexicon, own_words, subject

    def parse(self, text: str) -> tuple[Unit, ...]:
        """Read a phrasing; its {placeholders} stand for things named."""
        plain: list[str] = []
        mentions: list[Mention] = []
        for piece in text.lower().split():
            named = _PLACEHOLDER.match(piece) if piece[0] == "{" else None
            for word in [piece] if named else self.rewrite([piece] if piece.isalpha() else words(piece)):
                if named or word in RELATIVE_DAYS or word in WEEKDAYS:
                    mentions.append(Mention((named[0] if named else "{date}",), len(plain), len(plain) + 1, word))
                plain.append(word)
        mentions += filter(None, (time_at(plain, at) for at in range(len(plain))))
        return tuple(with_own_name(list(self._read(plain, mentions))))

    def rewrite(self, raw: list[str]) -> Iterator[str]:
        """Yield words with chat spelling rewritten and the event called by one word."""
        for before, word in pairwise(("", *raw)):
            if word == "min" and before.isdigit():  # else it is "minimum"
                yield "minutes"
            elif plain := self._lexicon.rewrite.get(f"{before} {word}") or self._lexicon.rewrite.get(word):
                yield from (EVENT if one in self._own_words else one for one in plain)
            elif word in self._own_words:
                yield EVENT
            else:
                yield word.removesuffix("'s")

    def unit(
        self, spelled: list[str], stems: list[str], position: int, taken: Mapping[int, Mention]
    ) -> tuple[Unit, int]:
        """Return the word or concept at a position and how many words it takes, up to the next of those taken."""
        free = next((n for n in range(position, len(stems)) if n in taken), len(stems)) if taken else len(stems)
        name, size = self._lexicon.concept(stems[:free], position) or (stems[position], 1)
        text = " ".join(spelled[position : position + size])
        return Unit((name,), text, self._weight(name, stems[position])), size

    def _read(self, plain: list[str], mentions: list[Mention]) -> Iterator[Unit]:
        stems = [stem(word) for word in plain]
        taken = {position: mention for mention in mentions for position in range(mention.start, mention.end)}
        position = 0
        while position < len(stems):
            if mention := taken.get(position):
                yield Unit(mention.names, mention.text, Weight.ENTITY)
                position = mention.end
            else:
                unit, size = self.unit(plain, stems, position, taken)
                yield unit
                position += size

    def _weight(self, name: str, word: str) -> Weight:
        if name.startswith("@"):
            return (
                Weight.LIGHT if word in self._lexicon.light and name in {"@when", "@where", "@who"} else Weight.SUBJECT
            )
        if word in self._lexicon.light or len(word) == 1:
            return Weight.LIGHT
        if word in self._subject:
            return Weight.SUBJECT
        return Weight.EVERYDAY if word in self._lexicon.everyday or word.isdigit() else Weight.FOREIGN


@lru_cache(maxsize=_KEPT)
def phrasings_of(kind: Kind, lexicon: Lexicon, own_words: frozenset[str]) -> tuple[tuple[Unit, ...], ...]:
    """Return the units of each phrasing of a kind, for an event that is called by `own_words` besides "workshop"."""
    parser = PhrasingParser(lexicon, own_words, frozenset(map(stem, words_of(kind))))
    return tuple(tuple(map(_kept, parser.parse(text))) for text in kind.phrasings)


@cache
def _kept(unit: Unit) -> Unit:
    """Return the first of units that are equal, so that each is in memory once."""
    return unit


@cache
def words_of(kind: Kind) -> frozenset[str]:
    """Return the words of a kind's phrasings, which are plain text already; {placeholders} are none."""
    text = "\n".join(kind.phrasings)
    return frozenset(re.findall(r"[a-z']+", re.sub(r"\{\w+\}", " ", text.lower())))
