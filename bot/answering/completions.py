"""What is offered while somebody types: titles that begin with it, then those that hold it, then what it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping


def completed(typed: str, titles: Mapping[str, str], near: Iterable[str]) -> list[str]:
    """Return the ids of the titles that fit what is typed, the best first.

    - `titles`: each question by its id; `near`: ids by meaning, the nearest first
    """
    text = " ".join(typed.casefold().split())
    at_a_word = re.compile(rf"\b{re.escape(text)}")
    ranks = {}
    for name, title in titles.items():
        words = title.casefold()
        if text in words:
            ranks[name] = 0 if words.startswith(text) else 1 if at_a_word.search(words) else 2
    return list(
        dict.fromkeys((*sorted(ranks, key=lambda name: ranks[name]), *(name for name in near if name in titles)))
    )
