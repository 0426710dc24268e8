"""The one line of the call that tells what is asked, where nothing was surely found: of the lines with the sort of
thing that the question asks for, the one that is far nearer to it than the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.answering.choosing.choice import Choice
from bot.answering.choosing.decision import Decision
from bot.answering.lines.far_nearest import told_far_nearest
from bot.answering.lines.measured import measured, suits
from bot.answering.lines.must_hold import said_nowhere
from bot.answering.lines.nearest import Line, ranked, telling_stems, without_far
from bot.answering.lines.told_of_kind import told_of_kind
from bot.answering.lines.unfit import is_unfit, without_unfit
from bot.answering.model import Outcome
from bot.answering.questions.claimed import NO_TOPIC, claim_of
from bot.answering.questions.in_or_out import claims_only
from bot.english import DAY, NUMBER
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.lexicon import stem
from bot.matching.matcher import Matcher
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight
from bot.matching.targets import PASSAGE, Sort


class _Sort(NamedTuple):
    """- `asked` finds it in the words of a question, and what it finds tells nothing else; `told` in a line.
    - `near`, `relevant`: what a line must be (see `nearest.Line`); `farther`: what the next must be below that
    - `lasts`: it is of how long something lasts; `is_many`: a line is of many things with such a figure
    - `alone`: no line without it says anything
    """

    name: str
    asked: re.Pattern[str]
    told: re.Pattern[str]
    near: float = 1.3
    farther: float = 0.3
    relevant: float = 0.45
    lasts: bool = False
    is_many: bool = False
    alone: bool = False


_ALONE = (1.0, 0.8)  # what is near enough and far enough before the next, of lines with a rare sort of thing
_SORTS = (
    _Sort(  # how long something lasts
        "length",
        re.compile(
            r"\bhow long (?:is|are|may|can|do|does|will|should|would|must)\b|\bhow many (?:minutes?|mins?|hours?)\b"
            r"|\bhow much time\b|\btime limit\b|\bduration\b|\b(?:minutes|mins) (?:for|per)\b"
        ),
        re.compile(rf"\b{NUMBER}[ -]?(?:minutes?|mins?|min|hours?|hrs?|h|seconds?)\b"),
        lasts=True,
    ),
    _Sort(  # how large a file is
        "size",
        re.compile(
            r"\bhow (?:big|heavy|large) (?:is|are|may|can|should|must|does)\b"
            r"|\b(?:max(?:imum)?|largest) (?:\w+ )?size\b|\bhow many (?:mb|megabytes?)\b|\bfile size\b"
        ),
        re.compile(r"\d ?(?:mb|gb|kb|megabytes?)\b|\d ?(?:cm|mm|inch\w*)\b|\ba[0-4]\b"),
        *_ALONE,
    ),
    _Sort(  # what it costs
        "price",
        re.compile(
            r"\bhow much (?:is|are|does|do|will|would|for)\b|\b(?:what|which) (?:is|are|does|do|will|would) .*\bcost\b"
            r"|\bset (?:me|us) back\b|\b(?:price|cost)s? (?:of|for)\b|\bcosts?\b|\bprice\b|\bhow expensive\b"
            r"|\bhow much\b(?! (?:time|space|room|longer|text|work|detail|more))|\b(?:do|does|will) (?:\w+ )?pay\b"
            r"|\brefund\w*|\bhow many (?:dollars|euros?|pounds)\b"
        ),
        re.compile(
            r"\b(?:eur|usd|gbp|chf|sek) ?\d|[$€£¥] ?\d"
            r"|\d ?(?:[$€£¥]|(?:eur|euros?|usd|gbp|dollars?|pounds?|chf|sek|nok|dkk|pln|yen|cad|aud)\b)"
            r"|\b(?:(?<!feel )free(?! to\b)|no (?:\w+ )?(?:fees?|costs?|charges?))\b"
        ),
    ),
    _Sort(  # at what hour it is
        "hour",
        re.compile(r"\b(?:at )?(?:what|which) (?:time|hour)(?: (?:is|are|does|do|will))?\b(?! ?zone)|\bwhat o clock\b"),
        re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\bnoon\b"),
    ),
    _Sort(  # on which day it is
        "day",
        re.compile(
            r"\b(?:on |by |until |till )?(?:what|which) (?:day|date|evening|night|morning|afternoon)s?"
            r"(?: (?:is|are|does|do|will|must|should))?\b"
            r"|\b(?:(?:un)?till? |by )?when (?:is|are|does|do|will|must|should)\b"
        ),
        re.compile(
            rf"{DAY}|(?!^)\b\d{{1,2}}[./]\d{{1,2}}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"
            r"|\b(?:first|second|third|last|opening) (?:day|night|evening|morning|afternoon)\b"
        ),
        1.4,
        0.45,
    ),
)
_PRICED = (1.15, 0.4, 0.5)  # the same for a price in other words than those of a question
_COUNT = re.compile(r"\b(?:how many|max(?:imum)?(?: number of)?|number of) (?!of\b)(?P<what>[a-z]+)")
_PEOPLE = frozenset("people persons person folks participants attendees students".split())
_PERSONS = r"(?:people|persons?|participants?|attendees|members|students|speakers|scientists|scholars|applicants)"
# a day that a fact or nothing has, and what is of another event or edition
_OF_FACTS = frozenset(
    "@deadline @notification @camera_ready @close @workshop {event} {venue} {edition} {person} {affiliation}".split()
)
_NEVER = frozenset("{event} {venue} {edition}".split())
_SENDS = re.compile(
    r"\b(?:deadlines?|due|submi\w+|sen[dt]|hand\w*|propos\w+|appl[yi]\w*|appli\w+|upload\w*|register\w*|registration"
    r"|finish\w*|file|delete|pay|paid|book|close\w*|must|need|latest)\b"
)
# days of something else: those by which something is sent, and those of the event itself
_OTHER_DAYS = (
    (_SENDS, re.compile(r"\b(?:deadlines?|due|submissions?|submit\w*|before|no later than)\b")),
    (
        re.compile(r"\b(?:it|itself|event|thing|held|take|takes|place|start\w*|begin\w*|end|ends|kick)\b"),
        re.compile(r"\b(?:take|takes|taking) place\b|\b(?:hosted|held)\b"),
    ),
)
_ASKS = re.compile(
    r"\b(?:who|whom|where|when|what|which|how)"
    r" (?:is|are|do|does|did|will|can|may|should|must|days?|dates?|time|hour|much|many|long|big|large)\b"
)
_CLAIM, _CLAIMED = "claim", (1.2, 0.25)  # lines with a figure of its sort are few
# what a line says to the claim that nothing else is taken
_ALONE_TAKEN = _Sort(
    "only",
    re.compile(r"\b(?:only|solely|exclusively|nothing (?:but|else|other than)|(?:limited|restricted|confined) to)\b"),
    re.compile(
        r"\b(?:only|solely|exclusiv\w+|restrict\w+|limited to|any|every|all (?:kinds|types|sorts|areas|approaches)"
        r"|variety|otherwise|regardless|whatever|open to|beyond)\b"
    ),
)
_HELD_AGAINST = frozenset({_CLAIM, _ALONE_TAKEN.name})  # what is claimed is held against one line
_UNHELD = 1.5  # nearness of a line that has no word of what a claim is of
_CELLS = 2  # of a row; a table of several has days of many things
_SURE = 0.52  # of a line that was found so


def quotable(
    match: Match, choice: Choice, passages: Sequence[Passage], matcher: Matcher, decision: Decision, *, among: bool
) -> Choice:
    """Return a choice that quotes only lines that can answer, and the line that alone does. `among`: several questions
    of one message.
    """
    choice = measured(match, without_far(match, choice, passages, matcher, among=among), passages)
    choice = told_by_one(match, without_unfit(match, choice, passages, among=among), passages, matcher)
    choice = said_nowhere(match, told_of_kind(match, choice, passages, matcher, decision), passages)
    sort = _sort_of(" ".join(match.reading.words), match.reading)
    choice = told_far_nearest(match, choice, passages, matcher) if sort is None and not among else choice
    return choice if sort and sort.name in _HELD_AGAINST else choice.hedged()


def told_by_one(match: Match, choice: Choice, passages: Sequence[Passage], matcher: Matcher) -> Choice:
    """Return the line that alone tells what is asked, where a question is not yet answered, or claims a figure that the
    line which was found has not.
    """
    words = " ".join(match.reading.words)
    sort = _sort_of(words, match.reading) if matcher.meaning else None
    if sort is None or not _is_open(choice, sort, passages) or not _may_be_told(sort, match.reading):
        return choice
    topic = _topic(match.reading, sort)
    told = [number for number, line in enumerate(passages) if _fits(sort, words, line)]
    if sort.alone and choice.outcome is Outcome.ANSWERED:  # by a line without such a figure
        choice = Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)
    if not told or not topic:
        return choice
    lines = ranked(match.reading, topic, told, passages, matcher)
    if sort.is_many and not (lines := [one for one in lines if one.held > 0]):
        return choice
    best, *others = lines
    text = passages[best.number].text
    second = max((one.near for one in others if not _same(passages[one.number].text, text)), default=0.0)
    is_near = best.near >= max(sort.near, second + sort.farther) and _is_relevant(best, sort)
    if sort.name == "price" and best.held < 1:  # a price is of something
        near, farther, relevant = _PRICED
        is_near = best.near >= max(near, second + farther) and best.relevant >= relevant and not choice.lines
    if not is_near:
        return choice
    return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(best.number), choice.near)


def _is_open(choice: Choice, sort: _Sort, passages: Sequence[Passage]) -> bool:
    best = choice.candidate
    if best is None or choice.outcome is not Outcome.ANSWERED:
        return True
    is_line = sort.name == _CLAIM and best.sort is Sort.PASSAGE
    return is_line and not sort.told.search(fold(passages[int(best.id.removeprefix(PASSAGE))].text))


def _is_relevant(best: Line, sort: _Sort) -> bool:
    """Whether a line likely answers; to a claim does one that has all that it is of, and less surely one that has none
    of it.
    """
    if sort.name != _CLAIM:
        return best.relevant >= sort.relevant
    return best.held >= 1 or (best.relevant >= sort.relevant and (best.held > 0 or best.near >= _UNHELD))


def _sort_of(words: str, reading: Reading) -> _Sort | None:
    if claim := claim_of(reading):
        asked, told, lasts, is_many, alone = claim
        return _Sort(_CLAIM, asked, told, *_CLAIMED, lasts=lasts, is_many=is_many, alone=alone)
    if claims_only(words):
        return _ALONE_TAKEN
    if len(_ASKS.findall(words)) > 1:  # several things asked at once
        return None
    if sort := next((one for one in _SORTS if one.asked.search(words)), None):
        return sort
    if found := _COUNT.search(words):
        what = _PERSONS if found["what"] in _PEOPLE else re.escape(stem(found["what"]))
        return _Sort("count", _COUNT, re.compile(rf"\b(?:{NUMBER}|unlimited)(?: \w+)? {what}"), *_ALONE)
    return None


def _may_be_told(sort: _Sort, reading: Reading) -> bool:
    """Whether a line may tell it: no fact has it, and it is of this event."""
    names = {name for unit in reading.units for name in unit.names}
    if sort.name != "day":
        return names.isdisjoint(_NEVER)
    # a word that nobody here knows likely names another event
    return names.isdisjoint(_OF_FACTS) and all(unit.weight is not Weight.FOREIGN for unit in reading.units)


def _fits(sort: _Sort, words: str, line: Passage) -> bool:
    text = fold(line.text) if sort.name == _CLAIM else line.text.lower()
    if not sort.told.search(text) or is_unfit(words, line):
        return False
    is_day = sort.name == "day" and text.count("|") <= _CELLS
    if is_day and any(told.search(text) and not asked.search(words) for asked, told in _OTHER_DAYS):
        return False
    return not sort.lasts or suits("talk_length", words, fold(f"{line.heading} . {line.text}"))


def _topic(reading: Reading, sort: _Sort) -> list[str]:
    """The stems of what a question is about."""
    found = sort.asked.search(" ".join(reading.words))
    asked = found[0].split() if found else ()
    beside = NO_TOPIC if sort.name == _CLAIM else frozenset[str]()
    return [one for one in telling_stems(reading) if one not in {*map(stem, asked), *beside}]


def _same(one: str, other: str) -> bool:
    return one in other or other in one
