"""A date and the day that its quote names: read as calls write days, in the language of the call."""

from __future__ import annotations

from datetime import date

import pytest

from bot.faq.check import check_faq
from bot.faq.days import full_days
from bot.faq.loader import parse_faq

LINE = (
    "workshop: {{name: T}}\ncall: {{file: a, language: {}}}\n"
    "dates: [{{id: a, kind: other, label: Tea, {}, source: {}}}]"
)


def found(day: str, quote: str, language: str = "en") -> list[str]:
    text = LINE.format(language, day, f'{{line: 1, quote: "{quote}"}}')
    return [finding.problem.what for finding in check_faq(parse_faq(text, file="faq.yaml"))]


@pytest.mark.parametrize(
    ("day", "quote"),
    [
        ('at: "2031-12-07"', "Tea: Nov 13, 2031"),
        ('at: "2031-12-07 18:00"', "Tea: Thursday, 13 November 2031, 18:00"),
        ('at: "2032-11-13"', "Tea: 13th of November 2031"),
        ('at: "2031-11-20", history: [{at: "2031-11-06"}]', "Tea: 2031-11-13"),
        ('at: "2031-11-20", end: "2031-11-22"', "Tea: November 13-15, 2031"),
        ('at: "2031-12-07"', "Tea: ~~Nov 6, 2031~~ Nov 13, 2031"),
    ],
)
def test_a_day_that_its_quote_contradicts_is_found(day: str, quote: str) -> None:
    (what,) = found(day, quote)
    assert what.startswith(f"Tea is on {day[5:15]}, and its quote names 2031-11-")


@pytest.mark.parametrize(
    ("day", "quote"),
    [
        ('at: "2031-11-13"', "Tea: Nov. 13, 2031"),
        ('at: "2031-11-20", history: [{at: "2031-11-13"}]', "Tea: Nov 13, 2031"),  # moved by hand
        ('at: "2031-11-20"', "Tea: ~~13 Nov 2031~~ 20 Nov 2031"),
        ('at: "2031-11-20"', "Tea: ~~13 Nov 2031~~ 20 Nov"),
        ('at: "2031-05-30", end: "2031-06-02"', "Tea: May 30 to June 2, 2031"),
        ('at: "2031-11-13", end: "2031-11-15"', "Tea: 13-15 November 2031"),
        ('at: "2031-11-20"', "Tea: 13 November"),  # no year
        ('at: "2031-11-20"', "Tea: 11/13/2031"),  # either order
        ('at: "2031-11-20"', "Tea in late 2031"),
        ("at: null, status: tba", "Tea: 13 November 2031"),
        ('at: null, status: tentative, candidates: ["2031-11-13", "2031-11-14"]', "Tea: 13 or 14 November 2031"),
    ],
)
def test_a_day_that_its_quote_names_or_does_not_tell_is_well(day: str, quote: str) -> None:
    assert found(day, quote) == []


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("13 novembre 2031", "fr", ["2031-11-13"]),
        ("1er mars 2031", "fr", ["2031-03-01"]),
        ("13 de noviembre de 2031", "es", ["2031-11-13"]),
        ("13. März 2031", "de", ["2031-03-13"]),
        ("13 de março de 2031", "pt", ["2031-03-13"]),
        ("2031年11月13日", "ja", ["2031-11-13"]),
        ("13 November 2031", "de", ["2031-11-13"]),
        ("Sept 5 & 6, 2031", "en", ["2031-09-05", "2031-09-06"]),
        ("31 June 2031, 6 pages 2031, 12 rooms 2031", "en", []),
        ("13 November 20311", "en", []),
        ("13 novembre 2031", "xx", []),
    ],
)
def test_days_are_read_with_their_year(text: str, language: str, days: list[str]) -> None:
    assert list(full_days(text, language)) == [date.fromisoformat(day) for day in days]


def test_its_fix_says_what_a_date_can_have() -> None:
    text = LINE.format("en", 'at: "2031-12-07"', '{line: 1, quote: "Tea: Nov 13, 2031"}')
    (finding,) = check_faq(parse_faq(text, file="faq.yaml"))
    assert 'history: [{at: "2031-11-13"}]' in str(finding)
    assert str(finding).startswith("faq.yaml:3:")
    assert " warning: " in str(finding)
