"""Days of an event that is held beside another, and those of the other."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates

OWN = [
    "In conjunction with the conference Old Ropes, we invite you to a residency to take place in Oslo from April 3 to "
    "April 9, 2031.",
    "Alongside ROPE 2031, we organize a school to be held in Oslo from April 3 to April 9, 2031.",
    "Together with ROPE 2031 we plan a workshop that will take place in Oslo from April 3 to April 9, 2031.",
    "In conjunction with ROPE 2031, the guild plans a seminar to be held from April 3 to April 9, 2031.",
]
OF_THE_OTHER = [
    "A workshop to be held in conjunction with ROPE 2031 in Oslo from April 3 to April 9, 2031.",
    "The workshop is co-located with ROPE 2031, Oslo, April 3 to April 9, 2031.",
]


@pytest.mark.parametrize("text", OWN)
def test_what_is_to_take_place_has_its_days(text: str) -> None:
    assert dates(f"{text}\n\nPapers are due on February 7, 2031.") == [
        "workshop 2031-04-03 2031-04-09",
        "submission 2031-02-07",
    ]


@pytest.mark.parametrize("text", OF_THE_OTHER)
def test_the_days_of_the_other_event_are_not_taken(text: str) -> None:
    assert dates(f"{text}\n\nPapers are due on February 7, 2031.") == ["submission 2031-02-07"]
