"""/reminders: what is posted when and where, for organizers."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.organizers.cog import RESPONDS_ITSELF
from bot.discord_app.organizers.permissions import missing_in
from bot.discord_app.organizers.roles import why_not_given
from bot.discord_app.reminders.cog import ReminderCog
from bot.discord_app.reminders.plan_list import PlanButton, PlanList
from bot.discord_app.reminders.role_button import panel
from bot.discord_app.services import Services
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import NOBODY, post, reply
from bot.faq.vocabulary import DATE_KINDS
from bot.reminders.leads import parse_leads
from bot.store import reminding
from bot.store.ledger import REMINDER, SKIPPED, Row
from bot.store.reminding import ReminderChoices
from bot.words.language import say

_CHOICES = 25  # https://docs.discord.com/developers/interactions/application-commands
_CHOICE_LENGTH = 100
_CLEARED = ("role", "leads", "everything")
Chosen = app_commands.Range[str, 1, 40]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class ReminderCommands(
    ReminderCog,
    commands.GroupCog,
    group_name=local("reminders"),
    group_description=local("reminders.description"),
):
    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._plan = PlanList(services)
        services.buttons.on(PlanButton, self.turn)

    @app_commands.command(name=local("reminders.setup"), description=local("reminders.setup.description"))
    @app_commands.rename(
        channel=local("reminders.channel"),
        role=local("reminders.role"),
        leads=local("reminders.leads"),
        kind=local("reminders.kind"),
        quiet=local("reminders.quiet"),
        clear=local("reminders.clear"),
    )
    @app_commands.describe(
        channel=local("reminders.channel.description"),
        role=local("reminders.role.description"),
        leads=local("reminders.leads.description"),
        kind=local("reminders.kind.description"),
        quiet=local("reminders.quiet.description"),
        clear=local("reminders.clear.description"),
    )
    @app_commands.choices(
        kind=[app_commands.Choice(name=local(f"reminders.kind.{kind}"), value=kind) for kind in DATE_KINDS],
        clear=[app_commands.Choice(name=local(f"reminders.clear.{what}"), value=what) for what in _CLEARED],
    )
    async def setup(
        self,
        interaction: discord.Interaction,
        channel: discord.TextChannel | None = None,
        role: discord.Role | None = None,
        leads: app_commands.Range[str, 1, 100] | None = None,
        kind: str | None = None,
        quiet: bool | None = None,  # noqa: FBT001 - discord.py reads the signature
        clear: str | None = None,
    ) -> None:
        """Choose where, whom and when, or take a choice back; say what is planned then."""
        locale, guild_id, reminders = interaction.locale.value, interaction.guild_id or 0, self._services.reminders
        if kind is not None and leads is None:
            await reply(interaction, say("reminders.kind_without_leads", locale))
            return
        if role is not None and (problem := why_not_given(interaction, role)):
            await reply(interaction, problem)
            return
        try:
            chosen = {kind or "deadline": parse_leads(leads, locale)} if leads is not None else {}
        except ValueError as error:
            await reply(interaction, safe(str(error)))
            return
        before = _cleared(reminders.chosen_by(guild_id), clear)
        choices = before._replace(
            channel_id=channel.id if channel else before.channel_id,
            role_id=role.id if role else before.role_id,
            quiet=before.quiet if quiet is None else quiet,
            leads={**before.leads, **chosen},
            paused=before.paused and channel is None,
        )
        if choices.channel_id is None and clear is None and reminders.for_guild(guild_id) is None:
            await reply(interaction, say("reminders.no_channel", locale))
            return
        await (reminders.choose(choices) if choices != ReminderChoices(guild_id) else reminders.clear(guild_id))
        content, view = await self._plan.page(guild_id, 0, locale)
        if channel and (names := missing_in(channel, locale)):
            content += "\n" + say("listen.no_permission", locale, channel=channel.mention, permissions=names)
        await reply(interaction, content[:MAX_CONTENT], view)

    @app_commands.command(name=local("reminders.list"), description=local("reminders.list.description"))
    async def show(self, interaction: discord.Interaction) -> None:
        """Show what will be posted, when, in the reader's time."""
        await reply(interaction, *await self._plan.page(interaction.guild_id or 0, 0, interaction.locale.value))

    async def turn(self, interaction: discord.Interaction[Any], button: PlanButton) -> None:
        """Show another page of what will be posted; only to organizers."""
        await self.require_organizer(interaction)
        await self.require_loaded()
        content, view = await self._plan.page(interaction.guild_id or 0, button.number, interaction.locale.value)
        await interaction.response.edit_message(content=content, view=view, allowed_mentions=NOBODY)

    @app_commands.command(name=local("reminders.preview"), description=local("reminders.preview.description"))
    @app_commands.rename(reminder=local("reminders.reminder"))
    @app_commands.describe(reminder=local("reminders.reminder.description"))
    async def preview(self, interaction: discord.Interaction, reminder: Chosen | None = None) -> None:
        """Show the exact post, only to the one who asks."""
        row = await self._row(interaction, reminder)
        if row is None:
            return
        text = self._services.publisher.text(row, self._plan.due(row))
        await reply(interaction, text or say("reminders.unknown", interaction.locale.value))

    @app_commands.command(name=local("reminders.test"), description=local("reminders.test.description"))
    @app_commands.rename(reminder=local("reminders.reminder"))
    @app_commands.describe(reminder=local("reminders.reminder.description"))
    async def test(self, interaction: discord.Interaction, reminder: Chosen | None = None) -> None:
        """Post one in the staff channel as it would read now, mentioning nobody, and say that it is a test."""
        locale, guild_id = interaction.locale.value, interaction.guild_id or 0
        staff = self._services.servers.for_guild(guild_id).staff_channel
        if staff is None:
            await reply(interaction, say("reminders.no_staff_channel", locale))
            return
        row = await self._row(interaction, reminder)
        if row is None:
            return
        text = self._services.publisher.test_text(row, self._services.clock())
        if text is None:
            await reply(interaction, say("reminders.unknown", locale))
            return
        await post(self._services.client.get_partial_messageable(staff, guild_id=guild_id), text)
        await reply(interaction, say("reminders.tested", locale, channel=f"<#{staff}>"))

    @app_commands.command(name=local("reminders.skip"), description=local("reminders.skip.description"))
    @app_commands.rename(reminder=local("reminders.reminder"))
    @app_commands.describe(reminder=local("reminders.reminder.description"))
    async def skip(self, interaction: discord.Interaction, reminder: Chosen) -> None:
        """Skip one."""
        row = await self._row(interaction, reminder)
        if row is None:
            return
        locale = interaction.locale.value
        if await self._services.store.ledger.settle(row.id, SKIPPED, say("why.skipped")):
            await reply(interaction, say("reminders.skipped", locale, what=self._plan.line(row, locale)))
        else:
            await reply(interaction, say("reminders.unknown", locale))

    @app_commands.command(name=local("reminders.pause"), description=local("reminders.pause.description"))
    async def pause(self, interaction: discord.Interaction) -> None:
        """Post nothing until resumed."""
        await self._set_paused(interaction, paused=True)

    @app_commands.command(name=local("reminders.resume"), description=local("reminders.resume.description"))
    async def resume(self, interaction: discord.Interaction) -> None:
        """Continue with what is still to come."""
        await self._set_paused(interaction, paused=False)

    @app_commands.command(
        name=local("reminders.panel"), description=local("reminders.panel.description"), extras=RESPONDS_ITSELF
    )
    async def panel(self, interaction: discord.Interaction) -> None:
        """Post a button with which members give themselves the role, and take it off again."""
        locale, guild = interaction.locale.value, interaction.guild
        settings = self._services.reminders.for_guild(interaction.guild_id or 0)
        role = guild.get_role(settings.role_id) if guild and settings and settings.role_id else None
        if role is None:
            await reply(interaction, say("reminders.no_role", locale))
        elif problem := why_not_given(interaction, role):
            await reply(interaction, problem)
        elif guild and guild.me and not guild.me.guild_permissions.manage_roles:
            await reply(interaction, say("reminders.no_manage_roles", locale))
        else:
            posted = self._services.servers.languages(interaction.guild_id or 0)[0]
            await reply(interaction, say("panel.text", posted), panel(posted), ephemeral=False)

    @preview.autocomplete("reminder")
    @test.autocomplete("reminder")
    @skip.autocomplete("reminder")
    async def rows(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer what is planned, to organizers."""
        if not self.is_organizer(interaction):
            return []
        rows = await self._services.store.ledger.of(interaction.guild_id or 0, REMINDER)
        named = [(self._plan.name(row, interaction.locale.value), str(row.id)) for row in rows]
        found = [(name, value) for name, value in named if current.lower() in name.lower()]
        return [app_commands.Choice(name=name[:_CHOICE_LENGTH], value=value) for name, value in found[:_CHOICES]]

    async def _set_paused(self, interaction: discord.Interaction, *, paused: bool) -> None:
        guild_id, reminders = interaction.guild_id or 0, self._services.reminders
        if reminders.for_guild(guild_id) is None:
            await reply(interaction, say("reminders.not_set_up", interaction.locale.value))
            return
        await reminders.choose(reminders.chosen_by(guild_id)._replace(paused=paused))
        key = "reminders.paused" if paused else "reminders.resumed"
        await reply(interaction, say(key, interaction.locale.value))

    async def _row(self, interaction: discord.Interaction, chosen: str | None) -> Row | None:
        """The reminder that was chosen, else the next one; when there is none, say why."""
        guild_id, locale = interaction.guild_id or 0, interaction.locale.value
        rows = await self._services.store.ledger.of(guild_id, REMINDER)
        row = next((row for row in rows if chosen in (None, str(row.id))), None)
        if row is None:
            known = bool(rows) and chosen is not None
            await reply(
                interaction, say("reminders.unknown", locale) if known else self._plan.why_empty(guild_id, locale)
            )
        return row


def _cleared(choices: ReminderChoices, what: str | None) -> ReminderChoices:
    """The choices without one that is taken back; mentioning nobody is a choice too, where the FAQ names a role."""
    if what == "everything":
        return ReminderChoices(choices.guild_id)
    if what == "role":
        return choices._replace(role_id=reminding.NOBODY)
    return choices._replace(leads={}) if what == "leads" else choices
