"""What the bot says, as values: each face (terminal, Discord) renders them in its own way."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import NamedTuple

from bot.faq.model import Source
from bot.faq.when import Moment
from bot.matching.targets import PASSAGE
from bot.words.catalogue import SOURCE
from bot.words.language import say
from bot.words.spacing import spaced
from bot.words.times import day_words


class Outcome(Enum):
    ANSWERED = "answered"
    SUGGESTED = "suggested"  # close: two or three questions to choose from
    UNSTATED = "unstated"  # a known question that the call does not answer
    UNKNOWN = "unknown"
    SILENT = "silent"  # overheard, and not certainly a question for the bot


Part = str | Moment
Parts = tuple[Part, ...]


# Characters of an answer's text; with its source line it stays inside Discord's 2,000.
MAX_TEXT = 1600


def spaced_parts(parts: Parts, language: str) -> Parts:
    """Return parts with blanks between their sentences as the language has them."""
    before = ["", *map(str, parts)]
    return tuple(
        spaced(part, language, before[place]) if isinstance(part, str) else part for place, part in enumerate(parts)
    )


def bounded(parts: Parts) -> Parts:
    """Return parts whose text together is no longer than MAX_TEXT, cut at a word and marked where something is
    missing.
    """
    room = MAX_TEXT
    kept: list[Part] = []
    for part in parts:
        length = len(str(part))
        if length > room:
            kept.append(f"{str(part)[: max(0, room - 2)].rsplit(' ', 1)[0]} …")
            break
        kept.append(part)
        room -= length
    return tuple(kept)


class Answer(NamedTuple):
    """- `entry` is the kind or entry that speaks; `confidence` 0..1; `source` the place in the call, if one is
    known
    - `told` is the day on which organizers gave the answer themselves, empty where it is not theirs
    """

    entry: str
    parts: Parts
    confidence: float
    source: Source | None = None
    told: str = ""

    def teller(self, locale: str = SOURCE) -> str:
        """Return whose word an answer is that stands in no call; empty where that is not known."""
        return (
            say("told_by_organizers", locale, day=day_words(date.fromisoformat(self.told), locale)) if self.told else ""
        )

    @property
    def text(self) -> str:
        return "".join(str(part) for part in self.parts)

    @property
    def is_quotation(self) -> bool:
        """Whether it is a sentence of the call, and not what the FAQ makes of it."""
        return self.entry.startswith(PASSAGE)


class Suggestion(NamedTuple):
    entry: str
    question: str


class Reply(NamedTuple):
    """- `message` is what is said besides answers: what the call leaves out, or that the bot does not know.
    - `language` is the one all of it is in; `about`: the kinds of question that the call leaves out, where nothing is
      answered
    - `is_open`: something that was asked is left unanswered, and organizers may know it
    - `hints`: lines of the call that may help where nothing is answered; they stand before the message
    """

    outcome: Outcome
    answers: tuple[Answer, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    message: str = ""
    language: str = SOURCE
    about: tuple[str, ...] = ()
    is_small_talk: bool = False
    is_open: bool = False
    hints: tuple[Answer, ...] = ()
