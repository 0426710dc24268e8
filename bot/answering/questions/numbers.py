"""Counts in a question, in digits or in words."""

from __future__ import annotations

_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split(),
        1,
    )
}
NUMBER = rf"\d{{1,3}}(?:\.\d+)?|{'|'.join(_NUMBER_WORDS)}"


def number_of(text: str) -> float:
    """Return the number that a text like NUMBER names."""
    return float(_NUMBER_WORDS.get(text) or text)
