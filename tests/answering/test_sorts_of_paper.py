"""Which sorts of paper are taken, and how long each may be, where the limits of pages tell."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import FAQ, told
from tests.answering.tall_kites import told as told_of
from tests.conftest import with_lines

BOTH = "[{pages: 8, track: Full papers}, {pages: 4, track: Short papers}]"
PLAIN = FAQ.replace(BOTH, "[{pages: 8}, {pages: 4, track: Short papers}, {pages: 1, track: Posters}]")
TRACKS = FAQ.replace(
    BOTH, "[{pages: 9, track: Research track}, {pages: 5, track: Industry track}, {pages: 4, track: Short papers}]"
)
LONG, SHORT, POSTER = "up to 8 pages", "Short papers: papers may have up to 4 pages", "up to 1 page"
UNSAID = "says nothing"


@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("how long may papers be", (LONG, SHORT), (POSTER,)),
        ("what is the length of papers?", (LONG, SHORT), ()),
        ("how long may short papers be", (SHORT,), (LONG, POSTER)),
        ("how many pages has a poster", (POSTER,), (LONG, SHORT)),
        ("how many pages until you throw a paper out?", (LONG, SHORT), (UNSAID,)),
        ("how long may a regular paper be", (LONG,), (SHORT, "no separate limit")),
        ("short and full papers how long?", (LONG, SHORT), (POSTER,)),
        ("regular or short papers, how many pages", (LONG, SHORT), (POSTER,)),
    ],
)
def test_limits_of_the_sorts_that_are_asked_for(question: str, said: tuple[str, ...], unsaid: tuple[str, ...]) -> None:
    reply = told(question, PLAIN)
    assert [one for one in said if one not in reply] == []
    assert [one for one in unsaid if one in reply] == []


def test_papers_are_not_only_the_short_ones() -> None:
    for pages in ("9 pages", "5 pages", "4 pages"):
        assert pages in told("how long may papers be", TRACKS)


def test_what_is_too_long_is_no_long_paper() -> None:
    faq = FAQ.replace("Full papers", "Long papers")
    assert told("is 5 pages too long for a short paper?", faq).startswith("Yes, that is over the limit. Short papers")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("are short papers accepted?", f"Yes. {SHORT}"),
        ("do you take short papers too", f"Yes. {SHORT}"),
        ("can I send in a short paper?", f"Yes. {SHORT}"),
        ("are posters welcome", "Yes. Posters"),
        ("is there a poster track?", "Yes. Posters"),
        ("which kinds of contributions do you take?", POSTER),
        ("what types of papers are there", SHORT),
    ],
)
def test_sorts_of_paper_that_have_a_limit_are_taken(question: str, said: str) -> None:
    reply = told(question, PLAIN)
    assert said in reply
    assert UNSAID not in reply


@pytest.mark.parametrize(
    "question", ["do you take demos?", "can I submit a published short paper?", "can i still submit a short paper?"]
)
def test_other_sorts_and_states_get_no_such_yes(question: str) -> None:
    assert f"Yes. {SHORT}" not in told(question, PLAIN)


def test_beside_short_papers_a_paper_is_a_full_one() -> None:
    reply = told("may a paper have 7 pages?", PLAIN)
    assert reply.startswith("Yes, that is within the limit.")
    assert SHORT in reply


@pytest.mark.parametrize(
    "message",
    [
        "do you take short papers and how long are they?",
        "are short papers in the proceedings? how long may they be?",
        "when are short papers due? how many pages",
        "are there short papers? and what is the page limit",
    ],
)
def test_the_length_behind_a_sort_of_paper_is_of_that(message: str) -> None:
    reply = told(message, PLAIN)
    assert reply.count("up to 4 pages") == 1
    assert LONG not in reply
    assert POSTER not in reply


ABSTRACTS = "Extended abstracts may have up to 2 pages."
BOTH_TOLD = "Papers have up to 8 pages, extended abstracts 3."
BY_LINE = """\
workshop: {name: Workshop on Tall Kites, short_name: KITES}
dates: [{id: submission, kind: submission, label: Paper deadline, at: "2031-04-26 23:59", zone: AoE}]
submission:
  page_limits:
"""
OF_ONE = f"{BY_LINE}    - {{pages: 2, track: Extended abstracts, source: {{line: 1, quote: {ABSTRACTS}}}}}\n"
OF_BOTH = BY_LINE + "".join(
    f'    - {{pages: {pages}, track: {track}, source: {{line: 1, quote: "{BOTH_TOLD}"}}}}\n'
    for pages, track in ((8, "Papers"), (3, "Extended abstracts"))
)


@pytest.mark.parametrize(
    ("faq", "line", "question", "said"),
    [
        (OF_ONE, ABSTRACTS, "is a 1 page abstract ok?", "Yes, that is within the limit. Extended abstracts"),
        (OF_ONE, ABSTRACTS, "can my extended abstract have 4 pages", "No, that is over the limit. Extended abstracts"),
        (OF_ONE, ABSTRACTS, "may I hand in a five page abstract?", "No, that is over the limit. Extended abstracts"),
        (OF_BOTH, BOTH_TOLD, "are 4 pages ok for an abstract", "No, that is over the limit. Extended abstracts"),
    ],
)
def test_a_line_that_a_limit_was_read_from_gets_its_verdict(faq: str, line: str, question: str, said: str) -> None:
    assert told_of(question, loaded=with_lines(faq, (line,)))[: len(said)] == said
