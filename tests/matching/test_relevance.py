"""A text is more relevant to a question that it answers than to one that only shares its words or subject."""

from __future__ import annotations

import pytest

from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import clean, words
from bot.matching.relevance import MOST_WORDS, load_relevance

WIFI = "How do I get online? The network is Harbour-Guest, the password hangs at the desk in the foyer."
BUS = "How do I get to the venue? Bus 7 leaves the station every ten minutes and stops at the gate; 3 euros a ticket."
POSTERS = "Posters: boards stand in the east hall from Tuesday morning; bring your own pins, we have none."
KIDS = "Can I bring my child? Yes, a room with toys and a nurse is open from nine to five, free of charge."


def relevance(question: str, text: str) -> float:
    said = frozenset(words(clean(text))) - load_lexicon().light
    return load_relevance().of(words(clean(question)), said)


@pytest.mark.parametrize(
    ("text", "answered", "not_answered"),
    [
        (WIFI, "what's the wifi password", "how fast is the wifi"),
        (WIFI, "where do I find the code for the internet", "is there a printer in the foyer"),
        (BUS, "how much is the ride", "how many seats does the bus have"),
        (BUS, "no car, how can we come out there", "is there parking at the gate"),
        (POSTERS, "can I borrow drawing pins", "how large may a poster be"),
        (POSTERS, "which hall do we hang them in", "who prints the posters"),
        (KIDS, "daycare?", "until what age is somebody a child"),
        (KIDS, "what does it cost to leave my daughter there", "can my daughter enter the contest"),
    ],
)
def test_what_a_text_answers_is_told_from_what_it_does_not(text: str, answered: str, not_answered: str) -> None:
    assert relevance(answered, text) > relevance(not_answered, text)


def test_where_nothing_is_known_nothing_is_relevant() -> None:
    assert relevance("", WIFI) == relevance("zzqx qqzv", WIFI) == relevance("wifi?", "") == 0


def test_a_long_message_is_judged_by_its_first_words() -> None:
    asked = ["wifi", *["password"] * (MOST_WORDS - 1)]
    said = frozenset({"network", "desk"})
    assert load_relevance().of(asked, said) == load_relevance().of([*asked, *["lunch"] * 9_000], said)
