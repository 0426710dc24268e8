"""Leaves out headings at the top that name the conference around an event whose own heading names it, or its theme."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.title.lines import Line, top_lines
from bot.cfp.title.parts import bare, is_news, is_section, names_event
from bot.page.page import Page
from bot.rules import Rule

_CONFERENCE = Rule(
    "an event that others are held at",
    r"\b (?: conference | congress | symposium | meeting ) \b",
    examples=("International Conference on Knots (ICK)", "Congress of Ropes", "ROPE Symposium", "Annual Meeting"),
    near_misses=("Workshop on Ropes", "conferencing"),
)
_WORKSHOP = re.compile(r"\bworkshop on\b", re.IGNORECASE)
_FEWEST_WORDS = 3  # of a theme


def titling_lines(page: Page) -> Iterator[Line]:
    """Yield what may be the title, without "Conference on Ropes (ROPE)" as a link below a title of "Slow Knots"."""
    lines = list(top_lines(page.blocks))
    first = next((bare(line.text) for line in lines if line.first), "")
    titled = bare(page.meta.get("title", "")) == first and len(first.split()) >= _FEWEST_WORDS
    named = _WORKSHOP.search(first) is not None or (titled and not names_event(first))
    named = named and not (is_section(first) or is_news(first))
    yield from (line for line in lines if not (named and _is_host(line)))


def _is_host(line: Line) -> bool:
    """Whether a heading below the first is one link to another site, and names a conference."""
    linked = any(link.is_web and link.text.strip() == line.text.strip() for link in line.block.links)
    around = _CONFERENCE.search(line.text) is not None and "workshop" not in line.text.lower()
    return line.heading and not line.first and linked and around
