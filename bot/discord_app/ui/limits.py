"""How fast one member and one channel may ask."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Any

import discord

from bot.discord_app.ui.replies import reply
from bot.rate_limit import RateLimiter
from bot.words.language import say

_SILENT_S = 10.0  # after the wait that a member was told of
_MAX_WARNED = 5_000
CALM = ((5, 4.0), (20, 0.5))  # burst, and seconds between: of one member, of one channel


class AskingLimits:
    """One rate limiter for members and one for channels."""

    def __init__(self, limits: tuple[tuple[int, float], tuple[int, float]] = CALM) -> None:
        (user_burst, user_s), (channel_burst, channel_s) = limits
        self._users, self._channels = RateLimiter(user_burst, user_s), RateLimiter(channel_burst, channel_s)
        self._warned_until: OrderedDict[int, float] = OrderedDict()

    def wait_s(self, user_id: int, channel_id: int) -> float:
        """Return how long a member must wait before asking again here; 0 when now is fine."""
        now = time.monotonic()
        return self._users.wait_s(user_id, now) or self._channels.wait_s(channel_id, now)

    def first_warning(self, user_id: int, wait_s: float) -> bool:
        """Whether a member is to be told to slow down: once until the wait is over, then silence."""
        now = time.monotonic()
        silent = self._warned_until.get(user_id, 0.0) > now
        self._warned_until[user_id] = max(self._warned_until.get(user_id, 0.0), now + wait_s + _SILENT_S)
        self._warned_until.move_to_end(user_id)
        while len(self._warned_until) > _MAX_WARNED:
            self._warned_until.popitem(last=False)
        return not silent

    async def allow(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether an interaction may go on; one that comes too soon is told how long to wait."""
        wait = self.wait_s(interaction.user.id, interaction.channel_id or interaction.user.id)
        if wait:
            await reply(interaction, too_fast(wait, interaction.locale.value))
        return not wait


def too_fast(wait_s: float, locale: str = "en") -> str:
    return say("slowly", locale, seconds=max(1, round(wait_s)))
