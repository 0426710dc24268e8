"""What becomes of a paper: whether posters and abstracts are printed, from when on it is public, whether it may be
online before.
"""

from __future__ import annotations

import pytest

from bot.clock import parse_now
from tests.answering.slow_looms import FAQ
from tests.conftest import answerer_for, with_lines

TITLES = "Extended abstracts are shown in the hall, and no part of the proceedings."
POSTERS = "No poster is printed in the proceedings, and each is hung."
SHORT = "Short papers will also appear in the volume."
PUBLIC = "The publication date is the day on which the volume goes online, ten days before the event."
PATENTS = "Whoever files a patent should mind the publication date."
ONLINE = "Preprints are fine at any time."
LINES = (TITLES, POSTERS, SHORT, PUBLIC, PATENTS, ONLINE, "We invite demos.", "Nothing may be published elsewhere.")
BLIND, MIXED = "double-blind", "It depends: some papers are archival, others are not."
NOW = parse_now("2031-03-01T12:00Z")


def told(question: str, *lines: str) -> str:
    faq = FAQ.replace("archival: false", "archival: mixed")
    reply = answerer_for(with_lines(faq, lines or LINES)).reply(question, now=NOW)
    return " ".join([*(answer.text for answer in reply.answers), reply.message]).strip()


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("do posters land in the proceedings", POSTERS),
        ("they took my poster, is it going to be in the proceedings", POSTERS),
        ("if i send an extended abstract, will it be in the proceedings or not", TITLES),
        ("two page abstracts: published, or only shown?", TITLES),
        ("are short papers published too?", SHORT),
        ("will my demo be in the proceedings?", MIXED),
        ("is it archival?", MIXED),
    ],
)
def test_one_kind_of_paper_is_told_apart_from_the_others(question: str, line: str) -> None:
    assert line in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "We are filing a patent: as of which day is an article considered public?",
        "a patent is pending, and my boss asks at what moment papers are public. Do you know?",
        "official publication date?",
        "patent pending, when exactly is it public?",
    ],
)
def test_the_day_on_which_papers_are_public_is_told(question: str) -> None:
    assert PUBLIC in told(question)


@pytest.mark.parametrize(
    "question",
    [
        "the text has been up on arxiv under our names for weeks. does that clash with blind review?",
        "can i put it on arXiv before the deadline?",
        "we posted the preprint last week, still ok with double blind?",
    ],
)
def test_what_is_online_already_is_told_of_before_the_sort_of_review(question: str) -> None:
    assert ONLINE in told(question)


@pytest.mark.parametrize("question", ["is the review blind?", "we have a preprint. is the review double blind?"])
def test_the_sort_of_review_is_told_where_no_line_speaks_of_preprints(question: str) -> None:
    assert BLIND in told(question, TITLES, POSTERS)


LIBRARY = "All accepted texts appear in the ACM Digital Library."


@pytest.mark.parametrize(
    "question",
    [
        "will it wind up in the DL or on a page of yours",
        "will it land in ieee xplore",
        "are papers going into the acm dl?",
        "do our papers get put in the digital library",
    ],
)
def test_the_library_that_papers_are_in_is_told(question: str) -> None:
    assert LIBRARY in told(question, TITLES, LIBRARY)


def test_a_deadline_is_no_library() -> None:
    assert LIBRARY not in told("when is the DL", TITLES, LIBRARY)


OPTION = "Authors of accepted weaves have the option to have them published in the volume of proceedings."
TRACK = "For work that is sent elsewhere, we also offer a non-archival track."


@pytest.mark.parametrize(
    "question",
    [
        "is being in the proceedings a must for what is accepted?",
        "do accepted authors have to publish in the proceedings",
        "may we stay out of the proceedings?",
    ],
)
@pytest.mark.parametrize("line", [OPTION, TRACK])
def test_whether_one_has_to_be_in_the_proceedings_is_told(question: str, line: str) -> None:
    assert line in told(question, line, "Nothing may be published elsewhere.")


CHOICE = "(b) The paper will not be printed in the volume, but its title is read aloud."


@pytest.mark.parametrize(
    "question",
    [
        "we got in but would rather not be in the volume. Is that allowed?",
        "prefer not to have our paper printed - ok?",
        "We prefer not to appear in the proceedings. Is it permitted?",
        "prefer not to be published, under what conditions is that possible",
        "can we opt out of the proceedings?",
    ],
)
def test_who_would_not_be_printed_is_told_of_the_choice(question: str) -> None:
    assert CHOICE in told(question, "(a) The paper is printed in the volume.", CHOICE, "We invite demos.")


def test_who_would_not_do_something_else_is_not() -> None:
    assert CHOICE not in told("i prefer not to present in the morning, is that ok", CHOICE)


@pytest.mark.parametrize(
    "question",
    ["do papers for the proceedings need to be anonymous", "should one anonymize papers for the proceedings"],
)
def test_whether_papers_for_the_proceedings_are_anonymous_is_of_the_review(question: str) -> None:
    assert BLIND in told(question)


def test_the_main_track_is_no_other_event() -> None:
    lines = (
        "Accepted archival papers will be published in the Loom Anthology 2031 as proceedings.",
        "Accepted papers of the other track will be published on the website and presented as posters.",
    )
    assert lines[0] in told("in which series will accepted papers of the main track be published", *lines)


OF_FAIR = "Accepted works will not be included in the proceeding of the fair."


@pytest.mark.parametrize(
    "question",
    [
        "would an accepted paper appear in the proceedings?",
        "will it be printed in the proceedings of the fair",
        "will our paper land in the proceedings? we want to extend it for a journal",
        "are accepted papers part of the proceedings of the fair?",
        "does my contribution go into the proceedings",
    ],
)
def test_what_no_fact_tells_of_the_proceedings_is_told_by_its_line(question: str) -> None:
    faq = FAQ.replace("archival: false", "")
    lines = (OF_FAIR, ONLINE, "Papers of the last year are in the proceedings already.")
    reply = answerer_for(with_lines(faq, lines)).reply(question, now=NOW)
    told = " ".join([*(answer.text for answer in reply.answers), reply.message])
    assert OF_FAIR in told
    assert lines[2] not in told
