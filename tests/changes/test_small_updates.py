"""`update` on small calls: ids in calendars that stay, another edition, a deadline that comes earlier by hours."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.calendar.ics import calendar_of
from bot.changes.update import Update, prepare
from bot.faq.loader import load_faq
from bot.faq.model import Faq
from bot.page.parse import parse_page
from tests.cfp.small_calls import DATES, built, call

NEXT = DATES.replace("2026", "2027")


class Result(NamedTuple):
    update: Update
    before: list[str]
    after: list[str]
    faq: Faq


def uids(faq: Faq) -> list[str]:
    return sorted(re.findall(r"^UID:(.*?)\r?$", calendar_of(faq).decode(), re.MULTILINE))


def updated(tmp_path: Path, old: str, new: str) -> Result:
    path = tmp_path / "faq.yaml"
    built(old).write(path)
    before = uids(load_faq(path).faq)
    update = prepare(parse_page(new, file="call.md"), path)
    update.write()
    faq = load_faq(path).faq
    return Result(update, before, uids(faq), faq)


@pytest.mark.parametrize(
    "new",
    [
        call(title="Workshop on Tools that Last (TOL'26)"),
        call(title="Workshop on Tools that Last (TOL-26)"),
        call(title="The 3rd Workshop on Tools that Last (TOL 2026)"),
        call(title="TOL 2026: Workshop on Tools that Last"),
        call(title="Workshop on Long-Lived Tools"),
        call(title="TOL 2026"),
        call(title="[EXTENDED] Workshop on Tools that Last (TOL 2026)"),
        call(title="Workshop über Werkzeuge (WüW 2026)"),
        call().replace("ICYY 2026 in Porto", "ICZZ 2026 in Lisbon"),
        call(dates=DATES.replace("May 8", "May 15")),
    ],
)
def test_an_event_keeps_its_id_in_calendars(tmp_path: Path, new: str) -> None:
    result = updated(tmp_path, call(), new)
    assert result.after == result.before


def test_a_faq_from_before_there_was_an_edition_keeps_the_ids_it_gave_out(tmp_path: Path) -> None:
    path = tmp_path / "faq.yaml"
    built(call()).write(path)
    for file in (path, path.with_name("faq.built.yaml")):
        file.write_text(re.sub(r"  edition: .*\n", "", file.read_text(encoding="utf-8")), encoding="utf-8")
    before = uids(load_faq(path).faq)
    prepare(parse_page(call(title="Workshop on Other Tools"), file="call.md"), path).write()
    assert uids(load_faq(path).faq) == before


@pytest.mark.parametrize(
    "new",
    [
        call(title="Workshop on Tools that Last (TOL 2027)", dates=NEXT),
        call(title="TOL 2027", dates=NEXT.replace("May 8", "April 30")),
        call(dates=NEXT),
        call(title="Workshop on Tools that Last (TOL 2027)", dates="- Submission deadline: May 8, 2027 AoE"),
        call(title="5th Workshop on Tools that Last",
             dates="- Submission deadline: January 15, 2027 AoE\n- Workshop: April 2, 2027"),
        call(title="TOL 2027", dates="- Submission deadline: TBA\n- Workshop: July 2, 2027"),
        call(title="Workshop on Tools that Last (TOL '27)",
             dates="- Submission deadline: November 6, 2026 AoE\n- Workshop: January 29, 2027"),
    ],
)  # fmt: skip
def test_another_edition_extends_nothing_and_has_ids_of_its_own(tmp_path: Path, new: str) -> None:
    result = updated(tmp_path, call(), new)
    assert "another edition" in result.update.as_text()
    assert "extended" not in result.update.as_text().replace("none was extended", "")
    assert not any(one.history for one in result.faq.dates)
    assert not set(result.before) & set(result.after)


@pytest.mark.parametrize(
    ("old", "new", "earlier"),
    [
        ("May 8, 2026 AoE", "May 8, 2026 UTC", True),
        ("May 8, 2026 AoE", "May 8, 2026, 12:00 UTC", True),
        ("May 8, 2026 AoE", "May 8, 2026, noon AoE", True),
        ("May 8, 2026 AoE", "May 8, 2026 (23:59 CEST)", True),
        ("May 8, 2026 AoE", "May 8, 2026 PDT", True),
        ("May 8, 2026 PT", "May 8, 2026 ET", True),
        ("May 8, 2026, 23:59 AoE", "May 8, 2026, 17:00 AoE", True),
        ("May 8, 2026 AoE", "May 7, 2026 AoE", True),
        ("May 8, 2026 AoE", "May 8, 2026, 23:59 AoE", False),
        ("May 8, 2026, 23:59 AoE", "May 9, 2026, 11:59 UTC", False),
        ("May 8, 2026 UTC", "May 8, 2026 AoE", False),
        ("May 8, 2026, 12:00 UTC", "May 8, 2026, 23:59 UTC", False),
    ],
)
def test_earlier_by_hours_is_told_loudly(tmp_path: Path, old: str, new: str, *, earlier: bool) -> None:
    pages = [call(dates=DATES.replace("May 8, 2026 AoE", text)) for text in (old, new)]
    told = updated(tmp_path, *pages).update.as_text()
    assert ("EARLIER" in told) == earlier


def test_an_event_that_is_postponed_into_the_next_year_is_no_other_edition(tmp_path: Path) -> None:
    dates = (
        "- Submission deadline: October 9, 2026 AoE\n- Notification: November 20, 2026\n- Workshop: January 14, 2027"
    )
    result = updated(tmp_path, call(), call(dates=dates))
    assert "another edition" not in result.update.as_text()
    assert result.before == result.after
