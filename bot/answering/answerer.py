"""The whole way from a message to a reply: its questions, what each means, what the call says."""

from __future__ import annotations

from copy import copy
from datetime import datetime

from bot.answering.choosing.choice import Choice, Chooser
from bot.answering.choosing.decision import Decision
from bot.answering.choosing.needed import NEAR
from bot.answering.choosing.not_meant import is_for_others, is_not_meant, without_aside
from bot.answering.completions import completed
from bot.answering.composers import compose
from bot.answering.dates.meant import lacking_date
from bot.answering.dates.suppose import supposed_now
from bot.answering.facts.context import Context
from bot.answering.facts.earlier_told import leaves_out
from bot.answering.facts.tracks import names_no_round
from bot.answering.lines.hints import hints
from bot.answering.lines.likely_told import likely_told
from bot.answering.lines.line_held import with_line
from bot.answering.lines.quoting import quotation
from bot.answering.lines.told_by_one import quotable
from bot.answering.messages.as_asked import hear_all, respelled
from bot.answering.messages.as_whole import by_entry
from bot.answering.messages.heard import Heard
from bot.answering.messages.hearing import Listener, Occasion
from bot.answering.messages.names_typed import with_names
from bot.answering.messages.smalltalk import small_talk
from bot.answering.messages.summary import Summary
from bot.answering.model import Answer, Outcome, Reply, Suggestion, bounded, spaced_parts
from bot.answering.naming.as_paper import worded_as_paper
from bot.answering.naming.asked_rules import named_or_ruled
from bot.answering.naming.beside import heard_beside
from bot.answering.naming.other_events import other_event, without_others
from bot.answering.titles import Titles
from bot.bank.model import Kind
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.matcher import Matcher
from bot.matching.normalise import MAX_CHARACTERS, addresses_someone
from bot.matching.reading import Reading
from bot.matching.split import clauses, is_rhetorical, questions
from bot.matching.targets import Sort
from bot.tongues.tongues import Spoken, Tongues
from bot.words import language as words
from bot.words.catalogue import SOURCE

