"""What a page tells those who speak, below a heading for them: no list of who they are."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built


@pytest.mark.parametrize(
    ("heading", "item"),
    [
        ("Für Vortragende", "Zielgruppe: Anfänger, Fortgeschrittene, Experten"),
        ("Pour les orateurs", "Public : Débutants, Avancés, Experts"),
        ("Para ponentes", "Nivel: Principiante, Intermedio, Avanzado"),
        ("Para palestrantes", "Nível: Iniciante, Intermediário, Avançado"),
        ("Per i relatori", "Livello: Principianti, Intermedi, Esperti"),
        ("Voor sprekers", "Niveau: Beginners, Gevorderden, Experts"),
    ],
)
def test_what_is_told_to_speakers_names_nobody(heading: str, item: str) -> None:
    assert built(f"# ROPE 2031\n\n- Papers: 3 May 2031\n\n## {heading}\n\n- {item}\n").faq.people == ()


def test_a_heading_of_speakers_names_them() -> None:
    text = "# ROPE 2031\n\n- Papers: 3 May 2031\n\n## Vortragende\n\n- Ada Berg, Universität Oslo\n"
    assert [one.name for one in built(text).faq.people] == ["Ada Berg"]


@pytest.mark.parametrize(
    "heading", ["Talks und Workshops gesucht", "Praatjes, talks gezocht", "Talks and demos wanted"]
)
def test_talks_that_are_wanted_are_no_programme(heading: str) -> None:
    text = f"# {heading}\n\n### Mitmachen\n\nDer Aufruf läuft bis zum 31. Juli 2031!\n"
    assert [(one.kind, one.at) for one in built(text).faq.dates] == [("submission", "2031-07-31")]
