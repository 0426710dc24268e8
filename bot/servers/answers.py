"""Answers for every server: the right answerer, asked at this instant."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from bot.answering.answerer import Answerer
from bot.answering.conversation import MAX_QUESTION, answered_after
from bot.answering.model import Reply
from bot.servers.workshops import Workshops

Observe = Callable[[str, str, float], None]  # outcome, entry, seconds
Note = Callable[[int | None, str, str, Reply], None]  # server, workshop, question, what came of it


def _unobserved(outcome: str, entry: str, seconds: float) -> None:
    del outcome, entry, seconds


def _unnoted(guild_id: int | None, workshop: str, question: str, reply: Reply) -> None:
    del guild_id, workshop, question, reply


class Answers:
    """`clock` gives the instant, `observe` counts, `note` takes down what was asked. Methods raise NoWorkshopError
    where no workshop was chosen.

    `tag` is that of a workshop that was named before, in a direct message.
    """

    def __init__(
        self,
        workshops: Workshops,
        clock: Callable[[], datetime],
        observe: Observe = _unobserved,
        note: Note = _unnoted,
    ) -> None:
        self._workshops, self._clock, self._observe, self._note = workshops, clock, observe, note

    def for_guild(self, guild_id: int | None, question: str = "", tag: str = "") -> Answerer:
        return self._workshops.answerer_for(guild_id, question, tag)

    def reply(
        self,
        question: str,
        guild_id: int | None,
        *,
        before: tuple[str, ...] = (),
        tag: str = "",
        language: str | None = None,
    ) -> Reply:
        """Answer a question; one that is unclear by itself is read after those `before` it ("in UTC?"), newest
        first.
        """
        begun = time.perf_counter()
        naming = next((text for text in (question, *before) if self._workshops.named_in(text)), question)
        name = self._workshops.asked_about(guild_id, naming, tag)
        answerer = self.for_guild(guild_id, naming, tag)
        if guild_id is None and self._workshops.has_several():
            question = self._workshops.without_name(question) or question
        reply = answered_after(answerer, question, before, now=self._clock(), language=language)
        entry = reply.answers[0].entry if reply.answers else ""
        known = entry if answerer.is_kind(entry) else "own" if entry else ""
        self._observe(reply.outcome.value, known, time.perf_counter() - begun)
        self._note(guild_id, name, question, reply)
        return reply

    def reply_to(self, entry: str, guild_id: int | None, *, tag: str = "") -> Reply:
        """Answer the question of a kind or entry itself, as when its button is pressed."""
        return self.for_guild(guild_id, tag=tag).reply_to(entry, now=self._clock())

    def check_scope(self, subject: str, guild_id: int | None, *, tag: str = "") -> Reply:
        """Say whether a subject is among the workshop's topics."""
        return self.for_guild(guild_id, subject, tag).check_scope(subject[:MAX_QUESTION], now=self._clock())

    def overheard(self, text: str, guild_id: int) -> Reply:
        """Answer what was not addressed to the bot if it clearly asks something the call answers; else keep silent."""
        return self.for_guild(guild_id).reply(text[:MAX_QUESTION], now=self._clock(), overheard=True)
