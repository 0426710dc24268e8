"""The subject of a question of scope, and how near it is to a call's topics: by words, abbreviations and meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from bot.answering.facts.topic_words import Topic, related, tables, with_long_forms
from bot.answering.questions.in_or_out import without_denial
from bot.faq.model import Faq
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import clean, fold
from bot.matching.normalise import words as words_of
from bot.matching.reading import Reading
from bot.matching.sense import Vector, likeness, load_senses

_IN_SCOPE_AT = 0.7  # share of the subject's weight that a topic must account for
_HALF_AT = 0.5  # ... or so much, when a rare word is in it: "honeypot" says more than "model"
_NEAR_AT = 0.47  # likeness of two words of one meaning
_LITTLE, _AT_LENGTH = 0.2, 3  # share that is enough in so many words
_WEAK, _RARE = (
    0.5,
    2.0,
)  # weights of words beside 1: of "model", of a word that is rare in English and in technical prose
_SELDOM = 3.3  # how rare the two-thousandth word of English is: "train" says less than "federated"
_THEME_AT = 0.4  # a word in so many of the topics is the workshop's theme
_NEGATION = frozenset({"no", "not", "without", "nothing", "never", "neither"})
_BESIDE = "without"  # negates what stands before the next comma or joint, and no more
_JOINTS = re.compile(r"[,;&]|/(?!\w\b)|(?<!\b\w)/|\b(?:and|or|plus|as well as)\b")
_SHORTEST = 3  # letters of a word that may be the theme


class Subject(NamedTuple):
    """- `words`: the stems that tell what is asked about; `text`: as it was typed."""

    words: frozenset[str]
    text: str


def subjects(reading: Reading) -> list[Subject]:
    """Return what a question of scope asks about: several where it joins several, each with words of its own.

    A word that is English is taken as typed: the speller knows only the words of the call.
    """
    senses, rewrite = load_senses(), load_lexicon().rewrite
    parts: list[list[str]] = []
    typed: set[str] = set()
    negated = beside = False
    for piece in _JOINTS.split(without_denial(clean(reading.text))):
        raw = [plain for word in words_of(piece) for plain in rewrite.get(word, (word.removesuffix("'s"),))]
        typed.update(raw)
        negated = negated and not beside
        beside = _BESIDE in raw
        kept, negated = _kept([word for word in raw if word in senses or word in reading.words], negated=negated)
        if kept:
            parts.append(kept)
    respelled, _ = _kept(
        [
            word
            for word in reading.words
            if word not in typed and not any(known in senses for known in typed - set(reading.words))
        ]
    )
    if respelled:
        parts = [*parts[:-1], [*(parts[-1] if parts else []), *respelled]]
    return [Subject(frozenset(map(stem, words)), " ".join(words)) for words in parts]


def _kept(words: Iterable[str], *, negated: bool = False) -> tuple[list[str], bool]:
    """The words of a subject: what is negated, or only asks for scope, is left out; and whether the negation lasts."""
    light, known = load_lexicon().light, tables()
    kept: list[str] = []
    for word in words:
        if word in _NEGATION:
            negated = True
        elif word in {"but", "and", "only", "although"}:
            negated = False
        elif not negated and known.asking.isdisjoint({word, stem(word)}):
            telling = word.isalnum() and not word.isdigit() and word not in light and stem(word) not in light
            kept += [word] if word in known.short or telling else []
    return kept, negated


def whole(parts: list[Subject]) -> Subject:
    return Subject(frozenset(word for part in parts for word in part.words), " ".join(part.text for part in parts))


def theme_of(faq: Faq, topics: list[Topic]) -> frozenset[str]:
    """Return the words that say what the whole call is about: in most of its topics, or in its name and theme."""
    counts: dict[str, int] = {}
    for topic in topics:
        for word in topic.stems:
            counts[word] = counts.get(word, 0) + 1
    often = {word for word, count in counts.items() if count >= max(2, _THEME_AT * len(topics))}
    named = set(map(stem, fold(f"{faq.workshop.name} {faq.workshop.theme or ''}").split()))
    skipped = tables().general | load_lexicon().light
    return frozenset(word for word in often | named if word not in skipped and len(word) >= _SHORTEST)


def nearest(subject: Subject, topics: list[Topic], theme: frozenset[str], least: float = 0.0) -> list[Topic]:
    """Return the topics that account for enough of the subject, best first.

    Words of the theme say nothing about which. `least`: the share of the subject, 0..1, below which no topic counts.
    """
    lexicon = load_lexicon()
    words = frozenset(word for word in subject.words if not on_theme(word, theme)) or subject.words
    telling = words - lexicon.everyday or words
    common = {stem(word) for word in words_of(subject.text) if word in lexicon.protected or _is_usual(word)}
    weights = {word: _WEAK if word in tables().general else (1.0 if word in common else _RARE) for word in telling}
    total = sum(weights.values()) or 1.0
    shared = _shared(telling, topics)
    scored: list[tuple[float, int, int, Topic]] = []
    for number, (topic, held) in enumerate(zip(topics, shared, strict=True)):
        share = sum(weights[word] for word in held) / total
        if held and share >= max(
            least, _bar([weights[word] for word in held], len(telling), about=words != subject.words)
        ):
            scored.append((share, -len(topic.stems - subject.words), -number, topic))
    return [topic for *_, topic in sorted(scored, key=lambda one: one[:3], reverse=True)]


def _is_usual(word: str) -> bool:
    return load_senses().rarity(word) < _SELDOM


def _shared(words: frozenset[str], topics: list[Topic]) -> list[set[str]]:
    """Return which of some words each topic has."""
    stems = frozenset[str]().union(*(topic.stems for topic in topics))
    akin = {word: {other for other in stems if related(word, other)} for word in words}
    return [{word for word in words if not akin[word].isdisjoint(topic.stems)} for topic in topics]


def closest(subject: Subject, topics: list[Topic]) -> list[Topic]:
    """Return the topics, those nearest in meaning to the subject first; where nothing is known of it, as they stand."""
    senses = load_senses()
    asked = senses.mean(words_of(subject.text))
    near = {topic.name: likeness(asked, _mean(topic.name)) for topic in topics}
    return sorted(topics, key=lambda topic: -near[topic.name])


@lru_cache(maxsize=128)
def _mean(name: str) -> Vector | None:
    """The meaning of a topic's name."""
    return load_senses().mean(fold(name).split())


