"""Rounds that are early and regular, decisions that are returned, feedback, for whom a date is."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built, call


def _read(dates: str) -> list[str]:
    found = built(call(dates=dates)).faq.dates
    return [
        " ".join(filter(None, (one.kind, str(one.at)[:10], one.track, *(remark.what for remark in one.remarks))))
        for one in found
        if one.kind != "workshop"
    ]


DATES = [
    ("- Early submission deadline: March 3, 2026\n- Early notification date: April 4, 2026\n"
     "- Regular submission deadline: May 8, 2026\n- Regular notification date: June 20, 2026",
     ["submission 2026-03-03 Early", "submission 2026-05-08 Regular", "notification 2026-04-04 Early",
      "notification 2026-06-20 Regular"]),
    ("### Early (visa-friendly) deadlines\n\nSubmission: March 3, 2026\n\nNotification: April 4, 2026\n\n"
     "### Regular deadlines\n\nSubmission: May 8, 2026\n\nNotification: June 20, 2026",
     ["submission 2026-03-03 Early", "submission 2026-05-08 Regular", "notification 2026-04-04 Early",
      "notification 2026-06-20 Regular"]),
    ("- Regular submission deadline: May 8, 2026\n- Notification: June 20, 2026",
     ["submission 2026-05-08", "notification 2026-06-20"]),
    ("- Submission deadline (for those who need a visa): March 3, 2026\n- Notification: June 20, 2026",
     ["submission 2026-03-03", "notification 2026-06-20"]),
    ("- Proposals are due by May 8, 2026.\n- Accepted proposals will be returned with reviews provided by the "
     "committee on June 20, 2026.\n- Revised versions of accepted papers will be due to the session commentator by "
     "July 8, 2026.\n- A final revised version of the paper for publication will be due on August 22, 2026.",
     ["submission 2026-05-08", "notification 2026-06-20", "camera_ready 2026-08-22"]),
    ("| Papers due | May 8, 2026 |\n|---|---|\n| Acceptance decision | June 20, 2026 |\n| Paper feedback | June 29, "
     "2026 |",
     ["submission 2026-05-08", "notification 2026-06-20", "notification 2026-06-29"]),
]  # fmt: skip


@pytest.mark.parametrize(("dates", "expected"), DATES)
def test_each_date_is_of_its_round_and_kind(dates: str, expected: list[str]) -> None:
    assert sorted(_read(dates)) == sorted(expected)


def test_topics_in_a_field_are_topics_where_they_are_named() -> None:
    page = (
        "# KNOT 2026: Workshop on Knots\n\nWe invite abstracts on topics in knots and ropes, including but not limited "
        "to:\n\n- Ropes\n- Bends and hitches\n- Splices"
    )
    assert built(page).faq.topics == ("Ropes", "Bends and hitches", "Splices")


PRINTED = [
    ("Use the standard 'sigconf' proceedings option.", None),
    ("Abstracts have two pages (KNOT proceedings format).", None),
    ("Accepted papers will appear in the proceedings of the workshop.\n\nUse the 'sigconf' proceedings option.", True),
]


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_a_format_for_proceedings_does_not_print(text: str, expected: object) -> None:
    faq = built(call(rules=text)).faq
    assert faq.submission.archival is expected
    assert not any(one.id == "archival" for one in faq.entries)


def test_feedback_after_the_event_is_another_date() -> None:
    found = _read(
        "- Papers due: May 8, 2026\n- Decision: June 20, 2026\n- Workshop: July 3, 2026\n"
        "- Paper feedback: October 2, 2026"
    )
    assert sorted(found) == ["notification 2026-06-20", "other 2026-10-02", "submission 2026-05-08"]


PAGES = [
    ("Submissions should be five or fewer pages in length excluding references.", [5]),
    ("Papers may have 5 or fewer pages.", [5]),
    ("Papers have 4-6 or less pages.", [6]),
    ("Submissions should be five or fewer pages in length.\n\nThe final paper, including all text, tables, and any "
     "appendices, must fit within the SIX-page limit.", [5]),
    ("Papers must fit within the SIX-page limit.", [6]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_a_limit_is_that_of_what_is_submitted(text: str, expected: list[int]) -> None:
    assert [one.pages for one in built(call(rules=text)).faq.submission.page_limits] == expected


def test_labels_in_bold_that_run_on_are_lines_of_their_own() -> None:
    page = (
        "# KNOT 2031: Workshop on Knots\n\n**Date**: 23 May 2031 **Location**: University of Ropes, Porto, Portugal "
        "**Deadline for Proposals**: 15 November 2030 **Notification of Acceptance**: 4 December 2030\n\nPapers by "
        "mail."
    )
    found = [(one.kind, one.label, str(one.at)[:10]) for one in built(page).faq.dates]
    assert ("submission", "Deadline for Proposals", "2030-11-15") in found
    assert ("notification", "Notification of Acceptance", "2030-12-04") in found
