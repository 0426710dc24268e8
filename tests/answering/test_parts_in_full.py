"""Parts of a message that need a word of another part, or that a line of the call tells beside what is composed."""

from __future__ import annotations

import pytest

from bot.matching.split import clauses, questions
from tests.cfp.small_calls import ask, call

PAGE = call(
    dates="- Submission opens: March 20, 2026\n- Submission deadline: May 8, 2026 AoE\n- Notification: June 20, 2026\n"
    "- Travel grant requests: May 29, 2026\n- Posters due: June 25, 2026\n- Poster session: July 4, 2026\n"
    "- Workshop: July 3-4, 2026",
    rules="Papers may have up to 8 pages, excluding references. Submit through https://openreview.net/group?id=TOL . "
    "You need to create an account there before you upload.",
    end="## Programme\n\nKeynote: Mia Falk (Oslo), “Looms by candlelight”.\n\n"
    "## Money\n\nSix travel grants of 400 EUR go to students.\n\n"
    "A hotel near the castle keeps rooms for us.",
)
GRANT, UNTIL, LOST = "400 EUR", "29 May 2026", "I did not understand"


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("travel grant: how much and until when do i ask?", (GRANT, UNTIL)),
        ("travel grants: deadline and amount?", (GRANT, UNTIL)),
        ("how many travel grants are there and what is the deadline for them", ("Six travel grants", UNTIL)),
        ("travel grants: number, amount, deadline", (GRANT, UNTIL)),
        ("until when can one ask for a travel grant and what is it worth?", (GRANT, UNTIL)),
        ("by when do i apply for a travel grant? and how big is a grant", (GRANT, UNTIL)),
    ],
)
def test_amount_and_day_of_a_grant_are_each_told(message: str, said: tuple[str, ...]) -> None:
    reply = ask(message, PAGE)
    assert [words for words in said if words not in reply] == []
    assert "8 May" not in reply
    assert LOST not in reply


@pytest.mark.parametrize(
    "question",
    ["is there a grant number i must give?", "who gives the money for the grants?", "when do i hear about my grant"],
)
def test_what_else_is_asked_of_grants_gets_no_amount(question: str) -> None:
    assert f"“Six travel grants of {GRANT}" not in ask(question, PAGE)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("submissions open from when till when", ("March 20", "8 May")),
        ("from when to when can i submit", ("March 20", "8 May")),
        ("when does the system open and close?", ("March 20", "8 May")),
        ("from what day until what day is the portal open?", ("March 20", "8 May")),
        ("where is it and from which day to which?", ("Porto", "3–4 July")),
        ("which city, and from which date to which date", ("Porto", "3–4 July")),
        ("where and which days?", ("Porto", "3–4 July")),
        ("which weekend and who organizes it", ("3–4 July", "Ada Berg")),
        ("who organizes it, and when and where is the workshop?", ("Ada Berg", "3–4 July", "Porto")),
        ("my daughter got her doctorate last year & wants to go: which days is it and where?", ("3–4 July", "Porto")),
        (
            "first year student here, 3 things: who organizes it, where is it, and which days",
            ("Ada", "Porto", "3–4 July"),
        ),
        ("how many pages, until when, and who organizes it", ("8 pages", "8 May", "Ada Berg")),
        ("who gives the keynote, and what is it called?", ("Mia Falk", "Looms by candlelight")),
        ("who speaks and about what?", ("Mia Falk", "Looms by candlelight")),
        ("where and in which form do i submit my paper?", ("openreview",)),
        ("where and on which site must i hand in my paper", ("openreview",)),
        ("where do i submit, do i have to create an account there?", ("openreview", "create an account")),
    ],
)
def test_no_part_is_left_out(message: str, said: tuple[str, ...]) -> None:
    reply = ask(message, PAGE)
    assert [words for words in said if words not in reply] == []
    assert LOST not in reply


@pytest.mark.parametrize(
    "question",
    [
        "what is the title of the keynote?",
        "what does Mia Falk talk about?",
        "what is the keynote about",
        "title of the keynote?",
        "what is the keynote called",
    ],
)
def test_the_title_of_a_keynote_is_quoted(question: str) -> None:
    assert "Looms by candlelight" in ask(question, PAGE)


def test_which_day_a_poster_is_shown_is_not_when_it_is_due() -> None:
    reply = ask("posters: which day? how many pages may a paper have", PAGE)
    assert "4 July" in reply
    assert "25 June" not in reply


@pytest.mark.parametrize("question", ["what is the workshop about?", "what are the topics", "what will i talk about"])
def test_what_the_event_is_about_is_no_title_of_a_talk(question: str) -> None:
    assert "candlelight" not in ask(question, PAGE)


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "which prizes are there, and when and where is the dinner?",
            ["which prizes are there", "when is the dinner?"],
        ),
        ("when and where is it", ["when and where is it"]),
        ("where and what day", ["where", "what day"]),
        ("when and how do I submit", ["when and how do I submit"]),
    ],
)
def test_a_lone_question_word_gets_what_it_asks_of(message: str, parts: list[str]) -> None:
    assert clauses(message)[: len(parts)] == parts


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("we are two students from Graz and would love to come: when is it?", ["when is it?"]),
        ("we wrote up to twenty pages on that together: is that too long?", None),
        ("posters: when is it?", None),
    ],
)
def test_a_case_told_before_a_colon_is_no_question(message: str, asked: list[str] | None) -> None:
    assert questions(message) == (asked or [message])


@pytest.mark.parametrize(
    "question",
    [
        "who organizes it and how can i mail them?",
        "who runs it on the ground, and what's their email?",
        "which email can i ask about it?",
        "who are the two chairs and whats there email",
    ],
)
def test_whoever_runs_it_can_be_written_to(question: str) -> None:
    reply = ask(question, PAGE + "\n\nContact: looms@example.org\n")
    assert "looms@example.org" in reply
    assert "openreview" not in reply


@pytest.mark.parametrize(
    "question", ["other speakers besides Mia Falk?", "who speaks apart from Mia Falk", "who else speaks"]
)
def test_who_else_speaks_is_all_who_do(question: str) -> None:
    page = PAGE.replace("## Money", "Keynote: Ivo Lind (Tromso), “Yarns”.\n\n## Money")
    assert "Ivo Lind" in ask(question, page)


@pytest.mark.parametrize(
    "message", ["notification date for papers? and for the posters?", "when do papers hear? and for the posters"]
)
def test_when_posters_hear_is_no_day_of_their_session(message: str) -> None:
    reply = ask(message, PAGE)
    assert "20 June" in reply
    assert "4 July" not in reply
