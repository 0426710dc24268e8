"""The question of each kind, entry, date and limit, as it stands on a button, in each language."""

from __future__ import annotations

from collections.abc import Iterable

from bot.bank.model import Kind
from bot.faq.model import Faq
from bot.matching.targets import date_target, limit_target
from bot.words import language as words
from bot.words.catalogue import SOURCE


class Titles:
    """- `questions`: id -> its question in English."""

    def __init__(self, faq: Faq, kinds: Iterable[Kind]) -> None:
        self._kinds = {kind.id: kind.question for kind in kinds}
        self._labels = {date_target(date.id): ("kind.date.question", date.label) for date in faq.dates}
        limits = enumerate(faq.submission.page_limits)
        self._labels |= {limit_target(n): ("kind.limit.question", one.track) for n, one in limits if one.track}
        self.questions = dict(self._kinds)
        self.questions |= {name: words.say(message, label=label) for name, (message, label) in self._labels.items()}
        self.questions |= {entry.id: entry.question for entry in faq.entries}
        self._known: dict[str, dict[str, str]] = {}

    def of(self, entry_id: str, language: str = SOURCE) -> str:
        """Return the question of a kind or entry; empty when there is none of that name."""
        question, speaks = self.questions.get(entry_id, ""), words.language(language)
        if entry_id in self._labels:
            message, label = self._labels[entry_id]
            return speaks.say(message, label=label)
        asks_kind = question and question == self._kinds.get(entry_id)
        return speaks.say(f"kind.{entry_id}.question") if asks_kind else question

    def worded(self, text: str, language: str | None) -> str:
        """Return a question as it is known, where a message is how another language words it on a button."""
        code = words.language(language or SOURCE).code
        if code == SOURCE:
            return text
        if code not in self._known:
            self._known[code] = {self.of(name, code).casefold(): asked for name, asked in self.questions.items()}
        return self._known[code].get(text.strip().casefold(), text)
