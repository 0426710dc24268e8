"""Reads what does not count toward a length, and what expressly does: beside it, before it, or for all papers."""

from __future__ import annotations

import re

from bot.cfp.phrases import Found
from bot.cfp.submission.counts import ADDED, ON_OTHER_PAGES, Count, Text
from bot.cfp.submission.lengths import Lengths
from bot.cfp.submission.limit_words import OF_ALL, WITHIN
from bot.cfp.submission.parts import BEFORE, EVERY
from bot.rules import Rule

_OUTSIDE = 220  # characters behind a limit that say what it leaves out
# What stands behind the brackets of the last of several limits holds for all of them.
_OUTSIDE_BRACKETS = re.compile(
    r"\)[*_ ,]{1,4}(?:in\s[\w -]{3,40}\s\(?)?(?P<told>(?:plus|excluding|not including|without|\+)\s[^()]{1,200})[).]*$",
    re.IGNORECASE,
)
# What stands behind a comma at the end of a sentence holds for all of its limits, too.
_OUTSIDE_AT_END = re.compile(
    r"\bpages?,\s(?P<told>(?:excluding|not including|not counting|without counting)\s[^.,;()]{3,60})\.?$", re.IGNORECASE
)
_OF_WHAT_FOLLOWS = ("include", "including", "excluding")  # it says so of nothing before it
_MORE = re.compile(
    r"(?:\s?of\s(?:\w+\s){0,2}\w+|\slong)?[\s,(]{0,3}(?:\+|plus)\s?(?:up to\s|at most\s)?", re.IGNORECASE
)
_WITHOUT = Rule(
    "that something does not count, right before it",
    r"""(?: ^ | [,(（，] ) \W{0,3} (?: excluding | exclusive \s of | not \s (?: including | counting ) | without
        | apart \s from | except \s for | ohne | exklusive | sans \s compter | hors | excepté
        | sin \s (?: contar | incluir ) | excluyendo | excluid[oa]s? | sem \s contar | excluindo | excluíd[oa]s?
        | senza \s contare | esclus[ei] | exclusief | zonder | 不含 | 不包括 | 除 ) [^.;:,()（），。]{0,40} $""",
    examples=(
        "Excluding ", "The length, excluding ", "Papers (exclusive of ", "Not including ", "Papers, not counting the ",
        "Without ", "Apart from ", "Papers, except for ", "Ohne ", "Beiträge, exklusive ", "Sans compter la ",
        "Les articles (hors ", "Excepté la ", "Sin contar la ", "Sin incluir las ", "Excluyendo ", "Excluidas las ",
        "Sem contar as ", "Excluindo as ", "Excluídas as ", "Senza contare la ", "Esclusi ", "Escluse le ",
        "Exclusief de ", "Zonder ", "论文（不含", "不包括", "除",
    ),
    near_misses=("Papers are sent without ", "excluding the cover, "),
)  # fmt: skip
_ALSO = ("and", "und", "et", "y", "e", "ed", "en", "or", ",", "&", "、", "和", "及")


def left_out(text: Text, count: Count) -> tuple[list[str], list[str]]:
    """Return what does not count toward a limit, and what expressly does."""
    after = text.text[count.end : min(count.behind, count.end + _OUTSIDE)]
    if _MORE.fullmatch(after):  # "6 pages + 3 pages for references"
        after = text.text[count.end : count.behind + 2 * BEFORE]
    rest = text.text[max(count.end, count.behind) :]
    shared = rest if re.search(r"\b(?:both|each|jeweils|beide)\b", text.folded) else ""
    if text.text[count.end : count.end + 1] == ")" and (behind := _OUTSIDE_BRACKETS.search(text.text, count.end)):
        shared = behind["told"]
    elif at_end := _OUTSIDE_AT_END.search(rest):
        shared = at_end["told"]
    for told in (after, shared, text.following if _goes_on(text) else ""):
        parts = [(hit.value, _counts_not(told, hit, text.words)) for hit in text.words.parts.find(told)]
        if apart := [part for part, outside in parts if outside and part != EVERY]:
            return list(dict.fromkeys(apart)), []
        if counted := [part for part, outside in parts if outside is False]:
            return [], [EVERY] if EVERY in counted else list(dict.fromkeys(counted))
    return _left_out_first(text), []


def outside_all(text: Text) -> list[str]:
    """What a sentence on all papers leaves out of their limits: "All papers may have unlimited pages of references"."""
    if not OF_ALL.search(text.text) or text.has("final", 0, len(text.text)):
        return []
    found = [hit.value for hit in text.words.parts.find(text.text) if _counts_not(text.text, hit, text.words)]
    return list(dict.fromkeys(found))


def inside_all(text: Text) -> list[str]:
    """What a sentence on every limit counts toward it: "Page limits are inclusive of references and appendices"."""
    hits = text.words.parts.find(text.text) if WITHIN.search(text.text) else ()
    return list(dict.fromkeys(hit.value for hit in hits if hit.value != EVERY))


def _counts_not(told: str, part: Found, words: Lengths) -> bool | None:
    """Whether a part of the paper is left out: by the words before it ("plus references"), or behind it ("references
    excluded"); what does "not include" something, or is "including" it, says so of what follows alone.
    """
    if ON_OTHER_PAGES.match(told[part.end :]):
        return True
    marks = words.outside.find(told)
    before = [mark for mark in marks if mark.start < part.start]
    behind = (mark for mark in marks if not told[mark.start : mark.end].lower().endswith(_OF_WHAT_FOLLOWS))
    mark = before[-1] if before else next(behind, None)
    if mark is None:
        return bool(told.lstrip(" (").startswith("+") or ADDED.search(told[: part.start])) or None
    return mark.value == "without"


def _goes_on(text: Text) -> bool:
    """Whether the next sentence goes on about the limit: it begins with a part of the paper, or with "this"."""
    begins = text.following[:40]
    return bool(
        text.words.parts.find(begins)
        or text.words.table.find(begins)
        or re.match(r"\W*(?:this|these|there)\b", begins, re.IGNORECASE)
    )


def _left_out_first(text: Text) -> list[str]:
    """Return the parts of a paper that a sentence leaves out before it gives the first number of pages."""
    count = text.words.counted.search(text.folded)
    told = text.text[: count.start()] if count else ""
    found: list[str] = []
    end = 0
    for hit in text.words.parts.find(told):
        joined = bool(found) and told[end : hit.start].strip().removesuffix(" the") in _ALSO
        if told[hit.end :].startswith(" to "):  # "without references to the authors"
            break
        if joined or _WITHOUT.search(told[: hit.start]):
            found.append(hit.value)
            end = hit.end
    return list(dict.fromkeys(found))
