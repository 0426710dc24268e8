"""Where it is, with which larger event and for which time, asked in words that no phrasing is near."""

from __future__ import annotations

import pytest

from tests.answering.loom_fair import FAQ, told

VENUE, CITY = "The workshop is part of WEAVE 2031", "The workshop takes place in Porto, Portugal"
FIRST = "It is our second workshop on slow looms."
ALONE = FAQ.replace("venue: WEAVE 2031, ", "")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("name of the parent event?", VENUE),
        ("what's the umbrella conference", VENUE),
        ("which congress are you together with", VENUE),
        ("with what conference is it", VENUE),
        ("which conf does this even belong to", VENUE),
        ("colocated with which meeting?", VENUE),
        ("is it a stand-alone event or attached to some conference?", VENUE),
        ("ok where do we all fly to", CITY),
        ("so where am i supposed to show up?", CITY),
        ("where will people gather for the workshop", CITY),
        ("on which end of the map is that", CITY),
    ],
)
def test_place_and_host_are_told(question: str, begins: str) -> None:
    assert told(question, (), FAQ).startswith(begins)


@pytest.mark.parametrize("question", ["name of the parent event?", "which conf does this even belong to"])
def test_a_host_that_the_call_does_not_name_is_not_the_event_itself(question: str) -> None:
    reply = told(question, (), ALONE)
    assert "Workshop on Slow Looms" not in reply
    assert "Ada Berg" not in reply


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("the 2nd or the 3rd edition?", "The call says: “It is our second workshop"),
        ("is this the second one already", "Yes. The call says:"),
        ("so is it the first?", "No. The call says:"),
        ("what number stands in the title this time", "The call says: “It is our second workshop"),
    ],
)
def test_the_edition_is_told_by_its_line(question: str, begins: str) -> None:
    assert told(question, (FIRST,), FAQ).startswith(begins)
