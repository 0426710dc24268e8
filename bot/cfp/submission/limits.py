"""Finds page limits: of which track, what they leave out, soft or hard; and not every number before "pages" is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.cfp.finding import source_of
from bot.cfp.language import phrases
from bot.cfp.phrases import Phrases
from bot.cfp.submission.begun import begun_with
from bot.cfp.submission.counts import Count, Text, counts_in
from bot.cfp.submission.left_out import add_parts, left_out
from bot.cfp.submission.lengths import lengths
from bot.cfp.submission.limit_words import FEW_BETWEEN, PAGE_LENGTH, SET_LATER, names_papers
from bot.cfp.submission.notes import add_notes, grants_more, in_words_too
from bot.cfp.submission.parts import (
    BEFORE,
    brackets_end,
    is_least,
    is_of_a_part,
    is_of_final,
    is_rough,
    is_soft,
    least_before,
    sums_up,
)
from bot.cfp.submission.texts import texts_in
from bot.cfp.submission.tracks import LABEL, TRACK_HEADED, kind_of, track_of
from bot.page.page import Page

_PLAUSIBLE = range(1, 61)
_SHORT = 80  # characters of a line that is a rule by itself
# how long the talk on a paper is, in brackets behind its pages: "2 pages, for a talk (about 5 minutes)"
_TALK = re.compile(r"\((?:[a-z]{2,14}\.?\s){0,2}\d{1,3}(?:[–-]\d{1,3})?\s?min", re.IGNORECASE)
_ALONE = 20  # characters beside a count in a line that says nothing else
_BEHIND = 14  # characters behind a count in which "additional" belongs to it
_JOINED = re.compile(
    r",?\s(?:and|plus|as well as|together with|along with)\s(?:(?:must |should )?(?:include|contain)s? )?"
    r"(?:an?|the|your|one)\s"
)
_CHARGED = re.compile(
    r"[,;(]\s?(?:plus|and|with)?[^.;]{0,30}\b(?:extra|additional|more)\s[^.;]{0,40}\bcharge", re.IGNORECASE
)


def read_limits(page: Page, tags: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return the page limits in page order, each once; limits of final versions only where no others are given."""
    words, but = lengths(tags), phrases("but", *tags)
    texts = [Text(told.sentence, told.following, words, told.reading) for told in texts_in(page, words)]
    found = [(limit, final) for text in texts for limit, final in _limits(page, text, but)]
    kept = [limit for limit, final in found if not final] or [limit for limit, _ in found]
    limits = _merged(kept)
    for limit in limits if len(limits) > 1 else ():
        if "track" not in limit and (kind := kind_of(*limit["found"])):
            limit["track"] = kind
    add_parts(limits, texts)
    for limit in limits:
        limit.update(in_words_too(limit["found"][0]))
    add_notes(limits, [text for text in texts if grants_more(text)])
    keys = ("pages", "minimum", "track", "excludes", "includes", "recommended", "note", "source")
    return [{key: limit[key] for key in keys if key in limit} for limit in limits]


