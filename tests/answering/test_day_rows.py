"""Of a schedule the rows that answer are quoted, and never all of it; a part of the day is found in its row."""

from __future__ import annotations

import pytest

from bot.answering.lines.day_rows import minutes_of, rows_of, shortened
from tests.answering.loom_fair import FAQ, told

ROWS = (
    "09:00 - 09:20 Words of welcome",
    '09:20 - 10:00 Keynote: Ole Vik, "Threads"',
    "10:00 - 10:30 Coffee break",
    "10:30 - 12:00 Session 1: Warps and wefts",
    "12:00 - 13:30 Lunch in the mill",
    "13:30 - 15:00 Session 2: Shuttles",
    "15:00 - 15:30 Coffee break",
    "15:30 - 16:30 Panel: Who still weaves?",
    "19:00 - 22:00 Dinner on the boat",
)
BLOCK, LISTED, TABLE = (
    (" ".join(ROWS),),
    ROWS,
    tuple(row.replace(" ", " | ", 3).replace(" | - | ", " - ") for row in ROWS),
)


@pytest.mark.parametrize("lines", [BLOCK, LISTED, TABLE, ("Programme: " + "; ".join(ROWS),)])
@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("when is the keynote?", "09:20 - 10:00", "10:30"),
        ("at what hour is lunch?", "12:00 - 13:30", "10:30"),
        ("when does session 2 start", "13:30 - 15:00", "12:00"),
        ("when is the panel", "15:30 - 16:30", "19:00"),
        ("is there a panel?", "15:30 - 16:30", "19:00"),
        ("what time is the dinner", "19:00 - 22:00", "16:30"),
        ("when are the coffee breaks?", "15:00 - 15:30", "12:00"),
    ],
)
def test_the_row_of_a_part_of_the_day_is_quoted(question: str, said: str, unsaid: str, lines: tuple[str, ...]) -> None:
    reply = told(question, lines)
    assert said in reply
    assert unsaid not in reply


@pytest.mark.parametrize("lines", [BLOCK, LISTED])
@pytest.mark.parametrize("question", ["what is the schedule?", "what does the programme look like"])
def test_a_whole_schedule_is_quoted_from_its_beginning(question: str, lines: tuple[str, ...]) -> None:
    reply = told(question, lines)
    assert "Words of welcome" in reply
    assert "…" in reply
    assert "Session 2" not in reply


@pytest.mark.parametrize("lines", [BLOCK, LISTED, TABLE])
@pytest.mark.parametrize(
    ("question", "said", "unsaid"),
    [
        ("at what time does the day start?", "Words of welcome", "Dinner"),
        ("what time do we begin", "Words of welcome", "Dinner"),
        ("when does it start in the morning?", "Words of welcome", "Dinner"),
        ("what time should i be there?", "Words of welcome", "Dinner"),
        ("start time?", "Words of welcome", "Dinner"),
        ("until what time does it last?", "Dinner on the boat", "welcome"),
        ("when do we finish?", "Dinner on the boat", "welcome"),
        ("what time is the panel and who sits on it?", "15:30 - 16:30", "Dinner"),
    ],
)
def test_a_day_begins_with_its_first_row_and_ends_with_its_last(
    question: str, said: str, unsaid: str, lines: tuple[str, ...]
) -> None:
    reply = told(question, lines)
    assert said in reply
    assert unsaid not in reply


@pytest.mark.parametrize("lines", [LISTED, TABLE])
@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who holds the keynote, and when does it begin?", "09:20 - 10:00"),
        ("who sits on the panel and at what time is it", "15:30 - 16:30"),
        ("is lunch free, and when is that?", "12:00 - 13:30"),
    ],
)
def test_that_is_the_part_of_the_day_that_was_named_before(question: str, said: str, lines: tuple[str, ...]) -> None:
    assert said in told(question, lines)
    assert "09:00" not in told(question, BLOCK)


@pytest.mark.parametrize("question", ["what time does submission open?", "when does the bus leave?"])
def test_what_opens_or_leaves_at_another_hour_is_not_the_day(question: str) -> None:
    assert "09:00" not in told(question, LISTED)


