"""The event around this one, below the line that leads to it."""

from __future__ import annotations

import pytest

from tests.cfp.place.test_where import where

LED = [
    ("Held in conjunction with:\n\nSC31: The International Conference on Ropes, Knots and Nets.", "SC31"),
    ("Co-located with:\n\nICROPE 2031", "ICROPE 2031"),
    ("Affiliated to and co-located with\n\nROPE 2031, the 12th Conference on Ropes", "ROPE 2031"),
    ("Affiliated with\n\nROPE 2031, the 12th Conference on Ropes", "ROPE 2031"),
    ("In conjunction with\n\n![](logo.png)\n\nIn conjunction with\n\n![](logo.png)", None),
    ("It is in Oslo as a workshop of the 14th Conference of the Rope Society (RS*OS 2031).", "RS*OS 2031"),
]


@pytest.mark.parametrize(("text", "venue"), LED)
def test_the_event_around_may_stand_below_what_leads_to_it(text: str, venue: str | None) -> None:
    assert where(f"# Workshop on Bends\n\n{text}\n\nPapers are due.").get("venue") == venue


BESIDE = [
    ("We are also launching a shared task on bends at ROPECON 2031.", None),
    ("In addition, we will host a tutorial on bends at ROPECON 2031.", None),
    ("The workshop takes place at ROPECON 2031. We also hold a poster session.", "ROPECON 2031"),
    ("Bends is a ROPECON 2031 Special Session on knots.", "ROPECON 2031"),
    ("The Bends special session at ROPECON 2031 is about knots.", "ROPECON 2031"),
]


@pytest.mark.parametrize(("text", "venue"), BESIDE)
def test_what_the_same_people_hold_elsewhere_is_not_around_this_event(text: str, venue: str | None) -> None:
    assert where(f"# Workshop on Bends\n\n{text}\n\nPapers are due.").get("venue") == venue
