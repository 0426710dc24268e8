"""Words of links that are no place and no event, and which link is the site."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import DATES, built

_TOP = f"# 3rd Workshop on Rope Based Programming\n\n## Important dates\n\n{DATES}\n\n"


@pytest.mark.parametrize("word", ["URL", "Link", "Website", "PDF", "Page", "here"])
@pytest.mark.parametrize(
    "text",
    [
        "Details about the conferences and workshops will appear at the [{}](https://rope.example.org/) below.",
        "The workshop is held together with the others, see the [{}](https://rope.example.org/).",
        "Location: [{}](https://rope.example.org/)",
    ],
)
def test_the_word_of_a_link_is_no_venue_and_no_city(text: str, word: str) -> None:
    workshop = built(f"{_TOP}## Venue\n\n{text.format(word)}").faq.workshop
    assert word not in {workshop.venue, workshop.city, workshop.name}


def test_events_that_are_known_by_one_name_are_the_venue() -> None:
    text = "ROPE 2031 is part of a federation of colloquia known as Ropes, Cords and Knots (RCK 2031)."
    assert built(f"{_TOP}## Venue\n\n{text}").faq.workshop.venue == "RCK 2031"


def test_the_site_is_the_link_that_says_so_and_not_the_next() -> None:
    text = (
        "For general information about the Rope Society, visit the "
        "[Rope Society website](https://rope.example.org/home). To receive news, "
        "subscribe to the [Rope mailing list](https://rope.example.org/join)."
    )
    assert built(f"{_TOP}{text}").faq.workshop.website == "https://rope.example.org/home"


def test_the_site_of_a_hotel_is_not_the_one_of_the_event() -> None:
    text = "For more information on rooms, visit the [hotel website](https://inn.example.org/)."
    assert built(f"{_TOP}{text}").faq.workshop.website is None
