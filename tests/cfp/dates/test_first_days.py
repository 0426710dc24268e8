"""A deadline told from its first day to its last opens on the first; an event's days that are told with something else
are the event's.
"""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

_TOP = "# Workshop on Knots (KNOT 2031)\n\nThe workshop takes place in Oslo, Norway, on 4 June 2031.\n\n"
OPENING = {
    "Submissions are accepted from March 2nd to April 30th, 2031.": ("Submission opens", "2031-03-02"),
    "## Important dates\n\n- Submission of papers: from March 2nd to April 30th, 2031\n- Notification: May 9, 2031":
        ("Submission opens", "2031-03-02"),
    "## Important dates\n\n- Abstract submission: between 2 March and 3 April 2031\n- Paper submission: May 3, 2031":
        ("Abstract submission opens", "2031-03-02"),
}  # fmt: skip
CLOSING = (
    "## Important dates\n\n- Submission of papers: April 29 and 30, 2031",
    "## Important dates\n\n- Submission of papers: April 30, 2031",
    "## Important dates\n\n- Submission of papers: ~~April 2~~ April 30, 2031",
    "## Important dates\n\n- Submission of papers (extended from April 2): April 30, 2031",
)


@pytest.mark.parametrize(("text", "opens"), OPENING.items())
def test_the_first_day_of_a_range_is_when_submission_opens(text: str, opens: tuple[str, str]) -> None:
    found = built(_TOP + text).faq.dates
    assert [(one.label, one.at) for one in found if one.kind == "other"] == [opens]
    assert any(one.kind in {"submission", "abstract"} and str(one.at) > opens[1] for one in found)


@pytest.mark.parametrize("text", CLOSING)
def test_a_deadline_without_a_first_day_opens_on_none(text: str) -> None:
    found = built(_TOP + text).faq.dates
    assert not [one for one in found if one.kind == "other"]
    assert [str(one.at) for one in found if one.kind == "submission"] == ["2031-04-30"]


RESPONSES = [
    ("Author response: May 14-16, 2031", ["2031-05-14"], "2031-05-16"),
    ("Rebuttal period: 14 May to 16 May 2031", ["2031-05-14"], "2031-05-16"),
    ("Author feedback: from 14 May until 16 May 2031, AoE", ["2031-05-14"], "2031-05-16"),
    ("Author response: May 16, 2031", [], "2031-05-16"),
    ("Rebuttal: ~~May 14~~ May 16, 2031", [], "2031-05-16"),
    ("Rebuttal: May 15 and 16, 2031", ["2031-05-15"], "2031-05-16"),
    ("Rebuttal start: May 14, 2031\n- Rebuttal end: May 16, 2031", ["2031-05-14"], "2031-05-16"),
    ("Beginning of the rebuttal: May 14, 2031\n- End of rebuttal: May 16, 2031", ["2031-05-14"], "2031-05-16"),
    ("Author response begins: May 14, 2031\n- Author response ends: May 16, 2031", ["2031-05-14"], "2031-05-16"),
]


@pytest.mark.parametrize(("line", "begins", "ends"), RESPONSES)
def test_authors_respond_from_the_first_day_to_the_last(line: str, begins: list[str], ends: str) -> None:
    found = built(f"{_TOP}## Dates\n\n- Papers due: 30 April 2031\n- {line}\n- Notification: 20 May 2031").faq.dates
    assert [str(one.at) for one in found if one.kind == "other"] == begins
    assert [str(one.at) for one in found if one.kind == "rebuttal"] == [ends]


TO_THE_HOUR = {
    "The task is open for submissions from 2 March 2031 (2 pm CET) to 30 April 2031 (9 pm CET).": "2031-04-30 21:00",
    "Submissions are accepted from 2 March 2031, 14:00 CET, to 30 April 2031, 18:00 CET.": "2031-04-30 18:00",
    "Submissions are accepted from 2 March 2031 to 30 April 2031, 18:00 CET.": "2031-04-30 18:00",
    "Submissions are accepted from 2 March 2031, 14:00 CET, to 30 April 2031.": "2031-04-30",
    "Entries can be sent in from 2 March to 30 April 2031.": "2031-04-30",
    "You can submit from 2 March to 30 April 2031.": "2031-04-30",
    "The call is open from Sunday, March 2 Anywhere On Earth (AoE) to Wednesday, April 30 AoE.": "2031-04-30",
    "Submissions are open from 2 March 2031 (AoE) to 30 April 2031 (AoE).": "2031-04-30",
    "Proposals can be sent in from 2 March 2031 UTC until 30 April 2031 UTC.": "2031-04-30",
}


@pytest.mark.parametrize(("text", "closes"), TO_THE_HOUR.items())
def test_the_last_day_closes_at_its_own_hour_and_never_at_that_of_the_first(text: str, closes: str) -> None:
    found = built(_TOP + text).faq.dates
    assert [str(one.at) for one in found if one.kind == "submission"] == [closes]
    assert [(one.label, str(one.at)) for one in found if one.kind == "other"] == [("Submission opens", "2031-03-02")]


@pytest.mark.parametrize("label", ["Workshop dates & announcement of results", "Workshop day and winners announced"])
def test_the_days_of_the_event_are_its_own_whatever_else_is_told_on_them(label: str) -> None:
    text = (
        f"# Knots\n\n## Important dates\n\n- Papers due: 2 March 2031\n- Decisions: 3 May 2031\n- {label}: 4 June 2031"
    )
    assert [(one.kind, one.at) for one in built(text).faq.dates] == [
        ("submission", "2031-03-02"), ("notification", "2031-05-03"), ("workshop", "2031-06-04"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Registration begins", "other"),
        ("Beginning of early registration", "other"),
        ("Registration ends", "registration"),
        ("Early registration", "registration"),
    ],
)
def test_registration_begins_on_no_deadline(line: str, kind: str) -> None:
    found = built(f"{_TOP}## Dates\n\n- Papers due: 30 April 2031\n- {line}: 14 May 2031").faq.dates
    assert [one.kind for one in found if str(one.at) == "2031-05-14"] == [kind]


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Papers and posters: 2 March 2031 (AoE) and 30 April 2031 (AoE)", None),
        ("Papers: 2 March 2031 AoE, decisions: 30 April 2031", [("Papers", "2031-03-02"), ("decisions", "2031-04-30")]),
    ],
)
def test_a_zone_joins_no_days_of_their_own(line: str, days: list[tuple[str, str]] | None) -> None:
    found = [(one.label, str(one.at)) for one in built(f"{_TOP}## Dates\n\n- {line}").faq.dates[:2]]
    assert "Submission opens" not in dict(found)
    assert days is None or found == days
