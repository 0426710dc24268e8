"""From a message to its questions, each with what came of it: parts are taken apart where each is clear by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import NamedTuple

from bot.answering.messages.carried import is_settled, is_told
from bot.answering.messages.followups import with_followups
from bot.answering.messages.headed import fits_alone, fits_head, under_head
from bot.answering.messages.heard import Heard
from bot.answering.messages.own_subject import asks_for_other
from bot.answering.messages.pieces import PAIR, POINTS_BACK, asked_of_a_case, cased, completed, listed_pieces, resolved
from bot.answering.messages.said_again import without_repeats
from bot.answering.model import Outcome
from bot.matching.heads import headed
from bot.matching.matcher import Matcher
from bot.matching.normalise import clean
from bot.matching.reading import Reading, Weight
from bot.matching.split import clauses, is_question, sentences, tells_a_case, when_and_where
from bot.words.catalogue import SOURCE

MAX_HEARD = 6  # questions of one message that are looked at


class Occasion(NamedTuple):
    """What a question is asked on: the message around it, the instant, the language to answer in.

    - `typed`: the message itself, where `around` is what it says in English
    """

    around: Reading
    now: datetime
    language: str = SOURCE
    typed: str = ""

    @property
    def glossed(self) -> bool:
        """Whether it was said in another language than English, so that the words read are not the person's own."""
        return bool(self.typed)


