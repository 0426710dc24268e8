"""What is no place to send papers to: an address for sponsors, one of a template, a link that is passed on."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_HEAD = "# KNOT 2031\n\nPapers: 6 September 2031\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Wenn Sie uns sponsern möchten, schreiben Sie an money@knot.eu. Beiträge an idea@knot.eu.",
        "Pour sponsoriser la conférence, écrivez à money@knot.eu. Les propositions sont à envoyer à idea@knot.eu.",
        "Si quieres patrocinar el evento, contacta con money@knot.eu. Las propuestas van a idea@knot.eu.",
        "Se volete sponsorizzare l’evento, contattate money@knot.eu. Le proposte vanno a idea@knot.eu.",
        "赞助合作请联系 money@knot.eu。投稿请发送至 idea@knot.eu。",
        "協賛のお問い合わせは money@knot.eu まで。投稿は idea@knot.eu まで。",
    ],
)
def test_sponsors_have_an_address_of_their_own(text: str) -> None:
    assert built(f"{_HEAD}{text}\n").faq.submission.contact == "idea@knot.eu"


@pytest.mark.parametrize(
    "text",
    [
        "Os artigos devem ser submetidos seguindo o formato da SBN, disponível em <http://sbn.org/m>, sem nomes.",
        "Les articles sont à soumettre selon le modèle de la SNF, disponible sur <http://sbn.org/m>, sans noms.",
        "Los artículos deben enviarse siguiendo la plantilla de SNX, disponible en <http://sbn.org/m>.",
        "Beiträge sind in der Formatvorlage der GK einzureichen, verfügbar unter <http://sbn.org/m>.",
        "I contributi vanno inviati secondo il modello SNI, disponibile su <http://sbn.org/m>.",
    ],
)
def test_where_a_template_lies_is_not_where_papers_go(text: str) -> None:
    faq = built(f"{_HEAD}{text}\n").faq
    assert faq.submission.template is not None
    assert (faq.submission.url, faq.submission.template.url) == (None, "http://sbn.org/m")
    assert "submission_link" not in {one.id for one in faq.entries}


@pytest.mark.parametrize(
    "text",
    [
        "Ken je iemand die iets wil insturen? Stuur [deze link](/cfp/) zeker door.",
        "Conhece alguém? Envie [este link](/cfp/) para seus colegas.",
        "Know somebody? Send [this link](/cfp/) to your friends.",
        "- Envio do Termo de Autorização de Publicação: 28/11/2031",
        "- Abgabe der Einverständniserklärung zur Veröffentlichung: 28.11.2031",
        "- Envoi de l’autorisation de publication : 28 novembre 2031",
        "- Invio della liberatoria per la pubblicazione: 28 novembre 2031",
    ],
)
def test_what_is_passed_on_or_permitted_answers_nothing(text: str) -> None:
    assert built(f"{_HEAD}{text}\n").faq.entries == ()


@pytest.mark.parametrize(
    "text",
    [
        "Todos os artigos devem ser submetidos exclusivamente pelo sistema NODAS.",
        "Les articles sont soumis uniquement via la plateforme NODUS.",
        "I contributi si inviano tramite il sistema NODI.",
        "Beiträge werden ausschließlich über das System KNOTIS eingereicht.",
        "Papers are submitted through the KNOTSYS system.",
    ],
)
def test_a_system_by_its_name_is_where_papers_go(text: str) -> None:
    assert [(one.id, str(one.answer)) for one in built(f"{_HEAD}{text}\n").faq.entries] == [("submission_link", text)]
