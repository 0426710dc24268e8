"""Which question kinds a FAQ can answer: whether the facts a kind needs are in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.bank.model import Kind
from bot.faq.final_pages import granted
from bot.faq.history import is_extended
from bot.faq.model import Faq
from bot.faq.ordinals import edition_of
from bot.faq.passages import Passage

_A_DAY = 10  # characters of a date without an hour
_ABSTRACTS = re.compile(r"\babstracts?\b", re.IGNORECASE)
_PAPERS = re.compile(r"\b(?:papers?|manuscripts?)\b", re.IGNORECASE)
_OFTEN = 3  # mentions that do not come by chance


def is_answerable(kind: Kind, faq: Faq, passages: tuple[Passage, ...] = ()) -> bool:
    """Whether the FAQ holds what `kind` needs: an entry of its own, or its facts; `passages`: the text of its call."""
    if faq.entry(kind.id):
        return True
    if kind.facts == ("edition",):
        return edition_of(faq, passages) is not None
    if kind.facts == ("date abstract",) and abstracts_are_sent(faq, passages):
        return True
    return bool(kind.compute) and bool(kind.facts) and all(_holds(fact, faq) for fact in kind.facts)


def abstracts_are_sent(faq: Faq, passages: Iterable[Passage]) -> bool:
    """Whether abstracts are what is sent in, so that their deadline is that of submissions: the call has no date of
    their own and speaks of abstracts rather than of papers, or has a length for abstracts alone.
    """
    if faq.dates_of("abstract") or not faq.dates_of("submission"):
        return False
    limited = [f"{one.track or ''} {one.source.quote if one.source else ''}" for one in faq.submission.page_limits]
    if limited and all(_ABSTRACTS.search(text) and not _PAPERS.search(text) for text in limited):
        return True
    said = " ".join(f"{passage.heading} {passage.text}" for passage in passages)
    return len(_ABSTRACTS.findall(said)) >= max(_OFTEN, 2 * len(_PAPERS.findall(said)))


def _holds(fact: str, faq: Faq) -> bool:
    name, _, argument = fact.partition(" ")
    if name == "date":
        return bool(faq.dates_of(argument))
    if name == "history":
        return any(date.history or is_extended(date) for date in faq.dates_of(argument))
    if name in {"speakers", "panelists", "organizers"}:
        roles = {"organizer", "chair"} if name == "organizers" else {name.removesuffix("s")}  # chairs organize, too
        return any(person.role in roles for person in faq.people) or any(item.what == name for item in faq.pending)
    submission, workshop = faq.submission, faq.workshop
    known = {
        "dates": faq.dates,
        "page_limits": submission.page_limits,
        "submission_url": submission.url,
        "template": submission.template,
        "review": submission.review,
        "archival": submission.archival is not None,
        "dual_submission": submission.dual_submission,
        "final_pages": submission.page_limits and granted(faq),
        "hours": any(len(date.at or "") > _A_DAY for date in faq.dates_of("workshop")),
        "contact": submission.contact,
        "topics": faq.topics,
        "scope": faq.topics or faq.entry("about"),
        "people": faq.people,
        "city": workshop.city or workshop.venue,  # what it is part of tells where it is
        "venue": workshop.venue,
        "website": workshop.website or (faq.call and faq.call.url),
        "schedule": any(item.what == "schedule" for item in faq.pending),
        "entry": False,  # the entry itself was looked for above
    }
    return bool(known.get(name, False))
