"""Deadlines that come again and again, and those with one last day of papers that are looked at as they come in."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.page.parse import parse_page
from tests.cfp.dates.test_told_dates import dates

ONE_DAY = ["submission 2031-05-15"]
HAVE_A_LAST_DAY = [
    # a list
    ("- May 15, 2031: Submission deadline [rolling acceptance - early papers are read sooner]", ONE_DAY),
    ("- Submission deadline: May 15, 2031 (rolling review)", ONE_DAY),
    ("- Paper deadline: 15 May 2031, rolling admission", ONE_DAY),
    ("- Submission deadline (rolling): 15 May 2031", ONE_DAY),
    ("- Submissions due: May 15, 2031 (reviews are sent continuously)", ONE_DAY),
    ("- Submission deadline: May 15, 2031, with rolling notifications from March on", ONE_DAY),
    ("- Submission deadline: rolling until May 15, 2031", ONE_DAY),
    ("- Papers due: May 15, 2031 (rolling, first come, first served)", ONE_DAY),
    ("- Einreichungsfrist: 15. Mai 2031 (fortlaufende Begutachtung, Zusagen laufend)", ONE_DAY),
    ("- Date limite de soumission : 15 mai 2031 (évaluation au fil de l'eau)", ONE_DAY),
    ("- Prazo de submissão: 15 de maio de 2031 (avaliação em fluxo contínuo)", ONE_DAY),
    ("- Thursday 15th May 2031 (any time zone): Abstract submission deadline", ["abstract 2031-05-15"]),
    ("- Papers are due on May 15, 2031, in any time zone", ONE_DAY),
    # sentences
    ("Submissions are accepted on a rolling basis until May 15, 2031.", ONE_DAY),
    ("Papers are reviewed on a rolling basis and must be submitted by May 15, 2031.", ONE_DAY),
    ("We notify authors on a rolling basis; papers are due by May 15, 2031.", ONE_DAY),
    ("Submissions, which we read continuously, are due on May 15, 2031.", ONE_DAY),
    # a table
    ("| What | When |\n|---|---|\n| Submission | May 15, 2031 (rolling acceptance) |\n| Workshop | June 30, 2031 |",
     ["submission 2031-05-15", "workshop 2031-06-30"]),
]  # fmt: skip
COME_AGAIN = [
    "- Rolling deadlines: submission May 15, 2031",
    "- Submission deadline: rolling; the next one is May 15, 2031",
    "- Submission deadline: May 15, 2031, and on the 15th of each month (rolling)",
    "- Submission deadline: rolling basis, first round May 15, 2031",
    "- Submission deadline: ongoing, second batch May 15, 2031",
    "- Submission deadline: rolling, from May 15, 2031",
    "- Submission deadline: May 15, 2031, then monthly",
    "- Submission deadline: quarterly (May 15, 2031)",
    "- Submission deadline: continuous, papers by May 15, 2031 go into the next issue",
    "- Papers due: rolling cycles, cycle 1 on May 15, 2031",
]


@pytest.mark.parametrize(("text", "expected"), HAVE_A_LAST_DAY)
def test_a_last_day_stays_one_though_papers_are_read_as_they_come_in(text: str, expected: list[str]) -> None:
    assert dates(text) == expected


@pytest.mark.parametrize(("text", "expected"), HAVE_A_LAST_DAY)
def test_no_remark_says_that_it_comes_again(text: str, expected: list[str]) -> None:
    found, _ = read_key_dates(parse_page(f"# Rope Conference 2031\n\n{text}", file="call.md"))
    assert [one["status"] for one in found] == ["confirmed"] * len(expected)
    assert not [remark for one in found for remark in one.get("remarks", []) if remark["what"] == "comes_again"]


@pytest.mark.parametrize("text", COME_AGAIN)
def test_a_day_of_several_is_no_last_day(text: str) -> None:
    found, _ = read_key_dates(parse_page(f"# Rope Conference 2031\n\n{text}", file="call.md"))
    assert [one["at"] for one in found if one["kind"] == "submission"] == [None]
