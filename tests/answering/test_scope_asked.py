"""Whether something is in scope, asked in the words that people have for it; what only sounds so is not judged."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import told


@pytest.mark.parametrize(
    "question",
    [
        "I study sailors' knots, does that fit?",
        "we have a paper on weaving with robots. would that be of interest?",
        "mine is about tablet weaving in Iceland, is this something for you",
        "i write on knots in old maps, that something for you?",
        "our tool draws knots, is that your thing",
        "knots of DNA, would you take that?",
        "hand weaving as therapy, good fit?",
        "would carpet weaving be something for them",
        "do knots in necklaces fit the scope?",
        "does weaving of baskets fit in",
        "are fishing knots okay as a topic?",
    ],
)
def test_a_subject_is_judged_by_the_topics(question: str) -> None:
    text = told(question)
    assert "weaving" in text or "knots" in text


@pytest.mark.parametrize(
    "question",
    [
        "my paper has 12 pages, does that fit?",
        "we are five people, would you take that?",
        "my dog is small, would that be something for you",
        "i can only come online, is that your thing",
        "it was printed in a journal, would you want it?",
    ],
)
def test_what_is_no_subject_is_not(question: str) -> None:
    assert "call does not name" not in told(question)
    assert "topics listed" not in told(question)
