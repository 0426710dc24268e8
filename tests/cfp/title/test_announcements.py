"""Announcements of an event, headings of what is said of submitting, formats that name no speaker."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_calls import built
from tests.cfp.small_names import name_of

ANNOUNCED = [
    ("# Announcing the Knot Days 2031", "Knot Days 2031"),
    ("# Announcement of KNOT 2031", "KNOT 2031"),
    ("# Save the date: KNOT 2031", "KNOT 2031"),
    ("# Startschuss für die KNOT 2031!", "KNOT 2031"),
    ('---\ntitle: "Startschuss für die KNOT 2031!"\n---\n\nWir freuen uns.', "KNOT 2031"),
    ("# Ankündigung der Knotentage 2031", "Knotentage 2031"),
    ("# Annonce du Colloque Cordes 2031", "Colloque Cordes 2031"),
    ("# Anuncio del Congreso Nudos 2031", "Congreso Nudos 2031"),
    ("# Anúncio do Encontro Nós 2031", "Encontro Nós 2031"),
    ("# Workshop on Announcing Knots", "Workshop on Announcing Knots"),
]


@pytest.mark.parametrize(("text", "expected"), ANNOUNCED)
def test_an_announcement_is_no_part_of_a_name(text: str, expected: str) -> None:
    assert name_of(text) == expected


GUIDELINES = [
    ("# Call for Workshop Proposals\n\n## Workshop Proposal Submission Guidelines\n\nThree pages.", NAMELESS),
    ("# Call\n\n## Conference Author Information\n\nThree pages.", NAMELESS),
    ("# Call\n\n## Seminar Abstract Guidelines\n\nThree pages.", NAMELESS),
    ("# Call for KNOT 2031 Workshop Proposals\n\n## Workshop Proposal Instructions\n\nThree pages.", "KNOT 2031"),
    ("# KNOT 2031 Submission Guidelines\n\nThree pages.", "KNOT 2031"),
]


@pytest.mark.parametrize(("text", "expected"), GUIDELINES)
def test_a_heading_on_submitting_is_no_name(text: str, expected: str) -> None:
    assert name_of(text) == expected


FORMATS = [
    "Several formats are taken, including: Presentations, Panels, Keynotes and Lightning Talks.",
    "We have Workshops and Keynotes in Knot Hall.",
    "There are Keynotes, Panels and Posters at Rope House.",
]


@pytest.mark.parametrize("text", FORMATS)
def test_keynotes_among_formats_name_no_speaker(text: str) -> None:
    faq = built(f"# Knot Days 2031\n\nPapers are due on May 3, 2031.\n\n{text}").faq
    assert [one.id for one in faq.entries if one.id == "speakers"] == []
