"""A submission system that closes before the announced deadline: whoever trusts the call comes too late.

PASS:  at: "2023-09-29 23:59", zone: AoE   and   submission: {closes: "2023-09-30 12:00", closes_zone: UTC}
FAIL:  at: "2023-09-29 23:59", zone: AoE   and   submission: {closes: "2023-09-30 10:59", closes_zone: UTC}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.errors import Problem
from bot.faq.loader import LoadedFaq
from bot.faq.when import instant_of
from bot.faq.zones import parse_zone
from bot.words.times import amount

ID = "system-closes"
LEVEL = "error"
_WHOLE_MINUTES = timedelta(seconds=59)  # a deadline at 23:59 lasts until 23:59:59
# How much too early the usual slips close.
_SLIPS = {
    timedelta(hours=1): "AoE is UTC-12; was UTC-11 entered?",
    timedelta(hours=12): "Was UTC entered where AoE is meant?",
    timedelta(days=1): "Was the day before entered?",
}


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield the closing time of the system when it is before the announced deadline, with the likely slip."""
    told = loaded.faq.submission
    deadline = next(iter(loaded.faq.dates_of("submission")), None)
    announced = instant_of(deadline, loaded.faq.defaults.zone) if deadline else None
    zone = told.closes_zone or loaded.faq.defaults.zone
    if told.closes is None or zone is None or announced is None or deadline is None:
        return
    closes = datetime.fromisoformat(told.closes).replace(tzinfo=parse_zone(zone))
    early = announced - closes
    if early > _WHOLE_MINUTES:
        hint = next((words for size, words in _SLIPS.items() if abs(early - size) < timedelta(minutes=2)), _local(zone))
        announced_at = f"{deadline.at} {deadline.zone}"
        what = f"the submission system closes {amount(early)} before the announced deadline ({announced_at})"
        yield Problem(loaded.place("submission", "closes"), what, f"{hint} Set it to the deadline or later.")


def _local(zone: str) -> str:
    return f"Was the deadline entered as a local time ({zone})?"
