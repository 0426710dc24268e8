"""What is quoted for a question only where it is meant: blind reviews, what need not be sent, fonts, open dates."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import DATES, ask, built, call

_SENT = "Papers are sent by mail."
NO_REVIEW = [
    "In mathematics, provers are near-perfect, but structure prediction has well-documented blind spots.",
    "Deep models are blind to context, and authors study blind users.",
    "We report double-blind clinical trials of knots.",
    "Anonymous sensors protect those who walk in the dark.",
    "Data are anonymized before they are shared with others.",
    "The journal has quick reviews and NO author fees of any kind.",
    "It appears without author processing charges.",
    "No author may send more than two papers.",
    "No author pays for figures in color.",
]
REVIEW = [
    "Reviewing is blind: no names, please.",
    "All submissions stay anonymous.",
    "Die Begutachtung ist anonym.",
]


def entries(rules: str, dates: str = DATES) -> dict[str, str]:
    faq = built(call(rules=f"{_SENT}\n\n{rules}", dates=dates)).faq
    return {entry.id: entry.answer for entry in faq.entries}


@pytest.mark.parametrize("text", NO_REVIEW)
def test_what_is_blind_in_research_is_no_review(text: str) -> None:
    faq = built(call(rules=f"{_SENT}\n\n{text}")).faq
    assert faq.submission.review is None
    assert "blind" not in {entry.id for entry in faq.entries}


@pytest.mark.parametrize("text", REVIEW)
def test_a_sentence_on_reviewing_tells_the_review(text: str) -> None:
    faq = built(call(rules=f"{_SENT}\n\n{text}")).faq
    assert faq.submission.review == "double-blind" or "blind" in {entry.id for entry in faq.entries}


NOT_NEEDED = [
    ("We use the ICXX template (**Note** that you do not need to attach the ICXX checklist). Please change the foot.",
     "do I need the checklist?", "you do not need to attach the ICXX checklist"),
    ("Authors need not include the ICXX paper checklist.", "do I need the checklist?", "need not include the ICXX"),
    ("A cover letter is not required.", "do I need a cover letter?", "A cover letter is not required."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "question", "answer"), NOT_NEEDED)
def test_what_need_not_be_sent_is_an_entry_of_its_own(text: str, question: str, answer: str) -> None:
    told = ask(question, call(rules=f"{_SENT}\n\n{text}"))
    assert answer in told
    assert not told.startswith("Yes")


@pytest.mark.parametrize(
    "text", ["You need not attend.", "You do need to attach the checklist.", "Need I send a form?"]
)
def test_what_is_needed_makes_no_such_entry(text: str) -> None:
    assert not [name for name in entries(text) if name.endswith("not_needed")]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Papers should not exceed 12 pages in length, including figures, references, and appendices.",
         ("figures", "references", "appendices")),
        ("Papers have up to 8 pages including appendices and references.", ("appendices", "references")),
        ("Papers have up to 8 pages, including figures.", ("figures",)),
        ("Papers have up to 8 pages, excluding references.", ()),
    ],
)  # fmt: skip
def test_all_that_counts_toward_the_limit_is_kept(text: str, parts: tuple[str, ...]) -> None:
    assert built(call(rules=text)).faq.submission.page_limits[0].includes == parts


@pytest.mark.parametrize(
    "text",
    [
        "Authors should use at least a 10pt style.",
        "Please use 11-point Times.",
        "Leave margins of 2.5 cm.",
        "Manuscripts are double-spaced.",
    ],
)
def test_how_papers_are_set_is_quoted(text: str) -> None:
    assert entries(text).get("format_details") == text


def test_a_list_of_points_is_no_font() -> None:
    assert "format_details" not in entries("Name three points of your talk, on a 5-point scale of style.")


@pytest.mark.parametrize(
    "date",
    ["Early registration deadline TBA", "Registration: to be announced", "Registration deadline: TBD"],
)
def test_a_date_that_is_left_open_does_not_tell_whether_to_register(date: str) -> None:
    assert "registration" not in entries("", f"{DATES}\n- {date}")


def test_what_is_said_of_registering_is_quoted_beside_an_open_date() -> None:
    told = entries("All authors must register.", f"{DATES}\n- Registration deadline: TBA")
    assert told["registration"] == "All authors must register."
