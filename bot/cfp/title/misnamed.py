"""Tells when words that have the form of a name are none of this event's: a part of it, its days, a heading, a host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.months import month_of, weekday_of
from bot.cfp.title.is_the import ONE_OF
from bot.cfp.title.lines import TOP
from bot.cfp.title.no_name import BELONGS, LABEL, PART
from bot.cfp.title.parts import is_call, is_news, is_section
from bot.cfp.title.prose import Name
from bot.cfp.topics.rules import COUNTED
from bot.page.page import Page
from bot.page.sentences import sentences
from bot.rules import Rule

NAVIGATION = Rule(
    "the home of a site, in its menu or as the heading of what a page holds",
    r"\S \s (?: home (?: \s? page )? | main \s page ) $ | ^ (?: page \s contents? | on \s this \s page ) $",
    examples=("KNOT Home", "KNOT homepage", "Rope Days home page", "Rope Days main page", "Page Content",
        "page contents", "On this page"),
    near_misses=("Home", "Homes", "Home of Knots", "Contents of Knots", "Page Contents of Old"),
)  # fmt: skip
HOST = Rule(
    "of which event this is a workshop, and not what it is about",
    r"""^ (?: [Aa]n? \s )? (?: (?: ACM | IEEE ) (?: / (?: ACM | IEEE ) )? \s )?
        [A-Z][\w&-]{1,14}[A-Z\d][\w&-]{0,6} (?: \s? ['’]\d\d | \s 20\d\d ) \s
        (?: [Ww]orkshop | WORKSHOP | [Tt]utorial | [Ss]atellite \s [Ee]vent ) $""",
    examples=("A KNOT 2031 Workshop", "KNOT 2031 Workshop", "an ACM KNOT '31 workshop", "IEEE KNOTS’31 WORKSHOP",
        "ACM/IEEE KNOT 2031 Tutorial", "IEEE/ACM KNOT 2031 tutorial", "A KNOT 2031 satellite event",
        "KNOT31 2031 Satellite Event"),
    near_misses=("KNOT 2031 Workshop on Ropes", "Rope Workshop 2031", "KNOT Workshop", "The KNOT 2031 Workshop",
        "A workshop"),
    cased=True,
)  # fmt: skip
HELD_AT = Rule(
    "that this is a workshop, and at which event, in a line of its own",
    r"""^ (?: (?: an? | the | half-day | full-day | one-day ) \s ){0,2} (?: workshop | tutorial
        | satellite \s event ) \s (?: at | of | co-?located \s with | (?: held \s )? in \s conjunction \s with )
        \s (?: the \s )? (?-i: [A-Z\d][\w’'-]{1,20} (?: \s [A-Z\d][\w’'-]{1,20} ){0,8} )
        (?: \s in \s [^.!?]{3,60} )? $""",
    examples=("Workshop at Rope Summit XIV in Oslo, Norway", "A workshop at the Knot Congress in Oslo",
        "Half-day workshop at KNOT 2031", "Full-day tutorial of KNOT 2031", "the one-day workshop at KNOT 2031",
        "An workshop at KNOT 2031", "Satellite event of the Rope Days", "Workshop co-located with KNOT 2031",
        "Workshop colocated with KNOT 2031", "Workshop held in conjunction with KNOT 2031",
        "Workshop in conjunction with the KNOT 2031"),
    near_misses=("Workshop on Ropes in Oslo", "Workshop of friends", "Workshop at Oslo. We meet", "Workshop at night",
        "See the workshop at KNOT 2031"),
)  # fmt: skip
SEVERAL = Rule(
    "more events than one",
    r"\w \s (?: workshops | conferences | symposia | meetings | tutorials ) $ | ^ workshops \s (?! on \b )",
    examples=("KNOT workshops", "Rope conferences", "KNOT symposia", "KNOT meetings", "KNOT Tutorials",
        "workshops KNOT 2029 (ROPE 2029)"),
    near_misses=("Workshops", "Workshops on Ropes", "Rope Days"),
)  # fmt: skip


UNDER = Rule(
    "a heading below which others name topics, people or sessions",
    r"^ \W* (?: topics | areas | themes | tracks | committees? | speakers? | program | programme | schedule ) \b",
    examples=("Topics of interest", "Areas", "themes:", "Tracks", "Committee", "Committees", "Speakers", "Speaker",
        "Program", "Programme", "Schedule"),
    near_misses=("Call for Papers", "Workshops", "About"),
)  # fmt: skip
_AT = re.compile(r"(?:held\s)?at\s(?:the\s)?[A-Z\d]", re.IGNORECASE)  # "at the 9th Conference on Ropes": another's


def is_misnamed(one: Name, name: str) -> bool:
    """Whether what was found in the form of a name, and trimmed to `name`, only looks like one."""
    block = one.sentence.block if one.sentence else None
    top = block is not None and block.level == 1
    told = one.sentence.text if one.sentence and block and block.kind != "heading" else ""
    label = LABEL.search(f"{name}:")  # "Web site"
    return bool(
        NAVIGATION.search(name)
        or (label and label.end() > len(name))
        or ONE_OF.match(name)
        or _AT.match(name)
        or (not top and (PART.search(name) or COUNTED.match(name)))
        or (name in told and SEVERAL.search(name) and (f"the {name}" not in told or name[0].islower()))
        or _is_day(one.short)
    )


def _is_day(short: str) -> bool:
    """Whether what stands in brackets says when a part takes place: "(Monday)", "(November 12)"."""
    first = short.partition(" ")[0]
    if short.isupper():  # the acronym of some event: "SUN", "DI"
        return False
    return weekday_of(short) is not None or (month_of(first) is not None and bool(find_dates(short, Reading(2000))))


def names_above_hosts(page: Page) -> Iterator[Name]:
    """Yield a heading right above a line that says at which event it is: "Slow Knots", "A ROPE 2031 Workshop".

    "Call for Papers" may stand between them.
    """
    tops = page.blocks[:TOP]
    for above, below in pairwise(block for block in tops if not (block.kind == "heading" and is_call(block.text))):
        line = below.text.strip().partition("\n")[0]
        hosted = HOST.search(line) or (below.kind == "heading" and BELONGS.match(line)) or HELD_AT.search(line)
        text = " ".join(above.text.split())
        if hosted and above.kind == "heading" and " " in text and not (is_section(text) or is_news(text)):
            yield Name(9, text, sentences(above)[0])
