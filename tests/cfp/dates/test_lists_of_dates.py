"""Lines of lists of dates that no table of phrases knows, lists of tracks, and answers that come a year later."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates
from tests.cfp.small_calls import built

DUE = "## Important dates\n\n- Papers due: 3 May 2031\n"

LINES = [
    # a line of a list of dates is a date, whatever it is called
    (f"{DUE}- Keys are handed out: 9 May 2031", ["submission 2031-05-03"]),
    (f"{DUE}- Keys and badges: 9 May 2031", ["other 2031-05-09", "submission 2031-05-03"]),
    (f"{DUE}- 9 May 2031 - keys and badges at the port", ["other 2031-05-09", "submission 2031-05-03"]),
    (f"{DUE}- To request financial support: 9 May 2031", ["other 2031-05-09", "submission 2031-05-03"]),
    (f"{DUE}- Participation confirmed by speakers: 9 May 2031", ["other 2031-05-09", "submission 2031-05-03"]),
    (f"{DUE}- Last updated: 9 May 2031", ["submission 2031-05-03"]),
    (
        f"{DUE}- Rope Conference 2031 at SEA 2031: 9-10 May 2031\n- Conference: 9-10 May 2031",
        ["submission 2031-05-03", "workshop 2031-05-09 2031-05-10"],
    ),
    (
        "## Dates\n\n|Dates | |\n|Papers due | 3 May 2031 |\n|Short rope report | 9 May 2031 |\n"
        "|Notification | 9 June 2031 |",
        ["other 2031-05-09", "submission 2031-05-03", "notification 2031-06-09"],
    ),
    (f"{DUE}- Demo evening: 9 May 2031", ["other 2031-05-09", "submission 2031-05-03"]),
    # the same line elsewhere is none
    ("## About\n\n- Keys and badges: 9 May 2031", []),
    # the first and the last day of a school
    (
        "## Important Dates\n\n- **Sunday, May 4th:** arrive in Oslo\n"
        "- **Monday, May 5th:** first day of summer school\n"
        "- **Friday, May 9th:** last day of summer school, closing reception",
        ["other 2031-05-04", "workshop 2031-05-05 2031-05-09"],
    ),
    # steps that end in a stop, and what comes a year later
    (
        "Our timeline is:\n\n* November 16, 2031: *Submissions due*.\n* February 15th: *Decisions available*.",
        ["submission 2031-11-16", "notification 2032-02-15"],
    ),
    # an early-bird round is no registration
    (
        f"{DUE}- 9 April 2031: Papers for early-bird consideration due",
        ["submission 2031-04-09", "submission 2031-05-03"],
    ),
    # final submissions before the decisions are the papers
    (
        "## Dates\n\n- Titles and abstracts due: 3 May 2031\n- Final submissions due: 9 May 2031\n"
        "- Decisions: 1 July 2031\n- Camera-ready: 9 July 2031",
        ["abstract 2031-05-03", "submission 2031-05-09", "notification 2031-07-01", "camera_ready 2031-07-09"],
    ),
    # the workshops of a conference, and the conference
    (
        "## Dates\n\n- 24 June 2031: ROPE Workshops\n- 25 - 27 June 2031: ROPE Conference",
        ["other 2031-06-24", "workshop 2031-06-25 2031-06-27"],
    ),
    # tracks under headings of their own
    (
        "## Workshop Track\n\n* Paper deadline: ~~1 May 2031~~3 May 2031\n\n## Conference Track\n\n"
        "* Paper deadline: 9 May 2031",
        ["submission 2031-05-03 Workshop Track", "submission 2031-05-09 Conference Track"],
    ),
    # a notification in the line of its papers
    (
        "## Dates\n\n- Demo submission deadline: 3 May 2031. Notification: 9 June 2031\n"
        "- Rope paper deadline: 5 May 2031. Notification: 15 June 2031",
        [
            "submission 2031-05-03",
            "notification 2031-06-09 Demo",
            "submission 2031-05-05",
            "notification 2031-06-15 Rope paper",
        ],
    ),
    ("- Paper deadline: 3 May 2031. Notification: 9 June 2031", ["submission 2031-05-03", "notification 2031-06-09"]),
    # parts of the event
    ("ROPE 2031 will host several Satellite Symposia on 3 and 4 June 2031.", ["other 2031-06-03 2031-06-04"]),
    (
        "Papers are due on 3 May 2031. The conference takes place on 4-6 June 2032. There are pre-conference"
        " workshops on 3 June.",
        ["submission 2031-05-03", "other 2032-06-03", "workshop 2032-06-04 2032-06-06"],
    ),
    (
        "## Workshop dates\n\n- Day 1 (3 June 2031): long papers, dinner\n- Papers due: 3 May 2031",
        ["submission 2031-05-03"],
    ),
    # in sentences
    ("Papers are invited for a colloquium on the day before the Rope Society's conference (19-21 May 2031).", []),
    (
        "## Talks and posters\n\nThe title deadline is 3 May 2031. On 9 May 2031 the papers are read by all.",
        ["submission 2031-05-03"],
    ),
    (
        "Abstracts should be sent by 3 May 2031. You are notified by 9 June 2031. Contributions to the conference"
        " should be sent by 1 September 2031.",
        ["submission 2031-05-03", "notification 2031-06-09", "other 2031-09-01"],
    ),
    (
        "Send papers by 3 May 2031. Responses will be sent by 9 June 2031.",
        ["submission 2031-05-03", "notification 2031-06-09"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_lists_give_all_their_dates(text: str, expected: list[str]) -> None:
    assert sorted(dates(text)) == sorted(expected)


def test_a_date_that_no_table_knows_keeps_its_label() -> None:
    page = f"# Rope Workshop 2031\n\n{DUE}- Keys and badges: 9 May 2031\n"
    assert [one.label for one in built(page).faq.dates if one.kind == "other"] == ["Keys and badges"]


_MAPS = (
    "# Call for Participation\n\nThe Map Harvest conference is the conference of mappers. Map Harvest is for all.\n\n"
)


@pytest.mark.parametrize(
    "rows",
    [
        "## Timeline\n\n- 30 March 2031: Deadline talk submissions\n- 21-23 September 2031: Map Harvest",
        "## Timeline\n\n30 March 2031: Deadline talk submissions<br>\n21-23 September 2031: Map Harvest<br>",
        "<h2 id='t'>Timeline</h2>\n30 March 2031: Deadline [talk submissions](/talks)<br>\n"
        "21-23 September 2031: Map Harvest<br>",
    ],
)
def test_the_last_row_may_be_called_as_the_event_that_the_page_speaks_of(rows: str) -> None:
    assert [(one.kind, one.label, one.at) for one in built(_MAPS + rows).faq.dates] == [
        ("submission", "Deadline talk submissions", "2031-03-30"), ("workshop", "Map Harvest", "2031-09-21"),
    ]  # fmt: skip


def test_a_last_row_with_another_name_is_not_the_event() -> None:
    rows = "## Timeline\n\n- 30 March 2031: Deadline talk submissions\n- 21 September 2031: Harbour Opening"
    assert [one.kind for one in built(_MAPS + rows).faq.dates] == ["submission", "other"]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("notification deadline", "final acceptance"),
        ("Notification of acceptance", "Final notification"),
        ("Decisions sent to authors", "Final decisions"),
    ],
)
def test_a_final_decision_is_another_date_than_the_first(first: str, last: str) -> None:
    page = f"{DUE}- {first}: 9 June 2031\n- Revised papers: 20 June 2031\n- {last}: 1 July 2031"
    found = built(f"# Workshop on Knots\n\n{page}\n").faq.dates
    told = [(one.label, str(one.at), one.status, len(one.remarks)) for one in found if one.kind == "notification"]
    assert told == [(first, "2031-06-09", "confirmed", 0), (last, "2031-07-01", "confirmed", 0)]


def test_a_final_notification_that_is_told_twice_is_one() -> None:
    page = f"{DUE}- Notification: 9 June 2031\n\n## Review\n\n- Final notification: 9 June 2031"
    assert dates(page) == ["submission 2031-05-03", "notification 2031-06-09"]


def test_a_revised_deadline_before_the_decision_is_that_of_papers() -> None:
    dated = "- Submission: 3 May 2031\n- Notification: 9 May 2031\n- Final versions: 20 May 2031"
    page = f"# Workshop on Knots\n\nWith Revised Submission Deadline (May 3), Final PC\n\n## Dates\n\n{dated}\n"
    found = {(one.kind, one.at, one.status, len(one.remarks)) for one in built(page).faq.dates}
    assert found == {
        ("submission", "2031-05-03", "confirmed", 0), ("notification", "2031-05-09", "confirmed", 0),
        ("camera_ready", "2031-05-20", "confirmed", 0),
    }  # fmt: skip


def test_revised_submissions_behind_the_papers_are_final_versions() -> None:
    page = f"{DUE}- Notification: 9 June 2031\n- Revised submission: 20 June 2031"
    assert dates(page) == ["submission 2031-05-03", "notification 2031-06-09", "camera_ready 2031-06-20"]
