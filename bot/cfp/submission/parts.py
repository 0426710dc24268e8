"""What a number of pages is other than a limit: the least, a part of the paper, the sum of two, or only advised."""

from __future__ import annotations

import re

from bot.cfp.submission.counts import Count, Text
from bot.cfp.submission.limit_words import LIMIT_BEHIND

EVERY = "all parts"  # of a paper, of which the others are some: no part itself
BEFORE = 24  # characters before a count in which words belong to it
_MOST_BEFORE = 3  # words before the part that a clause begins with: "The optional AD"
_BESIDE = frozenset({"appendices", "supplementary material"})
_LEAST_BEHIND = re.compile(r"[ -](?:min(?:imum)?|mindestens)\b(?! (?:and|or) )", re.IGNORECASE)  # "2-page minimum"
# behind the pages of what goes with a paper: "max 10 pages in addition to the main text"
_ON_TOP = re.compile(
    r" ?(?:in addition to|on top of|besides|beyond|over and above) (?:(?:the|your|this|these|that) )?"
    r"(?:(?:main|actual|regular|full|short|page) ){0,2}(?:papers?|text|body|submissions?|manuscript|article|limits?"
    r"|\d+ pages?)\b"
)
_BESIDE_IT = 14  # characters beside a number in which a word is of it
_ON = re.compile(r"about\s\w")
_ASIDE = re.compile(r" ?\([^()]{3,60}\)")
_NEAR = 40  # characters from the least number of pages to the most
_LETTER = re.compile(r"recommendations?\s(?:letters?|systems?)\b|recommender")
_TOTAL = re.compile(r"\b(?:total|altogether)\b")


def is_least(text: Text, count: Count) -> bool:
    """Whether a number is only what a paper must have at least."""
    if _LEAST_BEHIND.match(text.folded, count.end):
        return True
    bounds = [
        hit
        for hit in text.hits
        if hit.value in {"limit", "least"} and count.clause <= hit.start and hit.end <= count.end + 3
    ]
    before = [hit for hit in bounds if hit.end <= count.start + 1] or bounds
    return bool(before) and before[-1].value == "least"


def least_before(text: Text, counts: list[Count], count: Count) -> int:
    """The least number of pages, where it stands right before the most: "min. 5 pages, max. 8 pages"."""
    last = counts[-1] if counts else None
    near = last is not None and count.start - last.end < _NEAR and not last.least and is_least(text, last)
    return last.pages if last is not None and near else 0


def brackets_end(text: Text, count: Count, stop: int) -> int:
    """Where the brackets end that a number stands in, before `stop`: what is said behind them is of the papers, and not
    of their length.
    """
    opened = text.text.rfind("(", count.clause, count.start)
    closed = text.text.find(")", count.end, stop)
    return closed if opened >= 0 <= closed and ")" not in text.text[opened : count.start] else stop


def is_of_a_part(text: Text, count: Count) -> bool:
    """Whether the pages are for a part of the paper: "2 pages for references", "Appendix: at most 9 pages"."""
    if _begins_with_a_part(text, count) or _ON_TOP.match(text.folded, count.end):
        return True
    behind = text.words.preposition.match(text.folded, count.end)
    if behind is None:
        right_behind = text.words.parts.find(text.text[count.end : count.end + BEFORE])  # "1 page references"
        told = text.text[count.end : count.behind]
        return any(hit.start == 1 for hit in right_behind) and not text.words.outside.find(told)
    near = re.split(r"[(,;.+]", text.text[behind.end() : behind.end() + 40])[0]
    outside = min((mark.start for mark in text.words.outside.find(near)), default=len(near))
    return any(hit.start < min(BEFORE, outside) and hit.value != EVERY for hit in text.words.parts.find(near))


def is_of_final(text: Text, count: Count) -> bool:
    """Whether a limit is that of final versions: named first in its sentence, before it in its clause, or behind it."""
    if text.has("final", count.clause, count.start) or text.has("final", 0, min(count.start, BEFORE)):
        return True
    aside = _ASIDE.match(text.folded, count.end)  # "4 pages (plus a bibliography) for the camera-ready version"
    behind = text.words.preposition.match(text.folded, aside.end() if aside else count.end)
    return behind is not None and text.has("final", behind.end(), behind.end() + BEFORE)


def _begins_with_a_part(text: Text, count: Count) -> bool:
    """Whether the clause is about what goes beside the paper: "A supplementary PDF may have up to 20 pages"."""
    before = text.text[count.clause : count.start]
    beside = [hit for hit in text.words.parts.find(before) if hit.value in _BESIDE]
    if not beside or len(before[: beside[0].start].split()) > _MOST_BEFORE:
        return False
    papers = [hit.start - count.clause for hit in text.hits if hit.value == "paper"]
    if any(0 <= start < beside[0].start for start in papers):  # "Papers with an appendix may have 9 pages"
        return False
    if outside := text.words.outside.find(before):  # "It is not part of the 8 pages, and has 2 pages at most"
        return text.words.counted.search(text.folded, count.clause + outside[0].end, count.start) is not None
    return not any(beside[0].end <= start < len(before) for start in papers)


def sums_up(text: Text, count: Count) -> bool:
    """Whether a number is that of a limit with the pages that may be added: "9 pages and up to 2 more for references
    (11 pages in total)".
    """
    said = _TOTAL.search(text.folded[max(0, count.start - BEFORE) : count.end + BEFORE])
    return (
        bool(said) and text.has("extra", 0, count.start) and bool(text.words.counted.search(text.folded[: count.start]))
    )


def is_rough(text: Text, count: Count) -> bool:
    """Whether a number is told roughly, by a word right beside it; "4 pages about knots" are told exactly."""
    return any(
        hit.value == "roughly"
        and count.start - _BESIDE_IT <= hit.start
        and hit.end <= count.end + _BESIDE_IT
        and not (hit.start >= count.end and _ON.match(text.folded, hit.start))
        for hit in text.hits
    )


def is_soft(text: Text, count: Count) -> bool:
    """Whether a limit is only recommended; what brackets say of something else does not count."""
    if LIMIT_BEHIND.match(text.text, count.end):
        return True
    asides = [one.span() for one in re.finditer(r"\([^()]*\)", text.text) if not one.start() < count.start < one.end()]
    return any(
        hit.value == "soft"
        and not _LETTER.match(text.folded, hit.start)
        and not any(start < hit.start < end for start, end in asides)
        for hit in text.hits
    )
