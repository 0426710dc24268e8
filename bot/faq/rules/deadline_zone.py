"""A deadline names its time zone: without one nobody knows when it is over, and the bot says no more than the day.
Many calls name none, so this is for you to find out.

PASS:  at: "2023-09-29 23:59"   zone: AoE
FAIL:  at: "2023-09-29 23:59"
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.faq.vocabulary import DEADLINES

ID = "deadline-zone"
LEVEL = "warning"


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield deadlines without a zone of their own or a default."""
    for number, entry in enumerate(loaded.faq.dates):
        if entry.kind in DEADLINES and entry.at and not (entry.zone or loaded.faq.defaults.zone):
            yield Problem(
                loaded.place("dates", number, "at"),
                f"{entry.label}: no time zone",
                "Add 'zone: AoE' (or what the call says), or 'defaults: {zone: AoE}'.",
            )
