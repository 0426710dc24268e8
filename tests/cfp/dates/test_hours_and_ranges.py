"""Hours and ranges of days in wordings that are seldom seen."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import call, date


@pytest.mark.parametrize(
    ("text", "at", "zone"),
    [
        ("12 June 2026, 1145 pm UTC", "2026-06-12 23:45", "UTC"),
        ("12 June 2026, six p.m. CET", "2026-06-12 18:00", "Europe/Paris"),
        ("12 June 2026 at 4:15 in the afternoon UTC", "2026-06-12 16:15", "UTC"),
        ("12 June 2026 at eleven at night UTC", "2026-06-12 23:00", "UTC"),
        ("Fri, 12 Jun 2026 17:00:00 +0000", "2026-06-12 17:00", "UTC"),
        ("12 Jun 2026 23:59:59 -1200", "2026-06-12 23:59", "AoE"),
        ("12 June 2026 18:30 +05:30", "2026-06-12 18:30", "UTC+05:30"),
        ("12 June 2026, 4 P.M. Pacific Daylight Time", "2026-06-12 16:00", "America/Los_Angeles"),
        ("12 June 2026, 11:59 P.M. Eastern", "2026-06-12 23:59", "America/New_York"),
        ("12 June 2026, 11:59 PM Easter Daylight Time", "2026-06-12 23:59", "America/New_York"),
        ("12 June 2026, 6 A.M. UTC", "2026-06-12 06:00", "UTC"),
        ("12 June 2026 at 18 UTC", "2026-06-12 18:00", "UTC"),
    ],
)
def test_the_hour_of_a_deadline_is_read(text: str, at: str, zone: str) -> None:
    found = date(call(dates=f"- Papers due: {text}\n- Workshop: July 3, 2026"), "submission")
    assert found
    assert (found.at, found.zone, found.status) == (at, zone, "confirmed")


@pytest.mark.parametrize(
    ("label", "zone"),
    [
        ("Contributions to the poster track due (17:00, Eastern Standard Time)", "America/New_York"),
        ("Full papers of the second round due (23:59, Pacific Daylight Time)", "America/Los_Angeles"),
        ("Submission of proposals for demos (12:00 noon, Central European Time)", "Europe/Paris"),
        (
            "Submission at 12:00 of proposals for demos and of all work for the poster track, Central European Time",
            None,
        ),
    ],
)
def test_a_bracket_behind_a_day_is_read_to_its_end(label: str, zone: str | None) -> None:
    found = date(call(dates=f"- June 12, 2026: {label}\n- Workshop: July 3, 2026"), "submission")
    assert found
    assert (found.at or "")[:11] == "2026-06-12 "
    assert found.zone == zone


def test_half_past_an_hour_is_not_the_hour() -> None:
    found = date(
        call(dates="- Papers due: 12 June 2026, half past five pm UTC\n- Workshop: July 3, 2026"), "submission"
    )
    assert found
    assert (found.at, found.status) == ("2026-06-12", "tentative")


@pytest.mark.parametrize(
    "text",
    [
        "week of 12 June 2026",
        "probably 12 June 2026",
        "on or about 12 June 2026",
        "12 June 2026 (may change)",
        "not before 12 June 2026",
    ],
)
def test_a_day_that_may_be_another_is_told_as_such(text: str) -> None:
    found = date(call(dates=f"- Papers due: May 8, 2026\n- Workshop: {text}"), "workshop")
    assert found
    assert (found.at, found.status) == ("2026-06-12", "tentative")


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("August 17 ‒ 19, 2026", "2026-08-19"),
        ("August 17 ... 19, 2026", "2026-08-19"),
        ("August 17 + 18, 2026", "2026-08-18"),
        ("17+18 August 2026", "2026-08-18"),
        ("2026-08-17..2026-08-19", "2026-08-19"),
        ("August 17, 2026 ... August 19, 2026", "2026-08-19"),
    ],
)
def test_days_are_joined_by_any_sign(text: str, end: str) -> None:
    found = date(call(dates=f"- Papers due: May 8, 2026\n- Workshop: {text}"), "workshop")
    assert found
    assert (found.at, found.end, found.status) == ("2026-08-17", end, "confirmed")


@pytest.mark.parametrize("text", ["16 November 2026 (3h workshop)", "16 November 2026, 2 hours long"])
def test_how_long_it_lasts_is_no_hour(text: str) -> None:
    found = date(call(dates=f"- Papers due: May 8, 2026\n- Workshop: {text}"), "workshop")
    assert found
    assert found.at == "2026-11-16"


@pytest.mark.parametrize(
    ("text", "at", "end", "zone"),
    [
        ("July 3, 2026, 9:00 → 17:00 UTC", "2026-07-03 09:00", "2026-07-03 17:00", "UTC"),
        ("July 3, 2026, 9:00 (UTC) through 17:00 (UTC)", "2026-07-03 09:00", "2026-07-03 17:00", "UTC"),
    ],
)
def test_the_hours_of_the_event_have_an_end(text: str, at: str, end: str, zone: str) -> None:
    found = date(call(dates=f"- Papers due: May 8, 2026\n- Workshop: {text}"), "workshop")
    assert found
    assert (found.at, found.end, found.zone) == (at, end, zone)
