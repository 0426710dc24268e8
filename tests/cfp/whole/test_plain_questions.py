"""The plainest questions, of calls for papers, for abstracts and for talks: what most people type."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import ask, call

ABSTRACTS = """# Nordic Colloquium on Lichens 2031 (NCL 2031)

The purpose of this colloquium is to bring lichenologists from all over the North together.

It is held at the University of Turku, Finland, on 3-5 June 2031.

## Call for abstracts

Abstracts of up to 300 words are sent in on [our form](https://forms.example.org/ncl). Abstracts are read by two
members of the committee. Accepted abstracts are printed in the book of abstracts.

- Abstract submission: 10 February 2031
- Notification: 15 March 2031

Join the [channel of the colloquium](https://chat.example.org/ncl) to find a room mate.

Questions go to lichens@example.org.
"""
PAPERS = """# Workshop on Quiet Compilers (QC 2031)

To be held in conjunction with PLANG 2031.

## Topics

- register allocation
- warnings that help
- build systems

## Important dates

- Submission deadline: 10 February 2031, 23:59 AoE
- Notification: 15 March 2031
- Workshop: 4 June 2031

Papers have up to 8 pages and are submitted at https://easychair.org/conferences/?conf=qc31
"""
TURKU, JUNE, FEBRUARY, MARCH = "Turku, Finland", "3–5 June 2031", "10 February 2031", "15 March 2031"
SAID = [
    (ABSTRACTS, TURKU, ("where is it", "whr is it", "what's the venue", "where is the conference")),
    (ABSTRACTS, TURKU, ("where do i have to go", "in which city is the event?")),
    (ABSTRACTS, JUNE, ("when is it", "when's the conference?", "how many days is it", "which days?")),
    (ABSTRACTS, FEBRUARY, ("deadline?", "when does my abstract have to be in")),
    (ABSTRACTS, FEBRUARY, ("till when can i hand in an abstract", "when is my abstract due")),
    (ABSTRACTS, "10 days left", ("how many days do i have for the abstract",)),
    (ABSTRACTS, "still open", ("can i still send an abstract", "too late for an abstract?", "is it to late to submit")),
    (ABSTRACTS, MARCH, ("when do we learn if we were picked", "when do they announce which abstracts made it")),
    (ABSTRACTS, "lichens@example.org", ("how can i contact you", "whom do i ask", "contact?", "email?")),
    (ABSTRACTS, "bring lichenologists", ("what is it about", "whats it about", "what is this colloquium about?")),
    (ABSTRACTS, "https://forms.example.org/ncl", ("where do i submit", "which system do you use for submissions")),
    (ABSTRACTS, "(https://chat.example.org/ncl)", ("how do i find a room mate?",)),
    (PAPERS, "part of PLANG 2031", ("where is it", "whr is the workshop", "what's the venue", "location?")),
    (PAPERS, "register allocation", ("what is it about", "what topics", "what is the workshop about?")),
    (PAPERS, FEBRUARY, ("when is my paper due", "when's the cutoff", "last day for papers")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("page", "said", "question"), [(page, said, one) for page, said, asked in SAID for one in asked]
)
def test_what_most_people_type_is_answered(page: str, said: str, question: str) -> None:
    assert said in ask(question, page, now="2031-01-31T12:00Z")


ROUNDS = PAPERS.replace("- Submission deadline", "- Abstract deadline: 3 February 2031\n- Submission deadline")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("till when can i hand in an abstract", "3 February 2031"),
        ("when does my abstract have to be in", "3 February 2031"),
        ("till when can i hand in a full paper", FEBRUARY),
        ("till when can i hand in a poster", "no separate"),
    ],
)
def test_what_has_a_day_of_its_own_keeps_it(question: str, said: str) -> None:
    assert said in ask(question, ROUNDS, now="2031-01-31T12:00Z")


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("and when is the NORBA abstract due this year, same week?", FEBRUARY),
        ("do you know when the NORBA abstracts are due?", FEBRUARY),
    ],
)
def test_an_event_known_by_its_capitals_alone_is_another_one(question: str, other: str) -> None:
    assert other not in ask(question, ABSTRACTS, now="2031-01-31T12:00Z")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("seoul, saturday 9 may, 8:30 in the morning. can i still submit?", "Yes, that is in time."),
        ("9 may, 20:30 here in seoul, still ok?", "Yes, that is in time."),
        ("9 may, 21:30 here in seoul, still ok?", "No, that is too late."),
    ],
)
def test_the_hour_in_a_city_where_a_chair_works_is_the_hour_there(told: str, said: str) -> None:
    page = call(people="- Ada Berg, Seoul National University\n- Ben Holm, Tromso Tech")
    assert ask(told, page, now="2026-05-08T23:30Z").startswith(said)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is held at the Rowan Hall on 19-21 July 2026.",
        "It takes place in Porto, Portugal, on 19-21 July 2026.",
        "The seminar is about ropes. It will be held in Porto on 19-21 July 2026.",
        "The seminar, organized by the Rowan Society, will be held on July 19-21, 2026.",
        "SORT 2026 will be hosted by the Rowan Society, 19-21 July 2026.",
    ],
)
def test_when_it_takes_place_is_read(sentence: str) -> None:
    page = f"# Seminar on Old Ropes and Twine (SORT 2026)\n\n{sentence}\n\n- Submission deadline: 8 May 2026"
    assert "19–21 July 2026" in ask("when is it?", page)
