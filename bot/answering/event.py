"""Answers about the event: what it calls itself, where it is, part of what, on which page."""

from __future__ import annotations

import re

from bot.answering.context import Composed, Context
from bot.faq.model import Faq
from bot.faq.vocabulary import EVENTS
from bot.matching.normalise import fold

# What is sent in, where the call does not speak of papers; the first that it names.
_SENT_IN = (
    ("papers", r"papers?|manuscripts?"), ("proposals", r"proposals?"), ("abstracts", r"abstracts?"),
    ("talks", r"talks?"),
    ("posters", r"posters?"), ("applications", r"applications?"),
)  # fmt: skip


def event_word(faq: Faq) -> str:
    """Return what the event calls itself: "workshop", "conference", "summer school"."""
    event = faq.workshop.event or "workshop"
    name = f" {fold(faq.workshop.name)} "
    longer = [word for word in EVENTS[event] if " " in word and f" {word} " in name]
    return longer[0] if longer else event


def the_event(faq: Faq) -> str:
    return f"the {event_word(faq)}"


def sent_in(faq: Faq) -> str:
    """Return what is submitted, in the plural: "papers" unless the dates and limits only speak of something else."""
    told = [date.label for date in faq.dates if date.kind in {"submission", "abstract", "camera_ready"}]
    for limit in faq.submission.page_limits:
        told += [limit.track or "", limit.source.quote if limit.source else ""]
    text = fold(" . ".join(told))
    return next((word for word, pattern in _SENT_IN if re.search(rf"\b(?:{pattern})\b", text)), "papers")


def location(context: Context) -> Composed | None:
    workshop = context.faq.workshop
    if workshop.city is None:
        return None
    verdict = ""
    places = [
        *context.reading.texts("{city}"),
        *context.reading.texts("{zone}"),
        *context.reading.texts("{affiliation}"),
    ]
    if places and context.form.is_check and not context.form.is_either_or:
        here = any(fold(place) in fold(workshop.city) for place in places)
        verdict = "Yes. " if here != context.form.denies else "No. "
    at = f", at {workshop.venue}" if workshop.venue else ""
    told = f"{the_event(context.faq).capitalize()} takes place in {workshop.city}{at}."
    return Composed((f"{verdict}{told}",), context.source("workshop.city"))


def venue(context: Context) -> Composed | None:
    workshop = context.faq.workshop
    if workshop.venue is None:
        return None
    verdict = ""
    if context.form.is_check and not context.form.is_either_or and (context.asks("{venue}") or context.asks("{event}")):
        verdict = "Yes. " if context.asks("{venue}") != context.form.denies else "No. "
    where = f", in {workshop.city}" if workshop.city else ""
    told = f"{the_event(context.faq).capitalize()} is part of {workshop.venue}{where}."
    return Composed((f"{verdict}{told}",), context.source("workshop.venue"))


def website(context: Context) -> Composed | None:
    site = context.faq.workshop.website or (context.faq.call.url if context.faq.call else None)
    return (
        Composed((f"{the_event(context.faq).capitalize()}’s website: {site}",), context.source("workshop.website"))
        if site
        else None
    )


def about(context: Context) -> Composed | None:
    """The name, the conference, and the call's own words on what it is for."""
    workshop, entry = context.faq.workshop, context.entry("about")
    if entry is None:
        return None
    short = f" ({workshop.short_name})" if workshop.short_name and workshop.short_name != workshop.name else ""
    word = event_word(context.faq)
    article = "an" if word[0] in "aeiou" else "a"
    at = f" is {article} {word} at {workshop.venue}." if workshop.venue else ":"
    return Composed((f"“{workshop.name}”{short}{at} {entry.answer}",), entry.source)
