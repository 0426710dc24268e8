"""A FAQ that is wrong is refused with the place and the fix; a right one keeps the place of every value."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import FaqError
from bot.faq.loader import load_faq, parse_faq

GOOD = """\
workshop:
  name: Test Workshop
dates:
  - id: submission
    kind: submission
    label: Papers due
    at: "2024-05-01 23:59"
    zone: AoE
"""


def problems(text: str) -> list[str]:
    with pytest.raises(FaqError) as caught:
        parse_faq(text, file="faq.yaml")
    return [str(problem) for problem in caught.value.problems]


def test_a_right_file_loads_and_knows_its_places() -> None:
    loaded = parse_faq(GOOD, file="faq.yaml")
    assert loaded.faq.dates[0].at == "2024-05-01 23:59"
    assert str(loaded.place("dates", 0, "at")) == "faq.yaml:7:9"
    assert str(loaded.place("dates", 0, "missing")) == "faq.yaml:4:5"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "label:", "lable:", "faq.yaml:6:12: unknown key 'lable'. Did you mean 'label'?", id="misspelled key"
        ),
        pytest.param(
            "label: Papers due",
            "label: Papers due\n    \u200bnote: x",
            "faq.yaml:7:12: an invisible no-break space stands beside the key 'note'. Write 'note: '.",
            id="an invisible blank before a key",
        ),
        pytest.param(
            "label: Papers due",
            'label:\u00a0"Papers: due"',
            "faq.yaml:6:21: an invisible no-break space stands beside the key 'label'. Write 'label: '.",
            id="an invisible blank behind a key",
        ),
        pytest.param(
            "label: Papers due",
            'label:"Papers: due"',
            "faq.yaml:6:20: a blank is missing behind 'label:'. Write 'label: '.",
            id="no blank behind a key",
        ),
        pytest.param(
            "kind: submission",
            "kind: paper",
            "faq.yaml:5:11: the date 'submission', kind: 'paper' is not one of abstract, submission",
            id="unknown kind",
        ),
        pytest.param(
            'at: "2024-05-01 23:59"',
            "at: 2024-05-01",
            "faq.yaml:7:9: the date 'submission', at: text is expected, and a day without quotes is none. "
            'Put it in quotes: "2024-05-01".',
            id="unquoted date",
        ),
        pytest.param(
            '"2024-05-01 23:59"',
            '"1 May 2024"',
            "faq.yaml:7:9: the date 'submission', at: '1 May 2024' is not 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM'",
            id="date in words",
        ),
        pytest.param(
            '"2024-05-01 23:59"',
            '"2024-02-30"',
            "faq.yaml:7:9: the date 'submission', at: '2024-02-30' is not a day: February 2024 has 29 days",
            id="a day that does not exist",
        ),
        pytest.param(
            '"2024-05-01 23:59"',
            "2024-02-30",
            "faq.yaml:7:9: the date 'submission', at: '2024-02-30' is not a day: February 2024 has 29 days",
            id="a day that does not exist, without quotes",
        ),
        pytest.param(
            '"2024-05-01 23:59"',
            '"2024-13-01"',
            "faq.yaml:7:9: the date 'submission', at: '2024-13-01' is not a day: there is no month 13",
            id="a month that does not exist",
        ),
        pytest.param(
            '"2024-05-01 23:59"',
            '"2024-05-01 24:00"',
            "faq.yaml:7:9: the date 'submission', at: there is no time '24:00'; times go from '00:00' to '23:59'",
            id="an hour that does not exist",
        ),
        pytest.param(
            "zone: AoE",
            "zone: PST",
            "faq.yaml:8:11: the date 'submission', zone: "
            "the abbreviation 'PST' is ambiguous; write 'America/Los_Angeles', or the offset 'UTC-8'",
            id="abbreviated zone",
        ),
        pytest.param(
            "zone: AoE",
            "zone: aoe",
            "faq.yaml:8:11: the date 'submission', zone: 'aoe' is written 'AoE'",
            id="zone in the wrong case",
        ),
        pytest.param(
            "zone: AoE",
            "zone: Mars/Olympus",
            "faq.yaml:8:11: the date 'submission', zone: 'Mars/Olympus' "
            "is not a time zone; write 'AoE', 'UTC', 'UTC+05:30' or an IANA name (Asia/Tokyo)",
            id="no zone",
        ),
        pytest.param(
            "zone: AoE",
            "zone: AoE\n    zone: UTC",
            "faq.yaml:9:5: the key 'zone' appears twice, in line 8 too. Keep one of them.",
            id="key twice",
        ),
        pytest.param(
            "label: Papers due",
            "label: [a]",
            "faq.yaml:6:12: the date 'submission', label: text in quotes is expected here",
            id="a list for a text",
        ),
        pytest.param(
            "label: Papers due",
            "label: {date submission}",
            "faq.yaml:6:12: the date 'submission', label: text in quotes is expected here; "
            "without them, ': ' and {...} are no text",
            id="a field without quotes",
        ),
        pytest.param(
            'at: "2024-05-01 23:59"',
            "at: null",
            "faq.yaml:4:5: the date 'submission': a date without 'at' cannot be confirmed; "
            "set status to 'tba' or 'tentative'",
            id="no day, yet confirmed",
        ),
        pytest.param(
            "  name: Test Workshop",
            "  city: Hanoi",
            "faq.yaml:2:3: workshop.name: this key is missing. Add 'name: ...'.",
            id="missing key",
        ),
        pytest.param(
            "label: Papers due",
            'label: "Papers\\e[31m due"',
            "faq.yaml:6:12: the date 'submission', label: it contains a control character (U+001B); take it out",
            id="an escape sequence",
        ),
        pytest.param(
            "dates:\n", "dates: [\n", "faq.yaml:3:8: the bracket [ opened in line 3 is not closed.", id="broken YAML"
        ),
        pytest.param(
            "label: Papers due",
            "label: *name",
            "faq.yaml:6:12: a text that begins with * must stand in quotes.",
            id="undefined alias",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place_and_fix(old: str, new: str, expected: str) -> None:
    told = problems(GOOD.replace(old, new))
    assert any(problem.startswith(expected) for problem in told), told


IN_THE_REST = """\
workshop: {name: T}
dates:
  - {kind: submission, label: A, at: 2027-01-15 23:59:00}
  - {id: b, kind: other, label: yes, at: "2027-01-15", candidates: [20 May]}
