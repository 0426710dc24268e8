"""Days and hours that only look like those of a deadline: how long something takes, what applicants or mentors do."""

from __future__ import annotations

import pytest

from bot.faq.model import Faq
from tests.cfp.small_calls import built

_DUE = "- Submission: July 8, 2031\n"
LASTING = [
    "I cannot commit to at least 4 hours.",
    "While the 3 hour time commitment is meant well, all deadlines are firm.",
    "All times of the guild last more than 20 hours.",
    "Each of the dates takes 6 hours of work.",
    "Any deadline is looked at within 12 hours.",
]
HOURS = [("All deadlines are at 18 hours UTC.", "18:00"), ("All deadlines are 17 hrs CET.", "17:00")]
OTHERS = [
    ("We offer **travel grants**. Applications are due on Aug 3, 2031.", "Travel grants"),
    ("There are student scholarships. Please apply by Aug 3, 2031.", "Student scholarships"),
    ("## Mentoring\n\n### What to do\n\nMentees send in a final version of a paper by Aug 3, 2031.", "Mentoring"),
    ("## Mentorship program\n\nApplications are due by Aug 3, 2031.", "Mentorship program"),
]
HELD = [
    ("- October 8--9, 2031: Paper presentations.", ("2031-10-08", "2031-10-09")),
    ("- October 8-9, 2031: Talks and posters", ("2031-10-08", "2031-10-09")),
    ("- October 8 and 9, 2031: Invited talks", ("2031-10-08", "2031-10-09")),
]


def _faq(text: str) -> Faq:
    return built(f"# Workshop on Knots 2031\n\n## Dates\n\n{_DUE}{text}\n", "md").faq


@pytest.mark.parametrize("text", LASTING)
def test_how_long_something_takes_is_no_hour_of_a_deadline(text: str) -> None:
    assert [date.at for date in _faq(f"\n## About\n\n{text}").dates] == ["2031-07-08"]


@pytest.mark.parametrize(("text", "hour"), HOURS)
def test_an_hour_by_its_unit_is_one(text: str, hour: str) -> None:
    assert _faq(f"\n{text}").dates[0].at == f"2031-07-08 {hour}"


@pytest.mark.parametrize(("text", "label"), OTHERS)
def test_applications_and_mentors_have_days_of_their_own(text: str, label: str) -> None:
    dates = {date.kind: date for date in _faq(f"\n## About\n\n{text}").dates}
    assert (dates["submission"].at, dates["submission"].history) == ("2031-07-08", ())
    assert (dates["other"].at, dates["other"].label) == ("2031-08-03", label)


@pytest.mark.parametrize(("text", "days"), HELD)
def test_days_of_talks_are_those_of_the_event(text: str, days: tuple[str, str]) -> None:
    held = [(date.at, date.end) for date in _faq(text).dates if date.kind == "workshop"]
    assert held == [days]


def test_an_hour_in_a_long_bracket_is_read_to_its_end() -> None:
    page = "- **July 9, 2031**: Submission of all workshop papers is due (23:59, Pacific Standard Time)"
    assert [date.zone for date in _faq(page).dates if date.label.startswith("Submission of")] == ["America/Los_Angeles"]


def test_a_day_may_stand_right_behind_its_label() -> None:
    page = "<h1>WNOS 2031</h1><p><b>Submissão:</b> 2 de maio de 2031</p><p><b>Versão final:</b>20 de maio de 2031</p>"
    assert [date.at for date in built(page, "html").faq.dates if date.kind == "camera_ready"] == ["2031-05-20"]


def test_an_old_day_in_a_sentence_on_the_workshop_is_no_second_deadline() -> None:
    listed = "- Papers due: <del>February 13, 2031</del> February 20, 2031\n- Papers due with reviews: March 1, 2031\n"
    told = "The workshop will run a review, and papers can be submitted directly to the workshop by February 13, 2031."
    faq = built(f"# Workshop on Knots 2031\n\n{listed}\n## Submission\n\n{told}\n", "md").faq
    assert [date.at for date in faq.dates if date.kind == "submission"] == ["2031-02-20", "2031-03-01"]


@pytest.mark.parametrize("days", ["Mon-Tue, January 20-21, 2031", "Friday and Saturday, January 20-21, 2031"])
def test_days_of_the_week_are_no_city(days: str) -> None:
    assert built(f"# Workshop on Knots\n\n**{days}**\n\n{_DUE}", "md").faq.workshop.city is None
