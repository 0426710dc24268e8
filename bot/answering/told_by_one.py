"""The one line of the call that tells what is asked, where nothing was surely found: of the lines with the sort of thing
that the question asks for, the one that is far nearer to it than the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.answering.choice import Choice
from bot.answering.measured import suits
from bot.answering.model import Outcome
from bot.answering.unfit import is_unfit
from bot.faq.passages import Passage
from bot.matching.candidates import FAR, Candidate, Match
from bot.matching.lexicon import stem
from bot.matching.matcher import Matcher
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight
from bot.matching.relevance import load_relevance
from bot.matching.sense import load_senses
from bot.matching.targets import passage_target

_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|hundred|unlimited)"
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)


class _Sort(NamedTuple):
    """- `asked` finds it in the words of a question, and what it finds tells nothing else; `told` in a line."""

    name: str
    asked: re.Pattern[str]
    told: re.Pattern[str]


_SORTS = (
    _Sort(  # how long something lasts
        "length",
        re.compile(r"\bhow long (?:is|are|may|can|do|does|will|should|would)\b|\bhow many (?:minutes?|mins?|hours?)\b"),
        re.compile(rf"\b{_NUMBER}[ -]?(?:minutes?|mins?|min|hours?|hrs?|h|seconds?)\b"),
    ),
    _Sort(  # how large a file is
        "size",
        re.compile(
            r"\bhow (?:big|heavy|large) (?:is|are|may|can|should|must|does)\b|\b(?:max(?:imum)?|largest) (?:\w+ )?size\b"
            r"|\bhow many (?:mb|megabytes?)\b|\bfile size\b"
        ),
        re.compile(r"\d ?(?:mb|gb|kb|megabytes?)\b|\d ?(?:cm|mm|inch\w*)\b|\ba[0-4]\b"),
    ),
    _Sort(  # what it costs
        "price",
        re.compile(
            r"\bhow much (?:is|are|does|do|will|would|for)\b|\b(?:what|which) (?:is|are|does|do|will|would) .*\bcost\b"
            r"|\bwhat does \w+ set me back\b|\b(?:price|cost)s? (?:of|for)\b|\bcosts?\b|\bprice\b"
        ),
        re.compile(
            r"[$€£¥] ?\d|\d ?(?:[$€£¥]|(?:eur|euros?|usd|gbp|dollars?|pounds?|chf|sek|nok|dkk|pln|yen|cad|aud)\b)"
            r"|\b(?:free|no (?:\w+ )?(?:fees?|costs?|charges?))\b"
        ),
    ),
    _Sort(  # at what hour it is
        "hour",
        re.compile(r"\b(?:at )?(?:what|which) (?:time|hour)(?: (?:is|are|does|do|will))?\b(?! ?zone)"),
        re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\bnoon\b"),
    ),
    _Sort(  # on which day it is
        "day",
        re.compile(
            r"\b(?:on |by |until |till )?(?:what|which) (?:day|date)s?(?: (?:is|are|does|do|will|must|should))?\b"
            r"|\b(?:(?:un)?till? |by )?when (?:is|are|does|do|will|must|should)\b"
        ),
        re.compile(
            rf"\b{_MONTH}\.? \d|\b\d{{1,2}}(?:st|nd|rd|th|\.)?(?: of)? {_MONTH}\b|\b\d{{1,2}}[./]\d{{1,2}}\b"
            r"|\d{4}-\d\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
        ),
    ),
)
_COUNT = re.compile(r"\bhow many (?!of\b)(?P<what>[a-z]+)")
# a day that a fact or nothing has, and what is of another event or edition
_OF_FACTS = frozenset(
    "@deadline @notification @camera_ready @close @workshop {event} {venue} {edition} {person} {affiliation}".split()
)
_NEVER = frozenset("{event} {venue} {edition}".split())
_SURE = 0.52  # of a line that was found so
_NEAR, _NEAR_DAY = 1.3, 1.4  # relevance, nearness in meaning and share of its words together, from which on it may be
_FARTHER, _FARTHER_DAY = 0.3, 0.45  # what the next must be below that
_RELEVANT = 0.45


class _Line(NamedTuple):
    """- `near`: relevance, nearness in meaning and the share of the question's words that it holds, together"""

    near: float
    relevant: float
    held: float
    number: int