def mentions(text: str, subject: Subject, theme: frozenset[str]) -> bool:
    """Whether a text holds every telling word of the subject."""
    words = telling(subject, theme)
    return bool(words) and named_in(text, subject, theme) == len(words)


def named_in(text: str, subject: Subject, theme: frozenset[str]) -> int:
    """Return how many of the subject's telling words a text holds."""
    told = with_long_forms(frozenset(map(stem, fold(text).split())))
    return sum(any(related(word, other) for other in told) for word in telling(subject, theme))


def telling(subject: Subject, theme: frozenset[str]) -> frozenset[str]:
    """The words of a subject that are neither of the theme nor general."""
    return frozenset(word for word in subject.words if not on_theme(word, theme)) - tables().general


def _bar(held: list[float], telling: int, *, about: bool) -> float:
    """The share from which a topic counts, by the weights it holds; `about`: the theme is named besides.

    Somebody who describes a paper at length names much that no list of topics holds.
    """
    if max(held) < 1.0:
        return _IN_SCOPE_AT
    if about:
        return 0.0
    if telling >= _AT_LENGTH and max(held) >= _RARE:
        return _LITTLE
    return _HALF_AT if max(held) >= _RARE else _IN_SCOPE_AT


def touching(subject: Subject, topics: list[Topic], theme: frozenset[str]) -> list[Topic]:
    """Return topics that together hold most of the subject, though none does by itself."""
    words = frozenset(word for word in subject.words if not on_theme(word, theme)) - tables().general
    held = _shared(words, topics)
    if len(frozenset().union(*held)) <= len(words) * _HALF_AT:
        return []
    ranked = sorted(zip(held, topics, strict=True), key=lambda pair: -len(pair[0]))
    return [topic for share, topic in ranked if share]


def only_shares(subject: Subject, first: Topic, topics: list[Topic], theme: frozenset[str]) -> bool:
    """Whether the topic nearest to a subject is of the theme, and the subject, which does not name it, says more than
    all topics hold: "faster trains" beside "Art in trains".
    """
    of_theme = any(on_theme(word, theme) for word in first.stems)
    if not of_theme or any(on_theme(word, theme) for word in subject.words):
        return False
    words = telling(subject, theme) - load_lexicon().everyday
    return len(words) > len(frozenset().union(*_shared(words, topics)))


def on_theme(word: str, theme: frozenset[str]) -> bool:
    same = tables().same
    return word in theme or not theme.isdisjoint(same.get(word, frozenset()))


def akin(subject: Subject, topics: list[Topic], theme: frozenset[str]) -> list[Topic]:
    """Return the topics each of which has a word of nearly the same meaning for every telling word of the subject."""
    senses, lexicon = load_senses(), load_lexicon()
    words = [
        word
        for word in words_of(subject.text)
        if not on_theme(stem(word), theme) and stem(word) not in lexicon.everyday
    ]
    if not words or any(word not in senses for word in words):
        return []
    found: list[tuple[float, Topic]] = []
    for topic in topics:
        names = [word for word in fold(topic.name).split() if word not in lexicon.light and stem(word) not in theme]
        best = [
            max((likeness(senses.vector(word), senses.vector(name)) for name in names), default=0.0) for word in words
        ]
        if best and min(best) >= _NEAR_AT:
            found.append((min(best), topic))
    return [topic for _, topic in sorted(found, key=lambda one: -one[0])]
