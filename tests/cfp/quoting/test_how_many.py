"""How many papers one person may send and how short they may be, in the languages that calls are read in."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built


@pytest.mark.parametrize(
    "text",
    [
        "Chaque participante ou participant peut soumettre une seule communication, orale ou non.",
        "Jede Person darf nur einen Beitrag einreichen.",
        "Cada autor puede enviar una sola propuesta.",
        "Cada autor pode submeter um único trabalho.",
        "Ogni autore può inviare una sola proposta.",
        "Elke deelnemer mag één voorstel indienen.",
        "每位作者限投一篇论文。",
        "1人1件まで応募できます。",
    ],
)
def test_a_sentence_says_how_many_papers_one_may_send(text: str) -> None:
    found = built(f"# KNOT 2031\n\n- {text}\n\nPapers: 6 September 2031\n").faq.entries
    assert [(one.id, str(one.answer)) for one in found] == [("submission_count", text)]


@pytest.mark.parametrize(
    "text",
    [
        "Os artigos deverão ter no mínimo 6 e no máximo 10 páginas.",
        "Los artículos tendrán un mínimo de 6 y un máximo de 10 páginas.",
        "Les articles compteront au minimum 6 et au maximum 10 pages.",
        "I contributi avranno un minimo di 6 e un massimo di 10 pagine.",
        "Beiträge haben mindestens 6 und höchstens 10 Seiten.",
        "Bijdragen tellen minimaal 6 en maximaal 10 pagina's.",
        "论文最少6页,最多10页。",
    ],
)
def test_the_least_and_the_most_pages(text: str) -> None:
    limits = built(f"# KNOT 2031\n\n{text}\n\nPapers: 6 September 2031\n").faq.submission.page_limits
    assert [(one.minimum, one.pages) for one in limits] == [(6, 10)]
