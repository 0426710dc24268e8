"""Blanks and marks around what is put together: wide ones where a full stop is as wide as a character."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WIDE = frozenset({"ja", "zh"})
_BEHIND = re.compile(r"(?<=[。，、：；！？）」』”]) +(?=[^\s])|(?<=[。，、：；！？]) +$")

_CLAUSES = {"ja": "、", "zh": "，"}
_OPENS, _CLOSES = "\ue000", "\ue001"  # around a value, until the blanks beside it are set; of no other use
_HAN, _LATIN = r"\u3400-\u9fff", "A-Za-z\u00c0-\u024f"
_BESIDE = re.compile(
    rf"(?P<blank>(?<=[{_HAN}]){_OPENS}(?=[{_LATIN}])|(?<=[{_LATIN}]){_CLOSES}(?=[{_HAN}]))"
    rf"|(?<=[{_HAN}]) {_OPENS}(?=[{_HAN}（「“])|(?<=[{_HAN}）」”]){_CLOSES} (?=[{_HAN}])|[{_OPENS}{_CLOSES}]"
)


def is_wide(locale: str) -> bool:
    return _code(locale) in _WIDE


def spaced(text: str, locale: str, before: str = "") -> str:
    """Return sentences that were joined with blanks as the language spaces them; `before` is what they follow."""
    if not is_wide(locale):
        return text
    return _BEHIND.sub("", before[-1:] + text)[len(before[-1:]) :]


def bracketed(text: str, locale: str) -> str:
    """Return a text in brackets, with the blank that stands before them."""
    return f"（{text}）" if is_wide(locale) else f" ({text})"


def quoted(text: str, locale: str) -> str:
    """Return a text in quotation marks."""
    return f"「{text}」" if _code(locale) == "ja" else f"“{text}”"


def in_row(items: Iterable[str], locale: str) -> str:
    """Return things one after another: 'a, b'."""
    return ("、" if is_wide(locale) else ", ").join(items)


def clauses(told: Iterable[str], locale: str) -> str:
    """Return clauses one after another: 'it is, so it was'."""
    return _CLAUSES.get(_code(locale), ", ").join(told)


def marked(value: object) -> str:
    """Return a value of a sentence with marks around it, for `beside`."""
    return f"{_OPENS}{value}{_CLOSES}"


def beside(text: str) -> str:
    """Return Chinese with a blank between its characters and a Latin word that was put in, and only there."""
    return _BESIDE.sub(lambda match: " " if match["blank"] else "", text)


def _code(locale: str) -> str:
    return locale.split("-", maxsplit=1)[0]