entries:
  - {id: a, question: Why?, answer: x, told: yesterday}
  - {question: Why?, answer: x, told: 2027-01-15}
  - {id: My-Id, question: W, answer: "", answers: {ENG: x}}
  - text
submission: {archival: maybe, review: blind, page_limits: [{pages: 0}]}
topics: [5, {name: 3, topics: [x, [y]]}]
people: [{name: Ann, role: boss}, {role: chair}]
call: {file: x, unread: [a]}
reminders: {channel: "5", leads: {deadline: [1y]}}
"""


def test_a_mistake_is_told_by_what_it_is_in_with_what_is_expected_and_no_word_of_python() -> None:
    told = [problem.partition(": ")[2] for problem in problems(IN_THE_REST)]
    assert told == [
        "call.unread, the 1st item: a whole number is expected here, such as 12",
        "the 1st date, id: this key is missing. Add 'id: ...'.",
        'the 1st date, at: text is expected, and a day without quotes is none. Put it in quotes: "2027-01-15 23:59".',
        "the date 'b', label: text is expected, and yes, no, on, off, true and false without quotes are "
        "none. Put it in quotes.",
        "the date 'b', candidates, the 1st item: '20 May' is not a day; write it as 'YYYY-MM-DD', such as '2027-01-15'",
        "the 1st page limit, pages: 0 is too small; at least 1",
        "submission.review: 'blind' is not one of 'double-blind', 'single-blind', 'open'",
        "submission.archival: true, false or mixed is expected here",
        'topics, the 1st item: text is expected, and a number without quotes is none. Put it in quotes: "5".',
        'topics, the 2nd item, name: text is expected, and a number without quotes is none. Put it in quotes: "3".',
        "topics, the 2nd item, topics, the 2nd item: text in quotes is expected here",
        "the person 'Ann', role: 'boss' is not one of organizer, speaker, panelist, chair, "
        "program_committee, advisor, other",
        "the 2nd person, name: this key is missing. Add 'name: ...'.",
        "the entry 'a', told: 'yesterday' is not a day; write it as 'YYYY-MM-DD', such as '2027-01-15'",
        "the 2nd entry, id: this key is missing. Add 'id: ...'.",
        'the 2nd entry, told: text is expected, and a day without quotes is none. Put it in quotes: "2027-01-15".',
        "the entry 'My-Id', id: an id is made of small letters, digits, _ and -, a letter first, such as "
        "'travel_grant'",
        "the entry 'My-Id', question: 'W' is too short; at least 3 characters",
        "the entry 'My-Id', answer: it is empty",
        "the entry 'My-Id', answers.ENG: the code of a language is expected here, such as 'es'",
        "the 4th entry: a mapping is expected here (lines of 'key: value')",
        "reminders.channel: the number of a channel in Discord is expected here, in quotes, such as "
        "'123456789012345678'",
        "reminders.leads.deadline, the 1st item: a lead time is expected here, such as '7d', '3h', '45m' or 'closed'",
    ]


@pytest.mark.parametrize(
    ("zone", "instead"),
    [
        ("EST", "'America/New_York', or the offset 'UTC-5'"),
        ("EDT", "'America/New_York', or the offset 'UTC-4'"),
        ("ET", "'America/New_York', or one of its offsets, 'UTC-5' and 'UTC-4'"),
        ("IST", "'Asia/Kolkata', or the offset 'UTC+05:30'"),
        ("BST", "'Europe/London', or the offset 'UTC+1'"),
        ("JST", "'Asia/Tokyo', or the offset 'UTC+9'"),
    ],
)
def test_the_offset_that_is_proposed_is_that_of_the_abbreviation(zone: str, instead: str) -> None:
    assert problems(GOOD.replace("AoE", zone)) == [
        f"faq.yaml:8:11: the date 'submission', zone: the abbreviation {zone!r} is ambiguous; write {instead}"
    ]


def test_greenwich_time_is_written_utc() -> None:
    assert problems(GOOD.replace("AoE", "GMT"))[0].endswith("zone: 'GMT' is written 'UTC'")


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        pytest.param("    kind", "\tkind", 5, id="before a key"),
        pytest.param("    kind", "    \tkind", 5, id="behind blanks"),
        pytest.param("  - id", "\t- id", 4, id="before an item"),
    ],
)
def test_a_tab_is_told_to_be_replaced_by_blanks(old: str, new: str, line: int) -> None:
    (told,) = problems(GOOD.replace(old, new))
    assert told.endswith(f": a tab stands in the indentation. Use spaces instead of the tab in line {line}."), told


def test_an_id_used_twice_is_refused() -> None:
    twice = GOOD + GOOD[GOOD.index("  - id") :]
    assert problems(twice) == [
        "faq.yaml:9:9: the id 'submission' is used already in line 4. Give each of the two an id of its own."
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "faq.yaml:1:1: the file holds no FAQ. It must begin with 'workshop:'.", id="empty"),
        pytest.param("- a\n- b\n", "faq.yaml:1:1: the file holds no FAQ. It must begin with 'workshop:'.", id="a list"),
        pytest.param("? [a]\n: b\n", "faq.yaml:1:3: a key must be a plain word", id="a list as key"),
        pytest.param("a: \x07\n", "faq.yaml:1:1: not valid YAML:", id="control characters"),
    ],
)
def test_what_is_no_faq_is_refused_in_words(text: str, expected: str) -> None:
    assert problems(text)[0].startswith(expected)


def test_endless_nesting_is_refused() -> None:
    assert "nested too deep" in problems("workshop:\n" + "".join(" " * n + "a:\n" for n in range(1, 60)))[0]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            None,
            " No such file or directory. Give the path of a faq.yaml or of its folder, "
            "or build one: workshop-bot build PAGE -o faq.yaml",
            id="missing",
        ),
        pytest.param(
            b"workshop: {name: \xff\xfe}", "1:1: the file is not UTF-8 text. Save it as UTF-8.", id="not UTF-8"
        ),
        pytest.param(b"#" * 4_000_001, "1:1: the file is larger than 4,000,000 bytes", id="too large"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_words(tmp_path: Path, content: bytes | None, expected: str) -> None:
    path = tmp_path / "faq.yaml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FaqError) as caught:
        load_faq(path)
    assert str(caught.value) == f"{path}:{expected}"
