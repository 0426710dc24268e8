"""What a workshop is part of: the event that its title names, and no project that it belongs to."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Atelier Corde 2031", "L’atelier est organisé dans le cadre du projet ANR CordNet (Cordes et Nœuds)."),
        ("Atelier Corde 2031", "L’atelier s’inscrit dans le cadre du Groupe de Travail CordNet (Cordes et Nœuds)."),
        ("Seiltage 2031", "Der Workshop findet im Rahmen des Forschungsverbunds TauNet (Taue und Netze) statt."),
        ("Taller Cuerda 2031", "El taller se realiza en el marco del Proyecto CordNet (Cuerdas y Nudos)."),
        ("Oficina Corda 2031", "A oficina acontece no âmbito do Projeto CordNet (Cordas e Nós)."),
        ("Giornata Corda 2031", "La giornata si svolge nell’ambito del Progetto CordNet (Corde e Nodi)."),
    ],
)
def test_a_project_is_no_event_around_it(title: str, text: str) -> None:
    workshop = built(f"# {title}\n\n{text}\n\nPapers: 3 May 2031\n").faq.workshop
    assert (workshop.name, workshop.venue) == (title, None)


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Seil@KNOTEN Call for Papers", "Konferenz KNOTEN"),
        ("Corde@NODEX Appel à communications", "Congrès NODEX"),
        ("Rope@NODEX Call for Papers", "NODEX Conference"),
        ("Cuerda@NODEX Convocatoria", "Congreso NODEX"),
    ],
)
def test_a_title_names_the_event_around_it_whose_days_are_not_its_own(title: str, label: str) -> None:
    faq = built(f"# {title}\n\n- Submission: 3 May 2031\n- {label}: 4 June 2031\n").faq
    assert faq.workshop.venue == label.replace("Conference", "").split()[-1]
    assert {(one.kind, one.label) for one in faq.dates} >= {("other", label)}
