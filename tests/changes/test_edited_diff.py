"""`diff` of a FAQ that was edited by hand and its page: only what the page changed is a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cfp.build import built_record
from bot.cli.main import main
from tests.changes.test_conflicts import MOVED_DATE, NEW, OLD, faq, told_by_hand, updated
from tests.changes.test_update import edit

__all__ = ["faq"]


@pytest.fixture
def edited(faq: Path) -> Path:
    edit(faq, MOVED_DATE, ("  - name: Ann Archer", "  - name: Bea Baker\n    role: organizer\n  - name: Ann Archer"))
    told_by_hand(faq)
    return faq


def differ(capsys: pytest.CaptureFixture[str], old: Path, new: Path) -> list[str]:
    """The lines that are told of two versions; none of them says exit code 0."""
    code = main(["diff", str(old), str(new)])
    lines = capsys.readouterr().out.splitlines()
    assert code == bool(lines)
    return lines


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (OLD, []),
        (OLD.replace("## Dates", "Welcome.\n\n## Dates"), []),
        (OLD.replace("12 May", "19 May"), ["Notification postponed: 12 May → 19 May 2032 (+7 days)"]),
        (
            OLD.replace("1 April", "8 April").replace("two travel", "four travel"),
            [
                "Submission deadline extended: 5 April → 8 April 2032 AoE (+3 days)",
                "Are there travel grants? Now: “We offer four travel grants of 300 EUR each to students.”",
            ],
        ),
        (OLD.replace("1 April", "5 April"), []),
    ],
    ids=["nothing", "lines", "another date", "what was edited, too", "it agrees by now"],
)
def test_an_edit_is_no_change_of_the_page(
    edited: Path, capsys: pytest.CaptureFixture[str], page: str, expected: list[str]
) -> None:
    call = edited.with_name("call.md")
    call.write_text(page, encoding="utf-8")
    assert differ(capsys, edited, call) == expected
    assert len(differ(capsys, call, edited)) == len(expected)


def test_what_was_decided_for_the_file_is_an_edit(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = edited.with_name("call.md")
    call.write_text(NEW, encoding="utf-8")
    updated(edited)
    assert len(differ(capsys, edited, call)) == 2
    updated(edited, "file")
    assert differ(capsys, edited, call) == []


def test_without_a_record_every_difference_is_told(edited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built_record(edited).unlink()
    call = edited.with_name("call.md")
    call.write_text(OLD, encoding="utf-8")
    assert len(differ(capsys, edited, call)) == 3
