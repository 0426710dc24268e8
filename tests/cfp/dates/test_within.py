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
    "- Workshop: October 24-26, 2031 (half a day, precise date to be specified)",
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


@pytest.mark.parametrize(
    ("text", "at"),
    [
        (f"{OPEN[2]}\n\nThe workshop will be held on October 25, 2031.", "2031-10-25"),
        (f"## October 25, 2031, 12:00 PM - 3:30 PM (EST), Oslo, Norway\n\n{OPEN[2]}", "2031-10-25 12:00"),
        (f"{OPEN[2]}\n\nThe dinner is held on October 25, 2031.", None),
        (f"{OPEN[2]}\n\nThe workshop may be held on October 25, 2031 (tentative).", None),
        (f"{OPEN[2]}\n\nThe workshop will be held on October 29, 2030.", None),
    ],
)
def test_another_place_may_name_the_day(text: str, at: str | None) -> None:
    found, _ = read_key_dates(parse_page(f"# Rope Workshop 2031\n\n{text}", file="call.md"))
    assert [one["at"] for one in found if one["kind"] == "workshop"] == [at]
