"""/events: the server's scheduled events, for organizers."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.background.scheduled_events import sync_events
from bot.discord_app.reminders.cog import ReminderCog
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import reply
from bot.words.language import say


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class EventCommands(
    ReminderCog, commands.GroupCog, group_name=local("events"), group_description=local("events.description")
):
    @app_commands.command(name=local("events.sync"), description=local("events.sync.description"))
    async def sync(self, interaction: discord.Interaction) -> None:
        """Make the server's events follow the dates, now and whenever a date changes."""
        locale, guild = interaction.locale.value, interaction.guild
        if guild is None:
            return
        reminders = self._services.reminders
        settings = reminders.for_guild(guild.id)
        try:
            faq = self._services.answers.for_guild(guild.id).faq
            name = self._services.workshops.name_for(guild.id) or ""
            edition = await self._services.calendars.edition(guild.id, faq, name)
            posted = self._services.servers.languages(guild.id)[0]
            added, changed, gone = await sync_events(guild, faq, self._services.clock(), edition, posted)
        except discord.Forbidden:
            text = say("events.forbidden", locale)
        else:
            text = say("events.done", locale, added=added, changed=changed, gone=gone)
            if settings is None:
                text += "\n" + say("events.once", locale)
            elif not settings.events:
                await reminders.choose(reminders.chosen_by(guild.id)._replace(events=True))
        await reply(interaction, text)
