"""Every message in every language with every kind of value: whole, and in no language but its own."""

from __future__ import annotations

import re

import pytest

from bot.bank.model import load_kinds
from bot.words.catalogue import DATA, SOURCE, languages
from bot.words.files import placeholders, read, texts
from bot.words.language import say

ENGLISH = texts(read(DATA / f"{SOURCE}.po"))
# What a value may be: a word of the call in any script, a figure, words that look like a value, nothing at all.
VALUES = ("Ⓥ", "机器学习", "1,000", "{date} {0} %s %(x)s", "")
COUNTS = (0, 1, 2, 3, 5, 11, 21, 100, 1_000_000)
# Words of English that stand in sentences of no other language here.
_ENGLISH = re.compile(
    r"\b(?:the|and|of|this|that|with|you|your|what|when|which|please|submission|deadline|papers?|says|nothing|called"
    r"|channel|reminders?)\b",
    re.IGNORECASE,
)
# Names that are English everywhere: of products, settings, time zones and pages, and what stands in code.
_NAMES = re.compile(
    r"`[^`]*`|<[^>]*>|https?://\S+|\bWORKSHOP_\w+|\bDISCORD_\w+|\bAnywhere on Earth\b|Bot → [\w ]+|Developer Mode"
)
# Said in English by intention, and loan words that languages share with it.
_SAID_IN_ENGLISH = {"answer.strange"}
_LOANS = {"de": {"papers", "paper", "deadline"}, "fr": set(), "es": set(), "pt": {"deadline"}, "vi": {"deadline"}}


@pytest.mark.parametrize("locale", languages())
def test_every_message_is_whole_with_every_value(locale: str) -> None:
    for message, english in ENGLISH.items():
        names = set().union(*map(placeholders, english)) - {"count"}
        for value in VALUES:
            for count in COUNTS if len(english) > 1 or "{count}" in english[0] else (None,):
                values: dict[str, object] = {name: value for name in names if not name.startswith("/")}
                told = say(message, locale, **(values if count is None else {**values, "count": count}))
                bare = told.replace(value, "") if value else told
                assert not [name for name in names if f"{{{name}}}" in bare], (message, told)
                assert told.strip() or not value, message
                assert all(value in told for name in values), (message, told)


@pytest.mark.parametrize("locale", [code for code in languages() if code != SOURCE])
def test_a_translated_message_holds_no_words_of_english(locale: str) -> None:
    for message, told in texts(read(DATA / f"{locale}.po")).items():
        for text in told:
            bare = _NAMES.sub("", re.sub(r"\{[^}]*\}", "", text))
            found = {word.lower() for word in _ENGLISH.findall(bare)} - _LOANS.get(locale, set())
            assert message in _SAID_IN_ENGLISH or not found, (message, text)


@pytest.mark.parametrize("locale", [code for code in languages() if code != SOURCE])
def test_commands_of_one_place_have_names_of_their_own(locale: str) -> None:
    names = [key for key in ENGLISH if f"{key}.description" in ENGLISH]
    by_place: dict[str, list[str]] = {}
    for name in names:
        by_place.setdefault(name.rpartition(".")[0], []).append(say(name, locale))
    assert {place: told for place, told in by_place.items() if len(set(told)) < len(told)} == {}


def test_the_words_of_the_bank_are_those_of_the_catalogue() -> None:

    for kind in load_kinds():
        assert (say(f"kind.{kind.id}.question"), say(f"kind.{kind.id}.name")) == (kind.question, kind.name)
