"""Of the lines with words for the net, the one that says so of the event is quoted before the link to its rooms."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_TOP = "# Knot Workshop 2031\n\n- Papers due: 5 May 2031\n\nZoom link: https://zoom.example/knots\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "The workshop is fully virtual this year.",
        "The event will be held online, with talks by video.",
        "This will be a hybrid workshop of one day.",
        "We plan an in-person meeting for all who tie.",
        "The contest takes place online over two weeks.",
    ],
)
def test_how_the_event_is_held_comes_before_a_link(text: str) -> None:
    (told,) = [one.answer for one in built(_TOP + text).faq.entries if one.id == "remote"]
    assert told == text


def test_the_link_is_told_where_nothing_else_is() -> None:
    (told,) = [one.answer for one in built(_TOP + "Knots are tied by hand.").faq.entries if one.id == "remote"]
    assert "zoom.example" in told


def test_how_an_earlier_one_was_held_is_not() -> None:
    page = _TOP + "The workshop was held online in 2030."
    assert not [one for one in built(page).faq.entries if "2030" in one.answer]
