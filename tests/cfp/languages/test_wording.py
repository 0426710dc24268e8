"""Phrases for topics, people and policies: each is read as what its file says, and none is superfluous."""

from __future__ import annotations

import pytest

from bot.cfp.language import Language, languages
from bot.cfp.phrases import Phrases

TABLES = (
    "topics",
    "answers",
    "review",
    "archival",
    "dual",
    "length",
    "outside",
    "parts",
    "submitting",
    "template",
    "quoted",
)
ROWS = ("unquoted", "registering")  # tables of which each value is looked for by itself
DATES = ("common", "to", "or", "of", "kinds", "dates", "due", "send", "held", "event", "extended", "sections")
LISTS = ("but", "minor", "tracks", "contact", "attending")
SAME = (*TABLES, *ROWS, *LISTS, "page", "counted", "between", "for", "numbers", "papers", "roles", "no_name")

WHOLE = [one for one in languages() if one.is_whole]
each = pytest.mark.parametrize("one", WHOLE, ids=lambda one: one.tag)


def as_written(phrase: str) -> str:
    """A text that the phrase must find itself in."""
    return phrase.replace("…", "qq qq").replace("*", "")


@each
@pytest.mark.parametrize("key", [*TABLES, "roles"])
def test_a_phrase_by_itself_is_read_as_its_value(one: Language, key: str) -> None:
    table = Phrases(one.table[key])
    assert [
        phrase
        for value, told in one.table[key].items()
        for phrase in told
        if value not in table.values(as_written(phrase))
    ] == []


@each
@pytest.mark.parametrize("key", TABLES)
def test_no_phrase_can_be_taken_out_with_nothing_noticing(one: Language, key: str) -> None:
    table = one.table[key]
    whole, superfluous = Phrases(table), []
    for value, told in table.items():
        for phrase in told:
            rest = Phrases(table | {value: [other for other in told if other != phrase]})
            if rest.values(as_written(phrase)) == whole.values(as_written(phrase)):
                superfluous.append(phrase)
    assert superfluous == []


@each
@pytest.mark.parametrize("key", LISTS)
def test_no_word_of_a_list_is_said_by_another(one: Language, key: str) -> None:
    told = one.table[key]
    assert [
        phrase
        for phrase in told
        if Phrases({key: [other for other in told if other != phrase]}).find(as_written(phrase))
    ] == []


@each
@pytest.mark.parametrize("key", ROWS)
def test_no_word_of_a_row_is_said_by_another(one: Language, key: str) -> None:
    rows = one.table[key].values()
    assert [
        phrase
        for told in rows
        for phrase in told
        if Phrases({key: [other for other in told if other != phrase]}).find(as_written(phrase))
        or not Phrases({key: told}).find(as_written(phrase))
    ] == []


@each
def test_every_language_says_the_same_things(one: Language) -> None:
    assert [key for key in SAME if key not in one.table] == []


@pytest.mark.parametrize("one", [one for one in languages() if not one.is_whole], ids=lambda one: one.tag)
def test_a_language_of_dates_alone_says_what_they_are(one: Language) -> None:
    assert [key for key in DATES if key not in one.table] == []
    assert {"submission", "notification", "camera_ready", "registration", "abstract"} <= one.table["kinds"].keys()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("There are no formal proceedings.", True),
        ("There are no (e.g. printed) proceedings.", True),
        ("We laden Sie am 3. Mai herzlich ein.", True),
        ("Notes in the proceedings", False),
        ("By November, the proceedings are out.", False),
        ("We say no. The proceedings are printed.", False),
        ("Wir laden Sie zu einem Treffen", False),
    ],
)
def test_a_gap_stands_between_whole_words_of_one_sentence(text: str, said: bool) -> None:
    assert (text in Phrases({"said": ["no … proceedings", "laden … ein"]})) is said
