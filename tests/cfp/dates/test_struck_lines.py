"""Struck dates in lines that only breaks part: each stays in its line, and a line that is struck out as a whole is
one.
"""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

LINES: list[tuple[str, list[tuple[str, str, list[str]]]]] = [
    # what is over, before what is to come
    (
        "~~Papers: 1 August 2031~~\n~~Notification: 1 September 2031~~\nConference dates: 26-29 November 2031",
        [
            ("submission", "2031-08-01", []),
            ("notification", "2031-09-01", []),
            ("workshop", "2031-11-26", []),
        ],
    ),
    (
        "Papers: ~~1 August 2031~~ 8 August 2031\n~~Notification: 1 September 2031~~\nWorkshop: 3 November 2031",
        [
            ("submission", "2031-08-08", ["2031-08-01"]),
            ("notification", "2031-09-01", []),
            ("workshop", "2031-11-03", []),
        ],
    ),
    # at the end of its line
    (
        "Papers: ~~1 August 2031~~\nNotification: 9 September 2031\nWorkshop: 3 November 2031",
        [
            ("submission", "2031-08-01", []),
            ("notification", "2031-09-09", []),
            ("workshop", "2031-11-03", []),
        ],
    ),
    (
        "Papers: 8 August 2031 ~~1 August 2031~~\nNotification: 9 September 2031\nWorkshop: 3 November 2031",
        [
            ("submission", "2031-08-08", ["2031-08-01"]),
            ("notification", "2031-09-09", []),
            ("workshop", "2031-11-03", []),
        ],
    ),
    # with its successor in the next line
    (
        "~~Papers: 1 August 2031~~\nPapers: 8 August 2031\nWorkshop: 3 November 2031",
        [("submission", "2031-08-08", ["2031-08-01"]), ("workshop", "2031-11-03", [])],
    ),
    (
        "~~1 August 2031~~\n8 August 2031: Papers\nWorkshop: 3 November 2031",
        [("submission", "2031-08-08", ["2031-08-01"]), ("workshop", "2031-11-03", [])],
    ),
]


@pytest.mark.parametrize(("lines", "expected"), LINES)
def test_a_struck_date_is_of_its_own_line(lines: str, expected: list[tuple[str, str, list[str]]]) -> None:
    text = lines.replace("\n", "  \n")
    found = built(f"# Conference on Knots\n\n## Important dates\n\n{text}\n").faq.dates
    shown = [(one.kind, str(one.at), [str(old.at) for old in one.history]) for one in found]
    assert shown == expected


PASSED = "- ~~May 11, 2031: Papers due~~\n- ~~July 31, 2031: Workshop date~~"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"July 31, 2031, Oslo, Norway\n\n## Important dates\n\n{PASSED}", "confirmed"),
        (f"## Important dates\n\n{PASSED}\n\nThe workshop will be held on July 31, 2031.", "confirmed"),
        (f"## Important dates\n\n{PASSED}", "tentative"),
        (f"## Important dates\n\n{PASSED}\n\nThe dinner is held on July 31, 2031.", "tentative"),
    ],
)
def test_an_event_that_stands_unstruck_elsewhere_takes_place(text: str, status: str) -> None:
    found = built(f"# Workshop on Knots (KNOT 2031)\n\n{text}\n").faq.dates
    event = [(str(one.at), one.status) for one in found if one.kind == "workshop"]
    assert event == [("2031-07-31", status)]


def test_another_date_comes_in_the_place_of_one_that_is_called_alike() -> None:
    text = (
        "- ~~Evaluation period: May 7-11, 2031~~\n- Evaluation period: May 14-18, 2031\n"
        "- ~~First call: May 3, 2031~~\n- Dinner: June 9, 2031"
    )
    found = built(f"# Workshop on Knots (KNOT 2031)\n\n## Important dates\n\n{text}\n").faq.dates
    shown = {one.label: [str(old.at) for old in one.history] for one in found}
    assert shown == {"Evaluation period": ["2031-05-07"], "First call": [], "Dinner": []}
