"""Titles that hold the place and the days beside the name of the event, on the page and in its front matter."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_BODY = "We welcome papers on knots. Deadline for abstracts: 7 May 2031"

PLACED = [
    ("<strong>Call for papers for the 9th Making of Knots conference</strong>, AB-CDE. Barcelona, 21-23 September 2031",
     "9th Making of Knots conference", "Barcelona"),
    ("Call for papers: 3rd Conference on Knots, Porto, 21-23 September 2031", "3rd Conference on Knots", "Porto"),
    ("3rd Conference on Knots. 21-23 September 2031, Porto (Portugal)", "3rd Conference on Knots", "Porto, Portugal"),
    ("Porto, 21-23 September 2031: 3rd Conference on Knots", "3rd Conference on Knots", "Porto"),
    ("3rd Conference on Knots, University of Oslo, Oslo, 21-23 September 2031", "3rd Conference on Knots", "Oslo"),
    ("Knot Days 2031 - Lisbon, September 21-23", "Knot Days 2031", "Lisbon"),
    ("3rd Conference on Knots, St. Gallen, 21-23 September 2031", "3rd Conference on Knots", "St. Gallen"),
]  # fmt: skip


@pytest.mark.parametrize("form", ['---\ntitle: "{}"\n---\n\n{}', "# {}\n\n{}"])
@pytest.mark.parametrize(("title", "name", "city"), PLACED)
def test_a_title_holds_name_place_and_days(title: str, name: str, city: str, form: str) -> None:
    faq = built(form.format(title, _BODY)).faq
    days = [(str(one.at)[:10], str(one.end)[:10]) for one in faq.dates if one.kind == "workshop"]
    assert (faq.workshop.name, faq.workshop.city, days) == (name, city, [("2031-09-21", "2031-09-23")])


KEPT = [
    ("Workshop on Ropes and Knots, 3 May 2031", "Workshop on Ropes and Knots", None),
    ("KNOT 2031, Oslo, Norway", "KNOT 2031", "Oslo, Norway"),
    ("Knots in Oslo: a conference", "Knots in Oslo: a conference", None),
]


@pytest.mark.parametrize(("title", "name", "city"), KEPT)
def test_a_title_without_a_place_beside_its_day_stays_whole(title: str, name: str, city: str | None) -> None:
    faq = built(f'---\ntitle: "{title}"\n---\n\n{_BODY}').faq
    assert (faq.workshop.name, faq.workshop.city) == (name, city)


def test_the_days_of_a_deadline_in_a_title_are_none_of_the_event() -> None:
    faq = built(f'---\ntitle: "KNOT 2031: papers due 3 May 2031"\n---\n\n{_BODY}').faq
    assert not [one for one in faq.dates if one.kind == "workshop"]
