"""What a composer may look at: the FAQ, the question as read, the instant."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.answering.model import Parts
from bot.faq.model import Entry, Faq, KeyDate, Person, Source
from bot.matching.reading import Day, Reading


@dataclass(frozen=True, slots=True)
class Context:
    """- `reading` is the question; `around` the whole message it stands in; `year` that of the workshop;
    `entries` are the FAQ's by id.
    """

    faq: Faq
    reading: Reading
    around: Reading
    now: datetime
    year: int | None
    entries: Mapping[str, Entry]

    def date(self, kind: str) -> KeyDate | None:
        """Return the date of `kind`: the first that is still to come, else the last."""
        dates = self.dates(kind)
        return dates[0] if dates else None

    def dates(self, kind: str) -> list[KeyDate]:
        return list(self.faq.dates_of(kind))

    def people(self, role: str) -> list[Person]:
        return [person for person in self.faq.people if person.role == role]

    def entry(self, entry_id: str) -> Entry | None:
        return self.entries.get(entry_id)

    def source(self, path: str) -> Source | None:
        return self.faq.source_of(path)

    @property
    def zone(self) -> str | None:
        """The zone of dates that name none, when the file gives one."""
        return self.faq.defaults.zone

    def days(self) -> list[dt.date]:
        """The calendar days the question names."""
        today = self.now.date()
        named = (value.on(today, year=self.year) for value in self.reading.values("{date}") if isinstance(value, Day))
        return [day for day in named if day]

    def asks(self, *names: str) -> bool:
        """Whether the question holds one of these units or words."""
        return any(not set(names).isdisjoint(unit.names) for unit in self.reading.units)

    def says(self, *words: str) -> bool:
        """Whether the question holds one of these plain words."""
        return not set(words).isdisjoint(self.reading.words)

    @property
    def is_yes_no(self) -> bool:
        """Whether the question wants a yes or a no ("is ...", "can I ...", "..., right?")."""
        return bool(_YES_NO.match(" ".join(self.reading.words)) or _TAG.search(self.reading.text.lower()))


_YES_NO = re.compile(
    r"^(?:(?:so|and|or|ok|okay|hi|hello|hey|also|but|then|please|well|if [^,]{1,80},) )*"
    r"(?:any|anyone|anybody|is|are|was|were|am|does|do|did|can|could|may|might|must|should|shall|will|would|has|have|had|need|it is|is not)\b"
    r"(?! (?:you|we|anyone|somebody|someone) (?:know|tell|confirm|say|explain|outline|summarize|give|point|please|kindly|list)\b)(?! (?:i|we) (?:ask|know|have the)\b)"
)
_TAG = re.compile(r"\b(?:right|correct|yes or no|or not|is there|isn'?t it|no)\s*\?*\s*$")


class Composed(NamedTuple):
    """A composer's answer: what to say and where the call says it."""

    parts: Parts
    source: Source | None = None


def listed(items: Iterable[str], last: str = "and") -> str:
    """'a', 'a and b', 'a, b and c'."""
    texts = list(items)
    return f"{', '.join(texts[:-1])} {last} {texts[-1]}" if len(texts) > 1 else "".join(texts)


def quoted(source: Source | None) -> str:
    """The call's words in quotation marks, on one line, short enough to read."""
    if source is None:
        return ""
    words = source.quote if len(source.quote) <= _MAX_QUOTE else source.quote[: _MAX_QUOTE - 1].rsplit(" ", 1)[0] + "…"
    return f"“{words.strip('“”')}”"


_MAX_QUOTE = 260
