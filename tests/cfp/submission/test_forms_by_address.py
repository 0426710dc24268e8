"""Forms that papers go to by their address, with the verb far before it or behind it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_URL = "http://nos.example.org/corda/"
_LINK = f'<a href="{_URL}">{_URL}</a>'


@pytest.mark.parametrize(
    "text",
    [
        f"2. SUBMISSÃO: Os resumos deverão ser submetidos pelo primeiro autor por meio do formulário “on line” "
        f"disponível para acesso no link {_LINK} O sistema fecha no dia 06/09/2031, conforme o cronograma.",
        f"Los trabajos deberán enviarse por el primer autor mediante el formulario en línea disponible en {_LINK}.",
        f"Les résumés devront être soumis au moyen du formulaire en ligne accessible par le lien {_LINK} avant mai.",
        f"I riassunti devono essere inviati tramite il modulo online disponibile al link {_LINK} entro maggio.",
        f"Kurzfassungen sind über das Online-Formular unter dem Link {_LINK} bis 6. September 2031 einzureichen.",
        f"Dien uw samenvatting in via het online formulier op {_LINK} vóór 6 september 2031.",
        f"请通过在线表格 {_LINK} 于2031年9月6日前提交摘要。",
        f"要旨は2031年9月6日までにオンラインフォーム {_LINK} から提出してください。",
    ],
)
def test_a_form_by_its_address_is_where_papers_go(text: str) -> None:
    faq = built(f"<h1>KNOT 2031</h1><p>{text}</p><p>Papers: 6 September 2031</p>", "html").faq
    assert faq.submission.url == _URL
    assert not {one.id for one in faq.entries} & {"remote", "workshop_date"}


@pytest.mark.parametrize(
    "text", [f"Fragen zum Formular beantwortet {_LINK}.", f"Das Programm und ein Formular für Hotels: {_LINK}"]
)
def test_another_form_is_none(text: str) -> None:
    assert built(f"<h1>KNOT 2031</h1><p>{text}</p><p>Papers: 6 September 2031</p>", "html").faq.submission.url is None


@pytest.mark.parametrize(
    ("told", "url"),
    [
        (f"1. Fill the [form]({_URL}) with title, authors and a summary.", _URL),
        (f"Complete our [online form]({_URL}) with your abstract.", _URL),
        (f"To attend, fill out the [online form]({_URL}) with your name.", None),
    ],
)
def test_a_form_that_takes_a_text_is_where_papers_go(told: str, url: str | None) -> None:
    assert built(f"# KNOT 2031\n\n{told}\n\nPapers: 6 September 2031\n", "md").faq.submission.url == url
