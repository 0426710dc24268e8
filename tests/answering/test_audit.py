"""What `workshop-bot check` says of entries that nobody can tell apart."""

from __future__ import annotations

import pytest

from bot.answering.audit import ALIKE, audit
from bot.app import build_answerer
from bot.faq.loader import parse_faq

EVENT = 'workshop: {name: "Meeting of Bell Founders", short_name: "MBF"}\nentries:\n'


def alike(first: str, second: str) -> list[str]:
    loaded = parse_faq(f"{EVENT}  - {{id: first, {first}}}\n  - {{id: second, {second}}}\n", file="faq.yaml")
    return [one.problem.what for one in audit(build_answerer(loaded), loaded) if one.rule == ALIKE]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            'question: "Is lunch included?", also: [vegan], answer: "Soup and bread, one of two soups without meat."',
            'question: "Is there a social evening?", also: [drinks], answer: "On Friday; the first glass is on us."',
            id="food",
        ),
        pytest.param(
            'question: "Will the talks be filmed?", also: [livestream], answer: "Only the casting, not the talks."',
            'question: "Can I give my talk from home?", also: [zoom], answer: "No, speakers come to the foundry."',
            id="far away",
        ),
    ],
)
def test_words_of_one_subject_are_told_apart_by_what_the_entries_say(first: str, second: str) -> None:
    assert alike(first, second) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("Where do I park?", "Where can I park?"), ("Is there a visa letter?", "How do I get a letter for my visa?")],
)
def test_entries_that_ask_the_same_are_named(one: str, other: str) -> None:
    (said,) = alike(f'question: "{one}", answer: "At the gate."', f'question: "{other}", answer: "Ask Ilse."')
    assert said == f"“{one}” asks the same as the entry 'second': nobody can tell the two apart"
