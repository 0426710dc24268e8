"""Rounds of a call in one list: what stands behind the deadline of a round belongs to it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import ask, built, call, date

LISTS = [
    ("- {0}First round submission deadline: November 16, 2025{0}\n- {0}Author notification: December 23, 2025{0}\n"
     "- {0}Second round submission deadline: February 21, 2026{0}\n- {0}Author notification: March 21, 2026{0}\n"
     "- Camera-ready due: April 14, 2026\n- Workshop: July 3, 2026", "First round", "Second round"),
    ("- Round 1 paper deadline: November 16, 2025\n- Author notification: December 23, 2025\n"
     "- Round 2 paper deadline: February 21, 2026\n- Author notification: March 21, 2026\n"
     "- Workshop: July 3, 2026", "Round 1", "Round 2"),
    ("- Primera convocatoria, envío: 16 de noviembre de 2025\n- Notificación: 23 de diciembre de 2025\n"
     "- Segunda convocatoria, envío: 21 de febrero de 2026\n- Notificación: 21 de marzo de 2026\n"
     "- Taller: 3 de julio de 2026", "Primera convocatoria", "Segunda convocatoria"),
]  # fmt: skip


@pytest.mark.parametrize("struck", ["", "~~"])
@pytest.mark.parametrize(("dates", "first", "second"), LISTS)
def test_each_round_has_its_notification(dates: str, first: str, second: str, struck: str) -> None:
    made = built(call(dates=dates.format(struck)))
    told = [one for one in made.faq.dates if one.kind == "notification"]
    assert [(one.at, one.track, one.status) for one in told] == [
        ("2025-12-23", first, "confirmed"),
        ("2026-03-21", second, "confirmed"),
    ]
    assert not [doubt for doubt in made.draft.doubts if "but" in doubt.text]


def test_what_stands_once_is_of_both_rounds() -> None:
    dates = LISTS[0][0].format("").replace("- Author notification: December 23, 2025\n", "")
    told = [one for one in built(call(dates=dates)).faq.dates if one.kind in {"notification", "camera_ready"}]
    assert [one.track for one in told] == [None, None]


def test_two_days_of_one_round_contradict_each_other() -> None:
    dates = "- Submission deadline: May 8, 2026\n- Notification: June 20, 2026\n- Notification: June 24, 2026"
    told = [one for one in built(call(dates=dates)).faq.dates if one.kind == "notification"]
    assert [one.status for one in told] == ["tentative"]


IN_JULY = "2026-07-01T12:00Z"


@pytest.mark.parametrize(
    ("dates", "question", "told"),
    [
        (
            "- Papers due, round 1: April 10, 2026\n- Decisions, round 1: May 29, 2026\n"
            "- Papers due, round 2: August 14, 2026\n- Decisions, round 2: September 25, 2026",
            "when is the round 2 notification?",
            "25 September 2026",
        ),
        (
            "The first cycle of submissions closes on April 10, 2026; the second cycle closes on August 14, 2026.",
            "can I still submit?",
            "14 August 2026",
        ),
        (
            "### Spring deadline\n\nPapers: April 10, 2026\n\n### Fall deadline\n\nPapers: August 14, 2026",
            "fall deadline?",
            "14 August 2026",
        ),
        (
            "- Early submission: April 10, 2026\n- Late submission: August 14, 2026",
            "late submission deadline?",
            "14 August 2026",
        ),
    ],
)
def test_each_round_is_asked_for_by_its_name(dates: str, question: str, told: str) -> None:
    answer = ask(question, call(dates=dates), now=IN_JULY)
    assert told in answer
    assert not answer.startswith("No")


def test_dates_under_the_short_year_of_an_earlier_edition_are_not_of_this_one() -> None:
    page = call(end="## Dates of TOL '25\n\n- Submission deadline: May 2\n- Workshop: June 30")
    dates = [(one.at, one.status) for one in built(page).faq.dates]
    assert dates == [("2026-05-08", "confirmed"), ("2026-06-20", "confirmed"), ("2026-07-03", "confirmed")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Papers: March 1, 2026", "Extended abstracts: May 8, 2026"),
        ("Extended abstracts due: March 1, 2026", "Full papers due: May 8, 2026"),
        ("Submission of papers: March 1, 2026", "Submission of extended abstracts: May 8, 2026"),
    ],
)
def test_an_extended_abstract_beside_a_paper_is_no_extension(first: str, second: str) -> None:
    text = call(dates=f"- {first}\n- {second}\n- Workshop: July 3, 2026")
    found = [date(text, name) for name in ("submission", "submission_2")]
    assert [(one.at, one.status, one.history) for one in found if one] == [
        ("2026-03-01", "confirmed", ()),
        ("2026-05-08", "confirmed", ()),
    ]
