"""Who organizes another event, and what it is of, are never told, by whatever name it is asked of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from tests.answering.test_other_events import said

FAQ = """\
workshop: {name: International Workshop on Lichen Growth, short_name: LICHENS, venue: BOTANICA 2031, city: Turku}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01"}
people: [{name: Ada Berg, role: organizer, affiliation: Tartu}, {name: Bo Lind, role: speaker, affiliation: Karst}]
topics: [lichens on roofs, moss]
"""


@pytest.mark.parametrize(
    "question",
    [
        "who organizes the KnotNet-Frontiers workshop",
        "Who runs the MossML symposium?",
        "who is behind the Fern-World workshop",
        "who chairs BryoLab-Days?",
        "what topics does the FungiAI-Care workshop have",
        "when is the SporeTech workshop",
    ],
)
def test_who_and_what_of_another_event_by_its_name_are_not_told(
    answerer_of: Callable[[str], Answerer], question: str
) -> None:
    text = said(answerer_of(FAQ), question)
    assert "other conferences" in text
    assert not any(told in text for told in ("Ada Berg", "Bo Lind", "moss", "Papers due"))


@pytest.mark.parametrize(
    "question",
    [
        "who organizes the LICHENS workshop",
        "who organizes the LichenS workshop",
        "who runs the BotanicA workshop",
        "who organizes the in-person workshop",
    ],
)
def test_who_organizes_ours_by_any_of_its_names_is_told(answerer_of: Callable[[str], Answerer], question: str) -> None:
    assert "other conferences" not in said(answerer_of(FAQ), question)


@pytest.mark.parametrize("question", ["iclr or botanica workshop?", "is this botanica or neurips", "botanica or cvpr?"])
def test_which_of_two_hosts_it_is_is_told_by_ours(answerer_of: Callable[[str], Answerer], question: str) -> None:
    assert "part of BOTANICA 2031" in said(answerer_of(FAQ), question)
