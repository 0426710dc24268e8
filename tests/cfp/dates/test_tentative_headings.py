"""A heading that calls dates tentative makes them so."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import DATES, built

TENTATIVE = [
    "Tentative Dates (Anywhere on Earth)", "Provisional dates", "Preliminary dates", "Important dates (tentative)",
    "Tentative timeline", "Vorläufige Termine", "Termine (unter Vorbehalt)", "Dates prévisionnelles",
    "Calendrier provisoire", "Fechas provisionales", "Fechas importantes (tentativas)", "Date provvisorie",
    "Scadenze (indicative)", "Datas provisórias", "Voorlopige data", "暂定日期", "日程（予定）",
]  # fmt: skip
FIRM = ["Important dates", "Dates", "Wichtige Termine", "Deadlines", "Final dates"]


def statuses(heading: str) -> set[str]:
    return {date.status for date in built(f"# Workshop on Ropes\n\n## {heading}\n\n{DATES}").faq.dates}


@pytest.mark.parametrize("heading", TENTATIVE)
def test_dates_under_a_tentative_heading_may_change(heading: str) -> None:
    assert statuses(heading) == {"tentative"}


@pytest.mark.parametrize("heading", FIRM)
def test_dates_under_a_plain_heading_are_confirmed(heading: str) -> None:
    assert statuses(heading) == {"confirmed"}


def test_a_word_that_is_cut_says_nothing_of_a_day() -> None:
    text = "KNOT 2031 will be held in Oslo on 1 September 2031, and to make the call for talks known is our aim."
    assert [date.status for date in built(f"# Knots\n\n{text}").faq.dates] == ["confirmed"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Workshop: December 15-18, 2031 (specific day to be announced later)", "tentative"),
        ("Workshop: December 15-18, 2031 (exact date to be settled)", "tentative"),
        ("December 15-18, 2031: Workshop dates (to be assigned)", "tentative"),
        ("Workshop: December 15-18, 2031 (rooms to be assigned)", "confirmed"),
    ],
)
def test_days_of_which_one_is_still_to_be_chosen_are_not_settled(line: str, status: str) -> None:
    dates = built(f"# Workshop on Ropes\n\n## Dates\n\n- Papers due: May 8, 2031\n- {line}\n").faq.dates
    assert [one.status for one in dates if one.kind == "workshop"] == [status]
