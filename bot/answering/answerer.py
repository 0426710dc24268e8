"""The whole way from a message to a reply: its questions, what each means, what the call says."""

from __future__ import annotations

from copy import copy
from datetime import datetime

from bot.answering.choice import Chooser
from bot.answering.completions import completed
from bot.answering.composers import compose
from bot.answering.context import Context
from bot.answering.decision import Decision
from bot.answering.hearing import Heard, Listener
from bot.answering.model import Answer, Outcome, Reply, Suggestion, bounded
from bot.answering.smalltalk import small_talk
from bot.answering.summary import Summary
from bot.answering.suppose import elsewhere, supposed_now
from bot.bank.model import Kind
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.matcher import Matcher
from bot.matching.normalise import addresses_someone
from bot.matching.reading import Reading
from bot.matching.split import clauses, is_rhetorical, questions
from bot.matching.targets import Sort, date_target, limit_target
from bot.tongues.tongues import Spoken, Tongues

_STARTERS = ("submission_deadline", "page_limit", "submission_link", "topics", "organizers")
_SCOPE = "topic_scope"  # the kind that says whether a subject is in scope
_FAR = 0.05  # likeness and share together, below which a question has nothing to do with what is typed


class Answerer:
    """Answers questions about one workshop. Built once; `reply` is pure and takes the instant."""

    def __init__(
        self,
        faq: Faq,
        passages: tuple[Passage, ...],
        kinds: tuple[Kind, ...],
        matcher: Matcher,
        decision: Decision,
        tongues: Tongues,
    ) -> None:
        self.faq, self.matcher, self.decision, self.tongues = faq, matcher, decision, tongues
        self.chooser = Chooser(faq, kinds, matcher, decision)
        self._passages = passages
        self._kinds = {kind.id: kind for kind in kinds}
        self._questions = {kind.id: kind.question for kind in kinds}
        self._questions |= {date_target(date.id): f"When is the {date.label}?" for date in faq.dates}
        limits = enumerate(faq.submission.page_limits)
        self._questions |= {limit_target(n): f"How long may it be ({one.track})?" for n, one in limits if one.track}
        self._questions |= {entry.id: entry.question for entry in faq.entries}
        self._entries = {entry.id: entry for entry in faq.entries}
        self._about_bot = {kind.id for kind in kinds if kind.compute == "help"}
        # what is said in another language is respelled in that language, never in English
        as_written = copy(matcher)
        as_written.parser = matcher.parser.as_written()
        self._readers = {True: matcher, False: as_written}
        self._listeners = {english: Listener(reader, self._decide) for english, reader in self._readers.items()}
        self._summary = Summary(faq, self.starters)

    def reply(self, text: str, *, now: datetime, overheard: bool = False) -> Reply:
        """Answer a message; an overheard one is met with silence unless it surely asks what the call answers."""
        if overheard and addresses_someone(text):
            return Reply(Outcome.SILENT)
        spoken = self.tongues.hear(text)
        asked = questions(spoken.english)
        if overheard and (not asked or is_rhetorical(spoken.english)):
            return Reply(Outcome.SILENT)
        if exact := self.matcher.exactly(text):
            match = self._match(spoken)
            reply = self._summary.of([self._answer(match, exact, match.reading, now, 1.0)], now=now)
        elif spoken.is_strange:
            return self._summary.strange() if not overheard else Reply(Outcome.SILENT)
        else:
            reply = self._reply(spoken, asked, now, overheard=overheard)
        return reply if spoken.is_strange else reply._replace(language=spoken.language)

    def _reply(self, spoken: Spoken, asked: list[str], now: datetime, *, overheard: bool) -> Reply:
        text = spoken.english
        if (word := small_talk(text, self._summary.name)) is not None:
            return self._summary.small_talk(word) if not overheard else Reply(Outcome.SILENT)
        around = self._readers[spoken.is_english].parser.parse(text)
        heard = self._listeners[spoken.is_english].hear(asked, around, now)
        if overheard:
            return self._summary.overheard(heard, self.decision.at.overheard)
        return self._summary.of(heard, asked=len(asked), now=now)

    def reply_to(self, entry_id: str, *, now: datetime) -> Reply:
        """Answer the question of a kind or entry itself, as when its button is pressed; one that is gone is not
        known.
        """
        question = self._questions.get(entry_id)
        if question is None:
            return self._summary.not_known()
        match = self.matcher.match(question)
        candidate = self.matcher.exactly(question) or next(
            (one for one in match.candidates if one.id == entry_id), None
        )
        if candidate is None or candidate.id != entry_id or not self.is_answerable(entry_id):
            return self.reply(question, now=now)
        return self._summary.of([self._answer(match, candidate, match.reading, now, 1.0)], now=now)

    def check_scope(self, subject: str, *, now: datetime) -> Reply:
        """Say whether a subject is among the topics, whatever its words would mean as a question."""
        candidate = Candidate.of_kind(_SCOPE)
        spoken = self.tongues.hear(subject)
        match = Match(self._readers[spoken.is_english].parser.parse(spoken.english), (candidate,))
        return self._summary.of([self._answer(match, candidate, match.reading, now, 1.0)], now=now)

    def question_of(self, entry_id: str) -> str:
        """Return the question of a kind or entry; empty when there is none of that name."""
        return self._questions.get(entry_id, "")

    def starters(self) -> tuple[Suggestion, ...]:
        """Return questions to begin with that the call answers."""
        return tuple(Suggestion(name, self._questions[name]) for name in _STARTERS if self.is_answerable(name))

    def suggest(self, text: str, limit: int) -> tuple[Suggestion, ...]:
        """Return the questions nearest to what somebody is typing, the likeliest first; starters while nothing is
        typed.
        """
        if not text.strip():
            return self.starters()[:limit]
        match = self._match(self.tongues.hear(text))
        titles = {name: title for name, title in self._questions.items() if self.is_answerable(name)}
        likely = {one.id: one.likeness + one.share for one in match.candidates}
        near = [name for name in self.chooser.choose(match).near if likely[name] > _FAR]
        return tuple(Suggestion(name, titles[name]) for name in completed(text, titles, near)[:limit])

    def match(self, text: str) -> list[Match]:
        """Return how each question of a message is understood, for `ask --explain`."""
        spoken = self.tongues.hear(text)
        said = spoken.english
        asked = [clause for question in questions(said) for clause in clauses(question)] or [said]
        return [self._readers[spoken.is_english].match(question) for question in asked]

    def _match(self, spoken: Spoken) -> Match:
        return self._readers[spoken.is_english].match(spoken.english)

    def is_kind(self, entry_id: str) -> bool:
        return entry_id in self._kinds

    def is_answerable(self, entry_id: str) -> bool:
        return entry_id in self._questions and not self.matcher.is_decoy(entry_id)

    def compose(self, match: Match, candidate: Candidate, around: Reading, now: datetime) -> Answer | None:
        """Return what a candidate would say to the question it was found for; None when the FAQ holds nothing for
        it.
        """
        if candidate.sort is Sort.PASSAGE:
            return self._quote(candidate)
        year = self.matcher.parser.year
        context = Context(self.faq, match.reading, around, supposed_now(around, now, year), year, self._entries)
        composed = compose(self._kinds.get(candidate.id), candidate.id, context)
        return Answer(candidate.id, bounded(composed.parts), 1.0, composed.source) if composed else None

    def _quote(self, candidate: Candidate) -> Answer:
        passage = self._passages[int(candidate.id.removeprefix("call:"))]
        return Answer(candidate.id, (f"The call says: “{passage.text.strip('“”')}”",), 1.0, passage.source)

    def _decide(self, match: Match, around: Reading, now: datetime, *, among: bool = False) -> Heard:
        """Decide on one question: answer it, say that the call does not, offer a choice, or give up."""
        choice = self.chooser.choose(match, among=among)
        best = choice.candidate
        if best is None:
            return Heard(match, Outcome.UNKNOWN, choice.confidence)
        if choice.outcome is not Outcome.SUGGESTED and (other := elsewhere(best, around)):
            return Heard(match, Outcome.UNSTATED, choice.confidence, about=self._kinds[other].name, family=other)
        if best.id in self._about_bot:
            return Heard(match, Outcome.UNKNOWN, choice.confidence, about=best.id)
        if choice.outcome is Outcome.ANSWERED:
            return self._answer(match, best, around, now, choice.confidence)
        if choice.outcome is Outcome.UNSTATED:
            return Heard(match, choice.outcome, choice.confidence, about=self._kinds[best.id].name, family=best.id)
        return Heard(match, choice.outcome, choice.confidence, suggestions=self._suggestions(choice.near))

    def _answer(self, match: Match, candidate: Candidate, around: Reading, now: datetime, confidence: float) -> Heard:
        answer = self.compose(match, candidate, around, now)
        family = self.chooser.family(candidate)
        if answer is None:
            kind = self._kinds.get(candidate.id)
            about = kind.name if kind else self._questions[candidate.id]
            return Heard(match, Outcome.UNSTATED, confidence, about=about, family=family)
        answer = answer._replace(confidence=round(confidence, 3))
        return Heard(match, Outcome.ANSWERED, confidence, answer, family=family)

    def _suggestions(self, near: tuple[str, ...]) -> tuple[Suggestion, ...]:
        return tuple(Suggestion(entry_id, self._questions[entry_id]) for entry_id in near)
