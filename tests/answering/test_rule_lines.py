"""What may or must go with a paper, and whether who runs the event may send one: lines of the call tell it."""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.answering.slow_looms import FAQ
from tests.conftest import answerer_for, with_lines

APPENDIX = "Appendices are fine, but nobody has to read them."
EXTRA = "Supplementary material may be uploaded as one file."
LIST = "Every paper must contain the loom checklist behind its references."
OWN = "Organizers may not submit papers."
READERS = "Members of the programme committee are welcome to be authors; PC members may submit two papers."
CONFLICT = "Students of an organizer have to declare a conflict of interest."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str) -> str:
    lines = ("Come to Porto.", APPENDIX, EXTRA, LIST, OWN, READERS, CONFLICT, "Papers should be anonymized.")
    reply = answerer_for(with_lines(FAQ, lines)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("is a long appendix fine?", APPENDIX),
        ("could we attach an appendix", APPENDIX),
        ("do the referees read our appendices?", APPENDIX),
        ("would appendices be ok with you", APPENDIX),
        ("are supplementary files allowed?", EXTRA),
        ("may i attach some supplementary material", EXTRA),
        ("do you accept supplementary files", EXTRA),
        ("must i fill in the checklist?", LIST),
        ("is there a checklist that we have to include", LIST),
        ("where does the checklist belong?", LIST),
        ("are the chairs or organizers allowed to submit?", OWN),
        ("i am one of the organizers, can i submit a paper?", OWN),
        ("may pc members be authors?", READERS),
        ("my professor is one of the organizers, can i send a paper?", CONFLICT),
        ("my wife is one of the chairs, may we hand in a paper?", CONFLICT),
        ("can we hand in an appendix", APPENDIX),
        ("our boss co-organizes it as a chair, may we submit", CONFLICT),
        ("i work with one of the organizers, may i submit something?", CONFLICT),
    ],
)
def test_a_line_tells_the_rule_that_is_asked_for(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("when is the supplementary material due?", EXTRA),
        ("is the appendix blind, too?", APPENDIX),
        ("who are the organizers, and can i contact them?", OWN),
        ("how do i contact the chairs about my submission", OWN),
        ("how many papers do reviewers read?", READERS),
    ],
)
def test_what_is_asked_of_something_else_is_not_told_by_it(question: str, line: str) -> None:
    assert line not in told(question)
