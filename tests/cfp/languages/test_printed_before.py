"""What was printed before, or is put on the page later, is no answer to whether the workshop is archival."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

# how a call in a language begins; what says nothing of the proceedings; what does
CALLS = [
    (
        "Les auteurs envoient les textes de la rencontre pour le 3 mai 2031, avec une page de titre.",
        ["Les auteurs envoient des textes non publiés.", "Les traductions de textes déjà publiés sont refusées."],
        "Une publication est prévue.",
    ),
    (
        "Los autores envían los trabajos para el congreso de la ciudad hasta el 3 de mayo de 2031.",
        ["Son textos inéditos, sin publicación anterior.", "Se leen traducciones de textos ya publicados."],
        "Está prevista la publicación.",
    ),
    (
        "Os autores enviam os trabalhos para a conferência até 3 de maio de 2031, com uma página de título.",
        ["São textos inéditos, sem publicação anterior.", "Traduções de textos já publicados são recusadas."],
        "Está prevista a publicação.",
    ),
    (
        "Die Autoren senden die Beiträge für die Tagung bis zum 3. Mai 2031 an die Organisation.",
        [
            "Die Texte dürfen auf keiner Tagung veröffentlicht worden sein.",
            "Die Texte sind noch nicht veröffentlicht.",
            "Ein bereits veröffentlichter Text ist schon veröffentlicht.",
        ],
        "Eine Veröffentlichung ist geplant.",
    ),
    (
        "Gli autori inviano i contributi per il convegno entro il 3 maggio 2031 con una pagina di titolo.",
        [
            "I testi sono inediti e mai pubblicati.",
            "Le traduzioni di testi già pubblicati sono escluse.",
            "I testi non devono essere stati pubblicati in altri convegni.",
        ],
        "È prevista la pubblicazione.",
    ),
    (
        "De auteurs sturen de bijdragen voor het congres voor 3 mei 2031 naar de organisatie.",
        [
            "De teksten mogen nog niet eerder gepubliceerd zijn.",
            "Vertalingen van reeds gepubliceerd werk vallen af.",
            "De teksten mogen niet op een andere conferentie gepubliceerd zijn.",
        ],
        "Een publicatie is gepland.",
    ),
    (
        "締切:2031年5月3日。皆様のご発表をお待ちしております。",
        ["こちらのフォームからお願いします。(2月以降公開)", "フォームは近日公開。", "発表済みの論文は掲載できません。"],
        "論文は掲載します。",
    ),
    (
        "投稿截止日期:2031年5月8日。本次会议欢迎大家投稿。",
        ["论文未在其他会议发表过。", "已发表的论文不予接收。", "稿件须未公开发表。"],
        "计划出版。",
    ),
]


@pytest.mark.parametrize(("opening", "before", "told"), CALLS)
def test_only_what_will_be_printed_is_quoted(opening: str, before: list[str], told: str) -> None:
    def quotes(text: str) -> bool:
        return "archival" in {one.id for one in built(f"# ROPE 2031\n\n{opening}\n\n{text}\n").faq.entries}

    assert [text for text in before if quotes(text)] == []
    assert quotes(told)
