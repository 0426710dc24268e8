"""Events that take place in several cities have them all, and not one of them."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

CITIES = {
    "The workshop is held in Lisbon, Oslo and Rome on 5-7 July 2031.": "Lisbon, Oslo and Rome",
    "**Paris, Lyon, Lille; 5 July 2031**": "Paris, Lyon, Lille",
    "The workshop is held in Oslo and Bergen on 5 July 2031.": "Oslo and Bergen",
    "The workshop is held in Oslo, Norway, on 5 July 2031.": "Oslo, Norway",
    "The workshop is held in Oslo on 5 July 2031.": "Oslo",
}


@pytest.mark.parametrize(("text", "city"), CITIES.items())
def test_an_event_in_several_cities_has_them_all(text: str, city: str) -> None:
    assert built(f"# Knot Workshop 2031\n\n{text}\n\n- Submission: 1 March 2031").faq.workshop.city == city
