"""Decisions on abstracts and, later, on papers: two days that do not contradict each other."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

TWO_STEPS = (
    "- Abstract submission: March 1, 2026\n{}: April 1, 2026\n- Full paper submission: April 20, 2026\n{}: June 1, 2026"
)


@pytest.mark.parametrize(
    ("abstracts", "papers"),
    [
        ("- Notification of abstract acceptance", "- Notification of full paper acceptance"),
        ("- Abstract notification", "- Paper notification"),
        ("- Decision on abstracts", "- Decision"),
        ("- Extended abstract notification", "- Notification"),
        ("- Abstract paper acceptance notification", "- Full paper acceptance notification"),
        ("- Notification", "- Notification of acceptance"),
        ("- Rückmeldung zu den Kurzfassungen", "- Rückmeldung zu den Beiträgen"),
    ],
)
def test_each_step_has_its_decision(abstracts: str, papers: str) -> None:
    made = built(call(dates=TWO_STEPS.format(abstracts, papers)))
    told = [(one.label, one.at, one.status) for one in made.faq.dates if one.kind == "notification"]
    assert told == [(abstracts[2:], "2026-04-01", "confirmed"), (papers[2:], "2026-06-01", "confirmed")]


def test_final_versions_of_abstracts_have_a_day_of_their_own() -> None:
    dates = "- Camera-ready papers: May 1, 2026\n- Camera-ready abstracts: May 10, 2026\n- Workshop: July 3, 2026"
    told = [(one.label, one.at) for one in built(call(dates=dates)).faq.dates if one.kind == "camera_ready"]
    assert told == [("Camera-ready papers", "2026-05-01"), ("Camera-ready abstracts", "2026-05-10")]


@pytest.mark.parametrize(
    "dates",
    [
        "- Notification of abstracts and papers: May 1, 2026\n- Notification: May 9, 2026",
        "- Paper/abstract notification: May 1, 2026\n- Notification: May 9, 2026",
        "- Abstract notification: May 1, 2026\n- Abstract notification: May 9, 2026",
    ],
)
def test_two_days_of_one_decision_are_doubted(dates: str) -> None:
    told = [one.status for one in built(call(dates=f"{dates}\n- Workshop: July 3, 2026")).faq.dates]
    assert told.count("tentative") == 1
