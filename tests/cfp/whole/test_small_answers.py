"""What the bot says of small calls: rounds and tracks, the final version, days around the deadline."""

from __future__ import annotations

import re

import pytest

from tests.cfp.small_calls import ask, built, call

TABLE = (
    "<h1>Workshop on Tools that Last (TOL 2026)</h1><h2>Important dates</h2><table>"
    "<tr><th></th><th>{0}</th><th>{1}</th></tr>"
    "<tr><td>Submission deadline</td><td>May 8, 2026 AoE</td><td>September 1, 2026 AoE</td></tr>"
    "<tr><td>Notification</td><td>June 20, 2026</td><td>October 10, 2026</td></tr></table>"
)
ROWS = (
    "<h1>Workshop on Tools that Last (TOL 2026)</h1><h2>Important dates</h2><table>"
    "<tr><th></th><th>Submission</th><th>Notification</th></tr>"
    "<tr><td>{0}</td><td>May 8, 2026 AoE</td><td>June 20, 2026</td></tr>"
    "<tr><td>{1}</td><td>September 1, 2026 AoE</td><td>October 10, 2026</td></tr></table>"
)
LISTS = {
    "headings": "### {0}\n\n- {2}\n- {3}\n\n### {1}\n\n- {4}\n- {5}",
    "bold lines": "**{0}**\n\n- {2}\n- {3}\n\n**{1}**\n\n- {4}\n- {5}",
    "lists in a list": "- {0}\n    - {2}\n    - {3}\n- {1}\n    - {4}\n    - {5}",
    "labels": "- {0} {2}\n- {0} {3}\n- {1} {4}\n- {1} {5}",
}
STATED = (
    "Submission deadline: May 8, 2026 AoE", "Notification: June 20, 2026",
    "Submission deadline: September 1, 2026 AoE", "Notification: October 10, 2026",
)  # fmt: skip
PAIRS = [
    ("Round 1", "Round 2"), ("First round", "Second round"), ("Spring cycle", "Fall cycle"), ("Cycle A", "Cycle B"),
    ("Research track", "Demo track"), ("Main track", "Industry track"), ("Full papers", "Short papers"),
    ("Papers", "Posters"),
]  # fmt: skip


def page_of(form: str, one: str, other: str) -> tuple[str, str]:
    if form in LISTS:
        return call(dates=LISTS[form].format(one, other, *STATED)), "md"
    return (TABLE if form == "a column each" else ROWS).format(one, other), "html"


@pytest.mark.slow
@pytest.mark.parametrize("form", [*LISTS, "a column each", "a row each"])
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_a_round_or_track_is_asked_for_by_its_name(form: str, one: str, other: str) -> None:
    page, ext = page_of(form, one, other)
    name = other.lower()
    for question, day in (
        (f"when is the {name} deadline?", "1 September 2026"),
        (f"{name} deadline", "1 September 2026"),
        (f"deadline for {name}?", "1 September 2026"),
        (f"when is the notification for the {name}?", "10 October 2026"),
    ):
        assert day in ask(question, page, ext=ext)
    still = ask("can I still submit?", page, now="2026-07-01T12:00Z", ext=ext)
    assert "1 September 2026" in still
    assert not re.match(r"(?:No|Yes), submission has closed", still)


@pytest.mark.parametrize(
    "question",
    [
        "when is the demo track session?",
        "who chairs the demo track?",
        "page limit of the demo track?",
    ],
)
def test_another_question_about_a_track_is_not_met_with_its_dates(question: str) -> None:
    page, ext = page_of("a column each", "Research track", "Demo track")
    assert "1 September 2026" not in ask(question, page, ext=ext)


@pytest.mark.parametrize(
    ("rules", "final"),
    [
        ("Papers are limited to 8 pages plus one additional page for the camera-ready version.", 9),
        ("Up to 8 pages (9 for the camera-ready).", 9),
        ("Submissions: 8 pages. Upon acceptance, authors are given an additional page.", 9),
        ("Papers may have 8 pages; the final version may have 9 pages.", 9),
        ("Papers may have up to 8 pages. Accepted papers get one extra page to address the reviewers' comments.", 9),
        ("Papers: 8 pages. Camera-ready: 10 pages.", 10),
        ("Reports: 8 pages. Final version: 9 pages.", 9),
        ("Papers: 8 pages. Camera-ready papers: 11 pages.", 11),
        ("Submissions are limited to eight pages, camera-ready versions to ten.", 10),
        ("8 pages for submission, 9 pages for the final version.", 9),
        ("Papers are limited to 8 pages. Authors of accepted papers may use up to 9 pages in the final version.", 9),
        ("Page limit: 8 (initial submission) / 9 (camera-ready)", 9),
        ("Long papers: 8 pages (+1 page for camera-ready).", 9),
        ("Papers may have up to 8 pages, and final versions can be extended by one page.", 9),
        ("Papers are limited to 8 pages; the camera-ready version may have one page more.", 9),
        ("The page limit is 8 pages (plus 2 pages for the final version).", 10),
        ("Papers are limited to 8 pages. If accepted, authors may add one page.", 9),
        ("Papers have up to 8 pages, accepted ones may be a page longer in their final version.", 9),
    ],
)
def test_what_the_final_version_is_granted_is_told(rules: str, final: int) -> None:
    page = call(rules=rules)
    assert [one.pages for one in built(page).faq.submission.page_limits] == [8]
    assert ask(f"is {final} pages ok for the camera-ready?", page).startswith("Yes")
    assert "says nothing" not in ask("how many pages may the camera-ready have?", page)
    assert not ask(f"can the camera-ready have {final + 1} pages?", page).startswith("Yes")
    assert not ask("is 9 pages ok for the submission?", page).startswith("Yes")


