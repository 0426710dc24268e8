"""One question of a message, with what came of it."""

from __future__ import annotations

from typing import NamedTuple

from bot.answering.model import Answer, Outcome, Suggestion
from bot.matching.candidates import Match


class Heard(NamedTuple):
    """One question of a message: how it was understood and what came of it.

    - `about`: the kind or entry that the call says nothing about
    - `family`: what the answer is about; two answers of one family are one.
    - `lines`: quotations of which one may answer
    - `undated`: what is lacking is only a date
    - `near`: the kind whose answer helps who asked for what the call says nothing about
    """

    match: Match
    outcome: Outcome
    confidence: float
    answer: Answer | None = None
    about: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    family: str = ""
    lines: tuple[Answer, ...] = ()
    undated: bool = False
    near: str = ""
