"""The day on which something was told, announced or read has come: one that is still ahead is a slip, mostly of its
year.

PASS:  told: "2023-09-20"   on 21 September 2023
FAIL:  told: "2024-09-20"   on 21 September 2023
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import UTC, datetime

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.faq.model import Faq
from bot.faq.problems import named
from bot.faq.when import EARLIEST

ID = "future-day"
LEVEL = "error"


def check(loaded: LoadedFaq, now: datetime) -> Iterator[Problem]:
    """Yield the days that have not begun anywhere on Earth at `now`."""
    today = (now.astimezone(UTC) + EARLIEST).date().isoformat()
    data = loaded.faq.model_dump(include={"entries", "dates", "call"})
    for path, day in _days(loaded.faq):
        if day and day > today:
            what = f"{named(path, data)}: {day} is still to come (today is {now:%Y-%m-%d})"
            yield Problem(loaded.place(*path), what, "Is the year right?")


def _days(faq: Faq) -> Iterator[tuple[tuple[Hashable, ...], str | None]]:
    for number, entry in enumerate(faq.entries):
        yield ("entries", number, "told"), entry.told
    for number, date in enumerate(faq.dates):
        for before, past in enumerate(date.history):
            yield ("dates", number, "history", before, "announced"), past.announced
    if faq.call:
        yield ("call", "checked"), faq.call.checked
