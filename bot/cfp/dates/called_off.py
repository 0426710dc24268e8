"""What an announcement for the whole page says of its dates: the event is off, or nothing is taken any more."""

from __future__ import annotations

from bot.cfp.dates.cancelled import Announcement
from bot.cfp.dates.remarks import Remark
from bot.cfp.dates.resolve import Entry
from bot.cfp.finding import Doubt


def call_off(entries: list[Entry], cancelled: Announcement, doubts: list[Doubt]) -> None:
    """Nothing of an event that is cancelled or postponed is certain any more."""
    doubts.append(
        Doubt(cancelled.block.line_at(cancelled.offset), f"the event: “{cancelled.words}”", cancelled.block.file)
    )
    for entry in entries:
        entry.tentative = True
        entry.remarks.append(Remark("taken_back", cancelled.words, cancelled.block, cancelled.offset))


def remark_closed(entries: list[Entry], closed: Announcement) -> None:
    """Submission that is closed is told with its deadline, which may still be to come."""
    for entry in entries:
        if entry.main.kind in {"abstract", "submission"}:
            entry.remarks.append(Remark("closed", closed.words, closed.block, closed.offset))
