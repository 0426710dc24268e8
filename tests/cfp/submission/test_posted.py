"""Papers that go to an address by mail: whatever stands between, the address is where to submit."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

ENGLISH = (
    "# Workshop on Knots 2021\n\nThe workshop is held on 3 September 2021 in Porto, Portugal.\n\n## Submission\n\n"
)
GERMAN = (
    "# Tagung Knoten 2021\n\nDie Tagung findet am 3. September 2021 in Jena statt. Wir freuen uns auf viele Beiträge"
    " zu den Themen der Tagung.\n\n## Einreichung\n\n"
)
FRENCH = (
    "# Colloque Nœuds 2021\n\nLe colloque se tiendra le 3 septembre 2021 à Lyon. Nous invitons les chercheurs à nous"
    " envoyer des propositions sur les thèmes du colloque.\n\n## Soumission\n\n"
)
ADDRESS = "chair@knots.example"
POSTED = [
    (ENGLISH, "Papers should be sent before June 15, 2021 to {}."),
    (ENGLISH, "Abstracts should be sent by e-mail no later than 15 June 2021, 23:59 AoE to {}."),
    (ENGLISH, "Please direct your abstract by June 15, 2021 to {}."),
    (ENGLISH, "Proposals (250 words) should reach {} by June 15, 2021."),
    (ENGLISH, "Interested authors are invited to e-mail a short paper before June 15, 2021 to {}."),
    (ENGLISH, "As propostas devem ser enviadas até 15 de junho de 2021 para {}."),
    (GERMAN, "Bitte schicken Sie Ihr Abstract bis zum 15. Juni an {}."),
    (GERMAN, "Abstracts sind bis 15. Juni 2021 an {} zu senden."),
    (FRENCH, "Les propositions sont à adresser avant le 15 juin 2021 à {}."),
    (FRENCH, "Merci d'envoyer votre proposition pour le 15 juin 2021 à {}."),
]
NOT_POSTED = [
    (ENGLISH, "To register, send an email before June 15, 2021 to {}."),
    (ENGLISH, "Please send your slides before June 15, 2021 to {}."),
    (ENGLISH, "Reviewers should send reviews by 15 June 2021 to {}."),
    (ENGLISH, "Accepted papers must be sent by 15 June 2021 to {}."),
    (GERMAN, "Zur Anmeldung senden Sie bitte bis 15. Juni 2021 eine Mail an {}."),
    (GERMAN, "Die druckfertigen Beiträge schicken Sie bis 3. Oktober 2021 an {}."),
]


def told(head: str, text: str) -> str | None:
    entries = built(head + text.format(ADDRESS)).faq.entries
    return next((one.answer for one in entries if one.id == "submission_link"), None)


@pytest.mark.parametrize(("head", "text"), POSTED)
def test_an_address_that_papers_are_sent_to_is_where_to_submit(head: str, text: str) -> None:
    assert ADDRESS in (told(head, text) or "")


@pytest.mark.parametrize(("head", "text"), NOT_POSTED)
def test_an_address_for_something_else_is_not(head: str, text: str) -> None:
    assert told(head, text) is None
