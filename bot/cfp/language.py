"""The languages that calls are written in: one file of phrases each (see languages/README.md), and which one a page is
in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any
from zoneinfo import available_timezones

import yaml
from babel import Locale
from babel.core import get_global

from bot.cfp.phrases import Phrases, fold
from bot.faq.zones import NAMES, SPOKEN

ENGLISH = "en"
_STRINGS = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_VIETNAMESE = re.compile(r"[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", re.IGNORECASE)
_LATIN = re.compile(r"[a-zA-Z]{3,}")
_READ = 40_000  # characters that tell a page's language well enough
_LEAST = 0.06  # share of a language's most common words in a text of that language
_FEW = 3  # words; fewer are a chance


@dataclass(frozen=True, slots=True)
class Language:
    """- `months` and `weekdays`: folded names with their numbers (January is 1, Monday 0); `table`: the phrases of
    each key
    """

    tag: str
    name: str
    common: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    table: dict[str, Any]

    @property
    def is_whole(self) -> bool:
        """Whether its file says all that a call may say, and not only how dates are written."""
        return "topics" in self.table


@cache
def languages() -> tuple[Language, ...]:
    """Return all languages, English first."""
    folder = resources.files("bot.cfp") / "languages"
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".yaml")),
        key=lambda file: (file.name != "en.yaml", file.name),
    )
    return tuple(_language(file.name.removesuffix(".yaml"), file.read_text(encoding="utf-8")) for file in files)


def _language(tag: str, text: str) -> Language:
    table = yaml.load(text, Loader=_STRINGS)  # noqa: S506 - everything is read as a string
    months, weekdays = _calendar(tag)
    months |= {fold(name): int(number) for number, names in table.get("months", {}).items() for name in names}
    return Language(tag, table["name"], frozenset(map(fold, table["common"])), months, weekdays, table)


def _calendar(tag: str) -> tuple[dict[str, int], dict[str, int]]:
    """The names of months and weekdays by CLDR: whole and short, as they stand alone and inside a date."""
    locale = Locale.parse(tag)
    forms = [(context, width) for context in ("format", "stand-alone") for width in ("wide", "abbreviated")]
    months = {
        fold(name.strip(".")): number
        for context, width in forms
        for number, name in locale.months[context][width].items()
    }
    days = {
        fold(name.strip(".")): number
        for context, width in forms
        for number, name in locale.days[context][width].items()
    }
    return {name: number for name, number in months.items() if not name[0].isdigit()}, days


@cache
def phrases(key: str, *tags: str) -> Phrases:
    """Return the phrases of `key`, of all languages or of `tags`; each stands for the tag of its language."""
    return Phrases({one.tag: _listed(one.table.get(key, ())) for one in languages() if not tags or one.tag in tags})


@cache
def by_kind(key: str) -> Phrases:
    """Return the phrases of `key`, of all languages; each stands for a kind of date."""
    table: dict[str, list[str]] = {}
    for one in languages():
        for kind, words_of_kind in one.table.get(key, {}).items():
            table.setdefault(kind, []).extend(_listed(words_of_kind))
    return Phrases(table)


def kinds() -> Phrases:
    """Return what the labels of dates say that they are, in all languages."""
    return by_kind("kinds")


@cache
def zones() -> Phrases:
    """Return the names of time zones in all languages; each stands for a zone as a FAQ writes it."""
    table: dict[str, list[str]] = {}
    for name, zone in SPOKEN.items():
        table.setdefault(zone, []).extend(f"{name} {part}time" for part in ("", "standard ", "daylight ", "summer "))
    for one in languages():
        for name, zone in one.table.get("zones", {}).items():
            table.setdefault(zone, []).append(name)
        for name, zone in _cldr_zones(one.tag).items():
            table.setdefault(zone, []).append(name)
    return Phrases(table)


@cache
def _zone_names() -> set[str]:
    return available_timezones()


def _cldr_zones(tag: str) -> dict[str, str]:
    """What CLDR calls the zones of the world in a language: "Bangladesh Standard Time", "hora de Perú"."""
    of_zone = get_global("meta_zones")
    usual = {of_zone.get(zone): zone for zone in reversed(list(NAMES))}
    first = {meta: zone for zone, meta in sorted(of_zone.items(), reverse=True)}
    names: dict[str, str] = {}
    for meta, widths in Locale.parse(tag).meta_zones.items():
        zone = usual.get(meta) or first.get(meta)
        if zone and zone in _zone_names():
            names |= {name: zone for name in widths.get("long", {}).values() if " " in name or not name.isascii()}
    return names


def _listed(words: Iterable[str] | str) -> list[str]:
    return [words] if isinstance(words, str) else list(words)


def words(key: str) -> list[str]:
    """Return the words of `key` in all languages, the longest first, for a pattern that is built of them."""
    found = {word for one in languages() for word in one.table.get(key, ())}
    return sorted(found, key=lambda word: (-len(word), word))


def language_of(texts: Iterable[str]) -> str | None:
    """Return the BCP 47 tag of the language that the texts of a page are written in; None when no table knows it."""
    text = "\n".join(texts)[:_READ]
    kana, han, latin = (len(found.findall(text)) for found in (_KANA, _HAN, _LATIN))
    if len(_HANGUL.findall(text)) > max(latin, kana, han):
        return "ko"
    if len(_VIETNAMESE.findall(text)) > latin // 2:
        return "vi"
    if kana + han > latin:
        return "ja" if kana > han // 10 else "zh"
    counts = Counter(re.findall(r"[^\W\d_]+", fold(text)))
    total = sum(counts.values())
    shares = {one.tag: sum(counts[word] for word in one.common) for one in languages()}
    best = max(shares, key=lambda tag: shares[tag])
    return best if shares[best] >= _FEW and shares[best] >= _LEAST * total else None
