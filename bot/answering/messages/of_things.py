"""A question about a thing that the one before it names: "is there a shuttle, and when does it leave?" is not answered
by the day, the place or the price of the event.
"""

from __future__ import annotations

import re

from bot.answering.messages.carried import Parse, is_always_there, kind_of, not_understood, speaks_of, subject_of
from bot.answering.messages.heard import Heard
from bot.answering.model import Outcome
from bot.faq.vocabulary import EVENTS
from bot.matching.lacking import held, wanted

_IT = r"(?:it|that|this|they|those|one)"
_OF_IT = re.compile(
    rf"(?:(?:and|so|but|also|then|if so|if yes) )*(?:what (?:does|do|would|will) {_IT} cost(?: me| us)?"
    rf"|how (?:much|expensive|long|far) (?:is|are|does|do|will|would) {_IT}(?: cost| last| take| run| go)?"
    r"|(?:at|for) (?:what|which) (?:price|cost)"
    rf"|(?:is|are) {_IT} (?:for )?(?:free|included|expensive|cheap|paid)(?: of charge)?"
    rf"|(?:where|when|at what time|what time|which day|what day) (?:is|are|does|do|will) {_IT}(?: be)?"
    r"(?: (?:held|start|begin|end|take place|open|close|leave|depart|run|go|stop|finish))?)"
)
# "is there a shuttle", "any childcare", "can i rent a bike", "where can i park": a thing that only this question names
_THING = re.compile(
    r"\b(?:(?:is|are|was|were|will) there(?: be)?|there is|there s|rent|book|borrow|order|buy)"
    r" (?:(?:an?|any|some|the) )?(?P<noun>\w+)|\b(?:an?|any|some) (?P<other>\w+)"
    r"|\bwhere can (?:i|we|one|you) (?P<act>\w+)"
)
_IS_EVENT = re.compile(r"(?:(?:so|and|but|also|then) )*(?:is|are|was) (?:it|this|that)\b")  # "is it a real conference"
# what the event itself has, so that "it" is the event: "is there a date yet, and where is it?"
_OF_EVENT = frozenset(word for names in EVENTS.values() for word in names) | frozenset(
    "date day place venue location city room deadline extension website page link site fee price ticket registration"
    " program programme schedule agenda paper abstract talk poster proposal track topic theme plan way chance idea"
    " one body thing more new register submit apply send attend join come go find read look see".split()
)
# what says when and where the event is, and what it costs
_EVENT_KINDS = frozenset("registration fees location venue workshop_date workshop_time registration_deadline".split())


def without_its_own(heard: list[Heard], parse: Parse) -> list[Heard]:
    """Return what came of the questions of a message, without what is said of the event where a thing is meant."""
    found: list[Heard] = []
    for one in heard:
        found.append(_of_thing(found[-1], one, parse) if found else one)
    return found


def _of_thing(first: Heard, one: Heard, parse: Parse) -> Heard:
    before, words = (" ".join(part.match.reading.words) for part in (first, one))
    if one.answer is None or kind_of(one) not in _EVENT_KINDS or not _OF_IT.fullmatch(words) or not _names(before):
        return one
    subject = subject_of(first.match.reading)
    asked = wanted(one.match.reading.units)
    if subject and (is_always_there(subject, asked) or speaks_of(one.answer.text, subject, parse)):
        return one
    if first.outcome is Outcome.UNSTATED:
        return one._replace(outcome=Outcome.UNSTATED, answer=None, about=first.about, family=first.family)
    said = first.answer.text if first.answer else ""
    return first if said and asked <= held(said) else not_understood(one)


def _names(words: str) -> bool:
    """Whether a question names a thing of its own, and no other word for the event or what every event has."""
    named = [found[1] or found[2] or found[3] for found in _THING.finditer(words)]
    return bool(named) and _OF_EVENT.isdisjoint(named) and not _IS_EVENT.match(words)
