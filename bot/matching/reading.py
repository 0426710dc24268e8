"""A question as the matcher reads it: units of meaning in order, and the things it names."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any, NamedTuple


class Weight(Enum):
    """How telling a unit is when nothing explains it."""

    LIGHT = "light"  # "the", "please", "lol"
    EVERYDAY = "everyday"  # ordinary English: "boss", "draft"
    SUBJECT = "subject"  # a word of the bank or the FAQ
    FOREIGN = "foreign"  # a word known to nobody here: likely the heart of another question
    ENTITY = "entity"  # a person, a conference, a date ...


TELLING = frozenset({Weight.SUBJECT, Weight.FOREIGN, Weight.ENTITY})


class Mention(NamedTuple):
    """Something named in a question, such as a person of the FAQ. `names` are the units it may stand for."""

    names: tuple[str, ...]
    start: int
    end: int
    text: str
    value: Any = None


class Unit(NamedTuple):
    """A word, a concept ("@deadline") or a named thing ("{person}"); `names` holds more than one when it is
    ambiguous.
    """

    names: tuple[str, ...]
    text: str
    weight: Weight

    @property
    def name(self) -> str:
        return self.names[0]


class Day(NamedTuple):
    """A day named in a question; `day` is None when only a month is ("in november"), `offset` counts from today."""

    month: int | None = None
    day: int | None = None
    year: int | None = None
    offset: int | None = None

    def on(self, today: date, *, year: int | None) -> date | None:
        """Return the calendar day meant; a missing year is the workshop's."""
        if self.offset is not None:
            return date.fromordinal(today.toordinal() + self.offset)
        if self.month is None or self.day is None:
            return None
        try:
            return date(self.year or year or today.year, self.month, self.day)
        except ValueError:
            return None


class Edition(NamedTuple):
    """Another edition of the event, by the event's own name and its year or number ("BUGS 2025"), or a year to come."""

    number: int


class Reading(NamedTuple):
    text: str
    words: tuple[str, ...]
    units: tuple[Unit, ...]
    mentions: tuple[Mention, ...]

    def values(self, name: str) -> list[Any]:
        """Return the values of the mentions that may stand for `name`, in order."""
        return [mention.value for mention in self.mentions if name in mention.names]

    def texts(self, name: str) -> list[str]:
        return [mention.text for mention in self.mentions if name in mention.names]
