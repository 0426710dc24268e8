"""Pages that are a plain text inside one <pre>, as calls of the nineties are, or inside one fence of Markdown, as calls
sent by mail are kept: read as the text that they are.
"""

from __future__ import annotations

import html
import re

_PRE = re.compile(r"<pre\b[^>]{0,200}>(.*?)</pre>", re.IGNORECASE | re.DOTALL)
_FENCE = re.compile(
    r"^ {0,3}(?P<fence>`{3,9}|~{3,9})[^\n`~]{0,40}\n(?P<text>.*?)^ {0,3}(?P=fence)[ \t]*$", re.MULTILINE | re.DOTALL
)
_COMMENT = re.compile(r"<!--.{0,2000}?-->", re.DOTALL)
_LINK = re.compile(r"<a\b[^>]{0,80}?href=[\"']?([^\"'\s>]{1,300})[^>]{0,80}>([^<]{1,200})</a>", re.IGNORECASE)
_TAG = re.compile(r"<[/!]?[a-z][^>]{0,300}>", re.IGNORECASE)
_BLOCK = re.compile(r"<(?:table|ul|ol|p|div|h[1-6]|br)\b", re.IGNORECASE)
_LEAST = 0.8  # share of the page's letters
_MOST = 8  # elements of that kind; more show code


def from_preformatted(text: str) -> str | None:
    """Return the text of a page that hardly holds more than one <pre>, each line in its place; None for any other."""
    low = text.lower()
    if not 0 < low.count("<pre") <= _MOST:
        return None
    found = max(_PRE.finditer(text), key=lambda match: len(match[1]), default=None)
    if found is None or _BLOCK.search(found[1]):
        return None
    around = text[max(low.find("</head>"), 0) : found.start()] + text[found.end() :]
    told, beside = (len(re.sub(r"\s", "", _TAG.sub("", part))) for part in (found[1], around))
    if not told or told < _LEAST * (told + beside):
        return None
    inner = _LINK.sub(_written_out, found[1])
    return "\n" * text[: found.start(1)].count("\n") + html.unescape(_TAG.sub("", inner))


def from_fence(text: str) -> str | None:
    """Return the text of a page of Markdown that hardly holds more than one fenced block, each line in its place; None
    for any other.
    """
    found = max(_FENCE.finditer(text), key=lambda match: len(match["text"]), default=None)
    if found is None:
        return None
    around = _COMMENT.sub("", text[: found.start()] + text[found.end() :])
    told, beside = (len(re.sub(r"\s", "", part)) for part in (found["text"], around))
    if not told or told < _LEAST * (told + beside):
        return None
    return "\n" * text[: found.start("text")].count("\n") + found["text"]


def _written_out(link: re.Match[str]) -> str:
    """The words of a link, with its address behind them where they do not say it."""
    address, words = link[1], link[2]
    bare = address.removeprefix("mailto:")
    return words if bare in words or not re.match(r"https?://", address) else f"{words} ({address})"
