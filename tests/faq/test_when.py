"""Dates mean the instants they say, wherever their reader is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import parse_now, system_now
from bot.faq.model import KeyDate
from bot.faq.when import State, distance, instant_of, literal, moment, state_of, window_of
from bot.faq.zones import AOE, parse_zone
from bot.words.times import amount


def date(**values: object) -> KeyDate:
    return KeyDate.model_validate({"id": "d", "kind": "submission", "label": "Due"} | values)


@pytest.mark.parametrize(
    ("values", "utc"),
    [
        pytest.param({"at": "2023-09-29 23:59", "zone": "AoE"}, "2023-09-30T11:59Z", id="AoE is UTC-12"),
        pytest.param(
            {"at": "2023-09-29", "zone": "AoE"},
            "2023-09-30T11:59:59Z",
            id="a deadline without a time ends with its day",
        ),
        pytest.param({"at": "2023-07-01 12:00", "zone": "America/Los_Angeles"}, "2023-07-01T19:00Z", id="summer time"),
        pytest.param({"at": "2023-12-01 12:00", "zone": "America/Los_Angeles"}, "2023-12-01T20:00Z", id="winter time"),
        pytest.param(
            {"at": "2024-02-29 23:59", "zone": "UTC+05:30"}, "2024-02-29T18:29Z", id="a leap day, an odd offset"
        ),
    ],
)
def test_a_deadline_is_an_instant(values: dict[str, str], utc: str) -> None:
    assert instant_of(date(**values)) == parse_now(utc)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        pytest.param({"at": "2023-09-29 23:59", "zone": "AoE"}, "29 September 2023, 23:59 AoE", id="whole"),
        pytest.param({"at": "2023-09-29", "kind": "notification"}, "29 September 2023", id="a day"),
        pytest.param({"at": "2024-05-03", "end": "2024-05-05", "kind": "workshop"}, "3–5 May 2024", id="days"),
        pytest.param(
            {"at": "2024-05-31", "end": "2024-06-01", "kind": "workshop"},
            "31 May 2024 – 1 June 2024",
            id="days over a month's end",
        ),
        pytest.param(
            {"candidates": ("2023-12-15", "2023-12-16"), "status": "tentative"}, "15 or 16 December 2023", id="a choice"
        ),
        pytest.param(
            {"candidates": ("2023-11-30", "2023-12-01"), "status": "tentative"},
            "30 November 2023 or 1 December 2023",
            id="a choice over a month's end",
        ),
        pytest.param({"status": "tba"}, "to be announced", id="unknown"),
    ],
)
def test_a_date_is_written_so_that_nobody_takes_it_for_another(values: dict[str, object], text: str) -> None:
    assert literal(date(**values)) == text


def test_a_day_without_time_has_passed_only_when_it_is_over_everywhere() -> None:
    notification = date(kind="notification", at="2023-10-27")
    assert state_of(notification, parse_now("2023-10-28T11:59Z")) is not State.PASSED
    assert state_of(notification, parse_now("2023-10-28T12:01Z")) is State.PASSED
    assert state_of(date(status="tba"), parse_now("2023-10-28T12:01Z")) is State.UNKNOWN


def test_the_file_may_give_a_zone_for_all_deadlines() -> None:
    assert instant_of(date(at="2024-01-01 12:00")) is None
    assert instant_of(date(at="2024-01-01 12:00"), "UTC") == datetime(2024, 1, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "text"),
    [
        pytest.param("2023-10-26T12:00Z", "27 October 2023 (tomorrow)", id="tomorrow"),
        pytest.param("2023-10-27T12:00Z", "27 October 2023 (today)", id="today"),
        pytest.param("2023-11-27T12:00Z", "27 October 2023 (31 days ago)", id="past"),
    ],
)
def test_a_day_is_told_by_days(now: str, text: str) -> None:
    assert str(moment(date(kind="notification", at="2023-10-27"), parse_now(now))) == text


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=4000)))
def test_an_amount_of_time_is_never_rounded_up(span: timedelta) -> None:
    units = {"year": 365 * 86400, "day": 86400, "hour": 3600, "minute": 60}
    words = amount(span).split()
    told = (
        sum(int(number) * units[unit.rstrip("s")] for number, unit in zip(words[::2], words[1::2], strict=True))
        if words[0].isdigit()
        else 0
    )
    assert told <= span.total_seconds()


@given(st.datetimes(timezones=st.just(UTC), min_value=datetime(2000, 1, 1), max_value=datetime(2100, 1, 1)))
def test_a_date_is_in_exactly_one_state(now: datetime) -> None:
    entry = date(at="2023-09-29 23:59", zone="AoE")
    window = window_of(entry)
    assert window is not None
    assert (state_of(entry, now) is State.PASSED) == (now > window[1])
    assert distance(window[0], now).startswith("in ") == (window[0] > now)


@pytest.mark.parametrize(
    "text",
    ["PST", "cet", "EST", "anywhere on earth", "UTC+99", "UTC+5:75", "Europe", "../etc/passwd", "", "Etc/../UTC"],
)
def test_a_zone_that_means_nothing_certain_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="."):
        parse_zone(text)


def test_aoe_needs_no_zone_data() -> None:
    assert parse_zone("AoE") is AOE
    assert AOE.utcoffset(None) == timedelta(hours=-12)


@pytest.mark.parametrize("text", ["tomorrow", "2023-13-01", "", "29/09/2023"])
def test_an_instant_that_is_none_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="write for example 2023-09-20T12:00Z"):
        parse_now(text)


def test_the_system_clock_is_aware() -> None:
    assert system_now().tzinfo is UTC
