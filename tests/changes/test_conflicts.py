"""`update` where the FAQ was edited and its page changed: nothing is taken for merged that nobody decided."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from bot.cfp.build import build_faq
from bot.changes.merge import merge
from bot.changes.record import settled
from bot.changes.update import Take, Update, prepare
from bot.cli.main import main
from bot.faq.loader import load_faq
from bot.faq.model import Faq
from bot.page.parse import parse_page
from tests.changes.test_update import STATE, edit

CALL = """\
# Workshop on Patient Glaciers (GLACIER 2032)

## Dates
- Submission deadline: {submission}
- Notification: 12 May 2032
- Camera-ready: {camera_ready}
- Workshop: 20 June 2032

## Submission
Papers of up to {pages} pages go to https://easychair.org/conferences/?conf=glacier32. Reviewing is {review}.

## Travel
We offer {grants} travel grants of 300 EUR each to students.

## Organizers
- Ann Archer, Ghent University
"""
OLD = CALL.format(submission="1 April 2032, AoE", camera_ready="TBA", pages=6, review="double-blind", grants="two")
NEW = CALL.format(
    submission="~~1 April~~ 8 April 2032, AoE", camera_ready="1 June 2032", pages=8, review="open", grants="five"
).replace("## Dates", "Welcome to our page.\n\n## Dates")
MOVED_DATE = ('at: "2032-04-01"', 'at: "2032-04-05"')
GRANT = "    answer: We offer two travel grants of 300 EUR each to students.\n"


@pytest.fixture
def faq(tmp_path: Path) -> Path:
    """A FAQ as `build` wrote it from the old page."""
    path = tmp_path / "faq.yaml"
    build_faq(parse_page(OLD, file="call.md")).write(path)
    return path


def told_by_hand(path: Path) -> None:
    """Put an organizer's own answer in place of the one that quotes the page."""
    lines = path.read_text(encoding="utf-8").split(GRANT)
    below = lines[1][lines[1].index("sources:") :]
    own = "    answer: All our grants are given out.\n    told: '2032-01-02'\n\n"
    path.write_text(lines[0] + own + below, encoding="utf-8")


def updated(path: Path, take: Take | None = None, page: str = NEW) -> Update:
    update = prepare(parse_page(page, file="call.md"), path, take=take)
    update.write()
    return update


def paths(update: Update) -> list[str]:
    return [conflict.path for conflict in update.conflicts]


def deadline(path: Path) -> tuple[str | None, str, list[str]]:
    """The day of the deadline, the words it is quoted from, and its past."""
    date = load_faq(path).faq.dates[0]
    return date.at, date.source.quote if date.source else "", [past.at for past in date.history]


