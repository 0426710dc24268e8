"""Schedules of shared tasks and calls: steps that are no deadline, lists below a line, the event by its own name."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

TASK = """# Knot Task 2031

## {heading}

* Jan 1: {call}.
* Jan 10: Release of Training Data
* Feb 17: Evaluation Period Ends.
* Feb 21: {results}.
* Mar 1: Paper Submission Deadline.
"""
HEADINGS = ["Schedule", "6. Tentative Schedule", "Important dates", "Timeline"]


def dates(page: str, ext: str = "md") -> list[tuple[str, str, str]]:
    found = built(page, ext).faq.dates
    return [
        (one.kind, one.label, " ".join(filter(None, ((one.at or "open")[5:10], (one.end or "")[5:])))) for one in found
    ]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("call", ["Call for Participation", "Call for Papers"])
def test_steps_of_a_task_are_told_and_move_no_deadline(heading: str, call: str) -> None:
    page = TASK.format(heading=heading, call=call, results="Release of Results")
    assert dates(page) == [
        ("other", call, "01-01"),
        ("other", "Release of Training Data", "01-10"),
        ("other", "Evaluation Period Ends", "02-17"),
        ("other", "Release of Results", "02-21"),
        ("submission", "Paper Submission Deadline", "03-01"),
    ]
    statuses = {str(one.status) for one in built(page).faq.dates}
    assert len(statuses) == 1
    assert not any(one.remarks or one.history for one in built(page).faq.dates)


def test_a_decision_before_the_deadline_is_doubtful_all_the_same() -> None:
    page = TASK.format(heading="Important dates", call="Call", results="Notification of acceptance")
    (told,) = [one for one in built(page).faq.dates if one.kind == "notification"]
    assert [one.what for one in told.remarks] == ["before_deadline"]


def test_hours_of_a_programme_are_no_dates_of_the_call() -> None:
    page = (
        "# Knot Day 2031\n\nThe Knot Day takes place on 3 June 2031.\n\n## Schedule\n\n"
        "- 3 June 2031, 9:00: Poster session\n- 3 June 2031, 11:00: Video session\n- 4 June 2031: Excursion\n"
    )
    assert [kind for kind, _, _ in dates(page)] == ["workshop"]


LED = ["Important dates:", "Key dates:", "Wichtige Termine:", "Dates importantes :", "Fechas importantes:"]


@pytest.mark.parametrize("lead", LED)
def test_a_line_leads_to_dates_as_a_heading_does(lead: str) -> None:
    page = f"# KnotConf 2031\n\n{lead}\n\n* Paper submission: March 3, 2031\n* KnotConf 2031: May 11-12, 2031\n"
    assert [(kind, day) for kind, _, day in dates(page)] == [("submission", "03-03"), ("workshop", "05-11 05-12")]


HELD = [
    "Realización de KNOTCON", "Realización del KNOTCON XXIV", "Celebración de la KNOTCON", "Realização do KNOTCON",
    "Durchführung der KNOTCON", "Tenue de KNOTCON", "Svolgimento del KNOTCON",
]  # fmt: skip


@pytest.mark.parametrize("label", HELD)
def test_that_an_event_is_held_is_its_date(label: str) -> None:
    page = (
        "<h1>KNOTCON XXIV</h1><table><tr><td>Fecha límite de envío de artículos</td><td>1 de julio de 2031</td></tr>"
        f"<tr><td>{label}</td><td>22 al 25 de septiembre de 2031</td></tr></table>"
    )
    assert dates(page, "html")[1:] == [("workshop", label, "09-22 09-25")]


def test_what_is_held_for_others_is_no_event() -> None:
    page = (
        "<h1>KNOTCON XXIV</h1><table><tr><td>Fecha límite de envío de artículos</td><td>1 de julio de 2031</td></tr>"
        "<tr><td>Realización de la encuesta</td><td>22 al 25 de septiembre de 2031</td></tr></table>"
    )
    assert "workshop" not in {kind for kind, _, _ in dates(page, "html")}


DUE = [
    ("Papers: Due March 3, 2031", "submission", "Papers"),
    ("BoFs, Workshops, and Tutorials: Due March 3, 2031", "other", "BoFs, Workshops, and Tutorials"),
    ("Posters: due by March 3, 2031", "submission", "Posters"),
]


@pytest.mark.parametrize(("line", "kind", "label"), DUE)
def test_due_behind_a_label_is_no_part_of_it(line: str, kind: str, label: str) -> None:
    assert dates(f"# KnotConf 2031\n\n## Important dates\n\n* {line}\n") == [(kind, label, "03-03")]


LATER = [
    ("Please upload your slides to the form.", "Deadline: May 3, 2031"),
    ("Bitte laden Sie Ihre Folien hoch.", "Frist: 3. Mai 2031"),
    ("Envoyez vos diapositives.", "Date limite : 3 mai 2031"),
    ("Hay que enviar las presentaciones.", "Fecha límite: 3 de mayo de 2031"),
    ("発表前日までに、資料をアップロードしてください。", "※ 締切: 2031年5月3日"),
    ("幻灯片请上传到网站。", "截止日期：2031年5月3日"),
]


@pytest.mark.parametrize(("text", "line"), LATER)
def test_a_bare_deadline_below_what_is_sent_later_is_no_deadline_of_papers(text: str, line: str) -> None:
    page = f"# KNOT 2031\n\n- Submission: March 1, 2031\n\n## Contributing\n\n{text}\n\n{line}\n"
    assert [(kind, day) for kind, _, day in dates(page)] == [("submission", "03-01"), ("other", "05-03")]


def test_a_bare_deadline_below_what_authors_send_is_theirs() -> None:
    page = "# KNOT 2031\n\n## Contributing\n\nPlease send us your abstract.\n\nDeadline: May 3, 2031\n"
    assert [(kind, day) for kind, _, day in dates(page)] == [("submission", "05-03")]


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        ("- **Date:** October 18, 2031\n- **Time:** 8:30 AM – 5:30 PM", ["10-18"]),
        ("When: 3 May 2031\n\n- 9:00 Talk\n- 10:00 Tea", ["05-03"]),
        ("- Date: May 3, 2031\n- Talks on ropes\n- Date: May 4, 2031\n- Talks on nets", []),
        ("- May 3, 2031: talks on ropes", []),
    ],
)
def test_the_one_day_of_a_programme_is_that_of_the_event(lines: str, days: list[str]) -> None:
    page = f"# 3rd Workshop on Nets\n\n## Schedule\n\n{lines}\n\n## Deadlines\n\n- Submission: January 7, 2031\n"
    assert [day for kind, _, day in dates(page) if kind == "workshop"] == days
