"""What comes out on a day may be preliminary; the day is not for that."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page

SETTLED = [
    "Preliminary program: June 3, 2031",
    "Preliminary programme and papers on the site: June 3, 2031",
    "June 3, 2031: Preliminary conference program",
    "Provisional schedule online: June 3, 2031",
    "Draft agenda: June 3, 2031",
    "Release of the provisional list of talks: June 3, 2031",
    "Preliminary decisions: June 3, 2031",
    "Preliminary notification: June 3, 2031",
    "Preliminary papers due: June 3, 2031",
    "Preliminary proceedings: June 3, 2031",
]
NOT_SETTLED = [
    "Submission deadline: June 3, 2031 (preliminary)",
    "Tentative submission deadline: June 3, 2031",
    "Notification (tentative): June 3, 2031",
    "Provisional notification date: June 3, 2031",
    "Notification: probably June 3, 2031",
    "Preliminary program: approximately June 3, 2031",
    "Program: June 3, 2031 (to be confirmed)",
    "Expected notification: June 3, 2031",
    "Preliminary deadline for papers: June 3, 2031",
    "Preliminary date of the notification: June 3, 2031",
]


def status(line: str, head: str = "Important dates") -> list[str]:
    page = parse_page(f"# Rope Workshop 2031\n\n## {head}\n\n- {line}\n- Workshop: July 3, 2031", file="call.md")
    return [one["status"] for one in read_key_dates(page)[0] if one["kind"] != "workshop"]


@pytest.mark.parametrize("line", SETTLED)
def test_a_preliminary_thing_has_a_settled_day(line: str) -> None:
    assert status(line) == ["confirmed"]


@pytest.mark.parametrize("line", NOT_SETTLED)
def test_a_preliminary_day_has_not(line: str) -> None:
    assert status(line) == ["tentative"]


def test_all_days_under_a_tentative_schedule_may_change() -> None:
    assert status("Papers due: June 3, 2031", "Tentative schedule") == ["tentative"]
