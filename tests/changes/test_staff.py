"""What organizers changed from Discord, written into the file: comments kept, loaded again it is the same."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.changes.staff import as_patch, exported, exported_questions
from bot.faq.loader import parse_faq
from bot.faq.model import Entry, Faq
from bot.reminders.moves import with_moves
from bot.revisions.wording import phrasings, tidy, tidy_line
from bot.safe_yaml import compose_yaml
from bot.store.reminding import DateMove
from tests.conftest import BUGS
from tests.revisions.conftest import FILE

WIFI = Entry(id="wifi", question="Is there wifi?", also=("online",), answer="On your badge.", told="2023-09-20")


def with_entries(faq: Faq, *entries: Entry) -> Faq:
    return faq.model_copy(update={"entries": entries})


def test_a_new_entry_stands_behind_the_others_and_everything_else_is_as_it_was() -> None:
    file = parse_faq(FILE, file="faq.yaml")
    text = exported(file, with_entries(file.faq, *file.faq.entries, WIFI))
    assert text == FILE + (
        "  - id: wifi\n    question: Is there wifi?\n    also:\n      - online\n    answer: On your badge.\n"
        '    told: "2023-09-20"\n'
    )


NEXT = "\n# What stands where.\n\nsources:  # of single values\n  submission.url: {line: 1, quote: Submit here.}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (FILE + NEXT, FILE + "{new}" + NEXT),
        (FILE.rstrip("\n"), FILE + "{new}"),
        (FILE + "\n\n", FILE + "{new}" + "\n\n"),
        (FILE + "    # about the dinner\n" + NEXT, FILE + "    # about the dinner\n" + "{new}" + NEXT),
    ],
)
def test_comments_stay_with_what_they_are_about(before: str, after: str) -> None:
    file = parse_faq(before, file="faq.yaml")
    text = exported(file, with_entries(file.faq, *file.faq.entries, WIFI))
    new = exported(parse_faq(FILE, file="f"), with_entries(file.faq, *file.faq.entries, WIFI)).removeprefix(FILE)
    assert text == after.replace("{new}", new)


@pytest.mark.parametrize(
    "entries",
    [
        "entries:\n- id: a\n  question: Is it a?\n  answer: Yes.\n",
        "entries:\n    -   id: a\n        question: Is it a?\n        answer: Yes.\n",
        "entries: [{id: a, question: Is it a?, answer: Yes.}]\n",
        "entries: []\n",
    ],
)
def test_a_list_in_another_style_gets_its_new_items_too(entries: str) -> None:
    for text in (f"workshop: {{name: A}}\n{entries}# end\n", f"{entries}workshop: {{name: A}}\n"):
        file = parse_faq(text, file="faq.yaml")
        edited = with_entries(file.faq, *file.faq.entries, WIFI)
        assert parse_faq(exported(file, edited), file="faq.yaml").faq == edited


def test_a_changed_entry_keeps_its_comments_and_its_place() -> None:
    file = parse_faq(FILE, file="faq.yaml")
    parking, dinner = file.faq.entries
    changed = parking.model_copy(update={"answer": "In the yard.", "source": None, "told": "2023-09-20"})
    text = exported(file, with_entries(file.faq, changed, dinner))
    assert text == FILE.replace(
        "    answer: Behind the hall.\n    source: {line: 3, quote: Park behind the hall.}\n",
        '    answer: In the yard.\n    told: "2023-09-20"\n',
    )


def test_a_removed_entry_is_gone_and_the_comments_of_others_stay() -> None:
    file = parse_faq(FILE, file="faq.yaml")
    text = exported(file, with_entries(file.faq, file.faq.entries[0]))
    assert parse_faq(text, file="faq.yaml").faq.entries == file.faq.entries[:1]
    assert [line for line in FILE.splitlines() if "#" in line] == [line for line in text.splitlines() if "#" in line]


@pytest.mark.parametrize("entries", [(), (WIFI,)])
def test_a_file_may_have_had_no_entries_or_lose_them_all(entries: tuple[Entry, ...]) -> None:
    for before in ("workshop: {name: A}  # ours\n", FILE):
        file = parse_faq(before, file="faq.yaml")
        text = exported(file, with_entries(file.faq, *entries))
        assert parse_faq(text, file="faq.yaml").faq.entries == entries


def test_a_moved_date_keeps_its_past_and_its_comment() -> None:
    file = parse_faq(FILE, file="faq.yaml")
    move = DateMove(1, "submission", "2023-09-29 23:59 AoE", "2023-10-03 23:59", "AoE", "2023-09-20", "fire")
    moved, _ = with_moves(file.faq, [move])
    text = exported(file, moved)
    assert '    at: "2023-10-03 23:59"  # as announced\n' in text
    again = parse_faq(text, file="faq.yaml")
    assert again.faq == moved
    assert with_moves(again.faq, [move]) == (moved, [move])  # overtaken: it is in the file
    assert exported(again, again.faq) == text


def test_what_was_not_changed_is_the_same_text() -> None:
    for text in (FILE, BUGS.read_text(encoding="utf-8")):
        file = parse_faq(text, file="faq.yaml")
        assert exported(file, file.faq) is text


TYPED = st.text(st.characters(codec="utf-8"), max_size=120)


@pytest.mark.parametrize(
    "typed", ["yes", "No", "~", "=", "<<", "+1:30", "-1_000", ".5", "null", "2023-09-29", "- a", "a: b", "# c"]
)
def test_what_looks_like_something_else_stays_text(typed: str) -> None:
    file = parse_faq(FILE, file="faq.yaml")
    edited = with_entries(file.faq, *file.faq.entries, WIFI.model_copy(update={"also": (typed,), "answer": typed}))
    assert parse_faq(exported(file, edited), file="faq.yaml").faq == edited


@pytest.mark.slow
@given(question=TYPED, answer=TYPED, also=st.lists(TYPED, max_size=4))
def test_whatever_was_typed_comes_back_as_it_was(question: str, answer: str, also: list[str]) -> None:
    asked = tidy_line(question).ljust(3, "?")
    entry = Entry(
        id="typed",
        question=asked,
        also=phrasings(also, asked),
        answer=tidy(answer) or "-",
        told="2023-09-20",
    )
    file = parse_faq(FILE, file="faq.yaml")
    edited = with_entries(file.faq, *file.faq.entries, entry)
    text = exported(file, edited)
    again = parse_faq(text, file="faq.yaml")
    assert again.faq == edited
    assert exported(again, edited) == text
    changed = with_entries(edited, file.faq.entries[0], entry.model_copy(update={"answer": f"{entry.answer}!"}))
    assert parse_faq(exported(again, changed), file="faq.yaml").faq == changed


def asked_in(text: str) -> dict[str, str]:
    node = compose_yaml(text)
    return {key.value: value.value for key, value in node.value} if node else {}


@given(questions=st.dictionaries(TYPED.map(tidy_line).filter(bool), st.sampled_from(["parking", "unstated", "silent"])))
def test_questions_come_back_as_they_were(questions: dict[str, str]) -> None:
    text = exported_questions("", questions)
    assert asked_in(text) == questions
    more = questions | {"is there a car park": "parking", "yes": "silent"}
    assert asked_in(exported_questions(text, more)) == more


def test_questions_keep_their_comments() -> None:
    text = '# ours\n"a car park": parking  # always\n"and dinner": dinner\n'
    assert exported_questions(text, {"a car park": "parking"}) == '# ours\n"a car park": parking  # always\n'


@pytest.mark.parametrize(
    "text", ["# ours", "# ours\n", "# ünser\n{}", "{}\n# ours", "{}  # ours", "---", "--- {}\n", "~"]
)
def test_the_first_question_is_no_comment(text: str) -> None:
    found = exported_questions(text, {"when?": "parking"})
    assert asked_in(found) == {"when?": "parking"}
    assert all(line in found for line in text.split("\n") if line.startswith("#"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\nb\n", "a\nc\n"),
        ("a\n# x\u2028y\x0cz\x85\n", "b\n# x\u2028y\x0cz\x85\nc\u2028d"),
        ("", "new\n"),
        ("a\nb", "a\nc"),
        ("a\n" * 50, "a\n" * 20 + "b\n" + "a\n" * 30),
    ],
)
def test_a_patch_can_be_applied(tmp_path: Path, before: str, after: str) -> None:
    if before:
        (tmp_path / "faq.yaml").write_text(before, encoding="utf-8")
    (tmp_path / "change.patch").write_text(as_patch("faq.yaml", before, after), encoding="utf-8")
    subprocess.run(["git", "apply", "change.patch"], cwd=tmp_path, check=True)
    assert (tmp_path / "faq.yaml").read_text(encoding="utf-8") == after
    assert as_patch("faq.yaml", after, after) == ""
