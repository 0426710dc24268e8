"""What an event is called in sentences of other languages, and headings there that do not name it."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_names import name_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Kiel findet vom 3. bis 5. November 2031 die SeilCon Europa statt.\n\n## Gesucht\n\nReicht etwas ein.",
         "SeilCon Europa"),
        ("Die Knotentage Nord finden vom 3. bis 5. Mai 2031 in Kiel statt.\n\n## Mitmachen\n\nReicht etwas ein.",
         "Knotentage Nord"),
        ("**Convocatoria abierta**\n\n**CuerdaPy Andina 2031**, la segunda conferencia anual de cuerdas se realizará "
         "entre los días **3-5 de mayo** en la ciudad de **Quito, Ecuador**.", "CuerdaPy Andina 2031"),
        ("**Appel**\n\n**NœudCamp Lyon 2031**, la troisième rencontre des cordiers, aura lieu du 3 au 5 mai à Lyon.",
         "NœudCamp Lyon 2031"),
        ("# Proposte\n\nRopeDay Italia 2031 si terrà il 3 maggio 2031 a Bari.", "RopeDay Italia 2031"),
        ("# Propostas\n\nA CordaConf Nordeste 2031, a quinta conferência de cordas, será realizada em maio de 2031.",
         "CordaConf Nordeste 2031"),
        ("# Voorstellen\n\nOp 3 mei 2031 vindt in Gent KnoopFest 2031 plaats. Stuur je voorstel.", "KnoopFest 2031"),
        ("Dé Kn0op Kamp 2031 Call for Participation is jouw uitnodiging om een voorstel in te dienen.",
         "Kn0op Kamp 2031"),
        ("# Propuestas\n\nYa está abierto el llamado a propuestas de charlas para Cuerda Conf 2031.",
         "Cuerda Conf 2031"),
        ("# Chamada\n\nEstá aberta a chamada de atividades para a Nó Fest Brasil 2031.", "Nó Fest Brasil 2031"),
        ("Bei uns treffen sich die Seiler. Die SeilCon Nord ist eine Veranstaltung für alle.\n\n"
         "Vorträge und Workshops erwünscht\n---\n\nSagt Bescheid.", "SeilCon Nord"),
    ],
)  # fmt: skip
def test_a_sentence_says_what_takes_place(text: str, expected: str) -> None:
    assert name_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Im Rahmen der SeilCon 2031 findet unser Treffen statt.",
        "Die Anmeldung Vor Ort findet am 3. Mai statt.",
        "# Vorträge und Workshops gesucht\n\nSagt Bescheid.",
        "# Charlas y talleres bienvenidos\n\nEscríbenos.",
        "# Divulgado o modelo de resumo da Jornada\n\nVeja abaixo.",
        "La Sesión Inaugural se realizará el 3 de mayo.",
    ],
)
def test_what_takes_place_beside_it_is_no_name(text: str) -> None:
    assert name_of(text) == NAMELESS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<h4>CHAMADA PARA SUBMISSÃO DE RESUMOS<br/>IV SEMANA DO NÓ DA UFXX CAMPUS PORTO</h4>"
         "<p>1. A IV Semana do Nó da UFXX Campus Porto terá trabalhos.</p><h4>Modelo de resumo para a IV Semana</h4>",
         "IV SEMANA DO NÓ DA UFXX CAMPUS PORTO"),
        ("<h4>CONVOCATORIA DE PONENCIAS<br/>VI JORNADAS DE NUDOS DEL INSTITUTO NORTE</h4>"
         "<p>Las VI Jornadas de Nudos del Instituto Norte reciben trabajos.</p>",
         "VI JORNADAS DE NUDOS DEL INSTITUTO NORTE"),
        ("<h3>APPEL À COMMUNICATIONS<br/>8e JOURNÉES DE LA CORDE</h3><p>Les 8e Journées de la Corde accueillent des "
         "exposés.</p>", "8e JOURNÉES DE LA CORDE"),
    ],
)  # fmt: skip
def test_a_heading_names_it_below_its_call(text: str, expected: str) -> None:
    assert name_of(text, "html") == expected


def test_a_system_is_no_event() -> None:
    text = "第十二届中国绳结与绳索分析大会（ChinaKnot 2031）将于2031年7月19日-22日在杭州举行。\n\n"
    text += "第一轮审稿使用 Rope Conference System (RCS) 系统进行评审。"
    assert name_of(f"# 征文通知\n\n{text}") == "第十二届中国绳结与绳索分析大会(ChinaKnot 2031)"
