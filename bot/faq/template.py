"""The template language of answers: small and closed. Names are looked up in a fixed list; nothing is evaluated.

  {date submission}     the date with that id or kind, with its zone, UTC and distance
  {day notification}    the date alone
  {link submission}     submission | template | website
  {limit}               the page limits as a sentence
  {template}            the template's name
  {workshop name}       name | short_name | venue | city | theme
  {people organizer}    everybody of that role
  {topics}              the topics
  {{ and }}             a brace

Anything else in braces is an error with its place.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.errors import TemplateError
from bot.faq.model import Faq
from bot.faq.vocabulary import ROLES

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]{0,80})\}|[{}]")
_FORM = re.compile(r"([a-z]+)(?: ([a-z][a-z0-9_-]*))?")

# Field -> what its argument may be: None means that it takes none, () that the file decides.
FIELDS: dict[str, tuple[str, ...] | None] = {
    "date": (),
    "day": (),
    "link": ("submission", "template", "website"),
    "limit": None,
    "template": None,
    "workshop": ("name", "short_name", "venue", "city", "theme"),
    "people": ROLES,
    "topics": None,
}


class Field(NamedTuple):
    name: str
    argument: str | None = None


def parse_template(text: str) -> tuple[str | Field, ...]:
    """Return the plain texts and fields of a template; raise TemplateError for anything else in braces."""
    parts: list[str | Field] = []
    position = 0
    for match in _FIELD.finditer(text):
        parts.append(text[position : match.start()])
        position = match.end()
        if match[0] in {"{{", "}}"}:
            parts.append(match[0][0])
        elif match[1] is None:
            raise TemplateError(f"a lone {match[0]!r}; write {match[0] * 2!r} for a brace")
        else:
            parts.append(_field(match[1]))
    parts.append(text[position:])
    return tuple(part for part in parts if part != "")


def _field(text: str) -> Field:
    form = _FORM.fullmatch(text.strip())
    if form is None or form[1] not in FIELDS:
        raise TemplateError(f"unknown field {{{text}}}; known are {', '.join(FIELDS)}")
    allowed = FIELDS[form[1]]
    if allowed is None and form[2]:
        raise TemplateError(f"{{{form[1]}}} takes no argument")
    if allowed is not None and not form[2]:
        raise TemplateError(
            f"{{{form[1]}}} needs an argument"
            + (f": {' | '.join(allowed)}" if allowed else ", such as {date submission}")
        )
    if allowed and form[2] not in allowed:
        raise TemplateError(f"{{{form[1]} {form[2]}}}: the argument must be one of {', '.join(allowed)}")
    return Field(form[1], form[2])


def missing_fields(text: str, faq: Faq) -> list[str]:
    """Return the fields of a valid template that name nothing in `faq`."""
    return [
        f"{{{part.name} {part.argument}}}"
        for part in parse_template(text)
        if isinstance(part, Field)
        and part.name in {"date", "day"}
        and not any(part.argument in {d.id, d.kind} for d in faq.dates)
    ]
