"""Parts the statements of a page by what they are about."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.cfp.dates.labels import telling
from bot.cfp.dates.statements import Statement
from bot.cfp.dates.tables import TRACK, names_papers
from bot.rules import Rule

CONFERENCE = re.compile(r"conference|konferenz", re.IGNORECASE)
_BARE = re.compile(r"^\W*dates?\s?[:\t]", re.IGNORECASE)
_EXTENDED_ABSTRACT = re.compile(r"\bextended abstracts?\b", re.IGNORECASE)
# What comes with or after the decision, and on another day says nothing against it.
_FEEDBACK = re.compile(r"\bfeedback\b|\breviews? (?:sent|returned|back)\b", re.IGNORECASE)
_FINAL = re.compile(r"\bfinal\b", re.IGNORECASE)
_PAPERS = re.compile(r"\bpapers?\b", re.IGNORECASE)
_ABSTRACTS = Rule(
    "a decision on abstracts, or their final version, and not those of papers",
    r"""\b (?: abstracts? | kurzfassung (?:en)? | résumés? | resum (?:en|os?) | riassunt[oi] | samenvatting (?:en)? ) \b
        (?! \s? (?: [/&,] | and \b | or \b | und \b | et \b | y \b | e \b | en \b ) )
        (?<! / abstract ) (?<! and \s abstract ) | 摘要 | 要旨 | アブストラクト""",
    examples=("Notification of abstract acceptance", "Camera-ready abstracts", "Rückmeldung zu den Kurzfassungen",
        "Kurzfassung angenommen", "Notification des résumés", "résumé accepté", "Aceptación del resumen",
        "Aceitação dos resumos", "resumo aceito", "Accettazione del riassunto", "Accettazione dei riassunti",
        "Acceptatie samenvatting", "Acceptatie samenvattingen", "摘要录用通知", "要旨採択通知",
        "アブストラクト採択通知"),
    near_misses=("Notification", "Notification of abstracts and papers", "Notification of abstracts or papers",
        "Abstracts, papers", "Abstract/paper notification", "Abstracts & papers", "Paper/abstract notification",
        "Paper and abstract decisions", "Abstraction notification", "Kurzfassung und Beitrag", "résumés et articles",
        "resumen y artículo", "resumos e artigos", "samenvattingen en artikelen"),
)  # fmt: skip
CALL = re.compile(r"(?:1st |first |final |open )?call for [a-z]{4,16}", re.IGNORECASE)
_COUNTED = re.compile(r"^\d\.(?=\s)")  # "1. Einreichungsfrist", where another has another number
_LONGEST_STAMP = 60  # characters of a line with the day on which a call was posted
_MANY = 3  # days of lines that say no more than "date"


def grouped(listed: Iterable[Statement]) -> list[list[Statement]]:
    """Part the statements by what they are about: kind, track and the telling words of their label."""
    groups: dict[tuple[Any, ...], list[Statement]] = {}
    listed = list(listed)
    beside_papers, rounds, opening = _lists_of_papers(listed), _rounds(listed), _calls(listed)
    abstracts, decisions = _of_abstracts(listed), _other_decisions(listed)
    for statement in listed:
        own: Any = statement.label.lower() if statement.kind == "other" else telling(statement.label)
        if statement.kind == "workshop":
            own = "conference" if CONFERENCE.search(statement.label) else ""
        elif id(statement) in decisions:
            own = frozenset({decisions[id(statement)]})
        elif statement.kind == "notification" and len(set(rounds.values())) > 1:
            own = (own, rounds.get(id(statement), 1))
        elif statement.kind == "submission" and _EXTENDED_ABSTRACT.search(statement.label):
            own = frozenset({"extended abstract"}) if _list_of(statement) in beside_papers else own
        elif id(statement) in abstracts and not own:
            own = frozenset({"abstract"})
        own = "call" if id(statement) in opening else own
        key = (statement.kind, statement.track.lower(), own, *_COUNTED.findall(statement.label))
        groups.setdefault(key, []).append(statement)
    # A label without telling words, beside one with: the same date when a list and a mention elsewhere agree in the
    # day.
    for key in [key for key in groups if not key[2] and not key[1]]:
        others = [other for other in groups if other[0] == key[0] and other != key]
        for one in groups[key][:]:
            twin = next((o for o in others if any(s.day == one.day and s.day for s in groups[o])), None)
            if twin and not one.segment.dated and not _are_in_one_list(one, groups[twin]):
                groups[key].remove(one)
    return [part for group in groups.values() for part in _by_place(group)]


def _of_abstracts(listed: Sequence[Statement]) -> set[int]:
    """The lines of a list that tell of abstracts what another line tells of papers for another day: "Notification of
    abstract acceptance: 1 April", "Notification of full papers: 20 June".
    """
    told = [one for one in listed if one.kind in {"notification", "camera_ready"} and one.segment.dated and one.day]
    short = [one for one in told if _ABSTRACTS.search(one.label)]
    return {
        id(one)
        for one in short
        if any(
            other.kind == one.kind and other.day != one.day and _list_of(other) == _list_of(one)
            for other in told
            if other not in short
        )
    }


def _other_decisions(listed: Sequence[Statement]) -> dict[int, str]:
    """The notifications that are no first decision: of feedback, and a final one that another of its list comes before:
    "Notification: 1 May", "Final acceptance: 1 June".
    """
    told = [one for one in listed if one.kind == "notification"]
    days = [one for one in told if _is_of_dates(one) and one.day and not one.over]
    firsts = [(_list_of(one), one.day) for one in days if not _FINAL.search(one.label) and one.day]
    last = {
        id(one): "final"
        for one in days
        if _FINAL.search(one.label)
        and any(place == _list_of(one) and one.day and day < one.day for place, day in firsts)
    }
    return last | {id(one): "feedback" for one in told if _FEEDBACK.search(one.label)}


def _calls(listed: Sequence[Statement]) -> set[int]:
    """The lines of a list that only name the call, and its papers are due later: "Call for Papers: 15 January"."""
    due = [one for one in listed if one.kind == "submission" and one.day and _is_of_dates(one)]
    called = [one for one in due if CALL.fullmatch(one.label) and not (one.over or one.replaced)]
    last = max((one.day for one in due if one not in called and one.day), default=date.min)
    return {id(one) for one in called if one.day and one.day < last}


def _is_of_dates(one: Statement) -> bool:
    return one.segment.dated or one.segment.block.kind == "item"


def _rounds(listed: Sequence[Statement]) -> dict[int, int]:
    """How many deadlines of abstracts and papers each notification of a list of dates comes behind: where two lines
    tell of a notification, and papers are due between them, they are of two rounds.
    """
    told = [one for one in listed if one.segment.dated and one.day and not (one.over or one.track)]
    due = sorted({one.day for one in told if one.kind in {"abstract", "submission"} and one.day})
    found = {id(one): bisect(due, one.day) for one in told if one.kind == "notification" and one.day}
    labels = [one.label for one in told if id(one) in found]
    return found if 0 not in found.values() and len(set(labels)) == len(labels) else {}


def without_stamps(told: Sequence[Statement]) -> list[Statement]:
    """Leave out lines that give a day before papers are due, where others give the event's behind it: the call was
    posted then.
    """
    due = [one.day for one in told if one.kind == "submission" and one.day]
    due = [one.day for one in told if one.kind == "submission" and one.listed and one.day] or due
    days = [one.day for one in told if one.kind == "workshop" and one.day]
    first = min(due, default=date.max)
    if not any(first < day for day in days):
        return list(told)
    return [one for one in told if not (_is_bare_day(one) and one.day and one.day < first)]


def _is_bare_day(one: Statement) -> bool:
    bare = not one.segment.dated and len(one.segment.text) < _LONGEST_STAMP
    return one.kind == "workshop" and bare and one.mention is not None and len(one.mention.days) == 1


def _list_of(one: Statement) -> tuple[str, int]:
    return one.segment.block.file, one.segment.block.group


def _lists_of_papers(listed: Iterable[Statement]) -> set[tuple[str, int]]:
    """The lists that have a line for papers: an extended abstract is another thing there, and no extension."""
    return {
        _list_of(one)
        for one in listed
        if one.kind == "submission"
        and one.segment.block.group
        and _PAPERS.search(one.label)
        and not _EXTENDED_ABSTRACT.search(one.label)
    }


def without_bare(listed: Sequence[Statement]) -> list[Statement]:
    """Leave out lines that say "date" and nothing else where they name three days or more: they are no event's."""
    bare = [one for one in listed if one.kind == "workshop" and _BARE.match(one.segment.text)]
    days = {one.mention.days for one in bare if one.mention}
    return list(listed) if len(days) < _MANY else [one for one in listed if one not in bare]


def _are_in_one_list(one: Statement, others: list[Statement]) -> bool:
    """Whether a list has two lines of one day: deadlines of two kinds of papers, and no date told twice."""
    block = one.segment.block
    lists = {(other.segment.block.file, other.segment.block.group) for other in others}
    return block.kind == "item" and (block.file, block.group) in lists


def _by_place(group: list[Statement]) -> list[list[Statement]]:
    """Part statements of one label that stand in lists of their own ("Round 1", "Round 2") and name different days, or
    tracks that may share one ("Research track", "Demos").
    """
    dated = [one for one in group if one.segment.dated or TRACK.match(one.segment.place)]
    places = {one.segment.place for one in dated if one.mention}
    days = {one.day for one in group if one.mention}
    apart = len(days) > 1 or all(TRACK.match(place) or names_papers(place) for place in places)
    if len(places) < 2 or "" in places or not apart or len(dated) < len(group):
        return [group] if group else []
    return [
        [replace(one, track=place) for one in group if one.segment.place == place]
        for place in dict.fromkeys(one.segment.place for one in group)
    ]
