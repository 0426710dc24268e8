"""Sentences that have the words of a question, and are no answer to it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("remote", "Support for building on-site and moving in large exhibits is only provided before the event."),
        ("registration", "The new deadline for registering abstracts is the same as before."),
        ("registration", "Infrastructure to register participants will be provided to hosts of tutorials."),
        ("review_criteria", "A separate call for artifacts will be issued later, detailing evaluation criteria."),
        ("archival", "You might want to check the knothacks archive at attic.example.org."),
        ("template", "Format : Titre, auteurs, affiliations."),
    ],
)
def test_a_sentence_beside_the_point_is_not_quoted(kind: str, text: str) -> None:
    found = built(call(end=f"## More\n\n{text}")).faq.entries
    assert not [one for one in found if one.id == kind and text[:20] in str(one.answer)]
