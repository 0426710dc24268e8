"""Posts reminders in Discord: the text by the FAQ of the moment, the search for an earlier post, the send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import discord

from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import MAX_CONTENT, safe, text_of
from bot.discord_app.ui.replies import send_once
from bot.faq.model import Faq, KeyDate
from bot.reminders.leads import format_lead
from bot.reminders.plan import anchor, date_of
from bot.reminders.posts import MARK, mark, notice, notice_mark, reminder
from bot.reminders.scheduler import RefusedError
from bot.reminders.service import ReminderService
from bot.store.ledger import NOTICE, PERSONAL, Row

_NONCE_KEPT = timedelta(minutes=2)  # Discord knows a nonce "the past few minutes"
_MAX_SEARCHED = 500  # messages of a channel since the first claim
_SKEW = timedelta(minutes=5)  # between our clock and that in Discord's ids
_BAD_REQUEST = 400
_ROOM = 40  # characters kept free besides text and mark


class DiscordPublisher:
    """Implements `bot.reminders.scheduler.Publisher`."""

    def __init__(
        self,
        client: discord.Client,
        reminders: ReminderService,
        notifier: OrganizerNotifier,
        clock: Callable[[], datetime],
    ) -> None:
        self._client, self._reminders, self._notifier, self._clock = client, reminders, notifier, clock

    def text(self, row: Row, now: datetime) -> str | None:
        """Return the post as it reads at `now`; None when the date is no longer that one.

        Raises LookupError while there is no FAQ to go by.
        """
        if self._reminders.faq_of(row.post.guild_id) is None:
            raise LookupError("the FAQ cannot be read")
        found = self._entry(row)
        if found is None:
            return None
        faq, entry = found
        is_notice = row.post.kind == NOTICE
        parts = notice(faq, entry, row.post.detail, now) if is_notice else reminder(faq, entry, row.post.lead, now)
        text, small = text_of(parts[:-1]), str(parts[-1]).strip()
        head = self._mention(row) + text
        if row.post.kind == PERSONAL:
            head += "\n" + say("remind.own")
        return f"{head[: MAX_CONTENT - len(small) - _ROOM]}\n{_shown_mark(small)}"

    async def find(self, row: Row, since: datetime) -> int | None:
        """Look for the post in the channel, by its mark; without the history, the nonce alone keeps it single."""
        found, me = self._entry(row), self._client.user
        if found is None or me is None:
            return None
        faq, entry = found
        is_notice = row.post.kind == NOTICE
        line = _shown_mark(notice_mark(faq, entry) if is_notice else mark(faq, entry, row.post.lead))
        place = await self._place(row)
        try:
            async for message in place.history(limit=_MAX_SEARCHED, after=since - _SKEW, oldest_first=True):
                if message.author.id == me.id and message.content.endswith(line):
                    return message.id
        except discord.Forbidden:
            if self._clock() - since > _NONCE_KEPT:
                raise RefusedError(
                    "I may not read the history there, so I cannot tell whether it was posted (Read Message History)"
                ) from None
        except discord.NotFound:
            raise RefusedError("the channel is gone") from None
        return None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        """Post; only the one role is mentioned."""
        settings = self._reminders.for_guild(row.post.guild_id)
        role = settings.role_id if settings and row.post.kind != PERSONAL else None
        quiet = bool(settings and settings.quiet)
        roles = [discord.Object(role)] if role else False
        allowed = discord.AllowedMentions(everyone=False, users=False, roles=roles, replied_user=False)

        async def send() -> discord.Message:
            place = await self._place(row)
            return await place.send(text, allowed_mentions=allowed, nonce=nonce, silent=quiet)

        try:
            sent = await send_once(send)
        except discord.Forbidden:
            raise RefusedError("I may not write there (View Channel, Send Messages)") from None
        except discord.NotFound:
            raise RefusedError("the channel is gone") from None
        except discord.HTTPException as error:
            if error.status == _BAD_REQUEST:  # what Discord refuses now it would refuse again
                raise RefusedError(f"Discord refused it (code {error.code})") from None
            raise
        if role and self._role_is_gone(row.post.guild_id, role):
            await self._notifier.notify(row.post.guild_id, say("remind.role_gone"))
        return sent.id

    async def notify_organizers(self, row: Row, why: str) -> None:
        """Tell organizers what was not posted, and why."""
        found = self._entry(row)
        label = found[1].label if found else row.post.date_id
        what = safe(f"{label}, {'changed' if row.post.kind == NOTICE else format_lead(row.post.lead)}")
        words = say("remind.not_posted", what=what, channel=f"<#{row.post.channel_id}>", why=why)
        await self._notifier.notify(row.post.guild_id, words)

    def _entry(self, row: Row) -> tuple[Faq, KeyDate] | None:
        """The date of a row while its instant is the same; a date that has lost its day only for its notice."""
        faq = self._reminders.faq_of(row.post.guild_id)
        entry = date_of(faq, row.post.date_id) if faq else None
        if faq is None or entry is None:
            return None
        instant = anchor(entry, faq)
        if instant is None:
            return (faq, entry) if row.post.kind == NOTICE else None
        return (faq, entry) if int(instant.timestamp()) == row.post.instant else None

    def _mention(self, row: Row) -> str:
        settings = self._reminders.for_guild(row.post.guild_id)
        if settings is None or settings.role_id is None or row.post.kind == PERSONAL:
            return ""
        return "" if self._role_is_gone(row.post.guild_id, settings.role_id) else f"<@&{settings.role_id}> "

    def _role_is_gone(self, guild_id: int, role_id: int) -> bool:
        guild = self._client.get_guild(guild_id)
        return guild is not None and guild.get_role(role_id) is None

    async def _place(self, row: Row) -> discord.abc.Messageable:
        if row.post.kind == PERSONAL:
            return await self._client.create_dm(discord.Object(row.post.channel_id))
        return self._client.get_partial_messageable(row.post.channel_id, guild_id=row.post.guild_id)


def _shown_mark(line: str) -> str:
    """The mark as Discord shows it: small print, its words escaped."""
    return MARK + safe(line.removeprefix(MARK))
