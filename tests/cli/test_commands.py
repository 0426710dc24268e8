"""What a person types at the shell, and what they then see."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli.main import COMMANDS, main
from tests.conftest import BUGS, ROOT
from tests.pace import PATIENCE_S

KNOWLEDGE = str(BUGS.parent.parent)
NOW = "2023-09-20T12:00Z"


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(words)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def piped(text: bytes, *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        input=text,
        capture_output=True,
        cwd=ROOT,
        timeout=PATIENCE_S,
        check=False,
    )


def test_ask_prints_the_fact_and_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "ask", "--knowledge", KNOWLEDGE, "--now", NOW, "page", "limit?") == (
        0,
        "Papers may have up to 6 pages, not counting references, acknowledgments and appendices.\n"
        "  call-for-papers.md:102  “Submitted papers should have up to 6 pages (excluding references, acknowledgments, "
        "or appendices).”\n",
        "",
    )


def test_ask_offers_questions_when_it_is_not_sure(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "ask", "--knowledge", KNOWLEDGE, "blorp")[1] == (
        "I do not know that. You can ask me, for example:\n"
        "  1. When is the submission deadline?\n  2. What is the page limit?\n  3. Where do I submit?\n"
    )


def test_ask_explains(capsys: pytest.CaptureFixture[str]) -> None:
    out = run(capsys, "ask", "--knowledge", KNOWLEDGE, "--explain", "page limit for reviews?")[1]
    assert "read as: @page @limit for @review" in out
    assert "review_form: a known question that nothing in the FAQ answers" in out
    assert "is enough" in out or "is too little" in out or "is less than" in out


def test_ask_explains_with_the_line_of_a_passage_and_with_what_settles_it(capsys: pytest.CaptureFixture[str]) -> None:
    question = ("ask", "--knowledge", KNOWLEDGE, "--now", NOW, "--explain", "which weekday is the notification?")
    out = run(capsys, *question)[1]
    assert "call:" not in out
    assert re.search(r"^\d\. +\d+%  line \d+ “.+”", out, re.MULTILINE)


def test_ask_overheard_keeps_silent(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "ask", "--knowledge", KNOWLEDGE, "--overheard", "this deadline kills me")[1] == "(silent)\n"


def test_ask_jsonl_answers_line_by_line_in_order() -> None:
    lines: list[dict[str, object]] = [
        {"q": "page limit?"},
        {"q": "this deadline kills me", "overheard": True},
        {"q": "travel grants?"},
        {"q": "\ud800"},
    ]
    done = piped("".join(json.dumps(line) + "\n" for line in lines).encode(), "ask", "--jsonl", "--now", NOW)
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert [reply["outcome"] for reply in replies] == ["answered", "silent", "unstated", "silent"]
    assert [reply["q"] for reply in replies] == [line["q"] for line in lines]
    assert set(replies[0]) >= {"q", "outcome", "answers", "suggestions"}
    assert set(replies[0]["answers"][0]) == {"entry", "text", "confidence", "source"}
    assert replies[0]["answers"][0]["source"]["line"] == 102
    assert (done.returncode, done.stderr) == (0, b"")


def test_ask_jsonl_reports_invalid_lines_and_goes_on() -> None:
    done = piped(b'{"q": 5}\nnonsense\n\n{"q": "page limit?"}\n[1]\n', "ask", "--jsonl")
    assert [json.loads(line)["outcome"] for line in done.stdout.splitlines()] == [
        "unknown",
        "unknown",
        "answered",
        "unknown",
    ]
    assert len({frozenset(json.loads(line)) for line in done.stdout.splitlines()}) == 1  # the same keys in each
    assert b'standard input, line 2: not a JSON object with a text "q"' in done.stderr
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


HOSTILE = [
    "",
    " " * 3000,
    "a" * 30_000,
    "dead\x00line",
    "\ud800\udfff",
    "d̸̡̢e̴̡̛a̷̧̛d̶̨̛l̵̢̛i̸̡̛n̷̢̛e̶̡̛" * 50,
    "\u202edeadline\u202c",
    "{0.__class__}",
    "{date.__class__}",
    "(a+)+$" * 500,
    "deadline " * 5000,
    "@everyone @here <@1> <@&2> deadline?",
    "\ufdfa" * 2000,
    "x" * 20_000 + " deadline",
    "> " * 1000,
    "`" * 5000,
    "and " * 3000,
    "?" * 5000,
    "12" * 4000,
    "\n" * 5000,
]


def test_hostile_input_is_answered_without_a_crash_or_a_ping() -> None:
    done = piped("".join(json.dumps({"q": text}) + "\n" for text in HOSTILE).encode(), "ask", "--jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(replies) == len(HOSTILE)
    for reply in replies:
        told = " ".join([reply["message"], *(answer["text"] for answer in reply["answers"])])
        assert not {"@everyone", "@here", "<@", "__class__"} & set(told.split())
        assert "<@" not in told
        assert len(told) < 2000


def test_chat_answers_piped_lines_and_ends() -> None:
    done = piped(
        b"page limit?\n\n/now 2023-10-02T00:00Z\nis it still open?\n/now never\n/nothing\n/help\n/quit\nunread\n",
        "chat",
        "--now",
        NOW,
    )
    out = done.stdout.decode()
    assert out.startswith("Papers may have up to 6 pages")
    assert "It is now 2023-10-02 00:00 UTC." in out
    assert "No, submission has closed." in out
    assert "/now: 'never' is not an instant; write for example 2023-09-20T12:00Z" in out
    assert "There is no command /nothing." in out
    assert "unread" not in out
    assert (done.returncode, done.stderr) == (0, b"")


def test_chat_takes_a_number_as_the_question_offered() -> None:
    done = piped(b"blorp\n2\n/explain page limit\n", "chat", "--now", NOW)
    assert "Papers may have up to 6 pages" in done.stdout.decode()
    assert "read as: @page @limit" in done.stdout.decode()


def test_chat_goes_on_from_what_was_asked_before() -> None:
    lines = ("when is the deadline?", "in Hanoi?", "how many pages?", "thanks", "in Tokyo?", "qwertz")
    done = piped("\n".join(lines).encode(), "chat", "--now", "2023-05-02T09:00Z")
    told = [one.splitlines()[0] for one in done.stdout.decode().split("\n\n")]
    assert told[1].startswith("In Hanoi (Asia/Ho_Chi_Minh) the deadline is 30 September 2023, 18:59.")
    assert told[4].startswith("In Tokyo (Asia/Tokyo) the deadline is 30 September 2023, 20:59.")
    assert told[5] == "I do not know that. You can ask me, for example:"


def test_chat_says_that_a_number_picks_nothing() -> None:
    done = piped(b"1\nblorp\n7\n0\n2\n1\n", "chat", "--now", NOW)
    first, _, seven, zero, second, third = done.stdout.decode().split("\n\n")
    assert first.startswith("1 picks a suggestion, and none is open. Type a question. A number picks")
    assert seven == "There is no suggestion 7; type a number up to 3, or a question."
    assert zero == "There is no suggestion 0; type a number up to 3, or a question."
    assert "Papers may have up to 6 pages" in second
    assert third.startswith("1 picks a suggestion, and none is open.")


def test_build_writes_once_and_refuses_to_overwrite(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page, output = str(BUGS.parent / "call-for-papers.md"), tmp_path / "new" / "faq.yaml"
    code, out, err = run(capsys, "build", page, "-o", str(output))
    assert code == 0
    assert out.startswith("Found\n")
    assert "wrote " in err
    assert output.read_text(encoding="utf-8") == BUGS.read_text(encoding="utf-8")
    output.write_text("edited by hand", encoding="utf-8")
    code, out, err = run(capsys, "build", page, "-o", str(output))
    assert (code, out) == (2, "")
    assert "exists; --force replaces it" in err
    assert output.read_text(encoding="utf-8") == "edited by hand"
    assert run(capsys, "build", page, "-o", str(output), "--force")[0] == 0


def test_build_ends_with_what_the_files_are_for_and_what_to_do_next(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    output = tmp_path / "my call" / "call.yaml"
    err = run(capsys, "build", str(BUGS.parent / "call-for-papers.md"), "-o", str(output), "--json")[2]
    assert err.endswith(
        f"wrote {output}\n"
        "\nkeep call.built.yaml and call.call.yaml beside it, unedited: `workshop-bot update` and answers need them\n"
        f"next: workshop-bot check '{output}'; workshop-bot ask --knowledge '{output}' \"when is the deadline?\"\n"
    )
    assert {path.name for path in output.parent.iterdir()} >= {"call.built.yaml", "call.call.yaml"}
    assert run(capsys, "check", str(output))[0] == 0


def test_build_prints_to_standard_output_and_its_summary_aside(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "build", str(BUGS.parent / "call-for-papers.md"), "-o", "-", "--json")
    assert code == 0
    assert out == BUGS.read_text(encoding="utf-8")
    assert json.loads(err)["fixed_lines"] == 3  # nothing but JSON


def test_build_writes_into_the_knowledge_folder_and_notes_the_day(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = str(BUGS.parent / "call-for-papers.md")
    assert run(capsys, "build", page, "--knowledge", str(tmp_path), "--now", NOW)[0] == 0
    assert 'checked: "2023-09-20"' in (tmp_path / "faq.yaml").read_text(encoding="utf-8")
    assert run(capsys, "build", page)[0] == 2
    assert run(capsys, "check", str(tmp_path))[0] == 0


def test_update_writes_the_faq_that_knowledge_names(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text((BUGS.parent / "call-for-papers.md").read_text(encoding="utf-8"), encoding="utf-8")
    assert run(capsys, "build", str(page), "-o", str(tmp_path))[0] == 0
    page.write_text(page.read_text(encoding="utf-8").replace("September 29, 2023", "October 3, 2023"), encoding="utf-8")
    code, out, err = run(capsys, "update", str(page), "--knowledge", str(tmp_path), "--yes", "--now", NOW)
    assert code == 0
    assert out.startswith("Submission deadline extended: 29 September → 3 October 2023, 23:59 AoE (+4 days)\n")
    assert f"wrote {tmp_path / 'faq.yaml'}\n" in err
    code, out, _ = run(capsys, "update", str(page), "--faq", str(tmp_path / "faq.yaml"), "--yes")
    assert (code, out.splitlines()[0]) == (0, "Nothing changed that a community member would notice.")


COMMON = {
    "--knowledge": {
        "ask", "chat", "build", "update", "run", "doctor", "plan", "calendar", "digest", "export", "kinds",
    },
    "--now": {"ask", "chat", "build", "update", "run", "plan", "digest", "check"},
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_a_common_option_is_refused_by_a_command_that_does_not_use_it(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    words = capsys.readouterr().out
    for option, users in COMMON.items():
        assert (option in words.split("options:")[1]) == (command in users)
    with pytest.raises(SystemExit) as ended:
        main(["schema", "--knowledge", "/nope"])
    assert ended.value.code == 2


def test_check_reports_place_and_fix(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "faq.yaml"
    path.write_text(
        "workshop: {name: T}\nentries:\n  - {id: a, question: What?, answer: 'On {date submission}.'}\n",
        encoding="utf-8",
    )
    code, out, err = run(capsys, "check", str(tmp_path))
    assert code == 1
    assert (
        f"{path}:3:38: error: {{date submission}} names no date of this file. Its dates: none. [template-field]" in out
    )
    assert err == "1 finding in 1 file\n"
    assert run(capsys, "check", str(path), "--strict")[2] == "2 findings in 1 file\n"
    code, out, _ = run(capsys, "check", str(path), "--json")
    assert json.loads(out.splitlines()[0])["line"] == 3
    path.write_text("workshop: [", encoding="utf-8")
    assert run(capsys, "check", str(path))[0] == 78


def test_a_check_with_warnings_alone_passes_and_counts_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dates = (
        'dates: [{id: submission, kind: submission, label: Papers, at: "2031-05-01", source: {line: 1, quote: a}}]\n'
    )
    (tmp_path / "faq.yaml").write_text(f"workshop: {{name: Test}}\n{dates}", encoding="utf-8")
    code, out, err = run(capsys, "check", str(tmp_path))
    assert (code, err) == (0, "no errors, 1 warning in 1 file (--strict counts them)\n")
    assert "warning: Papers: no time zone" in out


def test_many_warnings_of_a_kind_do_not_bury_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries = "".join(f'  - {{id: e{n}, question: "What is bell {n}?", answer: "Bronze."}}\n' for n in range(5, 11))
    date = '  - {id: submission, kind: submission, label: Papers, at: "2031-05-01"}\n'
    file = tmp_path / "faq.yaml"
    file.write_text(f"workshop: {{name: Test}}\ndates:\n{date}entries:\n{entries}", encoding="utf-8")
    lines = [line.removeprefix(str(file)) for line in run(capsys, "check", str(file))[1].splitlines()]
    assert [line[: line.index(" ", 12)] for line in lines] == [
        *(":3:5: warning:", ":3:59: warning:"),  # the date's source and its zone
        *(":5:5: warning:", ":6:5: warning:", ":7:5: warning:", ": warning: 3"),
    ]
    assert lines[-1] == ": warning: 3 more like these, in lines 8, 9, 10. --all prints each. [missing-source]"
    for whole in ("--all", "--strict", "--json"):
        assert len(run(capsys, "check", str(file), whole)[1].splitlines()) == 8


def test_check_of_the_shipped_knowledge_is_clean_and_rules_are_documented(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", KNOWLEDGE) == (0, "", "no findings in 1 file\n")
    assert "fact-in-prose (error)" in run(capsys, "check", "--rules")[1]


def test_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(run(capsys, "schema")[1])["title"] == "workshop-bot FAQ"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches_with_an_example(capsys: pytest.CaptureFixture[str], command: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"  workshop-bot {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code", "expected"),
    [
        pytest.param(
            ["ask"], 2, 'no question given. For example: workshop-bot ask "when is the deadline?"', id="no question"
        ),
        pytest.param(
            ["ask", "--now", "soon", "x"],
            2,
            "--now: 'soon' is not an instant; write for example 2023-09-20T12:00Z",
            id="no instant",
        ),
        pytest.param(
            ["ask", "--jsonl", "x"], 2, "--jsonl reads the questions from standard input", id="both ways at once"
        ),
        pytest.param(["healht"], 2, "there is no command 'healht'; did you mean 'health'?", id="a mistyped command"),
        pytest.param(["xyzzy"], 2, "there is no command 'xyzzy'; commands: ask, chat, build", id="no command"),
        pytest.param([], 2, "no command given; commands: ask, chat, build", id="nothing"),
        pytest.param(
            ["ask", "--knowledge", "nowhere.yaml", "x"], 78, "nowhere.yaml: No such file or directory", id="no FAQ"
        ),
        pytest.param(
            ["ask", "--knowledge", "tests/faq", "x"],
            2,
            "no faq.yaml in this folder. Build one: workshop-bot build",
            id="folder without FAQ",
        ),
        pytest.param(
            ["build", "nowhere.md", "-o", "x.yaml"], 78, "nowhere.md: No such file or directory", id="no page"
        ),
    ],
)
def test_a_mistake_is_explained_and_has_an_exit_code(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: list[str], code: int, expected: str
) -> None:
    monkeypatch.chdir(ROOT)
    returned, _, err = run(capsys, *words)
    assert returned == code
    assert expected in err
    assert "Traceback" not in err


def test_an_unknown_setting_is_refused_with_a_hint(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKSHOP_KNOWLEGE", "x")
    code, _, err = run(capsys, "schema")
    assert (code, err) == (
        78,
        "workshop-bot: there is no setting WORKSHOP_KNOWLEGE. Did you mean WORKSHOP_KNOWLEDGE?\n",
    )


def test_a_folder_with_several_faqs_asks_for_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "faq.yaml").write_text("workshop: {name: T}\n", encoding="utf-8")
    code, _, err = run(capsys, "ask", "--knowledge", str(tmp_path), "x")
    assert code == 2
    assert "holds 2 FAQs" in err


def test_a_reader_that_goes_away_is_not_an_error() -> None:
    command = f'"{sys.executable}" -m bot schema | head -1'
    done = subprocess.run(["bash", "-c", command], capture_output=True, cwd=ROOT, timeout=PATIENCE_S, check=False)
    assert done.stdout == b"{\n"
    assert done.stderr == b""


def test_build_reads_a_page_with_its_data_files(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    page, data = tmp_path / "index.md", tmp_path / "dates.yml"
    page.write_text("# Workshop on Pairs\n\nPapers of up to 4 pages are welcome.\n", encoding="utf-8")
    data.write_text("- name: Submission deadline\n  date: 1 May 2025, 23:59 AoE\n", encoding="utf-8")
    code, out, err = run(capsys, "build", str(page), str(data), "-o", str(tmp_path / "faq.yaml"))
    assert code == 0
    assert f"reading {page} ...\nreading {data} ...\nlooking for dates, " in err
    assert out.startswith("Found in 2 sources\n")
    assert "  Submission deadline                 1 May 2025, 23:59 AoE [confirmed]  (dates.yml:1)\n" in out
    code, out, _ = run(capsys, "ask", "--knowledge", str(tmp_path), "--now", NOW, "when is the deadline?")
    assert out.endswith("  dates.yml:1\n")


def test_diff_is_silent_and_ends_with_0_when_nothing_changed_else_with_1(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page, moved = BUGS.parent / "call-for-papers.md", tmp_path / "moved.md"
    assert run(capsys, "diff", str(page), str(BUGS)) == (0, "", "")
    moved.write_text(
        page.read_text(encoding="utf-8").replace("September 29, 2023", "October 3, 2023"), encoding="utf-8"
    )
    line = "Submission deadline extended: 29 September → 3 October 2023, 23:59 AoE (+4 days)\n"
    assert run(capsys, "diff", str(BUGS), str(moved)) == (1, line, "")
    code, out, _ = run(capsys, "diff", str(moved), str(BUGS), "--json")
    change = json.loads(out)
    assert (code, change["action"], change["path"], change["loud"]) == (1, "changed", "dates.submission.at", True)
    assert change["text"].startswith("⚠ Submission deadline is EARLIER now: 3 October → 29 September 2023")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("diff", "no.md", "no.md"), "no.md: No such file or directory. Give the path of the page of the call."),
        (("build", ".", "-o", "-"), ".: this is a folder. Give the path of the page of the call, such as ./index.md."),
        (("build", "http://", "-o", "-"), "http://: only http:// and https:// are followed."),
        (("update", "page.md", "--faq", "no.yaml"), "page.md: No such file or directory"),
    ],
)
def test_an_invalid_source_is_reported(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], expected: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (78, "")
    assert expected in err


def test_plan_prints_each_message_with_its_instant_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--knowledge", str(BUGS), "--now", "2023-09-28T00:00Z", "--until", "2023-10-01"]) == 0
    out = capsys.readouterr().out
    assert [line for line in out.splitlines() if "UTC, the channel" in line] == [
        "Fri 2023-09-29 11:59 UTC, the channel of /reminders setup:",
        "Sat 2023-09-30 08:59 UTC, the channel of /reminders setup:",
        "Sat 2023-09-30 11:59 UTC, the channel of /reminders setup:",
    ]
    assert "  ⏰ BUGS: Submission deadline in 1 day\n" in out
    assert main(["plan", "--knowledge", str(BUGS), "--now", "2024-01-01"]) == 0
    nothing = "Nothing is due: all 3 dates that have a day have passed (1 more has no day yet).\n"
    assert capsys.readouterr().out == nothing
    assert main(["plan", "--knowledge", str(BUGS), "--now", "2023-01-01", "--until", "2023-01-02"]) == 0
    assert capsys.readouterr().out.startswith(
        "Nothing is due until 2023-01-02: 3 of 4 dates have a day, 0 of these have passed, and the lead times of deadl"
    )
    assert main(["plan", "--knowledge", str(BUGS), "--until", "soon"]) == 2
    assert "--until: 'soon' is not an instant" in capsys.readouterr().err


def test_calendar_writes_the_same_file_every_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a.ics", "b.ics"):
        assert main(["calendar", "--knowledge", str(BUGS), "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()
    assert (tmp_path / "a.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert main(["calendar", "--knowledge", str(BUGS), "-o", str(tmp_path / "no" / "c.ics")]) == 2
    assert "c.ics: No such file or directory" in capsys.readouterr().err
