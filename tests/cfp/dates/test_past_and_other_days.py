"""Days of something else than papers, days that are struck out as they pass, and the years of days that moved."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page

HEAD = "# Rope Workshop 2031\n\n"
CASES = [
    ("Papers are due on February 8, 2031.\n\n## Student Bursaries\n\nApplications are due on March 15th.",
     ["submission 2031-02-08", "other 2031-03-15"]),
    ("## Special Issue\n\nThe submission deadline for invited papers will be in August 2031.", []),
    ("## Dates\n\n- Submission: May 3, 2031\n- Early Reg. Deadline: August 29, 2031",
     ["submission 2031-05-03", "registration 2031-08-29"]),
    ("### Deadlines\n\n*Participation requests*: **August 31** (with the name and the school).\n\n"
     "*Abstract submissions*: **September 30**.", ["registration 2031-08-31", "abstract 2031-09-30"]),
    ("4th, 5th, 6th September 2031\n\n## Dates\n\n- Submission: May 3, 2031",
     ["submission 2031-05-03", "workshop 2031-09-04"]),
    ("- position papers that describe ongoing work and less mature results.", []),
    # struck out as they pass
    ("## Important dates\n\n<dl><dt><del>March 9, 2031</del>:</dt><dd>deadline for papers</dd>"
     "<dt>April 6, 2031:</dt><dd>acceptance notification</dd></dl>",
     ["submission 2031-03-09", "notification 2031-04-06"]),
    ("## Important dates\n\n- ~~Submission deadline: September 2, 2031~~\n- ~~Submission deadline: September 6, 2031~~"
     "\n- ~~Notification: October 18, 2031~~\n- Conference: December 12, 2031",
     ["submission 2031-09-06 was 2031-09-02", "notification 2031-10-18", "workshop 2031-12-12"]),
    # the year before the event's
    ("Extended deadline: Nov 3\n\n## Important Dates\n\n- Paper Submission Deadline: Oct 15\n- Reviews due: Nov 19\n"
     "- Acceptance Notification: Dec 5\n- Final paper submission: Jan 21\n- Workshop: 3-4 february",
     ["submission 2030-11-03 was 2030-10-15", "other 2030-11-19", "notification 2030-12-05",
      "camera_ready 2031-01-21", "workshop 2031-02-03"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_day_is_of_what_it_stands_for(text: str, expected: list[str]) -> None:
    found, _ = read_key_dates(parse_page(HEAD + text, file="call.md"))
    shown = [
        " ".join([one["kind"], one["at"] or "open", *(f"was {old['at']}" for old in one.get("history", []))])
        for one in found
    ]
    assert sorted(shown) == sorted(expected)
    assert not any(remark["what"] == "another_day" for one in found for remark in one.get("remarks", []))


def test_the_day_on_which_a_post_was_written_is_none_of_the_event() -> None:
    text = (
        "Shared Task\n###########\n\n:date: 2031-03-29\n:tags: CfP\n:category: CfP\n:slug: rope31-task\n\n"
        "Ropes are tied.\n\nSchedule (2031)\n---------------\n\nNotification\n  June 6\n\n"
        "Papers due\n  September 4\n"
    )
    found, _ = read_key_dates(parse_page(text, file="call.rst"))
    assert {one["at"] for one in found} == {"2031-06-06", "2031-09-04"}
