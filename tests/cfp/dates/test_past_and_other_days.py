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
    ("- Short papers (up to 4 pages) for ongoing or early results.", []),
    ("- Many-goal decisions, and continuous improvement.", []),
    ("- Posters on ongoing experiments, at most 2 pages.", []),
    ("Each accepted Ph.D. student is supposed to submit a working paper no later than 30th June 2031.\n\n"
     "Applications are due by 30th April 2031.", ["other 2031-06-30", "submission 2031-04-30"]),
    ("### Abstract & Poster Competition\n\nPlease submit an abstract of your work before Friday, January 3rd, 2031.",
     ["submission 2031-01-03"]),
    ("The submission period for the meeting runs from Wednesday, February 12 to Wednesday, March 12.",
     ["submission 2031-03-12", "other 2031-02-12"]),
    ("The meeting will be held in Oslo on May 21-23, 2031. Papers are due on March 5, 2031, and papers will be "
     "accepted or rejected for presentation by April 1.",
     ["workshop 2031-05-21", "submission 2031-03-05", "notification 2031-04-01"]),
    ("## Guidelines\n\nThe deadline for submission to the special issue has been extended to\n\nNovember 15, 2031.",
     ["other 2031-11-15"]),
    # a number, and what may be done
    ("## Dates\n\n- Submission: May 3, 2031\n\nPapers rejected in cycle 1 may be revised and sent again in cycle 2.",
     ["submission 2031-05-03"]),
    # an earlier edition, told in a paragraph whose lines are broken
    ("The first meeting was in Oslo on 18 June 2030, with a submission\ndeadline of 9 March 2030, moved once.\n\n"
     "## Dates\n\n- Submission deadline: 30 April 2031\n- Workshop: 7 September 2031",
     ["submission 2031-04-30", "workshop 2031-09-07"]),
    # abstracts, and the full texts later
    ("## Dates\n\ndeadline for submissions:\nNovember 1, 2030\n\nPlease send 300-word abstracts by November 1, 2030. "
     "Essays of 6,000-7,000 words will be due on June 1, 2031.", ["abstract 2030-11-01", "submission 2031-06-01"]),
    ("Abstracts should be sent by 1 October 2030. Full articles are due by 31 March 2031.",
     ["abstract 2030-10-01", "submission 2031-03-31"]),
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
    # reviews are handed in, too
    ("- Deadline for submitting papers: March 9, 2031\n- Deadline for submitting reviews: April 6, 2031",
     ["submission 2031-03-09", "other 2031-04-06"]),
    ("- Submission of review papers: March 9, 2031\n- Submission of reviews: April 6, 2031",
     ["submission 2031-03-09", "other 2031-04-06"]),
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


def test_a_headline_takes_no_day_that_stands_above_it() -> None:
    text = "13th Rope Meeting\nBergen, Norway\nMarch 27, 2031\nCALL FOR PAPERS\nSubmit By: February 1, 2031\n"
    found, _ = read_key_dates(parse_page(text, file="call.txt"))
    assert [one["at"] for one in found if one["kind"] == "submission"] == ["2031-02-01"]


def test_the_day_on_which_a_call_was_posted_is_none_of_the_event() -> None:
    text = (
        "Sunday, February 21, 2031\n\nThe 8th Rope Meeting\n\nThe Rope Meeting will be held in Oslo on May 21-23, "
        "2031. The deadline for submissions is March 5, 2031."
    )
    found, _ = read_key_dates(parse_page(text, file="call.txt"))
    assert [(one["at"], one["status"]) for one in found if one["kind"] == "workshop"] == [("2031-05-21", "confirmed")]
