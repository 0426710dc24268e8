"""The page of the call, looked at every hour: what has changed is shown to organizers, and taken over when one of them says so."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.discord_app.render import safe
from bot.discord_app.staff import may_decide
from bot.discord_app.views import SafeView
from bot.discord_app.words import say
from bot.errors import StoreError, WorkshopError
from bot.store.pages import LEFT, TAKEN

if TYPE_CHECKING:
    from bot.changes.followed import FollowedPage, Seen
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
EVERY_S = 3_600.0
_DECIDED_S = 10.0  # another process may have been told
_LONGEST = 1_300  # characters of what changed
_UNREAD = 24  # looks in vain before organizers are told: a day


class CallButton(
    discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"call:(?P<guild>\d{15,20}):(?P<how>[tsl]):(?P<digest>[0-9a-f]{16})"
):
    """Takes a change over (t; s when it was asked about twice), or leaves the FAQ as it is (l)."""

    def __init__(self, guild_id: int, how: str, digest: str, locale: str = "en") -> None:
        key = {"t": "call.take", "s": "call.sure_button", "l": "call.leave"}[how]
        style = {"t": discord.ButtonStyle.primary, "s": discord.ButtonStyle.danger, "l": discord.ButtonStyle.secondary}[how]
        super().__init__(discord.ui.Button(label=say(key, locale), custom_id=f"call:{guild_id}:{how}:{digest}", style=style))
        self.guild_id, self.how, self.digest = guild_id, how, digest

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del interaction, item
        return cls(int(match["guild"]), match["how"], match["digest"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do as an organizer decides; a page that has changed again is not decided about by an old button."""
        bot: WorkshopBot = interaction.client
        locale = interaction.locale.value
        if not may_decide(interaction, self.guild_id):
            await bot.answers.say(interaction, say("not_staff", locale))
            return
        seen = bot.calls.pending
        if seen is None or seen.digest != self.digest:
            await bot.answers.say(interaction, say("call.stale", locale))
            return
        if self.how == "t" and any(change.loud for change in seen.update.changes):
            view = SafeView()
            view.add_item(CallButton(self.guild_id, "s", self.digest, locale))
            await bot.answers.say(interaction, say("call.sure", locale), view)
            return
        await interaction.response.defer(ephemeral=True)
        await bot.store.pages.decide(self.digest, self.guild_id, LEFT if self.how == "l" else TAKEN)
        await bot.calls.settle()
        await bot.answers.say(interaction, say("call.left" if self.how == "l" else "call.taken", locale))


class CallFollower:
    """- `page` is None where no page is followed; `pending` is the change that nobody has decided about"""

    def __init__(self, bot: WorkshopBot, page: FollowedPage | None) -> None:
        self._bot, self._page = bot, page
        self.pending: Seen | None = None
        self._unread = 0
        self._one = asyncio.Lock()

    async def run(self) -> None:
        """Look now, and every hour; nothing that happens here ends it."""
        await self._bot.wait_until_ready()
        while self._page is not None:
            due = asyncio.get_running_loop().time() + EVERY_S
            try:
                await self.look()
            except Exception:
                log.exception("the page of the call was not followed", extra={"action": "call_failed"})
            while (left := due - asyncio.get_running_loop().time()) > 0:
                await asyncio.sleep(min(left, _DECIDED_S if self.pending else left))
                try:
                    await self.settle()
                except Exception:
                    log.exception("a decision on the call was not followed", extra={"action": "call_failed"})

    async def look(self) -> None:
        """Read the page; what is mere dress is taken over at once, the rest is asked about. Raises StoreError."""
        if self._page is not None:
            async with self._one:
                await self._look(self._page)

    async def settle(self) -> None:
        """Do what was decided about the pending change, here or in another process. Raises StoreError."""
        if self._page is not None:
            async with self._one:
                await self._settle(self._page)

    async def _look(self, page: FollowedPage) -> None:
        try:
            seen = await asyncio.to_thread(page.look)
        except WorkshopError as error:
            self._unread += 1
            log.warning("the page of the call: %s", error, extra={"action": "call_unread"})
            if self._unread == _UNREAD:
                await self._tell(say("call.unread", problem=safe(str(error))))
            return
        self._unread = 0
        self.pending = seen
        if seen is None:
            return
        if seen.is_dress:
            await self._take(page, seen)
            return
        log.info("the page of the call has changed", extra={"action": "call_changed"})
        await self._settle(page)
        if self.pending is not None:
            await self._ask(page, seen)

    async def _settle(self, page: FollowedPage) -> None:
        if self.pending is None:
            return
        verdict = await self._bot.store.pages.verdict(self.pending.digest)
        if verdict == TAKEN:
            await self._take(page, self.pending)
        elif verdict == LEFT:
            self.pending = None

    async def _take(self, page: FollowedPage, seen: Seen) -> None:
        self.pending = None
        await asyncio.to_thread(page.take, seen)
        log.info("the FAQ follows its page", extra={"action": "call_taken"})
        await self._bot.reload()

    async def _ask(self, page: FollowedPage, seen: Seen) -> None:
        """Show each server's organizers what changed, once; who could not be reached is asked again at the next look."""
        asked = await self._bot.store.pages.asked(seen.digest)
        warning = say("moved.is_earlier") if any(change.loud for change in seen.update.changes) else ""
        words = say("call.changed", url=page.url, changes=_bounded(seen.update.told()), warning=warning)
        for guild_id in self._servers():
            if guild_id in asked:
                continue
            view = SafeView()
            view.add_item(CallButton(guild_id, "t", seen.digest))
            view.add_item(CallButton(guild_id, "l", seen.digest))
            if await self._bot.staff.tell(guild_id, words, view=view):
                await self._note(seen.digest, guild_id)

    async def _note(self, digest: str, guild_id: int) -> None:
        try:
            await self._bot.store.pages.ask(digest, guild_id)
        except StoreError as error:
            log.warning("that %s was asked was not noted: %s", guild_id, error, extra={"action": "store_away"})

    async def _tell(self, words: str) -> None:
        for guild_id in self._servers():
            await self._bot.staff.tell(guild_id, words)

    def _servers(self) -> list[int]:
        """The servers that answer by the page."""
        workshops = self._bot.answers.workshops
        return [guild.id for guild in self._bot.guilds if self._page and workshops.name_of(guild.id) == self._page.path.parent.name]


def _bounded(text: str) -> str:
    """What changed, as many lines of it as fit."""
    lines: list[str] = []
    for line in text.splitlines():
        shown = f"• {safe(line.strip())}" if line.strip() else ""
        if sum(map(len, lines)) + len(shown) > _LONGEST:
            return "\n".join([*lines, "• …"])
        lines += [shown] if shown else []
    return "\n".join(lines)
