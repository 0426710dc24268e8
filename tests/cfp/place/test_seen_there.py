"""The city in which a call looks forward to its guests, and houses that stand in front of a city."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("We look forward to seeing you in Bologna!", "Bologna"),
        ("Hope to meet you all in beautiful Lund, Sweden.", "Lund, Sweden"),
        ("We will be happy to welcome everyone to Gent!", "Gent"),
        ("Wir sehen uns in Jena!", "Jena"),
        ("Nos vemos en Lima.", "Lima"),
        ("We look forward to seeing you in person!", None),
        ("See you in Discord!", None),
        ("See you in July! Come to see us in Room Elbe.", None),
        ("See you next year in Oslo!", None),
        ("See you in Oslo another time.", None),
        ("Join us in Mending Open Nets!", None),
        ("See you in Oslo! Before that, see you in Gent!", None),
        ("If you need help to pay for staying in Oslo during the workshop, ask us.", "Oslo"),
        ("We tell you of accommodation in Oslo throughout the event.", "Oslo"),
        ("Many guests stay in Oslo after the workshop.", None),
        ("Please stay in touch during the workshop.", None),
    ],
)
def test_guests_are_seen_in_the_city_of_the_event(text: str, city: str | None) -> None:
    assert built(f"# ROPE 2031\n\n- Papers: 3 May 2031\n\n{text}\n").faq.workshop.city == city


def test_a_place_that_is_stated_comes_first() -> None:
    text = "# ROPE 2031\n\n- Papers: 3 May 2031\n- Location: Cork, Ireland\n\nSee you in Oslo!\n"
    assert built(text).faq.workshop.city == "Cork, Ireland"


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("3 July 2031, Museum of Baking, Ulm, Germany", "Ulm, Germany"),
        ("3 July 2031, 12:00 PM - 3:30 PM (EST), Oslo, Norway", "Oslo, Norway"),
        ("Where: Museum of Baking, Ulm", "Ulm"),
        ("Place: National Gallery of Art, Washington, DC", "Washington, DC"),
        ("Venue: House of Knots, Gent, Belgium", "Gent, Belgium"),
        ("Place: Bay of Islands, New Zealand", "Bay of Islands, New Zealand"),
    ],
)
def test_a_house_of_something_is_no_city(line: str, city: str) -> None:
    assert built(f"# ROPE 2031\n\n{line}\n\n- Papers: 3 May 2031\n").faq.workshop.city == city
