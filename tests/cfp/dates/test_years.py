"""Which year a call is of: an acronym's number may be a year, and may count the editions."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

DUE_2019 = "The deadline for submissions is July 31, 2019."
DUE = "The deadline for submissions is July 31."


@pytest.mark.parametrize(
    ("page", "days"),
    [
        pytest.param(f"# Conference on Knots (KNOT10)\n\n{DUE_2019}\n", ["2019-07-31"], id="the tenth, not of 2010"),
        pytest.param(f"# KNOT7: Knots and Ropes\n\n## KNOT7 dates\n\n{DUE_2019}\n", ["2019-07-31"], id="the seventh"),
        pytest.param(f"# KNOT12, 3 October 2019\n\n## Dates of KNOT12\n\n{DUE}\n", ["2019-07-31"], id="the twelfth"),
        pytest.param(f"# KNOT19\n\n{DUE_2019}\n", ["2019-07-31"], id="the year"),
        pytest.param(f"# KNOT31: Knots and Ropes\n\n{DUE}\n", ["2031-07-31"], id="the year, which stands nowhere else"),
        pytest.param(f"# KNOT '31\n\n{DUE}\n", ["2031-07-31"], id="the year behind an apostrophe"),
        pytest.param(
            f"# KNOT 2019\n\n{DUE_2019}\n\n# KNOT18\n\nThe deadline for submissions was July 1, 2018.\n",
            ["2019-07-31"],
            id="an earlier edition",
        ),
    ],
)
def test_the_number_of_an_acronym_is_a_year_where_it_is_near_the_years_of_the_page(page: str, days: list[str]) -> None:
    assert [date.at for date in built(page).faq.dates if date.kind == "submission"] == days
