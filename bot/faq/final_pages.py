"""What a call grants to the final version of a paper: more pages than it had when it was submitted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.english import NUMBER, number_of
from bot.faq.model import Faq

FINAL = re.compile(r"\b(?:camera|final|revised|accepted|acceptance|publication|published)\b")
_EXTRA = re.compile(
    rf"\b(?P<extra>{NUMBER}|an?) (?:\(\d{{1,2}}\) )?(?:extra|additional|more|further|added)"
    r" (?:(?:content|text|free) )?pages?\b"
    rf"|\b(?:by|add|append) (?:up to )?(?P<by>{NUMBER}|an?) pages?\b"
    rf"|\b(?P<longer>{NUMBER}|an?) pages? (?:more|extra|longer|in addition|on top)\b"
    rf"|(?:\+|\bplus) ?(?P<plus>{NUMBER}) (?:pages? )?(?=.{{0,30}}\b(?:camera|final|revised|accept))"
)
_OF_FINAL = r"(?:camera ready|final|revised|accepted|acceptance|published|publication)\b"
_IN = r"(?:\(|/ ?|(?:for|in|at|upon|after|on|once|if|as) )(?:the |an? )?"
# As in: 9 pages for the final version; 9 (camera-ready).
_BEFORE = re.compile(rf"\b(?P<pages>{NUMBER})(?: (?:content )?pages?)? ?{_IN}(?:{_OF_FINAL})")
# As in: final versions may have up to 9 pages; camera-ready versions to ten.
_BEHIND = re.compile(
    rf"\b{_OF_FINAL}[^.;]{{0,70}}?(?:\b(?P<pages>{NUMBER})(?: content)? pages?\b|\bto (?P<to>{NUMBER})\b)"
)
_SENTENCES = re.compile(r"(?<=[.!;])\s+")


class Granted(NamedTuple):
    """- `extra` are pages beyond the limit, `pages` all that a final version may have; one of them is 0
    - `words` is the sentence that grants them
    """

    extra: int
    pages: int
    words: str

    def beyond(self, limit: int) -> int:
        """Return how many pages more than `limit` a final version may have."""
        return self.extra or max(0, self.pages - limit)


def granted(faq: Faq) -> Granted | None:
    """Return what the call grants to final versions; None when it says nothing of it."""
    for text in _texts(faq):
        for said in _SENTENCES.split(text):
            words = said.lower().replace("-", " ")
            if not FINAL.search(words):
                continue
            if found := _EXTRA.search(words):
                return Granted(_number(next(filter(None, found.groupdict().values()))), 0, said.strip())
            if found := _BEFORE.search(words):
                return Granted(0, _number(found["pages"]), said.strip())
            if found := _BEHIND.search(words):
                return Granted(0, _number(found["pages"] or found["to"]), said.strip())
    return None


def _texts(faq: Faq) -> Iterator[str]:
    for limit in faq.submission.page_limits:
        yield from filter(None, (limit.note, limit.source.quote if limit.source else ""))
    yield from (date.note for date in faq.dates if date.kind == "camera_ready" and date.note)
    yield from (entry.answer for entry in faq.entries)


def _number(text: str) -> int:
    return 1 if text in {"a", "an"} else int(number_of(text))
