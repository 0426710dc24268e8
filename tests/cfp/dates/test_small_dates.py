"""Dates of small calls that differ in one line: hours, ranges of days, strikes, invisible signs, what comes again."""

from __future__ import annotations

import re

import pytest

from bot.cfp.build import build_faq
from bot.faq.remarks import noted
from bot.page.parse import parse_page
from tests.cfp.small_calls import DATES, ask, built, call, date


def due(text: str) -> str:
    return call(dates=f"- Submission deadline: {text}\n- Notification: June 20, 2026\n- Workshop: July 3, 2026")


def event(text: str) -> str:
    return call(dates=f"- Submission deadline: March 8, 2026 AoE\n- Workshop: {text}")


@pytest.mark.parametrize(
    ("text", "at", "zone"),
    [
        ("May 8, 2026, noon UTC", "2026-05-08 12:00", "UTC"),
        ("noon GMT on May 8, 2026", "2026-05-08 12:00", "UTC"),
        ("12 noon CET, 8 May 2026", "2026-05-08 12:00", "Europe/Paris"),
        ("May 8, 2026, midday AoE", "2026-05-08 12:00", "AoE"),
        ("May 8, 2026 12:00 PM UTC", "2026-05-08 12:00", "UTC"),
        ("May 8, 2026 at 5 p.m. CEST", "2026-05-08 17:00", "Europe/Paris"),
        ("8 May 2026 17.00 CET", "2026-05-08 17:00", "Europe/Paris"),
        ("8 May 2026 at 17h00 CEST", "2026-05-08 17:00", "Europe/Paris"),
        ("8 May 2026, 15 Uhr MESZ", "2026-05-08 15:00", "Europe/Berlin"),
        ("May 8 2026, 1500 hrs UTC", "2026-05-08 15:00", "UTC"),
        ("May 8, 2026, 6 in the evening UTC", "2026-05-08 18:00", "UTC"),
        ("May 8, 2026, 24:00 UTC", "2026-05-09 00:00", "UTC"),
        ("11.59 p.m. AoE on 8 May 2026", "2026-05-08 23:59", "AoE"),
        ("midnight AoE, May 8, 2026", "2026-05-08 23:59", "AoE"),
        ("2026-05-08T17:00Z", "2026-05-08 17:00", "UTC"),
    ],
)
def test_the_hour_of_a_deadline_is_kept(text: str, at: str, zone: str) -> None:
    found = date(due(text), "submission")
    assert found
    assert (found.at, found.zone, found.status) == (at, zone, "confirmed")


@pytest.mark.parametrize(
    ("sentence", "at"),
    [
        ("Submissions to speak at ROPE will be accepted from 9 March 2026 until 2 May 2026, anywhere on earth.",
         "2026-05-02"),
        ("The call for talks is open from March 9 to May 2, 2026.", "2026-05-02"),
        ("## Proposals accepted until 23:59:59 ET on 2026-05-02", "2026-05-02"),
        ("Abstracts are received between **March 9 and May 2, 2026**.", "2026-05-02"),
    ],
)  # fmt: skip
def test_a_call_that_is_open_for_some_days_closes_with_the_last(sentence: str, at: str) -> None:
    found = date(call(dates="- Workshop: July 3, 2026", rules=sentence), "submission")
    assert found
    assert (found.at or "")[:10] == at


OTHERS = [
    "Sample data submission deadline",
    "Best paper notification",
    "Award notification",
    "Submission of system results",
    "Results submission due",
    "Release of the first data",
    "Data for the task released",
    "Data-only submission",
]


@pytest.mark.parametrize("label", OTHERS)
def test_what_is_no_step_of_a_paper_is_another_date(label: str) -> None:
    found = built(call(dates=f"- {label}: May 8, 2026\n- Workshop: July 3, 2026")).faq.dates
    assert [one.kind for one in found if (one.at or "")[:10] == "2026-05-08"] == ["other"]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Late-breaking results", "submission"),
        ("Submission of negative results", "submission"),
        ("Results of the submissions", "notification"),
    ],
)
def test_results_are_sent_in_or_told(label: str, kind: str) -> None:
    found = built(call(dates=f"- {label}: May 8, 2026\n- Workshop: July 3, 2026")).faq.dates
    assert [one.kind for one in found if (one.at or "")[:10] == "2026-05-08"] == [kind]


