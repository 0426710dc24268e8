"""Which workshop a server, or a member in a direct message, asks about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from bot.answering.answerer import Answerer
from bot.errors import NoWorkshopError
from bot.faq.labels import called
from bot.faq.model import Faq
from bot.library import Library, LoadedWorkshop
from bot.servers.settings import ServerSettingsCache

_EVERYWHERE_ELSE = "*"


class Workshops:
    """By the host's map (`mapped`, by guild id), else the organizers' choice, else the host's "*", else the only FAQ.

    In direct messages (guild id None) a workshop may also be named: by a question, or by its tag.
    """

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

    def asked_about(self, guild_id: int | None, question: str = "", tag: str = "") -> str:
        """Return the name of the FAQ that a question is about. Raises NoWorkshopError when it is none or any of
        several.

        - `tag`: that of a workshop, kept with an answer in a direct message
        """
        name = self.name_for(guild_id)
        if name is None and not guild_id:
            named = self.named_in(question) or [one for one in self.library.names if tag and tag_of(one) == tag]
            name = named[0] if len(named) == 1 else None
        if name is None or self.library.get(name) is None:
            raise NoWorkshopError
        return name

    def volume_for(self, guild_id: int | None) -> LoadedWorkshop | None:
        """Return what a server answers from, with the dates its organizers changed."""
        name = self.name_for(guild_id)
        return self._volume(guild_id, name) if name else None

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

    def answerer_for(self, guild_id: int | None, question: str = "", tag: str = "") -> Answerer:
        """Return the answerer of the workshop that is asked about. Raises NoWorkshopError, as `asked_about`."""
        volume = self._volume(guild_id, self.asked_about(guild_id, question, tag))
        if volume is None:
            raise NoWorkshopError
        return volume.answerer

    def named_in(self, question: str) -> list[str]:
        """Return the FAQs that a question names: by the short name or name of the workshop, or that of the FAQ."""
        text = f" {_words(question)} "
        return [name for name in self.library.names if any(f" {alias} " in text for alias in self._aliases(name))]

    def without_name(self, question: str) -> str:
        """Return a question without the workshop that it names, which says which one is asked, and nothing else."""
        for alias in sorted({alias for name in self.named_in(question) for alias in self._aliases(name)}, key=len)[
            ::-1
        ]:
            words = r"\W+".join(map(re.escape, alias.split()))
            question = re.sub(rf"\b{words}\b\s*:?", " ", question, flags=re.IGNORECASE)
        return " ".join(question.split())

    def choices(self, locale: str) -> list[tuple[str, str]]:
        """Return the tag of each workshop and what it is called, for somebody who has to choose one."""
        found = ((name, self.library.get(name)) for name in self.library.names)
        return [(tag_of(name), called(volume.loaded.faq.workshop, locale)) for name, volume in found if volume]

    def has_several(self) -> bool:
        """Whether a direct message may be about any of several workshops."""
        return self.name_for(None) is None and len(self.library.names) > 1

    def _aliases(self, name: str) -> set[str]:
        volume = self.library.get(name)
        workshop = volume.loaded.faq.workshop if volume else None
        names = (name, workshop.short_name or "", workshop.name) if workshop else (name,)
        return {words for one in names if (words := _words(one))}

    def _volume(self, guild_id: int | None, name: str) -> LoadedWorkshop | None:
        volume = self.library.get(name)
        base, changed = self._changed.get(guild_id or 0, (None, None))
        if changed is None or base is None or volume is None:
            return volume
        # While the dates of the host's volume are those that were changed, the changed ones are the truth.
        same = base is volume or (base.loaded.file, base.loaded.faq.dates) == (
            volume.loaded.file,
            volume.loaded.faq.dates,
        )
        return changed if same else volume


def tag_of(name: str) -> str:
    """Return a FAQ's name as it stands in a button's id: eight hexadecimal digits."""
    return sha256(name.encode()).hexdigest()[:8]


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
