"""Dates come in the order of a call: abstract, submission, notification, camera-ready; an extension is later than what
it replaces.

PASS:  submission "2023-09-29", notification "2023-10-27"
FAIL:  submission "2023-09-29", notification "2023-09-27"
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.faq.vocabulary import COURSE

ID = "date-order"
LEVEL = "warning"
_ORDER = tuple(kind for kind in COURSE if kind != "workshop")  # papers of post-proceedings are due after the event


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield dates that come before one they should follow, and extensions that move a date earlier."""
    dates = loaded.faq.dates
    for number, entry in enumerate(dates):
        place = loaded.place("dates", number, "at")
        for past in entry.history:
            if entry.at and past.at[:10] > entry.at[:10]:
                yield Problem(
                    place,
                    f"{entry.label} was moved to an earlier day ({past.at[:10]} to {entry.at[:10]})",
                    "Is that meant?",
                )
        if entry.kind not in _ORDER or not entry.at:
            continue
        for other in dates:
            later = other.kind in _ORDER and _ORDER.index(other.kind) < _ORDER.index(entry.kind)
            if later and other.at and other.track == entry.track and entry.at[:10] < other.at[:10]:
                yield Problem(
                    place, f"{entry.label} ({entry.at[:10]}) is before {other.label} ({other.at[:10]})", "Check both."
                )
