"""The calendar file, read by parsers that did not write it: vobject, ical, and the library that writes it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject
from ical.calendar_stream import IcsCalendarStream

from bot.calendar.ics import calendar_of, edition_in
from bot.faq.edition import edition_of
from bot.faq.loader import load_faq, parse_faq
from bot.faq.model import Faq
from tests.conftest import BUGS


def faq(dates: str, workshop: str = "{name: A workshop, short_name: AWS, venue: NeurIPS 2023}") -> Faq:
    return parse_faq(f"workshop: {workshop}\ndates:\n{dates}", file="faq.yaml").faq


def events(read: Faq) -> dict[str, Any]:
    return {event.uid.value: event for event in getattr(vobject.readOne(calendar_of(read).decode()), "vevent_list", [])}


DEADLINE = '  - {id: submission, kind: submission, label: Submission deadline, at: "2023-09-29 23:59", zone: AoE}\n'
MOVED = """  - id: submission
    kind: submission
    label: Submission deadline
    at: "2023-10-03 23:59"
    zone: AoE
    history: [{at: "2023-09-29 23:59", zone: AoE, announced: "2023-09-20"}]
"""
LOST = """  - id: submission
    kind: submission
    label: Submission deadline
    status: tba
    history: [{at: "2023-09-29 23:59", zone: AoE}]