@pytest.mark.parametrize("with_", ["held alongside SEA 2026", "in conjunction with SEA 2026", "as part of SEA 2026"])
def test_what_the_event_is_held_with_is_no_label(with_: str) -> None:
    found = built(f"# Workshop on Ropes (ROPE 2026)\n\nPorto, Portugal, 14-15 September 2026, {with_}\n").faq.dates
    assert [(one.label, one.at, one.end) for one in found] == [("Workshop", "2026-09-14", "2026-09-15")]


@pytest.mark.parametrize(
    ("line", "label", "at"),
    [
        ("April 24, 2026 (5 pm CEST): Call for abstracts closes", "Call for abstracts closes", "2026-04-24 17:00"),
        ("9 May 2026 (23:59 AoE) Paper submission", "Paper submission", "2026-05-09 23:59"),
        ("9 May 2026 (online): Paper submission", None, "2026-05-09"),
    ],
)
def test_an_hour_between_a_day_and_its_label_is_no_part_of_it(line: str, label: str | None, at: str) -> None:
    (found,) = built(call(dates=f"- {line}")).faq.dates
    assert found.at == at
    assert label in {None, found.label}


@pytest.mark.parametrize(
    "text", ["May 8, 2026, COB UTC", "May 8, 2026, half past five pm UTC", "May 8, 2026, quarter to 6 UTC"]
)
def test_an_hour_that_is_not_understood_leaves_the_date_tentative(text: str) -> None:
    found = date(due(text), "submission")
    assert found
    assert found.status == "tentative"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("September 29 – October 1, 2026", "2026-09-29", "2026-10-01"),
        ("September 29 'til October 1 2026", "2026-09-29", "2026-10-01"),
        ("29 til 1 October 2026", "2026-09-29", "2026-10-01"),
        ("29 Sept. to 1 Oct. 2026", "2026-09-29", "2026-10-01"),
        ("29/30 June 2026", "2026-06-29", "2026-06-30"),
        ("June 30 & July 1 2026", "2026-06-30", "2026-07-01"),
        ("30 June, 1 July, 2 July 2026", "2026-06-30", "2026-07-02"),
        ("30 June, 1 and 2 July 2026", "2026-06-30", "2026-07-02"),
        ("July 3 thru 5, 2026", "2026-07-03", "2026-07-05"),
        ("July 3rd, 4th and 5th 2026", "2026-07-03", "2026-07-05"),
        ("July 3 (Friday), 4 (Saturday), 2026", "2026-07-03", "2026-07-04"),
        ("July 3, 4, 2026", "2026-07-03", "2026-07-04"),
        ("3., 4. and 5. July 2026", "2026-07-03", "2026-07-05"),
        ("3 (Friday) to 5 (Sunday) July 2026", "2026-07-03", "2026-07-05"),
        ("between July 3 and July 5, 2026", "2026-07-03", "2026-07-05"),
        ("the 3rd and 4th of July 2026", "2026-07-03", "2026-07-04"),
        ("03.07.–05.07.2026", "2026-07-03", "2026-07-05"),
        ("2026-07-03/2026-07-05", "2026-07-03", "2026-07-05"),
        ("2026-12-30 to 2027-01-02", "2026-12-30", "2027-01-02"),
        ("Dec 30, 2026 – Jan 2, 2027", "2026-12-30", "2027-01-02"),
    ],
)
def test_a_range_has_its_first_and_its_last_day(text: str, first: str, last: str) -> None:
    found = date(event(text), "workshop")
    assert found
    assert (found.at, found.end) == (first, last)


@pytest.mark.parametrize(
    ("text", "at", "end"),
    [
        ("July 3, 2026, 9:00-17:30 CEST", "09:00", "2026-07-03 17:30"),
        ("July 3, 2026 (09:00 – 17:00 UTC)", "09:00", "2026-07-03 17:00"),
        ("July 3, 2026, from 9:00 till 12:30 UTC", "09:00", "2026-07-03 12:30"),
        ("July 3, 2026, between 9:00 and 13:00 UTC", "09:00", "2026-07-03 13:00"),
        ("July 3, 2026, starting at 9:00 and ending at 17:00 UTC", "09:00", "2026-07-03 17:00"),
        ("July 3, 2026, 9 to 17 h UTC", "09:00", "2026-07-03 17:00"),
        ("July 3, 2026, 9-12:30 UTC", "09:00", "2026-07-03 12:30"),
        ("July 3, 2026, 2-6 pm UTC", "14:00", "2026-07-03 18:00"),
        ("July 3, 2026, 9am - 5pm UTC", "09:00", "2026-07-03 17:00"),
        ("July 3, 2026, 09.00–17.30 UTC", "09:00", "2026-07-03 17:30"),
        ("July 3 2026 0900-1700 UTC", "09:00", "2026-07-03 17:00"),
        ("July 3, 2026, 9:00 UTC – 17:00 UTC", "09:00", "2026-07-03 17:00"),
        ("9:00-17:00 UTC, July 3, 2026", "09:00", "2026-07-03 17:00"),
        ("July 3, 2026 09:00 to July 4, 2026 17:00 UTC", "09:00", "2026-07-04 17:00"),
    ],
)
def test_the_hours_of_the_event_have_an_end(text: str, at: str, end: str) -> None:
    found = date(event(text), "workshop")
    assert found
    assert (found.at, found.end) == (f"2026-07-03 {at}", end)
    for question in ("when does the workshop end?", "at what time does it start?"):
        assert end[-5:] in ask(question, event(text))


