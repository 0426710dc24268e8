"""What an event is held with, in the call's own words, where no conference is read that it belongs to."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_TOP = "# Knot Workshop 2031\n\nThe workshop is held in Oslo on 5 July 2031.\n\n"
BESIDE = [
    "The workshop will be held jointly with the Society for the Care of Nets (SCN).",
    "This will be a joint meeting with the Society for Old Ropes (SOR).",
    "KNOT will be accompanied by the International Workshop on Nets, which is held on 4 July 2031.",
    "Immediately after ROPES 2031.",
]
NONE = [
    "The workshop is held together with friends.",
    "Talks of the workshop are followed by a discussion of nets.",
    "Right after the deadline, papers of the workshop are read.",
    "Last year, the workshop was held jointly with the Society for Nets.",
]


@pytest.mark.parametrize("text", BESIDE)
def test_what_an_event_is_held_with_is_quoted(text: str) -> None:
    assert [one.answer for one in built(_TOP + text).faq.entries if one.id == "venue"] == [text]


@pytest.mark.parametrize("text", NONE)
def test_other_company_is_not(text: str) -> None:
    assert not [one for one in built(_TOP + text).faq.entries if one.id == "venue"]


HOSTS = [
    "The workshop is hosted by the University of Rope Hills.",
    "Hosted by Knot Tech.",
    "It is co-hosted by Knot Tech and the Net Lab.",
    "The University of Rope Hills will host the workshop.",
    "The first Knot Meeting takes place on 3 May 2031, hosted by the University of Rope Hills.",
    "The meeting takes place in Oslo and will be hosted by Knot Tech.",
    "KNOT is organised jointly by Knot Tech and Net Lab.",
]
NO_HOSTS = [
    "The papers of the workshop are read, and hosted by Paper Server.",
    "Papers of the workshop are hosted by Paper Server.",
    "The workshop is hosted on Zoom Events.",
    "We will host the workshop in Oslo.",
    "Dinner at the workshop is hosted by the City Hall.",
]


@pytest.mark.parametrize("text", HOSTS)
def test_a_host_is_told_where_nobody_is_named_who_organizes(text: str) -> None:
    assert [one.answer for one in built(_TOP + text).faq.entries if one.id == "organizers"] == [text]


@pytest.mark.parametrize("text", NO_HOSTS)
def test_what_else_is_hosted_tells_of_no_organizer(text: str) -> None:
    assert not [one for one in built(_TOP + text).faq.entries if one.id == "organizers"]
