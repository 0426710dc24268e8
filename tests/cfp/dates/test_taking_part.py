"""Which deadline is whose where a page has those of papers and of people under one heading."""

from __future__ import annotations

import pytest

from bot.cfp.dates.labels import kind_of
from tests.cfp.small_calls import built

_TOP = "# Knot Days 2031\n\nKnot Days 2031 take place in Oslo, Norway, on 5-7 July 2031.\n\n"
CALLS = {
    "## Registration and submission deadlines\n\nAbstracts: 1 March 2031\n\nParticipants without a paper: 1 May 2031":
        [("abstract", "2031-03-01"), ("registration", "2031-05-01")],
    "## Registration and paper submission\n\n- Deadline for speakers: 1 March 2031\n- Deadline for participants: "
    "1 May 2031": [("submission", "2031-03-01"), ("registration", "2031-05-01")],
    "## Registration and abstract submission\n\nDeadline: 1 March 2031": [("submission", "2031-03-01")],
    "## Submission and registration\n\nPlease register and submit your abstract by 1 March 2031.":
        [("submission", "2031-03-01")],
    "## Registration\n\n| What | When |\n|--|--|\n| With a talk | 1 March 2031 |\n| Without a talk | 1 May 2031 |":
        [("other", "2031-03-01"), ("other", "2031-05-01")],
    "## Dates\n\n- Registration and submission of abstracts: 1 March 2031\n- Payment deadline: 1 May 2031":
        [("submission", "2031-03-01"), ("registration", "2031-05-01")],
    "## Anmeldung und Einreichung\n\n- Vortragsanmeldung: 1. März 2031\n- Teilnahmeanmeldung: 1. Mai 2031":
        [("submission", "2031-03-01"), ("registration", "2031-05-01")],
    "## Anmeldung\n\nAnmeldung eines Vortrags bis 1. März 2031. Anmeldung zur Teilnahme bis 1. Mai 2031.":
        [("submission", "2031-03-01"), ("registration", "2031-05-01")],
}  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), CALLS.items())
def test_registering_and_submitting_are_told_apart(text: str, dates: list[tuple[str, str]]) -> None:
    found = built(_TOP + text).faq.dates
    assert [(one.kind, str(one.at)[:10]) for one in found if one.kind != "workshop"] == dates
    assert [(str(one.at)[:10], str(one.end)) for one in found if one.kind == "workshop"] == [
        ("2031-07-05", "2031-07-07")
    ]


KINDS = {
    "deadline for proposals for talks, workshops, early posters, and travel scholarships": "submission",
    "deadline for abstracts and travel grants": "abstract", "Deadline for papers and student travel awards":
    "submission", "deadline for travel scholarships": "other", "Grant applications and letters due": "other",
    "Travel grant application deadline for authors of papers": "other",
    "Registration and submission": "submission", "Register and submit": "submission",
    "Registration and camera-ready": "camera_ready", "Registration of authors and papers": "registration",
    "Registration and submission fees": "registration", "Posteranmeldung": "submission",
    "Anmeldung von Vorträgen": "submission", "Anmeldung von Beiträgen": "submission",
    "Beitragsanmeldung": "submission", "Anmeldung eines Beitrags": "submission", "Teilnehmeranmeldung": "registration",
    "Anmeldung und Einreichung": "submission", "Last day to pay the fee": "registration", "Papers of participants":
    "submission", "Selected participants announced": "notification", "Abstract submission and registration":
    "submission",
}  # fmt: skip


@pytest.mark.parametrize(("label", "kind"), KINDS.items())
def test_a_label_with_both_is_the_deadline_of_what_is_sent(label: str, kind: str) -> None:
    assert kind_of(label) == kind
