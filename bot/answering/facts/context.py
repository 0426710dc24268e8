"""What a composer may look at: the FAQ, the question as read, the instant."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.answering.listings import soonest_first
from bot.answering.model import Parts
from bot.answering.questions.at_hour import at_hour
from bot.answering.questions.forms import Form, form_of
from bot.answering.questions.span_days import Span
from bot.answering.questions.spans import spans
from bot.faq.model import Entry, Faq, KeyDate, Person, Source
from bot.faq.passages import Passage
from bot.matching.reading import Reading
from bot.words import language as words
from bot.words.catalogue import SOURCE
from bot.words.lists import apart, either, listed
from bot.words.spacing import quoted as in_quotes
from bot.words.times import day_words


@dataclass(frozen=True, slots=True)
class Context:
    """- `reading` is the question; `around` the whole message it stands in; `year` that of the workshop;
    `passages` are the sentences of the call; `language` is the one to answer in.
    - `glossed`: the question was said in another language than English, so its words are not the person's own
    """

    faq: Faq
    reading: Reading
    around: Reading
    now: datetime
    year: int | None
    language: str = SOURCE
    passages: tuple[Passage, ...] = ()
    glossed: bool = False

    def say(self, message_id: str, /, **values: object) -> str:
        """Return a message in the language of the answer."""
        return words.say(message_id, self.language, **values)

    def lead(self, message_id: str, /, **values: object) -> str:
        """Return a message that other sentences follow."""
        return f"{self.say(message_id, **values)} "

    def day(self, day: dt.date) -> str:
        return day_words(day, self.language)

    def listed(self, items: Iterable[str]) -> str:
        return listed(items, self.language)

    def apart(self, items: Iterable[str]) -> str:
        return apart(items, self.language)

    def either(self, items: Iterable[str]) -> str:
        return either(items, self.language)

    def date(self, kind: str) -> KeyDate | None:
        """Return the date of `kind` that comes next, else one that has passed."""
        dates = self.dates(kind)
        return dates[0] if dates else None

    def dates(self, kind: str) -> list[KeyDate]:
        """Return the dates of `kind`, what comes next first."""
        return soonest_first(self.faq.dates_of(kind), self.now, self.zone)

    def people(self, role: str) -> list[Person]:
        return [person for person in self.faq.people if person.role == role]

    def entry(self, entry_id: str) -> Entry | None:
        return self.faq.entry(entry_id)

    def source(self, path: str) -> Source | None:
        return self.faq.source_of(path)

    @property
    def zone(self) -> str | None:
        """The zone of dates that name none, when the file gives one."""
        return self.faq.defaults.zone

    def asks(self, *names: str) -> bool:
        """Whether the question holds one of these units or words."""
        return any(not set(names).isdisjoint(unit.names) for unit in self.reading.units)

    def says(self, *words: str) -> bool:
        """Whether the question holds one of these plain words."""
        return not set(words).isdisjoint(self.reading.words)

    @property
    def form(self) -> Form:
        return form_of(self.reading.text, self.reading.words)

    @property
    def is_yes_no(self) -> bool:
        """Whether the question wants a yes or a no ("is ...", "can I ...", "..., right?")."""
        return self.form.is_yes_no

    def spans(self, near: dt.date | None = None) -> list[Span]:
        """Return the spans of time that the question names; of days without month or year, those nearest to `near`."""
        found = spans(" ".join(self.reading.words), self.now, near, text=self.reading.text)
        return at_hour(found, self.reading, self.around, self.now)

    def quote(self, line: Passage) -> Composed:
        """Return a line of the call as what it says."""
        return Composed((self.say("answer.quote", quote=in_quotes(line.text.strip("“”"), self.language)),), line.source)

    @property
    def as_read(self) -> str:
        """On which day the call was read; empty when the FAQ does not say."""
        checked = self.faq.call.checked if self.faq.call else None
        if not checked:
            return ""
        return " " + self.say("answer.as_read", day=self.day(dt.date.fromisoformat(checked)))


class Composed(NamedTuple):
    """A composer's answer: what to say and where the call says it."""

    parts: Parts
    source: Source | None = None


def capital(text: str) -> str:
    """Return a clause as the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def quoted(source: Source | None, locale: str = SOURCE) -> str:
    """The call's words in quotation marks, on one line, short enough to read."""
    if source is None:
        return ""
    words = source.quote
    if len(words) > _MAX_QUOTE:
        words = words[: _MAX_QUOTE - 1].rsplit(" ", 1)[0] + "…"
    return in_quotes(words.strip("“”"), locale)


_MAX_QUOTE = 260
