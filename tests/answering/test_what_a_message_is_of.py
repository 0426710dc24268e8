"""Messages whose second question goes on from the first, and words for what is known by another name."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import ask, call


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Our firm wants to offer travel grants. Are there any already?", "travel grants"),
        ("I would like to know the fee and what it covers", "I "),
        ("what is the registration fee, and what does it cover?", "I "),
        ("how many pages for a small paper, at least and at most?", "4 to 6 pages"),
        ("where exactly do I put the pdf?", "https://openreview.net"),
        ("where does my paper go?", "https://openreview.net"),
    ],
)
def test_what_a_message_is_of(question: str, said: str) -> None:
    rules = (
        "- Full papers: 8 to 10 pages\n- Short papers: 4 to 6 pages\n\nSubmit at https://openreview.net/group?id=T ."
    )
    answer = ask(question, call(rules=f"{rules}\n\n## Topics\n\n- Knots\n- Ropes\n- Cords"))
    assert said in answer
    assert "Ropes" not in answer