def _merged(limits: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put together what is said of one limit in several places."""
    merged: list[dict[str, Any]] = []
    for limit in limits:
        same = next((one for one in merged if one["pages"] == limit["pages"] and _same_track(one, limit)), None)
        if same is None:
            merged.append(limit)
        else:
            same |= {key: value for key, value in limit.items() if key not in same or key == "recommended"}
    return merged


def _same_track(one: dict[str, Any], other: dict[str, Any]) -> bool:
    tracks = {limit["track"].lower().removesuffix(" track").rstrip("s") for limit in (one, other) if "track" in limit}
    rows = [limit["found"][0].text for limit in (one, other)]
    if all("\t" in row for row in rows):  # what a row is for is said in front, whether it is known or not
        tracks |= {row.partition("\t")[0].lower().rstrip("s") for row in rows}
    return len(tracks) < 2


def _limits(page: Page, text: Text, but: Phrases) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield the limits of a sentence, each with whether it is that of final versions."""
    counts = counts_in(text, but)
    for number, count in enumerate(counts):
        if count.pages not in _PLAUSIBLE or not _is_limit(text, count):
            continue
        limit: dict[str, Any] = {"pages": count.pages, "found": (text, count)}
        least = count.least or least_before(text, counts[:number], count)
        if 0 < least < count.pages:
            limit["minimum"] = least
        if track := track_of(text, count):
            limit["track"] = track
        apart, included = left_out(text, count)
        if apart:
            limit["excludes"] = apart
        elif included:
            limit["includes"] = included
        more = count.least and "+" in text.text[count.start : count.end]  # "5 to 12+ pages"
        if more or is_soft(text, count) or is_rough(text, count):
            limit["recommended"] = True
        source = source_of(
            page, text.sentence.block, words=text.sentence.text.replace("\t", ": "), offset=text.sentence.offset
        )
        yield limit | {"source": source}, is_of_final(text, count)


def _is_limit(text: Text, count: Count) -> bool:
    stop = min(count.behind, count.stop)
    if extra := _CHARGED.search(text.text, count.end, stop):  # "6 to 8 pages, plus two extra pages at a charge"
        stop = extra.start()
    if talk := _TALK.search(text.text, count.end, stop):
        stop = talk.start()
    near = (count.clause, brackets_end(text, count, stop))
    before = (max(count.clause, count.start - BEFORE), count.start)
    if text.has("extra", *before) or text.has("beside", *before) or text.has("extra", count.start, count.end + _BEHIND):
        return False
    added = text.folded[: count.start].rstrip().endswith("+") or (not count.least and is_least(text, count))
    joined = _JOINED.search(text.text, count.end, near[1])  # "two pages and a letter (one page)"
    if (
        added
        or text.has("other", near[0], joined.start() if joined else near[1])
        or text.has("advice", *near)
        or is_of_a_part(text, count)
    ):
        return False
    if sums_up(text, count) or SET_LATER.search(text.text):
        return False
    if count.sure:
        return True
    block = text.sentence.block
    named = any(count.clause <= hit.start and hit.end <= count.end + 30 for hit in text.papers)
    labelled = bool(LABEL.match(text.text)) or block.kind == "cell" or len(text.text) < _SHORT
    named = named or _is_beside_papers(text, count) or _is_sent(text, count) or bool(begun_with(text, count))
    told = names_papers(text.text[: count.start])
    named = named or told
    if not (text.has("limit", *near) or labelled or named or text.folded[count.start : count.end].count("-page")):
        return False
    alone = count.end - count.start > len(text.text) - _ALONE or bool(
        LABEL.match(text.text) and text.has("limit", 0, count.start)
    )
    about = alone or told or bool(text.papers or PAGE_LENGTH.search(text.text))
    about = about or any(hit.value == "paper" for hit in text.hits)
    return about or any(_is_about_papers(text, heading) for heading in block.section[-2:])


def _is_beside_papers(text: Text, count: Count) -> bool:
    """Whether papers are named right before a count, in brackets or not, or right behind it: "abstracts (5 pages)",
    "papers of 4 pages", "4-8 page papers".
    """
    between = {" of ", *([" ("] if text.text[count.end : count.end + 1] in {")", ","} else [])}
    papers = [hit for hit in text.hits if hit.value == "paper"]
    if text.folded[count.start : count.end].endswith("page"):  # "1-2 page non-archival abstract submissions"
        return any(FEW_BETWEEN.fullmatch(text.text[count.end : hit.start]) for hit in papers if hit.start > count.end)
    return any(text.text[hit.end : count.start] in between or hit.start == count.end + 1 for hit in papers)


def _is_sent(text: Text, count: Count) -> bool:
    """Whether a count tells how long something is that is to be sent: "Send your proposal as a file of 1-3 pages"."""
    before = text.text[count.clause : count.start].rstrip()
    about = any(hit.value == "paper" and count.clause <= hit.start < count.start for hit in text.hits)
    return about and before.endswith(" of") and before in phrases("send")


def _is_about_papers(text: Text, heading: str) -> bool:
    """Whether what stands under a heading is about papers or their length: "What to send", "How long may it be?"."""
    known = bool(text.words.table.values(heading) & {"paper", "limit"}) or heading in phrases("send")
    return known or TRACK_HEADED.match(heading) is not None
