"""Posts reminders in Discord: the text by the FAQ of the moment, the search for an earlier post, the send."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

import discord

from bot.answering.model import Parts
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.background.posted import delivered, find_post
from bot.discord_app.text.render import MAX_CONTENT, safe, text_of
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.faq.labels import full_label
from bot.faq.model import Faq, KeyDate
from bot.reminders.ended import Ended
from bot.reminders.leads import format_lead
from bot.reminders.plan import anchor, date_of
from bot.reminders.posts import MARK, Notice, notice, reminder, trial_mark
from bot.reminders.service import ReminderService
from bot.store.ledger import NOTICE, PERSONAL, Row
from bot.words.catalogue import SOURCE, languages
from bot.words.language import say

_MAX_LISTED, _MAX_BUTTONS = 10, 5  # of what was not posted, in one message
_ROOM = 40  # characters kept free besides text and mark


@dataclass(frozen=True, slots=True)
class PostNowButton(PersistentButton):
    """Posts what was left out or failed, worded for the time that is left."""

    guild_id: int
    row: int
    form: ClassVar[str] = "postnow:{guild_id}:{row}"


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
        if self._reminders.faq_for(row.post) is None:
            raise LookupError(say("why.no_faq", self._language(row)))
        told = self._told(row, now)
        if told is None:
            return None
        text, small = told
        head = self._mention(row) + text
        if row.post.kind == PERSONAL:
            head += "\n" + say("remind.own", self._language(row))
        return f"{head[: MAX_CONTENT - len(small) - _ROOM]}\n{_shown_mark(small)}"

    def test_text(self, row: Row, now: datetime) -> str | None:
        """Return a post as it would read at `now`, marked as a test, so that nothing takes it for the post itself."""
        told = self._told(row, now)
        if told is None:
            return None
        trial = trial_mark(self._language(row))
        return f"🧪 {told[0][: MAX_CONTENT - len(trial) - _ROOM]}\n{_shown_mark(trial)}"

    def _language(self, row: Row) -> str:
        return self._notifier.languages(row.post.guild_id)[0]

    def _told(self, row: Row, now: datetime) -> tuple[str, str] | None:
        """What is posted in the languages of the server, one below the other, and its mark in the first."""
        codes = self._notifier.languages(row.post.guild_id)
        told = {code: parts for code in codes if (parts := self._parts(row, now, code)) is not None}
        if not told:
            return None
        texts = [text_of(parts[:-1], code) for code, parts in told.items()]
        return "\n\n".join(texts), str(told[codes[0]][-1]).strip()

    def _parts(self, row: Row, now: datetime, locale: str = SOURCE) -> Parts | None:
        """What is posted, its mark last; None when the date is no longer that one."""
        faq, post = self._reminders.faq_for(row.post), row.post
        if faq is None:
            return None
        entry = date_of(faq, post.date_id)
        if post.kind == NOTICE:
            holds = _instant(faq, entry) == post.instant
            told = Notice.read(post.detail)
            return notice(faq, entry, told, -post.lead, post.date_id, now, locale) if holds else None
        if entry is None or _instant(faq, entry) != post.instant:
            return None
        return reminder(faq, entry, post.lead, now, self._reminders.beside(post), locale)

    async def find(self, row: Row, since: datetime) -> int | None:
        """Look for the post in the channel, by its mark; without the history, the nonce alone keeps it single."""
        now, me = self._clock(), self._client.user
        found = [self._parts(row, now, code) for code in languages()]  # in whichever it was posted
        lines = tuple(_shown_mark(str(parts[-1]).strip()) for parts in found if parts is not None)
        if not lines or me is None:
            return None
        return await find_post(await self._place(row), me, lines, since, now, self._language(row))

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

        sent = await delivered(send, self._language(row))
        if role and self._role_is_gone(row.post.guild_id, role):
            await self._notifier.notify(row.post.guild_id, say("remind.role_gone", self._language(row)))
        return sent.id

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        """Tell each server's organizers what was not posted and why, with a button to post what still makes sense."""
        by_server: dict[int, list[Ended]] = {}
        for one in sorted(ended, key=lambda one: one.row.post.due_at):
            by_server.setdefault(one.row.post.guild_id, []).append(one)
        for guild_id, those in by_server.items():
            locale = self._notifier.languages(guild_id)[0]
            lines = [say("remind.not_posted", locale, channel=f"<#{those[0].row.post.channel_id}>")]
            lines += [f"• {safe(self._name(one.row))}: {one.told(locale)}" for one in those[:_MAX_LISTED]]
            if len(those) > _MAX_LISTED:
                lines.append("• " + say("list.more", locale, count=len(those) - _MAX_LISTED))
            await self._notifier.notify(guild_id, "\n".join(lines), view=buttons_view(*self._post_now(those)))

    def _post_now(self, ended: Sequence[Ended]) -> list[discord.ui.Button[discord.ui.View]]:
        """A button for each date that still has something to say, by its last reminder."""
        latest = {one.row.post.date_id: one.row for one in ended if self._parts(one.row, self._clock()) is not None}
        return [
            PostNowButton(row.post.guild_id, row.id).item(
                say("remind.post_now", self._language(row), what=self._name(row))
            )
            for row in list(latest.values())[:_MAX_BUTTONS]
        ]

    def _name(self, row: Row) -> str:
        faq = self._reminders.faq_of(row.post.guild_id)
        entry = date_of(faq, row.post.date_id) if faq else None
        label = full_label(entry, self._language(row)) if entry else row.post.date_id
        if row.post.kind == NOTICE:
            return say("remind.notice_of", self._language(row), label=label)
        return f"{label}, {format_lead(row.post.lead, self._language(row))}"

    async def follow(self, row: Row) -> None:
        """Let a member's own reminder that was held follow its date."""
        await self._reminders.follow_personal(row.post.guild_id)

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


def _instant(faq: Faq, entry: KeyDate | None) -> int:
    """The instant of a date in seconds of Unix time, 0 for a date that is gone or has no day."""
    instant = anchor(entry, faq) if entry else None
    return int(instant.timestamp()) if instant else 0


def _shown_mark(line: str) -> str:
    """The mark as Discord shows it: small print, its words escaped."""
    return MARK + safe(line.removeprefix(MARK))
