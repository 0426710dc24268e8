"""Leaves out headings at the top that name the conference around an event whose own heading names it, or its theme."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.cfp.title.lines import Line, top_lines
from bot.cfp.title.no_name import BELONGS
from bot.cfp.title.parts import bare, is_news, is_section, names_event
from bot.page.page import Page
from bot.page.sentences import Sentence
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
_LEADS = Rule(
    "a line that leads to the event below it, which this one belongs to",
    r"""(?: (?: in \s (?: conjunction | association | cooperation | collaboration ) | co-?l{1,2}ocated | affiliated
            | held | together | joint(?:ly)? ) \s with | part \s of | satellite \s (?: event \s | workshop \s )? of
        | hosted \s by
        | (?: a | an ) \s [\w-]{3,20} \s (?: at | of ) | im \s rahmen | dans \s le \s cadre | en \s el \s marco )
        (?: \s (?: the | our | der | des | de | du | del | de \s la ) )? \W* $""",
    examples=("Held in conjunction with the", "In association with", "in cooperation with", "in collaboration with",
        "Co-located with", "collocated with the", "Affiliated with:", "held with our", "together with", "joint with",
        "jointly with", "as part of", "A satellite event of", "a satellite workshop of the", "a satellite of",
        "Hosted by", "A workshop at", "An event of the", "Im Rahmen der", "im Rahmen des", "dans le cadre de",
        "dans le cadre du", "en el marco del", "en el marco de la"),
    near_misses=("Workshop on Ropes", "held with care", "A feast of knots at", "together"),
)  # fmt: skip
_FEWEST_WORDS = 3  # of a theme


def titling_lines(page: Page) -> Iterator[Line]:
    """Yield what may be the title, without "Conference on Ropes (ROPE)" as a link below a title of "Slow Knots"."""
    lines = list(_without_hosts(top_lines(page.blocks)))
    first = next((bare(line.text) for line in lines if line.first), "")
    titled = bare(page.meta.get("title", "")) == first and len(first.split()) >= _FEWEST_WORDS
    named = _WORKSHOP.search(first) is not None or (titled and not names_event(first))
    named = named and not (is_section(first) or is_news(first))
    yield from (_without_stop(line) for line in lines if not (named and _is_host(line)))


def own_sentences(told: Iterable[Sentence]) -> list[Sentence]:
    """Leave out a sentence that goes on below a line such as "co-located with the"."""
    one_by_one = list(told)
    return [
        one
        for before, one in zip([None, *one_by_one], one_by_one, strict=False)
        if before is None or before.block is not one.block or not _LEADS.search(before.text)
    ]


def _without_hosts(lines: Iterable[Line]) -> Iterator[Line]:
    """Leave out lines that begin with "co-located with the", or stand below such a one: they name the event around."""
    host, leads = "", False
    for line in lines:
        text = line.text.strip()
        host = text if leads else host
        leads = _LEADS.search(text) is not None
        if not (host and text in host):
            host = ""
            if line.heading or not BELONGS.match(text):
                yield line


def _without_stop(line: Line) -> Line:
    """A line that is a name behind its acronym, without the stop of a sentence."""
    return line._replace(text=line.text.strip().rstrip(".")) if _STOPPED.match(line.text.strip()) else line


def _is_host(line: Line) -> bool:
    """Whether a heading below the first is one link to another site, and names a conference."""
    linked = any(link.is_web and link.text.strip() == line.text.strip() for link in line.block.links)
    around = _CONFERENCE.search(line.text) is not None and "workshop" not in line.text.lower()
    return line.heading and not line.first and linked and around
