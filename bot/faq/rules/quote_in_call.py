"""A source's words stand on its line of the call, when the call lies beside the FAQ: a source that is wrong proves
nothing. What leads a value ("Notification: 4 June") may stand elsewhere in the call: a column is named at its top.
A call in YAML, TOML or JSON has fields and no sentences, and is not looked at. Many quotes that are off are told as
one finding: the page changed, and `workshop-bot update` brings the FAQ up to it.

PASS:  source: {line: 93, quote: "Submission deadline: September 29, 2023"}   and line 93 reads so
FAIL:  source: {line: 12, quote: "Submission deadline: September 29, 2023"}   and line 12 is about topics
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.errors import Problem
from bot.faq.loader import LoadedFaq

ID = "quote-in-call"
LEVEL = "error"
_REACH = 6  # lines that a quote may run over
_MANY = 4  # quotes that are off together
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
    windows = [set(_words(" ".join(lines[start : start + _REACH]))) for start in range(len(lines))]
    anywhere = set().union(*windows)
    sources = list(_sources(loaded.faq.model_dump(), ()))
    off = [(path, line, quote) for path, line, quote in sources if not _is_on(line, quote, windows, anywhere)]
    update = f"`workshop-bot update {shlex.quote(str(page))} --knowledge {shlex.quote(loaded.file)}`"
    if len(off) >= _MANY:
        what = f"{len(off)} of {len(sources)} quotes are not on their lines of {page.name}, which seems to have changed"
        yield Problem(loaded.place(*off[0][0]), what, f"Run {update}.")
        return
    for path, line, quote in off:
        moved = next((one for one in range(1, len(lines) + 1) if _is_on(one, quote, windows, anywhere)), None)
        what = f"line {line} of {page.name} does not say “{quote[:60]}”"
        if moved:  # the window that finds it first ends with it
            moved = max(one for one in range(moved, moved + _REACH) if _is_on(one, quote, windows, anywhere))
            yield Problem(loaded.place(*path), f"{what}; line {moved} does", f"Correct the line, or run {update}.")
        else:
            fix = f"If the page changed, run {update}; else correct the line or the quote."
            yield Problem(loaded.place(*path), what, fix)


def _is_on(line: int, quote: str, windows: list[set[str]], anywhere: set[str]) -> bool:
    """Whether the words of a quote stand on a line and those below it."""
    near = windows[line - 1] if line <= len(windows) else set()
    label, _, value = quote.rpartition(": ")
    return _stands(quote, near) or (_stands(value, near) and _stands(label, anywhere))


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
