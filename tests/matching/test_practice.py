"""An entry with many phrasings goes by them; one with a few as ever."""

from __future__ import annotations

import pytest

from bot.answering.choosing.sureness import practised
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.matching.candidates import Candidate
from bot.matching.practice import few_nearest, practice
from bot.matching.sense import Nearness
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
WAYS = {
    "track": (
        "track my parcel", "where is my parcel", "parcel status", "parcel not here yet", "when does my parcel come",
        "no parcel so far", "status of order", "my order please", "has it left the store", "is it on its way",
    ),
    "change": (
        "change my parcel", "other address for my parcel", "wrong street on parcel", "send the parcel elsewhere",
        "i moved house", "new address", "edit the delivery", "redirect order", "to my neighbour instead",
        "can it go to work",
    ),
}  # fmt: skip


def test_few_phrasings_say_nothing_by_their_number() -> None:
    assert [practice(number) for number in range(5)] == [0.0] * 5
    assert practice(5) < practice(8) < practice(20) < 1


@pytest.mark.parametrize(
    ("alike", "nearest"),
    [
        ([0.9], 0.9),
        ([0.1, 0.9, 0.4, 0.2], 0.9),
        ([0.1, 0.9, 0.4, 0.2, 0.0, 0.7], 0.8),
        ([0.9, 0.0, 0.6, 0.3, 0.0, 0.0, 0.0, 0.0, 0.0], 0.6),
    ],
)
def test_of_many_some_are_to_be_near(alike: list[float], nearest: float) -> None:
    assert few_nearest(alike) == pytest.approx(nearest)


def test_the_more_phrasings_the_more_they_count() -> None:
    near = Candidate.of_kind("parcel")._replace(near=Nearness(0.8, 0.9), told=0.9)
    sure = [practised(0.3, 0.9, near._replace(practice=share)) for share in (0.0, 0.3, 0.8)]
    assert sure[0] == pytest.approx(0.3)
    assert sure == sorted(sure)
    far = near._replace(near=Nearness(0.3, 0.1), told=0.1, practice=0.8)
    assert practised(0.7, 0.05, far) < 0.7
    assert practised(0.7, 0.5, far) < practised(0.7, 0.5, far._replace(near=Nearness(0.5, 0.1))) < 0.7


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("parcel is not here", "track"),
        ("where is my order", "track"),
        ("has my order left", "track"),
        ("i have a new street", "change"),
        ("send my order to another address", "change"),
    ],
)
def test_an_entry_is_found_by_its_many_phrasings(question: str, entry: str) -> None:
    entries = "\n".join(
        f"  - {{id: x_{name}, question: {first}, also: [{', '.join(more)}], answer: See the page.}}"
        for name, (first, *more) in WAYS.items()
    )
    faq = parse_faq(f"workshop: {{name: Parcel Help, short_name: Help}}\nentries:\n{entries}\n", file="faq.yaml")
    assert [answer.entry for answer in answerer_for(faq).reply(question, now=NOW).answers] == [f"x_{entry}"]
