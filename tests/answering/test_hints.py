"""What somebody sees whose question was not surely understood: the lines of the call that come nearest, as such."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.cli.render import as_json, as_text
from bot.discord_app.text.render import shown
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.answering.slow_looms import NOW
from tests.conftest import answerer_for

FAQ = """\
workshop: {name: Meetup of the Tidal Makers, short_name: TIDAL, city: "Brest, France", event: meetup}
dates:
  - {id: submission, kind: submission, label: Proposals, at: "2031-04-26 23:59", zone: AoE}
"""
CLASS = "Single class for pupils: one short topic of 45 minutes"
VOTE = "All participants get one vote in each category."
LOADED = parse_faq(FAQ, file="faq.yaml")
SHOES = "Bring shoes that may get wet."
LINES = (CLASS, VOTE, SHOES)


def asked(question: str) -> Reply:
    passages = tuple(Passage(line, text) for line, text in enumerate(LINES, start=11))
    return answerer_for(replace(LOADED, passages=passages)).reply(question, now=NOW)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        pytest.param("is each lecture short", CLASS, id="other words"),
        pytest.param("voting on paper or app", VOTE, id="what the line leaves open"),
    ],
)
def test_lines_that_come_nearest_are_quoted_and_not_called_the_answer(question: str, line: str) -> None:
    reply = asked(question)
    assert reply.outcome in {Outcome.SUGGESTED, Outcome.UNKNOWN}
    assert reply.answers == ()
    assert line in reply.hints[0].text
    assert "what I quote comes nearest" in reply.message


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("when is the submission deadline?", id="answered"),
        pytest.param("do you know a good dentist for my horse?", id="nothing near"),
        pytest.param("thanks a lot!", id="small talk"),
        pytest.param("when is it? and voting on paper or app?", id="several questions"),
    ],
)
def test_nothing_is_quoted_so_where_something_else_is_said(question: str) -> None:
    assert asked(question).hints == ()


def test_every_face_shows_the_line_with_its_place_before_what_is_said() -> None:
    reply = asked("voting on paper or app")
    text = as_text(reply, call="call.md")
    assert text.index(VOTE) < text.index("call.md:12") < text.index("what I quote comes nearest")
    content = shown(reply, LOADED.faq, NOW).content
    assert content.index(VOTE) < content.index("line 12") < content.index("what I quote comes nearest")
    assert json.loads(as_json("q", reply))["hints"][0]["source"] == {"line": 12, "quote": VOTE}


def test_a_line_that_only_comes_near_cannot_be_judged_as_the_answer() -> None:
    found = shown(asked("voting on paper or app"), LOADED.faq, NOW)
    assert (found.entry, found.can_be_shown, found.is_open) == ("", False, True)


def test_words_that_tell_nothing_are_near_to_no_line(bugs: Answerer) -> None:
    assert bugs.reply("really?", now=NOW).hints == ()
