"""Lines of the call that answer though they share few words with a question; and verdicts that a text does not bear."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, LINES, told


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("I am a nurse and never wove anything. am i welcome?", LINES[1]),
        ("are basket makers like me even welcome", LINES[1]),
        ("is this something for me? i only repair looms", LINES[1]),
        ("nothing worked for half a year. would you take a paper about that", LINES[2]),
        ("would a paper on a loom that failed be welcome", LINES[2]),
        ("our weaving robot flopped, do you take a story like that?", LINES[2]),
        ("would you accept a report on a dye which did not help at all", LINES[2]),
        ("is it ok to send work that went nowhere", LINES[2]),
        ("we looked for a year and found nothing. is that worth a paper?", LINES[2]),
        ("is there a theme i should follow?", LINES[3]),
        ("my paper was just accepted at a journal. can i still send it?", LINES[4]),
        ("may i have an extra page for the references?", LINES[5]),
        ("do refs count?", LINES[5]),
        ("how much time does a speaker get", LINES[6]),
        ("i never registered an abstract. can i still submit the paper?", LINES[7]),
    ],
)
def test_a_line_that_answers_is_quoted(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("am i welcome?", ""),
        ("is weaving in scope?", "Yes, the topics listed include “weaving”."),
        ("my paper is nearly done. can i still send it?", "Yes, submission is still open."),
        ("i never saw the abstract of it. can i still submit a paper?", "Yes, submission is still open."),
        ("how many pages?", "up to 4 pages"),
        ("do references count?", "nothing about what counts toward the page limit. Papers may have up to 4"),
    ],
)
def test_without_such_a_line_the_facts_stand(question: str, says: str) -> None:
    said = told(question, ())
    assert says in said
    assert "The call says" not in said


NO_LIST = FAQ.replace(
    "topics: [weaving, knots, consent of spiders]",
    "  - {id: about, question: What is it about?, answer: Looms and all that moves them.}",
)
KNOTS = ("We talk of ropes and sailors in the age of steam.", "Papers on harbour ropes are read first.")


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("would a talk about ropes of sailors fit?", KNOTS[0]),
        ("I work on harbour ropes. Is that in scope or too narrow?", KNOTS[1]),
    ],
)
def test_a_line_that_names_the_subject_stands_for_a_list(question: str, line: str) -> None:
    said = told(question, KNOTS, NO_LIST)
    assert line in said
    assert "nothing about whether" not in said


def test_what_no_line_names_is_told_of_the_event_itself() -> None:
    assert "nothing about whether a topic" in told("would a talk about lighthouse lamps fit?", KNOTS, NO_LIST)


NOT_NEW = FAQ.replace("[weaving, knots,", "[weaving, knots in use (but not new fibres),")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("are papers on knots of new fibres in scope?", "The call does not name just that"),
        ("are papers on knots in scope?", "Yes, the topics listed include “knots in use"),
    ],
)
def test_a_topic_that_leaves_out_what_is_asked_is_no_yes(question: str, begins: str) -> None:
    assert told(question, LINES, NOT_NEW)[: len(begins)] == begins


ROOM = "We have no room this year for cotton: there will be a day about it in spring."


def test_what_the_call_has_no_room_for_is_quoted_for_several_subjects() -> None:
    assert ROOM in told("would linen / cotton fit in?", (*LINES, ROOM))


SEEN = (
    FAQ
    + """\
  - id: anonymity
    question: Are abstracts anonymous?
    answer: "No: the committee reads every abstract together with its author's name."
"""
)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Are abstracts anonymous?", "No: the committee"),
        ("Do reviewers see my name on the abstract?", "The committee reads"),
    ],
)
def test_the_no_of_an_entry_answers_no_opposite_question(question: str, begins: str) -> None:
    faq = SEEN.replace("topics: [weaving, knots, consent of spiders]\n", "")
    assert told(question, LINES, faq)[: len(begins)] == begins


WELCOME = (
    "entries:\n  - {id: prior_publication, question: May it be published before?, answer: 'Submissions linked to"
    " already published papers, including: journal papers that have not been discussed at a conference.'}\n"
)


@pytest.mark.parametrize(
    ("entry", "begins"),
    [
        (WELCOME, "Submissions linked"),
        (
            WELCOME.replace(
                "Submissions linked to already published papers, including:", "We want unpublished work and no"
            ),
            "No.",
        ),
    ],
)
def test_a_list_of_what_is_taken_is_no_no(entry: str, begins: str) -> None:
    faq = FAQ.replace("entries:\n", entry)
    assert told("can i submit a paper that was published already?", (), faq)[: len(begins)] == begins


PENDING = FAQ + "pending: [{what: schedule}]\n"


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("is the schedule out?", True),
        ("where can i find the programme?", True),
        ("can i quote speakers by name in the session after lunch?", False),
    ],
)
def test_the_schedule_is_told_to_who_asks_for_it(question: str, is_told: bool) -> None:
    assert ("not been announced" in told(question, (), PENDING)) == is_told


@pytest.mark.parametrize(
    ("question", "lines"),
    [
        ("could i present something that did not work", (LINES[2], LINES[4])),
        ("extra page?", (LINES[5], LINES[0])),
    ],
)
def test_a_line_that_is_not_surely_right_stands_beside_the_next_likeliest(
    question: str, lines: tuple[str, ...]
) -> None:
    said = told(question)
    assert [line for line in lines if line not in said] == []
    assert "these two lines of the call come nearest" in said


@pytest.mark.parametrize("question", ["is there any theme", "do refs count?"])
def test_a_line_that_is_stands_alone(question: str) -> None:
    assert "come nearest" not in told(question)


GOES_ON = "Looms may be new or old, and we like to see preliminary results and works in progress, too."


@pytest.mark.parametrize(
    "question",
    [
        "is a half-baked loom study acceptable?",
        "our experiments are not finished yet, would you take it?",
        "do you want unfinished work",
        "can i submit early-stage research",
        "are incomplete results fine?",
        "the project is still running, is it ok to write about it",
    ],
)
def test_whether_work_that_goes_on_is_taken_is_told_by_its_line(question: str) -> None:
    assert GOES_ON in told(question, (*LINES, GOES_ON))


@pytest.mark.parametrize("question", ["how many pages may a work in progress have?", "is half a page ok"])
def test_its_length_is_not_told_by_that_line(question: str) -> None:
    assert GOES_ON not in told(question, (*LINES, GOES_ON))
