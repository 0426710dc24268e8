"""What an event is by how its page speaks of it, where it also speaks of the event around it."""

from __future__ import annotations

import pytest

from bot.cfp.workshop import read_workshop
from bot.page.parse import parse_page

KINDS = [
    ("# Old Ropes and New Nets\n\nICC is now a conference on the net.\n\nIn this workshop we tie.", None),
    ("# Old Ropes and New Nets\n\nHemp has long been the challenge of our field.\n\nThis workshop is on ropes. The "
     "workshop takes papers.", None),
    ("# ROPE 2031\n\n- Main conference: 3 May 2031\n\nThe conference pays no travel. This workshop is small; our "
     "workshop is free.", None),
    ("# ROPE 2031\n\nThe conference is in Oslo. This conference takes papers. The workshop is free.", "conference"),
    ("# ROPE 2031\n\nOur symposium takes papers on ropes.", "symposium"),
    ("# ROPE 2031\n\nThe conference is in Oslo. It has a call for workshops. The workshop is long; the "
     "workshop is free.", "conference"),
    ("# Rope Summit XIV\n\n## Slow Knots\n\nWorkshop at Rope Summit XIV in Oslo\n\nWe tie.", None),
    ("# Call\n\nThe WNOS is a satellite event of the 9th Rope Congress. We tie.", None),
    ("# Call\n\nO WNOS será evento satélite do 12º Congresso das Cordas. Atamos nós.", None),
    ("# Call\n\nThe 9th Rope Congress is held in conjunction with a workshop. We tie.", "conference"),
    ("# Conference on Ropes 2031\n\nThis workshop is on ropes, and our workshop is free.", "conference"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "event"), KINDS)
def test_an_event_is_what_its_page_calls_it(text: str, event: str | None) -> None:
    found, _ = read_workshop(parse_page(f"{text}\n\n- Submission: May 1, 2031", file="call.md"))
    assert found.get("event") == event
