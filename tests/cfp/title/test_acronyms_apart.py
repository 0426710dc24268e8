"""Names and acronyms that stand apart: in the title of a page, on two lines, and beside the event of somebody else."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_DUE = "<p>Papers due: 3 May 2031.</p>"
PAGES = [
    (
        "RoRope 2031 | 6th International Workshop on Managing Rich Ropes",
        "<h1>Sixth International Workshop on<br>Managing Rich Ropes</h1>",
        "Sixth International Workshop on Managing Rich Ropes",
        "RoRope 2031",
    ),
    ("Learning to Tie Ropes (LETR)", "<h2>The 1st Workshop on</h2><h1>Learning to Tie Ropes</h1>",
        "1st Workshop on Learning to Tie Ropes", "LETR"),
    ("NERS 2031 : Call for Papers", "<h1>The 31<sup>st</sup> New England Rope Symposium</h1>",
        "31st New England Rope Symposium", "NERS 2031"),
    ("", "<h1>RopeCloud 2031</h1><p>Workshop on Ropes for Everybody</p>",
        "Workshop on Ropes for Everybody", "RopeCloud 2031"),
    ("", "<h1>5th Workshop on Ropes and Nets -- RONE 2031</h1>",
        "5th Workshop on Ropes and Nets -- RONE 2031", "RONE 2031"),
    ("", "<h1>Oslo 2031</h1><p>Workshop on Ropes for Everybody</p>", "Workshop on Ropes for Everybody", None),
    ("", "<h1>Program 2031</h1><p>Workshop on Ropes for Everybody</p>", "Workshop on Ropes for Everybody", None),
    ("RT4MS-NO", "<p>Rope Technology for Maritime Studies in Northern Oceans</p><p>(RT4MS-NO)</p>",
        "Rope Technology for Maritime Studies in Northern Oceans (RT4MS-NO)", "RT4MS-NO"),
    ("KNOT 2031 : Call for Papers", "<h1>KNOT 2031</h1><p>Beside the Rope Society Symposium.</p>", "KNOT 2031", None),
    ("Home | 6th Workshop on Managing Rich Ropes", "<h1>6th Workshop on Managing Rich Ropes</h1>",
        "6th Workshop on Managing Rich Ropes", None),
    ("Learning to Tie Ropes (Norway)", "<h2>The 1st Workshop on</h2><h1>Learning to Tie Ropes</h1>",
        "1st Workshop on Learning to Tie Ropes", None),
]  # fmt: skip


@pytest.mark.parametrize(("title", "top", "name", "short"), PAGES)
def test_an_acronym_and_a_name_that_stand_apart(title: str, top: str, name: str, short: str | None) -> None:
    page = f"<html><head><title>{title}</title></head><body>{top}{_DUE}</body></html>"
    workshop = built(page, "html").faq.workshop
    assert (workshop.name, workshop.short_name) == (name, short)


NAMELESS = [
    "La jornada se llevará a cabo fuera de la sede del NUDOS2031. Tendrá lugar en la Biblioteca Central (BC).",
    "We meet on the day before KNOTS2031. The place is the Rope Library (RL).",
]


@pytest.mark.parametrize("text", NAMELESS)
def test_an_event_beside_which_this_one_is_gives_it_no_name(text: str) -> None:
    workshop = built(f"{text}\n\n- Papers due: 3 May 2031\n").faq.workshop
    assert (workshop.name, workshop.short_name) == ("The workshop", None)


BRACKETED = [
    ("12th Rope Symposium (ROSY 2031)", "ROSY 2031"),
    ("12th Rope Symposium (RO:SY 2031)", "RO:SY 2031"),
    ("12th Rope Symposium (ROSY31) held as part of Great Ropes 2031 (GR31)", "ROSY31"),
    ("12th Rope Symposium held as part of Great Ropes 2031 (GR31)", None),
    ("12th Rope Symposium with Great Ropes (GR 2031)", None),
]


@pytest.mark.parametrize(("title", "short"), BRACKETED)
def test_an_acronym_with_a_year_in_brackets_is_that_of_the_name_before_it(title: str, short: str | None) -> None:
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{_DUE}</body></html>"
    assert built(page, "html").faq.workshop.short_name == short


WITHIN = [
    ("Call for Papers: Knots for Sea Systems (KSS) Workshop", "Papers are due.", "KSS"),
    ("The KSS Workshop on Knots for Sea Systems", "Papers are due.", "KSS"),
    ("Workshop on Knots in the Sea - KNOTS II", "KNOTS II welcomes papers.", "KNOTS II"),
    ("KNOTS – Workshop on Ropes in the Sea", "KNOTS aims to bring ropers together.", "KNOTS"),
    ("Workshop on Knots in the Sea - MIT", "MIT hosts us.", None),
    ("Workshop on Knots in the Sea - Oslo", "Oslo welcomes all.", None),
]


@pytest.mark.parametrize(("title", "told", "short"), WITHIN)
def test_an_acronym_may_stand_before_the_kind_of_event_or_behind_a_dash(
    title: str, told: str, short: str | None
) -> None:
    assert built(f"# {title}\n\n{told}\n\nDue: 3 May 2031.\n").faq.workshop.short_name == short