class Listener:
    """Hears one message. `decide` says what comes of one question; it gets the question and its occasion."""

    def __init__(self, matcher: Matcher, decide: Callable[..., Heard]) -> None:
        self._matcher, self._decide = matcher, decide
        self._heard: dict[tuple[str, bool], Heard] = {}  # people ask a thing twice, and a part is tried in several ways

    def hear(self, asked: list[str], occasion: Occasion) -> list[Heard]:
        """Understand each question; when none is clear by itself, the whole message may be."""
        said = sentences(clean(occasion.around.text))
        head, first = headed(asked[0] if asked else clean(occasion.around.text))
        if len(asked) == 1 and asked == said and len(listed_pieces(asked[0])) == len(clauses(asked[0])) == 1:
            single = self._pair(self._decide(self._matcher.match_reading(occasion.around), occasion), occasion)
            return single if settled(single) or not head else self._parted(first, occasion, among=True)
        heard: list[Heard] = []
        for question in resolved([first, *asked[1:]] if head else asked, said)[:MAX_HEARD]:
            heard += self._under(head, question, occasion) or self._parted(question, occasion, among=len(asked) > 1)
        if not asked and not head:
            heard = self._unasked(clean(occasion.around.text), occasion)
        if not settled(heard):
            whole = self._decide(self._matcher.match_reading(occasion.around), occasion)
            fits = fits_head(whole, head, first, self._matcher.parser.parse) if head else True
            fits = fits and not (len(heard) == 1 and asks_for_other(heard[0], whole))
            if fits and (not heard or whole.confidence > max(one.confidence for one in heard)):
                return self._beside(whole, heard) if whole.answer and len(heard) > 1 else self._pair(whole, occasion)
        parse, one = self._matcher.parser.parse, partial(self._one, occasion=occasion, among=True)
        return without_repeats(with_followups(heard[:MAX_HEARD], one, parse), parse)

    def _under(self, head: str, question: str, occasion: Occasion) -> list[Heard]:
        """Understand a question by what it says of the head of its message; nothing where it has none."""
        if not head:
            return []
        parse = self._matcher.parser.parse
        under = under_head(head, question, partial(self._one, occasion=occasion, among=True), parse)
        if settled(under):
            return under
        whole = self._parted(question, occasion, among=True)
        return whole if all(fits_alone(one, head, question, parse) for one in whole) else under

    def _unasked(self, text: str, occasion: Occasion) -> list[Heard]:
        """Understand a message that has no mark of a question: as a list of keywords, or by its clauses."""
        if len(listed := listed_pieces(text)) > 1:
            heard = self._listed(listed, occasion, unstated=len(listed) > 2)  # noqa: PLR2004
            if heard:
                return heard
        return self._parted(text, occasion, among=True) if len(clauses(text)) > 1 else []

    def _parted(self, question: str, occasion: Occasion, *, among: bool) -> list[Heard]:
        """Understand a question by its clauses or fragments when these are clear, else as a whole."""
        if of_part := when_and_where(question):  # each must be clear by itself, or is named as not understood
            return [self._one(part, occasion, among=among) for part in of_part]
        pieces = clauses(question)
        if len(pieces) > 1 and not is_question(pieces[0]) and POINTS_BACK.search(pieces[1]):
            pieces = [question]  # "the main track, what was their deadline?"
        pieces = completed(pieces)
        parts = [self._one(part, occasion, among=among or len(pieces) > 1) for part in pieces]
        if len(parts) > 1:
            parts = [one for part, text in zip(parts, pieces, strict=True) for one in self._inner(part, text, occasion)]
        if settled(parts) == len(parts) and (len(parts) > 1 or _OF_ALL.search(question)):
            return parts
        whole = parts[0] if len(parts) == 1 else self._one(question, occasion, among=among)
        if len(parts) > 1 and whole.family in {one.family for one in parts if settled([one])}:
            return parts  # the whole adds nothing, and what is not clear must be named
        if len(parts) > 1 and all(map(is_question, pieces)) and _is_only_quoted(whole, parts):
            parse, text = self._matcher.parser.parse, whole.answer.text if whole.answer else ""
            told = [is_told(text, one.match.reading, parse) and _speaks_for(whole, one, parts) for one in parts]
            return [whole if is_said else one for one, is_said in zip(parts, told, strict=True)]
        keywords = listed_pieces(question)
        if listed := self._keywords(keywords, whole, occasion):
            return listed
        alone = [self._one(piece, occasion) for piece in asked_of_a_case(keywords)]
        if alone and settled(alone) == len(alone) and min(one.confidence for one in alone) > whole.confidence:
            of_a_time = settled([whole]) and _names_moment(whole.match.reading)  # "if I submit at 9, am I too late?"
            return [whole] if of_a_time and [one.family for one in alone] == [whole.family] else alone
        if len(parts) > 1 and whole.answer:
            return self._beside(whole, parts)
        return self._pair(whole, occasion) if settled([whole]) else parts

    def _keywords(self, keywords: list[str], whole: Heard, occasion: Occasion) -> list[Heard]:
        """What is said of a question taken as a list of keywords, where the whole is not another question."""
        of_two = whole.answer is not None and whole.answer.entry in _OF_TWO
        if of_two and len(keywords) < 3 and not any(map(PAIR.search, keywords)):  # noqa: PLR2004
            return []
        listed = self._listed(keywords, occasion, unstated=whole.answer is None)
        same = whole.answer is None or of_two or any(one.family == whole.family for one in listed)
        return listed if same else []

    def _inner(self, part: Heard, text: str, occasion: Occasion) -> list[Heard]:
        """A part of a message that is not clear as one may be a list itself: "where is it, first and last day"."""
        listed = [] if settled([part]) else self._listed(listed_pieces(text), occasion)
        return listed if settled(listed) == len(listed) and listed else [part]

    def _beside(self, whole: Heard, parts: list[Heard]) -> list[Heard]:
        """What is said of a message as a whole, and each of its parts that it does not speak of."""
        text, parse = whole.answer.text if whole.answer else "", self._matcher.parser.parse
        untold = [one for one in parts if not is_told(text, one.match.reading, parse)]
        surest = max((one.confidence for one in parts if settled([one])), default=0.0)
        is_fact = whole.answer is not None and not whole.answer.is_quotation
        if surest and (len(untold) == len(parts) or (is_fact and surest >= whole.confidence)):
            return parts
        place = next((place for place, one in enumerate(parts) if one not in untold), 0)
        beside = [*parts[:place], whole, *(one for one in parts[place:] if one in untold)]
        return [one for one in beside if one.answer or not tells_a_case(one.match.reading.text)]

    def _listed(self, pieces: list[str], occasion: Occasion, *, unstated: bool = False) -> list[Heard]:
        """Understand a list of keywords ("deadline, link, style file?"); nothing when it is not one.

        - `unstated`: one that the call says nothing about makes a list, too
        """
        if len(pieces) < 2 or asked_of_a_case(pieces):  # noqa: PLR2004
            return []
        heard = [self._one(piece, occasion, among=True) for piece in pieces[: MAX_HEARD + 1]]
        if any(_is_moment(one.match.reading) for one in heard):
            return []  # "june 15, 10pm in chicago, portal?" is one question
        answered = [one for one in heard if one.answer and not one.answer.is_quotation]
        parted = _PARTS.search(clean(occasion.around.text)) or not any(map(is_question, pieces))
        lines = filter(_is_line_for_keyword, heard) if parted else ()
        clear = [*answered, *lines, *(one for one in heard if unstated and one.outcome is Outcome.UNSTATED)]
        if not answered or len({one.family for one in clear}) < 2:  # noqa: PLR2004
            return []
        telling = [one for one in heard if one.answer or _says_something(one.match.reading)]
        return telling if len(clear) * 2 >= len(telling) else []

    def _one(self, text: str, occasion: Occasion, *, among: bool = False) -> Heard:
        if (text, among) not in self._heard:
            match = self._matcher.match(cased(text, occasion.around.text))
            self._heard[text, among] = self._decide(match, occasion, among=among)
        return self._heard[text, among]

    def _pair(self, heard: Heard, occasion: Occasion) -> list[Heard]:
        """Look for a second question joined to the first by "and" ("the speakers and the panel", "when and where")."""
        reading = heard.match.reading
        joints = [place for place, unit in enumerate(reading.units) if unit.name in _JOINTS]
        if heard.answer is None or heard.answer.entry in _OF_TWO or not (joints or _JOINT_MARKS.search(reading.text)):
            return [heard]
        rest, place = self._matcher.without_evidence(reading, heard.match.kind_of(heard.answer.entry))
        second = self._decide(self._matcher.match_reading(_unjoined(rest)), occasion, among=True)
        if second.answer is None or second.family == heard.family or second.answer.is_quotation:
            return [heard]
        _, other = self._matcher.without_evidence(rest, second.match.kind_of(second.answer.entry))
        other += other >= place
        apart = not joints or any(min(place, other) < joint < max(place, other) for joint in joints)
        return [heard, second] if apart else [heard]