@pytest.mark.parametrize("lines", [BLOCK, LISTED])
@pytest.mark.parametrize(
    "question", ["at what time does it begin and end?", "from when to when do we meet", "when do we start and end"]
)
def test_a_day_has_two_ends(question: str, lines: tuple[str, ...]) -> None:
    reply = told(question, lines)
    assert "Words of welcome" in reply
    assert "Dinner on the boat" in reply
    assert "Lunch" not in reply


@pytest.mark.parametrize(
    "question", ["who is on the panel?", "who are the panelists", "who sits on the panel, and when is that?"]
)
def test_who_sits_on_a_panel_is_told_by_its_row(question: str) -> None:
    rows = (*ROWS[:7], "15:30 - 16:30 Panel: Who still weaves? With Ada Moore and Ben Okri", ROWS[8])
    assert "With Ada Moore and Ben Okri" in told(question, rows)


@pytest.mark.parametrize("question", ["what happens at 10:30?", "what is on at 10:30", "whats planned at 10:30 am?"])
def test_what_is_on_at_an_hour_is_told_by_its_row(question: str) -> None:
    reply = told(question, LISTED)
    assert "Warps and wefts" in reply
    assert "Lunch" not in reply
    assert "Warps and wefts" not in told("what is on at 11:45?", LISTED)


def test_who_gives_it_is_who_gives_the_talk() -> None:
    reply = told("what time is the keynote and who gives it?", LISTED)
    assert "09:20 - 10:00" in reply
    assert "understand" not in reply


def test_a_session_may_begin_with_its_first_talk() -> None:
    rows = ("9:00 Session 1", "9:00 Knots", "9:30 Cords", "10:00 Tea", "10:30 Ropes")
    assert "9:00 Session 1" in told("at what hour do we start?", rows)
    assert "10:30" not in told("at what hour do we start?", ("10:30 Ropes", "10:30 Cords", "10:30 Tea", "10:30 Knots"))


@pytest.mark.parametrize("question", ["is there a hackathon?", "when is the keynote deadline?"])
def test_what_is_in_no_row_gets_none(question: str) -> None:
    assert "09:" not in told(question, BLOCK)


def test_a_date_of_the_faq_stands() -> None:
    faq = FAQ.replace("people:", '  - {id: dinner, kind: other, label: Dinner, at: "2031-08-26 19:30"}\npeople:')
    assert "26 August 2031, 19:30" in told("when is the dinner?", BLOCK, faq)


def test_an_entry_of_the_call_is_shortened_and_one_of_the_organizers_is_not() -> None:
    entry = '  - {{id: best_paper, question: Is there an award?, answer: "{text}"{source}}}'
    text = f"{' '.join(ROWS[2:8])} 16:30 - 17:00 Closing, best paper award"
    own = FAQ[: FAQ.index("  - {id: best_paper")] + entry.format(text=text, source="") + "\ntopics: [weaving]\n"
    built = own.replace('award"}', f'award", source: {{line: 3, quote: "{text}"}}}}')
    asked = "do you give a best paper award?"
    assert "Lunch" in told(asked, (), own)
    assert "16:30 - 17:00 Closing, best paper award" in told(asked, (), built)
    assert "Lunch" not in told(asked, (), built)


@pytest.mark.parametrize(
    "text",
    [
        "Abstracts 23:59, papers 23:59, posters 23:59, demos 23:59, all AoE.",
        "It is 9:00 in Oslo, 16:00 in Tokyo, 3:00 in Boston and 8:00 in London.",
        "Each day from 9:00 - 17:00, on Friday until 13:00.",
        "1:1 copies and 4:3 pictures are fine.",
    ],
)
def test_other_hours_are_no_schedule(text: str) -> None:
    assert shortened(text, "when are papers due") == text


def test_the_head_of_a_table_is_left_out() -> None:
    lines = ("| Time | What | Where and with whom | | --- | --- | --- | " + " | ".join(ROWS),)
    assert told("when is the panel?", lines) == f"The call says: “{ROWS[7]}”"


def test_rows_and_hours_are_read() -> None:
    assert [row.start for row in rows_of("9:00 Talks; 2 pm – 3 pm Lunch")] == [540, 840]
    assert minutes_of("12:15 am") == 15
