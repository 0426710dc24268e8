"""The question of each kind, entry, date and limit, as it stands on a button, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.answering.facts.event import event_word
from bot.answering.model import Suggestion
from bot.bank.model import Kind
from bot.faq.labels import label_of
from bot.faq.model import Faq
from bot.matching.targets import date_target, limit_target
from bot.words import language as words
from bot.words.catalogue import SOURCE


class Titles:
    """- `questions`: id -> its question in English."""

    def __init__(self, faq: Faq, kinds: Iterable[Kind]) -> None:
        self._kinds = {kind.id: kind.question for kind in kinds}
        self._event = event_word(faq)
        self._dates = {date_target(date.id): date for date in faq.dates}
        limits = enumerate(faq.submission.page_limits)
        self._tracks = {limit_target(number): one.track for number, one in limits if one.track}
        self.questions = self._kinds | {name: self._labelled(name, SOURCE) for name in (*self._dates, *self._tracks)}
        self.questions |= {entry.id: entry.question for entry in faq.entries}
        self._known: dict[str, dict[str, str]] = {}

    def of(self, entry_id: str, language: str = SOURCE) -> str:
        """Return the question of a kind or entry; empty when there is none of that name."""
        question, speaks = self.questions.get(entry_id, ""), words.language(language)
        if entry_id in self._dates or entry_id in self._tracks:
            return self._labelled(entry_id, language)
        asks_kind = question and question == self._kinds.get(entry_id)
        return self.of_event(speaks.say(f"kind.{entry_id}.question"), speaks.code) if asks_kind else question

    def called(self, entry_id: str, language: str) -> str:
        """Return what a kind or entry is about: "the page limit"."""
        if entry_id in self._kinds:
            return self.of_event(words.say(f"kind.{entry_id}.name", language), language)
        return self.of(entry_id, language)

    def suggestions(self, near: Iterable[str], language: str) -> tuple[Suggestion, ...]:
        """Return the questions of kinds and entries to choose from."""
        return tuple(Suggestion(name, self.of(name, language)) for name in near)

    def of_event(self, text: str, language: str) -> str:
        """Return what is said of any workshop with the event's own word: in English "When is the conference?"."""
        return re.sub(r"\bworkshop\b", self._event, text) if language == SOURCE else text

    def _labelled(self, name: str, language: str) -> str:
        """The question for a date or a limit by its label."""
        if name in self._dates:
            return words.say("kind.date.question", language, label=label_of(self._dates[name], language))
        return words.say("kind.limit.question", language, label=self._tracks[name])

    def worded(self, text: str, language: str | None) -> str:
        """Return a question as it is known, where a message is how another language words it on a button."""
        code = words.language(language or SOURCE).code
        if code == SOURCE:
            return text
        if code not in self._known:
            self._known[code] = {self.of(name, code).casefold(): asked for name, asked in self.questions.items()}
        return self._known[code].get(text.strip().casefold(), text)
