"""A deadline that is struck out, and behind it that of papers of another sort: nothing was extended."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page

OTHERS = [
    "Submission due pre-reviewed paper",
    "Already reviewed papers due",
    "ARR commitment deadline",
    "Non-archival submission deadline",
    "Late-breaking papers due",
    "Fast-track submission deadline",
    "Poster submission deadline",
    "Resubmission deadline",
    "Short paper deadline",
    "Position papers due",
]
SAME = [
    "Submission due",
    "Submission due (extended)",
    "New submission deadline",
    "Final submission deadline",
    "Paper submission deadline",
    "Updated submission deadline",
    "Submission deadline (firm)",
    "Extended submission deadline",
]


def told(label: str, old: str = "Submission due") -> list[tuple[str, list[str]]]:
    text = f"~~**June 30, 2031** - {old}~~\n\n**July 10, 2031** - {label}\n\n**July 24, 2031** - Notification"
    found, _ = read_key_dates(parse_page(f"# Rope Workshop 2031\n\n### Timeline\n\n{text}", file="call.md"))
    return [(one["at"], [was["at"] for was in one.get("history", [])]) for one in found if one["kind"] == "submission"]


@pytest.mark.parametrize("label", OTHERS)
def test_papers_of_another_sort_have_a_deadline_of_their_own(label: str) -> None:
    assert told(label) == [("2031-06-30", []), ("2031-07-10", [])]


@pytest.mark.parametrize("label", SAME)
def test_a_later_day_of_the_same_papers_is_an_extension(label: str) -> None:
    assert told(label) == [("2031-07-10", ["2031-06-30"])]


def test_the_same_sort_was_extended() -> None:
    assert told("Poster deadline", "Poster submission due") == [("2031-07-10", ["2031-06-30"])]
