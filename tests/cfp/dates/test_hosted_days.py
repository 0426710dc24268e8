"""Days of an event in sentences on who hosts it: "Vom 3. bis 5. Mai lädt das Institut zur Tagung ein"."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

HEAD = "# Knots\n\n"
HOSTED = [
    ("Vom 3. bis 5. Mai 2031 lädt das Institut für Seilkunde zur Tagung nach Jena ein.", "2031-05-03", "2031-05-05"),
    ("Am 3. Mai 2031 lädt das Institut zu einem Workshop ein.", "2031-05-03", None),
    ("Wir laden Sie herzlich vom 3. bis 5. Mai 2031 zur Tagung nach Jena ein.", "2031-05-03", "2031-05-05"),
    ("Du 3 au 5 mai 2031, l’Université de Lyon accueille le colloque.", "2031-05-03", "2031-05-05"),
    ("Les 3 et 4 mai 2031, le laboratoire vous invite à une journée d'étude.", "2031-05-03", "2031-05-04"),
    ("Del 3 al 5 de mayo de 2031, la Universidad acoge el congreso.", "2031-05-03", "2031-05-05"),
    ("Dal 3 al 5 maggio 2031 l'Università di Bari ospita il convegno.", "2031-05-03", "2031-05-05"),
    ("De 3 a 5 de maio de 2031, a Universidade recebe o congresso.", "2031-05-03", "2031-05-05"),
    ("Van 3 tot 5 mei 2031 organiseert de Universiteit een congres.", "2031-05-03", "2031-05-05"),
    ("On 3-5 May 2031 the University of Cork invites you to a symposium.", "2031-05-03", "2031-05-05"),
    ("On 3 May 2031 the University of Cork will host a symposium.", "2031-05-03", None),
]
NOT_HOSTED = [
    "Vom 3. bis 5. Mai 2031 lädt die Universität zu Einreichungen für die Tagung ein.",
    "On 3 May 2031, the society will hold its annual dinner.",
    "On 3 May 2031 the department hosts a doctoral workshop.",
    "From 3 to 5 May 2031 we invite proposals for the conference.",
    "On 3 May 2031 the committee will hold a meeting to select papers.",
    "On 3 May 2031 the University of Cork hosted the first symposium.",
]
SENT = "\n\nSubmission deadline: 1 February 2031\n"


@pytest.mark.parametrize(("text", "first", "last"), HOSTED)
def test_the_days_of_an_event_that_somebody_hosts(text: str, first: str, last: str | None) -> None:
    faq = built(f"{HEAD}{text}{SENT}").faq
    event = next(one for one in faq.dates if one.kind == "workshop")
    assert (event.at, event.end) == (first, last)
    assert faq.workshop.city in {None, "", "Bari"}  # "Vom" is no city


@pytest.mark.parametrize("text", NOT_HOSTED)
def test_days_of_something_else_that_somebody_does(text: str) -> None:
    assert [one.kind for one in built(f"{HEAD}{text}{SENT}").faq.dates] == ["submission"]


@pytest.mark.parametrize(
    "text",
    [
        "Abstracts sind bis zum 1. Februar 2031 einzureichen.",
        "Les résumés peuvent être envoyés jusqu'au 1er février 2031.",
    ],
)
def test_a_sentence_is_no_label(text: str) -> None:
    assert [one.label for one in built(HEAD + text).faq.dates] == ["Abstract deadline"]


def test_the_end_of_a_verb_is_no_part_of_a_name() -> None:
    page = "# Knoten und Seile\n\nVom 3. bis 5. Mai 2031 lädt die Universität Jena zu einer Tagung über Knoten ein."
    assert built(page).faq.workshop.name == "Tagung über Knoten"
