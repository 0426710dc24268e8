"""Dates without a year in a list that is only in order where it runs over New Year."""

from __future__ import annotations

import pytest

from bot.cfp.dates.labels import kind_of
from tests.cfp.small_calls import built

OVER = [
    (
        "# KNOT 2031 Jam\n\n## Dates\n\nTell us that you come until October 20, 2030.\n\n"
        "- November 12: Welcome session\n- November 30: Team presentations\n- January 15: Submission of reports\n"
        "- February 20: Notification of authors",
        ["2030-11-12", "2030-11-30", "2031-01-15", "2031-02-20"],
    ),
    (
        "# Workshop on Knots 2031\n\n- Submission: 5 November 2030\n- Notification: 10 December\n"
        "- Camera-ready: 8 January\n- Workshop: 2 March",
        ["2030-11-05", "2030-12-10", "2031-01-08", "2031-03-02"],
    ),
    (
        "# Workshop on Knots 2030\n\n- Submission: 5 November\n- Notification: 10 December 2030\n"
        "- Camera-ready: 8 January\n- Workshop: 2 March",
        ["2030-11-05", "2030-12-10", "2031-01-08", "2031-03-02"],
    ),
    (
        "# Knots 2031\n\n| | |\n|---|---|\n| Papers due | 3 December 2030 |\n| Decisions | 21 December |\n"
        "| Final papers | 10 January |",
        ["2030-12-03", "2030-12-21", "2031-01-10"],
    ),
    # in order as they are: nothing runs over New Year
    (
        "# Workshop on Knots 2031\n\n- Submission: 5 March 2031\n- Notification: 10 April\n- Workshop: 2 November",
        ["2031-03-05", "2031-04-10", "2031-11-02"],
    ),
    # in no order at all
    (
        "# Workshop on Knots 2031\n\n- Workshop: 2 November 2031\n- Submission: 5 March\n- Notification: 10 May\n"
        "- Registration: 1 April",
        ["2031-03-05", "2031-04-01", "2031-05-10", "2031-11-02"],
    ),
]


@pytest.mark.parametrize(("page", "days"), OVER)
def test_a_list_in_order_tells_the_years_of_its_days(page: str, days: list[str]) -> None:
    assert sorted(date.at for date in built(page).faq.dates if date.at) == days


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Notification of acceptance to the Knot track published in the volume", "notification"),
        ("Notification of papers to appear in the volume", "notification"),
        ("Papers published in the proceedings", "other"),
    ],
)
def test_where_papers_are_printed_makes_their_notification_nothing_else(label: str, kind: str) -> None:
    assert kind_of(label) == kind
