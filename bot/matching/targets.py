"""What one FAQ can say besides the kinds of the bank: its own entries, its dates and limits by their labels, the
passages of the call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from bot.faq.model import Faq, KeyDate, PageLimit
from bot.faq.passages import Passage

PASSAGE = "call:"  # before the number of a passage, in its id; no entry's id has a colon


class Sort(Enum):
    """What speaks in an answer, in the order of trust."""

    ENTRY = "entry"
    KIND = "kind"
    FACT = "fact"  # a date or a limit by its own label or track
    PASSAGE = "passage"
    DECOY = "decoy"  # a kind of the bank that nothing here answers


class Target(NamedTuple):
    """Something that can be said.

    - `phrasings` are questions that ask for it, in English words; `written` those of the FAQ as they stand there.
    - `body` is text that holds the answer's words.
    """

    id: str
    sort: Sort
    phrasings: tuple[str, ...]
    body: str = ""
    written: tuple[str, ...] = ()

    def said_in(self, english: Callable[[str], str]) -> Target:
        """Return the target with its text in the language that everything is compared in.

        What is asked for in another language is answered in it too.
        """
        phrasings = tuple(map(english, self.phrasings))
        body = self.body if phrasings == self.phrasings else english(self.body)
        return self._replace(phrasings=phrasings, body=body, written=self.phrasings)


def date_target(date_id: str) -> str:
    """Return the id under which a date is asked for by its label; no entry can have it."""
    return f"date:{date_id}"


def limit_target(number: int) -> str:
    """Return the id under which a page limit is asked for by its track."""
    return f"limit:{number}"


def passage_target(number: int) -> str:
    return f"{PASSAGE}{number}"


def targets(faq: Faq, passages: Iterable[Passage], english: Callable[[str], str]) -> Iterator[Target]:
    """Yield everything that a FAQ can say in words of its own, in English words."""
    for target in _written(faq):
        yield target.said_in(english)
    for number, passage in enumerate(passages):
        yield Target(passage_target(number), Sort.PASSAGE, (), f"{passage.heading} . {passage.text}")


def _written(faq: Faq) -> Iterator[Target]:
    for entry in faq.entries:
        yield Target(entry.id, Sort.ENTRY, (entry.question, *entry.also), entry.answer)
    for date in faq.dates:
        yield Target(date_target(date.id), Sort.FACT, tuple(_asked(date)))
    for number, limit in enumerate(faq.submission.page_limits):
        if limit.track:
            yield Target(limit_target(number), Sort.FACT, tuple(_measured(limit)), limit.note or "")


def _measured(limit: PageLimit) -> Iterator[str]:
    """Ways to ask for a limit by its track."""
    for form in ("{} page limit", "how many pages may a {} have", "how long can {} be", "maximum length of {}"):
        yield form.format(limit.track)


def _asked(date: KeyDate) -> Iterator[str]:
    """Ways to ask for a date by what the call itself calls it."""
    names = [date.label] + ([f"{date.track} {date.label}"] if date.track else [])
    for name in names:
        yield name
        yield f"when is the {name}"
        yield f"{name} date"
