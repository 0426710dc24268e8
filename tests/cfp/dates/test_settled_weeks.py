"""A week that an event is in, and its days elsewhere on the page."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page

WEEK = "The Rope School will take place in Lugano during the week of Monday 19th May 2031."
SETTLED = [
    f"#### Monday 19th - Friday 23rd May 2031, Lugano, Switzerland\n\n{WEEK}",
    f"#### 19 - 23 May 2031, Lugano, Switzerland\n\n{WEEK}",
    f"{WEEK}\n\nThe Rope School will be held on 19-23 May 2031 in Lugano.",
    "#### 19 - 23 May 2031, Lugano\n\nThe Rope School will probably be held on 19 May 2031.",
]


@pytest.mark.parametrize("text", SETTLED)
def test_days_settle_the_week_they_are_in(text: str) -> None:
    found, _ = read_key_dates(parse_page(f"# Rope School 2031\n\n{text}", file="call.md"))
    assert [(one["kind"], one["at"], one.get("end"), one["status"]) for one in found] == [
        ("workshop", "2031-05-19", "2031-05-23", "confirmed")
    ]


UNSETTLED = [
    WEEK,
    f"{WEEK}\n\nThe Rope School will be held on 19 May 2031.",
    "The Rope School will probably be held on 19-23 May 2031.",
]


@pytest.mark.parametrize("text", UNSETTLED)
def test_a_week_alone_stays_open(text: str) -> None:
    found, _ = read_key_dates(parse_page(f"# Rope School 2031\n\n{text}", file="call.md"))
    assert [(one["at"], one["status"]) for one in found if one["kind"] == "workshop"] == [("2031-05-19", "tentative")]
