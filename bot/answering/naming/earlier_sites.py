"""Where an earlier edition is on the net: a line of the call may lead there, though it says nothing else of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate

_THINGS = (
    r"(?:web ?sites?|sites?|(?:home ?|web ?)?pages?|program(?:me)?s?|proceedings|papers|editions?|archives?|recordings"
    r"|videos)"
)
_EARLIER = r"(?:last (?:year|time)(?: s)?|previous|past|earlier|former|prior|(?:19|20)\d\d)"
_ASKED = re.compile(
    r"^(?!.*\b(?:when|deadline|how many|who)\b)"
    r"(?=.*\b(?:where|links?|url|find|see|is there|are there|look|address|read)\b)"
    rf".*(?:\b{_THINGS}\b.{{0,30}}\b{_EARLIER}\b|\b{_EARLIER} .{{0,20}}\b{_THINGS}\b)"
)
_TOLD = re.compile(
    rf"(?:\b{_THINGS}\b.{{0,60}}\b{_EARLIER}\b|\b{_EARLIER} .{{0,30}}\b{_THINGS}\b)"
    r".{0,120}\b(?:here|archived?|found|available|visit|online|see|at|is|are)\b"
)
_SENT = re.compile(r"\b(?:submi\w+|must|may not|not been|already|accepted|unpublished|welcome)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def earlier_site(faq: Faq, words: str, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line with a link to an earlier edition, or to what it left, which a question asks for."""
    if not _ASKED.search(words):
        return None
    own = {date.at[:4] for date in faq.dates if date.at}
    years = set(_YEAR.findall(words))
    if years & own:
        return None
    for number, line in enumerate(passages):
        text = line.text.lower()
        is_linked = bool(line.link) or "://" in text
        if is_linked and _TOLD.search(text) and not _SENT.search(text) and years <= set(_YEAR.findall(text)):
            return Candidate.of_passage(number)
    return None
