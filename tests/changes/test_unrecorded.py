"""`update` where no record of the last build lies next to the FAQ: what was surely not edited follows the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cfp.build import built_record
from bot.changes.update import prepare
from bot.faq.loader import load_faq
from bot.page.parse import parse_page
from tests.changes.test_conflicts import MOVED_DATE, NEW, deadline, faq, paths, told_by_hand, updated
from tests.changes.test_update import edit

__all__ = ["faq"]


@pytest.fixture
def bare(faq: Path) -> Path:
    """A FAQ of which only the file itself was kept."""
    built_record(faq).unlink()
    return faq


def test_what_says_its_own_quote_follows_the_page(bare: Path) -> None:
    update = updated(bare)
    told = update.as_text()
    assert [change.text for change in update.changes] == [
        "Submission deadline extended: 1 April → 8 April 2032 AoE (+7 days)",
        "Camera-ready date set: 1 June 2032 (was to be announced)",
        "Page limit changed: 6 pages → 8 pages",
        "Review changed: double-blind → open",
        "Are there travel grants? Now: “We offer five travel grants of 300 EUR each to students.”",
    ]
    assert "There is no faq.built.yaml next to the FAQ. What still says the words quoted under it follows" in told
    assert (update.conflicts, deadline(bare)[0]) == ([], "2032-04-08")
    again = prepare(parse_page(NEW, file="call.md"), bare)
    assert (again.changes, again.conflicts, again.is_needed) == ([], [], False)


@pytest.mark.parametrize(
    ("edits", "open_ones"),
    [
        pytest.param((MOVED_DATE,), ["dates.submission.at"], id="another day"),
        pytest.param((("- pages: 6", "- pages: 7"),), ["submission.page_limits.(no track).pages"], id="a limit"),
        pytest.param((("review: double-", "review: single-"),), ["submission.review"], id="a choice"),
        pytest.param(
            (("at: null\n    status: tba", 'at: "2032-05-28"'),), ["dates.camera_ready.at"], id="a day set by hand"
        ),
        pytest.param(
            (("two travel grants of 300", "two travel grants of 350"),), ["entries.travel_grant.answer"], id="an answer"
        ),
    ],
)
def test_what_may_have_been_edited_stays_and_is_told_until_it_is_decided(
    bare: Path, edits: tuple[tuple[str, str], ...], open_ones: list[str]
) -> None:
    edit(bare, *edits)
    for _ in range(2):
        assert paths(updated(bare)) == open_ones
        assert all(new in bare.read_text(encoding="utf-8") for _, new in edits)
    assert updated(bare, "page").conflicts == []
    assert deadline(bare)[0] == "2032-04-08"
    assert load_faq(bare).faq.submission.review == "open"


def test_a_day_without_a_date_is_not_said_to_be_deleted_or_withdrawn(bare: Path) -> None:
    edit(bare, ("at: null\n    status: tba", "at: null\n    status: tba\n    zone: AoE"))
    edit(bare, ("quote: 'Camera-ready: TBA'", "quote: 'Camera-ready: 1 May 2032'"))
    told = updated(bare).as_text()
    assert "  dates.camera_ready.at: kept no day; the page says “2032-06-01”" in told
    assert "deleted" not in told
    assert "withdrawn" not in told


def test_a_moved_date_takes_no_past_from_the_page(bare: Path) -> None:
    edit(bare, ("quote: 'Submission deadline: 1 April 2032, AoE'", "quote: Submission deadline"))
    update = updated(bare)
    assert (paths(update), deadline(bare)[0], deadline(bare)[2]) == (["dates.submission.at"], "2032-04-01", [])


def test_an_own_answer_stays_and_so_do_zones_and_notes(bare: Path) -> None:
    told_by_hand(bare)
    edit(bare, ("label: Notification\n", "label: Notification\n    note: By e-mail.\n    zone: Europe/Oslo\n"))
    update = updated(bare)
    loaded = load_faq(bare).faq
    assert paths(update) == ["entries.travel_grant.answer"]
    assert (loaded.entries[0].source, loaded.entries[0].told) == (None, "2032-01-02")
    assert (loaded.dates[1].note, loaded.dates[1].zone) == ("By e-mail.", "Europe/Oslo")
