"""Fees in lists and tables under a heading on registering or taking part."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_TOP = "# Knot Workshop 2031\n\nThe workshop is held in Oslo on 5 July 2031.\n\n"
_TOP_DE = (
    "# Knotentagung 2031\n\nDie Tagung findet am 5. Juli 2031 in Oslo statt und wird vom Verein der Knoten für alle "
)
_TOP_DE += "ausgerichtet, die sich mit Seilen und mit der Theorie der Knoten beschäftigen.\n\n"
FEES = {
    _TOP + "## Registration\n\n- Students: 50 EUR\n- Regular: 100 EUR": "Students: 50 EUR. Regular: 100 EUR.",
    _TOP + "## Registration\n\n| | Early | Late |\n|--|--|--|\n| Students | €50 | €80 |\n| Regular | €100 | €150 |":
        "Early | Late. Students | €50 | €80. Regular | €100 | €150.",
    _TOP + "## Participation\n\nStudents 50 €, PhD students 80 €, all others 120 €":
        "Students 50 €, PhD students 80 €, all others 120 €.",
    _TOP + "## Fees\n\nStudents: 50 EUR early / 80 late\n\nOthers: 100 EUR early / 150 late":
        "Students: 50 EUR early / 80 late. Others: 100 EUR early / 150 late.",
    _TOP + "## Participation\n\nStudents: 20 $": "Students: 20 $.",
    _TOP + "This FREE event is for all who tie.": "This FREE event is for all who tie.",
    _TOP + "The workshop is free and open to the public.": "The workshop is free and open to the public.",
    _TOP + "Admission is free, and there is no entry fee for guests.":
        "Admission is free, and there is no entry fee for guests.",
    _TOP_DE + "Der Eintritt ist frei.": "Der Eintritt ist frei.",
    _TOP_DE + "Es gibt keine Teilnahmegebühren.": "Es gibt keine Teilnahmegebühren.",
    _TOP_DE + "## Anmeldung\n\n- Studierende: 50 Euro\n- Mitglieder: 100 Euro":
        "Studierende: 50 Euro. Mitglieder: 100 Euro.",
}  # fmt: skip
NONE = [
    "## Registration\n\nDaily parking costs 20 EUR, and you can pay by phone.",
    "## Fees\n\nA taxi from the airport costs 40 EUR.",
    "Feel free to attend any talk.", "We look at free entry and exit in markets.",
    "## Registration\n\nRooms for students cost 80 EUR a night.", "## Awards\n\n- Students: 500 EUR",
    "## Registration\n\nThe award of 500 EUR is given by the society.",
    "## Tickets\n\n- Speakers from abroad get train money up to 120 €",
]  # fmt: skip


@pytest.mark.parametrize(("page", "answer"), FEES.items())
def test_lists_of_fees_are_quoted(page: str, answer: str) -> None:
    assert next(one.answer for one in built(page).faq.entries if one.id == "registration") == answer


@pytest.mark.parametrize("text", NONE)
def test_other_money_is_no_fee(text: str) -> None:
    assert not [one for one in built(_TOP + text).faq.entries if one.id == "registration"]


CLOSED = [
    "The call for papers for Knot Workshop 2031 is now closed.", "The Call for Abstracts is now CLOSED",
    "Submissions closed", "Call for papers (closed)", "Submission of abstracts is now closed.",
    "The call for posters has closed.",
]  # fmt: skip


@pytest.mark.parametrize("text", CLOSED)
@pytest.mark.parametrize("mark", ["### ", ""])
def test_a_call_that_is_closed_heads_nothing_and_is_told(mark: str, text: str) -> None:
    faq = built(f"{_TOP}{mark}{text}\n\n- Submission deadline: 1 March 2031\n- Notification: 1 April 2031").faq
    assert [(one.kind, one.label, [str(remark.what) for remark in one.remarks]) for one in faq.dates[:2]] == [
        ("submission", "Submission deadline", ["closed"]), ("notification", "Notification", []),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "price"),
    [("Teilnahmegebühr", "80 €"), ("Frais d’inscription", "80 €"), ("Cuota de inscripción", "80 euros"),
     ("Taxa de inscrição", "R$ 80"), ("Quota di iscrizione", "80 €"), ("Registration fee", "80 EUR")],
)  # fmt: skip
def test_a_price_alone_is_told_with_its_heading(heading: str, price: str) -> None:
    page = f"# KNOT 2031\n\nPapers: 3 May 2031\n\n## {heading}\n\n{price}\n"
    assert [str(one.answer) for one in built(page).faq.entries] == [f"{heading}: {price}."]
