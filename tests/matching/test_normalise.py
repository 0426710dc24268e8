"""Whatever is typed becomes plain, bounded text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.normalise import MAX_CHARACTERS, MAX_WORDS, addresses_someone, clean, fold, words


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Ｗｈａｔ？", "what?"),
        ("dеаdlinе", "deadline"),
        ("dead\u200bline", "deadline"),
        ("d̸e̴a̷d̶l̵i̸n̷e̶", "deadline"),
        ("\u202edeadline\u202c", "deadline"),
        ("what’s “due”", 'what\'s "due"'),
        ("**when** is __it__ `due`", " when  is  it   due "),
        ("```py\nwhen?\n```", " when?\n "),
        ("<@123> <@&9> <#7> <:cat:42> due?", "        due?"),
        ("@everyone due? @here", "  due?  "),
        ("see https://evil.example/a?b=c due?", "see   due?"),
        ("> old question\nnew question", "\nnew question"),
        ("> only a quote", "  only a quote"),
        ("Müller Łódź Straße", "muller lodz strasse"),
        ("ҺELLO", "hello"),
    ],
)
def test_typing_becomes_plain(typed: str, plain: str) -> None:
    assert clean(typed) == plain


@given(st.text(st.characters(), max_size=400))
def test_any_text_is_cleaned_once_and_for_all(text: str) -> None:
    once = clean(text)
    assert len(once) <= 2 * MAX_CHARACTERS
    assert not any("\ud800" <= c <= "\udfff" for c in once)
    assert words(clean(once)) == words(once)


@given(st.text(min_size=1))
def test_words_are_never_empty_and_bounded(text: str) -> None:
    found = words(clean(text * 50))
    assert all(found)
    assert len(found) <= MAX_WORDS


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("utc+7 or GMT -3", ["utc+7", "or", "gmt-3"]),
        ("23:59 on 2023-09-29", ["23:59", "on", "2023-09-29"]),
        ("the 29th, 8.5 pages", ["the", "29th", "8.5", "pages"]),
        ("camera-ready w/o author's names", ["camera", "ready", "w/o", "author's", "names"]),
    ],
)
def test_words_that_belong_together_stay_together(text: str, parts: list[str]) -> None:
    assert words(clean(text)) == parts


def test_names_fold_alike() -> None:
    assert fold("José Hernández-Lobato") == "jose hernandez lobato"


@pytest.mark.parametrize(
    ("text", "someone"), [("@bob when?", True), ("<@1> when?", True), ("when, @bob?", False), ("mail a@b.c", False)]
)
def test_a_message_to_somebody_is_noticed(text: str, *, someone: bool) -> None:
    assert addresses_someone(text) is someone
