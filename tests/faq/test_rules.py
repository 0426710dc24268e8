"""Each rule of `check` finds what its page says, at its place, and leaves the rest alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.clock import parse_now
from bot.faq.check import check_faq, documentation
from bot.faq.loader import load_faq, parse_faq
from bot.faq.rules import DATED_RULES, RULES

FAQ = """\
workshop: {name: Test}
dates:
  - {id: submission, kind: submission, label: Papers, at: "2024-05-01 23:59", zone: AoE, source: {line: 1, quote: a}}
  - {id: notification, kind: notification, label: Decision, at: "2024-06-01", source: {line: 1, quote: a}}
submission:
  url: https://example.org/submit
  page_limits: [{pages: 6, source: {line: 1, quote: a}}]
sources:
  submission.url: {line: 1, quote: a}
entries:
  - {id: dinner, question: Is there a dinner?, answer: "Yes, on {day notification}.", source: {line: 1, quote: Dinner}}
"""


def found(text: str) -> list[str]:
    return [str(finding) for finding in check_faq(parse_faq(text, file="faq.yaml"))]


def test_a_file_without_faults_has_no_findings() -> None:
    assert found(FAQ) == []


@pytest.mark.parametrize(
    ("closes", "zone"), [("2024-05-01 23:59", "AoE"), ("2024-05-02 12:30", "UTC"), ("2024-05-03", "UTC")]
)
def test_a_system_that_closes_at_the_deadline_or_later_is_well(closes: str, zone: str) -> None:
    assert found(FAQ.replace("  url:", f'  closes: "{closes}"\n  closes_zone: {zone}\n  url:')) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "{day notification}",
            "{day notice}",
            "faq.yaml:11:56: error: {day notice} names no date of this file. "
            "Its dates: submission, notification. [template-field]",
            id="unknown date",
        ),
        pytest.param(
            "  url: https",
            '  closes: "2024-05-02 10:59"\n  closes_zone: UTC\n  url: https',
            "closes 1 hour before the announced deadline (2024-05-01 23:59 AoE). AoE is UTC-12; was UTC-11 entered?",
            id="the system an hour early",
        ),
        pytest.param(
            "  url: https",
            '  closes: "2024-05-01 11:59"\n  closes_zone: UTC\n  url: https',
            "Was the day before entered?",
            id="the system a day early",
        ),
        pytest.param(
            "  url: https",
            '  closes: "2024-05-01 23:59"\n  closes_zone: Europe/Berlin\n  url: https',
            "Was the deadline entered as a local time (Europe/Berlin)?",
            id="the system in local time",
        ),
        pytest.param("{day notification}", "{x.y}", "[template-field]", id="malformed field"),
        pytest.param(
            '"Yes, on {day notification}."',
            '"Yes.", answers: {es: "Sí, el {day notice}."}',
            "faq.yaml:11:78: error: {day notice} names no date of this file.",
            id="unknown date in an answer by language",
        ),
        pytest.param(
            '"Yes, on {day notification}."',
            '"Yes.", answers: {sp: "Sí."}',
            "warning: the bot does not speak 'sp'. It speaks en, ",
            id="a language that the bot does not speak",
        ),
        pytest.param(
            "{day notification}",
            "June 1st",
            "faq.yaml:11:56: error: the date 2024-06-01 is typed out. Write {date notification} instead, "
            "so that it follows when the fact changes. [fact-in-prose]",
            id="typed date",
        ),
        pytest.param("{day notification}", "the 1st of June", "[fact-in-prose]", id="typed date, day first"),
        pytest.param(
            "{day notification}",
            "6 pages",
            "Write {limit} instead, so that it follows when the fact changes. [fact-in-prose]",
            id="typed limit",
        ),
        pytest.param(
            "{day notification}", "https://example.org/submit", "Write {link submission} instead", id="typed link"
        ),
        pytest.param(
            ", zone: AoE",
            "",
            "faq.yaml:3:59: warning: Papers: no time zone. "
            "Add 'zone: AoE' (or what the call says), or 'defaults: {zone: AoE}'. [deadline-zone]",
            id="no zone",
        ),
        pytest.param(
            "23:59",
            "11:59",
            "faq.yaml:3:59: warning: Papers is at 11:59 AoE. Is 23:59 meant? [unusual-time]",
            id="11:59",
        ),
        pytest.param(
            '"2024-06-01"',
            '"2024-04-01"',
            "faq.yaml:4:65: warning: Decision (2024-04-01) is before Papers (2024-05-01). Check both. [date-order]",
            id="order",
        ),
        pytest.param(
            "zone: AoE",
            'zone: AoE, history: [{at: "2024-06-05"}]',
            "Papers was moved to an earlier day (2024-06-05 to 2024-05-01). Is that meant? [date-order]",
            id="moved earlier",
        ),
        pytest.param(
            ", source: {line: 1, quote: a}}\nsubmission",
            "}\nsubmission",
            "the date 'notification' has no source. Add 'source: {line: ..., quote: ...}' from the call. [",
            id="no source",
        ),
        pytest.param(
            '{day notification}.", source: {line: 1, quote: Dinner}}',
            '{day notification}."}',
            "the entry 'dinner' has no source. Add 'source: {line: ..., quote: ...}' from the call, "
            """or 'told: "2023-09-20"', the day on which organizers gave the answer themselves. [missing-source]""",
            id="no source of an entry",
        ),
        pytest.param(
            "  submission.url: {line: 1, quote: a}\n",
            "  topics: {line: 1, quote: a}\n",
            "submission.url has no source",
            id="no source of a single value",
        ),
        pytest.param(
            "[{pages: 6, source: {line: 1, quote: a}}]",
            "[{pages: 6}]",
            "the page limit has no source",
            id="no source of a limit",
        ),
        pytest.param(
            "Yes, on",
            "Yes, cafÃ© on",
            "error: broken characters 'Ã©'. Type them again, or build from a page saved as UTF-8. [broken-text]",
            id="broken text",
        ),
    ],
)
def test_a_fault_is_found_at_its_place(old: str, new: str, expected: str) -> None:
    told = found(FAQ.replace(old, new, 1))
    assert any(expected in line for line in told), told


@pytest.mark.parametrize("words", ["3 June 2024", "June 3", "1-3 June"])
def test_the_last_day_of_a_date_is_typed_out_as_much_as_the_first(words: str) -> None:
    text = FAQ.replace('"2024-06-01"', '"2024-06-01", end: "2024-06-03"').replace("{day notification}", words)
    assert found(text) == [
        "faq.yaml:11:56: error: the date 2024-06-03, the last day of 'Decision', is typed out. Write "
        "{date notification} or 'the last day' instead, so that it follows when the fact changes. [fact-in-prose]"
    ]


@pytest.mark.parametrize(
    ("answer", "quote", "findings"),
    [
        ("Posters have 6 pages.", "posters have 6 pages", 0),  # the call's words, as `build` takes them over
        ("**Posters** have 6 pages. Talks end on June 1.", "Posters have 6 pages.", 0),  # two of its sentences
        ("Posters have 6 pages.", "posters are short", 1),  # an organizer's words
        ("6 pages, until June 1.", "posters have 6 pages until June 1", 2),
    ],
)
def test_a_quotation_stays_as_the_call_has_it(answer: str, quote: str, findings: int) -> None:
    text = FAQ.replace("Yes, on {day notification}.", answer).replace("quote: Dinner", f'quote: "{quote}"')
    assert len(found(text)) == findings


def test_a_limit_that_two_tracks_share_is_found_once() -> None:
    text = FAQ.replace("page_limits: [", "page_limits: [{pages: 6, track: posters, source: {line: 1, quote: a}}, ")
    assert len(found(text.replace("{day notification}", "6 pages"))) == 1


@pytest.mark.parametrize(
    ("call", "name", "quote", "finding"),
    [
        ("Milestone | Notification\nPapers | 1 June 2024", "call.txt", "Notification: 1 June 2024", False),
        ("Noti\u00adfica\u00adtion: 1 June 2024", "call.txt", "Notification: 1 June 2024", False),
        ("Decisions\n\n1 June 2024", "call.txt", "Notification: 1 June 2024", True),  # no such label
        ("Notification\n" + "\n" * 9 + "1 June 2024", "call.txt", "Notification: 1 June 2024", True),  # far below
        ("notification: 2024-06-01", "call.yml", "Notification: 1 June 2024", False),  # put into words
    ],
)
def test_a_quote_is_looked_for_on_its_line(tmp_path: Path, call: str, name: str, quote: str, finding: bool) -> None:
    (tmp_path / name).write_text(call, encoding="utf-8")
    text = FAQ.replace("quote: Dinner", f'quote: "{quote}"').replace("dates:", f"call: {{file: {name}}}\ndates:", 1)
    told = [str(one) for one in check_faq(parse_faq(text, file=str(tmp_path / "faq.yaml")))]
    assert any("[quote-in-call]" in line and "Notification" in line for line in told) is finding


@pytest.mark.parametrize(
    ("day", "now", "says"),
    [
        (
            "2024-11-20",
            "2023-11-20T12:00Z",
            "the entry 'dinner', told: 2024-11-20 is still to come (today is 2023-11-20). Is the year",
        ),
        ("2023-11-21", "2023-11-20T09:00Z", "told: 2023-11-21 is still to come"),
        ("2023-11-21", "2023-11-20T11:00Z", ""),  # in Kiribati it has begun
        ("2023-11-20", "2023-11-20T12:00Z", ""),
    ],
)
def test_organizers_cannot_have_told_something_on_a_day_to_come(day: str, now: str, says: str) -> None:
    text = FAQ.replace(
        '{day notification}.", source: {line: 1, quote: Dinner}}', f'{{day notification}}.", told: "{day}"}}'
    )
    told = [str(one) for one in check_faq(parse_faq(text, file="faq.yaml"), parse_now(now))]
    assert [one.endswith("[future-day]") and says in one for one in told] == [True] * bool(says)


def test_a_page_cannot_have_been_read_nor_a_date_announced_on_a_day_to_come() -> None:
    text = FAQ.replace("zone: AoE", 'zone: AoE, history: [{at: "2024-04-01", announced: "2024-03-01"}]')
    text = text.replace("dates:", 'call: {file: a, checked: "2024-03-01"}\ndates:')
    told = check_faq(parse_faq(text, file="faq.yaml"), parse_now("2024-02-01"))
    assert [(one.rule, one.problem.place.line) for one in told] == [("future-day", 2), ("future-day", 4)]


def test_a_phrasing_in_two_entries_is_found() -> None:
    second = (
        '  - {id: social, question: Party?, also: ["is there a dinner"], answer: "No.", source: {line: 1, quote: a}}\n'
    )
    assert found(FAQ + second) == [
        "faq.yaml:12:5: error: 'is there a dinner' stands in the entry 'dinner' too. Keep it in one of them."
        " [repeated-phrasing]"
    ]


def test_a_quote_that_the_call_does_not_hold_is_found(tmp_path: Path) -> None:
    (tmp_path / "call.md").write_text("# Workshop\nPapers are due on May 1.\n", encoding="utf-8")
    text = (
        "workshop: {name: T}\ncall: {file: call.md}\nentries:\n  - {id: a, question: What?, answer: Yes., source:"
        ' {line: 2, quote: "%s"}}\n'
    )
    path = tmp_path / "faq.yaml"
    path.write_text(text % "Papers are due on May 1.", encoding="utf-8")
    assert check_faq(load_faq(path)) == []
    path.write_text(text % "Dinner costs forty dollars.", encoding="utf-8")
    assert [finding.rule for finding in check_faq(load_faq(path))] == ["quote-in-call"]


CALL = [f"Room {number} opens at {number} sharp." for number in range(10, 60)]
QUOTED = "workshop: {name: T}\ncall: {file: call.md}\nentries:\n"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (CALL, []),
        (
            ["Welcome."] * 10 + CALL,
            ["4 of 4 quotes are not on their lines of call.md, which seems to have changed. Run `workshop-bot update "],
        ),
        (
            ["This room is closed.", *CALL[1:]],
            ["line 1 of call.md does not say “Room 10 opens at 10 sharp.”. If the page changed, run `workshop-bot upd"],
        ),
        (
            ["Rooms:", *CALL[1:], CALL[0]],
            ["“Room 10 opens at 10 sharp.”; line 51 does. Correct the line, or run `work"],
        ),
    ],
    ids=["as it was", "moved down", "one is gone", "one is elsewhere"],
)
def test_a_page_that_changed_calls_for_an_update(tmp_path: Path, page: list[str], expected: list[str]) -> None:
    entry = "  - {{id: a{0}, question: Room {0}?, answer: Yes., source: {{line: {1}, quote: '{2}'}}}}\n"
    file, path = tmp_path / "call.md", tmp_path / "faq.yaml"
    file.write_text("\n".join(page), encoding="utf-8")
    entries = [entry.format(at, at + 1, CALL[at]) for at in (0, 11, 22, 33)]
    path.write_text(QUOTED + "".join(entries), encoding="utf-8")
    told = [str(one) for one in check_faq(load_faq(path))]
    assert [part in line for part, line in zip(expected, told, strict=True)] == [True] * len(expected)
    assert all(f"`workshop-bot update {file} --knowledge {path}`" in line for line in told)


@pytest.mark.parametrize("rule", [*RULES, *DATED_RULES], ids=lambda rule: rule.ID)
def test_a_rule_documents_what_passes_and_what_fails(rule: object) -> None:
    page = documentation(rule)  # type: ignore[arg-type]
    assert "PASS:" in page
    assert "FAIL:" in page