_STARTERS = ("submission_deadline", "page_limit", "submission_link", "topics", "organizers")
_COUNTED = frozenset({"date", "dates", "hours", "page_limits", "final_pages"})  # facts of days and counts
_SHORT = 250  # characters of a fact that goes along with what the call leaves out
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
        self.chooser = Chooser(faq, kinds, passages, matcher, decision)
        self.passages = passages
        self._kinds = {kind.id: kind for kind in kinds}
        self.titles = Titles(faq, kinds)
        self._about_bot = {kind.id for kind in kinds if kind.compute == "help"}
        # what is said in another language is respelled in that language, never in English
        as_written = copy(matcher)
        as_written.parser = matcher.parser.as_written()
        self._readers = {True: matcher, False: as_written}
        counted = [kind.id for kind in kinds if _COUNTED.intersection(" ".join(kind.facts).split())]
        self._summary = Summary(faq, self.starters, self.titles.called, self._nearest, counted)

    def reply(self, text: str, *, now: datetime, overheard: bool = False, language: str | None = None) -> Reply:
        """Answer a message; an overheard one is met with silence unless it surely asks what the call answers.

        - `language`: the one to answer in; None for that of the message
        """
        if overheard and addresses_someone(text):
            return Reply(Outcome.SILENT)
        text = self.titles.worded(without_aside(with_names(respelled(text[:MAX_CHARACTERS]), self.faq)), language)
        spoken = self.tongues.hear(text)
        answers_in = words.language(language or spoken.language).code
        asked = questions(spoken.english)
        if overheard and (not asked or is_rhetorical(spoken.english)):
            return Reply(Outcome.SILENT)
        if exact := self.matcher.exactly(text):
            match = self._match(spoken)
            occasion = Occasion(match.reading, now, answers_in, "" if spoken.is_english else text)
            return self._summary.of([self._answer(match, exact, occasion, 1.0)], occasion)
        if spoken.is_strange:
            return self._summary.strange() if not overheard else Reply(Outcome.SILENT)
        return self._reply(text, spoken, asked, now, answers_in, overheard=overheard)

    def _reply(
        self, text: str, spoken: Spoken, asked: list[str], now: datetime, language: str, *, overheard: bool
    ) -> Reply:
        if (talk := small_talk(spoken.english)) is not None:
            return self._summary.small_talk(talk, language) if not overheard else Reply(Outcome.SILENT)
        reader = self._readers[spoken.is_english]
        occasion = Occasion(reader.parser.parse(spoken.english), now, language, "" if spoken.is_english else text)
        heard = hear_all(Listener(reader, self._decide), asked, occasion, self.faq)
        heard = without_others(by_entry(heard, len(asked), occasion, reader, self._decide), reader.parser.parse)
        if overheard:
            return self._summary.overheard(heard, self.decision.at.overheard, occasion.language)
        near = hints(heard, self.chooser, self.passages)
        quotes = tuple(self._quote(line, heard[0].match.reading, occasion.language) for line in near)
        return self._summary.of(heard, occasion, asked=len(asked), hints=quotes)

    def reply_to(self, entry_id: str, *, now: datetime, language: str = SOURCE) -> Reply:
        """Answer the question of a kind or entry itself, as of a pressed button; one that is gone is not known."""
        question = self.titles.questions.get(entry_id)
        if question is None:
            return self._summary.not_known(language)
        match = self._match(self.tongues.hear(question))
        by_id = {one.id: one for one in match.candidates}
        candidate = self.matcher.exactly(question) or by_id.get(entry_id)
        if candidate is None or candidate.id != entry_id or not self.is_answerable(entry_id):
            return self.reply(question, now=now, language=language)
        occasion = Occasion(match.reading, now, words.language(language).code)
        return self._summary.of([self._answer(match, candidate, occasion, 1.0)], occasion)

    def check_scope(self, subject: str, *, now: datetime, language: str = SOURCE) -> Reply:
        """Say whether a subject is among the topics, whatever its words would mean as a question."""
        candidate = Candidate.of_kind("topic_scope")
        spoken = self.tongues.hear(subject)
        match = Match(self._readers[spoken.is_english].parser.parse(spoken.english), (candidate,))
        occasion = Occasion(match.reading, now, words.language(language).code, "" if spoken.is_english else subject)
        return self._summary.of([self._answer(match, candidate, occasion, 1.0)], occasion)

    def starters(self, language: str = SOURCE) -> tuple[Suggestion, ...]:
        """Return questions to begin with that the call answers."""
        return self.titles.suggestions(tuple(filter(self.is_answerable, _STARTERS)), language)

    def suggest(self, text: str, limit: int, language: str = SOURCE) -> tuple[Suggestion, ...]:
        """Return the questions nearest to what somebody is typing, the likeliest first; starters while nothing is
        typed.
        """
        if not text.strip():
            return self.starters(language)[:limit]
        match = self._match(self.tongues.hear(text))
        titles = {name: self.titles.of(name, language) for name in self.titles.questions if self.is_answerable(name)}
        likely = {one.id for one in match.candidates if one.likeness + one.share > _FAR}
        near = [name for name in self.chooser.choose(match).near if name in likely]
        return tuple(Suggestion(name, titles[name]) for name in completed(text, titles, near)[:limit])

    def match(self, text: str) -> list[Match]:
        """Return how each question of a message is understood, for `ask --explain`."""
        spoken = self.tongues.hear(text)
        asked = [clause for question in questions(spoken.english) for clause in clauses(question)] or [spoken.english]
        return [self._readers[spoken.is_english].match(question) for question in asked]

    def _match(self, spoken: Spoken) -> Match:
        return self._readers[spoken.is_english].match(spoken.english)

    def is_kind(self, entry_id: str) -> bool:
        return entry_id in self._kinds

    def is_answerable(self, entry_id: str) -> bool:
        return entry_id in self.titles.questions and not self.matcher.is_decoy(entry_id)

    def compose(self, match: Match, candidate: Candidate, occasion: Occasion) -> Answer | None:
        """Return what a candidate would say to the question it was found for; None when the FAQ holds nothing for
        it.
        """
        if candidate.sort is Sort.PASSAGE:
            return self._quote(candidate, match.reading, occasion.language)
        year, now = self.matcher.parser.year, supposed_now(occasion.around, occasion.now)
        language, glossed = occasion.language, occasion.glossed
        context = Context(self.faq, match.reading, occasion.around, now, year, language, self.passages, glossed)
        composed = compose(self._kinds.get(candidate.id), candidate.id, context)
        if composed is None:
            return None
        parts = spaced_parts(composed.parts, occasion.language)
        entry = self.faq.entry(candidate.id)
        told = entry.told or "" if entry and composed.source is None else ""
        return Answer(candidate.id, bounded(parts), 1.0, composed.source, told)

    def _quote(self, candidate: Candidate, asked: Reading, language: str, sure: float = 1.0) -> Answer:
        return quotation(self.passages, candidate, asked, language, sure)

    def _decide(self, match: Match, occasion: Occasion, *, among: bool = False) -> Heard:
        """Decide on one question: answer it, say that the call does not, offer a choice, or give up."""
        heard = self._taken(match, occasion, among=among)
        return likely_told(heard, self.matcher.told, self.faq, self.passages, occasion.language)

    def _taken(self, match: Match, occasion: Occasion, *, among: bool = False) -> Heard:
        reading, around = match.reading, occasion.around
        choice = with_line(self.chooser.choose(match, among=among), reading, around, self.faq, self.passages)
        if named := named_or_ruled(self.faq, reading, around, choice, self.passages):
            choice = Choice(Outcome.ANSWERED, max(choice.confidence, self.decision.at.answer), named)
            beside = heard_beside(self.faq, match, choice, self.passages)
            return beside or self._answer(match, named, occasion, choice.confidence)
        choice = worded_as_paper(choice, reading, self.faq, self.chooser, self.matcher, among=among)
        choice = quotable(match, choice, self.passages, self.matcher, self.decision, among=among)
        if beside := heard_beside(self.faq, match, choice, self.passages):
            return beside
        best = self._candidate(choice, match)
        if other := other_event(best, choice, reading, occasion, self.faq, self.passages):
            return Heard(match, Outcome.UNSTATED, choice.confidence, about=other, family=other)
        near = () if is_for_others(" ".join(reading.words)) else choice.lines
        lines = tuple(self._quote(line, reading, occasion.language, choice.confidence) for line in near)
        if best is None or best.id in self._about_bot:
            return Heard(match, Outcome.UNKNOWN, choice.confidence, about=best.id if best else "", lines=lines)
        lacking = lacking_date(best.id, reading, self.faq)
        if choice.outcome is Outcome.ANSWERED and self.matcher.is_decoy(lacking):
            return Heard(match, Outcome.UNSTATED, choice.confidence, about=lacking, family=lacking)
        if choice.outcome is Outcome.ANSWERED:
            return self._answer(match, best, occasion, choice.confidence)
        if choice.outcome is Outcome.UNSTATED:
            return Heard(match, choice.outcome, choice.confidence, about=best.id, family=best.id)
        offered = self.titles.suggestions(choice.near, occasion.language)
        return Heard(match, choice.outcome, choice.confidence, suggestions=offered, lines=lines)

    def _candidate(self, choice: Choice, match: Match) -> Candidate | None:
        """What was chosen; nothing where it is not meant, or a round is asked of that the call does not have."""
        words, best = " ".join(match.reading.words), choice.candidate
        is_amiss = best and choice.outcome is not Outcome.SUGGESTED and is_not_meant(best, words)
        return None if names_no_round(words, self.faq) or is_amiss else best

    def _answer(self, match: Match, candidate: Candidate, occasion: Occasion, confidence: float) -> Heard:
        answer, family, name = self.compose(match, candidate, occasion), self.chooser.family(candidate), candidate.id
        if answer is None and name not in NEAR and self.is_answerable(name):  # it has facts about it: it is not unsaid
            return Heard(match, Outcome.UNKNOWN, confidence, family=family)
        if answer is None or leaves_out(self.faq, name, match.reading.words):
            return Heard(match, Outcome.UNSTATED, confidence, about=name, family=family, near=NEAR.get(name, ""))
        answer = answer._replace(confidence=round(confidence, 3))
        return Heard(match, Outcome.ANSWERED, confidence, answer, family=family)

    def _nearest(self, lacking: list[Heard], occasion: Occasion) -> str:
        """The fact nearest to what the call leaves out, where it is short; with no yes or no that nobody wants."""
        kinds = (one.near or self._kinds[one.about].nearest for one in lacking if one.about in self._kinds)
        for near in filter(self.is_answerable, kinds):
            candidate = Candidate.of_kind(near)
            match = Match(self.matcher.parser.parse(f"what about {self.titles.questions[near]}"), (candidate,))
            answer = self.compose(match, candidate, occasion._replace(around=match.reading))
            if answer and len(answer.text) <= _SHORT:
                return answer.text
        return ""
