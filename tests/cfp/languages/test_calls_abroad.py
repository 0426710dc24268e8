"""Calls in other languages than English: sentences and labels around a day, lengths, and how an event is numbered."""

from __future__ import annotations

import pytest

from bot.cfp.build import build_faq
from bot.page.parse import parse_page


def dates(page: str) -> list[tuple[str, str | None]]:
    return [(one.kind, one.at) for one in build_faq(parse_page(page, file="call.md")).faq.dates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les textes peuvent être transmis à a.b@port.example et c.d@port.example jusqu’au 9 mai 2031.", "submission"),
        ("El comité comunicará a los autores su decisión antes del 9 de mayo de 2031.", "notification"),
        (
            "Tras la notificación de aceptación, el autor deberá inscribirse antes del 9 de mayo de 2031.",
            "registration",
        ),
        ("After the notification of acceptance, speakers must register by 9 May 2031.", "registration"),
        ("応募締切は、2031年5月9日(必着)です。", "submission"),
        ("発表論文の提出締め切りは、2031年 5 月 9 日です。", "submission"),
        ("申し込み期限\n2031年4月2日~2031年5月9日(金)17:00(日本時間)", "submission"),
        ("投稿を希望される方は、2031年5月9日(金)17:00(日本時間)までに原稿を送信してください。", "submission"),
    ],
)
def test_sentences_in_other_languages_tell_their_date(text: str, expected: str) -> None:
    assert [(kind, (at or "")[:10]) for kind, at in dates(f"# ROPE 2031\n\n{text}")] == [(expected, "2031-05-09")]


@pytest.mark.parametrize(
    "text",
    [
        "Papers will be reviewed by 9 May 2031.",
        "Abstracts will be evaluated until 9 May 2031.",
        "Die Beiträge werden bis zum 9. Mai 2031 begutachtet.",
        "Las propuestas serán evaluadas antes del 9 de mayo de 2031.",
        "Les propositions seront examinées avant le 9 mai 2031.",
        "As propostas serão avaliadas até 9 de maio de 2031.",
        "Le proposte verranno esaminate dal comitato entro il 9 maggio 2031.",
        "De voorstellen worden voor 9 mei 2031 beoordeeld.",
    ],
)
def test_what_the_committee_does_by_a_day_is_no_deadline(text: str) -> None:
    assert "submission" not in {kind for kind, _ in dates(f"# ROPE 2031\n\n{text}")}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            "9 mai 2031 : date limite d’envoi des propositions de communication (exposés / posters) et début des "
            "inscriptions sur le site du colloque : rope.example",
            "submission",
        ),
        (
            "9 de mayo – fecha en que se informa a los autores de los trabajos sobre la aceptación de su propuesta "
            "en el congreso del puerto",
            "notification",
        ),
        ("Prazo de envio de resumo simples ou trabalho completo: 9 de maio de 2031", "submission"),
    ],
)
def test_a_long_label_of_a_list_is_read_by_its_beginning(row: str, expected: str) -> None:
    assert dates(f"# ROPE 2031\n\n## Dates\n\n- {row}") == [(expected, "2031-05-09")]


def test_the_day_of_a_list_of_results_is_no_date_of_the_event() -> None:
    page = "# I Workshop de Cordas\n\nTrabalhos até 9 de maio de 2031.\n\n## Trabalhos Aprovados - 30/09/2031\n\n"
    assert dates(f"{page}## Lista de Banners - 01/10/2031\n") == [("submission", "2031-05-09")]


def test_a_place_and_its_days_at_the_top_are_the_event() -> None:
    assert ("workshop", "2031-05-10") in dates(
        "全国大会研究発表応募規程\n\n港都大学\n2031年5月10日(土)・11日(日)\n\n応募規程\n"
    )


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("Os trabalhos do XIII Workshop Brasileiro de Cordas vão ao comitê.", "XIII Workshop Brasileiro de Cordas"),
        ("Las propuestas para el IV Congreso Nacional de Nudos se envían aquí.", "IV Congreso Nacional de Nudos"),
        ("2031年度結び目大会の会員は年会費を納めてください。", "2031年度結び目大会"),
    ],
)
def test_an_event_is_named_with_its_number(page: str, name: str) -> None:
    text = f"## Info\n\n{page}\n\n9 May 2031: Deadline\n"
    assert build_faq(parse_page(text, file="call.md")).faq.workshop.name == name


@pytest.mark.parametrize(
    "line", ["Journée d'étude organisée par le LABO UR 12", "Tagung, veranstaltet vom Seilverein", "昨年度の年会費"]
)
def test_who_organizes_it_is_no_name(line: str) -> None:
    name = build_faq(parse_page(f"{line}\n\n9 mai 2031\n", file="call.txt")).faq.workshop.name
    assert name not in line


def test_a_page_of_text_is_a_page_in_spanish() -> None:
    page = "# ROPE 2031\n\nLas propuestas deberán ser de dos cuartillas como máximo.\n"
    assert [one.pages for one in build_faq(parse_page(page, file="call.md")).faq.submission.page_limits] == [2]


def test_parallel_parts_of_one_event_are_no_dual_submission() -> None:
    page = "# ROPE 2031\n\nDie parallele Einreichung einzelner Vorträge aus einem Panelvorschlag ist nicht zulässig.\n"
    page += "\nDie Frist endet am 9. Mai 2031.\n"
    assert build_faq(parse_page(page, file="call.md")).faq.submission.dual_submission is None
