"""Names that only look like one for their brackets, a year or a label, and the titles of special issues."""

from __future__ import annotations

import pytest

from bot.faq.vocabulary import NAMELESS
from tests.cfp.small_names import name_of, short_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Call\n\n* Workshop proposals due on: February 28, 2031 (Extended from January)", NAMELESS),
        ("---\ntitle: 2031 CFP is now open!\n---\n\nSend us a talk.", NAMELESS),
        ("# Call\n\nPlanned publication: Fourth Quarter 2031", NAMELESS),
        ("# Call\n\nThe guild nominates for the Bowline Award 2031.", NAMELESS),
        ("# Call\n\nProposals for the 2031 Conference on Old Ropes due by 11:59 p.m. on Thursday.",
         "2031 Conference on Old Ropes"),
        ("# Ada Moore Summer School 2031: Application and fees\n\nApply.", "Ada Moore Summer School 2031"),
        ("# Call\n\nWe announce the list of workshops and symposia for ROPE2031, which will be held jointly with the "
         "Society for Knots (SK) in Oslo. ROPE2031 will be held in May.", "ROPE2031"),
        ("# For Authors\n\nPapers follow the conference paper template (US letter).", NAMELESS),
        ("# Abstracts\n\nPOSTERS will be shown in the hall.", NAMELESS),
        ("# Call\n\nThe submission period for the Tying and Splicing Conference 2031 is open.",
         "Tying and Splicing Conference 2031"),
        ("# Call for papers\n\n## Two-Track Submissions\n\nKNOT has a broad scope.", "KNOT"),
        ("# Call for Papers\n\n## Goal of the KNOT workshop\n\nThe main goal of the KNOT workshop is to tie.",
         "KNOT workshop"),
        ("The guild's information about the 2031 meeting, and its policies: https://rope.example.org\n\n"
         "Symposium: Practical ways to tell one knot from another\n\nOrganisers: Ada Moore & Ben Okri",
         "Practical ways to tell one knot from another"),
    ],
)  # fmt: skip
def test_a_remark_a_year_or_a_heading_is_no_name(text: str, expected: str) -> None:
    assert name_of(text) == expected


def test_a_country_in_brackets_is_no_acronym() -> None:
    text = "# Call\n\nWe announce the Old Ropes Research conference 2031 which will take place at Bergen ({}), in July."
    assert short_of(text.format("Norway")) != "Norway"
    assert short_of("# Workshop on Knots and Cords (KNOC)") == "KNOC"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear colleague,\n\nplease write for this Rope Press Special Issue on *Knots on Cooperative Ships (KCS)*.",
         "Special Issue on Knots on Cooperative Ships"),
        ("Call for Papers: Special Issue on Knots and Old Ropes\n\nWe seek papers.",
         "Special Issue on Knots and Old Ropes"),
        ("Special issue: Knots of the Far North\n\nWe seek papers.", "Special issue: Knots of the Far North"),
        ("# Workshop on Loose Ends\n\nThis special issue on Old Cords follows.", "Workshop on Loose Ends"),
        ("# Call\n\nSome papers will be invited to a special issue on Knots and Ropes.", NAMELESS),
    ],
)  # fmt: skip
def test_a_call_for_a_special_issue_is_named_after_it(text: str, expected: str) -> None:
    assert name_of(text) == expected
