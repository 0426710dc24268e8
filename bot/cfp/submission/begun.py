"""Items of a list that begin with a kind of paper, and end with how long it may be: "Short Papers on ropes, tools, and
new knots (6 pages)".
"""

from __future__ import annotations

import re

from bot.cfp.submission.counts import Count, Text

_TRACK = re.compile(r"\W{0,4}(?P<label>[A-Z][\w-]*(?: [\w-]+){0,3} [Tt]rack)\s?:\s")
_AT_END = re.compile(r"[^()]{0,60}\)?\W{0,3}$")
_OTHERS = re.compile(r"\b(?:abstract|cv|résumé|letter|statement|appendix|supplement)", re.IGNORECASE)
_THEY = re.compile(r"\W{0,3}(?:they|these|it) (?:must|should|may|can|have|are|is)\b", re.IGNORECASE)
_OF_WHAT = re.compile(
    r"\W{0,3}(?:[Aa]ll |[Tt]he )?(?:[Ss]ubmissions? of (?:the )?)?"
    r"(?P<label>[A-Z][\w-]+(?: [A-Z][\w-]+| [a-z]{4,12}(?=s\b)s){0,3}) (?:must|should|may|can|are|is|will)\b"
)
_GENERAL = frozenset({"papers", "submissions", "abstracts", "contributions", "proposals", "articles"})
_SEVERAL = re.compile(r"(?:,| and| or|/| &)\s?\w")  # "Demos, posters and talks (5 pages)"
_START = 4  # characters before the papers that an item begins with


def begun_with(text: Text, count: Count) -> str:
    """Name the kind of paper, or the track, that an item begins with, where its only number stands in brackets at its
    end.
    """
    block = text.sentence.block
    opened = text.text.rfind("(", 0, count.start)
    bracketed = opened >= 0 and ")" not in text.text[opened : count.start] and count.start - opened < _START * _START
    if block.kind != "item" or not bracketed or not _AT_END.fullmatch(text.text[count.end :]):
        return ""
    if len(list(text.words.counted.finditer(text.folded))) != 1 or _OTHERS.search(
        text.text[max(0, opened - 40) : opened]
    ):
        return ""
    if track := _TRACK.match(block.text):
        return track["label"]
    first = next(iter(text.papers), None)
    if first is None or first.start >= _START or text.sentence.offset >= _START or _SEVERAL.match(text.text, first.end):
        return ""
    return text.text[first.start].upper() + text.text[first.start + 1 : first.end]


def meant_by_they(text: Text) -> str:
    """Name the papers that the sentences before are about: "Submissions of Research Papers must be new. They must not
    exceed 12 pages."
    """
    if not _THEY.match(text.text):
        return ""
    about = _OF_WHAT.match(text.sentence.block.text[: text.sentence.offset])
    if about is None or about["label"].lower() in _GENERAL:
        return ""
    named = "paper" in text.words.table.values(about["label"]) or "ubmission" in about[0]
    return about["label"] if named else ""