@pytest.mark.parametrize(
    "end",
    [
        "## Previous editions\n\n- TOL 2025, Rome: submissions were due May 9, 2025; held on July 4, 2025",
        "<details><summary>2025</summary>\n\n- Deadline: May 9, 2025\n- Workshop: July 4, 2025\n\n</details>",
        "## 2025\n\n- Submission deadline: May 9, 2025 AoE\n- Workshop: July 4, 2025",
        "## TOL 2025\n\n- Submission deadline: May 9, 2025 AoE\n- Workshop: July 4, 2025",
        "## Last year's dates\n\n- Submission deadline: May 9, 2025 AoE\n- Workshop: July 4, 2025",
        "## Archive\n\nTOL 2025 took place on July 4, 2025 in Rome. The submission deadline was May 9, 2025.",
        "## News\n\n- April 2, 2025: The submission deadline is extended to May 9, 2025!",
        "The first edition (TOL 2025) had its submission deadline on May 9, 2025.",
    ],
)
def test_earlier_editions_leave_no_trace(end: str) -> None:
    faq = built(call(end=end)).faq
    assert [(one.at, one.history, one.status) for one in faq.dates] == [
        (day, (), "confirmed") for day in ("2026-05-08", "2026-06-20", "2026-07-03")
    ]


@pytest.mark.parametrize(
    "page",
    [
        call(top="Due to the low number of submissions TOL 2026 will not be held."),
        call(top="**Cancelled:** the workshop has been called off."),
        call(top="The workshop has been postponed to 2027; a new date will be announced."),
        call(title="[CANCELLED] Workshop on Tools that Last (TOL 2026)"),
        call(dates=DATES.replace("July 3, 2026", "~~July 3, 2026~~ CANCELLED")),
        call(dates=DATES.replace("- Workshop: July 3, 2026", "- ~~Workshop: July 3, 2026~~")),
        call(dates=DATES.replace("- Workshop", "- [cancelled] Workshop")),
    ],
)
def test_an_event_that_is_called_off_is_not_confirmed(page: str) -> None:
    found = date(page, "workshop")
    assert found
    assert found.status == "tentative"
    assert re.search("cancel|postpon|will not be held|called off|strikes", noted(found), re.IGNORECASE)


@pytest.mark.parametrize(
    "top",
    [
        "Last year's workshop was cancelled due to the pandemic.",
        "The workshop was cancelled in 2020.",
        "The workshop dinner has been cancelled.",
        "Participants may cancel their registration until June 1.",
    ],
)
def test_what_else_is_cancelled_leaves_the_event_alone(top: str) -> None:
    found = date(call(top=top), "workshop")
    assert found
    assert (found.status, noted(found)) == ("confirmed", "")


@pytest.mark.parametrize(
    "text",
    [
        "the 1st of every month, from May 1, 2026 to September 1, 2026", "monthly on the first, starting May 1, 2026",
        "every first Monday of the month, first on May 4, 2026", "ongoing (next round closes May 1, 2026)",
        "continuous; papers received by May 1, 2026 are considered for the July issue", "weekly, from May 1, 2026",
        "quarterly: March 1, June 1, September 1 and December 1, 2026", "rolling basis, first cut-off May 1, 2026",
    ],
)  # fmt: skip
def test_a_deadline_that_comes_again_is_no_single_day(text: str) -> None:
    found = date(call(dates=f"- Submission deadline: {text}\n- Workshop: December 3, 2026"), "submission")
    assert found
    assert found.at is None
    assert text[:20] in (noted(found))


