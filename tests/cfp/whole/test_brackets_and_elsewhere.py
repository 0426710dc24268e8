"""Deadlines moved in brackets, events a year before their call, other events and their pages, people of all pages."""

from __future__ import annotations

import pytest

from bot.cfp.people.people import read_people
from bot.cfp.workshop import read_workshop
from bot.page.parse import parse_page
from tests.cfp.dates.test_told_dates import dates
from tests.cfp.small_calls import built, call
from tests.cfp.submission.test_limits import read

_RULES = "Papers are sent by mail."


def _kinds(text: str) -> set[str]:
    return {entry.id for entry in built(call(rules=f"{_RULES}\n\n{text}")).faq.entries}


DATES = [
    ("## Fechas importantes\n\n- Fecha límite de envío de trabajos: 15 de marzo de 2031\n- Fecha límite de envío de "
     "trabajos (extendido): 31 de marzo de 2031\n- Fecha límite de envío de trabajos (final): 7 de abril de 2031\n"
     "- Envío de versiones finales: 20 de mayo de 2031",
     ["submission 2031-04-07", "camera_ready 2031-05-20"]),
    ("## Dates\n\n- Submission of papers (final): 7 April 2031\n- Final papers: 20 May 2031",
     ["submission 2031-04-07", "camera_ready 2031-05-20"]),
    ("## Dates\n\n- 3 March 2031: Deadline for speakers to confirm their participation\n- Papers due: 7 April 2031",
     ["other 2031-03-03", "submission 2031-04-07"]),
    ("## Awards\n\nText.\n\n## Student Paper Competition\n\nManuscripts need to be received no later than Friday, "
     "May 9, 2031.\n\n## Papers\n\nPapers are due on 3 May 2031.",
     ["other 2031-05-09", "submission 2031-05-03"]),
    ("## Papers\n\nAbstracts can be sent until January 3, 2031.\n\nLate-breaking poster submission closes on March 31, "
     "2031.",
     ["abstract 2031-01-03", "submission 2031-03-31 Late-breaking poster"]),
    ("# Nós\n\nAs apresentações de pôsteres ocorrerão no dia 2 de agosto de 2031.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_a_label_says_what_is_due_whatever_stands_in_brackets(text: str, expected: list[str]) -> None:
    assert [one for one in dates(text) if not one.startswith("other 2031-08")] == expected


def test_an_event_before_all_its_deadlines_is_doubtful() -> None:
    found = built(
        call(
            dates="- Submission: May 8, 2026\n- Notification: June 20, 2026\n- Camera-ready: July 1, 2026\n"
            "- Workshop: July 3, 2025"
        )
    ).faq.dates
    event = next(one for one in found if one.kind == "workshop")
    assert (event.status, [remark.what for remark in event.remarks]) == ("tentative", ["before_deadline"])


def test_a_row_is_quoted_with_one_colon() -> None:
    found = built(
        call(dates="| Submission by: | May 8, 2026 |\n|---|---|\n| Notification: | June 20, 2026 |")
    ).faq.dates
    assert [one.source.quote for one in found if one.source] == [
        "Submission by: May 8, 2026",
        "Notification: June 20, 2026",
    ]


# a question kind, and a part of the call that tells nothing of it
OTHERWISE = [
    ("remote", "Over four days, we study optimization for ML, online and reinforcement learning, and knots."),
    ("submission_link", "[Submission](/submission/)"),
    ("submission_link", "See [Submission](/submission/)"),
    ("speakers", "Gli autori saranno invitati a presentare un articolo per la rivista Open Ropes."),
]


@pytest.mark.parametrize(("kind", "text"), OTHERWISE)
def test_what_leads_elsewhere_answers_nothing(kind: str, text: str) -> None:
    assert kind not in _kinds(text)


def test_an_answer_ends_with_one_stop() -> None:
    text = "- Talks must be in English or Norwegian;\n- Bring a rope."
    entry = next(one for one in built(call(rules=f"{_RULES}\n\n{text}")).faq.entries if one.id == "language")
    assert entry.answer == "Talks must be in English or Norwegian."


NAMES = [
    ("Since its first edition, the ROPE conference focused on problems and new research on Knot Automata (KA).\n\n"
     "The ROPE-2031 Organizing Committee invites proposals.", "ROPE-2031"),
    ("# SEIL 2031\n\nDie SEIL 2031 findet in Jena statt, zeitlich abgestimmt mit der Tagung Knoten und Seile (KS) der "
     "Gesellschaft für Seile.", "SEIL 2031"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_another_event_or_a_sentence_is_no_name(text: str, name: str) -> None:
    assert read_workshop(parse_page(text, file="call.md"))[0]["name"] == name


def test_whom_something_is_aimed_at_is_no_place() -> None:
    top = "The workshop is aimed at PhD students who want to tie knots."
    assert built(call(top=top).replace("Held with ICYY 2026 in Porto, Portugal.", "")).faq.workshop.venue is None


PEOPLE = [
    ("# Nodi\n\nLe proposte sono valutate.\n\n**Commissione Scientifica**\n\n- *Dr. Ada Berg* - Università di Bari, "
     "Italia\n- *Prof. Ben Holm* - University of Oslo, Norvegia", ["Ada Berg", "Ben Holm"]),
    ("# Nós\n\n## Comitê de Programa\n\nA lista dos membros está disponível aqui.\n\nTópicos de Interesse (lista não "
     "exaustiva)\n\n- Cordas\n- Redes", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), PEOPLE)
def test_people_and_what_is_none(text: str, names: list[str]) -> None:
    assert [one["name"] for one in read_people(parse_page(text, file="call.md"))] == names


LIMITS = [
    ("Se aceptarán trabajos en las siguientes categorías: Trabajos de investigación (artículos completos) de 10 a\n"
     "  12 páginas; Trabajos de posición (artículos breves) 6 a 8 páginas.",
     [(12, 10, "Artículos completos"), (8, 6, "Artículos breves")]),
    ("Folgende Formate sind möglich:\n\n**Reguläre Beiträge** (bis zu 12 Seiten) zeigen neue Ergebnisse.\n\n"
     "**Positionsbeiträge** (bis zu 6 Seiten) stellen neue Ideen zur Diskussion.",
     [(12, None, "Reguläre Beiträge"), (6, None, "Positionsbeiträge")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "limits"), LIMITS)
def test_kinds_of_papers_are_named_in_every_language(text: str, limits: list[tuple[int, int | None, str]]) -> None:
    assert [(one["pages"], one.get("minimum"), one.get("track")) for one in read(text)] == limits


def test_a_competition_is_told_by_its_heading() -> None:
    text = "## Student Paper Competition\n\nManuscripts need to be received no later than Friday, May 8, 2026."
    assert [one.label for one in built(call(end=text)).faq.dates if one.kind == "other"] == [
        "Student Paper Competition"
    ]


def test_papers_that_are_registered_tell_nothing_of_people() -> None:
    assert "registration" not in _kinds("Freischaltung der Anmeldung von Beiträgen: 1. Februar 2026")


def test_a_letter_is_no_template() -> None:
    rules = (
        "Os modelos são:\n\n- Carta de anuência em formato [TeX](m/carta.tex) e [docx](m/carta.docx)\n"
        "- Resumo em formato [TeX](m/resumo.tex) e [docx](m/resumo.docx)"
    )
    template = built(call(rules=rules)).faq.submission.template
    assert template
    assert template.name == "TeX (resumo.tex)"


def test_lengths_are_read_in_every_case() -> None:
    text = "Für alle Formen werden Abstracts von bis zu 600 Wörtern (exkl. Literatur) eingereicht."
    assert "page_limit" in _kinds(text)


def test_a_label_does_not_end_with_until() -> None:
    found = built(call(dates="| Full paper submission by: | May 8, 2026 |\n|---|---|")).faq.dates
    assert [one.label for one in found] == ["Full paper submission"]
