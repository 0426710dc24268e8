"""What one FAQ can say besides the kinds of the bank: its own entries, its dates by their labels, the passages of the call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from bot.faq.model import Faq, KeyDate
from bot.faq.passages import Passage


class Sort(Enum):
    """What speaks in an answer, in the order of trust."""

    ENTRY = "entry"
    KIND = "kind"
    DATE = "date"
    PASSAGE = "passage"
    DECOY = "decoy"  # a kind of the bank that nothing here answers


class Target(NamedTuple):
    """Something that can be said.

    - `phrasings` are questions that ask for it; `body` is text that holds the answer's words.
    """

    id: str
    sort: Sort
    phrasings: tuple[str, ...]
    body: str = ""


def date_target(date_id: str) -> str:
    """Return the id under which a date is asked for by its label; no entry can have it."""
    return f"date:{date_id}"


def passage_target(number: int) -> str:
    return f"call:{number}"


def targets(faq: Faq, passages: Iterable[Passage]) -> Iterator[Target]:
    """Yield everything that a FAQ can say in words of its own."""
    for entry in faq.entries:
        yield Target(entry.id, Sort.ENTRY, (entry.question, *entry.also), entry.answer)
    for date in faq.dates:
        yield Target(date_target(date.id), Sort.DATE, tuple(_asked(date)))
    for number, passage in enumerate(passages):
        yield Target(passage_target(number), Sort.PASSAGE, (), f"{passage.heading} . {passage.text}")


def _asked(date: KeyDate) -> Iterator[str]:
    """Ways to ask for a date by what the call itself calls it."""
    names = [date.label] + ([f"{date.track} {date.label}"] if date.track else [])
    for name in names:
        yield name
        yield f"when is the {name}"
        yield f"{name} date"
