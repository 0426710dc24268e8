"""Somebody whom no fact has: the line of the call with their name tells who that is, and what the talk is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.whom import named_people
from bot.answering.questions.forms import START
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.matching.reading import Reading

_NAME = r"(?P<name>\w{2,20}(?: \w{1,20}){1,3}?)"
_TALK = r"(?:talk|lecture|keynote|tutorial|presentation|session|course|class|part)"
_SPEAKS = r"(?:talk|speak|lecture|teach|present|talking|speaking|lecturing|going to talk)"
_BEHIND = r"(?: (?:exactly|please|again))?$"
_OF_PERSON = re.compile(
    rf"{START}(?:who(?: is|s| s) {_NAME}|where (?:is|does) (?P<other>\w{{2,20}}(?: \w{{1,20}}){{1,3}}?)"
    rf" (?:from|based|work|working|come from|work at)){_BEHIND}"
)
_OF_TALK = re.compile(
    rf"{START}(?:what(?: is|s| s| will be) {_NAME}(?: s)? {_TALK} (?:about|on|called)"
    rf"|what (?:does|will|is) (?P<other>\w{{2,20}}(?: \w{{1,20}}){{1,3}}?) {_SPEAKS}(?: (?:about|on))?"
    rf"|what (?:is|s) the (?:title|topic|subject) of (?P<third>\w{{2,20}}(?: \w{{1,20}}){{1,3}}?)(?: s)? {_TALK})"
    rf"{_BEHIND}"
)


def name_in_line(faq: Faq, reading: Reading, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line that has the whole name of somebody who is asked about and is none of the people of the FAQ; of a
    talk, the one that says most behind the name. None where no line has it.
    """
    words = " ".join(reading.words)
    of_talk = _OF_TALK.search(words)
    found = of_talk or _OF_PERSON.search(words)
    name = next(filter(None, found.groups()), "").split() if found else []
    if not name or not load_lexicon().light.isdisjoint(name) or named_people(reading, faq):
        return None
    behind = [(_words_behind(name, one.text), -number) for number, one in enumerate(passages)]
    told = [one for one in behind if one[0] > 0]
    if not told:
        return None
    return Candidate.of_passage(-max(told)[1] if of_talk else -told[0][1])


def _words_behind(name: list[str], text: str) -> int:
    """How many words of a text stand behind a name, each word of which has a capital there; none without it."""
    tokens = re.findall(r"\w+", text)
    folded = [fold(one) for one in tokens]
    for place, word in enumerate(folded):
        end = place + len(name)
        if word == name[0] and folded[place:end] == name and all(one[0].isupper() for one in tokens[place:end]):
            return len(tokens) - end
    return 0
