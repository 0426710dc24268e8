"""Posts reminders in Discord: the text by the FAQ of the moment, the search for a post that arrived already, the send."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import discord

from bot.discord_app.answers import once
from bot.discord_app.reminder_book import ReminderBook
from bot.discord_app.render import MAX_CONTENT, safe, text_of
from bot.discord_app.words import say
from bot.faq.model import Faq, KeyDate
from bot.reminders.leads import in_words
from bot.reminders.plan import anchor, date_of
from bot.reminders.posts import MARK, mark, notice, notice_mark, reminder
from bot.reminders.scheduler import RefusedError
from bot.store.ledger import NOTICE, PERSONAL, Row

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
_NONCE_KEPT = timedelta(minutes=2)  # Discord knows a nonce "the past few minutes"
_LOOKED_AT = 500  # messages of a channel since the first claim
_SKEW = timedelta(minutes=5)  # between our clock and that in Discord's ids


class DiscordPublisher:
    """Implements `bot.reminders.scheduler.Publisher`."""

    def __init__(self, bot: WorkshopBot, book: ReminderBook) -> None:
        self._bot, self._book = bot, book

    def text(self, row: Row, now: datetime) -> str | None:
        """Return the post as it reads at `now`; None when the date is not that any more. Raises LookupError while there is no FAQ to go by."""
        if self._book.faq_of(row.post.guild_id) is None:
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
        return f"{head[: MAX_CONTENT - len(small) - 40]}\n{_mark(small)}"

    async def find(self, row: Row, since: datetime) -> int | None:
        """Look for the post in the channel, by its mark. Where the history may not be read, the nonce alone keeps it single."""
        found = self._entry(row)
        if found is None or self._bot.user is None:
            return None
        faq, entry = found
        line = _mark(notice_mark(faq, entry) if row.post.kind == NOTICE else mark(faq, entry, row.post.lead))
        place = await self._place(row)
        try:
            async for message in place.history(limit=_LOOKED_AT, after=since - _SKEW, oldest_first=True):
                if message.author.id == self._bot.user.id and message.content.endswith(line):
                    return message.id
        except discord.Forbidden:
            if self._bot.answers.clock() - since > _NONCE_KEPT:
                raise RefusedError(
                    "I may not read the history there, so I cannot tell whether it was posted (Read Message History)"
                ) from None
        except discord.NotFound:
            raise RefusedError("the channel is gone") from None
        return None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        """Post; only the one role is mentioned."""
        settings = self._book.of(row.post.guild_id)
        role = settings.role_id if settings and row.post.kind != PERSONAL else None
        allowed = discord.AllowedMentions(everyone=False, users=False, roles=[discord.Object(role)] if role else False, replied_user=False)
        sent: list[discord.Message] = []

        async def send() -> None:
            place = await self._place(row)
            sent.append(await place.send(text, allowed_mentions=allowed, nonce=nonce, silent=bool(settings and settings.quiet)))

        try:
            await once(send)
        except discord.Forbidden:
            raise RefusedError("I may not write there (View Channel, Send Messages)") from None
        except discord.NotFound:
            raise RefusedError("the channel is gone") from None
        except discord.HTTPException as error:
            if error.status == 400:  # noqa: PLR2004 - Discord refuses what is sent: it would do so again
                raise RefusedError(f"Discord refused it (code {error.code})") from None
            raise
        if role and self._role_is_gone(row.post.guild_id, role):
            await self._bot.staff.tell(row.post.guild_id, say("remind.role_gone"))
        return sent[-1].id

    async def tell_staff(self, row: Row, why: str) -> None:
        """Say what was not posted, and why."""
        found = self._entry(row)
        label = found[1].label if found else row.post.date_id
        what = "changed" if row.post.kind == NOTICE else in_words(row.post.lead)
        await self._bot.staff.tell(
            row.post.guild_id, say("remind.not_posted", what=safe(f"{label}, {what}"), channel=f"<#{row.post.channel_id}>", why=why)
        )

    def _entry(self, row: Row) -> tuple[Faq, KeyDate] | None:
        """The date of a row while it is still that instant; a date without a day any more only for its notice."""
        faq = self._book.faq_of(row.post.guild_id)
        entry = date_of(faq, row.post.date_id) if faq else None
        if faq is None or entry is None:
            return None
        instant = anchor(entry, faq)
        if instant is None:
            return (faq, entry) if row.post.kind == NOTICE else None
        return (faq, entry) if int(instant.timestamp()) == row.post.instant else None

    def _mention(self, row: Row) -> str:
        settings = self._book.of(row.post.guild_id)
        if settings is None or settings.role_id is None or row.post.kind == PERSONAL:
            return ""
        return "" if self._role_is_gone(row.post.guild_id, settings.role_id) else f"<@&{settings.role_id}> "

    def _role_is_gone(self, guild_id: int, role_id: int) -> bool:
        guild = self._bot.get_guild(guild_id)
        return guild is not None and guild.get_role(role_id) is None

    async def _place(self, row: Row) -> discord.abc.Messageable:
        if row.post.kind == PERSONAL:
            return await self._bot.create_dm(discord.Object(row.post.channel_id))
        return self._bot.get_partial_messageable(row.post.channel_id, guild_id=row.post.guild_id)


def _mark(line: str) -> str:
    """The mark as Discord shows it: small print, its words escaped."""
    return MARK + safe(line.removeprefix(MARK))
