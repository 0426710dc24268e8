"""Which workshop a server asks about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.answering.answerer import Answerer
from bot.errors import NoWorkshopError
from bot.faq.model import Faq
from bot.library import Library, LoadedWorkshop
from bot.servers.settings import ServerSettingsCache

_EVERYWHERE_ELSE = "*"


class Workshops:
    """By the host's map (`mapped`: guild id), else the organizers' choice, else the host's "*", else the only FAQ."""

    def __init__(self, library: Library, servers: ServerSettingsCache, mapped: Mapping[str, str]) -> None:
        self.library, self._servers, self._mapped = library, servers, mapped
        # By server: the host's volume, and the same with the dates that this server's organizers changed.
        self._changed: dict[int, tuple[LoadedWorkshop, LoadedWorkshop]] = {}

    def name_for(self, guild_id: int | None) -> str | None:
        """Return the name of a server's FAQ (None: direct messages); None when none was chosen."""
        if guild_id and str(guild_id) in self._mapped:
            return self._mapped[str(guild_id)]
        return self._servers.for_guild(guild_id).knowledge or self._mapped.get(_EVERYWHERE_ELSE) or self.library.only

    def is_fixed(self, guild_id: int) -> bool:
        """Whether the host decides for this server."""
        return str(guild_id) in self._mapped

    def named_for(self, faq_name: str) -> set[int]:
        """Return the servers for which the host named a FAQ."""
        return {int(guild) for guild, name in self._mapped.items() if name == faq_name and guild != _EVERYWHERE_ELSE}

    def volume_for(self, guild_id: int | None) -> LoadedWorkshop | None:
        """Return what a server answers from, with the dates its organizers changed."""
        name = self.name_for(guild_id)
        volume = self.library.get(name) if name else None
        base, changed = self._changed.get(guild_id or 0, (None, None))
        return changed if changed and base is volume else volume

    def base_for(self, guild_id: int) -> LoadedWorkshop | None:
        """Return what the host provides for a server, without the dates its organizers changed."""
        name = self.name_for(guild_id)
        return self.library.get(name) if name else None

    def put_changed(self, guild_id: int, base: LoadedWorkshop, faq: Faq | None) -> None:
        """Let a server answer from `faq` while the host's volume is `base`; None: from the host's again."""
        if faq is None or faq == base.loaded.faq:
            self._changed.pop(guild_id, None)
        else:
            loaded = replace(base.loaded, faq=faq)
            self._changed[guild_id] = (base, LoadedWorkshop(loaded, self.library.build(loaded)))

    def answerer_for(self, guild_id: int | None, question: str = "") -> Answerer:
        """Return a server's answerer; in direct messages a question may name its workshop. Raises NoWorkshopError."""
        volume = self.volume_for(guild_id) or (None if guild_id else self._named_in(question))
        if volume is None:
            raise NoWorkshopError
        return volume.answerer

    def _named_in(self, question: str) -> LoadedWorkshop | None:
        """The workshop whose short name stands in a question, if there is exactly one."""
        words = set(question.casefold().replace("?", " ").replace(",", " ").split())
        named = [
            volume for volume in self._volumes() if (volume.loaded.faq.workshop.short_name or "").casefold() in words
        ]
        return named[0] if len(named) == 1 else None

    def _volumes(self) -> list[LoadedWorkshop]:
        return [volume for name in self.library.names if (volume := self.library.get(name))]

    def short_names(self) -> list[str]:
        """Return what the workshops are called, for somebody who has to name one."""
        return [volume.loaded.faq.workshop.called for volume in self._volumes()]
