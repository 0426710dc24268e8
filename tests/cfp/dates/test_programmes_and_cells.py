"""Programmes in tables, days behind words of their cell, several rounds, dates that were posted, clauses with days."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates
from tests.cfp.small_calls import built

PROGRAMMES = [
    ("| Day | Time | Session |\n|---|---|---|\n| 5 May 2031 | 9:00 | Opening |\n| 5 May 2031 | 10:00 | Registration |\n"
     "| 6 May 2031 | 9:00 | Papers |\n\nPapers are due 3 March 2031.", ["submission 2031-03-03"]),
    ("| What | When | Hour |\n|---|---|---|\n| Papers due | 5 May 2031 | 23:59 |\n"
     "| Notification | 6 June 2031 | 17:00 |",
     ["submission 2031-05-05 23:59", "notification 2031-06-06 17:00"]),
    ("| What | When | Hour |\n|---|---|---|\n| Papers due | 5 May 2031 | 23:59 |\n| Posters due | 5 May 2031 | 23:59 |",
     ["submission 2031-05-05 23:59"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PROGRAMMES)
def test_rows_of_a_programme_are_no_dates_of_the_call(text: str, expected: list[str]) -> None:
    assert [one for one in dict.fromkeys(dates(text)) if one.startswith(("sub", "not", "oth", "reg"))] == expected


CELLS = [
    ("| Actividad | Fecha |\n|---|---|\n"
     "| Envío de ponencias en extenso. | Entre el 6 de marzo y el 1 de abril de 2031 |\n"
     "| Emisión del dictamen. | A más tardar el 5 de mayo de 2031 |\n"
     "| Realización del foro. | Del 25 al 27 de junio de 2031 |",
     ["submission Envío de ponencias en extenso 2031-04-01", "notification Emisión del dictamen 2031-05-05",
      "workshop Realización del foro 2031-06-25"]),
    ("| Was | Wann |\n|---|---|\n| Einreichung | bis zum 3. Mai 2031 |\n| Benachrichtigung | am 4. Juni 2031 |",
     ["submission Einreichung 2031-05-03", "notification Benachrichtigung 2031-06-04"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CELLS)
def test_words_before_a_day_in_its_cell_are_no_part_of_a_label(text: str, expected: list[str]) -> None:
    found = built(f"# KNOT 2031\n\n{text}").faq.dates
    assert [f"{one.kind} {one.label} {str(one.at)[:10]}" for one in found] == expected


TOLD = [
    # an offset of a zone is no hour
    ("The server closes on 9 June 2031, Anywhere on Earth (AoE = UTC-12h).", ["submission 2031-06-09"]),
    # what else is sent in
    ("Workshop proposals are due on 3 March 2031. Papers are due on 1 April 2031.",
     ["other 2031-03-03", "submission 2031-04-01"]),
    ("Workshop papers are due on 3 March 2031.", ["submission 2031-03-03 Workshop papers"]),
    # a clause with the days
    ("Wir laden zum XIII KNOT ein, der von 16. – 21. August 2031 in Wien stattfinden wird.",
     ["workshop 2031-08-16 2031-08-21"]),
    ("Die Tagung, die vom 16. bis 21. August 2031 in Wien stattfindet, ist offen.",
     ["workshop 2031-08-16 2031-08-21"]),
    # the day on which a call was posted
    ("07 April 2031\n\nDeep knots.\n\n- Papers due: 5 May 2031\n- Workshop: 12-13 October 2031",
     ["submission 2031-05-05", "workshop 2031-10-12 2031-10-13"]),
    ("12 October 2031\n\nDeep knots.\n\n- Papers due: 5 May 2031", ["submission 2031-05-05", "workshop 2031-10-12"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_dates_told(text: str, expected: list[str]) -> None:
    assert sorted(dates(text)) == sorted(expected)


ROUNDS = [
    ("- Drafts due: April 25, 2031\n- Notification: May 2, 2031\n- Symposium: June 8-10, 2031\n"
     "- Submission for formal review: July 14, 2031\n- Notification of acceptance: September 14, 2031\n"
     "- Camera ready paper: October 14, 2031",
     ["submission 2031-04-25", "notification 2031-05-02", "workshop 2031-06-08 2031-06-10", "other 2031-07-14",
      "other 2031-09-14", "camera_ready 2031-10-14"]),
    ("- Papers due: April 25, 2031\n- Notification: May 2, 2031\n- Acceptance: May 4, 2031",
     ["submission 2031-04-25", "notification 2031-05-04"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROUNDS)
def test_what_follows_the_event_is_of_another_round(text: str, expected: list[str]) -> None:
    assert sorted(dates(f"## Important dates\n\n{text}")) == sorted(expected)


def test_a_new_day_belongs_to_the_label_above_what_it_replaces() -> None:
    page = (
        "<h1>Rope Conference 2031</h1><h4>Calendar</h4><p>Paper submission</p><p>Extended: <s>5 March 2031</s></p>"
        "<p>New date: 9 March 2031</p><p>Work of the committee</p><p>Extended: <s>2 April 2031</s></p>"
        "<p>New date: 7 April 2031</p><p>Notification</p><p>Extended: <s>9 April 2031</s></p>"
        "<p>New date: 12 April 2031</p>"
    )
    assert dates(page, "html", "") == ["submission 2031-03-09", "notification 2031-04-12"]


def test_the_days_of_a_name_are_the_events_once() -> None:
    page = (
        "KNOT 2031\n17th Symposium on Knots\nJune 8-10, 2031\n\n== IMPORTANT DATES ==\n\nDrafts due:   April 25, 2031\n"
        "Symposium:    June 8-10, 2031\n"
    )
    assert dates(page, "txt", "") == ["workshop 2031-06-08 2031-06-10", "submission 2031-04-25"]


FINAL = [
    ("- Papers due: May 22, 2031\n- Notification: July 5, 2031\n- Electronic versions of papers due: July 20, 2031",
     ["camera_ready 2031-07-20", "notification 2031-07-05", "submission 2031-05-22"]),
    ("- Electronic versions of papers due: May 22, 2031\n- Notification: July 5, 2031",
     ["notification 2031-07-05", "submission 2031-05-22"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FINAL)
def test_versions_of_papers_behind_the_notification_are_final(text: str, expected: list[str]) -> None:
    assert sorted(dates(f"## Important dates\n\n{text}")) == expected


@pytest.mark.parametrize(("year", "doubted"), [("2030", True), ("2031", False)])
def test_a_name_with_another_year_than_the_event_is_doubted(year: str, doubted: bool) -> None:
    page = f"# KNOT {year}: Workshop on Knots\n\n- Papers due: May 22, 2031\n- Workshop: July 5, 2031"
    found = [one.text for one in built(page).draft.doubts if "another year" in one.text]
    assert bool(found) == doubted


LABELS = [
    ("- Your availability during the conference (August 16-19, 2031)", "Workshop"),
    ("- Deadline for abstracts (there won't be any extension!): 25 September 2031", "Deadline for abstracts"),
    ("- Deadline for abstracts (no further extensions): 25 September 2031", "Deadline for abstracts"),
]


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_labels_are_shown_without_whom_they_ask_and_what_is_refused(text: str, label: str) -> None:
    assert [one.label for one in built(f"# Rope Days 2031\n\nSend us:\n\n{text}").faq.dates] == [label]


def test_a_long_heading_is_no_label_of_the_day_below_it() -> None:
    page = (
        "### New Dates, New Model, Student Scholarships – important updates!\n\n**3-4 February 2031**\n\n"
        "Rope University, Cork Campus, Ireland\n\nPapers are due on 9 October 2030."
    )
    assert "workshop 2031-02-03 2031-02-04" in dates(page)


def test_a_form_for_papers_is_where_they_go() -> None:
    page = "# Congreso de Nudos 2031\n\nFormulario de comunicaciones, [pulse aquí](https://nudos.example/form)."
    assert built(page).faq.submission.url == "https://nudos.example/form"
    page = (
        "# Congreso de Nudos 2031\n\nFormulario de reserva, [pulse aquí](https://nudos.example/form). Envío: 3/5/2031"
    )
    assert built(page).faq.submission.url is None
