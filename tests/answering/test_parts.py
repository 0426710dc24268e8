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
