"""The words for page counts and limits in the languages of a page, and the pattern of a count that is made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bot.cfp.language import languages, phrases
from bot.cfp.phrases import fold
from bot.cfp.wording import wording

_THOUSANDS = r"[.,'’  ]\d{3}(?!\d)"  # behind a figure: "5,000 words"
_DASH = r"[-–—~～〜]{1,3}"
_IS = r"(?:\s?(?:is|are|of|ist|est|es|e|:|=))?\s?(?:to\s|max\.?\s)?"
# "letter-sized", "conference-style", "10pt-single-spaced"
_SHEET = r"(?:[a-z0-9]{1,12}-){1,2}(?:styled?|sized?|format|formatted|spaced|columns?|points?)|\d{1,2}\s?-?pt"
# "8.5″x11″", "21 × 29.7 cm"
_SIZE = r"\d{1,2}(?:\.\d{1,2})?[^\w\s]{0,2}\s?[x×]\s?\d{1,2}(?:\.\d{1,2})?[^\w\s]{0,2}(?:\s?(?:cm|in|inch(?:es)?))?"

_OF_SHEETS = r"\.\d|[^\w\s]{0,2}\s?[x×]\s?\d"  # behind the first figure of a size: "pages of 8.5 x 11 inches"


class Lengths:
    """- `counted` finds numbers of pages in folded text; `number` a number without the word: "posters up to 4"."""

    def __init__(self, tags: tuple[str, ...]) -> None:
        self.table = wording("length", tags)
        self.outside = wording("outside", tags)
        self.parts = wording("parts", tags)
        self.papers = phrases("papers", *tags)
        tables = [one.table for one in languages() if one.tag in tags]
        self.values = {
            fold(word): int(number)
            for table in tables
            for number, words in table.get("numbers", {}).items()
            for word in words
        }

        def any_of(key: str) -> str:
            return _any(word for table in tables for word in table.get(key, ()))

        count = rf"(?:\d{{1,3}}|{_any(self.values)})"
        unit = rf"(?:{any_of('page')})(?![a-z])(?![^\S\t]?(?:\d(?!\d?[./]\d)|charge|目))"
        between = rf"(?:{_DASH}|{any_of('between')})"
        ranged = rf"(?:(?P<low>{count})\s?(?:\(\d+\)\s?)?(?:{unit}\s?)?{between}\s{{0,3}})?(?P<high>{count})"
        fewer = any_of("fewer") or "or fewer"
        sheet = rf"{any_of('sheet') or 'content'}|{_SHEET}|{_SIZE}"
        self.counted = re.compile(
            rf"(?P<plus>\d{{1,2}})\s?\+\s?\d{{1,2}}\s?{unit}"
            rf"|(?<![a-z\d./–第-])(?<!\d:){ranged}\*?(?(low)\+?)(?:\s(?:{fewer}))?"
            rf"[\s–-]{{0,3}}(?:\(\s?[\w ]{{1,12}}\)[\s-]?)?"
            rf"(?:(?:{sheet})(?:[\s-]|,\s|\s(?:{any_of('or') or 'or'})\s)){{0,4}}{unit}"
            rf"|(?<!\w)(?<!\d )(?:{any_of('counted')}){_IS}(?P<limit>{count})(?![\w-])"
            rf"(?!{_THOUSANDS}|{_OF_SHEETS}|\s?(?:{unit}|{between}\s?\d|minute|word))"
        )
        self.number = re.compile(
            rf"\s?(?:(?:to|de|di)\s)?{ranged}(?!\s?\(\d{{1,2}}\)\s\w)(?!{_THOUSANDS})(?=\s?(?:[.;,:()]|$))"
        )
        self.preposition = re.compile(rf"\s?(?:{any_of('for')})\s")

    def value(self, text: str) -> int:
        return int(text) if text.isdigit() else self.values[text]


@cache
def lengths(tags: tuple[str, ...]) -> Lengths:
    return Lengths(tags)


def _any(words: Iterable[str]) -> str:
    """Return an alternation of words, the longest first; where one may be parted, a hyphen parts it as well."""
    found = sorted({fold(word) for word in words}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"[\s-]") for word in found)
