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
            "kind: submission",
            "kind: paper",
            "faq.yaml:5:11: dates.1.kind: 'paper' is not one of abstract, submission",
            id="unknown kind",
        ),
        pytest.param(
            'at: "2024-05-01 23:59"',
            "at: 2024-05-01",
            "faq.yaml:7:9: dates.1.at: text is expected, not datetime.date(2024, 5, 1). Put it in quotes.",
            id="unquoted date",
        ),
        pytest.param(
            '"2024-05-01 23:59"',
            '"1 May 2024"',
            "faq.yaml:7:9: dates.1.at: '1 May 2024' is not 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM'",
            id="date in words",
        ),
        pytest.param('"2024-05-01 23:59"', '"2024-02-30"', "faq.yaml:7:9: dates.1.at:", id="a day that does not exist"),
        pytest.param(
            "zone: AoE",
            "zone: PST",
            "faq.yaml:8:11: dates.1.zone: "
            "the abbreviation 'PST' is ambiguous; write 'America/Los_Angeles', or an offset such as 'UTC+1'",
            id="abbreviated zone",
        ),
        pytest.param(
            "zone: AoE", "zone: aoe", "faq.yaml:8:11: dates.1.zone: 'aoe' is written 'AoE'", id="zone in the wrong case"
        ),
        pytest.param(
            "zone: AoE",
            "zone: Mars/Olympus",
            "faq.yaml:8:11: dates.1.zone: 'Mars/Olympus' "
            "is not a time zone; write 'AoE', 'UTC', 'UTC+05:30' or an IANA name (Asia/Tokyo)",
            id="no zone",
        ),
        pytest.param(
            "zone: AoE",
            "zone: AoE\n    zone: UTC",
            "faq.yaml:9:5: the key 'zone' appears twice. Keep one of them.",
            id="key twice",
        ),
        pytest.param(
            "label: Papers due",
            "label: [a]",
            "faq.yaml:6:12: dates.1.label: text in quotes is expected here",
            id="a list for a text",
        ),
        pytest.param(
            'at: "2024-05-01 23:59"',
            "at: null",
            "faq.yaml:4:5: dates.1: a date without 'at' cannot be confirmed; set status to 'tba' or 'tentative'",
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
            "faq.yaml:6:12: dates.1.label: it contains a control character (U+001B); take it out",
            id="an escape sequence",
        ),
        pytest.param("dates:\n", "dates: [\n", "faq.yaml:4:3: not valid YAML:", id="broken YAML"),
        pytest.param(
            "label: Papers due",
            "label: *name",
            "faq.yaml:6:12: not valid YAML: found undefined alias",
            id="undefined alias",
        ),
    ],
)
def test_a_mistake_is_told_with_its_place_and_fix(old: str, new: str, expected: str) -> None:
    told = problems(GOOD.replace(old, new))
    assert any(problem.startswith(expected) for problem in told), told


def test_every_mistake_is_told_at_once() -> None:
    assert len(problems(GOOD.replace("AoE", "PST").replace("label", "lable"))) == 3


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
