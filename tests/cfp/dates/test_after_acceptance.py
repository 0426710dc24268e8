"""What is due after acceptance: drafts of accepted papers are no deadline for what is chosen from."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates

_LIST = "## Important dates\n\n- {0}: 1 March 2031\n- Notification of acceptance: 15 April 2031\n- {1}: 9 May 2031"
DRAFTS = [
    (_LIST.format("Abstract deadline", "Authors to send in first draft of papers"),
     ["abstract 2031-03-01", "notification 2031-04-15", "other 2031-05-09"]),
    (_LIST.format("Proposals due", "Full drafts due"),
     ["submission 2031-03-01", "notification 2031-04-15", "other 2031-05-09"]),
    (_LIST.format("Papers due", "Submission of drafts for the workshop"),
     ["submission 2031-03-01", "notification 2031-04-15", "other 2031-05-09"]),
    ("Please send an abstract by 1 March 2031. Authors will be notified by 15 April 2031. Full draft papers are due by "
     "9 May 2031.", ["submission 2031-03-01", "notification 2031-04-15", "other 2031-05-09"]),
    ("Abstracts are due on 1 March 2031. Accepted essays will be due on 9 May 2031.",
     ["submission 2031-03-01", "other 2031-05-09"]),
    ("La date limite de soumission est le 1er mars 2031. Les essais acceptés devront être soumis avant le 9 mai 2031.",
     ["submission 2031-03-01", "other 2031-05-09"]),
    ("Papers are due on 1 March 2031. Authors are notified by 15 April 2031.\n\n## Call for Rump Session Talks\n\n"
     "Submit your proposal before the deadline on 9 May 2031.",
     ["submission 2031-03-01", "notification 2031-04-15", "other 2031-05-09"]),
    ("Abstracts are due on 1 March 2031. If your abstract is accepted, one of the authors must register by 9 May 2031.",
     ["submission 2031-03-01", "registration 2031-05-09"]),
    ("Send your paper by 1 March 2031. Once the paper has been accepted, please register before 9 May 2031.",
     ["submission 2031-03-01", "registration 2031-05-09"]),
    ("Papers are due on 1 March 2031. If your paper is accepted, an author must show the contribution at the fair and "
     "register for it by 9 May 2031.", ["submission 2031-03-01", "registration 2031-05-09"]),
    ("Abstracts are due on 1 March 2031. Authors of accepted abstracts must confirm their attendance by 9 May 2031.",
     ["submission 2031-03-01"]),
    ("Papers are due on 1 March 2031. Upon acceptance, please give us your abstract and sign up before 9 May 2031.",
     ["submission 2031-03-01", "registration 2031-05-09"]),
    ("Please register and send us your paper by 9 May 2031.", ["submission 2031-05-09"]),
    # what is decided on after the drafts
    (_LIST.format("Abstract deadline", "Full papers due"),
     ["abstract 2031-03-01", "notification 2031-04-15", "submission 2031-05-09"]),
    ("## Important dates\n\n- Draft papers due: 1 March 2031\n- Notification: 15 April 2031",
     ["submission 2031-03-01", "notification 2031-04-15"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DRAFTS)
def test_drafts_behind_the_notification_are_another_date(text: str, expected: list[str]) -> None:
    assert dates(text) == expected
