"""Pages that name no year anywhere: their dates are kept in the page's own words, and asked for."""

from __future__ import annotations

import pytest

from bot.cfp.summary import summary_text
from bot.faq.remarks import noted
from tests.cfp.small_calls import ask, built

SAID = [
    ("> El Call For Papers **finaliza el día viernes 29 de Octubre, a las 23:59** GMT -4.\n\nDe los nudos.",
     "submission", "viernes 29 de Octubre, a las 23:59 GMT -4"),
    ("The submission deadline is Friday, February 12, 5pm CET.", "submission", "Friday, February 12, 5pm CET"),
    ("- Submission deadline: February 12 (AoE)", "submission", "February 12 (AoE)"),
    ("- Paper deadline: ~~February 12~~ February 29\n- Notification: March 20", "submission", "February 29"),
    ("- Einreichung der Beiträge bis: Freitag, 12. Februar", "submission", "Freitag, 12. Februar"),
    ("- Date limite de soumission : vendredi 12 février à 23h59", "submission", "vendredi 12 février à 23h59"),
    ("- Prazo de submissão: 12 de fevereiro", "submission", "12 de fevereiro"),
    ("The workshop takes place on Tuesday, June 3 in the Rope House.", "workshop", "Tuesday, June 3"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "words"), SAID)
def test_a_day_without_a_year_is_kept_in_the_words_of_the_page(text: str, kind: str, words: str) -> None:
    made = built(f"# Knots\n\n{text}\n")
    dates = [one for one in made.faq.dates if one.kind == kind]
    assert [(one.at, one.status, noted(one), one.history) for one in dates] == [
        (None, "tentative", f"The page says “{words}” and no year.", ())
    ]
    asked = [doubt.text for doubt in made.draft.doubts]
    assert [f"“{words}” and no year: write the day with its year" in text for text in asked].count(True) == 1
    assert "The page says “" in summary_text(made)


@pytest.mark.parametrize(
    "question",
    ["When is the deadline?", "Is submission still open?", "How long until the deadline?",
     "In which time zone is the deadline?"],
)  # fmt: skip
def test_its_words_are_what_a_member_is_told(question: str) -> None:
    text = "# Knots\n\nThe submission deadline is Friday, February 12, 5pm CET.\n"
    answer = ask(question, text)
    assert "The page says “Friday, February 12, 5pm CET” and no year." in answer
    assert "to be announced" not in answer


def test_a_year_anywhere_on_the_page_is_the_year_of_its_days() -> None:
    made = built("# Knots\n\n- Submission deadline: February 12\n- Workshop: June 3, 2031\n")
    assert [one.at for one in made.faq.dates] == ["2031-02-12", "2031-06-03"]


def test_the_zone_of_a_day_that_has_no_hour_is_not_told() -> None:
    answer = ask("In which time zone is it due?", "# Knots\n\n- Submission deadline: February 12\n")
    assert "says nothing about the time zone of the deadline" in answer


def test_a_review_behind_the_deadline_is_not_put_a_year_before_it() -> None:
    page = (
        "# Knot Base Conference\n\nSubmissions are due November 16th, 2030, by midnight UTC.\n\n"
        "Our timeline is:\n\n- November 17 - January 9th: Reviewing stage\n- February 15th: Decisions available"
    )
    assert [(one.at, one.end) for one in built(page).faq.dates if one.kind == "other"] == [("2030-11-17", "2031-01-09")]
