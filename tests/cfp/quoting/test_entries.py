"""Sentences that are quoted as answers, and sentences that only share a word with them."""

from __future__ import annotations

import pytest

from bot.cfp.draft import draft_faq
from bot.page.page import Page
from bot.page.parse import parse_page

QUOTED = [
    ("Registration is free but required for everybody.", "registration"),
    ("At least one author of each accepted paper must register.", "registration"),
    ("The workshop will be held online, with talks by video.", "remote"),
    ("Remote attendance is not foreseen this year.", "remote"),
    ("Papers must not have been published before the workshop.", "prior_publication"),
    ("For questions, contact us at knots@example.org please.", "contact"),
    ("We offer travel grants to students from abroad.", "travel_grant"),
    ("Scholarships for students are available from the society.", "travel_grant"),
]
SILENT = [
    ("Please register here as a reviewer if you like.", "registration"),
    ("Abstract registration ends a week before the papers.", "registration"),
    ("One keynote is by Ada Moore of Lloyd’s Register.", "registration"),
    ("Papers are submitted digitally, via the online conference system.", "remote"),
    ("The accepted papers will be submitted to EPTCS for online publication.", "remote"),
    ("Accepted papers will be available online to everybody before the workshop.", "remote"),
    ("The conference programme has been published on the website.", "prior_publication"),
    ("We reject papers that incorrectly claim novelty over existing published work.", "prior_publication"),
    ("Submissions will be reviewed on OpenReview by the committee.", "review_criteria"),
    ("Please email your submission to knots@example.org in time.", "contact"),
    ("Knots is an annual conference committed to collaborative scholarship.", "travel_grant"),
]


def entries(text: str) -> dict[str, str]:
    return entries_of(parse_page(f"# Call\n\n{text}\n", file="call.md"))


def entries_of(page: Page) -> dict[str, str]:
    data = draft_faq(page).data
    return {entry["id"]: entry["answer"] for entry in data.get("entries", ())}


@pytest.mark.parametrize(("text", "kind"), QUOTED)
def test_a_sentence_that_answers_is_quoted(text: str, kind: str) -> None:
    assert kind in entries(text)


@pytest.mark.parametrize(("text", "kind"), SILENT)
def test_a_sentence_that_shares_a_word_is_not(text: str, kind: str) -> None:
    assert kind not in entries(text)


@pytest.mark.parametrize(
    ("heading", "is_told"),
    [
        ("Shared task 1: the longest knot", False),
        ("Task #2: ropes", False),
        ("Knot Hackathon", False),
        ("Conference dinner", False),
        ("Registration", True),
        ("Venue and fees", True),
    ],
)
def test_registering_for_a_part_is_not_registering_for_the_event(heading: str, *, is_told: bool) -> None:
    page = parse_page(
        f"# Workshop on Knots 2031\n\n## Call\n\n### {heading}\n\nAll who come must register by the form below.\n",
        file="call.md",
    )
    assert ("registration" in entries_of(page)) is is_told


def test_a_list_of_topics_takes_what_leads_to_it_along() -> None:
    aim = "This workshop aims to explore the state of reeds"
    after = "In addition to talks there is a panel on reeds, and the workshop program has sessions."
    page = parse_page(
        f"# Workshop on Reeds 2031\n\n{aim}, including but not limited to these topics:\n\n"
        f"- Reeds in bogs\n- Reeds at sea\n- Reeds in songs\n\n{after}\n",
        file="call.md",
    )
    about = entries_of(page)["about"]
    assert about.startswith(f"{aim}.")
    assert "topics:" not in about
