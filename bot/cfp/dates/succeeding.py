"""What came in the place of a date that is struck out."""

from __future__ import annotations

from bot.cfp.dates.labels import telling
from bot.cfp.dates.other_papers import is_of_other_papers
from bot.cfp.dates.resolve import Entry
from bot.cfp.language import phrases

_NEAR = 3  # lines between a date and what came in its place


def succeeded(entries: list[Entry]) -> list[Entry]:
    """Put dates that are struck out into the history of the one that came in their place: of that kind, later, and
    near.
    """
    kept = []
    for entry in entries:
        later = [other for other in entries if other is not entry and _may_succeed(entry, other)]
        near = [other for other in later if _is_near(entry, other)] or later
        if entry.main.over and entry.main.day and len(near) == 1 and not _went_on(entries, entry, near[0]):
            near[0].history.append(entry.main.day)
        else:
            kept.append(entry)
    return kept


def _went_on(entries: list[Entry], old: Entry, new: Entry) -> bool:
    """Whether dates of other kinds between the two are struck out, too: they are over, and nothing took their place."""
    first, last = old.main.day, new.main.day
    return any(
        other.main.over and other.main.kind != old.main.kind and other.main.day and first and last
        and first < other.main.day < last and other.main.segment.block.group == old.main.segment.block.group
        for other in entries
    )  # fmt: skip


def _is_near(one: Entry, other: Entry) -> bool:
    return abs(other.main.segment.line - one.main.segment.line) <= _NEAR


def _may_succeed(old: Entry, new: Entry) -> bool:
    kinds = {old.main.kind, new.main.kind}
    moved = kinds == {"abstract", "submission"} and new.main.label in phrases("extended") and _is_near(old, new)
    same = (len(kinds) == 1 or moved) and (old.main.track == new.main.track or not new.main.track)
    same = same and not is_of_other_papers(old.main.label, new.main.label)
    if kinds == {"other"}:  # which may be anything: only what is called alike is the same
        same = same and bool(telling(old.main.label) & telling(new.main.label))
    # "Online registration" goes on when "Registration" is over
    same = same and not (new.main.label in phrases("attending") and old.main.label not in phrases("attending"))
    return bool(
        same and old.main.over and not new.main.over and old.main.day and new.main.day and new.main.day > old.main.day
    )
