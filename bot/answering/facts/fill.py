"""Fills the fields of an answer's template from the FAQ."""

from __future__ import annotations

from bot.answering.facts import lengths, roles, topics
from bot.answering.facts.context import Context
from bot.answering.model import Part, Parts
from bot.faq.labels import name_of
from bot.faq.model import KeyDate
from bot.faq.template import Field, parse_template
from bot.faq.when import literal, moment


def fill(template: str, context: Context) -> Parts:
    """Return the template's parts with every field filled from the FAQ; raise TemplateError if it is malformed."""
    return tuple(
        part
        for piece in parse_template(template)
        for part in ([piece] if isinstance(piece, str) else _value(piece, context))
    )


def _value(field: Field, context: Context) -> list[Part]:
    not_stated = context.say("answer.not_stated")
    if field.name in {"date", "day"}:
        entry = _date(field.argument, context)
        if entry is None:
            return [not_stated]
        if field.name == "date":
            return [moment(entry, context.now, context.zone, context.language)]
        return [literal(entry, context.zone, context.language)]
    submission, workshop = context.faq.submission, context.faq.workshop
    if field.name == "link":
        urls = {
            "submission": submission.url,
            "template": submission.template and submission.template.url,
            "website": workshop.website,
        }
        return [urls[field.argument or ""] or not_stated]
    if field.name == "workshop":
        values = {
            "name": name_of(workshop, context.language),
            "short_name": workshop.short_name,
            "venue": workshop.venue,
            "city": workshop.city,
            "theme": workshop.theme,
        }
        return [values[field.argument or ""] or not_stated]
    if field.name == "template":
        return [submission.template.name if submission.template else not_stated]
    if field.name == "limit":
        return [lengths.sentences(list(submission.page_limits), context) or not_stated]
    if field.name == "people":
        return _people(field.argument or "", context)
    composed = topics.all_topics(context)
    return list(composed.parts) if composed else [not_stated]


def _people(role: str, context: Context) -> list[Part]:
    """Everybody of a role, whatever the question asks about them."""
    if people := context.people(role):
        return [roles.all_of(role, people, context)]
    later = roles.pending(roles.PENDING.get(role, ""), context)
    return list(later.parts) if later else [context.say("answer.not_stated")]


def _date(name: str | None, context: Context) -> KeyDate | None:
    return next((date for date in context.faq.dates if date.id == name), None) or context.date(name or "")
