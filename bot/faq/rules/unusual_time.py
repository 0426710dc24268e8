"""Times that are often slips: 11:59 for 23:59, and midnight or noon, which do not say whose day they belong to.

PASS:  at: "2023-09-29 23:59"
FAIL:  at: "2023-09-29 11:59"
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.faq.vocabulary import DEADLINES

ID = "unusual-time"
LEVEL = "warning"
_SLIPS = {
    "11:59": "Is 23:59 meant?",
    "00:00": "Is the end of the day before meant? Write 23:59.",
    "12:00": "Is noon meant, or midnight?",
}


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield deadlines at a time that is likely a slip."""
    for number, entry in enumerate(loaded.faq.dates):
        time = (entry.at or "")[11:]
        if entry.kind in DEADLINES and time in _SLIPS and entry.zone == "AoE":
            yield Problem(loaded.place("dates", number, "at"), f"{entry.label} is at {time} AoE", _SLIPS[time])
