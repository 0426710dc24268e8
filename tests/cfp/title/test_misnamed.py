"""Words in the form of a name that name a part of the event, its days, or the event around it; what names it then."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_names import name_of, short_of

_TOLD = "KNOT 2031 will gather papers on old ropes."
MISNAMED = [
    (f"{_TOLD}\n\n### Track 1: Human Knots\n\nText.\n\n### Track 2: Knots Through Workshops\n\nText.", "KNOT 2031"),
    (f"{_TOLD}\n\n## Theme A: The Rope Workshop of Old\n\nText.\n\n## Theme B: Nets\n\nText.", "KNOT 2031"),
    (f"{_TOLD}\n\n## Page Content\n\n- Dates\n- Papers", "KNOT 2031"),
    (f"{_TOLD}\n\nThere is a poster evening (Tuesday) and a conference dinner (Wednesday).", "KNOT 2031"),
    (f"{_TOLD}\n\nThe Rope Forum has its own call, and so has the workshop series Learn@Ropes (May 12).", "KNOT 2031"),
    (f"{_TOLD}\n\nIt follows the workshops ROPE2029 (CORD2029), ROPE2030 (CORD2030), and more.", "KNOT 2031"),
    ("# Track 1: Human Knots\n\nWe invite papers.", "Track 1: Human Knots"),
    ("# First Workshop on Sails and Nets (SUN)\n\nWe invite papers.", "First Workshop on Sails and Nets (SUN)"),
    ("There will be talks, a poster evening (Tuesday) and a conference dinner (Wednesday).", NAMELESS),
]


@pytest.mark.parametrize(("text", "name"), MISNAMED)
def test_a_part_of_an_event_is_not_its_name(text: str, name: str) -> None:
    assert name_of(text) == name


ABOVE = [
    ("## Ropes for Old Ships: From Hemp to Steel\n\n### A ROPE 2031 Workshop", True),
    ("## Ropes for Old Ships: From Hemp to Steel\n\n### ACM ROPE '31 Workshop", True),
    ("## Ropes for Old Ships: From Hemp to Steel\n\nA ROPE 2031 Workshop", True),
    ("## Ropes for Old Ships: From Hemp to Steel\n\n### Co-located with ROPE 2031", True),
    ("## Important Dates\n\n### A ROPE 2031 Workshop", False),
    ("## Ropes for Old Ships: From Hemp to Steel\n\n### ROPE 2031 Workshop on Nets and Knots", False),
]


@pytest.mark.parametrize(("text", "above"), ABOVE)
def test_the_heading_above_the_event_around_it_is_the_name(text: str, above: bool) -> None:
    name = name_of(f"# Call for Papers\n\n{text}\n\nWe invite papers.")
    assert (name == "Ropes for Old Ships: From Hemp to Steel") == above


SERVED = [
    ("Les articles envoyés à CÔRDÉ suivent le modèle.", "corde2031", "CÔRDÉ 2031", "CÔRDÉ"),
    ("Papers sent to CORDE follow the template.", "corde2031", "CORDE 2031", "CORDE"),
    ("Papers on a corde follow the template.", "corde2031", NAMELESS, None),
]


@pytest.mark.parametrize(("text", "system", "name", "short"), SERVED)
def test_an_acronym_may_have_accents_that_addresses_lack(text: str, system: str, name: str, short: str | None) -> None:
    page = f"{text}\n\nhttps://easychair.org/conferences/?conf={system}"
    assert (name_of(page), short_of(page)) == (name, short)


AROUND = [
    ("KNOT holds a B-rating on the Cord and Old Rope Experts' Association of Oslo (CORE) conference ranking list.\n\n"
     "KNOT 2031 invites papers.", "KNOT 2031"),
    ("Monday, 21 April 2031: The workshop takes place as part of the 2031 ROPE Conference in Oslo.", NAMELESS),
    ("**Part of ROPE/SAIL Harbour 2031**\n\nThe Harbour 2031 committee gives us a room.", NAMELESS),
    ("In the form, select SIGROPE (Society) -> CORD 2031 (Conference) -> KNOTS (track).", NAMELESS),
    ("Papers are set as in the CORD 2031 Proceedings.", NAMELESS),
    ("# KNOTS 2031\n\nA workshop of the International Conference on Ropes (ICR 2031)\n\nCome.", "KNOTS 2031"),
    ("# Robots for Ropes 2031\n\n### Special session on ropes\nat the 9th Conference on Old Farms (OLDFARM 2031)\n",
     "Robots for Ropes 2031"),
    (f"# Workshop Call for Papers\n\n## Workshop submission policy\n\n{_TOLD}", "KNOT 2031"),
    (f"# Call for Papers\n\n## Conference review guidelines\n\n{_TOLD}", "KNOT 2031"),
    ("The organizers of the Oslo Festival of Ropes invite artists.", "Oslo Festival of Ropes"),
    ("## Note\n\nYou may withdraw your paper from the HotKnot 2031 workshop.\n\n[Submit](https://openreview.net/group?"
     "id=ICXX.cc/2031/Workshop/HotKnot)", "HotKnot 2031"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), AROUND)
def test_what_is_around_an_event_is_not_its_name(text: str, name: str) -> None:
    assert name_of(text) == name
