"""Answers about the event: what, where, part of what, on which page."""

from __future__ import annotations

from bot.answering.context import Composed, Context
from bot.matching.normalise import fold


def location(context: Context) -> Composed | None:
    workshop = context.faq.workshop
    if workshop.city is None:
        return None
    verdict = ""
    places = context.reading.texts("{zone}") + context.reading.texts("{affiliation}")
    if places and context.is_yes_no and not context.says("or"):
        verdict = "Yes. " if any(fold(place) in fold(workshop.city) for place in places) else "No. "
    at = f", at {workshop.venue}" if workshop.venue else ""
    return Composed((f"{verdict}The workshop takes place in {workshop.city}{at}.",), context.source("workshop.city"))


def venue(context: Context) -> Composed | None:
    workshop = context.faq.workshop
    if workshop.venue is None:
        return None
    verdict = ""
    if context.is_yes_no and not context.says("or"):
        verdict = "Yes. " if context.asks("{venue}") else ("No. " if context.asks("{event}") else "")
    where = f", in {workshop.city}" if workshop.city else ""
    return Composed((f"{verdict}The workshop is part of {workshop.venue}{where}.",), context.source("workshop.venue"))


def website(context: Context) -> Composed | None:
    site = context.faq.workshop.website or (context.faq.call.url if context.faq.call else None)
    return Composed((f"The workshop’s website: {site}",), context.source("workshop.website")) if site else None


def about(context: Context) -> Composed | None:
    """The name, the conference, and the call's own words on what it is for."""
    workshop, entry = context.faq.workshop, context.entry("about")
    if entry is None:
        return None
    short = f" ({workshop.short_name})" if workshop.short_name else ""
    at = f" is a workshop at {workshop.venue}" if workshop.venue else " is the workshop"
    return Composed((f"“{workshop.name}”{short}{at}. {entry.answer}",), entry.source)
