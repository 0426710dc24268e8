"""When a system for papers closes, in sentences of other languages; deadlines that are only said again."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built


def dates_of(text: str) -> list[str]:
    return [f"{one.kind} {one.at} {one.zone or ''}".strip() for one in built(text).faq.dates]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("O sistema para submissão será aberto no dia 17/08/2031 e fechado às 23h59min do dia 06/09/2031 (horário de "
         "Cuiabá).", "submission 2031-09-06 23:59 America/Cuiaba"),
        ("As submissões encerram-se às 23h59min do dia 06/09/2031 (horário de Manaus).",
         "submission 2031-09-06 23:59 America/Manaus"),
        ("El sistema se abrirá el 17/08/2031 y se cerrará a las 23:59 h del día 06/09/2031 (hora de Chile).",
         "submission 2031-09-06 23:59 America/Santiago"),
        ("Le site sera ouvert le 17 août 2031 et fermé à 23 h 59 le 6 septembre 2031 (heure de Montréal).",
         "submission 2031-09-06 23:59 America/Toronto"),
        ("Il sistema chiude alle ore 23:59 del 6 settembre 2031 (ora di Roma).",
         "submission 2031-09-06 23:59 Europe/Rome"),
        ("Das System wird am 17. August 2031 geöffnet und am 6. September 2031 um 23:59 Uhr (MESZ) geschlossen.",
         "submission 2031-09-06 23:59 Europe/Berlin"),
        ("Het systeem voor inzendingen sluit op 6 september 2031 om 23.59 uur (Nederlandse tijd).",
         "submission 2031-09-06 23:59 Europe/Amsterdam"),
        ("投稿系统将于2031年9月6日23:59(北京时间)关闭。", "submission 2031-09-06 23:59 Asia/Shanghai"),
        ("投稿システムは2031年9月6日23時59分(日本時間)に閉じます。", "submission 2031-09-06 23:59 Asia/Tokyo"),
    ],
)  # fmt: skip
def test_a_system_closes_when_papers_are_due(text: str, expected: str) -> None:
    assert dates_of(f"# ROPE 2031\n\n{text}\n") == [expected]


@pytest.mark.parametrize(
    "text", ["Le site est fermé le 6 septembre 2031.", "Das Museum ist am 6. September 2031 geschlossen."]
)
def test_what_else_is_closed_is_no_deadline(text: str) -> None:
    assert dates_of(f"# ROPE 2031\n\nPapers: 1 May 2031\n\n{text}\n") == ["submission 2031-05-01"]


@pytest.mark.parametrize(
    "text",
    [
        "In Kiel findet vom 18. bis 20. November 2031 die SeilCon Europa statt.\n\n"
        "Der Call läuft bis zum 31. Juli 2031!",
        "NœudCamp Lyon aura lieu du 18 au 20 novembre 2031 à Lyon.\n\nL’appel est ouvert jusqu’au 31 juillet 2031.",
        "CuerdaPy Andina se realizará del 18 al 20 de noviembre de 2031 en Quito.\n\n"
        "La convocatoria está abierta hasta el 31 de julio de 2031.",
        "A CordaConf Brasil será realizada de 18 a 20 de novembro de 2031.\n\n"
        "A chamada fica aberta até 31 de julho de 2031.",
        "RopeDay Italia si terrà dal 18 al 20 novembre 2031.\n\nLa call è aperta fino al 31 luglio 2031.",
        "KnoopFest vindt plaats van 18 tot 20 november 2031 in Gent.\n\nDe oproep loopt tot en met 31 juli 2031.",
    ],
)
def test_an_event_by_its_name_and_a_call_that_runs_until_a_day(text: str) -> None:
    faq = built(f"{text}\n").faq
    assert [(one.kind, one.at, one.label) for one in faq.dates] == [
        ("workshop", "2031-11-18", "Workshop"), ("submission", "2031-07-31", "Submission deadline"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("listed", "below", "expected"),
    [
        ("発表申込締切: 2031年3月1日 23:59(JST)", "※ 締切: 2031年3月1日", ["submission 2031-03-01 23:59 Asia/Tokyo"]),
        ("Einreichung von Kurzfassungen: 1. März 2031, 23:59 MEZ", "Frist: 1. März 2031",
         ["submission 2031-03-01 23:59 Europe/Berlin"]),
        ("线上参会报名截止:2031年3月15日", "截止日期:2031年3月15日", ["registration 2031-03-15"]),
        ("Soumission des articles : 1er mars 2031", "Date limite : 2 avril 2031",
         ["submission 2031-03-01", "submission 2031-04-02"]),
    ],
)  # fmt: skip
def test_a_deadline_said_again_is_the_same_one(listed: str, below: str, expected: list[str]) -> None:
    head = "報名" if "报名" in listed else "発表"
    found = dates_of(f"# ROPE 2031\n\n- {listed}\n\n## {head}\n\n400.\n\n{below}\n")
    assert sorted(found) == expected or (len(expected) > 1 and expected[0] in found[0])


@pytest.mark.parametrize(
    ("over", "now"),
    [
        ("Anmeldung: 8. März 2031", "Online-Anmeldung: 15. März 2031"),
        ("Inscription : 8 mars 2031", "Inscription en visioconférence : 15 mars 2031"),
        ("Iscrizione: 8 marzo 2031", "Iscrizione online: 15 marzo 2031"),
        ("参会报名截止:2031年3月8日", "线上参会报名截止:2031年3月15日"),
    ],
)
def test_to_register_online_is_no_extension_of_what_is_over(over: str, now: str) -> None:
    faq = built(f"# ROPE 2031\n\n- ~~{over}~~\n- {now}\n").faq
    assert [(one.at, len(one.history)) for one in faq.dates] == [("2031-03-08", 0), ("2031-03-15", 0)]


@pytest.mark.parametrize(
    "label",
    [
        "Lançamento e divulgação do edital", "Divulgação das normas", "Difusión de la convocatoria",
        "Diffusion de l’appel", "Diffusione della call", "Bekanntgabe der Ausschreibung", "Bekendmaking van de oproep",
        "征文通知发布",
    ],
)  # fmt: skip
def test_the_day_of_a_call_is_no_notification(label: str) -> None:
    assert dates_of(f"# ROPE 2031\n\n- {label}: 2031-03-01\n- Papers due: 2031-05-01\n")[0] == "other 2031-03-01"


@pytest.mark.parametrize(
    "text",
    [
        "La versione definitiva deve essere inviata entro l'11 aprile 2031.",
        "La versión final debe enviarse antes del 11 de abril de 2031.",
        "A versão final deverá ser enviada até 11 de abril de 2031.",
        "La version finale doit être envoyée avant le 11 avril 2031.",
        "Die Endfassung muss bis zum 11. April 2031 eingereicht werden.",
        "De definitieve versie moet vóór 11 april 2031 worden ingediend.",
    ],
)
def test_a_sentence_in_a_list_of_dates_is_no_label(text: str) -> None:
    faq = built(f"# ROPE 2031\n\n## Scadenze\n\n{text}\n").faq
    assert [(one.kind, one.label, one.at) for one in faq.dates] == [
        ("camera_ready", "Camera-ready deadline", "2031-04-11")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le Congrès des Cordiers (CDC) se déroulera les 29 et 30 octobre 2031.",
        "Der Kongress der Seiler (KDS) wird vom 29. bis 30. Oktober 2031 durchgeführt.",
        "El Congreso de Cuerdas (CDC) se desarrollará los días 29 y 30 de octubre de 2031.",
    ],
)
def test_a_sentence_on_the_event_in_a_list_of_dates_is_no_label(text: str) -> None:
    faq = built(f"# ROPE 2031\n\n## Termine\n\n{text}\n").faq
    assert [(one.kind, one.label, one.at) for one in faq.dates] == [("workshop", "Workshop", "2031-10-29")]


def test_the_final_article_is_camera_ready() -> None:
    assert dates_of("# ROPE 2031\n\n- Consegna dell'articolo finale: 13 aprile 2031\n") == ["camera_ready 2031-04-13"]


@pytest.mark.parametrize(
    "text", ["La soumission des résumés est maintenant terminée.", "Der Call for Papers 2031 ist beendet."]
)
def test_a_call_that_is_closed(text: str) -> None:
    faq = built(f"# ROPE 2031\n\n{text}\n\n- Submission: 13 April 2031\n").faq
    assert [[remark.what for remark in one.remarks] for one in faq.dates] == [["closed"]]
