"""Dates that moved, were taken back or come again, in the words and signs that pages use for it."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import DATES, ask, call, date


def due(text: str) -> str:
    return call(dates=f"- {text}\n- Workshop: July 3, 2026")


@pytest.mark.parametrize(
    "text",
    [
        "Papers due: 22 May 2026 [was: 15 May]",
        "Papers due: 22 May 2026 – was 15 May",
        "Papers due: 22 May 2026, formerly 15 May",
        "Papers due: 22 May 2026 (pushed back from 15 May)",
        "Papers due: 22 May 2026 (corrected from 15 May)",
        "Papers due: 22 May 2026 (no longer 15 May)",
        "Papers due: 22 May 2026 (not 15 May!)",
        "Papers due: 15 May >> 22 May 2026",
        "Papers due: 15 May 2026, updated: 22 May 2026",
        "~~Papers due: 15 May 2026~~ 22 May 2026",
        "<del>Papers due: 15 May 2026</del> **Extended: 22 May 2026**",
    ],
)
def test_the_later_date_holds_and_the_earlier_one_is_its_history(text: str) -> None:
    found = date(due(text), "submission")
    assert found
    assert (found.at, found.status, [past.at for past in found.history]) == ("2026-05-22", "confirmed", ["2026-05-15"])


@pytest.mark.parametrize(
    "text",
    [
        "Papers due: 22 May 2026 (previously: 15 May, 8 May)",
        "Papers due: 22 May 2026 (was: 15 May; 8 May)",
        "Papers due: 22 May 2026 (originally 8 May, then 15 May)",
    ],
)
def test_a_date_may_have_moved_more_than_once(text: str) -> None:
    found = date(due(text), "submission")
    assert found
    assert (found.at, found.status) == ("2026-05-22", "confirmed")
    assert [past.at for past in found.history] == ["2026-05-08", "2026-05-15"]


def test_what_is_told_in_brackets_is_no_earlier_day() -> None:
    page = due("Papers due: 22 May 2026 (notification: 2 June)")
    found, then = date(page, "submission"), date(page, "notification")
    assert found
    assert then
    assert (found.at, found.history, then.at) == ("2026-05-22", (), "2026-06-02")


@pytest.mark.parametrize(
    "top",
    [
        "Sadly, we had to call off this year's workshop.",
        "We are sorry: TOL 2026 won't take place.",
        "TOL 2026 won’t be held.",
        "The workshop will no longer be held in 2026.",
        "The workshop will no longer take place.",
        "For lack of papers, the organizers decided not to hold the workshop.",
        "There will be no workshop in 2026.",
        "There will be no symposium this year.",
        "The workshop is suspended until further notice.",
        "The workshop has been moved to a later date, to be announced.",
        "The workshop is on hold.",
        "The workshop has been deferred.",
        "*Postponed*",
    ],
)
def test_no_date_of_an_event_that_is_off_is_confirmed(top: str) -> None:
    for name in ("submission", "workshop"):
        found = date(call(top=top), name)
        assert found
        assert (found.status, [remark.what for remark in found.remarks]) == ("tentative", ["taken_back"])


@pytest.mark.parametrize(
    "text",
    [
        "July 3, 2026 (postponed)",
        "July 3, 2026 [postponed, new date TBA]",
        "July 3, 2026 → postponed",
        "July 3, 2026 – on hold",
        "July 3, 2026 (deferred)",
    ],
)
def test_an_event_that_is_put_off_has_no_day_for_sure(text: str) -> None:
    found = date(call(dates=f"- Submission deadline: May 8, 2026\n- Workshop: {text}"), "workshop")
    assert found
    assert found.status == "tentative"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Tagung: 3. Juli 2026 (verschoben)"),
        ("fr", "Colloque : 3 juillet 2026 (reporté)"),
        ("es", "Congreso: 3 de julio de 2026 (aplazado)"),
        ("pt", "Congresso: 3 de julho de 2026 (adiado)"),
        ("it", "Convegno: 3 luglio 2026 (rinviato)"),
        ("nl", "Congres: 3 juli 2026 (uitgesteld)"),
        ("zh", "会议时间：2026年7月3日（推迟）"),
        ("ja", "開催日：2026年7月3日（延期）"),
    ],
)
def test_an_event_is_put_off_in_other_languages(lang: str, text: str) -> None:
    found = date(call(dates=f"- Submission deadline: May 8, 2026\n- {text}"), "workshop")
    assert found, lang
    assert found.status == "tentative"


@pytest.mark.parametrize("text", ["postponed to July 3, 2026", "July 3, 2026 (postponed from June 5)"])
def test_the_new_day_of_an_event_holds(text: str) -> None:
    found = date(call(dates=f"- Submission deadline: May 8, 2026\n- Workshop: {text}"), "workshop")
    assert found
    assert (found.at, found.status) == ("2026-07-03", "confirmed")


@pytest.mark.parametrize(
    "text",
    [
        "biweekly from May 1, 2026",
        "fortnightly, first on May 1, 2026",
        "twice a month, starting with May 1, 2026",
        "semi-annual: May 1, 2026 and November 1, 2026",
        "each Friday until June 5, 2026",
        "every Monday up to June 8, 2026",
        "anytime, reviewed from May 1, 2026",
        "year-round, next cut-off May 1, 2026",
        "no deadline (we review from May 1, 2026)",
    ],
)
def test_a_deadline_that_comes_again_has_no_single_day(text: str) -> None:
    found = date(due(f"Submission deadline: {text}"), "submission")
    assert found is None or found.at is None


@pytest.mark.parametrize(
    "end",
    [
        "There will be no proceedings. Talks on suspended bridges are welcome.",
        "## Knot Reports\n\nThe harbours tell of their year.",  # "report" is French for what is put off
    ],
)
def test_what_is_said_of_other_things_calls_nothing_off(end: str) -> None:
    found = date(call(end=end), "workshop")
    assert found
    assert found.status == "confirmed"


@pytest.mark.parametrize(
    "top",
    [
        "**Submissions are now closed. Thank you!**",
        "The submission system is closed.",
        "The call for papers is closed.",
        "We no longer accept papers.",
    ],
)
def test_nobody_is_told_that_a_call_is_open_which_says_that_it_is_closed(top: str) -> None:
    page = call(top=top)
    found = date(page, "submission")
    assert found
    assert (found.at, found.status) == ("2026-05-08", "confirmed")
    answer = ask("can I still submit?", page)
    assert not answer.startswith(("Yes", "No"))
    assert top.strip("*")[:20] in answer


@pytest.mark.parametrize(
    "top",
    [
        "After submissions are closed, reviewers bid.",
        "Late submissions are closed to nobody.",
        "The call for papers is closed on May 8.",
        "Registration is now closed.",
    ],
)
def test_what_closes_later_is_open_now(top: str) -> None:
    assert ask("can I still submit?", call(top=top)).startswith("Yes, submission is still open.")


@pytest.mark.parametrize("question", ["can I still submit?", "is it too late to submit?"])
def test_nobody_is_told_to_submit_to_an_event_that_is_off(question: str) -> None:
    answer = ask(question, call(top="The workshop has been cancelled."))
    assert not answer.startswith(("Yes", "No"))
    assert "The workshop has been cancelled" in answer


@pytest.mark.parametrize("text", ["Camera-ready: June 12, 2026", "Final papers due: 1 June 2026"])
def test_no_final_paper_is_due_before_the_notification(text: str) -> None:
    found = date(call(dates=DATES.replace("- Workshop", f"- {text}\n- Workshop")), "camera_ready")
    assert found
    assert (found.status, [remark.what for remark in found.remarks]) == ("tentative", ["before_notification"])


def test_an_extension_of_last_year_is_none_of_this_one() -> None:
    line = "Last year's deadline (May 2, 2025) was extended to May 9, 2025."
    found = date(call(dates=f"- Papers due: May 8, 2026\n- Workshop: July 3, 2026\n\n{line}"), "submission")
    assert found
    assert (found.at, found.history) == ("2026-05-08", ())


@pytest.mark.parametrize(
    "text",
    [
        "Papers due: 15 May 2026 (short papers can be extended up to May 22)",
        "15 May 2026: Papers due (short papers may be moved to May 22, posters might be moved to May 29)",
        "Papers due: 15 May 2026. Short papers can be extended up to 22 May 2026.",
    ],
)
def test_a_day_that_it_may_be_moved_to_is_not_the_deadline(text: str) -> None:
    found = date(due(text), "submission")
    assert found
    assert found.at == "2026-05-15"


def test_what_it_may_be_moved_to_is_told_with_it() -> None:
    page = due("15 May 2026: Papers due (short papers can be extended up to May 22)")
    told = ask("can i still submit?", page, now="2026-05-18T12:00Z")
    assert "No, submission has closed" in told
    assert "short papers can be extended up to May 22" in told
