"""The weekly digest: planned for each server that has a staff channel, posted there once, as text and picture."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

import discord

from bot.asked.digest import Digest, digest_of, gather
from bot.asked.picture import draw
from bot.asked.visible import servers_visible_to
from bot.asked.week import kept_of, told_at, week_told
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.background.posted import delivered, find_post
from bot.discord_app.text.digest import digest_mark, digest_text, picture_words
from bot.discord_app.ui.replies import NOBODY
from bot.errors import StoreError
from bot.reminders.ended import Ended
from bot.reminders.scheduler import NothingToSayError
from bot.servers.deciders import Deciders
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.ledger import DIGEST, Post, Row
from bot.store.store import Store
from bot.words.catalogue import SOURCE, languages
from bot.words.language import say

log = logging.getLogger(__name__)
_EVERY_S = 3_600.0
_WEEK = "week"  # in place of a date
_FILE = "questions.png"


class WeeklyDigests:
    """Implements `bot.reminders.scheduler.Publisher` for posts of the kind DIGEST.

    - `kept`: for how long questions are kept; for no time, there is no digest
    """

    def __init__(  # noqa: PLR0913 - what a digest is made from, and where it goes
        self,
        client: discord.Client,
        store: Store,
        servers: ServerSettingsCache,
        workshops: Workshops,
        deciders: Deciders,
        notifier: OrganizerNotifier,
        clock: Callable[[], datetime],
        *,
        kept: timedelta,
    ) -> None:
        self._client, self._store, self._servers, self._workshops = client, store, servers, workshops
        self._deciders, self._notifier, self._clock, self._kept = deciders, notifier, clock, kept

    async def run(self) -> None:
        """Plan for every server again and again until cancelled: servers come, and a Monday passes."""
        await self._client.wait_until_ready()
        while True:
            try:
                await self.plan(guild.id for guild in self._client.guilds)
            except StoreError as error:
                log.warning("digests wait for the store: %s", error, extra={"action": "store_away"})
            await asyncio.sleep(_EVERY_S)

    async def plan(self, guild_ids: Iterable[int]) -> None:
        """Plan the next digest of servers, by what their organizers chose. Raises StoreError.

        The last one stays planned while it waits: the bot may have been away when it was due.
        """
        now = self._clock()
        instants = [int(at.timestamp()) for at in told_at(now)]
        planned = {
            guild_id: [Post(DIGEST, guild_id, channel, _WEEK, at, 0, at) for at in instants]
            if (channel := self._channel(guild_id))
            else []
            for guild_id in guild_ids
        }
        await self._store.ledger.replan_all(DIGEST, planned, int(now.timestamp()))

    def text(self, row: Row, now: datetime) -> str | None:
        """Return the last line of a digest; None when it is not wanted any more.

        Raises LookupError while there is no FAQ to go by.
        """
        del now
        if self._channel(row.post.guild_id) != row.post.channel_id:
            return None
        if self._workshops.volume_for(row.post.guild_id) is None:
            raise LookupError(say("why.no_faq", self._language(row)))
        return digest_mark(week_told(_instant(row)), self._language(row))

    async def find(self, row: Row, since: datetime) -> int | None:
        """Look for the digest in the channel."""
        me, week = self._client.user, week_told(_instant(row))
        lines = tuple(digest_mark(week, code) for code in languages())  # in whichever it was posted
        return await find_post(self._place(row), me, lines, since, self._clock(), self._language(row)) if me else None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        """Post the digest, with the picture where files may be attached. Raises NothingToSayError for a week in which
        nothing was asked.
        """
        language, place = self._language(row), self._place(row)
        told, drawn = await self._digests(row, language)
        if told.is_empty:
            raise NothingToSayError("nothing was asked")
        content = f"{digest_text(told, self._kept.days, language)}\n{text}"
        picture = await asyncio.to_thread(draw, drawn)

        async def send() -> discord.Message:
            file = discord.File(io.BytesIO(picture), _FILE, description=picture_words(told, language))
            try:
                return await place.send(content, file=file, allowed_mentions=NOBODY, nonce=nonce, suppress_embeds=True)
            except discord.Forbidden:  # perhaps files only
                return await place.send(content, allowed_mentions=NOBODY, nonce=nonce, suppress_embeds=True)

        return (await delivered(send, language)).id

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        """Tell each server's organizers why their digest did not come."""
        for one in ended:
            post = one.row.post
            language = self._language(one.row)
            words = say("digest.not_posted", language, channel=f"<#{post.channel_id}>", why=one.told(language))
            await self._notifier.notify(post.guild_id, words)

    async def follow(self, row: Row) -> None:
        """Nothing follows: only members' own reminders are ever held."""

    async def _digests(self, row: Row, language: str) -> tuple[Digest, Digest]:
        """The digest in the server's language, and that for the picture, whose letters are not those of all of them."""
        guild_id = row.post.guild_id
        name, volume = self._workshops.name_for(guild_id), self._workshops.volume_for(guild_id)
        if name is None or volume is None:
            raise LookupError(say("why.no_faq", language))
        seen = await servers_visible_to(self._deciders, guild_id)
        gathered = await gather(self._store, name, seen, kept_of(week_told(_instant(row)), self._kept), self._kept)
        drawn = await asyncio.to_thread(digest_of, gathered, volume.answerer)
        if language == SOURCE:
            return drawn, drawn
        return await asyncio.to_thread(digest_of, gathered, volume.answerer, language), drawn

    def _language(self, row: Row) -> str:
        return self._servers.languages(row.post.guild_id)[0]

    def _channel(self, guild_id: int) -> int | None:
        """Where a server's digest goes; None where none is wanted, or can be made."""
        settings = self._servers.for_guild(guild_id)
        return settings.staff_channel if settings.digest and self._kept else None

    def _place(self, row: Row) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(row.post.channel_id, guild_id=row.post.guild_id)


def _instant(row: Row) -> datetime:
    return datetime.fromtimestamp(row.post.instant, UTC)
