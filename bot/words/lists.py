"""Several things in one sentence: "a, b and c", as each language joins them (Unicode CLDR)."""

from __future__ import annotations

from collections.abc import Iterable

from bot.words.catalogue import SOURCE
from bot.words.language import language


def listed(items: Iterable[str], locale: str = SOURCE) -> str:
    """Return 'a', 'a and b', 'a, b and c'."""
    return _joined(list(items), "and", "standard", locale)


def either(items: Iterable[str], locale: str = SOURCE) -> str:
    """Return 'a', 'a or b', 'a, b or c'."""
    return _joined(list(items), "or", "or", locale)


def apart(items: Iterable[str], locale: str = SOURCE) -> str:
    """Return 'a; b; c': items that may have commas of their own."""
    return ("\u202f; " if language(locale).code == "fr" else "; ").join(items)


def _joined(items: list[str], last: str, style: str, locale: str) -> str:
    code = language(locale).code
    if len(items) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(items)
    if code == SOURCE:
        return f"{', '.join(items[:-1])} {last} {items[-1]}"
    from babel.lists import format_list  # noqa: PLC0415 - English, and starting, do without it

    return format_list(items, style=style, locale=code)  # type: ignore[arg-type] # one of its literals
