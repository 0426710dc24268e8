"""The whole way from a message to a reply: its questions, what each means, what the call says."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple

from bot.answering.completions import completed
from bot.answering.composers import compose
from bot.answering.context import Context
from bot.answering.decision import Decision
from bot.answering.model import MAX_TEXT, Answer, Outcome, Reply, Suggestion, bounded
from bot.answering.suppose import elsewhere, supposed_now
from bot.bank.model import Kind
from bot.faq.answerable import is_answerable
from bot.faq.model import Faq
from bot.matching.matcher import Candidate, Match, Matcher
from bot.matching.normalise import addresses_someone, clean
from bot.matching.reading import Reading
from bot.matching.split import clauses, is_rhetorical, questions, sentences

MAX_ANSWERS = 4
_STARTERS = ("submission_deadline", "page_limit", "submission_link", "topics", "organizers")


class _Heard(NamedTuple):
    """One question of a message: how it was understood and what came of it."""

    match: Match
    outcome: Outcome
    confidence: float
    answer: Answer | None = None
    about: str = ""
    suggestions: tuple[Suggestion, ...] = ()


class Answerer:
    """Answers questions about one workshop. Built once; `reply` is pure and takes the instant."""

    def __init__(self, faq: Faq, kinds: tuple[Kind, ...], matcher: Matcher, decision: Decision) -> None:
        self.faq = faq
        self.matcher = matcher
        self._decision = decision
        self._kinds = {kind.id: kind for kind in kinds}
        self._questions = {kind.id: kind.question for kind in kinds} | {entry.id: entry.question for entry in faq.entries}
        self._entries = {entry.id: entry for entry in faq.entries}
        self._about_bot = {kind for kind in kinds if kind.compute == "help"}
        self._answerable = {kind.id for kind in kinds if is_answerable(kind, faq)} | {entry.id for entry in faq.entries}

    def reply(self, text: str, *, now: datetime, overheard: bool = False) -> Reply:
        """Answer a message; an overheard one is met with silence unless it surely asks what the call answers."""
        if overheard and (addresses_someone(text) or is_rhetorical(text)):
            return Reply(Outcome.SILENT)
        asked = questions(text)
        if overheard and not asked:
            return Reply(Outcome.SILENT)
        around = self.matcher.parser.parse(text)
        heard = self._hear(asked, around, now)
        if overheard:
            return self._overheard(heard)
        return self._summed_up(heard)

    def reply_to(self, entry_id: str, *, now: datetime) -> Reply:
        """Answer the question of a kind or entry itself, as when its button is pressed; one that is gone is not known."""
        question = self._questions.get(entry_id)
        if question is None:
            return Reply(Outcome.UNKNOWN, suggestions=self.starters(), message=f"{_NOT_KNOWN} You can ask me, for example:")
        match = self.matcher.match(question)
        position = next((number for number, candidate in enumerate(match.candidates) if candidate.id == entry_id), None)
        if position is None or entry_id not in self._answerable:
            return self.reply(question, now=now)
        return self._summed_up([self._answer(match, position, match.reading, now, self._decision.confidence(match, position))])

    def check_scope(self, subject: str, *, now: datetime) -> Reply:
        """Say whether a subject is among the topics, whatever its words would mean as a question."""
        match = Match(self.matcher.parser.parse(subject), (Candidate(_SCOPE, 1.0, 1.0, 1.0, ()),))
        return self._summed_up([self._answer(match, 0, match.reading, now, 1.0)])

    def question_of(self, entry_id: str) -> str:
        """Return the question of a kind or entry; empty when there is none of that name."""
        return self._questions.get(entry_id, "")

    def starters(self) -> tuple[Suggestion, ...]:
        """Return questions to begin with that the call answers."""
        return tuple(Suggestion(name, self._questions[name]) for name in _STARTERS if name in self._answerable)

    def suggest(self, text: str, limit: int) -> tuple[Suggestion, ...]:
        """Return the questions nearest to what somebody is typing, the likeliest first; starters while nothing is typed."""
        if not text.strip():
            return self.starters()[:limit]
        match = self.matcher.match(text)
        titles = {name: title for name, title in self._questions.items() if self.is_answerable(name)}
        near = [one.id for one in match.candidates if one.likeness + one.share > _FAR]
        return tuple(Suggestion(name, titles[name]) for name in completed(text, titles, near)[:limit])

    def match(self, text: str) -> list[Match]:
        """Return how each question of a message is understood, for `ask --explain`."""
        asked = [clause for question in questions(text) for clause in clauses(question)] or [text]
        return [self.matcher.match(question) for question in asked]

    def confidence(self, match: Match, position: int = 0) -> float:
        return self._decision.confidence(match, position)

    def is_kind(self, entry_id: str) -> bool:
        return entry_id in self._kinds

    def is_answerable(self, entry_id: str) -> bool:
        return entry_id in self._answerable

    def _hear(self, asked: list[str], around: Reading, now: datetime) -> list[_Heard]:
        """Understand each question; when none is clear by itself, the whole message may be."""
        heard: list[_Heard] = []
        if len(asked) == 1 and len(clauses(asked[0])) == 1 and asked == sentences(clean(around.text)):
            return self._pair(self._one(self.matcher.match_reading(around), around, now), around, now)
        for question in self._resolved(asked, around):
            heard += self._parted(question, around, now)
        if not _settled(heard):
            whole = self._one(self.matcher.match_reading(around), around, now)
            if not heard or whole.confidence > max(one.confidence for one in heard):
                return self._pair(whole, around, now)
        return heard

    def _parted(self, question: str, around: Reading, now: datetime) -> list[_Heard]:
        """Understand a question by its clauses when each of them is clear, else as a whole, else by whatever is clear."""
        parts = [self._one(self.matcher.match(part), around, now) for part in clauses(question)]
        if len(parts) > 1 and _settled(parts) == len(parts):
            return parts
        whole = parts[0] if len(parts) == 1 else self._one(self.matcher.match(question), around, now)
        return self._pair(whole, around, now) if _settled([whole]) else parts

    def _resolved(self, asked: list[str], around: Reading) -> list[str]:
        """Give a question that points back ("might you tell me their names?") the sentence it points to."""
        told = sentences(clean(around.text))
        resolved = []
        for question in asked:
            place = told.index(question) if question in told else 0
            points_back = place > 0 and _POINTS_BACK.search(question) and told[place - 1] not in asked
            resolved.append(f"{told[place - 1].rstrip('.')} {question}" if points_back else question)
        return resolved

    def _pair(self, heard: _Heard, around: Reading, now: datetime) -> list[_Heard]:
        """Look for a second question joined to the first by "and" ("the speakers and the panel", "when and where")."""
        best, reading = heard.match.best, heard.match.reading
        joints = [place for place, unit in enumerate(reading.units) if unit.name in _JOINTS]
        if best is None or heard.answer is None or best.id in _OF_TWO or not (joints or ":" in reading.text):
            return [heard]
        rest, place = self.matcher.without_evidence(reading, best.id)
        second = self._one(self.matcher.match_reading(rest), around, now)
        if second.answer is None or second.answer.entry == best.id or second.match.best is None:
            return [heard]
        _, other = self.matcher.without_evidence(rest, second.answer.entry)
        other += other >= place
        apart = not joints or any(min(place, other) < joint < max(place, other) for joint in joints)
        return [heard, second] if apart else [heard]

    def _one(self, match: Match, around: Reading, now: datetime) -> _Heard:
        """Decide on one question: answer it, say that the call does not, offer a choice, or give up."""
        best = match.best
        if best is None:
            return _Heard(match, Outcome.UNKNOWN, 0.0)
        confidence = self._decision.confidence(match)
        if other := elsewhere(best, around):
            return _Heard(match, Outcome.UNSTATED, confidence, about=self._kinds[other].name)
        if self._kinds.get(best.id) in self._about_bot:
            return _Heard(match, Outcome.UNKNOWN, confidence, about=best.id if best.likeness > _NOTHING_ALIKE else "")
        if best.id not in self._answerable:
            if confidence >= self._decision.suggest_at:
                return _Heard(match, Outcome.UNSTATED, confidence, about=self._kinds[best.id].name)
            return _Heard(match, Outcome.UNKNOWN, confidence)
        if confidence >= self._decision.answer_at and not self._rather_unstated(match):
            return self._answer(match, 0, around, now, confidence)
        if confidence >= self._decision.suggest_at:
            return _Heard(match, Outcome.SUGGESTED, confidence, suggestions=self._suggestions(match))
        return _Heard(match, Outcome.UNKNOWN, confidence)

    def _rather_unstated(self, match: Match) -> bool:
        """Whether the kinds that the call does not answer weigh more together than the best one."""
        against = sum(other.share for other in match.candidates if other.id not in self._answerable)
        return against > match.candidates[0].share

    def _answer(self, match: Match, position: int, around: Reading, now: datetime, confidence: float) -> _Heard:
        candidate = match.candidates[position]
        kind = self._kinds.get(candidate.id)
        year = self.matcher.parser.year
        context = Context(self.faq, match.reading, around, supposed_now(around, now, year), year, self._entries)
        composed = compose(kind, candidate.id, context)
        if composed is None:
            return _Heard(match, Outcome.UNSTATED, confidence, about=kind.name if kind else self._questions[candidate.id])
        answer = Answer(candidate.id, bounded(composed.parts), round(confidence, 3), composed.source)
        return _Heard(match, Outcome.ANSWERED, confidence, answer)

    def _suggestions(self, match: Match) -> tuple[Suggestion, ...]:
        near = [candidate.id for candidate in match.candidates if candidate.id in self._answerable]
        return tuple(Suggestion(entry_id, self._questions[entry_id]) for entry_id in near[:3])

    def _overheard(self, heard: list[_Heard]) -> Reply:
        sure = [one for one in heard if one.answer and one.confidence >= self._decision.overheard_at]
        return Reply(Outcome.ANSWERED, _distinct(sure)) if sure else Reply(Outcome.SILENT)

    def _limits(self) -> str:
        """What the bot is for, said when it is asked about itself or about the world."""
        return f"I only answer questions about {self.faq.workshop.called}, from its call for papers."

    def _summed_up(self, heard: list[_Heard]) -> Reply:
        """Make one reply of what came of each question."""
        answered = [one for one in heard if one.answer]
        missing = list(dict.fromkeys(one.about for one in heard if one.outcome is Outcome.UNSTATED))
        message = " ".join(_unstated(about) for about in missing)
        if answered:
            return Reply(Outcome.ANSWERED, _distinct(answered), message=message)
        if missing:
            return Reply(Outcome.UNSTATED, message=f"{message} Please ask the organizers.")
        offered = {suggestion.entry: suggestion for one in heard for suggestion in one.suggestions}
        if offered:
            return Reply(Outcome.SUGGESTED, suggestions=tuple(offered.values())[:3], message="I am not sure what you mean. Did you mean:")
        beside = any(one.outcome is Outcome.UNKNOWN and one.about for one in heard)
        message = f"{self._limits() if beside else _NOT_KNOWN} You can ask me, for example:"
        return Reply(Outcome.UNKNOWN, suggestions=self.starters()[:3], message=message)


_SCOPE = "topic_scope"  # the kind that says whether a subject is in scope
_FAR = 0.05  # likeness and share together, below which a question has nothing to do with what is typed
_POINTS_BACK = re.compile(r"\b(?:their|them|they|his|her|he|she|those)\b")
_NOTHING_ALIKE = 0.2  # likeness up to which the question shares nothing with the kind
_NOT_KNOWN = "I do not know that."
_JOINTS = frozenset({"and", "or", "plus", "also"})
_OF_TWO = frozenset(
    {"date_difference", "date_order", "person", "deadline_in_zone", "deadline_timezone"}
)  # one question with an "and" in it


def _settled(heard: list[_Heard]) -> int:
    return sum(one.outcome in {Outcome.ANSWERED, Outcome.UNSTATED} for one in heard)


def _distinct(heard: list[_Heard]) -> tuple[Answer, ...]:
    """The answers, each text once, as many as fit in one message together."""
    kept: dict[str, Answer] = {}
    room = MAX_TEXT
    for one in heard:
        if one.answer and one.answer.text not in kept and (not kept or len(one.answer.text) < room) and len(kept) < MAX_ANSWERS:
            kept[one.answer.text] = one.answer
            room -= len(one.answer.text)
    return tuple(kept.values())


def _unstated(about: str) -> str:
    return f"The call for papers says nothing about {about}."
