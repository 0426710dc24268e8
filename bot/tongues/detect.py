"""Which language a message is in: by its script, its small words and its letters. Without good evidence it is English.

A question that mixes two ("wann ist die deadline") belongs to the other language: its small words tell.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bot.safe_yaml import read_yaml
from bot.tongues.letters import KANA, MAX_CHARACTERS, composed, folded
from bot.tongues.table import share_read

ENGLISH = "en"
OTHER = "other"  # a language that no table reads
NAMES = {
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "pt": "Portuguese",
    "zh": "Chinese",
    "ja": "Japanese",
    "vi": "Vietnamese",
}
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_MAX_WORDS = 120
_LETTER_WEIGHT = {"vi": 0.7}  # of each letter that few other languages have; elsewhere it may be that of a name
_ANY_LETTER = 0.4
_ENOUGH = 1.0
_AMBIGUOUS = 0.4  # of a word that is English too, such as "pour"
_HINTED = 0.3  # ... in the language that the call is in
_LITTLE = 0.2  # evidence from which on the tables of the languages are asked ...
_MOST_READ = 0.6  # ... how much of the words they read
_CLOSE = 0.4  # how near the evidence for two languages is when their tables are asked too
_STRANGELY = 1.5  # ... in a language that no table reads
_ACRONYM = 2  # letters in capitals from which on they are a name: "AVEC 2033"
_KANA = re.compile(f"[{KANA}]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]")
# Scripts that no table reads; Greek and Cyrillic only beyond the letters that are drawn like Latin ones.
_STRANGE = re.compile(
    r"[\u0391-\u03c9\u0400-\u04ff\u0530-\u058f\u0590-\u06ff\u0750-\u077f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u10a0-\u10ff"
    r"\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\uac00-\ud7af]"
)
_DRAWN_ALIKE = re.compile(r"[АаВЕеЅѕІіЈјКкМНОоРрСсТУуХхԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυι]")


class _Marks(NamedTuple):
    """- `words`: a word, with and without accents -> the languages that have it; `letters`: the same for letters."""

    words: dict[str, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]


@cache
def _marks() -> _Marks:
    raw = read_yaml((Path(__file__).parent / "data" / "marks.yaml").read_text(encoding="utf-8"))
    listed = {ENGLISH: raw["en"]["words"], **{tag: one["words"] for tag, one in raw["read"].items()}, **raw["others"]}
    words: dict[str, list[str]] = {}
    for tag, text in listed.items():
        for word in {*text.split(), *map(folded, text.split())}:
            if len(word) > 1 or not word.isascii():
                words.setdefault(word, []).append(tag)
    letters: dict[str, list[str]] = {}
    for tag, one in raw["read"].items():
        for letter in one["letters"]:
            letters.setdefault(letter, []).append(tag)
    return _Marks({word: tuple(tags) for word, tags in words.items()}, {one: tuple(t) for one, t in letters.items()})


def language_of(text: str, is_word: Callable[[str], bool], hint: str | None = None) -> str:
    """Return the tag of a message's language: "en", one of NAMES, or OTHER.

    - `is_word` tells the words of English; `hint` is the language of the call
    """
    inverted = "¿" in text[:MAX_CHARACTERS] or "¡" in text[:MAX_CHARACTERS]  # Spanish alone has them
    text = composed(text)
    kana, han, latin = (len(found.findall(text)) for found in (_KANA, _HAN, _LATIN))
    if kana:
        return "ja"
    if han:
        return _of_han(text, hint) if 3 * han >= latin or hint in {"zh", "ja"} or _says_han(text) else ENGLISH
    strange = len(_STRANGE.findall(text))
    if strange and strange - len(_DRAWN_ALIKE.findall(text)) > max(1, (latin + strange) // 3):
        return OTHER
    return _of_words(text, is_word, hint, inverted=inverted) if latin else ENGLISH


def _of_words(text: str, is_word: Callable[[str], bool], hint: str | None, *, inverted: bool) -> str:
    scores = _scores(text, is_word)
    if inverted:
        scores["es"] += _ENOUGH
    english = scores.pop(ENGLISH, 0.0)
    if not scores:
        return ENGLISH
    best = max(scores, key=lambda tag: (scores[tag], tag == hint, tag))
    if scores[best] < _ENOUGH and not english:
        return _of_field(text, is_word, scores) or ENGLISH
    enough = _HINTED if best == hint else _ENOUGH if best in NAMES else _STRANGELY
    if scores[best] <= english or scores[best] < enough:
        return ENGLISH
    rivals = {tag: score for tag, score in scores.items() if score >= scores[best] - _CLOSE and tag in NAMES}
    if len(rivals) > 1:
        return _of_field(text, is_word, rivals) or best
    return best if best in NAMES else OTHER


def _scores(text: str, is_word: Callable[[str], bool]) -> defaultdict[str, float]:
    """How much each language's small words and letters speak for it."""
    marks = _marks()
    scores: defaultdict[str, float] = defaultdict(float)
    words = _WORD.findall(text)[:_MAX_WORDS]
    shouted = text.isupper()
    for word in {word.lower() for word in words if shouted or not word.isupper() or len(word) <= _ACRONYM}:
        forms = (word, folded(word), folded(word).partition("'")[0])
        tags: tuple[str, ...] = next(filter(None, map(marks.words.get, forms)), ())
        weight = _AMBIGUOUS if ENGLISH not in tags and is_word(word) else 1.0
        for tag in tags:
            scores[tag] += weight / len(tags)
    if not text.isascii():
        for letter in set(text.lower()):
            for tag in marks.letters.get(letter, ()):
                scores[tag] += _LETTER_WEIGHT.get(tag, _ANY_LETTER)
    return scores


def _of_field(text: str, is_word: Callable[[str], bool], scores: Mapping[str, float]) -> str | None:
    """Return the language whose table reads most of the words that are not English, where small words are few."""
    strange = [word for word in map(str.lower, _WORD.findall(text)[:_MAX_WORDS]) if not is_word(folded(word))]
    shares = {tag: share_read(tag, strange) for tag in sorted(scores) if tag in NAMES and scores[tag] >= _LITTLE}
    best = max(shares, key=lambda tag: (shares[tag], scores[tag], tag), default=None)
    return best if best and len(strange) > 1 and shares[best] >= _MOST_READ else None


def _of_han(text: str, hint: str | None) -> str:
    letters = _marks().letters
    japanese, chinese = (sum(tag in letters.get(one, ()) for one in set(text)) for tag in ("ja", "zh"))
    if japanese > chinese or (hint == "ja" and not chinese):
        return "ja"
    return "zh"


def _says_han(text: str) -> bool:
    """Whether the Chinese in a message is its question and not a name in it: it has words that ask."""
    return bool(re.search("[吗嗎么麼什何谁誰哪几幾]|多少|截止|可以|怎", text))
