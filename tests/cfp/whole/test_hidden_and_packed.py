"""Addresses that programs should not read, data that nobody can be known by, files that are packed together."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_calls import built

HIDDEN = [
    "info [at] knots [dash] workshop [dot] org",
    "info (at) knots (dash) workshop (dot) org",
    "info [at] workshop [dot] example [dot] org",
]


@pytest.mark.parametrize("address", HIDDEN)
def test_an_address_that_is_hidden_from_programs_is_no_name_and_is_read(address: str) -> None:
    page = (
        f"# Speakers\n\n- Deadline of abstracts: January 19, 2031\n\nPlease submit your abstract to:\n\n**{address}**"
    )
    faq = built(page).faq
    assert (faq.workshop.name, faq.submission.contact) == (NAMELESS, address)


DATA = [
    "All data will be anonymized to protect user privacy.",
    "The tweets are anonymised, and handles are hashed.",
    "Patient records have been anonymized.",
    "Alle Daten werden anonymisiert.",
    "Toutes les données seront anonymisées.",
    "Los datos serán anonimizados.",
    "Os dados serão anonimizados.",
    "I dati saranno anonimizzati.",
    "Alle gegevens worden geanonimiseerd.",
]


@pytest.mark.parametrize("text", DATA)
def test_data_that_nobody_can_be_known_by_tells_nothing_of_the_review(text: str) -> None:
    faq = built(f"# Knot Task 2031\n\nPapers are due on May 3, 2031.\n\n{text}").faq
    assert faq.submission.review is None
    assert [one for one in faq.entries if one.id == "blind"] == []


@pytest.mark.parametrize("text", ["Papers must be anonymized.", "Submissions and their data must be anonymized."])
def test_papers_that_nobody_is_known_by_are_reviewed_so(text: str) -> None:
    faq = built(f"# Knot Task 2031\n\nPapers are due on May 3, 2031.\n\n{text}").faq
    assert faq.submission.review == "double-blind"


PACKED = [
    "L'archive des modèles contient une classe LaTeX et un exemple.",
    "The archive contains the class file and an example.",
    "Das Archiv enthält die LaTeX-Klasse.",
    "Send your paper as a zip archive.",
]


@pytest.mark.parametrize("text", PACKED)
def test_files_that_are_packed_are_no_archive_of_papers(text: str) -> None:
    faq = built(f"# Knot Days 2031\n\nPapers are due on May 3, 2031.\n\n{text}").faq
    assert [one for one in faq.entries if one.id == "archival"] == []
    assert faq.submission.archival is None