def test_a_call_that_grants_no_more_says_nothing_of_the_final_version() -> None:
    assert "says nothing about the length of the camera-ready" in ask("how long may the camera-ready be?", call())


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("can I submit on May 8?", "Yes"),
        ("can I submit before May 8?", "Yes"),
        ("can I submit by May 8?", "Yes"),
        ("can I submit until May 8?", "Yes"),
        ("is May 7 ok for submitting?", "Yes"),
        ("can I submit on May 9?", "No, not all of that day: only until 9 May 2026, 11:59 UTC."),
        ("may we upload on 9 May?", "No"),
        ("can I submit on May 10?", "No"),
        ("can I submit after May 8?", "No"),
        ("after may 8 can i still upload?", "No"),
        ("could we send it past May 8?", "No"),
        ("do you accept papers after may 8", "No"),
    ],
)
def test_a_day_around_the_deadline_is_met_with_a_verdict(question: str, verdict: str) -> None:
    told = ask(question, call(), now="2026-05-01T12:00Z")
    assert told.startswith(verdict) or (verdict == "No" and not re.search("^Yes|in time", told))


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("May 8, 2026", "2026-05-09T09:00Z"),
        ("8 May 2026", "2026-05-08T23:30Z"),
        ("May 8", "2026-05-09T11:00Z"),
        ("08/05/2026", "2026-05-07T20:00Z"),
        ("May 8, 2026 (midnight)", "2026-05-08T18:00Z"),
        ("May 8, 2026 at 17:00", "2026-05-08T12:00Z"),
    ],
)
def test_without_a_zone_nothing_has_closed_while_it_is_that_day_somewhere(text: str, now: str) -> None:
    page = call(dates=f"- Submission deadline: {text}\n- Notification: June 20, 2026\n- Workshop: July 3, 2026")
    assert "has closed" not in ask("can I still submit?", page, now=now)
    assert "has closed" in ask("can I still submit?", page, now="2026-05-10T13:00Z")


@pytest.mark.parametrize("label", ["Program Committee Co-Chairs", "Organizing committee", "Invited speakers"])
def test_a_role_that_nobody_is_named_for_is_no_answer(label: str) -> None:
    page = call(end=f"See you in Porto.\n\n{label}\n\nUpdated 2 March 2026")
    assert f"“{label}”" not in ask(f"who are the {label.lower()}?", page)


def test_a_deadline_of_abstracts_is_told_by_that_name() -> None:
    page = call(dates="- Call for abstracts closes: 8 May 2026\n- Workshop: 3 September 2026")
    assert "8 May 2026" in ask("when's the abstract deadline?", page)


@pytest.mark.parametrize(
    ("rules", "question", "holds"),
    [
        ("Papers may have up to 8 pages, including references.", "do references count?", "References count toward"),
        ("Posters are printed on A0 in portrait.", "what is the size of the poster, A0 or A1?", "A0"),
    ],
)
def test_what_stands_in_other_words_is_found(rules: str, question: str, holds: str) -> None:
    assert holds in ask(question, call(rules=rules))


@pytest.mark.parametrize(
    ("end", "question", "holds"),
    [
        ("## Topics\n\n- Co-design of tools\n- Non-linear wear", "what is it co-located with?", "ICYY 2026"),
        ("## Poster Presentations\n\nSize: A1 (841 x 594 mm)", "what size has the poster to be?", "Size: A1"),
    ],
)
def test_what_stands_at_the_end_is_found(end: str, question: str, holds: str) -> None:
    assert holds in ask(question, call(end=end))


@pytest.mark.parametrize("question", ["is 9 May 10:00 UTC still ok?", "is 9 May 2026, 10:00 UTC still in time?"])
def test_the_hour_behind_a_day_is_no_other_day(question: str) -> None:
    assert ask(question, call()).startswith("Yes")
