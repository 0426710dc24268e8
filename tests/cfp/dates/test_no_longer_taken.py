"""Dates told by what is not taken any more, of several calls on one page, and beside a button."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates
from tests.cfp.small_calls import built

TOLD = [
    ("Submissions will not be accepted after July 30, 2031.", ["submission 2031-07-30"]),
    ("The submission form will not be available after 23:59 CEST on July 30th, 2031.", ["submission 2031-07-30 23:59"]),
    ("The registration form will not be available after July 30th, 2031.", ["registration 2031-07-30"]),
    ("Talks are chosen from abstracts sent in through the registration form until July 3, 2031.",
     ["submission 2031-07-03"]),
    ("Late papers will no longer be accepted after July 3, 2031.", ["submission 2031-07-03"]),
    ("Rooms will not be available after July 3, 2031.", []),
    ("The selected works will be announced by ~~September 1st~~ September 12th, 2031.", ["notification 2031-09-12"]),
    ("Selected talks are announced on 12 September 2031.", ["notification 2031-09-12"]),
    ("The keynotes will be announced by September 12, 2031.", []),
    ("The deadline for registration and abstracts is October 21, 2031.",
     ["registration 2031-10-21", "submission 2031-10-21"]),
    ("The deadline for the registration of abstracts is October 21, 2031.", ["submission 2031-10-21"]),
    ('Once on the website, click "Abstract Submission" to proceed. The deadline is now April 3, 2031.\n\nThe Rope '
     "Meeting is accepting proposals until April 3, 2031.", ["submission 2031-04-03"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_dates(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


def _calls(*calls: tuple[str, str]) -> list[tuple[str | None, str]]:
    told = "\n\n".join(f"### Call for {what}\n\nDeadline: {day}\n\nWe like knots." for what, day in calls)
    found = built(f"# Annual Conference on Knots\n\n# Bergen, Norway, October 22-25, 2031\n\n{told}").faq.dates
    return [(one.track, str(one.at)[:10]) for one in found if one.kind == "submission"]


def test_several_calls_may_share_a_day() -> None:
    assert _calls(
        ("Seminar Proposals", "7 February 2031"),
        ("Paper Proposals", "10 April 2031"),
        ("Panel Proposals", "10 April 2031"),
        ("Digital Exhibits", "24 April 2031"),
    ) == [
        ("Call for Seminar Proposals", "2031-02-07"),
        ("Call for Paper Proposals", "2031-04-10"),
        ("Call for Panel Proposals", "2031-04-10"),
        ("Call for Digital Exhibits", "2031-04-24"),
    ]


def test_one_day_for_all_calls_is_one_deadline() -> None:
    assert [day for _, day in _calls(("Papers", "10 April 2031"), ("Posters", "10 April 2031"))] == ["2031-04-10"]