def test_a_conflict_comes_again_until_it_is_decided(faq: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(faq, MOVED_DATE)
    page = faq.with_name("call.md")
    page.write_text(NEW, encoding="utf-8")
    command = ["update", str(page), "--knowledge", str(faq), "--yes"]
    for code in (1, 1):
        assert main(command) == code
        out = capsys.readouterr().out
        assert "  dates.submission.at: kept “2032-04-05”; the page says “2032-04-08”\n" in out
        assert "This comes again until you decide: --take page, or --take file.\n" in out
    assert main([*command, "--take", "file"]) == 0
    assert "dates.submission.at: kept" in capsys.readouterr().out
    assert main(command) == 0
    assert "Edited by hand" not in capsys.readouterr().out
    assert deadline(faq) == ("2032-04-05", "Submission deadline: 1 April 2032, AoE", [])


@pytest.mark.parametrize("times", [0, 1, 2])
def test_the_page_can_be_taken_at_any_time(faq: Path, times: int) -> None:
    edit(faq, MOVED_DATE, ("review: double-blind", "review: single-blind"), ("- pages: 6", "- pages: 7"))
    told_by_hand(faq)
    open_ones = {"dates.submission.at", "submission.review", "submission.page_limits.(no track).pages"}
    for _ in range(times):
        assert set(paths(updated(faq))) == {*open_ones, "entries.travel_grant.answer"}
    assert updated(faq, "page").conflicts == []
    loaded = load_faq(faq).faq
    assert deadline(faq) == ("2032-04-08", "Submission deadline: 8 April 2032, AoE", ["2032-04-01", "2032-04-05"])
    assert (loaded.submission.review, loaded.submission.page_limits[0].pages) == ("open", 8)
    assert (loaded.sources["submission.review"].quote, loaded.entries[0].told) == ("Reviewing is open.", None)
    assert quotes(loaded)["travel_grant"] == loaded.entries[0].answer
    assert not prepare(parse_page(NEW, file="call.md"), faq).is_needed


def quotes(faq: Faq) -> dict[str, str]:
    return {entry.id: entry.source.quote if entry.source else "" for entry in faq.entries}


def test_a_conflict_is_over_when_the_values_agree_or_the_page_takes_its_change_back(faq: Path) -> None:
    edit(faq, MOVED_DATE, ("review: double-blind", "review: single-blind"))
    assert paths(updated(faq)) == ["dates.submission.at", "submission.review"]
    edit(faq, ('at: "2032-04-05"', 'at: "2032-04-08"'))
    assert paths(updated(faq)) == ["submission.review"]
    assert deadline(faq)[1:] == ("Submission deadline: 8 April 2032, AoE", ["2032-04-01"])
    assert paths(updated(faq, page=NEW.replace("is open", "is double-blind"))) == []


def test_what_was_deleted_by_hand_and_changed_on_the_page_comes_again_too(faq: Path) -> None:
    told_by_hand(faq)
    text = faq.read_text(encoding="utf-8")
    faq.write_text(text[: text.index("entries:")] + text[text.index("sources:") :], encoding="utf-8")
    for _ in range(2):
        update = updated(faq)
        assert paths(update) == ["entries.travel_grant"]
        assert "kept nothing (it was deleted)" in update.as_text()
    updated(faq, "page")
    assert "five travel grants" in load_faq(faq).faq.entries[0].answer


@pytest.mark.parametrize("page", [NEW, OLD.replace("## Dates", "Welcome.\n\n## Dates")], ids=["changed", "moved"])
def test_an_edited_answer_keeps_its_own_proof(faq: Path, page: str) -> None:
    told_by_hand(faq)
    updated(faq, page=page)
    (entry,) = load_faq(faq).faq.entries
    assert (entry.answer, entry.told, entry.source) == ("All our grants are given out.", "2032-01-02", None)


def test_an_edited_value_keeps_its_place_and_one_that_follows_the_page_does_not(faq: Path) -> None:
    edit(faq, MOVED_DATE, ("review: double-blind", "review: single-blind"), ("label: Notif", "label: Author notif"))
    updated(faq)
    loaded = load_faq(faq).faq
    assert deadline(faq) == ("2032-04-05", "Submission deadline: 1 April 2032, AoE", [])
    assert loaded.sources["submission.review"].quote == "Reviewing is double-blind."
    assert [date.source.line for date in loaded.dates if date.source] == [4, 7, 8, 9]


def test_two_limits_that_name_no_track_are_two(faq: Path) -> None:
    second = "    - pages: 9\n      note: Long papers.\n"
    edit(faq, ("  review:", f"{second}  review:"))
    assert paths(updated(faq)) == []
    assert [limit.pages for limit in load_faq(faq).faq.submission.page_limits] == [8, 9]


@settings(max_examples=300, deadline=None)
@given(STATE, STATE, STATE)
def test_what_is_not_decided_is_a_conflict_again(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    merged, conflicts = merge(base, copy.deepcopy(mine), copy.deepcopy(theirs))
    record = settled(base, copy.deepcopy(theirs), conflicts)
    again, still = merge(record, copy.deepcopy(merged), copy.deepcopy(theirs))
    if not any(date.get("history") for date in merged.get("dates") or []):
        assert again == merged
        assert sorted(still) == sorted(conflicts, key=lambda one: one.names)
    decided, left = merge(settled(base, theirs, ()), copy.deepcopy(merged), copy.deepcopy(theirs))
    assert left == [], decided
