"""Where an event is: behind its label, at a university by its city, in a postal address, on a line at the top."""

from __future__ import annotations

import pytest

from tests.cfp.place.test_where import where
from tests.cfp.small_calls import built

PLACES = [
    # labels that name the event, too
    ("Conference Location: University of the Ropes, Columbia, SC", "Columbia, SC"),
    ("- Workshop venue: Rope Hall, Ghent, Belgium", "Ghent, Belgium"),
    ("**Location of the workshop:** Cork, Ireland", "Cork, Ireland"),
    ("Event location: Cork", "Cork"),
    ("Submission location: Cork, Ireland", None),
    ("Poster location: Hall 4, Cork, Ireland", None),
    # what happens on a day is no place
    ("When: June 24 (Rope Day), 25, 26 and 27 (Symposium), 2031\n\nWhere: [Rope Hall][1], Leeds, UK", "Leeds, UK"),
    ("When: June 24 (Welcome Reception), 2031", None),
    # a university by its city
    ("KNOT 2031 will be hosted by the University of Leeds’ School of Ropes.", "Leeds"),
    ("KNOT 2031 will be held at the University of Rochester on May 3, 2031.", "Rochester"),
    ("The workshop takes place at the University of Mannheim.", "Mannheim"),
    ("The workshop takes place at the Rope Institute, University of Cambridge, in the old library.", "Cambridge"),
    ("- Venue: University of Leeds", "Leeds"),
    ("- Location: University of Waterloo, Ontario, Canada (map)", "Waterloo, Ontario, Canada"),
    ("- Venue: University of Bergen, Norway", "Bergen, Norway"),
    ("- Place: Moss Hall, University of Bergen, Norway", "Bergen, Norway"),
    ("- Venue: ETH Zurich, Switzerland", "Zurich, Switzerland"),
    ("- Location: TU Dresden, Germany", "Dresden, Germany"),
    ("- Location: University of Kent, UK", None),
    ("Die Tagung findet am 3. Juli 2031 an der Universität Bremen statt.", "Bremen"),
    ("Die Tagung der Universität Bremen findet am 3. Juli 2031 statt.", None),
    ("Die Tagung findet am 3. Juli 2031 statt und wird von der Universität Bremen organisiert.", None),
    ("El congreso se celebrará en la Universidad de Salamanca los días 3 y 4 de julio de 2031.", "Salamanca"),
    ("El congreso se celebrará en la Universidad de La Rioja el 3 de julio de 2031.", None),
    ("El congreso se celebrará en la Universidad de Los Andes el 3 de julio de 2031.", None),
    ("O simpósio será realizado na Universidade de Coimbra de 3 a 5 de julho de 2031.", "Coimbra"),
    ("Le colloque aura lieu à l'Université de Nantes, le 3 juillet 2031.", "Nantes"),
    ("Le colloque de l'Université de Nantes aura lieu le 3 juillet 2031.", None),
    ("Il convegno dell'Università di Bari si terrà il 3 luglio 2031.", None),
    ("El congreso de la Universidad de Jaén se celebrará en la Universidad de Granada en 2031.", None),
    ("The workshop takes place at the University of Essex.", None),
    ("The workshop takes place at the University of Washington.", None),
    ("The workshop takes place at the University of Music in the old hall.", None),
    ("The workshop takes place at the University of Maryland.", None),
    ("The virtual workshop is hosted by the University of Leeds on 3 May 2031.", None),
    ("The workshop was held at the University of Leeds in 2029.", None),
    # a postal address
    ("## Location\n\nWe meet in the Rope Building. The street address is 180 Knot Gate, London SW7 2RH.", "London"),
    ("## Venue\n\nRope Hall, 5 Bend Street, Sheffield S1 4DP", "Sheffield"),
    ("The workshop will be held in the Rope Hall, Edinburgh, EH8 9AB.", "Edinburgh"),
    ("## Contact\n\nKnot Office, 5 Bend Street, Sheffield S1 4DP", None),
    ("## Accommodation\n\nThe address of the hotel is 180 Knot Gate, London SW7 2RH.", None),
    ("The workshop will be held at the Old Mill, 5 River Street, Wexley BT7 1NN, on 3 May 2031.", "Wexley"),
    # a week
    ("Workshop at SOAS, London: Week commencing 16 June 2031", "London"),
    ("Rope House, Cork, w/c 16 June 2031", "Cork"),
    # lines at the top
    ("Niterói, RJ, Brasil, 2031", "Niterói, RJ, Brasil"),
    ("Porto, Portugal, 2031", "Porto, Portugal"),
    ("Location: University of Maryland, College Park, Maryland, USA", "College Park, Maryland, USA"),
    ("Location: College Green, Bristol, UK", "Bristol, UK"),
]


