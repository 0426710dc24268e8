"""Puts together what the readers found into one draft FAQ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from bot.bank.model import load_kinds
from bot.cfp.account import Account, take_account
from bot.cfp.contact import read_contact, takes_only_papers
from bot.cfp.dates.keydates import read_key_dates, reading_of
from bot.cfp.editions import without_earlier_editions
from bot.cfp.finding import Doubt, source_of
from bot.cfp.people.drawn import read_drawn
from bot.cfp.people.people import read_people
from bot.cfp.quoting.earlier import read_earlier
from bot.cfp.quoting.entries import read_entries
from bot.cfp.quoting.faq import read_faq
from bot.cfp.quoting.quoted import read_quoted
from bot.cfp.submission.submission import read_submission
from bot.cfp.topics.topics import read_topics
from bot.cfp.wording import spoken
from bot.cfp.workshop import read_pending, read_workshop
from bot.page.page import Page

_YEAR = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")
_MOST_UNREAD = 40  # lines that a FAQ keeps


@dataclass(frozen=True, slots=True)
class Draft:
    """- `data`: the FAQ as plain values, in the order of the file; `doubts`: what an organizer should look at
    - `account`: what became of every line of the page that counts
    """

    data: dict[str, Any]
    doubts: tuple[Doubt, ...]
    account: Account


def draft_faq(page: Page) -> Draft:
    """Read everything the page says into a draft FAQ; nothing that is not on the page."""
    whole, page = page, without_earlier_editions(page)
    workshop, sources = read_workshop(page)
    reading = reading_of(page)
    dates, doubts = read_key_dates(page, reading)
    submission, more_sources, more_doubts = read_submission(page, reading.year)
    topics, topics_source = read_topics(page)
    sources |= more_sources
    if topics_source:
        sources["topics"] = topics_source
    data: dict[str, Any] = {
        "workshop": workshop,
        "call": {"file": page.file}
        | ({"url": page.url} if page.url else {})
        | ({"language": reading.language} if reading.language else {}),
        "dates": dates,
        "submission": submission,
        "topics": topics,
        "people": read_people(page),
        "pending": read_pending(page),
        "entries": [],
        "sources": sources,
    }
    tags = spoken(page)
    if contact := read_contact(page, tags):
        submission["contact"] = contact[0]
        _, said = contact
        sources["submission.contact"] = source_of(page, said.block, words=said.text, offset=said.offset)
    rest = _without_topics(page, topics)
    entries = [one for one in read_entries(rest, load_kinds()) if not _is_told(one, submission, tags)]
    told = (*read_quoted(rest, data, load_kinds(), entries), *read_earlier(whole, data, load_kinds()))
    data["entries"] = [*entries, *told, *read_faq(page)]
    found = {key: value for key, value in data.items() if value}
    all_doubts = (*doubts, *more_doubts, *_doubts_of_year(page, found), *read_drawn(page, found.get("people", [])))
    account = take_account(whole, found, all_doubts, reading)
    if unread := [line.number for line in account.not_understood if line.file == page.file and line.counts]:
        found["call"] |= {"unread": unread[:_MOST_UNREAD]}
    return Draft(found, all_doubts, account)


def _is_told(entry: dict[str, Any], submission: dict[str, Any], tags: tuple[str, ...]) -> bool:
    """Whether a sentence on the length of abstracts is where the limit of a track of abstracts was read, or one on whom
    to contact only has the address that papers are mailed to.
    """
    if entry["id"] == "contact":
        return takes_only_papers(entry["answer"], submission.get("contact", ""), tags)
    limits = [one for one in submission.get("page_limits", ()) if "abstract" in one.get("track", "").lower()]
    return entry["id"] == "abstract_length" and entry["answer"] in {one["source"]["quote"] for one in limits}


def _doubts_of_year(page: Page, data: dict[str, Any]) -> Iterator[Doubt]:
    """A name with the year of another edition: it, or the day of the event, is a slip."""
    years = {int(year) for year in _YEAR.findall(data["workshop"]["name"])}
    event = next((date["at"] for date in data.get("dates", ()) if date["kind"] == "workshop" and date.get("at")), "")
    source = data.get("sources", {}).get("workshop.name")
    if years and event and source and int(event[:4]) not in years:
        what = f"the name “{data['workshop']['name']}” has another year than the event ({event[:10]})"
        yield Doubt(source["line"], what, source.get("file") or page.file)


def _without_topics(page: Page, topics: list[Any]) -> Page:
    """The page without the items that are topics: what they are about is no answer to a question on the call."""
    names = set(map(_letters, _flat(topics)))
    kept = (block for block in page.blocks if block.kind != "item" or _letters(block.text) not in names)
    return replace(page, blocks=tuple(kept))


def _flat(topics: list[Any]) -> Iterator[str]:
    for topic in topics:
        if isinstance(topic, dict):
            yield topic["name"]
            yield from _flat(topic["topics"])
        else:
            yield topic


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text.lower())
