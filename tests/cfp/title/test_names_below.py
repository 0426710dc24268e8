"""Names that stand below an acronym and the event around it, acronyms beside them, and where the event belongs."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

CALLS = {
    "# ROPES@KNOT 2031\n\n**Restful Objects in Empty Spaces** | Bergen, Norway | 4 October 2031":
        ("Restful Objects in Empty Spaces", "ROPES", "KNOT"),
    "# ROPES@KNOT\n\nThe first workshop on **Restful Objects** takes place on 4 October 2031 in Bergen.":
        ("Restful Objects", "ROPES", "KNOT"),
    "# Workshops@KNOT 2031\n\nWorkshops are held on 4 October 2031.": ("Workshops@KNOT 2031", None, "KNOT"),
    '---\ntitle: "Workshop on Slow Hitches (HITCH)"\n---\n\nThe Workshop on Slow Hitches is on 3 June 2031.':
        ("Workshop on Slow Hitches (HITCH)", "HITCH", None),
    "SlowRope 2031\nInternational Workshop on Slow Cords\nZagreb, Croatia, 14 October 2031":
        ("International Workshop on Slow Cords", "SlowRope 2031", None),
    "KNOTS 2031\nInternational Workshop on Slow Cords\nZagreb, Croatia, 14 October 2031":
        ("International Workshop on Slow Cords", None, None),
    "# Workshop on Slow Cords (WSC)\n\nHeld at: KNOT 2031\nDate: 3 June 2031":
        ("Workshop on Slow Cords (WSC)", "WSC", "KNOT 2031"),
    "# Workshop on Slow Cords (WSC)\n\nHost: June 23\nDate: 3 June 2031": ("Workshop on Slow Cords (WSC)", "WSC", None),
    "L'atelier Cordes Lentes (ACL) aura lieu à Lyon le 7 juillet 2031, en marge de la conférence KNOT 2031.":
        ("atelier Cordes Lentes (ACL)", "ACL", "KNOT 2031"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CALLS.items())
def test_a_name_its_acronym_and_its_host_are_told_apart(
    text: str, expected: tuple[str, str | None, str | None]
) -> None:
    found = built(text).faq.workshop
    assert (found.name, found.short_name, found.venue) == expected


DAYS = {
    "Welcome to the site of the Workshop on Cords, a half-day event at KNOT 2031 in Oslo, on 4 October 2031.": True,
    "Where: Oslo, Norway. When: 4 October 2031, 9:00-17:00.": True,
    "Welcome to a half-day event that we talked of on 4 October 2031 and before.": False,
}


@pytest.mark.parametrize(("text", "held"), DAYS.items())
def test_an_event_is_on_the_day_behind_what_it_is(text: str, held: bool) -> None:
    found = built(f"# Workshop on Cords\n\n{text}").faq.dates
    assert [str(one.at)[:10] for one in found if one.kind == "workshop"] == (["2031-10-04"] if held else [])
