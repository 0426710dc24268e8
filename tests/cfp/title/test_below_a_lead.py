"""Names below a line that leads to them, such as "co-located with the": they are those of the event around."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built
from tests.cfp.small_names import name_of

WRAPPED = """\
                         CALL FOR PAPERS

                            SLOKNO 2031
               4th Workshop on Slow Knots and Cords

                        {lead}
            International Conference on Ropes and Reels
                           (ICORR 2031)

                          Oslo, Norway
                          4 May 2031

We invite papers on knots and cords.
"""


@pytest.mark.parametrize(
    "lead", ["Co-located with the", "held in conjunction with", "A workshop at the", "as part of the", "Hosted by the"]
)
def test_a_name_below_a_lead_is_that_of_the_event_around(lead: str) -> None:
    assert name_of(WRAPPED.format(lead=lead), "txt") == "4th Workshop on Slow Knots and Cords"


def test_the_event_around_is_read_though_its_name_is_on_the_line_below() -> None:
    assert (
        built(WRAPPED.format(lead="Co-located with the"), "txt").faq.workshop.venue
        == "International Conference on Ropes and Reels"
    )


def test_broken_lines_lead_as_those_of_a_mail_do() -> None:
    page = "# 4th Day of Slow Knots\n\nCo-located with the<br>International Conference on Reels (ICOR 2031)<br>Oslo\n\n"
    assert name_of(page) == "4th Day of Slow Knots"


@pytest.mark.parametrize("label", ["IN-COOPERATION", "TECHNICAL CO-SPONSORS", "Supported by", "Organized by"])
def test_who_backs_an_event_is_not_its_name(label: str) -> None:
    top = "SLOKNO 2031\n4th International Workshop on Slow Knots and Cords"
    assert name_of(f"{top}\n\n{label}: ACM SIGKNOT\n\nWe invite papers.\n\n", "txt") == (
        "4th International Workshop on Slow Knots and Cords"
    )


@pytest.mark.parametrize(
    ("page", "name", "venue"),
    [
        ("# 15th Workshop on Slow Knots @ROPE 2031, 22nd April 2031", "15th Workshop on Slow Knots", "ROPE 2031"),
        ("# Second Workshop on Slow Knots @EMNLP 2031", "Second Workshop on Slow Knots", "EMNLP 2031"),
        ("# Slow Knots at Sea\n\nWorkshop of the [ROPE2031](http://r.example/)", "Slow Knots at Sea", "ROPE2031"),
        (
            "# Slow Knots at Sea\n\nThe workshop will be held on May 4, 2031, during the ROPE 2031 conference.",
            "Slow Knots at Sea",
            "ROPE 2031",
        ),
        ("# Call for Papers\n\nThis full-day KNOT2031 workshop brings people together.", "KNOT2031 workshop", None),
    ],
)
def test_an_event_behind_a_sign_is_that_around(page: str, name: str, venue: str | None) -> None:
    workshop = built(f"{page}\n\nSubmission: 1 March 2031\n").faq.workshop
    assert (workshop.name, workshop.venue) == (name, venue)


COMMITTEES = """\
Workshop on Slow Knots (SLOKNO 2031)

Oslo, 4 May 2031
======================================================
WEB CHAIR
Ada Berg,            University of Oslo

======================================================
PROGRAM COMMITTEE

Ben Holm,            Tromso Tech - Emeritus

Cyd Lund,            Bergen College
Dan Moe,             Harbour Institute
"""


def test_capitals_below_a_rule_are_a_heading() -> None:
    people = built(COMMITTEES, "txt").faq.people
    assert [(one.name, one.role) for one in people] == [
        ("Ada Berg", "organizer"),
        ("Ben Holm", "program_committee"),
        ("Cyd Lund", "program_committee"),
        ("Dan Moe", "program_committee"),
    ]
