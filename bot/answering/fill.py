"""Fills the fields of an answer's template from the FAQ."""

from __future__ import annotations

from bot.answering import lengths, roles, topics
from bot.answering.context import Context
from bot.answering.model import Part, Parts
from bot.faq.model import KeyDate
from bot.faq.template import Field, parse_template
from bot.faq.vocabulary import ROLES
from bot.faq.when import literal, moment

NOT_STATED = "(not stated in the call)"


def fill(template: str, context: Context) -> Parts:
    """Return the template's parts with every field filled from the FAQ; raise TemplateError if it is malformed."""
    return tuple(
        part
        for piece in parse_template(template)
        for part in ([piece] if isinstance(piece, str) else _value(piece, context))
    )


def _value(field: Field, context: Context) -> list[Part]:
    if field.name in {"date", "day"}:
        entry = _date(field.argument, context)
        if entry is None:
            return [NOT_STATED]
        return [moment(entry, context.now, context.zone) if field.name == "date" else literal(entry, context.zone)]
    submission, workshop = context.faq.submission, context.faq.workshop
    if field.name == "link":
        urls = {
            "submission": submission.url,
            "template": submission.template and submission.template.url,
            "website": workshop.website,
        }
        return [urls[field.argument or ""] or NOT_STATED]
    if field.name == "workshop":
        values = {
            "name": workshop.name,
            "short_name": workshop.short_name,
            "venue": workshop.venue,
            "city": workshop.city,
            "theme": workshop.theme,
        }
        return [values[field.argument or ""] or NOT_STATED]
    if field.name == "template":
        return [submission.template.name if submission.template else NOT_STATED]
    if field.name == "limit":
        return [lengths.sentences(list(submission.page_limits), context) or NOT_STATED]
    if field.name == "people":
        return _people(field.argument or "", context)
    composed = topics.all_topics(context)
    return list(composed.parts) if composed else [NOT_STATED]


def _people(role: str, context: Context) -> list[Part]:
    """Everybody of a role, whatever the question asks about them."""
    if people := context.people(role):
        return [roles.all_of(role, people)]
    later = roles.pending(ROLES[role].plural, context)
    return list(later.parts) if later else [NOT_STATED]


def _date(name: str | None, context: Context) -> KeyDate | None:
    return next((date for date in context.faq.dates if date.id == name), None) or context.date(name or "")
