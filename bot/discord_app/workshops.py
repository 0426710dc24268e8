"""Which workshop a place asks about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.answering.answerer import Answerer
from bot.discord_app.servers import ServerBook
from bot.errors import NoWorkshopError
from bot.faq.model import Faq
from bot.library import Library, Volume

_EVERYWHERE_ELSE = "*"


class Workshops:
    """In this order: the host's map (`mapped`, by guild id), the organizers' choice, the host's "*", the only FAQ there is."""

    def __init__(self, library: Library, servers: ServerBook, mapped: Mapping[str, str]) -> None:
        self.library, self._servers, self._mapped = library, servers, mapped
        self._moved: dict[int, tuple[Volume, Volume]] = {}  # by server: the host's volume, and the same with the server's own dates

    def name_of(self, guild_id: int | None) -> str | None:
        """Return the name of the FAQ of a server (None: direct messages); None when none was chosen."""
        if guild_id and str(guild_id) in self._mapped:
            return self._mapped[str(guild_id)]
        return self._servers.of(guild_id).knowledge or self._mapped.get(_EVERYWHERE_ELSE) or self.library.only

    def is_fixed(self, guild_id: int) -> bool:
        """Whether the host decides for this server."""
        return str(guild_id) in self._mapped

    def volume_of(self, guild_id: int | None) -> Volume | None:
        name = self.name_of(guild_id)
        volume = self.library.get(name) if name else None
        base, moved = self._moved.get(guild_id or 0, (None, None))
        return moved if moved and base is volume else volume

    def base_of(self, guild_id: int) -> Volume | None:
        """Return what the host provides for a server, without the dates that its staff moved."""
        name = self.name_of(guild_id)
        return self.library.get(name) if name else None

    def put_moved(self, guild_id: int, base: Volume, faq: Faq | None) -> None:
        """Let a server answer from `faq` while the host's volume is `base`; None: from that again."""
        if faq is None or faq == base.loaded.faq:
            self._moved.pop(guild_id, None)
        else:
            loaded = replace(base.loaded, faq=faq)
            self._moved[guild_id] = (base, Volume(loaded, self.library.build(loaded)))

    def answerer_of(self, guild_id: int | None, question: str = "") -> Answerer:
        """Return who answers in a server; elsewhere a question may name its workshop. Raises NoWorkshopError."""
        volume = self.volume_of(guild_id) or (None if guild_id else self._named(question))
        if volume is None:
            raise NoWorkshopError
        return volume.answerer

    def _named(self, question: str) -> Volume | None:
        """The workshop whose short name stands in a question, when it is one."""
        words = set(question.casefold().replace("?", " ").replace(",", " ").split())
        volumes = [volume for name in self.library.names if (volume := self.library.get(name))]
        named = [volume for volume in volumes if (volume.loaded.faq.workshop.short_name or "").casefold() in words]
        return named[0] if len(named) == 1 else None

    def short_names(self) -> list[str]:
        """Return what the workshops are called, for somebody who must name one."""
        volumes = [volume for name in self.library.names if (volume := self.library.get(name))]
        return [volume.loaded.faq.workshop.short_name or volume.loaded.faq.workshop.name for volume in volumes]
