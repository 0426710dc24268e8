"""Names of months and weekdays in the languages that calls are written in, spelling slips included."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from bot.cfp.language import ENGLISH, languages
from bot.cfp.phrases import fold

_CLOSE = 84  # likeness of a slip ("Novembrer") to the name it means
_SHORTEST_SLIP = 5  # letters; shorter words are like too many others
# Short names of months that are words of other languages too: read on pages of their own language only.
_WORDS_TOO = frozenset({"set", "out", "mag", "ago", "lug", "des", "sett"})
_SHORT = 3  # letters of the shortest names


@cache
def _names() -> dict[str, dict[str, int]]:
    """Month names by language; "" holds those that mean the same wherever they stand."""
    named = {one.tag: one.months for one in languages()}
    everywhere = {
        name: number
        for one in languages()
        for name, number in one.months.items()
        if name not in _WORDS_TOO and len(name) >= _SHORT + (not one.is_whole and name.isascii())  # "pro", "led", "lis"
    }
    return named | {"": everywhere | named[ENGLISH]}


@cache
def _weekdays() -> dict[str, int]:
    """Names of weekdays; the short ones of other languages ("mar", "do") are months or words elsewhere, and are left
    out.
    """
    months = _names()[""]
    return {
        name: number
        for one in reversed(languages())
        for name, number in one.weekdays.items()
        if (one.tag == ENGLISH or len(name) > _SHORT or not name.isascii() or one.tag == "de") and name not in months
    }


@lru_cache(maxsize=8192)
def month_of(word: str, language: str | None = None) -> int | None:
    """Return the month (1 to 12) that `word` names, also with a slip of the pen; None for any other word."""
    name = fold(word)
    own = _names().get(language or "", {})
    if (number := own.get(name) or _names()[""].get(name)) or len(name) < _SHORTEST_SLIP or name in _weekdays():
        return number
    near = process.extractOne(name, list(_names()[ENGLISH]), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return _names()[ENGLISH][near[0]] if near and near[0][0] == name[0] and len(near[0]) >= _SHORTEST_SLIP - 1 else None


def weekday_of(word: str) -> int | None:
    """Return the weekday (Monday is 0) that `word` names."""
    return _weekdays().get(fold(word.strip(".")))


@cache
def weekday_pattern() -> str:
    """Return a pattern of all names of weekdays, folded, for the forms of dates."""
    names = sorted((name for name in _weekdays() if len(name) > 1), key=len, reverse=True)
    return rf"(?:{'|'.join(re.escape(name) for name in names)})(?!\w)\.?"


@cache
def month_pattern() -> str:
    """Return a pattern of the names of months that mean the same in every language, folded."""
    names = sorted((name for name in _names()[""] if name.isascii()), key=len, reverse=True)
    return rf"(?:{'|'.join(re.escape(name) for name in names)})(?!\w)"
