"""A topic that the call lists, asked in full, whatever its words mean elsewhere."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Workshop on Slow Looms, short_name: SLOOM, event: workshop}
dates: [{id: s1, kind: submission, label: Submissions due, at: "2031-04-26 23:59", zone: AoE}]
topics:
  - Indexing of old patterns
  - Semantic web in weaving
  - Yarn and media content resolution
  - SLOOM applications to ropes
"""


def told(question: str) -> str:
    reply = answerer_for(parse_faq(FAQ, file="faq.yaml")).reply(question, now=parse_now("2031-03-01T12:00Z"))
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    "topic", ["indexing of old patterns", "semantic web in weaving", "yarn and media content resolution"]
)
@pytest.mark.parametrize(
    "asks", ["is {} in scope?", "do you take papers about {}", "i work on {}, would that fit?", "{} - on topic?"]
)
def test_it_is_in_scope(asks: str, topic: str) -> None:
    assert told(asks.format(topic)).startswith("Yes, the topics listed include “")


@pytest.mark.parametrize(
    "question",
    ["is there indexing in scopus?", "where are the papers indexed?"],
)
def test_a_word_of_it_is_no_question_of_scope(question: str) -> None:
    assert "the topics listed" not in told(question)
