"""What organizers chose, in memory: read once from the store, so that no answer ever waits for it."""

from __future__ import annotations

from bot.store.servers import Servers, ServerSettings
from bot.words.catalogue import SOURCE


class ServerSettingsCache:
    """The settings of every server; changes are written through to the store."""

    def __init__(self, servers: Servers, languages: tuple[str, ...] = (SOURCE,)) -> None:
        """- `languages`: what is posted in where a server chose nothing."""
        self._servers, self._languages = servers, languages
        self._known: dict[int, ServerSettings] = {}

    async def load(self) -> None:
        """Read what every server chose. Raises StoreError when the store does not answer."""
        self._known = {settings.guild_id: settings for settings in await self._servers.all()}

    def for_guild(self, guild_id: int | None) -> ServerSettings:
        """Return what a server chose; the defaults for one that chose nothing, and for direct messages (None)."""
        return self._known.get(guild_id or 0, ServerSettings(guild_id or 0))

    def languages(self, guild_id: int) -> tuple[str, ...]:
        """Return the languages that reminders and notices are posted in, one or two; the first for organizers."""
        return self.for_guild(guild_id).languages or self._languages

    def all(self) -> list[ServerSettings]:
        return list(self._known.values())

    async def change(self, settings: ServerSettings) -> None:
        """Keep a choice. Raises StoreError, and changes nothing, when it cannot be saved."""
        await self._servers.save(settings)
        self._known[settings.guild_id] = settings

    def forget(self, guild_id: int) -> None:
        self._known.pop(guild_id, None)
