"""What is taken for a fact by a word of it and asks for something else; and rules that a call tells in two parts."""

from __future__ import annotations

import pytest

from bot.answering.dates.end_told import end_told
from bot.answering.lines.day_rows import shortened
from bot.answering.wordings.kind_lines import KIND_LINES
from bot.faq.passages import Passage
from tests.answering.loom_fair import FAQ, told


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("what happens when the hall is too full?", "Important dates"),
        ("what happens if i fall ill?", "Important dates"),
        ("what comes first when you select the papers?", "comes before"),
        ("will you answer when I write about my rejected paper?", "Notification:"),
        ("how late will it get in the evening?", "Notification:"),
        ("when is the end on the last day, hour please", "Paper deadline"),
    ],
)
def test_they_are_not_taken_for_a_fact_by_a_word(question: str, never: str) -> None:
    assert never not in told(question, ("The hall holds ninety people.",))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which comes first, the notification or the camera-ready?", "comes before"),
        ("when will you tell me whether i am in?", "Notification: 2 June"),
        ("how many days are left?", "Paper deadline"),
    ],
)
def test_the_facts_are_still_told(question: str, said: str) -> None:
    assert said in told(question, ())


REMOTE = "{id: remote, question: Is it hybrid?, answer: 'Remote talks: yes, by notice.', source: {line: 1, quote: "
RULED = FAQ.replace("  - {id: best_paper", f"  - {REMOTE}'Remote talks: yes, by notice.'}}}}\n  - {{id: best_paper")


@pytest.mark.parametrize("second", ["Remote posters: no.", "Remote guests: only with a code."])
def test_the_second_half_of_a_rule_goes_along(second: str) -> None:
    assert second in told("can i take part remotely?", ("Remote talks: yes, by notice.", second), RULED)


@pytest.mark.parametrize(
    "line", ["Late papers are put on the poster wall.", "We take what arrives past the deadline, with a reason."]
)
def test_who_is_late_hears_nothing_of_lists_of_authors(line: str) -> None:
    other = "The list of authors cannot be changed after the abstract deadline."
    assert line in told("are late submissions accepted?", (other, line))


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("End: 15 June, 15:00.", True),
        ("We close at 4.30 pm on the second day.", True),
        ("It runs from 9:00 to 17:00.", True),
        ("Submission ends at 23:59 AoE.", False),
        ("The dinner is over by 22:00.", False),
        ("It ends in the afternoon.", False),
        ("Date: 4 July 2031, 9:30 - 16:00", True),
        ("Friday, 10 am - 4 pm", True),
        ("9:00 AM - 9:20 AM | Words of the mayor", False),
        ("11:30 - 12pm: Weaving by hand", False),
        ("Walk to Hall 3, 9:00", False),
        ("Monday, 9:00 - 9:10: Opening remarks", False),
        ("Monday, 9:00 am - 9:40 am CET: Weaving by hand", False),
        ("Hours: 9:00 AM to 5:00 PM", True),
    ],
)
def test_the_hour_at_which_it_ends_is_found(text: str, tells: bool) -> None:
    assert (end_told([Passage(1, text)]) is not None) is tells


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("Papers are sent as PDF.", True),
        ("We take LaTeX sources only.", True),
        ("Final files are checked with PDF eXpress.", False),
        ("Links in the PDF must be live.", False),
        ("Hidden text in a PDF leads to exclusion.", False),
    ],
)
def test_what_is_done_to_a_file_is_no_format(line: str, tells: bool) -> None:
    assert (KIND_LINES["file_format"].search(line) is not None) is tells


TIMED = FAQ.replace('at: "2031-08-25", end: "2031-08-28"', 'at: "2031-08-25 10:00"')


def test_the_end_is_told_beside_the_beginning() -> None:
    assert "15:45" in told("at what time does the workshop start and end?", ("We close at 15:45.",), TIMED)
    assert "15:45" not in told("at what time does the workshop start?", ("We close at 15:45.",), TIMED)
    assert "does not say when it ends" in told("at what time does the workshop end?", ("We close late.",), TIMED)


def test_a_short_schedule_is_quoted_as_a_whole() -> None:
    rows = "10:00 Opening, 10:15 Invited talk, 11:15 Coffee, 11:45 Session A, 13:00 Lunch"
    assert shortened(rows, "what is the schedule") == rows
    assert shortened(rows, "when is lunch") == "13:00 Lunch"
    assert shortened(f"{rows}, 14:00 A long session on the history of weaving", "what is the schedule").endswith("…")
