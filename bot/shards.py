"""Which servers a process serves: Discord's own sharding."""

from __future__ import annotations

from typing import NamedTuple


class Shards(NamedTuple):
    """The shards of a process, of `total` in all. https://docs.discord.com/developers/events/gateway#sharding"""

    ids: tuple[int, ...]
    total: int

    def serves(self, guild_id: int | None) -> bool:
        """Whether a server belongs to this process; direct messages (None, 0) belong to shard 0."""
        return ((guild_id or 0) >> 22) % self.total in self.ids

    @property
    def share(self) -> float:
        """How much of everything belongs to this process, 0..1."""
        return len(self.ids) / self.total


ALL = Shards((0,), 1)
