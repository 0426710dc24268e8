"""A sentence or headline that gives another day of the event than the list of dates: told, and never silently left."""

from __future__ import annotations

import pytest

from bot.page.parse import parse_page
from tests.cfp.small_calls import date

TITLE = "# Workshop on Slow Knots (KNOT 2031)\n\n"
LIST = "## Important dates\n\n- Papers: May 30, 2031\n- Notification: June 30, 2031\n- Workshop: September 22, 2031\n"


def remarks(page: str, ext: str = "md") -> list[str]:
    found = date(page, "workshop", ext)
    return [one.what for one in found.remarks] if found else ["none"]


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (f"{TITLE}The workshop will be held in Oslo, Norway, on 27 September 2031.\n\n{LIST}", ["another_day"]),
        (f"{TITLE}{LIST}\nThe workshop takes place on 27 September 2031 in Oslo.\n", ["another_day"]),
        (f"{TITLE}{LIST}\nThe workshop takes place on 22 September 2031 in Oslo.\n", []),
        (f"{TITLE}Part of ROPES 2031, 20-24 September 2031, Oslo, Norway\n\n{LIST}", []),
        (f"{TITLE}The workshop was held in Oslo on 27 September 2029.\n\n{LIST}", []),
    ],
)
def test_another_day_of_the_event_is_remarked(page: str, told: list[str]) -> None:
    assert remarks(page) == told


def test_a_day_of_a_month_is_no_numbered_heading() -> None:
    page = parse_page(
        "Slow Knots\n\n27 September, 2031 Rio de Janeiro, Brazil\n\n2 Topics of Interest\n\nRopes.\n", file="c.txt"
    )
    assert [(block.kind, block.text) for block in page.blocks[1:3]] == [
        ("paragraph", "27 September, 2031 Rio de Janeiro, Brazil"),
        ("heading", "Topics of Interest"),
    ]
