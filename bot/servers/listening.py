"""What was answered unprompted, and where organizers replied: in the store, and in memory for when it is away."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from datetime import datetime, timedelta
from typing import Any

from bot.errors import StoreError
from bot.store.overheard import OverheardAnswer, OverheardAnswers

log = logging.getLogger(__name__)
COOLDOWN = timedelta(hours=1)  # the same entry in the same channel: within it the next asker gets a link
# After organizers wrote in an open channel; in a thread or post the bot stays out for good.
STAFF_QUIET = timedelta(minutes=30)
_NOTED_EVERY = timedelta(minutes=1)  # how often the store is told that organizers wrote
_STORE_S = 1.0
_MAX_CHANNELS = 2_000  # whose last answers are remembered in memory


class ListeningMemory:
    """A store that is away costs what other processes know, and nothing else."""

    def __init__(self, overheard: OverheardAnswers) -> None:
        self._overheard = overheard
        self._given: OrderedDict[int, dict[str, OverheardAnswer]] = OrderedDict()
        self._removed: deque[int] = deque(maxlen=_MAX_CHANNELS)  # messages that the store may still know
        self._staff_at: OrderedDict[int, datetime] = OrderedDict()

    async def answers_in(self, channel_id: int, since: datetime) -> dict[str, int]:
        """Return what was answered in a channel since an instant: message ids by entry."""
        given = self._given.get(channel_id, {})
        known = {entry: answer.message_id for entry, answer in given.items() if answer.answered_at >= since}
        try:
            async with asyncio.timeout(_STORE_S):
                known = await self._overheard.of(channel_id, since) | known
        except (StoreError, TimeoutError) as error:
            log.warning("going by memory alone: %s", type(error).__name__, extra={"action": "store_away"})
        return {entry: message for entry, message in known.items() if message not in self._removed}

    async def note(self, answer: OverheardAnswer) -> None:
        """Remember an answer."""
        self._given.setdefault(answer.channel_id, {})[answer.entry] = answer
        _bound(self._given, answer.channel_id)
        try:
            async with asyncio.timeout(_STORE_S):
                await self._overheard.note(answer)
        except (StoreError, TimeoutError) as error:
            log.warning("an answer was not noted: %s", type(error).__name__, extra={"action": "store_away"})

    async def removed(self, channel_id: int, message_id: int, *, stored: bool) -> None:
        """Forget an answer that was removed; `stored`: the store may know it."""
        self._removed.append(message_id)
        given = self._given.get(channel_id, {})
        for entry in [entry for entry, answer in given.items() if answer.message_id == message_id]:
            del given[entry]
        if not stored:
            return
        try:
            async with asyncio.timeout(_STORE_S):
                await self._overheard.forget(message_id)
        except (StoreError, TimeoutError) as error:
            log.info("a removed answer was not forgotten: %s", type(error).__name__, extra={"action": "store_away"})

    async def staff_replied(self, guild_id: int, channel_id: int, now: datetime) -> None:
        """Remember that organizers wrote in a channel."""
        before = self._staff_at.get(channel_id)
        self._staff_at[channel_id] = now
        _bound(self._staff_at, channel_id)
        if before and now - before < _NOTED_EVERY:
            return
        try:
            async with asyncio.timeout(_STORE_S):
                await self._overheard.staff_replied(guild_id, channel_id, now)
        except (StoreError, TimeoutError) as error:
            log.info("a reply of staff was not noted: %s", type(error).__name__, extra={"action": "store_away"})

    async def last_staff_reply(self, channel_id: int, now: datetime) -> datetime | None:
        """Return when organizers last wrote in a channel, in the zone of `now`; None for never."""
        if at := self._staff_at.get(channel_id):
            return at
        try:
            async with asyncio.timeout(_STORE_S):
                seconds = await self._overheard.last_staff_reply(channel_id)
        except (StoreError, TimeoutError):
            return None
        return None if seconds is None else datetime.fromtimestamp(seconds, now.tzinfo)


def _bound(kept: OrderedDict[int, Any], key: int) -> None:
    """Keep the channels used last."""
    kept.move_to_end(key)
    while len(kept) > _MAX_CHANNELS:
        kept.popitem(last=False)
