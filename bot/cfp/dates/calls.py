"""Tells apart the dates of several calls on one page, each under a heading of its own that says what is sent in: "Call
for posters", "Would you like to run a workshop? Send us a proposal!"; and those of several events on one page.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.cfp.dates.labels import MAX_LABEL, clean_label
from bot.cfp.dates.statements import Statement
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.faq.vocabulary import DEADLINES
from bot.rules import Rule

_THING = Rule(
    "what is sent in",
    r"""\b (?: papers? | talks? | posters? | demos? | demonstrations? | workshops? | tutorials? | panels? | doctoral
        | phd | students? | abstracts? | artworks? | exhibitions? | music | performances? | films? | sessions?
        | seminars? | roundtables? | exhibits?
        | industry | challenges? | software | datasets? | journal | chapters? | volunteers? | sponsors?
        | beiträge | vorträge | tutorien | doktorand\w* | nachwuchs\w* | kunst\w* | sitzungen
        | communications? | affiches? | ateliers? | doctorants? | tables \s rondes
        | ponencias? | pósters? | pósteres | talleres | mesas | artículos? | comunicaciones | doctorandos?
        | articoli | interventi | laboratori | dottorandi | artigos? | oficinas? | minicursos? | trabalhos?
        | lezingen | bijdragen ) \b""",
    examples=(
        "Call for papers", "Talks", "Posters", "Demos", "Demonstrations", "Workshops", "Tutorials", "Panels",
        "Doctoral consortium", "PhD forum", "Student competition", "Abstracts", "Artworks", "Exhibition", "Music",
        "Performances", "Films", "Special sessions", "Seminars", "Roundtables",
        "Digital exhibits", "Industry track", "Challenges", "Software", "Datasets", "Journal",
        "Chapters", "Volunteers", "Sponsors", "Beiträge", "Vorträge", "Poster", "Tutorien", "Doktorandenforum",
        "Nachwuchsforum", "Kunst", "Sitzungen", "Communications", "Affiches", "Ateliers", "Doctorants",
        "Tables rondes", "Ponencias", "Pósteres", "pósters", "Talleres", "Mesas", "Artículos",
        "Comunicaciones", "Doctorandos", "Articoli", "Interventi", "Laboratori", "Dottorandi", "Artigos", "Oficinas",
        "Minicursos", "Trabalhos", "Lezingen", "Bijdragen",
    ),
    near_misses=("Important dates", "How to submit", "Contact"),
)  # fmt: skip
_SEVERAL = 2  # headings
_LONGEST = 120  # characters of a heading
_APART = DEADLINES | {"notification"}


def by_call(statements: Iterable[Statement]) -> list[Statement]:
    """Give deadlines and notifications the heading of their call as their track, where each of several headings names
    another thing that is sent in, and other days.
    """
    statements = _by_event(list(statements))
    heads = {id(one): _head(one) for one in statements if one.kind in _APART and one.mention and not one.track}
    days: defaultdict[str, defaultdict[str, set[date | None]]] = defaultdict(lambda: defaultdict(set))
    for one in statements:
        if id(one) in heads:
            days[one.kind][heads[id(one)]].add(one.day)
    apart = {kind for kind, of_head in days.items() if _are_apart(of_head)}
    return [replace(one, track=heads[id(one)]) if id(one) in heads and one.kind in apart else one for one in statements]


def _by_event(statements: list[Statement]) -> list[Statement]:
    """Give all dates the heading of their event as their track, where each of several headings names an event that has
    days and a deadline of its own.
    """
    heads = {id(one): _event_head(one) for one in statements if one.mention and not one.track}
    own: defaultdict[str, defaultdict[str, set[date | None]]] = defaultdict(lambda: defaultdict(set))
    for one in statements:
        if head := heads.get(id(one)):
            own[head]["due" if one.kind in DEADLINES else one.kind].add(one.day)
    held = [kinds["workshop"] for kinds in own.values() if kinds["workshop"] and kinds["due"]]
    if (
        len(held) < _SEVERAL
        or len(held) < len(own)
        or len({day for days in held for day in days}) < sum(map(len, held))
    ):
        return statements
    return [replace(one, track=heads[id(one)]) if heads.get(id(one)) else one for one in statements]


def _event_head(one: Statement) -> str:
    """The nearest heading above a statement, below the page's own, that names an event; empty for none."""
    above = one.segment.block.section[1:] or one.segment.block.section
    named = (text for text in reversed(above) if len(text) <= _LONGEST and text in phrases("event"))
    return clean_label(next(named, ""))[:MAX_LABEL]


def _are_apart(of_head: dict[str, set[date | None]]) -> bool:
    """Whether headings that name different things have no day in common; of three and more, some may share one."""
    things = [frozenset(fold(hit[0]) for hit in _THING.finditer(head)) for head in of_head]
    told = [day for days in of_head.values() for day in days]
    if len(of_head) < _SEVERAL or not all(things) or len(set(things)) < len(things):
        return False
    alone = all(len(days) == 1 for days in of_head.values()) and len(of_head) > _SEVERAL and len(set(told)) > 1
    return alone or len(set(told)) == len(told)


def _head(one: Statement) -> str:
    """The nearest heading above a statement, below the page's own, that names what is sent in; empty for none."""
    above = one.segment.block.section[1:] or one.segment.block.section
    named = (text for text in reversed(above) if len(text) <= _LONGEST and _THING.search(text))
    return clean_label(next(named, ""))[:MAX_LABEL].strip(" ?!:")
