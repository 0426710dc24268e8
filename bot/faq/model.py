"""The FAQ file as typed, frozen values. The names are fixed: other tools read them."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from bot.faq.base import Model, once
from bot.faq.reminders import Reminders
from bot.faq.values import (
    DateKindId,
    Day,
    EventId,
    Identifier,
    Link,
    RemarkId,
    RoleId,
    Text,
    WallTime,
    WeekdayId,
    Zone,
)
from bot.faq.vocabulary import REMARKS

MAX_ANSWER = 1500  # characters; leaves room for the source line inside Discord's 2,000

_REGISTERS = re.compile(r"\bregistration\b.{0,40}\bopen|\bopen\w*\b.{0,20}\bregistration|\bregistration starts?\b")

Status = Literal["confirmed", "tentative", "tba"]
Review = Literal["double-blind", "single-blind", "open"]


class Source(Model):
    """Where the call says it: the line (from 1) and its words."""

    line: int = Field(ge=1)
    quote: Text
    file: Text | None = None


class PastDate(Model):
    """A date as it was before it was moved."""

    at: WallTime
    zone: Zone | None = None
    announced: Day | None = None
    reason: Text | None = None


class Remark(Model):
    """What `build` remarks on a date: a contradiction of the page, a slip, words that no value holds.

    Each `what` has values of its own: docs/faq-file.md lists them.
    """

    what: RemarkId
    day: Day | None = None
    weekday: WeekdayId | None = None
    source: Source | None = None

    @model_validator(mode="after")
    def _with_its_values(self) -> Remark:
        for name in ("day", "weekday", "source"):
            needed = name in REMARKS[self.what].needs
            if needed != (getattr(self, name) is not None):
                raise ValueError(f"the remark {self.what!r} {'needs a' if needed else 'has no'} {name!r}")
        return self


class KeyDate(Model):
    """One date of the call. `at` is local wall time in `zone`; null when it is not known to the day."""

    id: Identifier
    kind: DateKindId
    label: Text
    at: WallTime | None = None
    end: WallTime | None = None
    candidates: tuple[Day, ...] = ()
    zone: Zone | None = None
    status: Status = "confirmed"
    track: Text | None = None
    history: tuple[PastDate, ...] = ()
    note: Text | None = None  # the organizers' own words
    remarks: tuple[Remark, ...] = ()
    source: Source | None = None

    @model_validator(mode="after")
    def _known_or_announced(self) -> KeyDate:
        if self.at is None and self.status == "confirmed":
            raise ValueError("a date without 'at' cannot be confirmed; set status to 'tba' or 'tentative'")
        if self.at and self.status == "tba":
            raise ValueError("a date with 'at' is not to be announced; set status to 'confirmed' or 'tentative'")
        return self

    @property
    def told_beside(self) -> str:
        """What organizers and the call say besides the day, in their words."""
        return " ".join(filter(None, (self.note, *(one.source.quote for one in self.remarks if one.source))))


class PageLimit(Model):
    pages: int = Field(ge=1, le=1000)
    minimum: int | None = Field(default=None, ge=1)
    track: Text | None = None
    excludes: tuple[Text, ...] = ()
    includes: tuple[Text, ...] = ()  # what the call expressly counts
    recommended: bool = False
    note: Text | None = None
    source: Source | None = None


class Template(Model):
    name: Text
    url: Link | None = None


class Submission(Model):
    url: Link | None = None
    system: Text | None = None
    closes: WallTime | None = None  # when the system itself takes no more papers, if organizers noted that
    closes_zone: Zone | None = None
    template: Template | None = None
    page_limits: tuple[PageLimit, ...] = ()
    review: Review | None = None
    archival: bool | Literal["mixed"] | None = None
    dual_submission: Literal["allowed", "forbidden", "mixed"] | None = None
    contact: Text | None = None


class Person(Model):
    name: Text
    role: RoleId
    title: Text | None = None  # the office the call names: "Program Chair"
    affiliation: Text | None = None
    url: Link | None = None
    source: Source | None = None


class TopicGroup(Model):
    name: Text
    topics: tuple[Text | TopicGroup, ...] = ()


class Pending(Model):
    """What the call promises and does not give yet ("Speakers (Coming Soon)")."""

    what: Literal["schedule", "speakers", "panelists", "organizers", "accepted_papers", "template", "submission_link"]
    source: Source | None = None


AnswerText = Annotated[str, StringConstraints(min_length=1, max_length=MAX_ANSWER)]
LanguageId = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]  # ISO 639: es, fr, zh


class Entry(Model):
    """A question and its answer; one whose id is that of a known question kind speaks for that kind."""

    id: Identifier
    question: Annotated[str, StringConstraints(min_length=3, max_length=300)]
    also: tuple[Annotated[str, StringConstraints(min_length=1, max_length=300)], ...] = ()
    answer: AnswerText
    answers: dict[LanguageId, AnswerText] | None = None  # by language, beside the one that `answer` is in
    source: Source | None = None
    told: Day | None = None  # when organizers gave the answer themselves: it stands in no call

    def answer_in(self, language: str) -> str:
        """Return the answer in a language, if there is one."""
        return (self.answers or {}).get(language, self.answer)


class Workshop(Model):
    name: Text
    short_name: Text | None = None
    venue: Text | None = None
    city: Text | None = None
    website: Link | None = None
    theme: Text | None = None
    edition: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]{0,79}$")] | None = (
        None  # its id in calendars
    )
    event: EventId | None = None  # what it calls itself; a workshop where it says nothing


class Call(Model):
    """The page the FAQ was made from."""

    file: Text
    url: Link | None = None
    checked: Day | None = None
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")] | None = None  # BCP 47
    unread: tuple[int, ...] = ()  # lines with a day or a page count that the reader did not understand


class Defaults(Model):
    zone: Zone | None = None


def opens(date: KeyDate) -> bool:
    """Whether a date without a kind of its own is when one can begin to register."""
    return date.kind == "other" and bool(_REGISTERS.search(date.label.lower()))


class Faq(Model):
    """One workshop's FAQ file."""

    workshop: Workshop
    call: Call | None = None
    defaults: Defaults = Defaults()
    dates: tuple[KeyDate, ...] = ()
    submission: Submission = Submission()
    topics: tuple[Text | TopicGroup, ...] = ()
    people: tuple[Person, ...] = ()
    pending: tuple[Pending, ...] = ()
    entries: tuple[Entry, ...] = ()
    reminders: Reminders | None = None
    sources: dict[str, Source] = Field(default={})

    @once
    def _by_id(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in reversed(self.entries)}

    def entry(self, entry_id: str) -> Entry | None:
        """Return the entry with an id."""
        return self._by_id().get(entry_id)

    def is_own(self, entry_id: str) -> bool:
        """Whether an entry is the organizers' own words, and none of the call's."""
        entry = self.entry(entry_id)
        return entry is not None and not entry.source

    def dates_of(self, kind: str) -> tuple[KeyDate, ...]:
        """Return the dates of `kind`; where a call takes abstracts and nothing else, their deadline is the
        submission's, and the other way round. When registration opens is told with when it closes.
        """
        found = tuple(date for date in self.dates if date.kind == kind or (kind == "registration" and opens(date)))
        if found or kind not in {"abstract", "submission"}:
            return found
        if kind == "abstract":
            return tuple(date for date in self.dates if date.kind == "submission" and "abstract" in date.label.lower())
        return tuple(date for date in self.dates if date.kind == "abstract")

    def source_of(self, path: str) -> Source | None:
        """Return where the call states the single value at `path`, such as "submission.review"."""
        return self.sources.get(path)
