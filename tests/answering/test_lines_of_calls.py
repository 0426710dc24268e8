"""What lines of the call tell where no fact does: whether an abstract is needed, until when a journal or a dinner takes
names, where a meal is, how long one kind of talk is, that no format is imposed, that names stand on papers.
"""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.answering.slow_looms import FAQ
from tests.cfp.small_calls import DATES, ask, call
from tests.conftest import answerer_for, with_lines

NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    reply = answerer_for(with_lines(FAQ, (*lines, "We look forward to your cloth."))).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


ABSTRACT = "Abstracts of papers: 3 March 2031 (optional)"
POSTER = "Poster abstracts are limited to 2 pages, without references."


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("must we register an abstract beforehand?", ABSTRACT),
        ("is the abstract compulsory", ABSTRACT),
        ("can one skip the abstract?", ABSTRACT),
        ("may I send a paper without having sent an abstract", ABSTRACT),
        ("how large may a poster abstract be?", POSTER),
        ("poster abstract max size", POSTER),
    ],
)
def test_whether_an_abstract_is_needed_and_how_long_it_may_be(question: str, line: str) -> None:
    assert line in told(question, ABSTRACT, POSTER)


@pytest.mark.parametrize("question", ["when is the abstract due?", "which template for the abstract?"])
def test_what_else_is_asked_of_abstracts_is_not_whether_they_are_needed(question: str) -> None:
    assert ABSTRACT not in told(question, ABSTRACT)


ISSUE = "Manuscripts for the special issue are due on 30 November 2031."


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("until when can I send something to the special issue?", True),
        ("special issue closing date?", True),
        ("on which day is the journal version due", True),
        ("what is the deadline for papers?", False),
    ],
)
def test_until_when_a_journal_takes_papers(question: str, *, is_told: bool) -> None:
    assert (ISSUE in told(question, "Good papers go to a special issue.", ISSUE)) is is_told


def test_without_a_day_a_special_issue_is_no_answer_to_its_deadline() -> None:
    line = "A special issue of the Weavers' Journal is planned."
    assert line not in told("special issue deadline?", line)


DINNER = "The dinner is on Friday at the Red Ox, 3 Mill Lane."
SEATS = "Please sign up for the dinner by 9 April 2031."
LUNCH = "On both days, lunch is in the canteen."


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("where is the dinner?", DINNER),
        ("where do we eat on friday night", DINNER),
        ("which restaurant is the banquet in?", "at the Red Ox"),
        ("where is lunch", LUNCH),
        ("until when can I sign up for the dinner?", SEATS),
        ("how many days are left to register for the dinner?", SEATS),
    ],
)
def test_where_a_meal_is_and_until_when_one_says_that_one_comes(question: str, line: str) -> None:
    banquet = "A banquet is planned for all. The banquet is at the Red Ox."
    assert line in told(question, "We hope for a good dinner.", DINNER, SEATS, LUNCH, *banquet.split(". "))


def test_until_when_one_says_that_one_comes_to_a_reception() -> None:
    line = "Kindly tell us by 2 April 2031 if you come to the reception."
    assert line in told("by when do I have to say that I come to the reception?", line)


def test_an_address_below_a_row_of_the_programme_is_that_of_its_meal() -> None:
    rows = "## Programme\n\n12:30 - 13:30 Lunch\n\n19:30 - 22:00 Dinner\n\nLocation: Casa Verde, Rua Nova 3\n"
    page = call(end=f"{rows}\nThe dinner is in a restaurant downtown.")
    assert "Casa Verde" in ask("where is the dinner?", page)
    assert "Casa Verde" not in ask("where is the lunch?", page)


FULL, SHORT = "Those get 22 minutes on stage.", "They are given 8 minutes."
TALKS = ("Full papers tell of finished work.", FULL, "Short papers tell of plans.", SHORT)


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("how long is a demo talk, 8 minutes like the short ones?", []),
        ("how many minutes does a short talk get?", [SHORT]),
        ("how long may I speak on a full paper?", [FULL]),
        ("how long is a full talk, and how long a short one?", [FULL, SHORT]),
        ("talk length for short papers", [SHORT]),
    ],
)
def test_how_long_a_talk_of_one_kind_is(question: str, lines: list[str]) -> None:
    said = told(question, *TALKS)
    assert [one for one in (FULL, SHORT) if one in said] == lines


@pytest.mark.parametrize("line", ["Student talks are 12 minutes long.", "Full workshops: 1 h 12 minutes."])
def test_minutes_of_something_else_are_not_those_of_a_talk_of_that_kind(line: str) -> None:
    general = "General talks have 25 minutes, which is the regular format."
    assert "12 minutes" not in told("how many minutes does a regular talk get?", line, general)


def test_a_town_is_not_where_the_meal_is() -> None:
    line = "We meet in Odense, on 3 and 4 May, with a reception on the first evening."
    assert "Odense" not in told("in which hall is the reception?", line)


def test_how_long_a_paper_may_be_is_not_told_in_minutes() -> None:
    assert "minutes" not in told("how long may a short paper be?", *TALKS)


NAMES = "State the names of all authors on the first page."


@pytest.mark.parametrize("question", ["is your review blind?", "anonymous or with names?"])
def test_names_that_stand_on_papers_answer_whether_they_are_hidden(question: str) -> None:
    rules = f"Papers may have up to 8 pages. Send them by mail. {NAMES}"
    assert NAMES in ask(question, call(rules=rules))


@pytest.mark.parametrize("question", ["is there a template?", "any style file or page limit?"])
def test_that_no_format_is_imposed_is_told(question: str) -> None:
    line = "We impose nothing: there is no prescribed format for contributions."
    assert "no prescribed format" in ask(question, call(rules=f"Papers are sent by mail. {line}", dates=DATES))
