"""A text is more relevant to a question that it answers than to one that only shares its words or subject."""

from __future__ import annotations

from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import clean, words
from bot.matching.relevance import MOST_WORDS, load_relevance

WIFI = "How do I get online? The network is Harbour-Guest, the password hangs at the desk in the foyer."
BUS = "How do I get to the venue? Bus 7 leaves the station every ten minutes and stops at the gate; 3 euros a ticket."
POSTERS = "Posters: boards stand in the east hall from Tuesday morning; bring your own pins, we have none."
KIDS = "Can I bring my child? Yes, a room with toys and a nurse is open from nine to five, free of charge."


def relevance(question: str, text: str) -> float:
    light = load_lexicon().light
    return load_relevance().of(words(clean(question)), [word for word in words(clean(text)) if word not in light])


# a text, a question that it answers, one that only sounds so
PAIRS = [
    (WIFI, "what's the wifi password", "how fast is the wifi"),
    (WIFI, "where do I find the code for the internet", "is there a printer in the foyer"),
    (WIFI, "how can I connect my laptop", "can I borrow a laptop"),
    (WIFI, "which network do I pick on my phone", "what is the phone number of the desk"),
    (BUS, "how much is the ride", "how many seats does the bus have"),
    (BUS, "no car, how can we come out there", "is there parking at the gate"),
    (BUS, "which line do I take from the station", "when does the last bus leave"),
    (BUS, "do I have to pay for the shuttle", "may I bring my dog on the bus"),
    (POSTERS, "can I borrow drawing pins", "how large may a poster be"),
    (POSTERS, "which hall do we hang them in", "who prints the posters"),
    (POSTERS, "from which day can I put mine up", "is there a prize for the best poster"),
    (POSTERS, "do you hand out something to fix it with", "how long do I stand at my poster"),
    (KIDS, "daycare?", "until what age is somebody a child"),
    (KIDS, "what does it cost to leave my daughter there", "can my daughter enter the contest"),
    (KIDS, "till what time can my boy stay with the nurse", "do kids get lunch"),
    (KIDS, "is somebody there to watch a toddler", "is the nurse there for adults, too"),
]
ALMOST_ALL = 0.8


def test_what_a_text_answers_is_told_from_what_it_does_not() -> None:
    """Not every pair: what takes knowledge of the world ("how large may a poster be") no small network knows."""
    told = [relevance(answered, text) > relevance(other, text) for text, answered, other in PAIRS]
    assert sum(told) >= ALMOST_ALL * len(PAIRS)


def test_where_nothing_is_known_nothing_is_relevant() -> None:
    assert relevance("", WIFI) == relevance("zzqx qqzv", WIFI) == relevance("wifi?", "") == 0


def test_a_long_message_is_judged_by_its_first_words() -> None:
    asked = ["wifi", *["password"] * (MOST_WORDS - 1)]
    said = ("network", "desk")
    assert load_relevance().of(asked, said) == load_relevance().of([*asked, *["lunch"] * 9_000], said)
