"""What a fee includes, where people apply, and mails about something else."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call

_OPEN = "Papers may have up to 8 pages."

INCLUDED = [
    "The participation fee of 500 EUR includes:",
    "Your registration covers the following:",
    "Each travel grant covers",
    "The venue offers:",
    "Included in the ticket price:",
    "Die Teilnahmegebühr umfasst:",
    "La cuota de inscripción incluye:",
]


@pytest.mark.parametrize("lead", INCLUDED)
def test_what_a_fee_or_a_grant_includes_is_no_topic(lead: str) -> None:
    page = (
        f"# KNOT 2026: Workshop on Knots\n\n- Papers due: May 8, 2026\n\n{lead}\n\n- Rooms by the sea\n- Lunch\n- Tea"
    )
    assert not built(page).faq.topics


def test_what_topics_and_papers_include_is_a_topic() -> None:
    page = (
        "# KNOT 2026: Workshop on Knots\n\nTopics of the workshop include:\n\n- Ropes\n- Bends and hitches\n- Splices"
    )
    assert built(page).faq.topics == ("Ropes", "Bends and hitches", "Splices")


APPLIED = [
    (
        "To attend, we ask all to fill out [this application form](https://forms.gle/Knots1).",
        "https://forms.gle/Knots1",
    ),
    ("[Apply here](https://example.org/apply) by May 8, 2026.", "https://example.org/apply"),
    ("Application form: <https://forms.office.com/r/Knots>", "https://forms.office.com/r/Knots"),
    ("Para participar, complete el [formulario de solicitud](https://forms.gle/Knots2).", "https://forms.gle/Knots2"),
    ("Help with costs is given; use this [application form](https://forms.gle/Knots3) for a travel grant.", ""),
    ("Students who need a visa letter: [Apply here](https://forms.gle/Knots4).", ""),
]


@pytest.mark.parametrize(("text", "expected"), APPLIED)
def test_an_application_form_is_where_people_apply(text: str, expected: str) -> None:
    assert (built(call(rules=f"{_OPEN}\n\n{text}")).faq.submission.url or "") == expected


SENT = [
    ("If you prefer another room, please send us an email to a@example.org.", False),
    ("Wenn Sie ein anderes Zimmer möchten, schreiben Sie uns eine E-Mail an a@example.org.", False),
    ("To submit, send us an email to a@example.org.", True),
    ("Please send an email with your abstract to a@example.org.", True),
    (
        "The Knot Centre invites submissions for the third annual [Days of Ropes](https://example.org/days) meeting.",
        False,
    ),
    ("We invite submissions for the third annual meeting via [this site](https://example.org/in).", True),
]


@pytest.mark.parametrize(("text", "expected"), SENT)
def test_only_what_is_sent_in_tells_where_to_submit(text: str, expected: bool) -> None:
    faq = built(call(rules=f"{_OPEN}\n\n{text}")).faq
    assert (bool(faq.submission.url) or any(one.id == "submission_link" for one in faq.entries)) == expected


def test_an_event_at_another_is_written_with_a_sign() -> None:
    page = "We invite all to submit to the **KNOT@NeurIPS2031**, which is about ropes.\n\n- Papers due: May 8, 2031"
    workshop = built(page).faq.workshop
    assert (workshop.venue, workshop.name == workshop.venue) == ("NeurIPS2031", False)


def test_reports_are_no_speakers() -> None:
    page = call(end="## Keynote Speaker\n\nAda Berg\n\n## Flagship Reports\n\nThe Rope Bank shows its reports.")
    assert "Flagship Reports" not in {one.name for one in built(page).faq.people}


def test_what_stands_outside_the_brackets_holds_for_all_limits() -> None:
    text = "Submission format: full paper (up to 9 pages) or short paper (up to 4 pages) plus unlimited references."
    assert [(one.pages, one.excludes) for one in built(call(rules=text)).faq.submission.page_limits] == [
        (9, ("references",)),
        (4, ("references",)),
    ]


def test_a_price_that_holds_until_a_day_is_no_deadline() -> None:
    page = call(
        end="## Registration\n\nRegistration before 31 May will be £150. After 31 May, registration will rise to £200. "
        "Registration will close on 19 June."
    )
    found = [one for one in built(page).faq.dates if one.kind == "registration"]
    assert [(str(one.at)[5:10], len(one.remarks)) for one in found] == [("06-19", 0)]


def test_rooms_for_less_are_no_registration() -> None:
    page = call(end="## Logistics\n\nThe organizers will negotiate discounted rates for hotel accommodation.")
    assert not any(one.id == "registration" for one in built(page).faq.entries)
