"""A source's words stand on its line of the call, when the call lies beside the FAQ: a source that is wrong proves
nothing.

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


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield sources whose quote is not on the line they name."""
    call = loaded.faq.call
    page = Path(loaded.file).parent / call.file if call else None
    if page is None or not page.is_file():
        return
    lines = page.read_text(encoding="utf-8", errors="replace").splitlines()
    for path, line, quote in _sources(loaded.faq.model_dump(), ()):
        words = _words(quote)
        near = set(_words(" ".join(lines[line - 1 : line - 1 + _REACH])))
        if words and sum(word in near for word in words) < _SHARE * len(words):
            yield Problem(
                loaded.place(*path),
                f"line {line} of {page.name} does not say “{quote[:60]}”",
                "Correct the line or the quote.",
            )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]{2,}", text.lower())


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
