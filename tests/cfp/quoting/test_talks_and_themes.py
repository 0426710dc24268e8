"""How long talks are, how many papers one may send, the theme of the year, what travel pays, in many languages."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

HEAD = "# Knot Conference 2031\n\n- Papers due: March 3, 2031\n\n"


def told(text: str, kind: str) -> list[str]:
    return [one.answer for one in built(HEAD + text).faq.entries if one.id == kind]


LENGTHS = [
    "Chaque orateur dispose de 20 minutes de présentation suivies de 5 minutes de questions.",
    "La durée des présentations est de 15 minutes.",
    "Les exposés durent 30 minutes.",
    "All talks will be ten minutes long.",
    "Please consider a 15-minutes speech.",
    "Presenters are usually allocated one hour for their paper and subsequent discussion.",
    "We take 30 to 40 minutes duration (including Q&A).",
    "Los artículos se presentarán en formato conferencia de 20 minutos.",
    "As apresentações terão 15 minutos.",
    "Le relazioni avranno una durata di 20 minuti.",
    "Elke lezing duurt 45 minuten.",
    "ライトニングトークは1発表5分程度を予定しております。",
    "口头报告15分钟。",
]


@pytest.mark.parametrize("text", LENGTHS)
def test_how_long_talks_are_is_told(text: str) -> None:
    assert told(text, "presentation") == [text]


NO_LENGTHS = [
    "The venue is ten minutes from the station.",
    "We tie a knot in 20 minutes.",
    "La pause dure 15 minutes.",
    "会場は駅から徒歩15分です。",
    "How long is a talk of 20 minutes?",
]


@pytest.mark.parametrize("text", NO_LENGTHS)
def test_other_minutes_are_no_length_of_talks(text: str) -> None:
    assert told(text, "presentation") == []


def test_a_kind_of_talk_is_no_template() -> None:
    assert told("Los artículos se presentarán en formato conferencia de 20 minutos.", "template") == []


SEVERAL = [
    "You may submit several proposals.",
    "You can submit more than one proposal.",
    "You can submit as many talks as you like.",
    "Man darf mehrere Themen einreichen.",
    "Ogni autore invia un massimo di due proposte.",
    "Cada autor podrá enviar un máximo de dos propuestas.",
    "Chaque auteur peut soumettre deux propositions au maximum.",
    "Il est possible de soumettre plusieurs propositions.",
    "Cada autor pode submeter no máximo dois trabalhos.",
    "Je mag meerdere voorstellen indienen.",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_how_many_papers_one_may_send_is_told(text: str) -> None:
    assert told(text, "submission_count") == [text]


@pytest.mark.parametrize("text", ["Several proposals were submitted.", "Papers may have several authors."])
def test_other_counts_of_papers_are_not(text: str) -> None:
    assert told(text, "submission_count") == []


THEMES = [
    "This year's conference theme is Unfolding Knots in the History of Ropes.",
    "The theme this year is ‘knots’, loose or tight.",
    "Das Thema der Tagung lautet: Seile im Wandel.",
    "Le thème du colloque est la corde au Moyen Âge.",
    "Este año el lema del taller es “Muchos nudos”.",
    "O tema do encontro é nós e cordas.",
    "Il tema del convegno è la corda.",
]


@pytest.mark.parametrize("text", THEMES)
def test_the_theme_of_the_year_is_told_where_no_topics_are_listed(text: str) -> None:
    assert told(text, "topics") == [text]


@pytest.mark.parametrize("text", ["The theme is to be announced.", "Papers on the theme are welcome."])
def test_a_theme_that_is_not_named_is_not(text: str) -> None:
    assert told(text, "topics") == []


TRAVEL = ["Travelling expenses are refunded up to 80 EUR.", "We pay your traveling costs."]


@pytest.mark.parametrize("text", TRAVEL)
def test_what_is_paid_for_travel_is_told(text: str) -> None:
    assert told(text, "travel_grant") == [text]


FORMS = [
    "In the linked [Google Form](https://docs.google.com/forms/d/e/1FAI/viewform), please submit your name and title.",
    "Using this [form](https://docs.google.com/forms/d/e/1FAI/viewform), you can submit your title.",
    "Dans ce [formulaire](https://docs.google.com/forms/d/e/1FAI/viewform), veuillez soumettre un titre.",
    "En el [formulario](https://docs.google.com/forms/d/e/1FAI/viewform), por favor, envíe su título.",
]


@pytest.mark.parametrize("text", FORMS)
def test_a_form_before_what_is_sent_by_it_is_where_to_submit(text: str) -> None:
    assert built(HEAD + text).faq.submission.url == "https://docs.google.com/forms/d/e/1FAI/viewform"


def test_a_form_to_register_by_is_not() -> None:
    text = "In the linked [form](https://docs.google.com/forms/d/e/1FAI/viewform), please register for dinner."
    assert built(HEAD + text).faq.submission.url is None


CHOICES = [
    ("Authors are encouraged, but not required, to publish their code upon publication of the proceedings.", None),
    ("Les auteurs seront invités, s’ils le souhaitent, à mettre à disposition leur article en accès ouvert sur HAL.",
     None),
    ("This option will facilitate easy access to the proceedings by attendees.", None),
    ("Authors may choose whether their paper appears in the proceedings.", "mixed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "archival"), CHOICES)
def test_what_goes_with_papers_says_nothing_of_proceedings(text: str, archival: str | None) -> None:
    assert built(HEAD + text).faq.submission.archival == archival


BEFORE = [
    "L'article devra avoir été publié après les dernières journées.",
    "El trabajo no debe haber sido publicado en otra revista.",
    "O trabalho não pode ter sido publicado em outra revista.",
    "Il contributo non deve essere stato pubblicato in altra sede.",
]


@pytest.mark.parametrize("text", BEFORE)
def test_what_was_published_before_says_nothing_of_proceedings(text: str) -> None:
    assert told(text, "archival") == []


AFTER = [
    "Les articles retenus seront publiés dans une revue.",
    "Los trabajos aceptados serán publicados en una revista.",
    "Os trabalhos aceitos serão publicados em uma revista.",
    "I contributi accettati saranno pubblicati in una rivista.",
]


@pytest.mark.parametrize("text", AFTER)
def test_where_papers_are_published_is_told(text: str) -> None:
    faq = built(HEAD + text).faq
    assert told(text, "archival") or faq.submission.archival is not None or told(text, "publication_after")
