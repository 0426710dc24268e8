"""The city in a row of the dates, or in the short title of a page."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_DATES = "## Important dates\n\n| What | When |\n| --- | --- |\n| Papers | May 1, 2031 |\n"
CITIES = [
    (f"{_DATES}| ROPEVAR in Paris | TBD |\n", "Paris"),
    ("## Dates\n\n- May 1: Papers due.\n- **July 3 - July 4, 2031:** Workshop at KNOT in Vienna.\n", "Vienna"),
    ("## Dates\n\n- Papers: May 1, 2031\n- July 3, 2031: Symposium in Oslo\n", "Oslo"),
    (f"{_DATES}| KNOT in Practice | TBD |\n", None),
    (f"{_DATES}| Reviews in Paris | TBD |\n", None),
]


@pytest.mark.parametrize(("text", "city"), CITIES)
def test_a_list_of_dates_may_name_the_city(text: str, city: str | None) -> None:
    assert built(f"# Workshop on Slow Knots 2031\n\n{text}", "md").faq.workshop.city == city


def test_a_short_title_may_name_the_city() -> None:
    front = "---\nlinktitle: KNOT2031 Workshop on Slow Ropes, New York, NY, USA\ntitle: Workshop on Slow Ropes\n---\n"
    city = built(f"{front}\n- Papers: May 1, 2031\n", "md").faq.workshop.city
    assert city is not None
    assert city.startswith("New York")


def test_a_topic_is_told_once_and_without_its_picture() -> None:
    page = "# Rope Days\n\n## Topics\n\n- 💎 Knots of old\n- 💎 Wet ropes\n- Nets\n- ✨ Knots of old\n"
    assert built(page, "md").faq.topics == ("Knots of old", "Wet ropes", "Nets")
