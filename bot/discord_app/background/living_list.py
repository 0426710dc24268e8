"""The one message with all dates that a server keeps in a channel: edited in place whenever something in it changes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

import discord

from bot.answering.listings import in_order, listing
from bot.discord_app.background.calendars import Calendars
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.render import MAX_CONTENT, can_be_reminded_of, safe, text_of
from bot.discord_app.ui.buttons import buttons_view
from bot.discord_app.ui.remind_button import RemindButton
from bot.discord_app.ui.replies import NOBODY, UNREACHED, edit_message, send_once
from bot.errors import StoreError
from bot.faq.labels import called
from bot.faq.model import Faq
from bot.reminders.posts import MARK
from bot.servers.workshops import Workshops
from bot.store.living_lists import LivingList
from bot.store.living_lists import LivingLists as StoredLists
from bot.words.catalogue import languages
from bot.words.language import say

log = logging.getLogger(__name__)
_EVERY_S = 60.0  # dates pass, and days of those without a time
_SEARCHED = 100  # messages of the channel, for one that was sent and not noted
_ROOM = 1_700  # characters of lines


class LivingLists:
    """In memory what the store keeps; one list a server."""

    def __init__(
        self,
        client: discord.Client,
        stored: StoredLists,
        workshops: Workshops,
        calendars: Calendars,
        notifier: OrganizerNotifier,
        clock: Callable[[], datetime],
    ) -> None:
        self._client, self._stored, self._workshops = client, stored, workshops
        self._calendars, self._notifier, self._clock = calendars, notifier, clock
        self._lists: dict[int, LivingList] = {}
        self._lock = asyncio.Lock()

    async def run(self) -> None:
        """Keep every list true until cancelled; nothing that happens to one ends it."""
        await self._client.wait_until_ready()
        loaded = False
        while True:
            try:
                if not loaded:
                    self._lists = {one.guild_id: one for one in await self._stored.all()} | self._lists
                    loaded = True
                for guild_id in list(self._lists):
                    await self.sync(guild_id)
            except StoreError as error:
                log.warning("lists of dates wait for the store: %s", error, extra={"action": "store_away"})
            except Exception:
                log.exception("a list of dates was not kept", extra={"action": "list_failed"})
            await asyncio.sleep(_EVERY_S)

    async def start(self, guild_id: int, channel_id: int) -> None:
        """Keep a server's list in a channel from now on; where it was in another, that message stays. Raises
        StoreError.
        """
        self._lists[guild_id] = LivingList(guild_id, channel_id)
        await self._stored.keep(self._lists[guild_id])
        await self.sync(guild_id)

    async def stop(self, guild_id: int) -> bool:
        """Keep a server's list no longer; return whether there was one. Raises StoreError."""
        await self._stored.forget(guild_id)
        return self._lists.pop(guild_id, None) is not None

    def forget(self, guild_id: int) -> None:
        """Forget a server that removed the bot."""
        self._lists.pop(guild_id, None)

    async def deleted(self, guild_id: int, message_id: int) -> None:
        """Post a list anew when its message was deleted. Raises StoreError."""
        kept = self._lists.get(guild_id)
        if kept is not None and kept.message_id == message_id:
            await self._keep(kept._replace(message_id=None, digest=""))
            await self.sync(guild_id)

    async def sync(self, guild_id: int) -> None:
        """Bring a server's list up to its dates. Raises StoreError."""
        async with self._lock:
            kept, volume = self._lists.get(guild_id), self._workshops.volume_for(guild_id)
            if kept is None or volume is None or self._client.get_guild(guild_id) is None:
                return
            content, view = self._shown(guild_id, volume.loaded.faq)
            digest = sha256((content + self._next(volume.loaded.faq)).encode()).hexdigest()[:16]
            if kept.message_id is not None and kept.digest == digest:
                return
            try:
                await self._put(kept._replace(digest=digest), content, view)
            except discord.Forbidden:
                await self._notifier.notify(guild_id, self._forbidden(kept))
            except UNREACHED as error:
                log.warning("a list of dates waits: %s", type(error).__name__, extra={"action": "list_waits"})

    async def _put(self, kept: LivingList, content: str, view: discord.ui.View | None) -> None:
        """Edit the message, or post it where there is none; what was posted and not noted is found again."""
        channel = self._client.get_partial_messageable(kept.channel_id, guild_id=kept.guild_id)
        message_id = kept.message_id or await self._find(channel)
        if message_id is not None:
            try:
                await edit_message(channel, message_id, content, view)
            except discord.NotFound:
                message_id = None
        if message_id is None:
            nonce = sha256(f"{kept.guild_id}|{kept.channel_id}|{kept.digest}".encode()).hexdigest()[:25]
            shown = view or discord.utils.MISSING
            sent = await send_once(
                lambda: channel.send(content, allowed_mentions=NOBODY, view=shown, nonce=nonce, silent=True)
            )
            message_id = sent.id
        await self._keep(kept._replace(message_id=message_id))

    async def _find(self, channel: discord.PartialMessageable) -> int | None:
        """A list of ours that stands in the channel already."""
        me, marks = self._client.user, [_mark(code) for code in languages()]
        try:
            async for message in channel.history(limit=_SEARCHED):
                if me is not None and message.author.id == me.id and any(mark in message.content for mark in marks):
                    return message.id
        except discord.Forbidden:
            return None
        return None

    async def _keep(self, kept: LivingList) -> None:
        self._lists[kept.guild_id] = kept
        await self._stored.keep(kept)

    def _shown(self, guild_id: int, faq: Faq) -> tuple[str, discord.ui.View | None]:
        """What the message says, and its button."""
        locale = self._notifier.languages(guild_id)[0]
        found = listing("deadlines", faq, self._clock(), locale)
        lines = [f"• {text_of(line, locale)}" for line in found.lines] if found else [say("living.none", locale)]
        kept: list[str] = []
        for number, line in enumerate(lines):
            if sum(map(len, kept)) + len(line) > _ROOM:
                kept.append(say("living.more", locale, count=len(lines) - number))
                break
            kept.append(line)
        address = self._calendars.address_for(guild_id)
        small = _mark(locale) + (" · " + say("living.calendar", locale, address=address) if address else "")
        content = "\n".join([f"📅 **{safe(called(faq.workshop, locale))}**", *kept, small])
        entry = self._next(faq)
        button = [RemindButton(entry).item(say("remind.button", locale))] if entry else []
        return content[:MAX_CONTENT], buttons_view(*button)

    def _forbidden(self, kept: LivingList) -> str:
        locale = self._notifier.languages(kept.guild_id)[0]
        return say("living.forbidden", locale, channel=f"<#{kept.channel_id}>")

    def _next(self, faq: Faq) -> str:
        """The id of the next date that a member can be reminded of."""
        now = self._clock()
        return next((entry.id for entry in in_order(faq, now) if can_be_reminded_of(entry, faq, now)), "")


def _mark(locale: str) -> str:
    """The line by which a list is found again."""
    return MARK + say("living.mark", locale)
