"""Days with a gap between them, days of the event beside, what the organizers put out, months of the year before."""

from __future__ import annotations

import pytest

from bot.faq.model import KeyDate
from tests.cfp.small_calls import built

HEAD = "# Knot Week 2031\n\n"


def dates(text: str, head: str = HEAD) -> tuple[KeyDate, ...]:
    return built(head + text).faq.dates


def shown(text: str, head: str = HEAD) -> list[str]:
    return [" ".join(filter(None, (one.kind, one.at or "open", one.end))) for one in dates(text, head)]


GAPS = [
    ("- Conference: 15-17 and 22-24 May 2031", "15-17 and 22-24 May 2031"),
    ("- Conference: 15–17 & 22–24 May 2031", "15–17 & 22–24 May 2031"),
    ("- Conference: May 15-17 and 22-24, 2031", "May 15-17 and 22-24, 2031"),
    ("- Conference: 15-17 May 2031 and 22-24 May 2031", "15-17 May 2031 and 22-24 May 2031"),
    ("15-17 & 22-24 May 2031, Oslo, Norway", "15-17 & 22-24 May 2031"),
    ("Knot Week takes place on 15-17 and 22-24 May 2031.", "15-17 and 22-24 May 2031"),
    ("- Tagung: 15.-17. und 22.-24. Mai 2031", "15.-17. und 22.-24. Mai 2031"),
    ("- Colloque : 15-17 et 22-24 mai 2031", "15-17 et 22-24 mai 2031"),
    ("- Congreso: 15-17 y 22-24 de mayo de 2031", "15-17 y 22-24 de mayo de 2031"),
    ("- Congresso: 15-17 e 22-24 de maio de 2031", "15-17 e 22-24 de maio de 2031"),
]


@pytest.mark.parametrize(("text", "words"), GAPS)
def test_days_with_a_gap_last_from_the_first_to_the_last_and_are_quoted(text: str, words: str) -> None:
    (one,) = [date for date in dates(f"{text}\n\n- Papers due: 3 March 2031") if date.kind == "workshop"]
    assert (one.at, one.end, one.status) == ("2031-05-15", "2031-05-24", "tentative")
    assert [(remark.what, remark.source.quote) for remark in one.remarks if remark.source] == [("says", words)]


NO_GAPS = [
    ("- Conference: 15-17 and 18-20 May 2031", "2031-05-15", "2031-05-20"),
    ("- Conference: 15-17 May 2031 and 20 talks", "2031-05-15", "2031-05-17"),
    ("- Conference: 15-17 May 2031", "2031-05-15", "2031-05-17"),
]


@pytest.mark.parametrize(("text", "first", "last"), NO_GAPS)
def test_days_without_a_gap_are_sure(text: str, first: str, last: str) -> None:
    (one,) = [date for date in dates(text) if date.kind == "workshop"]
    assert (one.at, one.end, one.status) == (first, last, "confirmed")


NEIGHBOURS = [
    "Knot Week 2031 is hosted by the University of Oslo and will be co-located with ROPE 2031 (September 13-15, 2031).",
    "Knot Week 2031 will be held in conjunction with ROPE 2031 (13-15 September 2031).",
    "Knot Week will take place alongside ROPE 2031 (13-15 September 2031).",
    "Knot Week precedes the ROPE 2031 conference (13-15 September 2031), in the same town.",
    "The week is followed by ROPE 2031 (13-15 September 2031).",
    "Die Tagung findet zusammen mit der ROPE 2031 (13.-15. September 2031) statt.",
    "Le colloque aura lieu conjointement avec ROPE 2031 (13-15 septembre 2031).",
    "El congreso se celebrará junto con ROPE 2031 (13-15 de septiembre de 2031).",
    "O congresso será realizado em conjunto com ROPE 2031 (13-15 de setembro de 2031).",
]


@pytest.mark.parametrize("text", NEIGHBOURS)
def test_the_days_of_the_event_beside_are_not_those_of_this_one(text: str) -> None:
    assert shown(f"{text}\n\n- Papers due: 3 March 2031") == ["submission 2031-03-03"]


def test_days_in_front_of_the_event_beside_are_of_this_one() -> None:
    text = "Knot Week takes place on 10-12 September 2031 and is co-located with ROPE 2031 (September 13-15, 2031)."
    assert shown(text) == ["workshop 2031-09-10 2031-09-12"]


PUT_OUT = [
    ("The committee will review all proposals and will post a definitive schedule latest December 16th 2031.",
     "Definitive schedule"),
    ("We will publish the final programme by December 16th 2031.", "Final programme"),
    ("We will review all proposals. The full schedule will be published on December 16, 2031.", "Full schedule"),
    ("The agenda of talks and papers is nice. Our line-up will be announced by December 16th 2031.", "Line-up"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "label"), PUT_OUT)
def test_what_the_organizers_put_out_is_no_deadline(text: str, label: str) -> None:
    found = dates(f"Send your proposal until November 7th 2031. {text}")
    assert [(one.kind, one.label, (one.at or "")[:10], one.status) for one in found] == [
        ("submission", "Submission deadline", "2031-11-07", "confirmed"),
        ("other", label, "2031-12-16", "confirmed"),
    ]


def test_a_month_of_the_year_before_the_event_is_told() -> None:
    text = (
        "Knot Week is held on 10-12 April 2031. Please send an abstract to a@port.example by the end of October 2030."
    )
    found = dates(text)
    assert [(one.kind, one.at) for one in found] == [("workshop", "2031-04-10"), ("submission", None)]
    assert [one.source.quote for one in found[1].remarks if one.source] == ["end of October 2030"]


def test_a_month_years_before_the_event_is_of_another() -> None:
    text = "Knot Week is held on 10-12 April 2031. The first abstracts were sent in by the end of October 2027."
    assert shown(text) == ["workshop 2031-04-10 2031-04-12"]
