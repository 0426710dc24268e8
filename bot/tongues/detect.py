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
_WORD = re.compile(r"(?<![\w.@])[^\W\d_]++(?:'[^\W\d_]++)?(?!\.\w)")  # "pgconf.eu" is none
_MAX_WORDS = 120
_LETTER_WEIGHT = {"vi": 0.7}  # of each letter that few other languages have; elsewhere it may be that of a name
_ANY_LETTER = 0.4
ENOUGH, SURE = 1.0, 1.5  # for a message, and for what stands in a FAQ whose call is in another language
_AMBIGUOUS = 0.4  # of a word that is English too, such as "pour"
_HINTED = 0.3  # ... in the language that the call is in
_FEW = 2  # words that are not English, at least, ...
_LITTLE = 0.2  # evidence from which on the tables of the languages are asked ...
_MOST_READ = 0.6  # ... how much of the words they read
_CLOSE = 0.4  # how near the evidence for two languages is when their tables are asked too
_STRANGELY = 1.5  # ... in a language that no table reads
_CAPITAL_INSIDE = re.compile(r"(?<=[^\W_]\s)(?=[^\W\d_])[A-Z\u00c0-\u00de][^\W\d_]+")
_WITH_CAPITALS = frozenset({ENGLISH, "de"})  # where small words may have one: "I", "Sie"
_ACRONYM = 2  # letters in capitals from which on they are a name: "AVEC 2033"
_KANA = re.compile(f"[{KANA}]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_ASKING = re.compile("[吗嗎么麼什何谁誰哪几幾]|多少|截止|可以|怎")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]")
# Scripts that no table reads; Greek and Cyrillic only beyond the letters that are drawn like Latin ones.
_STRANGE = re.compile(
    r"[\u0391-\u03c9\u0400-\u04ff\u0530-\u058f\u0590-\u06ff\u0750-\u077f\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f"
    r"\u10a0-\u10ff\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\uac00-\ud7af]"
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
    english = set(listed[ENGLISH].split())
    words: dict[str, list[str]] = {}
    for tag, text in listed.items():
        spelled = text.split()
        bare = {folded(word) for word in spelled} - english
        for word in bare.union(spelled):
            words.setdefault(word, []).append(tag)
    letters: dict[str, list[str]] = {}
    for tag, one in raw["read"].items():
        for letter in one["letters"]:
            letters.setdefault(letter, []).append(tag)
    return _Marks({word: tuple(tags) for word, tags in words.items()}, {one: tuple(t) for one, t in letters.items()})


def language_of(text: str, is_word: Callable[[str], bool], hint: str | None = None, *, enough: float = ENOUGH) -> str:
    """Return the tag of a message's language: "en", one of NAMES, or OTHER.

    - `is_word` tells the words of English; `hint` is the language of the call
    - `enough`: the evidence from which on it is another language, about as many small words
    """
    inverted = "¿" in text[:MAX_CHARACTERS] or "¡" in text[:MAX_CHARACTERS]  # Spanish alone has them
    text = composed(text)
    kana, han, latin = (len(found.findall(text)) for found in (_KANA, _HAN, _LATIN))
    if kana:
        return "ja"
    if han:
        return _of_han(text, hint) if _asks_in_han(text, han) or hint in {"zh", "ja"} else ENGLISH
    strange = len(_STRANGE.findall(text))
    if strange and strange - len(_DRAWN_ALIKE.findall(text)) > max(1, (latin + strange) // 3):
        return OTHER
    scores = _scores(text, is_word) if latin else defaultdict(float)
    if inverted:
        scores["es"] += ENOUGH
    return _of_words(text, is_word, hint, scores, enough)


def _of_words(
    text: str, is_word: Callable[[str], bool], hint: str | None, scores: defaultdict[str, float], enough: float
) -> str:
    english = scores.pop(ENGLISH, 0.0)
    strange = max((score for tag, score in scores.items() if tag not in NAMES), default=0.0)
    read = {tag: score for tag, score in scores.items() if tag in NAMES}
    best = max(read, key=lambda tag: (read[tag], tag == hint, tag), default=hint or "")
    most = read.get(best, 0.0)
    if strange >= _STRANGELY and strange > max(english, most + _CLOSE):
        return OTHER
    if most > english and most >= (_HINTED if best == hint else enough):
        rivals = {tag: score for tag, score in read.items() if score >= most - _CLOSE}
        return (_of_field(text, is_word, rivals) or best) if len(rivals) > 1 else best
    return (_of_field(text, is_word, read) if most >= english else None) or ENGLISH


def _scores(text: str, is_word: Callable[[str], bool]) -> defaultdict[str, float]:
    """How much each language's small words and letters speak for it."""
    marks = _marks()
    scores: defaultdict[str, float] = defaultdict(float)
    words = _WORD.findall(text)[:_MAX_WORDS]
    shouted, named = text.isupper(), _named(text, words)
    for word in {word.lower() for word in words if shouted or not word.isupper() or len(word) <= _ACRONYM}:
        forms = (word, folded(word), folded(word).partition("'")[0])
        tags: tuple[str, ...] = next(filter(None, map(marks.words.get, forms)), ())
        weight = _AMBIGUOUS if ENGLISH not in tags and is_word(word) else 1.0
        for tag in tags:
            if word not in named or tag in _WITH_CAPITALS:
                scores[tag] += weight / len(tags)
    if not text.isascii():
        for letter in set(text.lower()):
            for tag in marks.letters.get(letter, ()):
                scores[tag] += _LETTER_WEIGHT.get(tag, _ANY_LETTER)
    return scores


def _named(text: str, words: list[str]) -> set[str]:
    """The words with a capital letter inside a sentence, as names have and small words have not: "is Xin Ode on?"."""
    small = {word for word in words if word.islower()}
    return {word.lower() for word in _CAPITAL_INSIDE.findall(text)} - small if small else set()


def _of_field(text: str, is_word: Callable[[str], bool], scores: Mapping[str, float]) -> str | None:
    """Return the language whose table reads most of the words that are not English; None where few are not."""
    words = [word.lower() for word in _WORD.findall(text)[:_MAX_WORDS]]
    strange = [word for word in words if not is_word(folded(word))]
    if len(strange) < max(_FEW, len(words) / 2):
        return None
    shares = {tag: share_read(tag, strange) for tag in sorted(scores) if scores[tag] >= _LITTLE}
    best = max(shares, key=lambda tag: (shares[tag] + scores[tag], tag), default=None)
    return best if best and shares[best] >= _MOST_READ else None


def _of_han(text: str, hint: str | None) -> str:
    letters = _marks().letters
    japanese, chinese = (sum(tag in letters.get(one, ()) for one in set(text)) for tag in ("ja", "zh"))
    if japanese > chinese or (hint == "ja" and not chinese):
        return "ja"
    return "zh"


def _asks_in_han(text: str, han: int) -> bool:
    """Whether the Chinese in a message is its question and not a name in it: words that ask, no small English words."""
    latin = re.findall("[a-z]+", text.lower())
    small = sum(ENGLISH in _marks().words.get(word, ()) for word in latin)
    return bool(_ASKING.search(text)) or (han > len(latin) and not small)
