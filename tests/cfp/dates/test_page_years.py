"""A weekday that contradicts the year of a page's other dates is a slip; one that settles an unknown year is none."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

PAGES = [
    # the page's year wins, and the slip is told
    ("# Workshop on Knots\n\n- Submission: 12 May 2023\n- Workshop: Monday, 15 August", "workshop", "2023-08-15", True),
    ("# Workshop on Knots 2023\n\n- Submission: 12 May\n- Workshop: Monday, 15 August", "workshop", "2023-08-15", True),
    ("# Workshop on Knots 2023\n\n- Submission: Monday, 15 August\n- Workshop: 10 December", "submission",
     "2023-08-15", True),
    ("# Taller de nudos\n\n- Envío: 12 de mayo de 2023\n- Taller: lunes 15 de agosto", "workshop", "2023-08-15", True),
    ("# Workshop on Knots 2023\n\n- Submission: 12 May\n- Workshop: 15 August 2018", "submission", "2023-05-12", False),
    # the weekday tells the year before the event's
    ("# Workshop on Knots\n\n- Workshop: 3 July 2023\n- Submission: Thursday 1 December", "submission", "2022-12-01",
     False),
    ("# Workshop on Knots 2023\n\n- Submission: Friday 14 October\n- Workshop: 3 February", "submission", "2022-10-14",
     False),
    ("# Workshop on Knots 2023\n\n- Submission: Thursday, 1 December", "submission", "2022-12-01", False),
]  # fmt: skip


@pytest.mark.parametrize(("page", "kind", "day", "slip"), PAGES)
def test_the_year_of_the_other_dates_wins_over_a_weekday(page: str, kind: str, day: str, slip: bool) -> None:
    result = built(page)
    found = next(one for one in result.faq.dates if one.kind == kind)
    assert found.at == day
    assert any(" is a " in doubt.text for doubt in result.draft.doubts) is slip


STAMPED = [
    "(Updated 8th December 2030)",
    "(last updated: 8 December 2030)",
    "– updated 8 Dec 2030",
    "[Stand: 8.12.2030]",
]


@pytest.mark.parametrize("stamp", STAMPED)
def test_the_day_on_which_a_heading_was_changed_makes_no_earlier_edition_of_it(stamp: str) -> None:
    page = (
        f"# Workshop on Knots 2031\n\n## Important Dates {stamp}\n\n- Submission: 12 May 2031\n- Workshop: 3 July 2031"
    )
    assert [(one.kind, one.at) for one in built(page).faq.dates] == [
        ("submission", "2031-05-12"), ("workshop", "2031-07-03"),
    ]  # fmt: skip


def test_a_heading_of_an_earlier_year_is_still_of_an_earlier_edition() -> None:
    page = (
        "# Workshop on Knots 2031\n\n## Dates\n\n- Submission: 12 May 2031\n- Workshop: 3 July 2031\n\n"
        "## Dates of KNOT 2030\n\n- Notification: 1 June"
    )
    assert [one.kind for one in built(page).faq.dates] == ["submission", "workshop"]
