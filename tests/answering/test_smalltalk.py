"""What is no question gets a short fitting word, or nothing; overheard, always nothing."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("message", "word"),
    [
        pytest.param("hello!", "Hello! I answer questions about BUGS.", id="hello"),
        pytest.param("hey bot, how are you", "Hello! I answer questions about BUGS.", id="hello, how are you"),
        pytest.param("thanks a lot :)", "You’re welcome!", id="thanks"),
        pytest.param("ok great, thank you so much", "You’re welcome!", id="ok and thanks"),
        pytest.param("thanks bot", "You’re welcome!", id="thanks to the bot"),
        pytest.param("haha thanks again!", "You’re welcome!", id="a laugh and thanks"),
        pytest.param("great, many thanks for clarifying", "You’re welcome!", id="thanks for something"),
        pytest.param("thanks, that's clear now", "You’re welcome!", id="thanks and more"),
        pytest.param("thankss!! <3", "You’re welcome!", id="thanks in a hurry"),
        pytest.param("vielen dank", "You’re welcome!", id="thanks in few words of another language"),
        pytest.param("who are you?", "I’m a bot. I answer questions about BUGS from its call for papers.", id="who"),
        pytest.param("help", "Ask me anything about BUGS.", id="help"),
        pytest.param("bye", "Bye!", id="bye"),
    ],
)
def test_small_talk_gets_a_word(bugs: Answerer, message: str, word: str) -> None:
    reply = bugs.reply(message, now=NOW)
    assert (reply.outcome, reply.message, reply.answers) == (Outcome.UNKNOWN, word, ())
    assert bugs.reply(message, now=NOW, overheard=True).outcome is Outcome.SILENT


@pytest.mark.parametrize(
    "message",
    [
        "ok", "lol", "perfect", "👍", "got it!", "nvm", "...", "hahaha cool", "oh okay", "alright then", "ok 🙂",
        "super!", "that's really soon", "this is all I needed", "good to know", "ah I see, makes sense", "will do",
        "fair enough", "that answers my question", "same here", "see you there!", "yikes, that's tight",
        "roger that", "nice work bot", "what a great bot", "I agree", "oops my bad", "alles klar", ":D",
        "ok :thumbsup:", "okk", "yesss", "we can do that", "ok let me check with my advisor", "jajaja", "ok <3",
    ],
)  # fmt: skip
def test_what_wants_no_word_gets_none(bugs: Answerer, message: str) -> None:
    assert bugs.reply(message, now=NOW).outcome is Outcome.SILENT


@pytest.mark.parametrize(
    "message",
    [
        "hello, when is the deadline?",
        "thanks! and what is the page limit?",
        "haha nice. when is the deadline?",
        "ok, that's soon. What is the page limit?",
    ],
)
def test_a_question_after_a_greeting_is_answered(bugs: Answerer, message: str) -> None:
    assert bugs.reply(message, now=NOW).outcome is Outcome.ANSWERED