@pytest.mark.parametrize(("text", "city"), PLACES)
def test_the_city_of_the_event(text: str, city: str | None) -> None:
    assert where(f"# KNOT 2031\n\n{text}\n\nPapers are due.").get("city") == city


def test_the_city_of_a_university_among_the_lines_of_a_letter_head() -> None:
    lines = "17th Rope Days\nJune 8-10, 2031\nUniversity of Maryland, College Park\nNear Washington, DC"
    assert where(f"CALL FOR PAPERS\n\n{lines}\nhttp://knots.example.org/\n\nWe tie.", "txt") == {
        "city": "College Park", "website": "http://knots.example.org/",
    }  # fmt: skip


SITES = [
    ("Website: knot2031.example.org", "https://knot2031.example.org"),
    ("KNOT 2031 @ ROPE 2031\nWebsite: knots.example.it\nMay 3, 2031, Cork, Ireland", "https://knots.example.it"),
    ("Web page: https://knots.example.org/31/", "https://knots.example.org/31/"),
    ("3 May 2031\nhttp://knots.example.org/31/", "http://knots.example.org/31/"),
    ("Workshop on Knots\n2031-05-03 at ROPE 2031\n<http://knots.example.org/31/>", "http://knots.example.org/31/"),
    ("See the KNOT 2031 website at https://knots.example.org/31/ for more.", "https://knots.example.org/31/"),
    ("Papers are shown on the workshop website: knots.example.com", "https://knots.example.com"),
    ("More on the workshop is at the website of the guild.", None),
    ("Papers are due 3 May 2031\nhttps://easychair.org/conferences/?conf=knot", None),
    ("Submit your papers by 3 May 2031 at:\nhttps://papers.example.org/in", None),
]


@pytest.mark.parametrize(("text", "site"), SITES)
def test_the_site_of_the_event(text: str, site: str | None) -> None:
    assert where(f"# KNOT 2031\n\n{text}\n\nPapers are due.").get("website") == site


ENDS = [
    ("## Contact\n\nEmail: knots@example.org\nWebsite: <https://knots.example.org/>", "https://knots.example.org/"),
    ("## Hotels\n\nRope Inn\nWebsite: https://inn.example.org/", None),
    ("Rope Inn\n\nWebsite: https://inn.example.org/\n\nKnot Inn\n\nWebsite: https://knot.example.com/", None),
]


@pytest.mark.parametrize(("text", "site"), ENDS)
def test_the_site_that_a_page_names_at_its_end(text: str, site: str | None) -> None:
    filling = "\n\n".join(f"## Part {number}\n\nKnots hold well." for number in range(20))
    assert where(f"# KNOT 2031\n\n{filling}\n\n{text}\n").get("website") == site


@pytest.mark.parametrize(
    ("text", "venue"),
    [("Workshop at SOAS, Cork, 16 June 2031", None), ("Workshop at ROPE, University of Cork, 16 June 2031", None),
     ("Workshop at ROPE, Cork, 16 June 2031", "ROPE")],
)  # fmt: skip
def test_a_university_by_its_letters_is_no_event(text: str, venue: str | None) -> None:
    assert where(f"# Knots of the North\n\n{text}\n\nPapers are due.").get("venue") == venue


TOP_ITEMS = [
    ("* Oslo, Norway, August 10–11, 2031\n* Held with SEA 2031", ("2031-08-10", "Oslo, Norway")),
    ("* 10-11 August 2031 in Porto, Portugal\n* Papers due: May 14th, 2031", ("2031-08-10", "Porto, Portugal")),
    ("* Porto, Portugal - 10 August 2031\n* Papers due: May 14th, 2031", ("2031-08-10", "Porto, Portugal")),
    ("* Porto, Portugal, 10-11 August 2029\n* Oslo, Norway, 3-4 July 2030", (None, None)),
]


@pytest.mark.parametrize(("items", "expected"), TOP_ITEMS)
def test_an_item_at_the_top_may_be_the_place_and_the_days(items: str, expected: tuple[str | None, ...]) -> None:
    faq = built(f"# Workshop on Knots\n\n{items}\n\n## Rules\n\nPapers have 8 pages. Due: May 14th, 2031.\n").faq
    day = next((str(one.at)[:10] for one in faq.dates if one.kind == "workshop"), None)
    assert (day, faq.workshop.city) == expected
