"""The topics of a call as sets of stems, and when two words are of one meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import filterfalse
from pathlib import Path
from typing import NamedTuple

from bot.faq.base import once
from bot.faq.model import Faq, TopicGroup
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.sense import load_senses
from bot.safe_yaml import read_yaml

_INITIALS = 3  # words that are shortened to their initials, at least; fewer than twice as many
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")  # within "OpenStreetMap"
_LEAST_SHARED = 5  # letters that two words must begin with alike
_FOR_INSTANCE = re.compile(r"\b(?:e\.\s?g|i\.\s?e)\b\.?", re.IGNORECASE)  # its letters are none of "e-commerce"


class Topic(NamedTuple):
    """- `stems`: of its name, with what its abbreviations stand for; `inner`: names under it."""

    name: str
    group: str | None
    stems: frozenset[str]
    inner: tuple[str, ...] = ()


class _Tables(NamedTuple):
    """- `short`: an abbreviation -> stems of its long form; `same`: a stem -> stems of words for the same thing;
    `under`: a stem -> the names of what it is a kind of, each as its stems.

    The others as `data/subjects.yaml` explains them.
    """

    short: dict[str, frozenset[str]]
    same: dict[str, frozenset[str]]
    under: dict[str, tuple[frozenset[str], ...]]
    asking: frozenset[str]
    general: frozenset[str]
    endings: frozenset[str]
    beginnings: tuple[str, ...]


@cache
def tables() -> _Tables:
    raw = read_yaml((Path(__file__).parent.parent / "data" / "subjects.yaml").read_text(encoding="utf-8"))
    light = load_lexicon().light
    short = {name: frozenset(map(stem, text.split())) - light for name, text in raw["short"].items()}
    same: dict[str, frozenset[str]] = {}
    for line in raw["same"]:
        words = frozenset(map(stem, line.split()))
        for word in words:
            same[word] = same.get(word, frozenset()) | words
    under: dict[str, tuple[frozenset[str], ...]] = {}
    for names, above in raw["under"].items():
        for name in map(stem, names.split()):
            under[name] = (*under.get(name, ()), *(frozenset(map(stem, one.split())) for one in above))
    asking, general = (
        frozenset(word for one in raw[name].split() for word in (one, stem(one))) for name in ("asking", "general")
    )
    endings = frozenset(raw["endings"].split()) | {""}
    return _Tables(short, same, under, asking, general, endings, tuple(raw["beginnings"].split()))


@once
def topics_of(faq: Faq) -> list[Topic]:
    return list(_topics(faq.topics))


def _topics(items: Iterable[str | TopicGroup], group: str | None = None) -> Iterator[Topic]:
    for item in items:
        name = item if isinstance(item, str) else item.name
        inner = () if isinstance(item, str) else tuple(one if isinstance(one, str) else one.name for one in item.topics)
        stems = frozenset(map(stem, fold(_FOR_INSTANCE.sub(" ", name)).split())) - load_lexicon().light
        yield Topic(name, group, with_long_forms(stems) | _initials(name), inner)
        if isinstance(item, TopicGroup):
            yield from _topics(item.topics, item.name)


def _initials(name: str) -> frozenset[str]:
    """What words of a topic that follow each other may be shortened to: "faas" of "function-as-a-service"."""
    first = "".join(word[0] for word in re.findall(r"[a-z]+", _HUMP.sub(" ", name).lower()))
    sizes = range(_INITIALS, 2 * _INITIALS)
    runs = (first[start : start + size] for size in sizes for start in range(len(first) - size + 1))
    return frozenset(filterfalse(load_senses().is_common, runs))


def with_long_forms(stems: frozenset[str]) -> frozenset[str]:
    """The stems, with what abbreviations among them stand for, and abbreviations of what stands there in full."""
    short = tables().short
    found = set(stems)
    for name, long in short.items():
        if name in stems or f"{name}s" in stems:
            found |= long | {name}
        elif long <= stems:
            found.add(name)
    found.update(name for name, above in tables().under.items() if any(one <= stems for one in above))
    return frozenset(found)


def in_short(stems: frozenset[str]) -> frozenset[str]:
    """The stems, with abbreviations in place of what stands there in full."""
    for name, long in tables().short.items():
        if long <= stems:
            stems = (stems - long) | {name}
    return stems


@lru_cache(maxsize=8192)
def related(one: str, other: str) -> bool:
    """Whether two stems are of one word, or are listed as words for the same thing."""
    if one == other:
        return True
    same = tables().same
    if other in same.get(one, frozenset()):
        return True
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    if any(longer == beginning + shorter for beginning in tables().beginnings):
        return True
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(shorter))
    return shared >= _LEAST_SHARED and {one[shared:], other[shared:]} <= tables().endings