"""


def test_a_deadline_is_an_instant_in_utc_with_its_own_words_and_three_alarms() -> None:
    event = events(faq(DEADLINE))["submission@aws-neurips-2023"]
    assert str(event.dtstart.value) == "2023-09-30 11:59:00+00:00"
    assert not hasattr(event, "dtend")
    assert (event.summary.value, event.description.value) == (
        "AWS: Submission deadline",
        "29 September 2023, 23:59 AoE",
    )
    assert [str(alarm.trigger.value) for alarm in event.valarm_list] == [
        "-7 days, 0:00:00",
        "-1 day, 0:00:00",
        "-1 day, 21:00:00",
    ]
    assert (event.sequence.value, event.status.value, event.transp.value) == ("0", "CONFIRMED", "TRANSPARENT")


def test_a_moved_deadline_is_the_same_event_with_a_higher_sequence() -> None:
    event = events(faq(MOVED))["submission@aws-neurips-2023"]
    assert (str(event.dtstart.value), event.sequence.value) == ("2023-10-04 11:59:00+00:00", "1")
    assert str(event.last_modified.value) == "2023-09-20 00:00:00+00:00"


def test_a_date_that_lost_its_day_is_cancelled_and_not_dropped() -> None:
    event = events(faq(LOST))["submission@aws-neurips-2023"]
    assert (str(event.dtstart.value), event.status.value, event.sequence.value) == (
        "2023-09-30 11:59:00+00:00",
        "CANCELLED",
        "1",
    )
    assert not hasattr(event, "valarm")


@pytest.mark.parametrize(
    ("written", "begin", "end", "status"),
    [
        ('{id: a, kind: workshop, label: Day, at: "2023-12-15"}', date(2023, 12, 15), date(2023, 12, 16), "CONFIRMED"),
        (
            '{id: a, kind: workshop, label: Days, at: "2023-12-15", end: "2023-12-17"}',
            date(2023, 12, 15), date(2023, 12, 18), "CONFIRMED",
        ),
        (
            '{id: a, kind: workshop, label: One of, candidates: ["2023-12-15", "2023-12-16"], status: tentative}',
            date(2023, 12, 15), date(2023, 12, 17), "TENTATIVE",
        ),
        (
            '{id: a, kind: submission, label: No zone, at: "2023-09-29"}',
            date(2023, 9, 29), date(2023, 9, 30), "CONFIRMED",
        ),
    ],
)  # fmt: skip
def test_a_day_without_a_time_is_a_whole_day(written: str, begin: date, end: date, status: str) -> None:
    event = events(faq(f"  - {written}\n"))["a@aws-neurips-2023"]
    assert (event.dtstart.value, event.dtend.value, event.status.value) == (begin, end, status)


def test_a_date_to_be_announced_is_no_event() -> None:
    assert events(faq("  - {id: a, kind: workshop, label: Later, status: tba}\n")) == {}


def test_hostile_and_long_text_is_escaped_and_folded() -> None:
    label = "Deadline; with, odd \\\\ letters ünïcödé " + "and a very long name " * 10
    read = faq(f'  - {{id: a, kind: submission, label: "{label}", at: "2023-09-29 23:59", zone: AoE}}\n')
    raw = calendar_of(read)
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert events(read)["a@aws-neurips-2023"].summary.value == f"AWS: {label}".replace("\\\\", "\\")


def test_the_same_faq_makes_the_same_bytes() -> None:
    read = load_faq(BUGS).faq
    assert calendar_of(read) == calendar_of(load_faq(BUGS).faq)
    assert edition_of(read) == "bugs-neurips-2023"


def test_a_name_without_latin_letters_has_an_edition_all_the_same() -> None:
    assert re.fullmatch(r"2023-[0-9a-f]{8}", edition_of(faq(DEADLINE, workshop="{name: 研讨会}")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("{name: 研讨会}", "{name: 讲习班}"),
        ("{name: Семинар, venue: Москва 2023}", "{name: Школа, venue: Москва 2023}"),
        (f"{{name: {'Very long name ' * 8}, venue: X 2025}}", f"{{name: {'Very long name ' * 8}, venue: X 2026}}"),
    ],
)
def test_names_that_differ_have_editions_that_differ(one: str, other: str) -> None:
    assert edition_of(faq(DEADLINE, workshop=one)) != edition_of(faq(DEADLINE, workshop=other))


def test_the_years_of_a_workshop_without_a_venue_are_editions_of_their_own() -> None:
    later = DEADLINE.replace("2023", "2024")
    names = [edition_of(faq(dates, workshop="{name: Workshop on X}")) for dates in (DEADLINE, later)]
    assert names == ["workshop-on-x-2023", "workshop-on-x-2024"]
    assert edition_of(faq(DEADLINE, workshop="{name: A, edition: a-2023}")) == "a-2023"


def test_the_year_in_a_name_is_that_of_the_edition_whatever_the_days_say() -> None:
    assert edition_of(faq(DEADLINE, workshop="{name: KNOT 2031, short_name: KNOT}")) == "knot-2031"
    assert edition_of(faq(DEADLINE, workshop="{name: Knots of 12031, short_name: KNOT}")) == "knot-2023"


NOW = datetime(2023, 9, 21, 12, tzinfo=UTC)
CHANGES = [
    ("later by hand", DEADLINE.replace("2023-09-29", "2023-10-03"), "CONFIRMED"),
    ("earlier by hand", DEADLINE.replace("2023-09-29", "2023-09-25"), "CONFIRMED"),
    ("another zone", DEADLINE.replace("AoE", "UTC"), "CONFIRMED"),
    ("another label", DEADLINE.replace("label: Submission", "label: Paper"), "CONFIRMED"),
    ("open again", LOST, "CANCELLED"),
    ("open again without a history", "  - {id: submission, kind: submission, label: L, status: tba}\n", "CANCELLED"),
    ("gone", '  - {id: other, kind: other, label: Other, at: "2023-12-01"}\n', "CANCELLED"),
]


@pytest.mark.parametrize(("after", "status"), [pytest.param(after, status, id=name) for name, after, status in CHANGES])
def test_any_change_raises_the_sequence_and_is_dated(after: str, status: str) -> None:
    before = calendar_of(faq(DEADLINE)).decode()
    changed = calendar_of(
        faq(after, workshop="{name: Renamed, venue: Elsewhere}"), edition=edition_in(before), before=before, now=NOW
    )
    for read in PARSERS:
        event = read(changed)["submission@aws-neurips-2023"]
        assert event == {"sequence": "1", "status": status, "dtstamp": "2023-09-21 12:00:00+00:00"}
    again = calendar_of(
        faq(after, workshop="{name: Renamed, venue: Elsewhere}"),
        edition=edition_in(before),
        before=changed.decode(),
        now=NOW + timedelta(days=1),
    )
    assert again == changed  # nothing has changed since


def test_candidates_that_are_decided_are_a_change() -> None:
    open_ = '  - {id: a, kind: workshop, label: W, candidates: ["2023-12-15", "2023-12-16"], status: tentative}\n'
    before = calendar_of(faq(open_)).decode()
    decided = '  - {id: a, kind: workshop, label: W, at: "2023-12-16"}\n'
    changed = calendar_of(faq(decided), before=before, now=NOW)
    assert [read(changed)["a@aws-neurips-2023"]["sequence"] for read in PARSERS] == ["1", "1", "1"]


def test_a_date_with_hours_has_both_ends() -> None:
    written = (
        '  - {id: a, kind: workshop, label: W, at: "2023-07-02 09:00", end: "2023-07-02 17:30", zone: Europe/Berlin}\n'
    )
    event = events(faq(written))["a@aws-neurips-2023"]
    assert (str(event.dtstart.value), str(event.dtend.value)) == (
        "2023-07-02 07:00:00+00:00",
        "2023-07-02 15:30:00+00:00",
    )


def by_vobject(content: bytes) -> dict[str, dict[str, str]]:
    return {
        event.uid.value: {
            "sequence": event.sequence.value,
            "status": event.status.value,
            "dtstamp": str(event.dtstamp.value),
        }
        for event in vobject.readOne(content.decode()).vevent_list
    }


def by_icalendar(content: bytes) -> dict[str, dict[str, str]]:
    return {
        str(event["uid"]): {
            "sequence": str(event["sequence"]),
            "status": str(event["status"]),
            "dtstamp": str(event.decoded("dtstamp")),
        }
        for event in icalendar.Calendar.from_ical(content).walk("VEVENT")
    }


def by_ical(content: bytes) -> dict[str, dict[str, str]]:
    """Of the three the strictest: every property is checked against its type."""
    return {
        str(event.uid): {
            "sequence": str(event.sequence),
            "status": str(event.status.value if event.status else ""),
            "dtstamp": str(event.dtstamp),
        }
        for event in IcsCalendarStream.calendar_from_ics(content.decode()).events
    }


PARSERS = (by_vobject, by_icalendar, by_ical)
