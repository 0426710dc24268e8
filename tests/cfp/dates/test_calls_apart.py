"""Several calls on one page, each under a heading of its own: their deadlines and notifications do not mix."""

from __future__ import annotations

import pytest

from tests.cfp.dates.test_told_dates import dates

TWO = "## {}\n\n- Submission: 1 March 2031\n- Notification: 1 April 2031\n\n## {}\n\n- Submission: 1 December 2030\n"
TWO += "- Notification: 15 December 2030\n"
APART = [
    ("Call for Papers", "Call for Workshops"),
    ("We invite you to submit research papers to the main track", "We also look for proposals of tutorials"),
    ("Would you like to give a talk? Send us an abstract!", "Would you like to run a workshop? Send us a proposal!"),
    ("Wir suchen Vorträge für das Hauptprogramm", "Wir suchen außerdem Poster von Nachwuchsforschenden"),
    ("Appel à communications", "Appel à ateliers"),
    ("Enviar ponencias al congreso", "Proponer talleres"),
]
ALIKE = [
    ("Call for Papers", "Submission of papers"),  # one call that contradicts itself
    ("Call for Papers", "How to submit"),
]


@pytest.mark.parametrize(("first", "second"), APART)
def test_each_call_has_its_own_dates(first: str, second: str) -> None:
    found = sorted(one.partition(" ")[2][:10] + one[:4] for one in dates(TWO.format(first, second)))
    assert found == ["2030-12-01subm", "2030-12-15noti", "2031-03-01subm", "2031-04-01noti"]


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_a_call_told_twice_is_one(first: str, second: str) -> None:
    found = dates(TWO.format(first, second))
    assert len([one for one in found if one.startswith("submission")]) == 1


def test_lists_of_dates_below_the_calls_are_theirs() -> None:
    page = TWO.replace("\n\n- Sub", "\n\n### Important dates\n\n- Sub").format("Call for Papers", "Doctoral Consortium")
    assert "submission 2030-12-01 Doctoral Consortium" in dates(page)
    assert "notification 2031-04-01 Call for Papers" in dates(page)


EVENTS = "## {}\n\n- Submission: 1 March 2031\n- Workshop: 3 July 2031\n\n## {}\n\n- Submission: 9 March 2031\n"
EVENTS += "- Workshop: {} July 2031\n"


def test_two_events_of_a_page_keep_their_dates() -> None:
    assert sorted(dates(EVENTS.format("Workshop on Ropes", "Workshop on Nets", 4))) == [
        "submission 2031-03-01 Workshop on Ropes",
        "submission 2031-03-09 Workshop on Nets",
        "workshop 2031-07-03 Workshop on Ropes",
        "workshop 2031-07-04 Workshop on Nets",
    ]


@pytest.mark.parametrize(("first", "second", "day"), [("Workshop", "The workshop", 3), ("Workshop", "News", 4)])
def test_one_event_told_twice_is_one(first: str, second: str, day: int) -> None:
    found = [one for one in dates(EVENTS.format(first, second, day)) if one.startswith("workshop")]
    assert len(found) == 1
