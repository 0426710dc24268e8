"""Keeps what was asked, in the background: no answer waits for the store, and while it is away only this is lost."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.answering.model import Outcome, Reply
from bot.asked.masking import kept_text
from bot.errors import StoreError
from bot.store.asked import DIRECT, Asked, AskedQuestions

log = logging.getLogger(__name__)
_PAUSE_S = 2.0  # questions of so long are kept in one transaction
_WAITING = 2_000  # questions, while the store is away
_STORE_S = 5.0


class QuestionLog:
    """- `kept`: for how long the host wants questions to be kept; zero for not at all"""

    def __init__(self, asked: AskedQuestions, clock: Callable[[], datetime], kept: timedelta) -> None:
        self._asked, self._clock, self.kept = asked, clock, kept
        self._waiting: deque[Asked] = deque(maxlen=_WAITING)
        self._noted = asyncio.Event()
        self._is_away = False

    def note(self, guild_id: int | None, workshop: str, question: str, reply: Reply) -> None:
        """Take down a question and what came of it; an empty one was chosen by a button. Greetings and the like are
        none.
        """
        if not self.kept or reply.is_small_talk or reply.outcome is Outcome.SILENT:
            return
        entries = tuple(dict.fromkeys(answer.entry for answer in reply.answers)) or reply.about
        text = kept_text(question)
        one = Asked(guild_id or DIRECT, workshop, self._clock(), text, reply.outcome.value, entries)
        self._waiting.append(one)
        self._noted.set()

    def forget(self, guild_id: int) -> None:
        """Forget what was noted of a server that removed the bot."""
        left = [one for one in self._waiting if one.guild_id != guild_id]
        self._waiting.clear()
        self._waiting.extend(left)

    async def run(self) -> None:
        """Keep what was noted until cancelled."""
        while True:
            await self._noted.wait()
            await asyncio.sleep(_PAUSE_S)
            await self.flush()

    async def flush(self) -> None:
        """Keep what was noted so far; what the store does not take is tried again with the next."""
        batch = list(self._waiting)
        self._noted.clear()
        try:
            async with asyncio.timeout(_STORE_S):
                await self._asked.keep(batch)
        except (StoreError, TimeoutError) as error:
            if not self._is_away:
                log.warning("questions wait for the store: %s", type(error).__name__, extra={"action": "store_away"})
            self._is_away = True
            return
        self._is_away = False
        for one in batch:
            if self._waiting and self._waiting[0] is one:
                self._waiting.popleft()