def settled(heard: list[Heard]) -> int:
    return sum(map(is_settled, heard))


def _is_only_quoted(whole: Heard, parts: list[Heard]) -> bool:
    """Whether a line of the call stands for all of a message, a part of which the FAQ itself answers."""
    told = [one.answer for one in parts if one.answer]
    return whole.answer is not None and whole.answer.is_quotation and not all(one.is_quotation for one in told)


def _is_line_for_keyword(one: Heard) -> bool:
    """Whether a line of the call answers a bare keyword: "venue" beside "deadline"."""
    is_line = one.answer is not None and one.answer.is_quotation
    return is_line and len(one.match.reading.words) <= _FEW and one.confidence >= _SURE_LINE


def _speaks_for(whole: Heard, part: Heard, parts: list[Heard]) -> bool:
    """Whether the line that is quoted for a message is about a part of it that is not clear, more than about others."""

    def nearness(one: Heard) -> float:
        line = whole.answer.entry if whole.answer else ""
        return max((candidate.near.mean for candidate in one.match.candidates if candidate.id == line), default=0.0)

    return not settled([part]) and nearness(part) > max(nearness(one) for one in parts if settled([one]))


def _unjoined(reading: Reading) -> Reading:
    """A reading without the "and" that it begins or ends with."""
    units = list(reading.units)
    for edge in (0, -1):
        while units and units[edge].name in _JOINTS:
            units.pop(edge)
    return reading._replace(units=tuple(units))


def _is_moment(reading: Reading) -> bool:
    """Whether it only says when: "june 15", "10pm in chicago", "11am on the 10th in bergen"."""
    said = {unit.name for unit in reading.units if unit.weight not in {Weight.LIGHT, Weight.FOREIGN}}
    return _names_moment(reading) and said <= _MOMENT | {"{zone}", "{city}", "time"}


def _names_moment(reading: Reading) -> bool:
    return any(unit.name in _MOMENT for unit in reading.units)


def _says_something(reading: Reading) -> bool:
    return any(unit.weight is not Weight.LIGHT for unit in reading.units)


_OF_ALL = re.compile(r"\b(?:both|each|all|either)(?: of them)? \w+(?: \w+)?\W*$")  # "drones and kites, both ok?"
_PARTS = re.compile(r"[+&\n]")  # parts a message more surely than a comma
_FEW = 4  # words of a keyword
_SURE_LINE = 0.65
_MOMENT = frozenset({"{date}", "{time}"})
_JOINTS = frozenset({"and", "or", "plus", "also"})
_JOINT_MARKS = re.compile(r":(?=\s)|&")  # not ":)"
# one question with an "and" in it
_OF_TWO = frozenset({"date_difference", "date_order", "person", "deadline_in_zone", "deadline_timezone"})
