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
