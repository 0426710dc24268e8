"""Lines of the call that tell what a question was surely taken for, where no fact of the FAQ does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answering.model import Outcome, Reply
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
FAQ = """
workshop: {name: Slow Bells 2031, short_name: SlowBells, event: conference}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2031-04-26"}
"""
HEARD = "Proposals will be read by three people, and invitations go out by late June 2031."
KEYNOTE = "Our keynote speaker is Professor Ayla Demirtas, who has rung bells for forty years."
HELD = "The conference will be held from 3 to 5 October in Gdansk, in the old mint."
LIMITED = "The foundry is small, so we can only select about 25 participants."
ONE = "Presenters may give only one paper."
PANELS = "Accepted papers are put together in panels of three or four."
ABSTRACT = "Write an abstract in 300 words."
SENT = "Submission & inquiries: bells@slow.example"
LINES = (HEARD, KEYNOTE, HELD, LIMITED, ONE, PANELS, ABSTRACT, SENT)


def asked(question: str, lines: tuple[str, ...]) -> Reply:
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    return answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)).reply(question, now=NOW)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("when do we find out if we are in", HEARD),
        ("when will you tell people whether they made it?", HEARD),
        ("when do authors hear back", HEARD),
        ("who are the invited speakers?", KEYNOTE),
        ("on which days is the conference", HELD),
        ("where will it be held?", HELD),
        ("how many people can take part?", LIMITED),
        ("can i send two papers", ONE),
        ("how long may the abstract be", ABSTRACT),
        ("how do i submit", SENT),
        ("where do I send my paper", SENT),
    ],
)
def test_the_line_that_tells_it_is_quoted(question: str, line: str) -> None:
    reply = asked(question, LINES)
    assert [answer.text for answer in reply.answers] == [f"The call says: “{line}”"]


@pytest.mark.parametrize(
    "line", ["Two members of the committee look at each paper.", "Each paper is read by at least three of us."]
)
def test_how_many_read_a_paper_is_told_in_many_words(line: str) -> None:
    assert line in " ".join(answer.text for answer in asked("how many people review a paper?", (line,)).answers)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("when do authors hear back", "Accepted papers must be sent again by 3 September."),
        ("when do authors hear back", "Due to the limited number of sessions, the selection may be strict."),
        ("who are the invited speakers?", "The Program Committee will invite two keynote speakers."),
        ("who are the invited speakers?", "Two speakers will be invited by the Organizing Committee."),
        ("what city is it in", "The conference will be held in English."),
        ("what city is it in", "Talks will be held in three sessions."),
        ("on which days is the conference", "Proposals for the conference are due on 26 April."),
        ("how many people can take part?", "Sessions are limited to 90 minutes."),
        ("can i send two papers", "We discourage panels of which the papers were read before."),
        ("who are the sponsors?", "We will support students with a letter."),
        ("Can I submit work under review elsewhere?", "Papers may be submitted elsewhere later."),
        ("when is the conference?", "Camera ready (bells track): April 11, 2031"),
        ("which city is it in", "Louise Vik, Gdansk University"),
        ("how many reviewers does a paper get?", "Two members of the team look after the bells."),
        ("how do i submit", "Questions about your paper: bells@slow.example"),
        ("how do i submit", "For problems with submissions write to bells@slow.example"),
    ],
)
def test_a_line_on_the_same_subject_is_not(question: str, line: str) -> None:
    assert asked(question, (line,)).outcome is not Outcome.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "when does BellCon 2032 tell its authors",
        "who was the keynote speaker last year?",
        "how many people came in 2029?",
        "what city was it in last year",
    ],
)
def test_nothing_is_told_of_another_event(question: str) -> None:
    assert asked(question, LINES).outcome is not Outcome.ANSWERED


@pytest.mark.parametrize(
    "question",
    [
        "is it archival?",
        "will there be proceedings",
        "are the papers printed in proceedings?",
        "do accepted papers appear in proceedings?",
        "any proceedings?",
    ],
)
def test_what_somebody_published_tells_of_no_proceedings(question: str) -> None:
    life = "He rings bells in Oslo and has published in the proceedings of high bell conferences."
    assert life not in " ".join(answer.text for answer in asked(question, (*LINES, life)).answers)
