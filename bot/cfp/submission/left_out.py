"""Reads what does not count toward a length, and what expressly does: beside it, before it, or for all papers."""

from __future__ import annotations

import re
from typing import Any

from bot.cfp.phrases import Found
from bot.cfp.submission.counts import ADDED, ON_OTHER_PAGES, Count, Text
from bot.cfp.submission.lengths import Lengths
from bot.cfp.submission.limit_words import OF_ALL, WITHIN
from bot.cfp.submission.parts import BEFORE, EVERY
from bot.cfp.submission.parts_first import on_next_page, parts_at_end, parts_first, parts_told_of
from bot.page.blocks import Block
from bot.rules import Rule

_OUTSIDE = 220  # characters behind a limit that say what it leaves out
# What stands behind the brackets of the last of several limits holds for all of them.
_OUTSIDE_BRACKETS = re.compile(
    r"\)[*_ ,]{1,4}(?:in\s[\w -]{3,40}\s\(?)?(?P<told>(?:plus|excluding|not including|without|\+)\s[^()]{1,200})[).]*$",
    re.IGNORECASE,
)
# What stands behind a comma at the end of a sentence holds for all of its limits, too.
_OUTSIDE_AT_END = re.compile(
    r"\b(?:pages?|seiten|páginas|pagine),\s(?P<told>(?:excluding|including|not including|not counting|without counting"
    r"|without|ohne|hors|sans compter|sin contar|sem contar|excluindo|senza contare|esclus[aei])\s[^.,;()]{3,60})\.?$",
    re.IGNORECASE,
)
_OF_WHAT_FOLLOWS = ("include", "including", "excluding")  # it says so of nothing before it
_SAID_BEHIND = re.compile(r"\s(?:(?:is|are)\s)?")
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
    following = text.following if _goes_on(text) else ""
    for told in (after, shared, following):
        if own := on_next_page(told, count.pages, text.words.parts):
            return own, []
        parts = [(hit.value, _counts_not(told, hit, text.words)) for hit in text.words.parts.find(told)]
        if apart := [part for part, outside in parts if outside and part != EVERY]:
            return list(dict.fromkeys(apart)), []
        if counted := [part for part, outside in parts if outside is False]:
            return [], [EVERY] if EVERY in counted else list(dict.fromkeys(counted))
    own = parts_at_end(text.text[count.end :], text.words) or parts_first(following, text.words.parts)
    return own or _left_out_first(text), []


def add_parts(limits: list[dict[str, Any]], texts: list[Text]) -> None:
    """Give limits what other sentences leave out of them, or count toward them."""
    outside = next((parts for text in texts if (parts := _outside_all(text))), [])
    inside = next((parts for text in texts if (parts := _inside_all(text))), [])
    apart = [(text, parts) for text in texts if (parts := parts_told_of(text.text, text.words))]
    homes = [limit["found"][0].sentence.block for limit in limits]
    for limit in limits:
        if inside and "excludes" not in limit and "includes" not in limit:
            limit["includes"] = [*inside]
    for home, limit in zip(homes, limits, strict=True):
        counted = limit.get("includes", ())
        told = [] if "excludes" in limit or "references" in counted else [*outside]
        told += [part for text, parts in apart if _is_for(text.sentence.block, home, homes) for part in parts]
        if EVERY not in counted and (told := [part for part in told if part not in counted]):
            limit["excludes"] = list(dict.fromkeys([*limit.get("excludes", ()), *told]))


def _is_for(told: Block, home: Block, homes: list[Block]) -> bool:
    """Whether what a block tells of parts is for the limit of another: for its own limit, where it has one, or for all
    below its heading, where there are some.
    """
    if any(one.lines == told.lines and one.file == told.file for one in homes):
        return home.lines == told.lines and home.file == told.file
    near = any(one.section == told.section for one in homes)
    return not near or home.section[: len(told.section)] == told.section


def _outside_all(text: Text) -> list[str]:
    """What a sentence on all papers leaves out of their limits: "All papers may have unlimited pages of references"."""
    if not OF_ALL.search(text.text) or text.has("final", 0, len(text.text)):
        return []
    found = [hit.value for hit in text.words.parts.find(text.text) if _counts_not(text.text, hit, text.words)]
    return list(dict.fromkeys(found))


def _inside_all(text: Text) -> list[str]:
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
    beside = next((mark for mark in marks if _SAID_BEHIND.fullmatch(told[part.end : mark.start])), None)
    if beside and not told[beside.start : beside.end].lower().endswith((*_OF_WHAT_FOLLOWS, "without", "plus")):
        return beside.value == "without"  # "figures included, references excluded"
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
