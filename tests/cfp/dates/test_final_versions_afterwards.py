"""An event without a year keeps that of its page where only final versions come after it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import date

TABLE = (
    "# KNOT 2031\n\n## Important dates\n\n| Papers | 16th May 2031 |\n| Notification | 3rd June 2031 |\n"
    "| Workshop | 23rd July |\n"
)


@pytest.mark.parametrize(
    ("rest", "day"),
    [
        ("| Camera ready | 7th August 2031 |", "2031-07-23"),
        ("| Camera ready | 7th July 2031 |", "2031-07-23"),
        ("| Rebuttal | 7th August 2031 |", "2032-07-23"),
    ],
)
def test_final_versions_may_follow_the_event(rest: str, day: str) -> None:
    found = date(f"{TABLE}{rest}\n", "workshop")
    assert found
    assert str(found.at) == day
