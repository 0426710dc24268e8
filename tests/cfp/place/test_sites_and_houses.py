"""Sites of systems, houses and streets that are no cities, who is met together with, addresses written out."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_HEAD = "# KNOT 2031: Workshop on Knots"
SITES = [
    ("Website: https://www.conftool.com/knot2031/", None),
    ("Website: https://knots.example.org/2031/", "https://knots.example.org/2031/"),
    ("Send papers through the website submission portal at https://knots.example.org/in/ by 3 March 2031.", None),
]


BELOW = [
    ("The workshop will be held on 9 May 2031 in Oslo (see http://ropes.example.org).", "http://ropes.example.org"),
    ("Ropes are found in Oslo (see http://ropes.example.org). Due 3 March 2031.", None),
    (
        "Workshop on Ropes in Groups\nhttps://ropes.example.org/\n\nPapers are due 3 March 2031.",
        "https://ropes.example.org/",
    ),
    ("Ropes in Groups\nhttps://ropesworkshop.example.org\n\nDue 3 March 2031.", "https://ropesworkshop.example.org"),
    (
        "3rd Workshop on Knots\n\nat the\n\n20th Conference on Ropes, Oslo, May 3, 2031\n\nhttp://cr.example.org/\n",
        None,
    ),
    ("Workshop on Knots\n\nCo-located with:\n\nCADE 2031, Oslo, May 3-7, 2031\n\nhttp://cade.example.org\n", None),
    ("Workshop on Knots\n\nin Oslo, May 3-7, 2031\n\nhttp://knots.example.org\n", "http://knots.example.org"),
    ("Workshop on Knots\n\nOslo, May 3, 2031\n\nhttp://knots.example.org\n", "http://knots.example.org"),
    ("Ropes in Groups\nhttps://ada.example.org\n\nDue 3 March 2031.", None),
    # of the event around this one, and of this one
    (
        "Workshop on Knots\n\nJune 1st, 2031, Porto, in conjunction with the Symposium on Ropes (SOROPE): "
        "https://sorope.example.org/31/\n",
        None,
    ),
    (
        "Workshop on Knots\n\nJune 1st, 2031, Porto, co-located with SOROPE 2031: https://sorope.example.org/31/ All "
        "papers will be part of the SOROPE 2031 Workshop Proceedings.\n\nThe details are also available at "
        "https://knots.example.org/31.\n",
        "https://knots.example.org/31",
    ),
    (
        "Workshop on Knots\nco-located with SOROPE 2031\nhttps://knots.example.org/\n\nDue 3 March 2031.",
        "https://knots.example.org/",
    ),
    (
        "Workshop on Knots\n\nDate: 1 May 2031\nSite: http://knots.example.org/in.html\n",
        "http://knots.example.org/in.html",
    ),
    ("Workshop on Knots\n\nDate: 1 May 2031\nSubmission Site: http://knots.example.org/in\n", None),
    ("Workshop on Ropes: submit at\nhttps://in.example.org\n\nDue 3 March 2031.", None),
    ("Workshop on Ropes\nhttps://example.org/ropes.pdf\n\nDue 3 March 2031.", None),
]


@pytest.mark.parametrize(("text", "site"), BELOW)
def test_an_address_below_the_name_is_the_site(text: str, site: str | None) -> None:
    assert built(text, "txt").faq.workshop.website == site


@pytest.mark.parametrize(("text", "site"), SITES)
def test_a_system_is_no_website_of_the_event(text: str, site: str | None) -> None:
    assert built(f"{_HEAD}\n\n{text}\n\nPapers are due 3 March 2031.").faq.workshop.website == site


PLACES = [
    ("The workshop will be held in Informatics Forum on 3 May 2031.", None),
    ("The workshop will be held in Bergen on 3 May 2031.", "Bergen"),
    ("3 May 2031, Oxford Road", None),
    ("3 May 2031, Oxford", "Oxford"),
    ("Ort: Hauptstraße", None),
    ("3 May 2031\\\nRope University, Oslo, Norway\\\nWrite to us.", "Oslo, Norway"),
    ("3 May 2031, Mémorial Vent, Porto, Portugal", "Porto, Portugal"),
    ("3 May 2031, Schloss Knot, Wadern, Germany", "Wadern, Germany"),
    ("Location: Palais des Ropes, Lyon, France", "Lyon, France"),
    ("Location: Haus der Knoten, Berlin, Germany", "Berlin, Germany"),
    ("Location: Casa da Corda, Porto, Portugal", "Porto, Portugal"),
    ("Location: Villa de Leyva, Colombia", "Villa de Leyva, Colombia"),
    ("3 May 2031\\\nAda Berg, Rope University, Oslo", None),
    ("Where: Office 402, Austin, Texas", "Austin, Texas"),
]


@pytest.mark.parametrize(("text", "city"), PLACES)
def test_a_house_or_a_street_is_no_city(text: str, city: str | None) -> None:
    assert built(f"{_HEAD}\n\n{text}\n\nPapers are due 3 March 2031.").faq.workshop.city == city


TOGETHER = [
    ("The workshop takes place together with Partners of Industry.", None),
    ("The workshop is held together with Prof. Ada Berg.", None),
    ("The workshop takes place together with the Rope Days in Porto, Portugal.", "Rope Days"),
    ("The workshop is held with the IEEE conference ROPE 2031.", "ROPE 2031"),
]


@pytest.mark.parametrize(("text", "venue"), TOGETHER)
def test_only_an_event_is_what_this_one_is_part_of(text: str, venue: str | None) -> None:
    assert built(f"{_HEAD}\n\n{text}\n\nPapers are due 3 March 2031.").faq.workshop.venue in {venue, f"IEEE {venue}"}


LINKS = [
    ("Submit your paper on the site www.knots.example/in/31 by 3 March 2031.", "http://www.knots.example/in/31"),
    ("Submit your paper to the guild (www.guild.example) by 3 March 2031.", None),
    ("Papers are submitted at http://ceur-ws.org/.", None),
]


@pytest.mark.parametrize(("text", "url"), LINKS)
def test_addresses_that_are_written_out(text: str, url: str | None) -> None:
    assert built(f"{_HEAD}\n\n{text}").faq.submission.url == url


def test_who_prints_papers_is_no_template() -> None:
    text = "Accepted papers will be published by [CEUR-WS](http://ceur-ws.org/)."
    assert "template" not in {one.id for one in built(f"{_HEAD}\n\n{text}\n\nDue 3 March 2031.").faq.entries}
    text = "Papers are written in the [CEUR](http://ceur-ws.org/style/) style."
    faq = built(f"{_HEAD}\n\n{text}\n\nDue 3 March 2031.").faq
    assert faq.submission.template or "template" in {one.id for one in faq.entries}


@pytest.mark.parametrize(
    ("told", "city"),
    [
        ("The workshop will be held at Rope-Seil-Universität Klagenfurt, Austria.", "Klagenfurt, Austria"),
        ("The workshop is held with the congress ROPE/BEND'31 Paderborn, Germany.", "Paderborn, Germany"),
        ("The workshop takes place at Technische Universität Dresden, Germany.", "Dresden, Germany"),
        ("The workshop takes place at Università di Bari, Italy.", "Bari, Italy"),
    ],
)
def test_a_university_before_its_town_is_no_part_of_it(told: str, city: str) -> None:
    page = f"# Workshop on Knots (KNOT 2031)\n\n{told}\n\nPapers are due on 3 March 2031.\n"
    assert built(page).faq.workshop.city == city


@pytest.mark.parametrize(
    "told",
    [
        "The event takes place in Porto at the Rope Museum, Rua das Flores 12, from 3 to 5 May 2031.",
        "KNOT 2031 will be held from 3 to 5 May 2031 at the Rope Institute in Turin, Italy.",
        "Conference venue: Rope University, Tuen Mun, Hong Kong SAR, China",
        "July 10-13, 2031, Rope Auditorium, Bend University, Washington DC, USA",
    ],
)
def test_the_house_is_told_beside_its_city(told: str) -> None:
    faq = built(f"# Workshop on Knots (KNOT 2031)\n\n{told}\n\nPapers are due on 3 March 2031.\n").faq
    assert faq.workshop.city
    assert [one.answer.rstrip(".") for one in faq.entries if one.id == "location"] == [told.rstrip(".")]
