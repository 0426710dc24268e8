"""A call for artifacts: what is due and decided are these; deadlines of any kind follow the clock of the page."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

LIST = (
    "All deadlines are Anywhere on Earth.\n\n- Notification of paper authors: May 3, 2031\n"
    "- Artifact registration deadline: May 10, 2031\n- {due}: May 20, 2031\n- {told}: July 1, 2031\n"
)
CALLS = [
    ("# KNOT 2031: Call for Artifacts", "Artifact submission deadline", "Artifact decisions sent out"),
    ("# KNOT 2031 Artifact Evaluation", "Artifacts due", "Notification of artifact evaluation"),
    ("# KNOT 2031 - Call for research artefacts", "Artefact deadline", "Artefact results"),
]


@pytest.mark.parametrize(("heading", "due", "told"), CALLS)
def test_artifacts_are_what_a_call_for_them_wants(heading: str, due: str, told: str) -> None:
    page = f"{heading}\n\n{LIST.format(due=due, told=told)}"
    assert [(one.kind, one.at, one.zone, one.status) for one in built(page).faq.dates] == [
        ("other", "2031-05-03", None, "confirmed"),
        ("other", "2031-05-10", "AoE", "confirmed"),
        ("submission", "2031-05-20", "AoE", "confirmed"),
        ("notification", "2031-07-01", None, "confirmed"),
    ]


def test_artifacts_beside_papers_stay_another_date() -> None:
    page = (
        "# KNOT 2031: Call for Papers and Artifacts\n\n- Paper submission deadline: May 1, 2031\n"
        "- Paper notification: June 3, 2031\n- Artifact submission deadline: June 20, 2031\n"
    )
    assert [(one.kind, one.at) for one in built(page).faq.dates] == [
        ("submission", "2031-05-01"),
        ("notification", "2031-06-03"),
        ("other", "2031-06-20"),
    ]
