"""The list of topics, asked for politely or in the words of another language, is no question on a topic."""

from __future__ import annotations

import pytest

from bot.answering.wordings.topic_kinds import lists_topics
from tests.answering.loom_fair import FAQ, told

LISTED = "Topics named in the call:"


@pytest.mark.parametrize(
    "question",
    [
        "would you be so kind to outline the themes of the event?",
        "could somebody please sketch the subjects that are of interest here",
        "what for topics has this symposium",
        "can you enumerate the areas of interest?",
        "may we know which themes are wanted",
        "which topic should we write about for you?",
        "themes that you treat please",
        "gimme a short overview of your topics",
    ],
)
def test_the_topics_are_listed(question: str) -> None:
    assert told(question, (), FAQ).startswith(LISTED)


@pytest.mark.parametrize(
    "words",
    [
        "could you take topics like pottery",
        "which topics on wool do you accept",
        "are there new topics this year",
        "is the list of topics open",
        "which areas near the venue are safe",
        "how many topics are there",
        "any topics you do not want",
    ],
)
def test_a_question_with_a_subject_asks_for_no_list(words: str) -> None:
    assert not lists_topics(words)
