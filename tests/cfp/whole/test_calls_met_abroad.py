"""What calls in other languages hold besides: hours between "by" and a day, front matter of event pages, odd names."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, topic_names

FRONT = """---
title: "Knopendag 2031"
date: 2030-05-06T21:17:47+02:00
event_start: 2031-11-28T08:30:00+02:00
event_end: 2031-11-28T18:00:00+02:00
event_location: Hotel De Knoop
event_cfp_close_date: 2031-08-31
---

Stuur ons een voorstel!
"""


@pytest.mark.parametrize(
    "text",
    [
        "Les propositions doivent être soumises avant minuit le mercredi 3 décembre 2031.",
        "Les propositions doivent être soumises avant 17h le 3 décembre 2031.",
        "Les propositions doivent être soumises avant midi le 3 décembre 2031.",
    ],
)
def test_an_hour_may_stand_between_by_and_its_day(text: str) -> None:
    found = built(f"# Conférence Cordes 2031\n\n{text}").faq.dates
    assert [(one.kind, (one.at or "")[:10]) for one in found] == [("submission", "2031-12-03")]


def test_front_matter_tells_the_days_of_the_event_and_of_its_call() -> None:
    found = built(FRONT).faq.dates
    assert [(one.kind, one.at) for one in found] == [("workshop", "2031-11-28"), ("submission", "2031-08-31")]


def test_when_something_began_is_no_name() -> None:
    page = "# Call for Proposals\n\nSinds 2023 werken we met software (Knotalx).\n\nVoorstellen tot 3 mei 2031.\n"
    found = built(page).faq.workshop
    assert (found.name, found.short_name) == ("The workshop", None)


def test_what_a_proposal_tells_is_no_list_of_topics() -> None:
    page = (
        "# Conférence Cordes 2031\n\nPropositions avant le 3 mai 2031.\n\n## Sujets possibles\n\n"
        "- Développer des cordes\n- Nouer des liens\n- Mesurer des noeuds\n\n## Soumettre vos sujets\n\n"
        "Envoyez un courriel à a@port.example avec les détails suivants :\n\n- Titre\n- Biographie\n- Mots clés\n"
    )
    assert list(topic_names(list(built(page).faq.topics))) == [
        "Développer des cordes",
        "Nouer des liens",
        "Mesurer des noeuds",
    ]


def test_a_sentence_on_a_call_to_come_is_no_label() -> None:
    page = "# Knopendag 2031\n\n3 mei 2031, Gent\n\nBinnenkort komt de Call for Proposals. Ideeën? We horen het graag!"
    assert [one.kind for one in built(page).faq.dates if one.kind != "workshop"] == []


def test_a_list_of_events_to_come_is_no_name() -> None:
    page = "# Kommende Tagungen\n\nDie nächste Tagung der Knotenfreunde findet am 3. Mai 2031 in Bremen statt.\n"
    assert built(page).faq.workshop.name != "Kommende Tagungen"
