"""Days of one sentence: a notification is of what is due in it before, and a long list of papers has its deadline."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_TOP = "# Workshop on Knots (KNOT 2031)\n\nThe workshop takes place in Oslo, Norway, on 4 June 2031.\n\n"
ANSWERS: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    (
        "Papers are due on 1 January 2031. Authors are notified by 1 February 2031. Posters are due on 1 March 2031, "
        "with notification by 1 April 2031.",
        [("notification", "2031-02-01", None), ("notification", "2031-04-01", "Posters")],
    ),
    (
        "- Papers: 1 January 2031\n- Notification: 1 February 2031\n\n"
        "Late-breaking demos are due on 1 March 2031, with notification on 1 April 2031.",
        [("notification", "2031-02-01", None), ("notification", "2031-04-01", "Late-breaking demos")],
    ),
    (
        "The deadline for papers is 1 January 2031; you will hear from us by 1 February 2031. The deadline for demos "
        "is 1 March 2031; you will hear from us by 1 April 2031.",
        [("notification", "2031-02-01", None), ("notification", "2031-04-01", "Demos")],
    ),
    (
        "Papers are due on 1 January 2031, and notifications are sent on 1 February 2031.",
        [("notification", "2031-02-01", None)],
    ),
    # proposals for a part of the event are no papers, nor is the answer to them
    (
        "Tutorial proposals are due on 1 January 2031 and will be answered by 15 January 2031. Papers are due on "
        "1 February 2031 (notification: 1 March 2031).",
        [("notification", "2031-03-01", None)],
    ),
    (
        "Papers are due on 1 January 2031, with notification by 1 February 2031. Workshop and tutorial proposals are "
        "due at midnight GMT on 1 March 2031, with notice of acceptance by 1 April 2031.",
        [("notification", "2031-02-01", None)],
    ),
]


@pytest.mark.parametrize(("text", "answers"), ANSWERS)
def test_a_notification_is_of_what_its_sentence_says_is_due(
    text: str, answers: list[tuple[str, str, str | None]]
) -> None:
    found = built(_TOP + text).faq.dates
    assert [(one.kind, str(one.at), one.track) for one in found if one.kind == "notification"] == answers
    assert all(one.status == "confirmed" for one in found if one.kind == "notification")


def test_the_answer_to_proposals_is_another_date() -> None:
    text = (
        "Workshop and tutorial proposals are due at 17:00 on 1 March 2031, with notice of acceptance by 1 April 2031."
    )
    found = built(f"{_TOP}- Papers: 1 January 2031\n\n{text}").faq.dates
    assert [(one.label, str(one.at)) for one in found if one.kind == "other"] == [
        ("Workshop and tutorial proposals", "2031-03-01 17:00"),
        ("Notification: Workshop and tutorial proposals", "2031-04-01"),
    ]


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "The deadline for submitting posters, short papers, long papers, demos and sessions to the program "
            "committee is midnight GMT, 1 March 2031.",
            ["2031-03-01 23:59"],
        ),
        (
            "The deadline for long papers, short papers, posters, demos and talks on every kind of knot there may be, "
            "and on all ropes, is 1 March 2031.",
            ["2031-03-01"],
        ),
        (
            "The deadline for papers is over. The museum of knots, ropes, nets and sails of all kinds and of all "
            "nations is open on 1 March 2031.",
            [],
        ),
    ],
)
def test_a_deadline_of_many_things_is_one(text: str, due: list[str]) -> None:
    found = built(f"{_TOP}Papers have 8 pages.\n\n{text}").faq.dates
    assert [str(one.at) for one in found if one.kind == "submission"] == due


@pytest.mark.parametrize(
    ("text", "due"),
    [
        (
            "Papers are submitted through\n\nhttps://easychair.org/conferences/?conf=knot\n\nby 31 March 2031.",
            "2031-03-31",
        ),
        ("Please send your paper to\n\n  knots@example.org\n\nno later than 31 March 2031.", "2031-03-31"),
        ("Papers go to the form at\n\nwww.example.org/knot\n\nbefore 31 March 2031 (AoE).", "2031-03-31"),
        # a sentence of its own, or one that ends above
        ("Papers are submitted through\n\nhttps://example.org/knot\n\nOslo is full by 31 March 2031.", None),
        ("Papers are read with care.\n\nhttps://example.org/knot\n\nby 31 March 2031 rooms are full.", None),
        ("Find your hotel at\n\nhttps://example.org/rooms\n\nby 31 March 2031.", None),
    ],
)
def test_a_sentence_goes_on_behind_an_address(text: str, due: str | None) -> None:
    found = built(f"{_TOP}{text}\n").faq.dates
    assert [str(one.at)[:10] for one in found if one.kind == "submission"] == ([due] if due else [])
