"""Words written in two parts, slips in long words, the event's own name before a colon, and two days asked at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.answering.answerer import Answerer
from bot.answering.messages.as_asked import respelled
from bot.clock import parse_now

FAQ = """\
workshop: {name: Rope Makers Young Talent Contest, short_name: RMYTC, city: Turku, event: challenge}
dates:
  - {id: submission, kind: submission, label: Essays due, at: "2031-05-01"}
  - {id: notification, kind: notification, label: Notification, at: "2031-06-03"}
  - {id: camera_ready, kind: camera_ready, label: Final essays, at: "2031-06-24"}
  - {id: workshop, kind: workshop, label: Finals, at: "2031-08-02"}
submission: {template: {name: Knot style}}
"""
NOW = parse_now("2031-03-01T12:00Z")


def said(answerer: Answerer, question: str) -> str:
    return " ".join(one.text for one in answerer.reply(question, now=NOW).answers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("when is the contest it self?", "when is the contest itself?"),
        ("can i print it my-self", "can i print it myself"),
        ("do they sort it out them selves", "do they sort it out themselves"),
        ("wen are notficatons sent", "wen are notifications sent"),
        ("notificaton date", "notification date"),
        ("Notfication?", "notification?"),
        ("is it selfish", "is it selfish"),
        ("no position open?", "no position open?"),
        ("notation", "notation"),
    ],
)
def test_a_word_is_put_together(text: str, expected: str) -> None:
    assert respelled(text) == expected


@pytest.mark.parametrize(
    ("question", "holds"),
    [
        ("young talent contest: until when do i send my essay", "Essays due"),
        ("rope makers contest - when is the deadline?", "Essays due"),
        ("RMYTC contest: when do you notify", "Notification"),
        ("when is the event it self", "2 August"),
        ("when are notficatons sent out?", "3 June"),
    ],
)
def test_a_question_is_understood_all_the_same(
    answerer_of: Callable[[str], Answerer], question: str, holds: str
) -> None:
    assert holds in said(answerer_of(FAQ), question)


@pytest.mark.parametrize(
    "question",
    [
        "when are the notifications out, and the camera-ready?",
        "when do decisions come out, and the final version?",
        "what date is the notification and the camera ready version",
        "when is notification & camera ready",
    ],
)
def test_two_days_asked_at_once_are_both_told(answerer_of: Callable[[str], Answerer], question: str) -> None:
    text = said(answerer_of(FAQ), question)
    assert "3 June 2031" in text
    assert "24 June 2031" in text
    assert "between" not in text


@pytest.mark.parametrize(
    "question",
    ["how many days between notification and camera-ready?", "how long from the notification to camera ready"],
)
def test_how_far_apart_two_days_are_is_told_as_before(answerer_of: Callable[[str], Answerer], question: str) -> None:
    assert "21 days" in said(answerer_of(FAQ), question)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("when r the papers do?", "when r the papers due?"),
        ("whens the abstract do again", "whens the abstract due again"),
        ("paper do when?", "paper due when?"),
        ("when do papers come out?", "when do papers come out?"),
        ("what do papers do?", "what do papers do?"),
        ("when is it that they do what they want", "when is it that they do what they want"),
    ],
)
def test_what_is_do_is_due(text: str, expected: str) -> None:
    assert respelled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who runs it, and where+when is it", "who runs it, and where and when is it"),
        ("where/when?", "where and when?"),
        ("what do you like best for this edition?", "what do you like best this time?"),
        ("which topics are new in this edition", "which topics are new this time"),
        ("is this edition online?", "is this edition online?"),
        ("how many came to the 3rd edition?", "how many came to the 3rd edition?"),
    ],
)
def test_two_words_with_a_sign_between_and_this_edition(text: str, expected: str) -> None:
    assert respelled(text) == expected
