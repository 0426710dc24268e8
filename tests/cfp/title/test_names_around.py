"""Names that a page has of the event around its own, or of the society that holds both."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_calls import built
from tests.cfp.small_names import name_of, short_of

LENT = [
    "*RAN workshops follow the rules of the guild.\n\nUse the RAN two-column format.",
    "CORDA workshop papers will be published in the second volume of the CORDA conference proceedings.",
    "RAN workshops keep a code. See the RAN Policies for Review.",
    "KNOT workshop papers go through KNOT Rolling Review.",
    "All KNOT workshops use the KNOT LaTeX template.",
    "KNOT workshop organizers meet at the KNOT main conference.",
]
OWN = [
    ("KNOT workshop papers will be published online. The KNOT workshop is in May.", "KNOT"),
    ("The earlier KNOT workshops were small. Use the ACM style.", "KNOT"),
]
LIVES = [
    "Ada Moore (S’08-M’13-SM’19) received her degree in Oslo.",
    "Ben Okri (M'07–SM'14) ties knots.",
    "Kim Larsen (F’22) is a professor of ropes.",
]
CLAUSES = [
    (
        "We invite texts to be presented at the ROPE workshop which is to be held at the European Congress on Knots "
        "and Cords (ECKC), online.",
        "ROPE",
    ),
    (
        "Papers are wanted for the Workshop on Slow Knots which is held with the Congress of Ropes (CORO).",
        "Workshop on Slow Knots",
    ),
    ("The Workshop on Wet Ropes, to be held at the Knot Days (KD), seeks papers.", "Workshop on Wet Ropes"),
]
HOSTED = [
    "# Slow Knots in Wet Ropes\n\n## Call for Papers\n\nWorkshop at Rope Summit XIV in Oslo, Norway\nMay 3, 2031",
    "# Slow Knots in Wet Ropes\n\nA workshop at the Knot Congress\n\nSend us papers.",
    "---\ntitle: Rope Summit XIV\n---\n\n# Slow Knots in Wet Ropes\n\n## CFP\n\nWorkshop at Rope Summit XIV",
    "# Slow Knots in Wet Ropes\n\nHalf-day workshop co-located with KNOT 2031",
    "# Slow Knots in Wet Ropes\n\n## Call for Contributions\n\nSatellite event of the Rope Days in Oslo",
]


@pytest.mark.parametrize("text", LENT)
def test_who_lends_a_style_or_its_rules_lends_no_name(text: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == NAMELESS


@pytest.mark.parametrize(("text", "expected"), OWN)
def test_an_acronym_before_workshop_is_its_own_otherwise(text: str, expected: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == expected


@pytest.mark.parametrize("text", LIVES)
def test_the_grade_of_a_member_is_no_event(text: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == NAMELESS


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_a_name_ends_before_a_clause_on_where_it_is_held(text: str, expected: str) -> None:
    assert name_of(f"# Call for Papers\n\n{text}") == expected


@pytest.mark.parametrize("text", HOSTED)
def test_a_heading_is_the_name_above_where_it_is_held(text: str) -> None:
    assert name_of(text) == "Slow Knots in Wet Ropes"


def test_the_conference_of_a_heading_is_around() -> None:
    page = "# KNOT 2031 Workshop: Slow Ropes\n\n## About KNOT\n\nThe Conference on Knots and Towers (KNOT) is large."
    assert name_of(page) == "KNOT 2031 Workshop: Slow Ropes"
    assert name_of(page.replace(" Workshop: Slow Ropes", "")) == "Conference on Knots and Towers (KNOT)"


def test_the_congress_that_it_is_a_satellite_of_in_portuguese_is_around() -> None:
    page = "# Chamada\n\nO WNOS tem como objetivo reunir todos.\n\nO WNOS ocorrerá como Evento Satélite do {}"
    assert name_of(page.format("12º Congresso da Sociedade das Cordas (CSC 2031).")) == "WNOS"


def test_what_is_typed_into_a_file_is_no_name() -> None:
    assert name_of("# Call\n\n```\n\\acmConference[KNOT'31]{3rd Knots}{May 3}{Oslo}\n```\n") == NAMELESS


def test_an_acronym_with_its_year_has_none_in_brackets_behind() -> None:
    assert short_of("# Call\n\nROPE '31 will work with Knot Letters (KNL) for its papers.") != "KNL"


def test_the_kind_of_event_is_that_of_the_heading() -> None:
    page = (
        "# KNOT 2031 Workshop: Slow Ropes\n\nThe Conference on Knots and Towers (KNOT) is large. Papers by 1 May 2031."
    )
    assert built(page, "md").faq.workshop.event is None
