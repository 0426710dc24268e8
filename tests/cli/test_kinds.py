"""`workshop-bot kinds --knowledge`: which kind each entry speaks for; an id is proposed where it would be right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.cli.main import main

ENTRIES = {
    "purse": "Are there travel grants?",
    "kids": "Is there childcare?",
    "childcare": "Is there a playroom?",
    "wheel-chair": "Is the building accessible by wheelchair?",
    "ramp": "Is the room step-free?",
    "horses": "Can I bring a horse?",
    "knots": "Which knots are taught?",
    "visa": "Do you write visa letters?",
}


@pytest.fixture
def said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    path = tmp_path / "faq.yaml"
    entries = "".join(f"  - {{id: {name}, question: {asked}, answer: Yes.}}\n" for name, asked in ENTRIES.items())
    path.write_text(f"workshop: {{name: T}}\nentries:\n{entries}", encoding="utf-8")
    assert main(["kinds", "--knowledge", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    return {words[0]: re.sub(r"\d+%", "N%", words[1]) for words in (line.split(maxsplit=1) for line in lines)}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        pytest.param(
            "purse",
            "is about travel_grant (N% sure); the id travel_grant says so for certain: "
            "right only if it answers all that this kind asks (“Are there travel grants?”)",
            id="sure",
        ),
        pytest.param("visa", "speaks for visa", id="by its id"),
        pytest.param("kids", "is about childcare (N% sure)", id="an entry has the id"),
        pytest.param("ramp", "is about accessibility (N% sure)", id="another entry is surer"),
        pytest.param("horses", "found by its own words; perhaps about attend (N% sure)", id="not sure"),
        pytest.param("knots", "found by its own words only", id="of no kind"),
    ],
)
def test_an_id_is_proposed_only_where_it_is_free_and_likely_right(
    said: dict[str, str], entry: str, expected: str
) -> None:
    assert said[entry] == expected


def test_an_id_is_proposed_once(said: dict[str, str]) -> None:
    proposed = [re.findall(r"the id (\w+)", words) for words in said.values()]
    assert sorted(name for names in proposed for name in names) == ["accessibility", "travel_grant"]


def test_without_a_faq_every_kind_is_listed_with_its_question(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kinds"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "travel_grant             Are there travel grants?" in lines
    assert not [line for line in lines if line.partition(" ")[0] == "offtopic"]
