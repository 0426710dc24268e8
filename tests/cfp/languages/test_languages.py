"""Every phrase of every language: read as what its file says, by itself, and not made superfluous by another."""

from __future__ import annotations

from typing import Any

import pytest

from bot.cfp.dates.labels import ORDER, kind_of
from bot.cfp.dates.months import month_of
from bot.cfp.language import kinds, language_of, languages
from bot.cfp.phrases import Phrases, fold

ROWS = [
    pytest.param(kind, phrase, id=f"{one.tag}-{kind}-{phrase}")
    for one in languages()
    for kind, phrases in one.table["kinds"].items()
    for phrase in phrases
]


def as_written(phrase: str) -> str:
    """A text that the phrase must find itself in."""
    return phrase.replace("…", "of the").replace("*", "")


@pytest.mark.parametrize(("kind", "phrase"), ROWS)
def test_a_phrase_by_itself_is_read_as_its_kind(kind: str, phrase: str) -> None:
    found = kinds().values(as_written(phrase))
    assert next((one for one in (*ORDER, "none") if one in found), None) == kind


@pytest.mark.parametrize("one", languages(), ids=lambda one: one.tag)
def test_no_phrase_of_a_language_is_covered_by_a_shorter_one_of_its_kind(one: Any) -> None:
    covered = []
    for kind, phrases in one.table["kinds"].items():
        for phrase in phrases:
            rest = Phrases({kind: [other for other in phrases if other != phrase]})
            others = kinds().values(as_written(phrase)) - {kind}
            if as_written(phrase) in rest and not others and len(phrase.split()) == 1 and not hides(one, kind, phrase):
                covered.append(phrase)
    assert covered == []


def hides(one: Any, kind: str, phrase: str) -> bool:
    """Whether a phrase keeps one of another kind inside it from being read: "评审结果" is no review."""
    others = Phrases({other: phrases for other, phrases in one.table["kinds"].items() if other != kind})
    return as_written(phrase) in others


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Fecha límite de envío", "submission"),
        ("Date limite de soumission", "submission"),
        ("Date limite d'envoi des résumés", "abstract"),
        ("Notification aux auteurs", "notification"),
        ("Version définitive des articles", "camera_ready"),
        ("Einreichungsfrist", "submission"),
        ("Benachrichtigung der Autoren", "notification"),
        ("Druckfertige Fassung", "camera_ready"),
        ("Submissão de trabalhos", "submission"),
        ("Divulgação dos resultados", "notification"),
        ("Envio da versão final", "camera_ready"),
        ("Termine ultimo per l'invio dei contributi", "submission"),
        ("Notifica di accettazione", "notification"),
        ("Consegna versione definitiva", "camera_ready"),
        ("Uiterste datum voor indienen", "submission"),
        ("Bericht van aanvaarding", "notification"),
        ("论文投稿截止日期", "submission"),
        ("录用通知", "notification"),
        ("终稿提交截止", "camera_ready"),
        ("論文投稿締切", "submission"),
        ("採否通知", "notification"),
        ("カメラレディ原稿締切", "camera_ready"),
        ("Extended abstract submission", "submission"),
        ("Notification of abstract acceptance", "notification"),
        ("Camera-ready submission", "camera_ready"),
        ("Registration of abstracts", "abstract"),
        ("Submission opens", "other"),
        ("Program committee meeting", "workshop"),
        ("Paper submission", "submission"),
        ("Introduction", None),
        ("Vortragsfolien", "other"),
        ("Einreichung der Endbeiträge", "camera_ready"),
        ("Envoi des présentations", "other"),
        ("Envío de material de apoyo (presentaciones)", "other"),
        ("Lanzamiento de convocatoria", "other"),
        ("Registro de trabajos", "abstract"),
        ("Registro de trabalho", "abstract"),
        ("Data prevista da mostra de trabalhos", "other"),
        ("Comunicazione della risposta del Comitato scientifico", "notification"),
        ("De indieners krijgen", None),
        ("注册回执", "other"),
        ("前将评审结果通知作者", "notification"),
        ("チュートリアル", "other"),
    ],
)
def test_a_label_is_read_in_any_language(label: str, kind: str | None) -> None:
    assert kind_of(label) == kind


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (
            (
                "Wir freuen uns auf Beiträge zu den Themen der Tagung, die im März in Bonn stattfindet und für alle"
                " offen ist."
            ),
            "de",
        ),
        (
            (
                "Les contributions seront évaluées par le comité et les auteurs seront prévenus par courriel dans les"
                " délais."
            ),
            "fr",
        ),
        ("Se invita a enviar trabajos para el congreso, que se celebrará en la ciudad de Lima con los autores.", "es"),
        (
            "Os trabalhos serão avaliados por uma comissão e os autores serão informados em junho, no site do evento.",
            "pt",
        ),
        ("I contributi saranno valutati dal comitato e gli autori saranno informati per posta della decisione.", "it"),
        (
            (
                "De bijdragen worden beoordeeld door een commissie en de auteurs krijgen bericht voor het einde van de"
                " maand."
            ),
            "nl",
        ),
        ("本次会议将于十月在西安召开，欢迎投稿。", "zh"),
        ("ワークショップを開催します。論文を募集しています。", "ja"),
        ("We invite papers on all of the topics of the workshop, and they will be reviewed by the committee.", "en"),
        ("Zapraszamy do nadsyłania referatów.", None),
    ],
)
def test_the_language_of_a_page_is_told(text: str, tag: str | None) -> None:
    assert language_of([text]) == tag


@pytest.mark.parametrize(
    ("word", "language", "month"),
    [
        ("März", "de", 3), ("mai", "fr", 5), ("mayo", None, 5), ("setembro", None, 9), ("set", "pt", 9),
        ("set", "en", None), ("out", None, None),
        ("Novembrer", None, 11), ("giugno", None, 6), ("mrt", "nl", 3), ("Mar", None, 3), ("Monday", None, None),
    ],
)  # fmt: skip
def test_a_month_is_known_by_its_names(word: str, language: str | None, month: int | None) -> None:
    assert month_of(word, language) == month


def test_folding_keeps_the_places_of_a_text() -> None:
    for text in ("Fecha límite: 3 de mayo", "２０２６年５月", "ÀÉÎ ﬁn İstanbul …", "straße"):
        assert len(fold(text)) == len(text)
