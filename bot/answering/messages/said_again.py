"""Whether a part of a message was answered at all: what another part was told again says nothing of it."""

from __future__ import annotations

import re

from bot.answering.messages.carried import Parse, is_dated, is_told, kind_of, not_understood
from bot.answering.messages.heard import Heard
from bot.answering.model import Answer
from bot.english import MONTH_OF
from bot.matching.lacking import held, wanted
from bot.matching.normalise import fold

_STILL = "can_still_submit"  # a kind of the bank
_DUAL, _PRIOR = "dual_submission", "prior_publication"
_NEARLY = 0.8  # share of the words of a line
_AMOUNT = frozenset({"amount", "worth", "size", "sum"})
_UNTIL = re.compile(r"\b(?:until|till|by) (?:when|what|which)\b")
_WHO = re.compile(r"^(?:and |so )?who\b")
_PEOPLE = frozenset({"organizers", "speakers", "panelists", "person", "affiliation_people", "affiliations", "contact"})
_HOW_MUCH = re.compile(r"\b(?:how (?:much|many)|amount|sum)\b")
_AT_ONCE = re.compile(
    r"\b(?:dual|double|parallel|concurrent\w*|simultaneous\w*|same time|at once|(?:under|in) (?:review|consideration)"
    r"|elsewhere|other|another|two|both|several|multiple|twice|also submitted|submitted to|pending|decision)\b"
)
_DATES = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{'|'.join(MONTH_OF)})(?: 20\d\d)?|\bin \d+ (?:days?|hours?|minutes?)\b",
    re.IGNORECASE,
)


def unless_said_again(one: Heard, before: list[Heard]) -> Heard:
    """A part that gets the answer of another one again, or a line of the call, is not understood where that lacks what
    it asks for.
    """
    text = one.answer.text if one.answer else ""
    again = text and any(other.answer and other.answer.text == text and other is not one for other in before)
    counts = one.answer and one.answer.is_quotation and _HOW_MUCH.search(" ".join(one.match.reading.words))
    if not (again or counts):
        return one
    words = " ".join(one.match.reading.words)
    if again and ((_UNTIL.search(words) and is_dated(one)) or (_WHO.search(words) and kind_of(one) not in _PEOPLE)):
        return not_understood(one)
    asked = wanted(one.match.reading.units) | (_AMOUNT & {*one.match.reading.words})
    there = held(_DATES.sub(" ", text)) | (held(text) & {"when", "hour", "where"})
    there |= _AMOUNT if re.search(r"\d", _DATES.sub(" ", text)) else frozenset()
    return one if asked <= there else not_understood(one)


def without_repeats(heard: list[Heard], parse: Parse) -> list[Heard]:
    """Leave out a line of the call where another answer was made from it and says the same, or what is asked of it;
    what is still open where that was just told: "is it over, or can I still send it?"; and what is under review where
    published work is meant.
    """
    composed = [one.answer for one in heard if one.answer and not one.answer.is_quotation]

    def repeats(one: Heard) -> bool:
        quoted = one.answer if one.answer and one.answer.is_quotation else None
        if quoted is None:
            return False
        same = [other for other in composed if other.source == quoted.source]
        reading = one.match.reading
        return any(_says_all(other.text, quoted) or is_told(other.text, reading, parse, above=0.5) for other in same)

    told = [one for one in heard if not (repeats(one) or is_of_published(one, heard))]
    return [one for place, one in enumerate(told) if not any(_is_same_state(one, other) for other in told[:place])]


def _is_same_state(one: Heard, other: Heard) -> bool:
    """Whether both tell if the same is still open, be it with a yes and a no, or one was told with the other."""
    if one.answer is None or other.answer is None or one.answer.is_quotation:
        return False
    if one.answer.text != other.answer.text and one.answer.text in other.answer.text:
        return one.answer.source == other.answer.source
    if {one.answer.entry, other.answer.entry} != {_STILL}:
        return False
    return one.answer.source == other.answer.source and one.answer.parts[1:] == other.answer.parts[1:]


def is_of_published(one: Heard, heard: list[Heard]) -> bool:
    """Whether one was taken for what is under review elsewhere and goes on from what was published there: "you take
    work from journals, so I can send mine?".
    """
    if one.answer is None or one.answer.entry != _DUAL or _AT_ONCE.search(" ".join(one.match.reading.words)):
        return False
    return any(other.answer is not None and other.answer.entry == _PRIOR for other in heard)


def _says_all(text: str, quoted: Answer) -> bool:
    """Whether a text has nearly all words of a line of the call."""
    words = fold(quoted.source.quote if quoted.source else quoted.text).split()
    said = {*fold(text).split()}
    return sum(word in said for word in words) > _NEARLY * len(words)
