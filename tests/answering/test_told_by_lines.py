"""What one line of the call tells: whether papers get a DOI, which edition it is, what a word of it means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage
from tests.answering.slow_looms import FAQ
from tests.conftest import answerer_for

NOW = parse_now("2031-03-01T12:00Z")
LINES = (
    "Slow Looms is the third workshop of its kind.",
    "Every paper is given a DOI.",
    "The volume is indexed in Scopus.",
    "A warp talk is a talk of three speakers on one thread.",
    "We also invite “selvedges”: short, odd and lively notes.",
    "The theme of the year is Thread and Thrift.",
    "This year's motto is Weave It Yourself (WIY).",
)


def told(question: str, lines: tuple[str, ...] = LINES) -> str:
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    reply = answerer_for(replace(parse_faq(FAQ, file="faq.yaml"), passages=passages)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("will my paper have a doi", LINES[1]),
        ("do i get a DOI?", LINES[1]),
        ("is it in scopus", LINES[2]),
        ("are the papers indexed in dblp or scopus?", LINES[2]),
        ("is it the first edition?", LINES[0]),
        ("has this workshop ever run before or is it the first one", LINES[0]),
        ("this is the 2nd time they do this or?", LINES[0]),
        ("was it held before?", LINES[0]),
        ("is this the first Slooms", LINES[0]),
        ("did this workshop take place in the past", LINES[0]),
        ("what is a warp talk?", LINES[3]),
        ("whats a selvedge supposed to be", LINES[4]),
        ("what are selvedges", LINES[4]),
        ("what is the theme?", LINES[5]),
        ("whats the main theme this year", LINES[5]),
        ("what does WIY stand for?", LINES[6]),
        ("sorry what the heck is WIY", LINES[6]),
    ],
)
def test_the_line_that_tells_it_is_quoted(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize("line", ["SLOOM 2031 is the third SLOOM workshop.", "This is the 4th Slow-Yarn conference."])
def test_the_number_of_an_edition_may_have_the_name_behind_it(line: str) -> None:
    assert line in told("is it the first edition?", (*LINES[1:], line))


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("what is the deadline", "26 April 2031"),
        ("what is the template", "LOOM style"),
        ("what does sloom stand for?", "“Workshop on Slow Looms” (SLOOM)"),
        ("do i cite papers with a doi?", ""),
        ("is it archival?", "No"),
        ("what is knots", ""),
        ("how long do i have time for sending the paper", "56 days"),
    ],
)
def test_other_questions_keep_their_answers(question: str, says: str) -> None:
    reply = told(question)
    assert says in reply
    assert [line for line in LINES if line in reply] == []


@pytest.mark.parametrize("question", ["will my paper have a doi", "is it in scopus"])
def test_without_such_a_line_no_fact_is_told_for_it(question: str) -> None:
    reply = told(question, ("The volume is printed by Net Press.",))
    assert reply.startswith("The call for papers says nothing about")
    assert "“" not in reply


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("is it the first edition?", "For the first time the society gives an award."),
        ("is this the first deadline", "Slow Looms is the third workshop of its kind."),
        ("is it the first edition?", "Looms are a first-class subject of the 8th International Conference on Yarn."),
        ("what is the theme?", "The workshop has the following themes:"),
        ("what is the theme?", "This sub-theme is on wool."),
    ],
)
def test_a_line_on_something_else_tells_no_edition_and_no_theme(question: str, line: str) -> None:
    assert line not in told(question, (line,))


@pytest.mark.parametrize(
    "question",
    [
        "when do gloomfest proposals close",
        "when does GLOOM close its submissions",
        "and the gloom 2031 full paper deadline, same day?",
        "gloom9 abstract deadline, please",
    ],
)
def test_an_event_of_another_name_has_no_deadline_here(question: str) -> None:
    assert "April 2031" not in told(question)


@pytest.mark.parametrize("question", ["did i miss both of the info calls already", "did i miss the dye tour?"])
def test_what_is_missed_beside_the_papers_has_no_deadline_of_papers(question: str) -> None:
    assert "April 2031" not in told(question)


@pytest.mark.parametrize("question", ["did i miss the deadline?", "have i missed the boat"])
def test_what_is_missed_of_papers_is_told_by_their_deadline(question: str) -> None:
    assert "26 April 2031" in told(question)


@pytest.mark.parametrize("question", ["when do proposals close", "when is the submision deadlin"])
def test_the_deadline_of_this_event_is_told(question: str) -> None:
    assert "26 April 2031" in told(question)


HIDDEN = """\
workshop: {name: 3rd Annual WARP Meeting, event: meetup, city: Turku}
topics: [Looms]
"""
SPELLED = "The Weavers Across Rural Places (WARP) committee invites talks on looms."


@pytest.mark.parametrize(
    ("name", "question", "says"),
    [
        ("3rd Annual WARP Meeting", "what does warp stand for?", "Weavers Across Rural Places (WARP)"),
        ("3rd Annual WARP Meeting", "what does warp even stand for lol", "Weavers Across Rural Places (WARP)"),
        ("3rd Annual WARP Meeting", "what is the acronym short for, WARP i mean", "Weavers Across Rural Places (WARP)"),
        ("Weavers Across Rural Places (WARP)", "what does warp stand for?", "“Weavers Across Rural Places (WARP)”."),
        ("3rd Annual KNOT Meeting", "what does knot stand for?", "3rd Annual KNOT Meeting"),
    ],
)
def test_the_letters_of_the_name_are_told_in_full_where_the_call_does(name: str, question: str, says: str) -> None:
    loaded = parse_faq(HIDDEN.replace("3rd Annual WARP Meeting", name), file="faq.yaml")
    lines = (SPELLED, "The hall of the Red Oak Society (ROS) has looms.", "Lunch is at noon.")
    passages = tuple(Passage(number, text) for number, text in enumerate(lines, 1))
    reply = answerer_for(replace(loaded, passages=passages)).reply(question, now=NOW)
    assert says in " ".join(one.text for one in reply.answers)
