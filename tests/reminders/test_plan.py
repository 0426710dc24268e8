"""What is due when, and what it says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.faq.loader import load_faq, parse_faq
from bot.faq.model import Faq
from bot.reminders.leads import format_lead, parse_leads, shorts
from bot.reminders.plan import plan
from bot.reminders.posts import mark, reminder
from tests.conftest import BUGS

DAY, HOUR = 86_400, 3_600


def faq(date: str) -> Faq:
    return parse_faq(f"workshop: {{name: A workshop, short_name: AWS}}\ndates:\n  - {date}\n", file="faq.yaml").faq


def dues(read: Faq, leads: dict[str, tuple[int, ...]]) -> list[str]:
    return [f"{reminder.due:%Y-%m-%dT%H:%M}" for reminder in plan(read, leads)]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("7d 1d 3h closed", (7 * DAY, DAY, 3 * HOUR, 0)),
        ("2w 1d", (14 * DAY, DAY)),
        ("1d,7d , 45m", (7 * DAY, DAY, 2700)),
        ("1d 1d 24h", (DAY,)),
        ("", ()),
    ],
)
def test_leads_are_read_in_any_order(text: str, leads: tuple[int, ...]) -> None:
    assert parse_leads(text) == leads


@pytest.mark.parametrize("text", ["7 months", "0d", "-1d", "1d soon", " ".join(f"{n}m" for n in range(1, 20))])
def test_what_is_no_lead_is_refused_format_lead(text: str) -> None:
    with pytest.raises(ValueError, match="is not a valid lead time; use e.g. 2w, 7d, 3h, 45m or closed|are too many"):
        parse_leads(text)


def test_leads_format_lead() -> None:
    assert shorts((7 * DAY, DAY, 3 * HOUR, 2700, 0)) == "7d 1d 3h 45m closed"
    assert [format_lead(lead) for lead in (7 * DAY, HOUR, 0)] == [
        "7 days before",
        "1 hour before",
        "when it has passed",
    ]


@pytest.mark.parametrize(
    ("date", "leads", "expected"),
    [
        pytest.param(
            '{id: a, kind: submission, label: A, at: "2023-09-29 23:59", zone: AoE}',
            {"deadline": (DAY, 3 * HOUR, 0)},
            ["2023-09-29T11:59", "2023-09-30T08:59", "2023-09-30T11:59"],
            id="anywhere on earth",
        ),
        pytest.param(
            '{id: a, kind: submission, label: A, at: "2024-03-10 23:59", zone: America/New_York}',
            {"deadline": (DAY,)},
            ["2024-03-10T03:59"],
            id="an hour is lost by daylight saving: a day is 24 hours",
        ),
        pytest.param(
            '{id: a, kind: submission, label: A, at: "2024-03-01 12:00", zone: UTC}',
            {"deadline": (DAY,)},
            ["2024-02-29T12:00"],
            id="a leap day",
        ),
        pytest.param(
            '{id: a, kind: workshop, label: A, at: "2023-12-15"}',
            {"workshop": (7 * DAY, 3 * HOUR, 0)},
            ["2023-12-08T12:00"],
            id="a day",
        ),
        pytest.param(
            '{id: a, kind: submission, label: A, at: "2023-09-29"}',
            {"deadline": (DAY, 0)},
            ["2023-09-28T12:00"],
            id="no zone: days only",
        ),
        pytest.param(
            '{id: a, kind: workshop, label: A, candidates: ["2023-12-15", "2023-12-16"], status: tentative}',
            {"workshop": (DAY,)},
            [],
            id="not fixed",
        ),
        pytest.param(
            "{id: a, kind: submission, label: A, status: tba}", {"deadline": (DAY,)}, [], id="to be announced"
        ),
        pytest.param(
            '{id: a, kind: notification, label: A, at: "2023-10-27"}', {"deadline": (DAY,)}, [], id="no deadline"
        ),
        pytest.param(
            '{id: a, kind: other, label: Reviewer sign-up deadline, at: "2027-01-20 12:00", zone: UTC}',
            {"deadline": (DAY, 0)},
            ["2027-01-19T12:00", "2027-01-20T12:00"],
            id="a deadline by its name",
        ),
        pytest.param(
            '{id: a, kind: other, label: Posters due, at: "2027-01-20"}',
            {"deadline": (DAY, 0), "other": (7 * DAY,)},
            ["2027-01-13T12:00"],
            id="a deadline by its name, with leads for its kind",
        ),
        pytest.param(
            '{id: a, kind: other, label: Registration opens, at: "2027-01-20"}',
            {"deadline": (DAY, 0)},
            [],
            id="another date",
        ),
        pytest.param(
            '{id: a, kind: camera_ready, label: A, at: "2023-10-27 12:00", zone: UTC}',
            {"deadline": (DAY,), "camera_ready": (HOUR,)},
            ["2023-10-27T11:00"],
            id="a kind's own leads",
        ),
        pytest.param(
            '{id: a, kind: workshop, label: A, at: "2023-12-15", status: tentative,'
            " remarks: [{what: taken_back, source: {line: 3, quote: The workshop is cancelled}}]}",
            {"workshop": (7 * DAY, DAY)},
            [],
            id="taken back by the page",
        ),
    ],
)
def test_when_reminders_are_due(date: str, leads: dict[str, tuple[int, ...]], expected: list[str]) -> None:
    assert dues(faq(date), leads) == expected


def text(lead: int, now: datetime) -> str:
    read = load_faq(BUGS).faq
    return "".join(map(str, reminder(read, read.dates[0], lead, now)))


DUE = datetime(2023, 9, 30, 11, 59, tzinfo=UTC)


def test_a_reminder_says_what_is_left_and_where_to_submit() -> None:
    assert text(7 * DAY, DUE - timedelta(days=7)) == (
        "⏰ BUGS: Submission deadline in 7 days\n"
        "29 September 2023, 23:59 AoE (= 30 September 2023, 11:59 UTC; in 7 days)\n"
        "Submit at https://openreview.net/group?id=NeurIPS.cc/2023/Workshop/BUGS\n"
        "-# submission · 29 September 2023, 23:59 AoE · reminder 7 days before"
    )


@pytest.mark.parametrize(
    ("late", "left"),
    [
        (timedelta(0), "in 3 hours"),
        (timedelta(minutes=1, seconds=40), "in 2 hours 58 minutes"),
        (timedelta(hours=1, minutes=59), "in 1 hour 1 minute"),
    ],
)
def test_a_late_reminder_is_worded_for_the_time_that_is_left(late: timedelta, left: str) -> None:
    assert text(3 * HOUR, DUE - timedelta(hours=3) + late).split("\n")[0] == f"⏰ BUGS: Submission deadline {left}"


def test_the_note_that_it_has_passed_asks_nobody_to_submit() -> None:
    assert text(0, DUE).split("\n")[0] == "⏰ BUGS: Submission deadline has passed"
    assert "Submit at" not in text(0, DUE)


def test_every_reminder_has_a_mark_of_its_own_that_time_does_not_change() -> None:
    read = load_faq(BUGS).faq
    marks = [mark(read, entry, lead) for entry in read.dates for lead in (7 * DAY, DAY, 0)]
    assert len(set(marks)) == len(marks)
    assert text(DAY, DUE - timedelta(days=1)).endswith(mark(read, read.dates[0], DAY))


@pytest.mark.parametrize("zone", ["", ", zone: Asia/Tokyo", ", zone: America/Los_Angeles"])
def test_on_its_eve_an_event_of_several_days_is_tomorrow_and_not_under_way(zone: str) -> None:
    read = faq(f'{{id: a, kind: workshop, label: Conference, at: "2027-05-20", end: "2027-05-22"{zone}}}')
    (eve,) = plan(read, {"workshop": (DAY,)})
    said = "".join(map(str, reminder(read, read.dates[0], eve.lead, eve.due))).split("\n")
    assert said[0] == "⏰ AWS: Conference tomorrow"
    assert said[1].endswith("(tomorrow)")
    during = "".join(map(str, reminder(read, read.dates[0], eve.lead, eve.due + timedelta(days=1)))).split("\n")
    assert during[0] == "⏰ AWS: Conference"
    assert during[1].endswith("(under way)")
