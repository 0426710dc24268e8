"""The how-manieth an event is, as the call says: "the 15th edition", "Fifth International Workshop on ..."."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.faq.model import Faq, Source
from bot.faq.passages import Passage
from bot.faq.vocabulary import EVENTS

_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_ORDINAL = rf"(?i:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_WORDS)}))"
_BETWEEN = r"(?:(?:annual|international|year|world|[A-Z][\w&/-]{0,30})[ -]){0,6}"
_COUNTED = "edition|anniversary|instalment|installment|iteration"
# Another event's number: "co-located with the 40th Conference on ...".
_OF_ANOTHER = re.compile(
    r"\b(?:co-?located|conjunction|part of|held at|hosted by|alongside|together with)\b", re.IGNORECASE
)
_PART = r"(?:days?|sessions?|papers?|calls?|deadlines?|rounds?|dinner)\b"  # "the second workshop day"


class Counted(NamedTuple):
    """- `number`: from 1; `words`: the sentence that says so."""

    number: int
    words: str
    source: Source | None


def number_of(text: str) -> int | None:
    """Return the number of the first ordinal in a text, in digits or as a word up to the twentieth."""
    found = re.search(rf"\b{_ORDINAL}\b", text)
    return _number(found) if found else None


def edition_of(faq: Faq, passages: Iterable[Passage] = ()) -> Counted | None:
    """Return which edition of the event this is; None where neither the FAQ nor the call says so."""
    called = "|".join(("workshop", *EVENTS[faq.workshop.event or "workshop"]))
    pattern = re.compile(rf"\b{_ORDINAL}[ -]{_BETWEEN}(?i:{_COUNTED}|{called})\b(?! {_PART})")
    for words, source in _told(faq, passages):
        found = pattern.search(words)
        if found and not _OF_ANOTHER.search(words[: found.start()]):
            return Counted(_number(found), words, source)
    return None


def _number(found: re.Match[str]) -> int:
    return int(found["digits"]) if found["digits"] else 1 + _WORDS.index(found["word"].lower())


def _told(faq: Faq, passages: Iterable[Passage]) -> Iterator[tuple[str, Source | None]]:
    yield faq.workshop.name, faq.source_of("workshop.name")
    for entry in faq.entries:
        if entry.id == "about":
            yield entry.answer, entry.source
    for passage in passages:
        yield passage.text, passage.source
