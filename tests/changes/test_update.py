"""`update`: the page's news come in, an organizer's edits and comments stay, nothing is written in doubt."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cfp.build import build_faq
from bot.changes.merge import merge
from bot.changes.update import prepare
from bot.cli.main import main
from bot.errors import FaqError
from bot.faq.loader import load_faq
from bot.page.parse import parse_page
from bot.safe_yaml import read_yaml

CALL = """\
# Workshop on Careful Updates (CAREFUL)

CAREFUL will be held on 20 June 2025 in Ghent, Belgium, co-located with CHANGE 2025.

## Dates
- Submission deadline: {submission}
- Notification: 12 May 2025
- Camera-ready: 30 May 2025, 23:59 AoE

## Topics
Topics include:
- Diffs
- Merges
- Conflicts

## Submission
Papers of up to {pages} pages, excluding references, go to https://easychair.org/conferences/?conf=careful25.

## Organizers
- Ann Archer, Ghent University
- Bob Baker, CWI
"""
OLD = CALL.format(submission="1 April 2025, 23:59 AoE", pages=6)
NEW = CALL.format(submission="~~1 April 2025~~ 8 April 2025, 23:59 AoE", pages=8) + "- Cy Clarke, Inria\n"


@pytest.fixture
def faq(tmp_path: Path) -> Path:
    """A FAQ as `build` wrote it from the old page."""
    path = tmp_path / "faq.yaml"
    build_faq(parse_page(OLD, file="call.md")).write(path)
    return path


def edit(path: Path, *edits: tuple[str, str]) -> str:
    text = path.read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    return text


def test_news_come_in_and_the_past_of_a_date_is_kept(faq: Path) -> None:
    update = prepare(parse_page(NEW, file="call.md"), faq)
    assert [change.text for change in update.changes] == [
        "Submission deadline extended: 1 April → 8 April 2025, 23:59 AoE (+7 days)",
        "Page limit changed: 6 pages, not counting references → 8 pages, not counting references",
        "1 organizer added: Cy Clarke",
    ]
    update.write()
    date = load_faq(faq).faq.dates[0]
    assert (date.at, [past.at for past in date.history]) == ("2025-04-08 23:59", ["2025-04-01 23:59"])
    again = prepare(parse_page(NEW, file="call.md"), faq)
    assert (again.changes, again.conflicts, again.is_needed) == ([], [], False)


def test_a_date_overwritten_on_the_page_keeps_its_past_all_the_same(faq: Path) -> None:
    update = prepare(parse_page(CALL.format(submission="8 April 2025, 23:59 AoE", pages=6), file="call.md"), faq)
    update.write()
    assert [past.at for past in load_faq(faq).faq.dates[0].history] == ["2025-04-01 23:59"]


def test_edits_comments_and_own_entries_stay(faq: Path) -> None:
    edit(
        faq,
        ("  city: Ghent, Belgium\n", "  city: Ghent, Belgium  # room to come\n  theme: Patience\n"),
        (
            "    label: Notification\n",
            "    label: Notification\n    note: By e-mail.  # said on Discord\n    zone: Europe/Brussels\n",
        ),
        ("topics:\n", "# what we like\ntopics:\n"),
        ("  - Merges\n", "  - Merges of every kind\n"),
    )
    with faq.open("a", encoding="utf-8") as file:
        file.write(
            "\nentries:\n  # asked every week\n  - id: dinner\n    question: Is there a dinner?\n    answer: 'Yes, at"
            " 19:00.'\n"
        )
    update = prepare(parse_page(NEW, file="call.md"), faq)
    update.write()
    text = faq.read_text(encoding="utf-8")
    for kept in (
        "# room to come",
        "  theme: Patience\n",
        "# said on Discord",
        "# what we like\n",
        "  # asked every week\n",
        "answer: 'Yes, at 19:00.'",
    ):
        assert kept in text
    loaded = load_faq(faq).faq
    assert loaded.topics == ("Diffs", "Merges of every kind", "Conflicts")
    assert (loaded.dates[0].at, loaded.dates[1].note, loaded.dates[1].zone) == (
        "2025-04-08 23:59",
        "By e-mail.",
        "Europe/Brussels",
    )
    assert [person.name for person in loaded.people] == ["Ann Archer", "Bob Baker", "Cy Clarke"]
    assert update.conflicts == []


def test_only_lines_that_change_are_written_anew(faq: Path) -> None:
    before = edit(faq, ("  name: ", "  name:    ")).splitlines()
    prepare(parse_page(OLD.replace("up to 6", "up to 7"), file="call.md"), faq).write()
    after = faq.read_text(encoding="utf-8").splitlines()
    assert {line.strip().partition(":")[0] for line in after if line not in before} == {"- pages", "quote"}


def test_what_both_changed_stays_as_edited_and_is_told(
    faq: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    edit(faq, ('at: "2025-04-01 23:59"', 'at: "2025-04-03 23:59"'), ("- pages: 6", "- pages: 7"))
    page = tmp_path / "call.md"
    page.write_text(NEW, encoding="utf-8")
    assert main(["update", str(page), "--faq", str(faq), "--yes"]) == 1
    out = capsys.readouterr().out
    assert "  dates.submission.at: kept “2025-04-03 23:59”; the page says “2025-04-08 23:59”\n" in out
    assert "  submission.page_limits.(no track).pages: kept “7”; the page says “8”\n" in out
    loaded = load_faq(faq).faq
    assert (loaded.dates[0].at, loaded.submission.page_limits[0].pages) == ("2025-04-03 23:59", 7)


def test_the_page_wins_when_told_to(faq: Path) -> None:
    edit(
        faq,
        ('at: "2025-04-01 23:59"', 'at: "2025-04-03 23:59"'),
        ("- pages: 6", "- pages: 7"),
        ("  city: Ghent", "  theme: Mine\n  city: Ghent"),
    )
    update = prepare(parse_page(NEW, file="call.md"), faq, take="page")
    update.write()
    loaded = load_faq(faq).faq
    assert (loaded.dates[0].at, loaded.submission.page_limits[0].pages, loaded.workshop.theme) == (
        "2025-04-08 23:59",
        8,
        "Mine",
    )
    assert [past.at for past in loaded.dates[0].history] == ["2025-04-01 23:59", "2025-04-03 23:59"]


def test_what_was_deleted_by_hand_stays_deleted(faq: Path) -> None:
    text = faq.read_text(encoding="utf-8")
    start = text.index("  - name: Bob Baker")
    faq.write_text(text[:start] + text[text.index("sources:") :].replace("sources:", "\nsources:", 1), encoding="utf-8")
    prepare(parse_page(NEW, file="call.md"), faq).write()
    assert [person.name for person in load_faq(faq).faq.people] == ["Ann Archer", "Cy Clarke"]


def test_a_sentence_that_is_no_fact_comes_into_the_text_of_the_call(faq: Path) -> None:
    page = parse_page(f"{OLD}\n## Around\nA bakery at the corner opens at dawn.\n", file="call.md")
    update = prepare(page, faq)
    assert (update.changes, update.text == update.old_text, update.is_needed) == ([], True, True)
    update.write()
    assert "A bakery at the corner" in faq.with_name("faq.call.yaml").read_text(encoding="utf-8")
    assert not prepare(page, faq).is_needed


def test_it_asks_before_it_writes_and_nobody_can_agree_in_a_pipe(
    faq: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page, before = tmp_path / "call.md", faq.read_text(encoding="utf-8")
    page.write_text(NEW, encoding="utf-8")
    assert main(["update", str(page), "--faq", str(faq)]) == 1
    assert "cannot ask here (no terminal); --yes writes without asking" in capsys.readouterr().err
    assert faq.read_text(encoding="utf-8") == before


@pytest.mark.parametrize(("answer", "written"), [("y", True), ("", False), ("n", False)])
def test_a_person_at_a_terminal_is_asked(
    faq: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: str,
    written: bool,
) -> None:
    page, before = tmp_path / "call.md", faq.read_text(encoding="utf-8")
    page.write_text(NEW, encoding="utf-8")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: answer)
    assert main(["update", str(page), "--faq", str(faq)]) == (0 if written else 1)
    assert (faq.read_text(encoding="utf-8") != before) is written


def test_an_earlier_deadline_needs_force(faq: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page = tmp_path / "call.md"
    page.write_text(OLD.replace("1 April 2025", "25 March 2025"), encoding="utf-8")
    assert main(["update", str(page), "--faq", str(faq), "--yes", "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["changes"][0]["loud"] is True
    assert "a deadline would move earlier" in told.err
    assert load_faq(faq).faq.dates[0].at == "2025-04-01 23:59"
    assert main(["update", str(page), "--faq", str(faq), "--yes", "--force"]) == 0
    assert load_faq(faq).faq.dates[0].at == "2025-03-25 23:59"


def test_a_broken_faq_or_record_is_told_and_left_alone(faq: Path) -> None:
    faq.with_name("faq.built.yaml").write_text("a: [", encoding="utf-8")
    with pytest.raises(FaqError, match="the record of the last build cannot be read"):
        prepare(parse_page(NEW, file="call.md"), faq)
    faq.write_text("workshop: {nmae: x}", encoding="utf-8")
    with pytest.raises(FaqError, match="unknown key 'nmae'"):
        prepare(parse_page(NEW, file="call.md"), faq)


# Small FAQs, to merge any with any: a state is a date's day, a limit, a city, topics and an own entry.
STATE = st.fixed_dictionaries(
    {
        "workshop": st.fixed_dictionaries(
            {"name": st.just("W")}, optional={"city": st.sampled_from(["A", "B"]), "theme": st.sampled_from(["t", "u"])}
        ),
        "dates": st.lists(
            st.fixed_dictionaries(
                {
                    "id": st.sampled_from(["submission", "notification"]),
                    "label": st.just("L"),
                    "at": st.sampled_from(["2025-01-01", "2025-02-02", "2025-03-03"]),
                },
                optional={"zone": st.just("AoE"), "note": st.just("n")},
            ),
            max_size=2,
            unique_by=lambda date: date["id"],
        ).map(lambda dates: [date | {"kind": date["id"]} for date in dates]),
        "topics": st.lists(st.sampled_from("abcde"), max_size=4, unique=True),
        "entries": st.lists(
            st.fixed_dictionaries({"id": st.sampled_from(["x", "y"]), "answer": st.sampled_from(["1", "2"])}),
            max_size=2,
            unique_by=lambda e: e["id"],  # type: ignore[index]
        ),
    }
)


def plain(state: dict[str, Any]) -> dict[str, Any]:
    """A state without what a merge adds: the past of a date, and empty lists."""
    return {
        key: (
            [{k: v for k, v in item.items() if k != "history"} if isinstance(item, dict) else item for item in value]
            if isinstance(value, list)
            else value
        )
        for key, value in state.items()
        if value
    }


def in_any_order(items: list[Any]) -> list[str]:
    return sorted(json.dumps(item, sort_keys=True) for item in items)


@settings(max_examples=300, deadline=None)
@given(STATE, STATE)
def test_what_only_one_side_changed_comes_out_as_that_side_has_it(base: dict[str, Any], other: dict[str, Any]) -> None:
    merged, conflicts = merge(base, copy.deepcopy(base), copy.deepcopy(other))
    by_key = {key: value if key == "workshop" else in_any_order(value) for key, value in plain(merged).items()}
    assert by_key == {key: value if key == "workshop" else in_any_order(value) for key, value in plain(other).items()}
    assert conflicts == []
    merged, conflicts = merge(base, copy.deepcopy(other), copy.deepcopy(base))
    assert (plain(merged), conflicts) == (plain(other), [])


@settings(max_examples=300, deadline=None)
@given(STATE, STATE, STATE)
def test_whatever_was_edited_is_in_the_result_or_told(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    merged, conflicts = merge(base, copy.deepcopy(mine), copy.deepcopy(theirs))
    was, own = ({entry["id"]: entry for entry in state["entries"]} for state in (base, mine))
    result = {entry["id"]: entry for entry in merged.get("entries", [])}
    for name, entry in own.items():
        if entry != was.get(name):
            assert result[name] == entry
    for name, value in mine["workshop"].items():
        if value != base["workshop"].get(name):
            assert merged["workshop"][name] == value
    for conflict in conflicts:
        assert conflict.kept != conflict.page


def test_the_record_is_read_as_it_was_written(faq: Path) -> None:
    assert read_yaml(faq.with_name("faq.built.yaml").read_text(encoding="utf-8")) == read_yaml(
        faq.read_text(encoding="utf-8")
    )
