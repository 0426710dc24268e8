"""However politely something is asked, it is what is asked without that."""

from __future__ import annotations

import pytest

from bot.answering.messages.politely import without_courtesy

PLAIN = "who is to chair it?"


@pytest.mark.parametrize(
    "before",
    [
        "Could you kindly indicate ",
        "Hello, would you please tell me ",
        "Might I politely ask you ",
        "I should be most grateful if you could let me know ",
        "It would be very kind of you if somebody could clarify ",
        "Good morning, we would like to inquire ",
        "Can you be so good as to state ",
        "Dear chairs, I would be really interested to learn ",
    ],
)
def test_courtesy_is_no_part_of_what_is_asked(before: str) -> None:
    assert without_courtesy(before + PLAIN) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        "Could you review my paper?",
        "May I ask for more time?",
        "Can you tell me the deadline?",
        "Would you let me know if it is open?",
        "I would be glad to come if I could",
        "Who could kindly tell me when it is?",
        "may I ask whether it is archival",
    ],
)
def test_all_else_is_left_as_it_is(text: str) -> None:
    assert without_courtesy(text) == text
