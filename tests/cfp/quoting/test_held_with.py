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
