"""Another event that a call tells of beside ours: its line is quoted, and our own day and place are not told for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.app import build_answerer
from bot.clock import parse_now
from bot.faq.loader import parse_faq
from bot.faq.passages import Passage

FAQ = """\
workshop: {name: Workshop on Lichen Growth, short_name: LICHENS, venue: MOSSCON 2031, city: "Turku, Finland"}
dates:
  - {id: submission, kind: submission, label: Papers due, at: "2031-03-01"}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-06-04"}
  - {id: fest, kind: other, label: "Sporefest, Oulu", at: "2031-06-02"}
"""
CALL = (
    Passage(3, "The workshop is part of MOSSCON 2031 (Turku, 3-7 June 2031)."),
    Passage(4, "It follows the Arctic Lichen Winter School (20-24 January 2031), whose students register there."),
    Passage(5, "Applications for the spring school are due on 3 February 2031."),
    Passage(6, "The FERNARIA Forum in Umeå (10 June 2031) is run by the same people."),
    Passage(7, "June 2, 2031: Sporefest 2031, Oulu"),
)
NOW = parse_now("2031-01-10T12:00Z")


def said(question: str, faq: str = FAQ) -> str:
    answerer = build_answerer(replace(parse_faq(faq, file="faq.yaml"), passages=CALL))
    reply = answerer.reply(question, now=NOW)
    return " ".join((*(one.text for one in reply.answers), reply.message))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When does the winter school start?", "20-24 January"),
        ("which days is the LICHENS winter school", "20-24 January"),
        ("is the winter school on 4 june?", "20-24 January"),
        ("is the winter school in the same week?", "20-24 January"),
        ("I go to the winter school. When does it begin?", "20-24 January"),
        ("is the winter school and the workshop in the same week?", "20-24 January"),
        ("when and where is the winter school?", "20-24 January"),
        ("when is the winter school of LICHENS", "20-24 January"),
        ("when does the MOSSCON conference begin?", "3-7 June"),
        ("and when is the main conference?", "3-7 June"),
        ("on which days does MOSSCON take place", "3-7 June"),
        ("when is the fernaria forum", "10 June"),
        ("in which town is the Fernaria Forum held?", "Umeå"),
        ("when is sporefest?", "2 June 2031"),
        ("is sporefest on 4 June?", "No"),
        ("where is Sporefest", "Oulu"),
    ],
)
def test_the_line_on_another_event_is_quoted(question: str, told: str) -> None:
    text = said(question)
    assert told in text
    assert "4 June 2031" not in text


@pytest.mark.parametrize(
    "question",
    [
        "when is the summer school?",
        "is the doctoral consortium on 4 June?",
        "when do the pre-conference tutorials take place",
        "is the autumn school in September",
    ],
)
def test_our_day_is_not_that_of_an_event_without_one(question: str) -> None:
    text = said(question)
    assert "other conferences" in text
    assert "June" not in text


def test_what_is_put_off_keeps_its_name() -> None:
    assert "4 June 2032" in said(
        "when is LICHENS 2031?",
        FAQ.replace("2031-06-04", "2032-06-04").replace("short_name: LICHENS", "short_name: LICHENS 2031"),
    )


def test_when_one_applies_is_no_day_of_a_school() -> None:
    assert "4 June" not in said("when is the spring school")


@pytest.mark.parametrize("question", ["when is LICHENS 2030?", "which days was LICHENS 2029 held"])
def test_our_day_is_not_that_of_another_year(question: str) -> None:
    text = said(question)
    assert "other editions" in text
    assert "4 June" not in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when is the workshop?", "4 June 2031"),
        ("when is LICHENS 2031", "4 June 2031"),
        ("when is the lichen growth workshop?", "4 June 2031"),
        ("where is MOSSCON 2031?", "Turku"),
        ("where is the workshop", "Turku"),
        ("when and where is the workshop?", "4 June 2031"),
        ("I will come. When is it?", "4 June 2031"),
    ],
)
def test_ours_is_told_by_its_facts(question: str, told: str) -> None:
    text = said(question)
    assert told in text
    assert "The call says" not in text


def test_a_school_before_a_conference_is_not_that() -> None:
    faq = FAQ.replace("Workshop on Lichen Growth", "School of Lichen Growth, event: school").replace(
        "venue: MOSSCON 2031, ", ""
    )
    beside = Passage(8, "The school precedes the MOSSCON conference (9-11 June 2031).")
    answerer = build_answerer(replace(parse_faq(faq, file="faq.yaml"), passages=(*CALL[1:], beside)))
    for question in ("when is the main conference?", "is MOSSCON on 4 June?"):
        assert "9-11 June" in answerer.reply(question, now=NOW).answers[0].text


def test_a_house_is_no_conference() -> None:
    faq = (
        FAQ.replace("MOSSCON 2031", "House of Moss and on line")
        .replace("Workshop on", "Congress on")
        .replace("}\ndates", ", event: conference}\ndates", 1)
    )
    assert "4 June 2031" in said("when is the main conference?", faq)


def test_a_school_is_the_school_itself() -> None:
    faq = FAQ.replace("Workshop on Lichen Growth", "School of Lichen Growth, event: school").replace(
        "venue: MOSSCON 2031, ", ""
    )
    assert "4 June 2031" in said("when is the summer school?", faq)
    assert "4 June 2031" in said("is the school on 4 june?", faq)


ALONE = """\
workshop: {name: Lichens 2031, short_name: LICHENS}
dates: [{id: workshop, kind: workshop, label: When, at: "2031-06-04"DAYS}]
"""


@pytest.mark.parametrize(
    "question", ["when does the main conference start?", "what are the dates of the main conference"]
)
@pytest.mark.parametrize(
    ("days", "is_told"), [("", False), (', end: "2031-06-05"', False), (', end: "2031-06-07"', True)]
)
def test_a_day_or_two_that_go_by_no_name_are_not_the_main_conference(
    question: str, days: str, *, is_told: bool
) -> None:
    faq = parse_faq(ALONE.replace("DAYS", days), file="faq.yaml")
    reply = build_answerer(replace(faq, passages=())).reply(question, now=NOW)
    assert any("June 2031" in one.text for one in reply.answers) is is_told
