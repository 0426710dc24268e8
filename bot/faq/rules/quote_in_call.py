"""A source's words stand on its line of the call, when the call lies beside the FAQ: a source that is wrong proves
nothing. What leads a value ("Notification: 4 June") may stand elsewhere in the call: a column is named at its top.
A call in YAML, TOML or JSON has fields and no sentences, and is not looked at.

PASS:  source: {line: 93, quote: "Submission deadline: September 29, 2023"}   and line 93 reads so
FAIL:  source: {line: 12, quote: "Submission deadline: September 29, 2023"}   and line 12 is about topics
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.errors import Problem
from bot.faq.loader import LoadedFaq

ID = "quote-in-call"
LEVEL = "error"
_REACH = 6  # lines that a quote may run over
_SHARE = 0.8  # of its words must be there: markup and repaired letters make the rest
_DATA = frozenset({".yml", ".yaml", ".toml", ".json"})
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200d\u2060\ufeff]")  # soft hyphens and joiners, within words


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield sources whose quote is not on the line they name."""
    call = loaded.faq.call
    page = Path(loaded.file).parent / call.file if call else None
    if page is None or page.suffix in _DATA or not page.is_file():
        return
    lines = page.read_text(encoding="utf-8", errors="replace").splitlines()
    anywhere = set(_words(" ".join(lines)))
    for path, line, quote in _sources(loaded.faq.model_dump(), ()):
        near = set(_words(" ".join(lines[line - 1 : line - 1 + _REACH])))
        label, _, value = quote.rpartition(": ")
        if not (_stands(quote, near) or (_stands(value, near) and _stands(label, anywhere))):
            yield Problem(
                loaded.place(*path),
                f"line {line} of {page.name} does not say “{quote[:60]}”",
                "Correct the line or the quote.",
            )


def _stands(quote: str, words: set[str]) -> bool:
    """Whether nearly all words of a quote are among others."""
    own = _words(quote)
    return sum(word in words for word in own) >= _SHARE * len(own)


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]{2,}", _UNSEEN.sub("", text).lower())


def _sources(
    value: Any,  # noqa: ANN401 - whatever the file holds
    path: tuple[Any, ...],
) -> Iterator[tuple[tuple[Any, ...], int, str]]:
    if isinstance(value, dict):
        if set(value) >= {"line", "quote"} and not value.get("file"):
            yield path, value["line"], value["quote"]
        for key, item in value.items():
            yield from _sources(item, (*path, key))
    elif isinstance(value, tuple | list):
        for number, item in enumerate(value):
            yield from _sources(item, (*path, number))
