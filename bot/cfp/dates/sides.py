"""Puts together statements that are sides of one: "Conference begins" and "Conference ends"; and tells apart those of
one kind that stand under headings of their own: "Field notes: send by 1 March", "Long studies: send by 1 May".
"""

from __future__ import annotations

from dataclasses import replace

from bot.cfp.dates.sections import in_dates_section
from bot.cfp.dates.statements import Statement, is_season
from bot.cfp.dates.tables import names_papers
from bot.cfp.language import phrases
from bot.faq.vocabulary import DEADLINES
from bot.rules import Rule

_BEGINS = Rule(
    "the first day",
    r"\s? \b (?: begins? | beginning | starts? | first \s day | opens | opening ) \b \s?",
    examples=("Conference begins", "Begin of the workshop", "Workshop beginning", "Workshop starts", "Start",
        "First day", "The fair opens", "Opening"),
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


def _head(one: Statement) -> str:
    """The heading that a sentence stands right under, where it names what is sent in; empty for any other."""
    block = one.segment.block
    text = block.section[-1].strip(" :*") if block.section else ""
    if not 0 < len(text.split()) <= _MOST_WORDS or in_dates_section(block):
        return ""
    of_page = any(hit.start == 0 for hit in phrases("sections").find(text)) and not names_papers(text)
    return "" if of_page else text
