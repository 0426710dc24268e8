"""What an event is called where a page says whose it is, what it is part of, or only what it calls for."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

NAMES = [
    (
        "Rope Science Logic (RSL) is the annual conference of the European Association for Rope Science (EARS).",
        "Rope Science Logic (RSL)",
    ),
    ("We invite submissions for the second annual KN-OT Conference to be held in Oslo.", "KN-OT Conference"),
    ("As part of the International Conference for Live Knots we are interested in workshops. Send yours by May 1.",
        "International Conference for Live Knots"),
    ("## About knothacks\n\nknothacks is a three-part event where people tie things.", "knothacks"),
    ("Knots is a high-impact forum of the Technical Program that shows ropes.", "The workshop"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_an_event_has_its_own_name(text: str, name: str) -> None:
    page = f"# Call for Papers\n\n{text}\n\n## Dates\n\n- Submission: 1 May 2031\n"
    assert built(page).faq.workshop.name == name


TITLES = [
    ("⚽ Rope Summit 2031 Call for Speaker", "Rope Summit 2031", "conference"),
    ("Rope Congress 2031 Call for Talks and more", "Rope Congress 2031", "conference"),
    ("First Annual Rope Law Conference", "First Annual Rope Law Conference", "conference"),
]


@pytest.mark.parametrize(("title", "name", "kind"), TITLES)
def test_a_workshop_of_students_on_the_page_is_not_the_event(title: str, name: str, kind: str) -> None:
    text = "Send abstracts by 1 May 2031.\n\n## PhD Workshop “Explorations in Bends”\n\nStudents meet.\n"
    workshop = built(f'---\ntitle: "{title}"\n---\n\n{text}').faq.workshop
    assert (workshop.name, workshop.event) == (name, kind)


def test_a_subject_is_no_city() -> None:
    page = (
        "# Rope Summit 2031\n\nSubject: (May 14-15, Taiwan) Call for Talks: Rope Summit\n\nSend it by 1 March 2031.\n"
    )
    assert built(page).faq.workshop.city is None


def test_what_others_are_part_of_is_no_event_that_this_belongs_to() -> None:
    text = "With over 1,800 institutions already part of ACM Open, most papers are free. Papers are due on 1 May 2031."
    assert built(f"# Rope Conference 2031\n\n{text}\n").faq.workshop.venue is None
