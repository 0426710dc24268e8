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


@pytest.mark.parametrize("head", ["Online, 28 August 2031", "28 August 2031 (fully virtual)", "Hybrid | 3 May 2031"])
def test_a_headline_may_say_it_beside_the_day(head: str) -> None:
    page = f"# Knot Workshop 2031\n\n### {head}\n\n- Papers due: 5 May 2031\n"
    assert [one.answer.rstrip(".") for one in built(page).faq.entries if one.id == "remote"] == [head]


@pytest.mark.parametrize("head", ["Online registration, 28 August 2031", "Online"])
def test_a_headline_on_something_else_does_not(head: str) -> None:
    page = f"# Knot Workshop 2031\n\n### {head}\n\n- Papers due: 5 May 2031\n"
    assert not [one for one in built(page).faq.entries if one.id == "remote"]
