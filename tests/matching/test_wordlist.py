"""A list of words in little memory says the same as a dict."""

from __future__ import annotations

import pytest

from bot.matching.wordlist import WordList

LISTED = "the of a deadline deadlines dead line é zone 日 zz".split()


@pytest.mark.parametrize("word", LISTED)
def test_a_word_has_the_place_at_which_it_is_listed(word: str) -> None:
    assert WordList(LISTED).place(word) == LISTED.index(word)


@pytest.mark.parametrize("word", ["", "A", "deadlin", "deadlinesz", "lin", "z", "zzz", "zoné", "thea", "日本", "~"])
def test_no_other_word_has_a_place(word: str) -> None:
    assert WordList(LISTED).place(word) is None


def test_an_empty_list_has_no_words() -> None:
    assert (WordList([]).place("the"), WordList([]).place("")) == (None, None)
