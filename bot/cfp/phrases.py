"""Phrases as data: which of many short phrases, each standing for a value, a text holds.

A phrase is written as people write it, in lower case or not, with or without accents:
- `camera ready` also finds "Camera-Ready" and "camera/ready": one or two signs may part its words
- `submi*` finds every word that begins so; `*frist` every word that ends so
- `call … ends` leaves room for up to thirty characters between, of one sentence

Where two phrases overlap, the longer one counts: "extended abstract" hides the "abstract" in it. Of two that find the
same words, the one that says more of them counts: "appear not … proceedings" before "appear … proceedings".
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

_NOT = frozenset({"not", "non", "nicht", "niet", "pas", "sin", "sem"})
# Chinese, Japanese and Korean are written without spaces: a word there has no bounds to look for.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af〆々]")
# A letter of a word with bounds: "KNOT研究会" begins with such a word.
_WORD = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af〆々]"
# Stands for each letter of the other writings where a phrase has none of them, so that its pattern needs no class that
# leaves them out: one takes a millisecond to compile, and a page meets thousands of phrases.
_HIDDEN = "\0"
# A gap begins behind a whole word, ends before one ("no … proceedings" is not in "notes of the proceedings"), and goes
# over no end of a sentence; "3. May" and "e.g. here" are none.
_SENTENCE_END = r"(?<!\d)(?<!e\.g)(?<!i\.e)(?<!\bcf)[.!?]\s|[。！？]|\n\s*\n"
_STARTS = re.compile(rf"(?<!{_WORD})\w|{_UNSPACED.pattern}")


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return `text` in lower case and without accents, character for character: places in it stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(_plain(sign) for sign in text)


@lru_cache(maxsize=4096)
def _plain(sign: str) -> str:
    if sign == "’":  # "jusqu’au" and "jusqu'au" are one
        return "'"
    if "\uac00" <= sign <= "\ud7a3":  # a syllable of Korean is no letter with an accent
        return sign
    base = unicodedata.normalize("NFKD", sign)[:1].lower()
    return base if len(base) == 1 else sign


class Found(NamedTuple):
    start: int
    end: int
    value: str


class Phrases:
    """A table from values to the phrases that stand for them."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self._index: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self._ends: list[tuple[str, str]] = []  # phrases of which only the end of a word is given
        for value, phrases in table.items():
            for phrase in phrases:
                if phrase.startswith("*"):
                    self._ends.append((phrase, value))
                else:
                    self._index[_key(fold(phrase), 0)].append((phrase, value))

    @lru_cache(maxsize=16_384)  # noqa: B019 - tables live as long as the process
    def find(self, text: str) -> tuple[Found, ...]:
        """Return what `text` holds in its order; a phrase inside a longer one does not count."""
        folded = fold(text)
        spaced = folded if folded.isascii() else _UNSPACED.sub(_HIDDEN, folded)
        hits: list[tuple[Found, int]] = []
        for start in _STARTS.finditer(folded):
            at = start.start()
            rows = [*self._index.get(_key(folded, at), ()), *self._index.get(folded[at], ()), *self._ends]
            hits += [
                (Found(at, match.end(), value), _letters(phrase))
                for phrase, value in rows
                if (match := _compiled(phrase).match(folded if _is_unspaced(phrase) else spaced, at))
            ]
        hits.sort(key=lambda hit: (hit[0].start - hit[0].end, -hit[1]))
        kept: list[Found] = []
        for hit, _ in hits:
            if not any(
                other.start <= hit.start and hit.end <= other.end and other.value != hit.value for other in kept
            ):
                kept.append(hit)
        return tuple(sorted(kept))

    def values(self, text: str) -> set[str]:
        return {hit.value for hit in self.find(text)}

    def __contains__(self, text: str) -> bool:
        return bool(self.find(text))


def _letters(phrase: str) -> int:
    """How much of a text a phrase says itself: gaps and blanks do not count."""
    return len(re.sub(r"[\s…*]", "", phrase))


def _key(folded: str, at: int) -> str:
    """The first two letters of a word, or its first where the second is none: what phrases are looked up by."""
    return folded[at : at + 2] if folded[at + 1 : at + 2].isalnum() else folded[at]


@cache
def _is_unspaced(phrase: str) -> bool:
    return _UNSPACED.search(phrase) is not None


@cache
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(_pattern(phrase))


def _pattern(phrase: str) -> str:
    spaced = not _is_unspaced(phrase)
    letter, sign = (r"\w", rf"[^\w{_HIDDEN}]|_") if spaced else (_WORD, r"[\s\W_]")
    joint = rf"(?:(?!\):)(?:{sign})){{1,3}}"  # "May 3 (extended): Abstract deadline" is of no extended abstract
    gap = rf"(?!{letter})(?:(?!{_SENTENCE_END}).){{1,30}}?(?<!{letter})"
    rest = r"\w*"
    words = [gap if word == "…" else rest.join(map(re.escape, fold(word).split("*"))) for word in phrase.split()]
    # Neither "Notation" nor "KNOT" holds a "not".
    words = [rf"(?<!{letter}){word}(?!{letter})" if word in _NOT else word for word in words]
    pattern = joint.join(words).replace(f"{joint}{gap}{joint}", gap)
    return pattern if phrase.endswith("*") or _UNSPACED.match(phrase[-1]) else rf"{pattern}(?!{letter})"
