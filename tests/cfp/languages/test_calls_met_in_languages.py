"""Calls as they were met in many languages: their dates, the sentences that say something, what is no person."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built

IN_DATES_ALONE = [
    ("# Узлы 2031\n\nКонференция состоится 3–5 июня 2031 г. в Осло.\n\n## Важные даты\n\n"
     "- Приём тезисов: до 1 марта 2031 г.\n- Уведомление о принятии: 1 апреля 2031 г.\n"
     "- Окончательная версия статьи: 1 мая 2031 г.\n- Регистрация участников: до 20 мая 2031 г.", "ru",
     ["workshop 2031-06-03", "submission 2031-03-01", "notification 2031-04-01", "camera_ready 2031-05-01",
      "registration 2031-05-20"]),
    ("# Węzły 2031\n\n## Terminy\n\n1 marca 2031 r. nadsyłanie zgłoszeń i referatów na konferencję\n\n"
     "Do 1 kwietnia 2031 r. akceptacja referatów przez komitet\n\n3-4 czerwca 2031 r. konferencja w Oslo", "pl",
     ["submission 2031-03-01", "notification 2031-04-01", "workshop 2031-06-03"]),
    ("# Uzly 2031\n\n## Důležité termíny\n\n- Do 1. 3. 2031: odeslání přihlášky na konferenci\n"
     "- Do 1. 4. 2031: oznámení o přijetí, které je na webu\n- Do 20. 5. 2031: provedení platby, se slevou nebo bez ní",
     "cs", ["submission 2031-03-01", "notification 2031-04-01", "registration 2031-05-20"]),
    ("# Düğümler 2031\n\n## Önemli Tarihler\n\n- Bildiri gönderimi için son tarih: 1 Mart 2031\n"
     "- Kabul edilen bildirilerin ilanı: 1 Nisan 2031\n"
     "- Sempozyum ve kapanış, daha geniş bir katılım ile: 3 Haziran 2031",
     "tr", ["submission 2031-03-01", "notification 2031-04-01", "workshop 2031-06-03"]),
    ("# Simpul 2031\n\n## Tanggal Penting\n\n1 Maret 2031: Batas akhir pengiriman naskah dan abstrak untuk seminar\n\n"
     "1 April 2031: Pengumuman hasil\n\n3 Juni 2031: Pelaksanaan seminar yang akan diadakan di Oslo", "id",
     ["notification 2031-04-01", "submission 2031-03-01", "workshop 2031-06-03"]),
    ("# Nút thắt 2031\n\nHội thảo được tổ chức tại Oslo, ngày 3-4 tháng 6 năm 2031.\n\n## Các mốc thời gian\n\n"
     "- Ngày 01/03/2031: Nộp báo cáo toàn văn cho hội thảo\n- Thông báo kết quả: ngày 1 tháng 4 năm 2031", "vi",
     ["workshop 2031-06-03", "submission 2031-03-01", "notification 2031-04-01"]),
    ("# 매듭 학술대회\n\n일시: 2031. 6. 3\n\n논문접수 기간: 2031년 2월 1일 ~ 3월 1일\n\n심사결과 통보: 2031. 4. 1.",
     "ko", ["submission 2031-03-01", "notification 2031-04-01", "workshop 2031-06-03"]),
    ("# Узлы\n\nПриглашаем на конференцию, которая состоится 3–5 июня 2031 г. в Осло.\n\n"
     "Заявки принимаются до 1 марта 2031 года на адрес knots@example.org. Авторы будут уведомлены до 1 апреля.",
     "ru", ["submission 2031-03-01", "notification 2031-04-01", "workshop 2031-06-03"]),
    ("# Węzły\n\nKonferencja odbędzie się w dniach 3–4 czerwca 2031 r. w Oslo.\n\n"
     "Zgłoszenia prosimy przesyłać do 1 marca 2031 r. na adres wezly@example.pl.", "pl",
     ["submission 2031-03-01", "workshop 2031-06-03"]),
    ("# Nút thắt\n\nThời gian: ngày 03/06/2031. Địa điểm: Hội trường của thành phố Oslo.\n\n"
     "Hạn cuối nhận bài toàn văn cho hội thảo: 01/03/2031.", "vi", ["submission 2031-03-01", "workshop 2031-06-03"]),
    ("# 매듭 학술대회 2031\n\n## 주요 일정\n\n- 논문 제출 마감: 2031년 3월 1일(토)\n- 심사결과 통보: 2031년 4월 1일\n"
     "- 학술대회: 2031년 6월 3일(화) ~ 5일(목)", "ko",
     ["submission 2031-03-01", "notification 2031-04-01", "workshop 2031-06-03"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tag", "expected"), IN_DATES_ALONE)
def test_the_dates_of_calls_in_other_languages(text: str, tag: str, expected: list[str]) -> None:
    faq = built(text).faq
    assert sorted(f"{one.kind} {one.at}" for one in faq.dates) == sorted(expected)
    assert faq.call is not None
    assert faq.call.language == tag
    assert {one.status for one in faq.dates} == {"confirmed"}


def test_a_sentence_is_no_label() -> None:
    text = "O período de submissão dos trabalhos vai de 30 de junho a 5 de agosto de 2031, no site do evento."
    found = [one for one in built(f"# ROPE 2031\n\n{text}\n").faq.dates if one.kind == "submission"]
    assert [(one.label, one.at) for one in found] == [("Submission deadline", "2031-08-05")]


def test_topics_of_groups_with_a_number_are_topics() -> None:
    groups = "\n\n".join(f"GT {n}: {name}" for n, name in enumerate(("Nós do mar", "Cordas", "Redes"), 1))
    text = (
        f"# ROPE 2031\n\nOs trabalhos são avaliados por pares.\n\nGrupos Temáticos:\n\n{groups}\n\nContato: a@b.example"
    )
    assert built(text).draft.data["topics"] == ["Nós do mar", "Cordas", "Redes"]


def test_a_zone_is_no_short_name() -> None:
    text = "# Convocatoria: ROPE 2031\n\nLas sesiones de ROPE 2031 son en la hora del centro (GMT-4), en español."
    assert built(f"{text}\n\nFecha límite: 3 de mayo de 2031").faq.workshop.short_name != "GMT-4"


def test_what_is_to_be_confirmed_is_no_short_name() -> None:
    text = "# RopIHC 2031\n\nPapers are read by the RopIHC 2031 program committee (TBC).\n\nDeadline: 3 May 2031"
    assert built(text).faq.workshop.short_name != "TBC"


SAID = [
    ("L'atelier se tiendra à l'Université de Haute Corde, dans la salle des fêtes.", "location"),
    ("Les articles doivent être rédigés en anglais ou en français, et être envoyés par courriel.", "language"),
]


@pytest.mark.parametrize(("text", "kind"), SAID)
def test_the_sentence_that_says_it_is_quoted(text: str, kind: str) -> None:
    before = "Des informations sur les ateliers en français sont ici, avec des liens vers les pages des ateliers."
    entries = built(f"# ROPE 2031\n\n{before}\n\n{text}\n\nDate limite : 3 mai 2031").faq.entries
    assert [one.answer for one in entries if one.id == kind] == [text]


LANGUAGES = [
    ("Le choix de la langue (français ou anglais) de la présentation est libre.", "Date limite : 3 mai 2031"),
    ("Beiträge können deutsch oder englisch verfasst sein.", "Frist für Einreichungen: 3. Mai 2031"),
    ("Las ponencias pueden estar en español o inglés.", "Fecha límite para el envío: 3 de mayo de 2031"),
    ("• Os trabalhos podem ser escritos em português ou inglês.", "Prazo de submissão: 3 de maio de 2031"),
    ("I contributi possono essere in italiano o inglese.", "Scadenza per le proposte: 3 maggio 2031"),
    ("Bijdragen mogen in het Nederlands of Engels zijn.", "Deadline voor bijdragen: 3 mei 2031"),
    ("中英文稿件均可,论文请用PDF格式。", "截稿日期：2031年5月3日"),
    ("発表の言語は原則として日本語とします。", "申込締切：2031年5月3日"),
]


@pytest.mark.parametrize(("text", "due"), LANGUAGES)
def test_the_languages_of_papers_and_talks_are_told(text: str, due: str) -> None:
    entries = built(f"# ROPE 2031\n\n{text}\n\n{due}").faq.entries
    assert [one.answer for one in entries if one.id == "language"] == [text.removeprefix("• ")]


PARTS = [
    ("# Foro de Cuerdas 2031\n\n## Comité organizador\n\n### Ejes Temáticos\n\nNudos.\n\n### Requisitos del Resumen\n\n"
     "Extensión máxima: 100 palabras", []),
    ("# 绳结年会2031\n\n## 评审委员会\n\n- 征稿启事\n- 论文提交\n- 会议日程\n- 赴华指南\n- 王芳", ["王芳"]),
    ("# Encontro de Cordas 2031\n\n## Comissão organizadora\n\n### DIAS DE EVENTO\n\n### Ana Lima\n\nContato",
     ["Ana Lima"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), PARTS)
def test_parts_of_a_page_are_no_people(text: str, names: list[str]) -> None:
    people = built(f"{text}\n\n## Datas\n\nPrazo de submissão: 3 de maio de 2031").faq.people
    assert [(one.name, one.affiliation) for one in people] == [(name, None) for name in names]


TOLD = [
    ("Wir freuen uns auf Beiträge. Bitte reichen Sie diese bis spätestens 31.05 online ein. Die Tagung "
     "findet am 3. Juli 2031 statt.",
     ["Submission deadline 2031-05-31", "Workshop 2031-07-03"]),
    ("Le colloque se déroulera le 8 juillet 2031 à l’Hôtel de Ville, 37925 Corde Cedex 9. Les propositions sont à "
     "envoyer avant le 30 mai 2031.", ["Workshop 2031-07-08", "Submission deadline 2031-05-30"]),
    ("二、申报时间\n\n从即日起至2031年10月10日\n\n三、征文要求", ["Submission deadline 2031-10-10"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_day_is_of_what_its_sentence_says(text: str, expected: list[str]) -> None:
    assert [f"{one.label} {one.at}" for one in built(f"# ROPE 2031\n\n{text}\n").faq.dates if one.at] == expected


def test_a_notice_begins_with_what_it_is_on() -> None:
    text = "# 关于举办2031年绳索学会学术年会的通知\n\n具体报到通知将于2031年7月下旬发出。\n\n截稿日期：2031年5月8日"
    faq = built(text).faq
    assert (faq.workshop.name, [one.kind for one in faq.dates]) == ("2031年绳索学会学术年会", ["submission"])


def test_where_people_work_is_not_what_an_event_is() -> None:
    text = "# Cordes et nœuds\n\nComité scientifique : Ada Berg (New School New York) ; Ben Holm (ENS Lyon)."
    assert built(f"{text}\n\nDate limite : 3 mai 2031").faq.workshop.event is None
