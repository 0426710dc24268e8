"""Where a person has taken over: organizers answered, in the place where it was asked, somebody who had asked them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection
from datetime import datetime, timedelta

_WATCHED = timedelta(days=2)  # after a question was handed over
QUIET = timedelta(minutes=30)  # after organizers wrote to whoever asked
_MAX_KEPT = 2_000


class Handovers:
    """In memory: each channel is served by one process, and what a restart forgets is half an hour of quiet."""

    def __init__(self) -> None:
        self._asked: OrderedDict[tuple[int, int], datetime] = OrderedDict()  # channel and asker
        self._taken: OrderedDict[tuple[int, int], datetime] = OrderedDict()
        self._channels: dict[int, int] = {}

    def asked(self, channel_id: int, user_id: int, now: datetime) -> None:
        """Note that somebody handed a question over in a channel."""
        if (channel_id, user_id) not in self._asked:
            self._channels[channel_id] = self._channels.get(channel_id, 0) + 1
        self._asked[channel_id, user_id] = now
        self._asked.move_to_end((channel_id, user_id))
        while len(self._asked) > _MAX_KEPT:
            (gone, _), _ = self._asked.popitem(last=False)
            self._channels[gone] -= 1
            if not self._channels[gone]:
                del self._channels[gone]

    def watches(self, channel_id: int) -> bool:
        """Whether somebody handed a question over in a channel: what is written there may be an answer."""
        return channel_id in self._channels

    def organizers_wrote(self, channel_id: int, to: Collection[int], now: datetime) -> None:
        """Note that organizers wrote to members in a channel."""
        for user_id in to:
            asked = self._asked.get((channel_id, user_id))
            if asked is not None and now - asked <= _WATCHED:
                self._taken[channel_id, user_id] = now
                self._taken.move_to_end((channel_id, user_id))
                while len(self._taken) > _MAX_KEPT:
                    self._taken.popitem(last=False)

    def is_taken(self, channel_id: int, user_id: int, now: datetime) -> bool:
        """Whether organizers have written to a member in a channel a moment ago."""
        at = self._taken.get((channel_id, user_id))
        return at is not None and now - at <= QUIET
