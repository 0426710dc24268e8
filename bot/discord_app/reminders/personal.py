"""A member's own reminders: a direct message before a date."""

from __future__ import annotations

from typing import Any, NamedTuple

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.reminders.date_choices import date_choices, date_labelled
from bot.discord_app.services import Services
from bot.discord_app.text.render import safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.buttons import TAG, buttons_view
from bot.discord_app.ui.remind_button import LeadButton, RemindButton
from bot.discord_app.ui.replies import post, reply
from bot.errors import NoWorkshopError
from bot.faq.labels import full_label, label_of
from bot.faq.model import KeyDate
from bot.reminders.leads import format_lead, lead_message, parse_lead
from bot.reminders.plan import anchor, date_of
from bot.store.ledger import PERSONAL, Post
from bot.words.language import say

LEADS = ("7d", "3d", "1d", "3h", "1h")
_MAX_REMINDERS = 25  # of one member
# https://docs.discord.com/developers/topics/opcodes-and-status-codes: "Cannot send messages to this user"
_CLOSED_DMS = 50007


def _called(lead: int) -> app_commands.locale_str:
    message, values = lead_message(lead)
    return local(message, **values)


class _Future(NamedTuple):
    """A date that is to come, its instant in seconds of Unix time, and the name of its FAQ."""

    entry: KeyDate
    instant: int
    faq_name: str


class PersonalReminders(commands.Cog):
    """Reminders that members set for themselves."""

    def __init__(self, services: Services) -> None:
        self._services = services
        services.buttons.on(RemindButton, self.offer)
        services.buttons.on(LeadButton, self.choose)

    @app_commands.command(name=local("remindme"), description=local("remindme.description"))
    @app_commands.rename(date=local("remindme.date"), lead=local("remindme.lead"))
    @app_commands.describe(date=local("remindme.date.description"), lead=local("remindme.lead.description"))
    @app_commands.choices(lead=[app_commands.Choice(name=_called(parse_lead(lead)), value=lead) for lead in LEADS])
    @app_commands.guild_only()
    async def remindme(
        self, interaction: discord.Interaction, date: app_commands.Range[str, 1, 64], lead: str = "1d"
    ) -> None:
        """Keep a reminder for the member."""
        await self._keep(interaction, date, parse_lead(lead))

    @remindme.autocomplete("date")
    async def dates(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer the dates that are still to come."""
        try:
            faq, now = self._services.answers.for_guild(interaction.guild_id).faq, self._services.clock()
        except NoWorkshopError:  # nothing to offer yet; sent as it is, the command says so
            return []
        coming = [entry for entry in faq.dates if (instant := anchor(entry, faq)) is not None and instant > now]
        return date_choices(coming, current, interaction.locale.value)

    async def offer(self, interaction: discord.Interaction[Any], button: RemindButton) -> None:
        """Offer the leads that are still to come."""
        found = await self._future(interaction, button.date_id)
        if found is None:
            return
        entry, moment, _ = found
        now, locale = int(self._services.clock().timestamp()), interaction.locale.value
        tag = str(interaction.extras.get(TAG, ""))
        items = [
            LeadButton(button.date_id, lead).item(format_lead(parse_lead(lead), locale), tag=tag)
            for lead in LEADS
            if moment - parse_lead(lead) > now
        ]
        words = say("remind.when" if items else "remind.too_late", locale, label=safe(full_label(entry, locale)))
        await reply(interaction, words, buttons_view(*items))

    async def choose(self, interaction: discord.Interaction[Any], button: LeadButton) -> None:
        """Keep a reminder with the lead that was chosen."""
        await self._keep(interaction, button.date_id, parse_lead(button.lead))

    async def _keep(self, interaction: discord.Interaction[Any], date_id: str, lead: int) -> None:
        """Keep a reminder once the member has been written to; where direct messages are closed, say so at once."""
        locale, ledger = interaction.locale.value, self._services.store.ledger
        found = await self._future(interaction, date_id)
        if found is None:
            return
        entry, moment, name = found
        due, now = moment - lead, int(self._services.clock().timestamp())
        if due <= now:
            await reply(interaction, say("remind.too_late", locale, label=safe(full_label(entry, locale))))
            return
        if len(await ledger.personal(interaction.user.id)) >= _MAX_REMINDERS:
            await reply(interaction, say("remind.full", locale, most=_MAX_REMINDERS))
            return
        await interaction.response.defer(ephemeral=True)
        words = say(
            "remind.kept",
            locale,
            label=safe(label_of(entry, locale)),
            lead=format_lead(lead, locale),
            when=f"<t:{due}:F>",
        )
        try:
            await post(interaction.user, words)
        except discord.HTTPException as error:
            if error.code != _CLOSED_DMS:
                raise
            words = say("remind.closed", locale)
        else:
            guild_id, user_id = interaction.guild_id or 0, interaction.user.id
            await ledger.plan([Post(PERSONAL, guild_id, user_id, entry.id, moment, lead, due, name)])
            self._services.scheduler.wake()
        await reply(interaction, words)

    async def _future(self, interaction: discord.Interaction[Any], date_id: str) -> _Future | None:
        """The date, its instant (seconds of Unix time) and workshop while it is to come; else say which it is not."""
        locale, tag = interaction.locale.value, str(interaction.extras.get(TAG, ""))
        name = self._services.workshops.asked_about(interaction.guild_id, tag=tag)
        faq = self._services.answers.for_guild(interaction.guild_id, tag=tag).faq
        entry = date_of(faq, date_id) or date_labelled(faq.dates, date_id, locale)
        instant = anchor(entry, faq) if entry else None
        if entry is None:
            await reply(interaction, say("remind.unknown", locale, date=safe(date_id)))
        elif instant is None:
            await reply(interaction, say("remind.open", locale, label=safe(full_label(entry, locale))))
        elif instant <= self._services.clock():
            await reply(interaction, say("remind.passed", locale, label=safe(full_label(entry, locale))))
        else:
            return _Future(entry, int(instant.timestamp()), name)
        return None
