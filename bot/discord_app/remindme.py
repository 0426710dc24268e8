"""A member's own reminders: a direct message before a date, which follows extensions; /privacy shows and deletes what is kept."""

from __future__ import annotations

import re
from datetime import UTC
from typing import TYPE_CHECKING, Any, Self

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.render import MAX_CONTENT, safe
from bot.discord_app.translate import local
from bot.discord_app.views import NOBODY, SafeView
from bot.discord_app.words import say
from bot.errors import NoWorkshopError
from bot.faq.model import KeyDate
from bot.reminders.leads import in_words, parse_lead, short
from bot.reminders.plan import anchor, date_of
from bot.store.ledger import PERSONAL, Post

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

LEADS = ("7d", "3d", "1d", "3h")
_MOST = 25  # of one member
_CHOICES = 25
_CLOSED_DMS = 50007


class RemindButton(
    discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"remind:(?P<date>[a-z][a-z0-9_]{0,63})(?::(?P<lead>\d{1,3}[dhm]))?"
):
    """Asks for a reminder of the date above; with a lead it is the choice itself."""

    def __init__(self, date_id: str, lead: str = "", text: str = "") -> None:
        custom_id = f"remind:{date_id}" + (f":{lead}" if lead else "")
        super().__init__(discord.ui.Button(label=text or say("remind.button"), custom_id=custom_id, style=discord.ButtonStyle.secondary))
        self.date_id, self.lead = date_id, lead

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del interaction, item
        return cls(match["date"], match["lead"] or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Offer leads that are still to come, or keep the one chosen."""
        bot: WorkshopBot = interaction.client
        if self.lead:
            await keep(bot, interaction, self.date_id, parse_lead(self.lead))
            return
        found = await _future(bot, interaction, self.date_id)
        if found is None:
            return
        entry, moment = found
        now = int(bot.answers.clock().timestamp())
        view = SafeView()
        for lead in LEADS:
            if moment - parse_lead(lead) > now:
                view.add_item(RemindButton(self.date_id, lead, in_words(parse_lead(lead))))
        words = say("remind.when", interaction.locale.value, label=safe(entry.label))
        await bot.answers.say(
            interaction, words if view.children else say("remind.too_late", interaction.locale.value), view if view.children else None
        )


class RemindMe(commands.Cog):
    """For every member."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    @app_commands.command(name=local("remindme"), description=local("remindme.description"))
    @app_commands.describe(date=local("remindme.date.description"), lead=local("remindme.lead.description"))
    @app_commands.choices(lead=[app_commands.Choice(name=in_words(parse_lead(lead)), value=lead) for lead in LEADS])
    @app_commands.guild_only()
    async def remindme(self, interaction: discord.Interaction, date: app_commands.Range[str, 1, 64], lead: str = "1d") -> None:
        """Keep a reminder for the member."""
        await keep(self.bot, interaction, date, parse_lead(lead))

    @remindme.autocomplete("date")
    async def dates(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer the dates that are still to come."""
        faq = self.bot.answers.of(interaction.guild_id).faq
        now = self.bot.answers.clock()
        coming = [entry for entry in faq.dates if (instant := anchor(entry, faq)) is not None and instant > now]
        found = [entry for entry in coming if current.lower() in entry.label.lower()]
        return [app_commands.Choice(name=entry.label[:100], value=entry.id) for entry in found[:_CHOICES]]

    @app_commands.command(name=local("privacy"), description=local("privacy.description"))
    @app_commands.describe(delete=local("privacy.delete.description"))
    async def privacy(self, interaction: discord.Interaction, delete: bool = False) -> None:  # noqa: FBT001, FBT002 - discord.py reads the signature
        """Show what is kept about the member, or delete it."""
        locale = interaction.locale.value
        rows = await self.bot.store.ledger.personal(interaction.user.id)
        if delete:
            await self.bot.store.ledger.forget(*(row.id for row in rows))
            await self.bot.answers.say(interaction, say("privacy.deleted", locale, count=len(rows)))
            return
        kept = "\n".join(f"• `{row.post.date_id}`, {in_words(row.post.lead)}: <t:{row.post.due_at}:F>" for row in rows)
        await self.bot.answers.say(interaction, say("privacy.kept", locale, kept=kept or say("privacy.nothing", locale))[:MAX_CONTENT])


async def keep(bot: WorkshopBot, interaction: discord.Interaction[Any], date_id: str, lead: int) -> None:
    """Keep a reminder, once it is sure that the member can be written to; closed direct messages are told at once."""
    locale = interaction.locale.value
    found = await _future(bot, interaction, date_id)
    if found is None:
        return
    entry, moment = found
    due, now = moment - lead, int(bot.answers.clock().timestamp())
    if due <= now:
        await bot.answers.say(interaction, say("remind.too_late", locale))
        return
    if len(await bot.store.ledger.personal(interaction.user.id)) >= _MOST:
        await bot.answers.say(interaction, say("remind.full", locale, most=_MOST))
        return
    await interaction.response.defer(ephemeral=True)
    words = say("remind.kept", locale, label=safe(entry.label), lead=in_words(lead), when=f"<t:{due}:F>")
    try:
        await interaction.user.send(words, allowed_mentions=NOBODY)
    except discord.HTTPException as error:
        if error.code != _CLOSED_DMS:
            raise
        words = say("remind.closed", locale)
    else:
        await bot.store.ledger.plan(
            [Post(PERSONAL, interaction.guild_id or 0, interaction.user.id, date_id, moment, lead, due, short(lead))]
        )
        bot.scheduler.wake()
    await interaction.followup.send(words, ephemeral=True, allowed_mentions=NOBODY)


async def _future(bot: WorkshopBot, interaction: discord.Interaction[Any], date_id: str) -> tuple[KeyDate, int] | None:
    """The date and its instant while it is still to come; else say that it is not."""
    try:
        faq = bot.answers.of(interaction.guild_id).faq
    except NoWorkshopError:
        await bot.answers.say(interaction, say("no_workshop", interaction.locale.value))
        return None
    entry = date_of(faq, date_id)
    instant = anchor(entry, faq) if entry else None
    if entry is None or instant is None or instant <= bot.answers.clock().astimezone(UTC):
        await bot.answers.say(interaction, say("remind.too_late", interaction.locale.value))
        return None
    return entry, int(instant.timestamp())
