"""The deadline of a call for workshops, tutorials or sessions: its proposals are what is submitted."""

from __future__ import annotations

from dataclasses import replace

from bot.cfp.dates.resolve import Entry
from bot.page.page import Page
from bot.rules import Rule

_HEADINGS = 8  # at the top, among which one tells what the page calls for
_KINDS = r"(?: workshops? | tutorials? | special \s sessions? | mini-?symposi(?:a|um) | panels? | courses? )"
_CALL = Rule(
    "a call for parts of a conference",
    r"^ \W* (?: [\w\s’'-]{3,40} [:–-] \s )? call \s for \s (?: \w+ \s )? <kinds> \b",
    examples=("Call for Workshops and Tutorials", "Call for tutorials", "ROPE 2031 - Call for workshop proposals",
        "Call for special sessions", "Call for Minisymposia", "Call for panels", "Call for short courses"),
    near_misses=("Call for papers", "Calls", "The call for workshops was closed", "Call for workshoppers"),
    parts={"kinds": _KINDS},
)  # fmt: skip
_PROPOSED = Rule(
    "that proposals of parts of a conference are due",
    r"""^ \W* (?: deadline \s for \s )? (?: (?! of \b ) \w+ \s ){0,2} <kinds>
        (?: \s? (?: and | & | / ) \s? <kinds> )? \s (?: proposals? | submissions? ) \b""",
    examples=("Workshop and tutorial proposals due", "Tutorial / Workshop Proposal Deadline", "Workshop submissions",
        "Deadline for special session proposals", "Panel proposal", "Our new workshop and panel proposals",
        "Our new course & panel proposals", "Our new workshop / panel proposals"),
    near_misses=("Workshop papers due", "Notification of workshop proposals", "Workshop"),
    parts={"kinds": _KINDS},
)  # fmt: skip
_LATER = Rule(
    "what is told of proposals later",
    r"\b (?: notif\w* | accept\w* | decision | reject\w* | open\w* | start\w* | review\w* ) \b",
    examples=("notification", "acceptance of workshop proposals", "decision", "rejected", "opens", "starts", "reviews"),
    near_misses=("Workshop proposals due",),
)


def name_proposals(entries: list[Entry], page: Page) -> None:
    """Where a page calls for workshops or tutorials, and for nothing else, the day of their proposals is the
    submission's.
    """
    if any(entry.main.kind in {"submission", "abstract"} for entry in entries):
        return
    heads = [block.text for block in page.blocks if block.kind == "heading"][:_HEADINGS]
    due = [
        entry
        for entry in entries
        if entry.main.kind == "other" and _PROPOSED.search(entry.main.label) and not _LATER.search(entry.main.label)
    ]
    if len(due) == 1 and any(map(_CALL.search, [page.meta.get("title", ""), *heads])):
        due[0].main = replace(due[0].main, kind="submission")
