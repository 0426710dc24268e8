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
_STOPPED = Rule(
    "a name behind its acronym, and a stop",
    r"""^ [A-Z][\w-]{1,14} [\s’'-]{0,2} \d\d(?:\d\d)? \s? [:–—] \s (?: [A-Z\d][\w’'-]{0,20} \s ){1,5}
        (?: Workshop | Conference | Symposium ) \s (?: on | for | of )
        (?: \s (?! (?: is | are | will ) \b ) [^\s.]{1,30} ){1,14} \. $""",
    examples=(
        "KNOT-2031: Third International Workshop on Knots and Ropes.",
        "KNOT'31 – 3rd Conference for Knots.",
        "KNOT 2031 — Third Symposium of Ropes.",
    ),
    near_misses=(
        "NOTE: The Workshop on Knots is full.",
        "KNOT 2031: The Workshop on Knots will be held in Oslo.",
        "KNOT 2031: The Workshop on Knots is full.",
        "KNOT 2031: The Workshop on Knots and Ropes are full.",
        "KNOT-2031: Third International Workshop on Knots",
        "We tie knots.",
    ),
    cased=True,
)
_FEWEST_WORDS = 3  # of a theme


def titling_lines(page: Page) -> Iterator[Line]:
    """Yield what may be the title, without "Conference on Ropes (ROPE)" as a link below a title of "Slow Knots"."""
    lines = list(top_lines(page.blocks))
    first = next((bare(line.text) for line in lines if line.first), "")
    titled = bare(page.meta.get("title", "")) == first and len(first.split()) >= _FEWEST_WORDS
    named = _WORKSHOP.search(first) is not None or (titled and not names_event(first))
    named = named and not (is_section(first) or is_news(first))
    yield from (_without_stop(line) for line in lines if not (named and _is_host(line)))


def _without_stop(line: Line) -> Line:
    """A line that is a name behind its acronym, without the stop of a sentence."""
    return line._replace(text=line.text.strip().rstrip(".")) if _STOPPED.match(line.text.strip()) else line


def _is_host(line: Line) -> bool:
    """Whether a heading below the first is one link to another site, and names a conference."""
    linked = any(link.is_web and link.text.strip() == line.text.strip() for link in line.block.links)
    around = _CONFERENCE.search(line.text) is not None and "workshop" not in line.text.lower()
    return line.heading and not line.first and linked and around