def test_a_column_of_an_earlier_edition_leaves_no_trace() -> None:
    text = (
        "# KNOT\n\n| | KNOT 2030 | KNOT 2031 |\n|---|---|---|\n| Place | Tartu, Estonia | Aveiro, Portugal |\n"
        "| Submission | 10 March 2030 | 14 March 2031 |\n| Workshop | 4 July 2030 | 3 July 2031 |\n"
    )
    faq = build_faq(parse_page(text, file="call.md")).faq
    assert [str(one.at)[:10] for one in faq.dates] == ["2031-03-14", "2031-07-03"]
    assert faq.workshop.city == "Aveiro, Portugal"


@pytest.mark.parametrize(
    ("title", "rows", "days"),
    [
        ("KNOT 2031", ("KNOT 2030", "KNOT 2029"), ["2031-03-14", "2031-07-03"]),
    ],
)
def test_rows_of_earlier_editions_leave_no_trace(title: str, rows: tuple[str, str], days: list[str]) -> None:
    text = (
        f"# {title}\n\n- Submission: 14 March 2031\n- Workshop: 3 July 2031\n\n## So far\n\n"
        "| Edition | Submission | Place |\n|---|---|---|\n"
        f"| {rows[0]} | 10 March 2030 | Tartu, Estonia |\n| {rows[1]} | 9 March 2029 | online |\n"
    )
    faq = build_faq(parse_page(text, file="call.md")).faq
    assert [str(one.at)[:10] for one in faq.dates] == days
    assert [one.history for one in faq.dates] == [()] * len(days)
    assert "remote" not in {entry.id for entry in faq.entries}


def test_columns_of_rounds_are_no_editions() -> None:
    text = (
        "# KNOT 2031\n\n| | Round of December 2030 | Round of March 2031 |\n|---|---|---|\n"
        "| Submission | 10 December 2030 | 14 March 2031 |\n| Notification | 20 January 2031 | 3 April 2031 |\n"
    )
    faq = build_faq(parse_page(text, file="call.md")).faq
    assert {str(one.at)[:10] for one in faq.dates} == {"2030-12-10", "2031-03-14", "2031-01-20", "2031-04-03"}


def test_a_term_says_when_and_what_the_event_is_held_with() -> None:
    text = (
        "<h1>KNOT 2030</h1><dl><dt>When</dt><dd>Thursday 17 October 2030, 9.30 to 18.00</dd><dt>Held with</dt>"
        "<dd>the ARCHIVA conference (14 to 16 October 2030)</dd><dt>Papers due</dt><dd>1 June 2030</dd></dl>"
    )
    faq = build_faq(parse_page(text, file="call.html")).faq
    assert [str(one.at)[:10] for one in faq.dates if one.kind == "workshop"] == ["2030-10-17"]


@pytest.mark.parametrize(
    ("sentence", "label", "day"),
    [
        ("El Call For Papers finaliza el día miércoles 29 de octubre de 2031.", "Submission deadline", "2031-10-29"),
        ("La convocatoria cierra el 29 de octubre de 2031.", "Submission deadline", "2031-10-29"),
        ("El plazo de envío termina el día 29 de octubre de 2031.", "Submission deadline", "2031-10-29"),
        ("La inscripción concluye el 3 de mayo de 2031.", "Registration", "2031-05-03"),
    ],
)
def test_a_spanish_sentence_says_until_when(sentence: str, label: str, day: str) -> None:
    dates = built(f"# Nudos\n\n{sentence}\n\nHola.\n").faq.dates
    assert [(one.label, one.at) for one in dates] == [(label, day)]


def test_the_last_day_of_an_event_alone_is_no_deadline() -> None:
    assert built("# Nudos\n\nEl congreso termina el 3 de mayo de 2031.\n").faq.dates == ()


@pytest.mark.parametrize(
    ("days", "kept"),
    [
        (("Friday, September 5, 2031",), ["2031-09-05"]),
        (("Friday, September 5, 2031", "Friday, October 17, 2031", "Monday, August 25, 2031"), []),
    ],
)
def test_a_date_of_each_track_is_not_the_day_of_the_event(days: tuple[str, ...], kept: list[str]) -> None:
    text = "name: KNOT 2031\n" + "".join(f'track{n}:\n  date: "{day}"\n' for n, day in enumerate(days))
    faq = build_faq(parse_page(text, file="dates.yml")).faq
    assert [one.at for one in faq.dates] == kept
