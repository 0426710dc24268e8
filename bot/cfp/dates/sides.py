"""Puts together statements that are sides of one: "Conference begins" and "Conference ends"; and tells apart those of
one kind that stand under headings of their own: "Field notes: send by 1 March", "Long studies: send by 1 May".
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.cfp.dates.sections import in_dates_section
from bot.cfp.dates.statements import Statement, is_season
from bot.cfp.dates.tables import names_papers
from bot.cfp.language import phrases
from bot.faq.vocabulary import DEADLINES
from bot.rules import Rule

_BEGINS = Rule(
    "the first day",
    r"\s? \b (?: begins? | beginning | starts? | first \s (?: day | of ) | opens | opening ) \b \s?",
    examples=("Conference begins", "Begin of the workshop", "Workshop beginning", "Workshop starts", "Start",
        "First day", "first of summer school", "The fair opens", "Opening"),
    near_misses=("Conference", "beginners' workshop"),
)  # fmt: skip
_ENDS = Rule(
    "the last day",
    r"\b (?: ends? | closes | closing | last \s day | concludes ) \b",
    examples=("Conference ends", "End of the workshop", "The fair closes", "Closing", "Last day",
        "Conference concludes"),
    near_misses=("Conference", "endless workshop"),
)  # fmt: skip
_MOST_WORDS = 6  # of a heading that names what is sent in
_SUBJECT = Rule(
    "what a sentence says must be sent in",
    r"^ \W* (?: the \s )? (?P<what> [^\W\d] [^.:;\d]{2,60}? ) \s"
    r" (?: must | should | can | may | are | will | need ) \b",
    examples=("Panels or workshops must be sent by 1 May", "Individual abstracts should reach us", "Talks can be sent",
        "Posters may be sent", "Demos are due", "The papers will be due", "Films need to be sent"),
    near_misses=("By 1 May, papers must be sent", "Must be sent"),
)  # fmt: skip
_OPENING = ("abstract", "submission")


def joined(listed: list[Statement]) -> list[Statement]:
    """Make one statement of the first and the last day of an event."""
    first = next((one for one in listed if _is_side(one) and _BEGINS.search(f"{one.label} {one.track}")), None)
    last = next((one for one in listed if _is_side(one) and _ENDS.search(f"{one.label} {one.track}")), None)
    if first is None or last is None or first.mention is None or last.mention is None:
        return listed
    if _BEGINS.sub("", first.track) != _ENDS.sub("", last.track):
        return listed
    days = (first.mention.days[0], last.mention.days[0])
    mention = replace(first.mention, days=days, joint="-")
    if days[0] >= days[1] or is_season("workshop", mention):
        return listed
    whole = replace(first, mention=mention, label=_BEGINS.sub("", first.label) or first.label, track="")
    return [whole if one is first else one for one in listed if one is not last]


def _is_side(one: Statement) -> bool:
    return one.kind == "workshop" and one.mention is not None and len(one.mention.days) == 1


def under_headings(told: list[Statement], listed: list[Statement]) -> list[Statement]:
    """Give sentences on deadlines of one kind the headings above them as tracks, where each has its own."""
    found = {one.kind for one in listed}
    tracks: dict[int, str] = {}
    for kind in DEADLINES - found:
        of_kind = [one for one in told if one.kind == kind and one.mention]
        heads = {id(one): _head(one) for one in of_kind}
        days = {heads[id(one)]: one.day for one in of_kind}
        if all(heads.values()) and len(days) > 1 and len(set(days.values())) == len(days):
            tracks |= heads
    return [replace(one, track=tracks.get(id(one), one.track)) for one in told]


def by_subject(told: list[Statement]) -> list[Statement]:
    """Give sentences in the items of one list what they are about as tracks, where they are deadlines of several things
    that are sent in, with a notification behind each or behind all: "Panels must be sent by 1 May", "You are notified
    by 1 June", "Talks must be sent by 1 July" ...
    """
    now: dict[tuple[str, int], str] = {}
    tracks: dict[int, str] = {}
    for one in told:
        place = (one.segment.block.file, one.segment.block.group)
        if one.segment.block.kind == "item" and one.kind in _OPENING and (said := _SUBJECT.match(one.segment.text)):
            now[place] = said["what"]
        if one.kind in {*_OPENING, "notification"} and one.segment.block.kind == "item" and place in now:
            tracks[id(one)] = now[place]
    of_kinds = [{*_OPENING}, {"notification"}, *({kind} for kind in _OPENING)]
    days, answers, *openings = (
        {tracks[id(one)]: one.day for one in told if id(one) in tracks and one.kind in kinds} for kinds in of_kinds
    )
    if _are_apart(days) and _are_apart(answers) and set(days) == set(answers):
        kept = {*_OPENING, "notification"}
    else:
        kept = {kind for kind, of_kind in zip(_OPENING, openings, strict=True) if _are_apart(of_kind)}
    return [replace(one, track=tracks[id(one)]) if id(one) in tracks and one.kind in kept else one for one in told]


def _are_apart(days: dict[str, date | None]) -> bool:
    return 1 < len(days) == len(set(days.values()))


def _head(one: Statement) -> str:
    """The heading that a sentence stands right under, where it names what is sent in; empty for any other."""
    block = one.segment.block
    text = block.section[-1].strip(" :*") if block.section else ""
    if not 0 < len(text.split()) <= _MOST_WORDS or in_dates_section(block):
        return ""
    of_page = any(hit.start == 0 for hit in phrases("sections").find(text)) and not names_papers(text)
    return "" if of_page else text
