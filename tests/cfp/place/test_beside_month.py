"""A headline with month and place, and no day: the city, and roughly when."""

from __future__ import annotations

import pytest

from tests.cfp.languages.test_calls_in_languages import built


@pytest.mark.parametrize(
    ("line", "city", "month"),
    [
        ("April 2031 in Barcelona", "Barcelona", "April 2031"),
        ("Barcelona, Spain, April 2031", "Barcelona, Spain", "April 2031"),
        ("Oslo, Norway | Spring 2031", "Oslo, Norway", "Spring 2031"),
        ("*In late April 2031 in Porto, Portugal*", "Porto, Portugal", "late April 2031"),
        ("abril de 2031, Madrid, España", "Madrid, España", "abril de 2031"),
        ("March 2031 in Review", None, None),
        ("April 2031, Barcelona", None, None),
        ("Last updated: April 2031 in Oslo", None, None),
        ("April 2030 in Barcelona", "Barcelona", None),
    ],
)
def test_a_headline_tells_month_and_place(line: str, city: str | None, month: str | None) -> None:
    faq = built(f"# ROPE 2031 Workshop on Ropes\n\n{line}\n\n- Papers: 3 March 2031\n").faq
    event = [(one.at, one.told_beside) for one in faq.dates if one.kind == "workshop"]
    assert (faq.workshop.city, event) == (city, [(None, month)] if month else [])


@pytest.mark.parametrize(
    ("rest", "day"),
    [("Dear colleagues, send papers by 12 June 2031.", None), ("- Workshop: 3 May 2031", "2031-05-03")],
)
def test_the_month_of_a_letter_or_beside_a_day_is_no_date(rest: str, day: str | None) -> None:
    found = built(f"# ROPE 2031\n\nPorto, Portugal, May 2031\n\n{rest}\n").faq.dates
    assert [one.at for one in found if one.kind == "workshop"] == ([day] if day else [])
