"""Questions typed without blanks: "whenisthedeadline"."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.matching.lexicon import load_lexicon
from bot.matching.sense import load_senses

_ASKS = r"(?:whos?|whats?|whens?|wheres?|which|how|is|are|can|may|do|does|will)"
_LONGEST = 20  # letters of a word
_EACH = 3.0  # what a word costs besides how rare it is: few long words are likelier than many short ones
# letters up to which a word must be usual, and how rare it may be then: names are cut into such
_SHORT, _USUAL = 4, 3.5
_LONG = 8  # letters from which on any word of the dictionary will do
_FEWEST = 3  # words of a question
# no part of a name or an address
_RUN = re.compile(rf"(?<![\w.@/#-]){_ASKS}[a-z]{{6,50}}(?![\w@/-]|\.\w)")
_LOUD = re.compile(rf"(?<![\w.@/#-]){_ASKS.upper()}[A-Z]{{6,50}}(?![\w@/-]|\.\w)")


def parted(text: str) -> str:
    """Return a message with blanks between the words of a question that was typed as one."""
    return _LOUD.sub(_words, _RUN.sub(_words, text))


def _words(found: re.Match[str]) -> str:
    return _parted(found[0]) or found[0]


@lru_cache(maxsize=256)
def _parted(run: str) -> str:
    """The likeliest words of a run of letters; empty where it is a word itself, or no question in usual words."""
    senses, small = load_senses(), run.lower()
    if small in senses:
        return ""
    best: list[tuple[float, tuple[str, ...]] | None] = [(0.0, ())]
    for end in range(1, len(small) + 1):
        ways = [
            (before[0] + _cost(word), (*before[1], word))
            for start in range(max(0, end - _LONGEST), end)
            if (before := best[start]) is not None and _is_word(word := small[start:end])
        ]
        best.append(min(ways, default=None))
    words = best[-1][1] if best[-1] else ()
    if len(words) < _FEWEST or not re.fullmatch(_ASKS, words[0]):
        return ""
    return " ".join(words) if words[1] in load_lexicon().light | _BEHIND else ""


def _cost(word: str) -> float:
    return _EACH + (load_senses().rarity(word) if len(word) > 1 else 0.0)  # a lone letter is rare but in sentences


def _is_word(word: str) -> bool:
    """Whether letters are a usual word; of one or two only a small one is."""
    if len(word) <= 2:  # noqa: PLR2004
        return word in _SMALL
    senses = load_senses()
    if len(word) >= _LONG:
        return word in senses
    return senses.is_common(word) and (len(word) > _SHORT or senses.rarity(word) < _USUAL)


_BEHIND = frozenset("long big large far late soon early".split())  # "how", where no small word stands there
_SMALL = frozenset("a i is it in on at to do we my be by of or an if me am us up so as".split())
