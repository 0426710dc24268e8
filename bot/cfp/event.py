"""Finds what the workshop is called, where it belongs and takes place, and what is promised for later."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.cfp.dates import UNDECIDED
from bot.cfp.finding import source_of
from bot.cfp.page import Page
from bot.cfp.sentences import Sentence, sentences

_QUOTED = re.compile(
    r"[“\"](?P<name>[^”\"]{8,160})[”\"]\s*(?:\([\w’' -]{2,20}\)\s*)?(?:workshop|symposium|conference)|(?:workshop|symposium)\s*(?:on|:)?\s*[“\"](?P<name2>[^”\"]{8,160})[”\"]",
    re.IGNORECASE,
)
_WORKSHOP_ON = re.compile(
    r"\b(?P<name>(?:(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|International|Annual) )*Workshop (?:on|for|of) [A-Z][^.,;:()\n]{4,110}?)(?=\s+(?:at|will|is|to be|in conjunction|co-?located|\(|aims|invites|held)|[.,;:(\n]|$)"
)
_VENUE = re.compile(
    r"(?:\bat|@|in conjunction with|co-?located with|part of|hosted by|collocated with)\s+(?:the\s+)?(?P<venue>(?:[A-Z][A-Za-z&]*[A-Z][A-Za-z&]*)(?:[ -]?['’]?\d{2,4})?)"
)
_PLACE = re.compile(
    r"(?:,|\bin)\s+(?P<city>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}, (?:[A-Z][\w.]+(?: [A-Z][\w.]+)?, )?[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?)\b"
)
_SITE = re.compile(
    r"(?<![\w@/.])(?:https?://)?(?P<host>[\w-]+\.(?:github\.io|[\w-]+\.(?:org|com|net|edu|ai|io)|org|ai|io|com)(?:/[\w~/-]*)?)(?![\w@])"
)
_PENDING = [
    ("speakers", r"speakers?|keynotes?"),
    ("panelists", r"panel"),
    ("schedule", r"schedule|program(?:me)?\b|agenda"),
    ("organizers", r"organi[sz]ers"),
    ("accepted_papers", r"accepted papers"),
]
_YEAR = re.compile(r"\b(20[0-4]\d)\b")


def read_year(page: Page) -> int | None:
    """The year that dates without one mean: the title's, else the only one the page keeps naming."""
    for text in [*page.meta.values(), *(block.text for block in page.blocks if block.kind == "heading")]:
        if years := {int(year) for year in _YEAR.findall(text)}:
            return max(years) if len(years) == 1 else None
    counts: dict[int, int] = {}
    for block in page.blocks:
        for year in _YEAR.findall(block.text):
            counts[int(year)] = counts.get(int(year), 0) + 1
    return max(counts, key=lambda year: counts[year]) if counts else None


def read_workshop(page: Page) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """Return the FAQ's `workshop` and the sources of its values."""
    told = [sentence for block in page.blocks for sentence in sentences(block)]
    found: dict[str, Any] = {}
    sources: dict[str, dict[str, Any]] = {}

    def keep(name: str, value: str, sentence: Sentence) -> None:
        if name not in found:
            found[name] = value
            sources[f"workshop.{name}"] = source_of(page, sentence.block, words=sentence.text, offset=sentence.offset)

    for sentence in told:
        match = _QUOTED.search(sentence.text)
        if match:
            keep("name", (match["name"] or match["name2"]).strip(" ,.”“"), sentence)
    for sentence in told:
        if match := _WORKSHOP_ON.search(sentence.text):
            keep("name", match["name"].strip(), sentence)
    _read_place(told, keep)
    if "name" not in found:
        found["name"] = page.meta.get("title") or next((b.text for b in page.blocks if b.kind == "heading"), "") or page.file
    if short := _short_name(page, found):
        found["short_name"] = short
    return found, sources


def _read_place(told: list[Sentence], keep: Callable[[str, str, Sentence], None]) -> None:
    for sentence in told:
        held = re.search(r"\b(?:held|take[s]? place|co-?located|conjunction|workshop)\b", sentence.text, re.IGNORECASE)
        if held and (venue := _VENUE.search(sentence.text)):
            keep("venue", venue["venue"].strip(), sentence)
            if city := _PLACE.search(sentence.text[venue.end() - 1 :]):
                keep("city", city["city"], sentence)
            if site := _SITE.search(sentence.text[: venue.start()]):
                keep("website", "https://" + site["host"], sentence)
    for sentence in told:
        if re.search(r"\b(?:held in|take[s]? place in|located in)\b", sentence.text) and (city := _PLACE.search(sentence.text)):
            keep("city", city["city"], sentence)


def _short_name(page: Page, workshop: dict[str, Any]) -> str | None:
    """The acronym: in brackets after the name, or the last part of an OpenReview group."""
    text = "\n".join(block.text for block in page.blocks)
    name = re.escape(workshop.get("name", "")[:60])
    if name and (match := re.search(name + r"[^\n(]{0,60}[”\"]?\s*\((?P<short>[A-Z][A-Za-z0-9@&-]{1,14})\)", text)):
        return match["short"]
    groups = {link.href for block in page.blocks for link in block.links if "/Workshop/" in link.href}
    names = {href.split("/Workshop/", 1)[1].split("/")[0].split("&")[0].split("#")[0] for href in groups}
    return names.pop() if len(names) == 1 else None


def read_pending(page: Page) -> list[dict[str, Any]]:
    """Return what headings promise for later ("Speakers (Coming Soon)"), and sections that say only that."""
    pending: dict[str, dict[str, Any]] = {}
    for block in page.blocks:
        where = block.text if block.kind == "heading" else (block.section[-1] if block.section else "")
        if len(block.text) > 160 or not UNDECIDED.search(block.text):  # noqa: PLR2004 - a note, not prose
            continue
        for what, words in _PENDING:
            if re.search(words, where, re.IGNORECASE):
                pending.setdefault(what, {"what": what, "source": source_of(page, block)})
                break
    return list(pending.values())
