"""A question among those before it: "in Hanoi?" goes on from "when is the deadline?"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.matching.targets import PASSAGE

MAX_QUESTION = 2000
_CLEAR = frozenset({Outcome.ANSWERED, Outcome.UNSTATED})


def answered_after(
    answerer: Answerer, question: str, before: Sequence[str], *, now: datetime, language: str | None = None
) -> Reply:
    """Answer a question; one that is unclear by itself is read after those `before` it, newest first."""
    alone = answerer.reply(question[:MAX_QUESTION], now=now, language=language)
    if is_clear(alone) or alone.outcome is Outcome.SILENT or alone.is_small_talk:
        return alone
    read = [(asked, answerer.reply(asked[:MAX_QUESTION], now=now, language=language)) for asked in before]
    # what was itself only clear after another ("and in Hanoi?") says less than that
    for asked, first in sorted(read, key=lambda one: not is_clear(one[1])):
        text = f"{asked[:MAX_QUESTION].rstrip('?!. ')} {question[:MAX_QUESTION]}"
        together = answerer.reply(text, now=now, language=language)
        if is_clear(together) and _adds(together, first):
            return together
    return alone


def _adds(together: Reply, first: Reply) -> bool:
    """Whether a question after another is told something else than that one alone, and more than a line that has words
    of both: "qwertz" adds nothing.
    """
    is_quoted = any(answer.entry.startswith(PASSAGE) for answer in together.answers)
    return not is_quoted and _told(together) != _told(first)


def _told(reply: Reply) -> list[str]:
    return [answer.text for answer in reply.answers] or [reply.message]


def is_clear(reply: Reply) -> bool:
    """Whether a reply tells something: an answer, or that the call says nothing."""
    return reply.outcome in _CLEAR
