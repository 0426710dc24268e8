"""Messages of two questions, of which one line of the call seems to answer the whole: no part is dropped in silence."""

from __future__ import annotations

import pytest

from tests.cfp.small_calls import ask, call

PAGE = call(
    people="- Ada Berg, University of Oslo",
    end="## Speakers\n\n- Keynote: Mia Falk, Oslo.\n- Public lecture: Prof. Ivo Lind, Tromso Tech.",
)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("who does the keynote and who gives the lecture for the general public", ("Mia Falk", "Ivo Lind")),
        ("who is the keynote and who gives the public lecture", ("Mia Falk", "Ivo Lind")),
        (
            "what is the page limit and who gives the lecture for the general public",
            ("8 pages", "Ivo Lind"),
        ),
    ],
)
def test_each_part_is_answered_or_named(message: str, said: tuple[str, ...]) -> None:
    reply = ask(message, PAGE)
    assert [words for words in said if words not in reply] == []


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("1) page limit 2) who does the keynote", ("8 pages", "Mia Falk")),
        ("(1) who organizes it (2) which city", ("Ada Berg", "Porto")),
        ("1. where is it 2. how many pages 3. fee", ("Porto", "8 pages", "registration")),
        ("hi, two questions: deadline, and who does the keynote? thanks", ("8 May 2026", "Mia Falk")),
        ("Hello, I have a question: how many pages?", ("8 pages",)),
    ],
)
def test_each_item_of_a_list_is_a_question(message: str, said: tuple[str, ...]) -> None:
    reply = ask(message, PAGE)
    assert [words for words in said if words not in reply] == []


@pytest.mark.parametrize("opener", ["so ", "and ", "ok so ", "but ", "well, ", "also, ", "so then ", "btw "])
@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("where is it?", "Porto"),
        ("who organizes it?", "Ada Berg"),
        ("when is the deadline?", "8 May 2026"),
        ("how many pages?", "8 pages"),
        ("when is the notification?", "20 June 2026"),
    ],
)
def test_what_only_joins_a_question_on_changes_nothing(opener: str, question: str, said: str) -> None:
    assert said in ask(f"{opener}{question}", PAGE)
    assert said in ask(f"who does the keynote? {opener}{question}", PAGE)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("wich city and in wich country is it", ("Porto",)),
        ("what is the deadline and wich city", ("8 May 2026", "Porto")),
        ("how many pages can the paper have and wich city", ("8 pages", "Porto")),
    ],
)
def test_a_slip_in_a_question_word_hides_no_question(message: str, said: tuple[str, ...]) -> None:
    reply = ask(message, PAGE)
    assert [words for words in said if words not in reply] == []


def test_what_is_not_understood_is_named_beside_what_is_unsaid() -> None:
    reply = ask("is it archival? and what about the zebra crossing", PAGE)
    assert "says nothing about whether the workshop is archival" in reply
    assert "I did not understand “what about the zebra crossing”" in reply
