"""A workshop on one of the days of its conference: none of them is said to be the day."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page

DAYS = ["2031-10-24", "2031-10-25", "2031-10-26"]
OPEN = [
    "- Workshop date: October 24-26, 2031 (during ROPE 2031)",
    "- Workshop: October 24-26, 2031 (held during the main conference)",
    "- Workshop: October 24-26, 2031 (exact day TBA)",
    "- Workshop: October 24-26, 2031 (exact date to be announced)",
    "- Workshop: October 24-26, 2031, on one of the days",
    "- Workshop: October 24-26, 2031 (one of the conference days)",
    "- October 24-26, 2031: Workshop (exact day TBD)",
    "| What | When |\n|---|---|\n| Papers | May 3, 2031 |\n| Workshop Date | During ROPE 2031, October 24-26 |",
    "| What | When |\n|---|---|\n| Papers | May 3, 2031 |\n| Workshop | October 24-26, 2031 (exact day TBC) |",
    "<table><tr><td>Papers</td><td>May 3, 2031</td></tr>"
    "<tr><td>Workshop day</td><td>During the ROPE conference, October 24-26, 2031</td></tr></table>",
]
SETTLED = [
    "- Workshop: October 24-26, 2031",
    "- Workshop: October 24-26, 2031 (in Oslo)",
    "- Workshop: October 24-26, 2031 (during the autumn break)",
    "- Conference: October 24-26, 2031",
    "- Three-day workshop: October 24-26, 2031",
    "- Workshop: October 24-26, 2031, with talks during the mornings",
    "- Workshop: October 24-26, 2031 (one day passes are sold)",
    "- Workshop dates: October 24-26, 2031",
]


@pytest.mark.parametrize("text", OPEN)
def test_one_of_several_days_is_left_open(text: str) -> None:
    found, _ = read_key_dates(parse_page(f"# Rope Workshop 2031\n\n{text}", file="call.md"))
    event = [one for one in found if one["kind"] == "workshop"]
    assert [(one["at"], one["candidates"], one["status"]) for one in event] == [(None, DAYS, "tentative")]


@pytest.mark.parametrize("text", SETTLED)
def test_all_days_of_an_event_stay_its_days(text: str) -> None:
    found, _ = read_key_dates(parse_page(f"# Rope Workshop 2031\n\n{text}", file="call.md"))
    event = [one for one in found if one["kind"] == "workshop"]
    assert [(one["at"], one.get("end"), one["status"]) for one in event] == [(DAYS[0], DAYS[-1], "confirmed")]
