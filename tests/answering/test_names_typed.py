"""People are known by their name however it is mistyped, and found where they work in whatever order that is asked."""

from __future__ import annotations

import pytest

from bot.answering.messages.names_typed import with_names
from bot.faq.loader import parse_faq
from tests.answering.slow_looms import told

FAQ = """\
workshop: {name: Workshop on Paper Boats, short_name: BOATS, venue: FLOAT 2031, city: "Cork, Ireland", event: workshop}
people:
  - {name: Khoren A Dalian, role: organizer, affiliation: Yerevan Institute of Boats}
  - {name: Ada Berg, role: organizer, affiliation: University of Tartu}
  - {name: Ole Maximovic, role: speaker, affiliation: Karst College}
"""


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("khoern dallian which uni", "Khoren A Dalian which uni"),
        ("where is ada brg from", "where is Ada Berg from"),
        ("ole maximovich?", "Ole Maximovic?"),
        ("is ada berg there", "is ada berg there"),
        ("is ada lovelace there", "is ada lovelace there"),
        ("ada bergman", "ada bergman"),
        ("add a berg of ice", "add a berg of ice"),
    ],
)
def test_a_full_name_that_is_mistyped_is_put_right(typed: str, named: str) -> None:
    assert with_names(typed, parse_faq(FAQ, file="faq.yaml").faq) == named


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("khoern dallian which uni", "Yerevan Institute of Boats"),
        ("Mister Ole Maximovic, he gives class in which place?", "Karst College"),
        ("Miss Ada Berg teaches where", "University of Tartu"),
        ("ada brg what company", "University of Tartu"),
        ("ole maximovic uni?", "Karst College"),
        ("Mrs Berg, she is working in what place?", "University of Tartu"),
    ],
)
def test_where_somebody_works_is_told_in_whatever_order_it_is_asked(question: str, place: str) -> None:
    assert place in told(question, FAQ)


def test_where_somebody_talks_is_not_where_they_work() -> None:
    assert "Karst College" not in told("ole maximovic talks in which room", FAQ)


HOUSES = """\
workshop: {name: Workshop on Paper Boats, short_name: BOATS, city: "Cork, Ireland", event: workshop}
people:
  - {name: Ada Berg, role: organizer, affiliation: TIB Narva}
  - {name: Bo Lind, role: organizer, affiliation: University of Lagos}
  - {name: Eva Lund, role: organizer, affiliation: Visby Metropolitan University}
"""


@pytest.mark.parametrize(
    ("question", "is_yes"),
    [
        ("does ada berg work at tib narva", True),
        ("does ada berg work at tib kohtla", False),
        ("is bo lind at lagos state university", False),
        ("is bo lind from the university of lagos?", True),
        ("is eva lund from visby university", True),
        ("is eva lund at visby arts college", False),
        ("is anyone from tib kohtla organizing", False),
        ("is anyone from tib narva organizing", True),
        ("anyone from tib narva among the organizers", True),
    ],
)
def test_an_institution_that_shares_a_part_of_its_name_is_another(question: str, *, is_yes: bool) -> None:
    assert told(question, HOUSES).startswith("Yes") == is_yes
