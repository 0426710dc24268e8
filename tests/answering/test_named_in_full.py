"""A date that is named by its label, or by its kind and its round: the kind comes before the round."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

NOW = parse_now("2031-01-01T12:00Z")
CYCLES = """\
workshop: {name: Conference on Weaving, short_name: WEAVE, city: "Porto, Portugal", event: conference}
dates:
  - {id: s1, kind: submission, label: Submission Deadline (Cycle 1), track: Cycle 1, at: "2031-03-05", zone: AoE}
  - {id: n1, kind: notification, label: Notification (Cycle 1), track: Cycle 1, at: "2031-04-05"}
  - {id: a1, kind: other, label: Artifact Submission (Cycle 1), track: Cycle 1, at: "2031-04-15", zone: AoE}
  - {id: s2, kind: submission, label: Submission Deadline (Cycle 2), track: Cycle 2, at: "2031-06-05", zone: AoE}
  - {id: n2, kind: notification, label: Notification (Cycle 2), track: Cycle 2, at: "2031-07-05"}
  - {id: a2, kind: other, label: Artifact Submission (Cycle 2), track: Cycle 2, at: "2031-07-15", zone: AoE}
  - {id: cr, kind: camera_ready, label: Camera-ready, at: "2031-08-05", zone: AoE}
  - {id: workshop, kind: workshop, label: Conference, at: "2031-10-25", end: "2031-10-28"}
"""
LABELS = """\
workshop: {name: Conference on Tools, short_name: TOOLC, city: "Porto, Portugal", event: conference}
dates:
  - {id: abs, kind: abstract, label: Abstract Deadline, at: "2031-03-05", zone: AoE}
  - {id: s1, kind: submission, label: Full Paper Deadline, at: "2031-03-12", zone: AoE}
  - {id: s2, kind: other, label: Revised Full Paper Deadline, at: "2031-05-12", zone: AoE}
  - {id: reb, kind: rebuttal, label: Author response period, at: "2031-04-08", end: "2031-04-10"}
  - {id: n1, kind: notification, label: Acceptance Notification, at: "2031-04-20"}
  - {id: n2, kind: notification, label: Final Acceptance Notification, at: "2031-06-20"}
  - {id: a1, kind: other, label: Artifacts due (accepted tool papers only), at: "2031-06-25", zone: AoE}
  - {id: cr, kind: camera_ready, label: Camera-ready, at: "2031-08-05", zone: AoE}
  - {id: workshop, kind: workshop, label: Conference, at: "2031-10-25", end: "2031-10-28"}
"""


def _told(question: str, faq: str) -> str:
    reply = answerer_for(parse_faq(faq, file="faq.yaml")).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("when is the notification for Cycle 1?", "Notification (Cycle 1): 5 April"),
        ("cycle 2 notification", "Notification (Cycle 2): 5 July"),
        ("when will cycle 2 decisions be out", "Notification (Cycle 2): 5 July"),
        ("when do i hear back in cycle 1", "Notification (Cycle 1): 5 April"),
        ("when is the Cycle 2 deadline", "Submission Deadline (Cycle 2): 5 June"),
        ("when is the submission deadline for cycle 1", "Submission Deadline (Cycle 1): 5 March"),
        ("cycle 2 artifacts", "Artifact Submission (Cycle 2): 15 July"),
        ("artifact submission cycle 1", "Artifact Submission (Cycle 1): 15 April"),
        ("when are artifacts due in cycle 2", "Artifact Submission (Cycle 2): 15 July"),
        ("when is the artifact deadline for Cycle 1?", "Artifact Submission (Cycle 1): 15 April"),
        ("when is the camera-ready for cycle 1", "Camera-ready: 5 August"),
    ],
)
def test_the_kind_of_date_comes_before_the_round(question: str, begins: str) -> None:
    assert _told(question, CYCLES)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("when is Revised Full Paper Deadline?", "Revised Full Paper Deadline: 12 May"),
        ("revised full paper deadline?", "Revised Full Paper Deadline: 12 May"),
        ("when is the revised paper deadline", "Revised Full Paper Deadline: 12 May"),
        ("how many days until the revised full paper deadline", "131 days left. Revised Full Paper Deadline: 12 May"),
        ("has the revised full paper deadline passed", "No, it is still open. Revised Full Paper Deadline: 12 May"),
        ("when is the Full Paper Deadline", "Full Paper Deadline: 12 March"),
        ("when is the full paper due", "Full Paper Deadline: 12 March"),
        ("when is Artifacts due (accepted tool papers only)?", "Artifacts due (accepted tool papers only): 25 June"),
        ("when is the Final Acceptance Notification?", "Final Acceptance Notification: 20 June"),
        ("when is the Abstract Deadline", "Abstract Deadline: 5 March"),
        ("when is the Author response period?", "Author response period: 8–10 April"),
        ("when does the author response end", "Author response period: 8–10 April"),
        ("how long is the revised full paper?", "The call for papers says nothing about the page limit."),
        ("is the revised full paper deadline 12 May?", "Yes. Revised Full Paper Deadline: 12 May"),
    ],
)
def test_a_label_said_in_full_is_that_date(question: str, begins: str) -> None:
    assert _told(question, LABELS)[: len(begins)] == begins


def test_a_label_said_in_full_is_that_date_beside_a_line_that_holds_its_words() -> None:
    line = Passage(9, "The revised full paper goes to the same deadline desk as the full paper.")
    loaded = replace(parse_faq(LABELS, file="faq.yaml"), passages=(line,))
    reply = answerer_for(loaded).reply("when is Revised Full Paper Deadline?", now=NOW)
    assert [answer.text[:35] for answer in reply.answers] == ["Revised Full Paper Deadline: 12 May"]
