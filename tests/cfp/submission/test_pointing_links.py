"""Links behind "here" and "this link" are what their sentence says; an institution is no place to submit at."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

ENGLISH = (
    "# Workshop on Knots 2021\n\nThe workshop is held on 3 September 2021 in Porto, Portugal.\n\n## Submission\n\n"
)
GERMAN = (
    "# Tagung Knoten 2021\n\nDie Tagung findet am 3. September 2021 in Jena statt. Wir freuen uns auf viele Beiträge"
    " zu den Themen der Tagung.\n\n## Einreichung\n\n"
)
SPANISH = (
    "# Congreso de Nudos 2021\n\nEl congreso se celebrará el 3 de septiembre de 2021 en Granada. Los temas son los"
    " nudos y las cuerdas que se usan en el puerto.\n\n## Envío\n\n"
)
S, R = "https://knots.example/s", "https://knots.example/r"
LINKS = [
    (ENGLISH, "You can submit your abstract [here]({s}). Register [here]({r}).", S, R),
    (ENGLISH, "To submit, follow [this link]({s}).\n\nTo register, use [this link]({r}).", S, R),
    (ENGLISH, "Register by 1 July 2021 at [this link]({r}). Submit by 15 June 2021 at [this page]({s}).", S, R),
    (ENGLISH, "[This link]({s}) is to submit your abstract.", S, None),
    (ENGLISH, "Use [this link]({s}) to submit your abstract.", S, None),
    (GERMAN, "Reichen Sie Ihr Abstract über [diesen Link]({s}) ein. Die Anmeldung erfolgt [hier]({r}).", S, R),
    (SPANISH, "Para enviar su propuesta, haga clic [aquí]({s}). La inscripción se hace en [este enlace]({r}).", S, R),
    (ENGLISH, "For details on how to submit, see [here]({s}).", None, None),
    (ENGLISH, "Papers submitted in 2019 are [here]({s}).", None, None),
    (ENGLISH, "Submit your abstract and see the template [here]({s}).", None, None),
    (ENGLISH, "Please submit proposals to [Rope University]({s}).", None, None),
    (ENGLISH, "Please submit as you did to [KNOT 2019]({s}).", None, None),
    (ENGLISH, "Papers were submitted to [our friends]({s}).", None, None),
]


@pytest.mark.parametrize(("head", "text", "submit", "register"), LINKS)
def test_a_link_is_what_its_sentence_says(head: str, text: str, submit: str | None, register: str | None) -> None:
    faq = built(head + text.format(s=S, r=R)).faq
    told = next((one.answer for one in faq.entries if one.id == "registration"), None)
    assert faq.submission.url == submit
    assert (register is None and R not in (told or "")) or (told is not None and register is not None and R in told)


def test_each_kind_of_contribution_may_have_a_form_of_its_own() -> None:
    faq = built(ENGLISH + f"[Submit a Paper]({S})\n\nTalks are short.\n\n[Submit a Lightning Talk]({R})").faq
    told = next(one.answer for one in faq.entries if one.id == "submission_link")
    assert (faq.submission.url, told) == (None, f"Submit a Paper ({S}). Submit a Lightning Talk ({R}).")
    faq = built(ENGLISH + f"[Submit a Paper]({S})\n\nPapers are long.\n\n[Submit a paper]({S})").faq
    assert faq.submission.url == S
    faq = built(ENGLISH + f"[Submit a Paper]({S})\n\n[Submit a question]({R})").faq
    assert faq.submission.url == S
