"""Parts of an event and rounds of a call that have days of their own; days that are no deadline of papers."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import built

Told = tuple[str, str, str]

PARTS = """\
# Rope Camp

## In short

Propose by 16 April 2031.

## Main conference

**Dates: 18-21 May 2031**

### Selection process

1. Submit your proposal before 16 April 2031

## School programme

**15-16 May 2031 (workshop for helpers)**

### Selection process

1. Submit your proposal before 30 March 2031
2. You will be informed no later than 15 April 2031
"""
SAME = """\
# Rope Camp

## Workshop

Submit your proposal before 30 March 2031.

## Conference

Submit your proposal before 30 March 2031.
"""
CYCLES = """\
# Rope Conference 2031

## Important Dates

### First Review Cycle

- **Abstract submission deadline**
  Jan 7, 2031 *(Mandatory: all papers must have an abstract that was submitted by this date)*

- **Paper submission deadline**
  Jan 14, 2031

- **Minor revision approval deadline**
  Feb 20, 2031

### Second Review Cycle

- **Abstract submission deadline**
  Apr 22, 2031 *(Mandatory: all papers must have a title, and an abstract submitted, by this date)*

- **Paper submission deadline**
  Apr 29, 2031

- **Minor revision approval deadline**
  June 20, 2031

## Submission Site

All papers go through the site.
"""


def told(page: str) -> list[Told]:
    return sorted((one.kind, (one.at or "")[:10], one.track or "") for one in built(page).faq.dates)


def test_parts_of_an_event_have_deadlines_of_their_own() -> None:
    assert told(PARTS) == [
        ("notification", "2031-04-15", "School programme"), ("submission", "2031-03-30", "School programme"),
        ("submission", "2031-04-16", ""), ("workshop", "2031-05-15", "School programme"),
        ("workshop", "2031-05-18", "Main conference"),
    ]  # fmt: skip


def test_parts_that_share_a_deadline_are_no_tracks() -> None:
    assert told(SAME) == [("submission", "2031-03-30", "")]


def test_review_cycles_are_rounds_and_remarks_behind_days_are_no_labels() -> None:
    first, second = "First Review Cycle", "Second Review Cycle"
    assert told(CYCLES.replace(" *(Mandatory", " (Mandatory").replace(")*", ")")) == told(CYCLES) == [
        ("abstract", "2031-01-07", first), ("abstract", "2031-04-22", second), ("other", "2031-02-20", first),
        ("other", "2031-06-20", second), ("submission", "2031-01-14", first), ("submission", "2031-04-29", second),
    ]  # fmt: skip
    assert {one.label for one in built(CYCLES).faq.dates if one.kind == "abstract"} == {"Abstract submission deadline"}


ONE = "# Rope Days 2031\n\nPlease send abstracts by 1 March 2031. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We will respond to all submissions by 15 April 2031.", ("notification", "2031-04-15", "")),
        ("We will reply to your proposals by 15 April 2031.", ("notification", "2031-04-15", "")),
        ("The jam will take place from 3 May 2031 until 10 May 2031.", ("workshop", "2031-05-03", "")),
        ("The Rope Days will return on 3 May 2031.", ("workshop", "2031-05-03", "")),
        ("The conference returns to Oslo on 3 May 2031.", ("workshop", "2031-05-03", "")),
        (
            "The event will take place starting 3 May 2031 at 17:00 GMT running for 1 week until 17:00 GMT on 10 May "
            "2031.",
            ("workshop", "2031-05-03", ""),
        ),
        ("If you wish to withdraw your submission, you must do so by 15 April 2031.", None),
        ("The workshop takes place on 21-13 May 2031.", None),
        ("The workshop takes place on May 21-13, 2031.", None),
    ],
)
def test_a_sentence_tells_no_deadline_but_what_it_says(sentence: str, expected: Told | None) -> None:
    others = [one for one in told(ONE + sentence) if one[1] != "2031-03-01"]
    assert others == ([expected] if expected else [])


def test_an_event_that_goes_on_ends_on_its_last_day() -> None:
    text = "The event will take place starting 3 May 2031, running for 1 week until 10 May 2031."
    assert [(one.at, one.end) for one in built(f"# Rope Days\n\n{text}").faq.dates] == [("2031-05-03", "2031-05-10")]


def test_data_that_must_be_ready_is_due_with_the_final_papers() -> None:
    dates = "# Rope Days\n\n## Dates\n\n- Papers: 1 March 2031\n- Camera and data ready: 1 May 2031\n"
    assert ("camera_ready", "2031-05-01", "") in told(dates)