def told_by_one(match: Match, choice: Choice, passages: Sequence[Passage], matcher: Matcher) -> Choice:
    """Return the line that alone tells what is asked, where a question is not yet answered."""
    words = " ".join(match.reading.words)
    asked = _asked(words) if choice.outcome is not Outcome.ANSWERED and matcher.meaning else None
    names = {name for unit in match.reading.units for name in unit.names}
    if asked is None or not names.isdisjoint(_OF_FACTS if asked.is_day else _NEVER) or _is_strange(match.reading, asked):
        return choice
    topic = _topic(match.reading, asked.words)
    told = [number for number, line in enumerate(passages) if asked.fits(words, line)]
    if not told or not topic:
        return choice
    lines = _ranked(match.reading, topic, told, passages, matcher)
    best, text = lines[0], passages[lines[0].number].text
    others = (one.near for one in lines[1:] if not _same(passages[one.number].text, text))
    needed, farther = (_NEAR_DAY, _FARTHER_DAY) if asked.is_day else (_NEAR, _FARTHER)
    if best.near < needed or best.near - max(others, default=0.0) < farther:
        return choice
    if (not asked.is_day and best.relevant < _RELEVANT) or (asked.is_exact and best.held < 1):
        return choice
    return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(best.number), choice.near)


class _Asked(NamedTuple):
    """What a line must hold, and the words of the question that ask for it."""

    told: re.Pattern[str]
    words: str
    sort: str

    @property
    def is_day(self) -> bool:
        return self.sort == "day"

    @property
    def is_exact(self) -> bool:
        """Whether the line must have all words of the question: a price is of something."""
        return self.sort == "price"

    def fits(self, words: str, line: Passage) -> bool:
        if not self.told.search(line.text.lower()) or is_unfit(words, line):
            return False
        return self.sort != "length" or suits("talk_length", words, fold(f"{line.heading} . {line.text}"))


def _asked(words: str) -> _Asked | None:
    for sort in _SORTS:
        if found := sort.asked.search(words):
            return _Asked(sort.told, found[0], sort.name)
    if found := _COUNT.search(words):
        what = re.escape(stem(found["what"]))
        return _Asked(re.compile(rf"\b{_NUMBER}(?: \w+)? {what}"), found[0], "count")
    return None


def _is_strange(reading: Reading, asked: _Asked) -> bool:
    """Whether a question of a day has a word that nobody here knows: likely the name of another event."""
    return asked.is_day and any(unit.weight is Weight.FOREIGN for unit in reading.units)


def _topic(reading: Reading, asked: str) -> list[str]:
    """The stems of what a question is about."""
    telling = (word for unit in reading.units if unit.weight is not Weight.LIGHT for word in unit.text.split())
    return [stem(word) for word in telling if word not in asked.split()]


def _ranked(
    reading: Reading, topic: list[str], told: list[int], passages: Sequence[Passage], matcher: Matcher
) -> list[_Line]:
    ids = {number: passage_target(number) for number in told}
    mean, meaning = load_senses().mean(reading.words), matcher.meaning
    near = meaning.nearness(reading.words, mean, ids.values())
    found = []
    for number, name in ids.items():
        relevant, line = load_relevance().of(reading.words, meaning.in_order(name)), passages[number]
        words = set(map(stem, fold(f"{line.heading} . {line.text}").split()))
        held = sum(one in words for one in topic) / len(topic)
        meant = near.get(name, FAR)
        found.append(_Line(relevant + meant.mean + meant.words + held, relevant, held, number))
    return sorted(found, key=lambda one: -one.near)


def _same(one: str, other: str) -> bool:
    return one in other or other in one
