"""Which answer was given to which message, for a question that is edited within a minute."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

import discord

_EDITED_WITHIN_S = 60.0
_MAX_KEPT = 500


class AnswersGiven:
    """In memory, and for a minute: who edits later has read the answer."""

    def __init__(self) -> None:
        self._given: OrderedDict[int, tuple[int, str, float]] = OrderedDict()  # question: answer, text, when

    def note(self, question: discord.Message, answer_id: int) -> None:
        """Remember an answer."""
        self._given[question.id] = (answer_id, question.content, asyncio.get_running_loop().time())
        while len(self._given) > _MAX_KEPT:
            self._given.popitem(last=False)

    def answer_to(self, question: discord.Message) -> int | None:
        """Return the answer to a message whose text is another now, within the minute; None for every other."""
        answer_id, text, at = self._given.get(question.id, (0, "", 0.0))
        if not answer_id or text == question.content or asyncio.get_running_loop().time() - at > _EDITED_WITHIN_S:
            return None
        self._given[question.id] = (answer_id, question.content, at)
        return answer_id
