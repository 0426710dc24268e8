"""What stands where a city might, and is none: the net, a way to take part, a house, a place that was given up."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

PAGE = "# Workshop on Knots 2021\n\n{}\n\nSubmission: 1 May 2021"
NOWHERE = [
    "Ort: Digital", "Luogo: Da Remoto", "Location: Discord", "Location: Gather Town", "Location: To Be Announced",
    "Location: Universität der Künste", "Location: University of Essex", "Location: Worldwide", "Location: Online",
    "The conference will take place in Presence at Sapienza Università on 3 September 2021.",
    "The workshop takes place at HTWK Leipzig on 3 September 2021.",
    "The workshop will be held at UNIVERSITY OF OSLO on 3 September 2021.",
    "The workshop will be held as an online format on 3 September 2021.",
    "O evento será realizado em Formato Remoto nos dias 3 e 4 de setembro de 2021.",
    "Le colloque se tiendra à Distance le 3 septembre 2021.",
    "Il convegno si terrà in Modalità Mista il 3 settembre 2021.",
    "The workshop will be held in Synchronous Mode on 3 September 2021.",
    "Location: Online (Porto, Portugal time zone)",
    "| Time | Location | Activity |\n|---|---|---|\n| 10:00 | Hall 4 | Talks |",
    "## Poster Chairs\n\n### Ada Berg, PhD, MS, MBA\n\nUniversity of Oslo",
    "BKnots Berg - September 3, 2021 - A Conference on Ropes",
    "The workshop was planned in Porto, Portugal, but will be held online on 3 September 2021.",
]  # fmt: skip
SOMEWHERE = [
    ("| Date | 3 May 2021 | Location | Porto |\n|---|---|---|---|\n| Fee | 9 EUR | Talks | 20 |", "Porto", None),
    ("The workshop will be held as a hybrid event in Oslo on 3 September 2021.", "Oslo", None),
    ("The workshop will be held at ICXX in Lisbon, Portugal on 3 September 2021.", "Lisbon, Portugal", "ICXX"),
    ("The workshop is held at ICXX Conference in Lisbon, Portugal on 3 September 2021.", "Lisbon, Portugal", "ICXX"),
    ("The workshop will be held at Technische Universität Dresden, 3 September 2021.", "Dresden", None),
    ("Location: Technische Universität Dresden", "Dresden", None),
    ("Location: Porto, Portugal (and online)", "Porto, Portugal", None),
]


@pytest.mark.parametrize("text", NOWHERE)
def test_what_is_no_place_is_not_taken_for_one(text: str) -> None:
    workshop = built(PAGE.format(text)).faq.workshop
    assert (workshop.city, workshop.venue) == (None, None)


@pytest.mark.parametrize(("text", "city", "venue"), SOMEWHERE)
def test_a_place_beside_it_is_still_read(text: str, city: str, venue: str | None) -> None:
    workshop = built(PAGE.format(text)).faq.workshop
    assert (workshop.city, workshop.venue) == (city, venue)


def test_a_country_at_the_end_of_a_subject_tells_no_place() -> None:
    faq = built("# Workshop on Knots 2021\n\nWe look at ropes in the long history of Spain.\n\nSubmission: 1 May").faq
    assert not [entry for entry in faq.entries if entry.id == "location"]
    faq = built("# Workshop on Knots 2021\n\nRope Hall, Spain\n\nSubmission: 1 May 2021").faq
    assert [entry.answer for entry in faq.entries if entry.id == "location"] == ["Rope Hall, Spain."]
