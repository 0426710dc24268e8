"""What others are said to have told ("my advisor is sure it is in Paris"), and days told loosely ("early May")."""

from __future__ import annotations

import pytest

from tests.answering.slow_looms import FAQ, told

REPORTS = (
    "i heard {}",
    "someone said {}",
    "my PI thinks {}. is it?",
    "my PI is convinced {}. is it",
    "my advisor says {}, is that right?",
    "apparently {}",
    "is it true that {}?",
    "everyone here believes {}. true?",
)
PLACE, DEADLINE = "The workshop takes place in Porto, Portugal.", "Paper deadline: 26 April 2031, 23:59 AoE"


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    ("claim", "begins"),
    [
        ("it's in Paris", f"Not that I know. {PLACE}"),
        ("the workshop is in Leipzig", f"Not that I know. {PLACE}"),
        ("it takes place in Porto", f"Yes. {PLACE}"),
        ("it is in Portugal", f"Yes. {PLACE}"),
        ("the deadline is 3 may", f"Not that I know. {DEADLINE}"),
        ("the deadline is 26 april", f"Yes. {DEADLINE}"),
        ("the deadline is in early may", f"Not that I know. {DEADLINE}"),
        ("the workshop is on 25 august", "Yes. Workshop: 25–28 August 2031"),
        ("the workshop is in september", "Not that I know. Workshop: 25–28 August 2031"),
    ],
)
def test_a_rumour_is_held_against_the_call(report: str, claim: str, begins: str) -> None:
    assert told(report.format(claim))[: len(begins)] == begins


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is the deadline early april?", f"No. {DEADLINE}"),
        ("is the deadline end of april?", f"Yes. {DEADLINE}"),
        ("the deadline is late april, right?", f"Yes. {DEADLINE}"),
        ("deadline still late april yeah?", f"Yes. {DEADLINE}"),
        ("deadline still mid april yeah?", f"No. {DEADLINE}"),
        ("deadline still april yeah?", f"Yes. {DEADLINE}"),
        ("is the deadline start of may?", f"No. {DEADLINE}"),
        ("is it at the end of august?", "Yes. Workshop: 25–28 August 2031"),
        ("is the workshop mid august?", "No. Workshop: 25–28 August 2031"),
        ("are notifications sent in early june?", "Yes. Notification: 2 June 2031"),
        ("so we hear back mid june?", "No. Notification: 2 June 2031"),
        ("does the call end in april", "Only until 27 April 2031, 11:59 UTC"),  # what one can do until then
        ("i can only submit at the end of may, too late?", "Yes, that is too late."),
        ("how long till they tell us", "93 days to go. Notification: 2 June 2031"),
        ("how many days until they let us know", "93 days to go. Notification: 2 June 2031"),
    ],
)
def test_a_day_told_loosely_is_judged(question: str, begins: str) -> None:
    assert told(question)[: len(begins)] == begins


@pytest.mark.parametrize(
    ("quoted", "question", "begins"),
    [
        ("It is held at the Rope House.", "where is it?", f"{PLACE} It is held at the Rope House."),
        ("It is held at the Rope House.", "is it in Oslo?", f"No. {PLACE} It is held at the Rope House."),
        ("It is held at the Rope House.", "is it in Porto?", f"Yes. {PLACE} It is held at the Rope House."),
        ("It is held at the Rope House in Porto.", "where is it?", "It is held at the Rope House in Porto."),
    ],
)
def test_the_calls_words_on_the_place_go_with_the_city(quoted: str, question: str, begins: str) -> None:
    source = f'source: {{line: 3, quote: "{quoted}"}}'
    entries = f'entries: [{{id: location, question: Where is it?, answer: "{quoted}", {source}}}]'
    assert told(question, f"{FAQ}{entries}\n")[: len(begins)] == begins
