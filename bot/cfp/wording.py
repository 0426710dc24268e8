"""The phrases of a topic of the call (roles, topics, policies ...) in the languages that a page is in."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from bot.cfp.language import ENGLISH, languages
from bot.cfp.phrases import Phrases, fold
from bot.page.page import Page

_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_READ = 40_000  # characters that tell a page's languages well enough
_LEAST = 0.06  # share of a language's most common words in a text of that language
_FEW = 3  # words; fewer are a chance
_BESIDE = 0.7  # of the share of the page's main language: related languages have many short words in common


@cache
def wording(key: str, tags: tuple[str, ...]) -> Phrases:
    """Return the phrases that the tables of `tags` have under `key`; each stands for its value there."""
    table: dict[str, list[str]] = {}
    for one in languages():
        if one.tag in tags:
            for value, phrases in one.table.get(key, {}).items():
                table.setdefault(value, []).extend(phrases)
    return Phrases(table)


@cache
def row(key: str, value: str, tags: tuple[str, ...]) -> Phrases:
    """Return the phrases for one value of `key` alone: those of other values hide none of them."""
    return Phrases(
        {value: [one for table in languages() if table.tag in tags for one in table.table.get(key, {}).get(value, ())]}
    )


def spoken(page: Page) -> tuple[str, ...]:
    """Return the tags of all languages that a good part of the page may be in, English among them: pages mix them."""
    return _spoken("\n".join(block.text for block in page.blocks)[:_READ])


@lru_cache(maxsize=16)
def _spoken(text: str) -> tuple[str, ...]:
    counts = Counter(re.findall(r"[^\W\d_]+", fold(text)))
    shares = {one.tag: sum(counts[word] for word in one.common) for one in languages()}
    least = max(_FEW, _LEAST * sum(counts.values()), _BESIDE * max(shares.values()))
    heard = {tag for tag, share in shares.items() if share >= least}
    kana, han = len(_KANA.findall(text)), len(_HAN.findall(text))
    if kana or han:
        heard.add("ja" if kana > han // 10 else "zh")
    return tuple(tag for tag in shares if not heard or tag == ENGLISH or tag in heard)  # too short to tell: any
