"""Calls of journals: the special issue is what a page is the call of, where no event is named."""

from __future__ import annotations

import pytest

from bot.cfp.dates.keydates import read_key_dates
from bot.faq.vocabulary import NAMELESS
from bot.page.parse import parse_page
from tests.cfp.small_names import name_of

ISSUES = [
    ("# Special issue on knots of the Journal of Ropes", "Special issue on knots of the Journal of Ropes"),
    ("# Journal of Ropes – Special Issue: Knots in the North", "Special Issue: Knots in the North"),
    ("# Call for papers\n\nThe Journal of Ropes invites papers for a special issue on old knots, edited by Ada Berg.",
     "Special issue on old knots"),
    ("# Call for papers\n\nThe best papers will be invited to a special issue on old knots.", NAMELESS),
    ("# Rope Workshop 2031\n\n## Special Issue of the Journal of Ropes", "Rope Workshop 2031"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ISSUES)
def test_a_special_issue_is_what_is_called_for(text: str, expected: str) -> None:
    assert name_of(text) == expected


def test_a_deadline_below_the_title_of_an_issue_is_told_once() -> None:
    page = parse_page("# Special issue on knots of the Journal of Ropes\n\n- Submission: 1 June 2031", file="call.md")
    assert [(one["kind"], one["at"]) for one in read_key_dates(page)[0]] == [("submission", "2031-06-01")]
