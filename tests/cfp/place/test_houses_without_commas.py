"""Towns behind a house with nothing between them, and towns that only sound like a house."""

from __future__ import annotations

import pytest

from bot.cfp.place.places import find_place

PLACES = [
    ("Harbour Conference Centre Bergen, Norway", "Bergen, Norway"),
    ("Grand Hotel Oslo, Norway", "Oslo, Norway"),
    ("Rope Museum New Haven, CT, USA", "New Haven, CT, USA"),
    ("Technical University Munich, Germany", "Munich, Germany"),
    ("College Station, TX, USA", "College Station, TX, USA"),
    ("Campus Gotland Visby, Sweden", "Campus Gotland Visby, Sweden"),
    ("Salt Lake City, USA", "Salt Lake City, USA"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_house_before_a_town_is_taken_off(text: str, place: str) -> None:
    assert find_place(text) == place
