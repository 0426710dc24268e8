"""/reminders: what is posted when and where, for organizers."""

from __future__ import annotations

from datetime import UTC, datetime

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.organizers.cog import RESPONDS_ITSELF, OrganizerCog
from bot.discord_app.organizers.permissions import missing_in
from bot.discord_app.reminders.role_button import panel
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import post, reply
from bot.faq.vocabulary import DATE_KINDS
from bot.reminders.leads import format_lead, parse_leads, shorts
from bot.reminders.plan import date_of
from bot.store.ledger import REMINDER, SKIPPED, Row
from bot.store.reminding import ReminderSettings

_SHOWN = 15  # of a list
_CHOICES = 25  # https://docs.discord.com/developers/interactions/application-commands
_CHOICE_LENGTH = 100
_LABEL_LENGTH = 80


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class ReminderCommands(
    OrganizerCog,
    commands.GroupCog,
    group_name=local("reminders"),
    group_description=local("reminders.description"),
):
    @app_commands.command(name=local("reminders.setup"), description=local("reminders.setup.description"))
    @app_commands.describe(
        channel=local("reminders.channel.description"),
        role=local("reminders.role.description"),
        leads=local("reminders.leads.description"),
        kind=local("reminders.kind.description"),
        quiet=local("reminders.quiet.description"),
    )
    @app_commands.choices(kind=[app_commands.Choice(name=kind, value=kind) for kind in DATE_KINDS])
    async def setup(
        self,
        interaction: discord.Interaction,
        channel: discord.TextChannel,
        role: discord.Role | None = None,
        leads: app_commands.Range[str, 1, 100] | None = None,
        kind: str | None = None,
        quiet: bool | None = None,  # noqa: FBT001 - discord.py reads the signature
    ) -> None:
        """Choose where, whom and when; say what is planned then."""
        locale, guild_id = interaction.locale.value, interaction.guild_id or 0
        before = self._services.reminders.for_guild(guild_id) or ReminderSettings(guild_id, channel.id)
        chosen = dict(before.leads)
        if leads is not None:
            try:
                chosen[kind or "deadline"] = parse_leads(leads)
            except ValueError as error:
                await reply(interaction, safe(str(error)))
                return
        settings = before._replace(
            channel_id=channel.id,
            role_id=role.id if role else before.role_id,
            quiet=before.quiet if quiet is None else quiet,
            leads=chosen,
            paused=False,
        )
        await self._services.reminders.choose(settings)
        words = [await self._listed(guild_id, locale)]
        if names := missing_in(channel):
            words.append(say("listen.no_permission", locale, channel=channel.mention, permissions=names))
        await reply(interaction, "\n".join(words)[:MAX_CONTENT])

    @app_commands.command(name=local("reminders.list"), description=local("reminders.list.description"))
    async def show(self, interaction: discord.Interaction) -> None:
        """Show what will be posted, when, in the reader's time."""
        await reply(interaction, await self._listed(interaction.guild_id or 0, interaction.locale.value))

    @app_commands.command(name=local("reminders.preview"), description=local("reminders.preview.description"))
    async def preview(
        self, interaction: discord.Interaction, reminder: app_commands.Range[str, 1, 40] | None = None
    ) -> None:
        """Show the exact post, only to the one who asks."""
        row = await self._row(interaction.guild_id or 0, reminder)
        text = self._text(row) if row else None
        await reply(interaction, text or say("reminders.none", interaction.locale.value))

    @app_commands.command(name=local("reminders.test"), description=local("reminders.test.description"))
    async def test(
        self, interaction: discord.Interaction, reminder: app_commands.Range[str, 1, 40] | None = None
    ) -> None:
        """Post one in the staff channel, mentioning nobody."""
        locale, guild_id = interaction.locale.value, interaction.guild_id or 0
        row, staff = await self._row(guild_id, reminder), self._services.servers.for_guild(guild_id).staff_channel
        text = self._text(row) if row else None
        if text is None:
            await reply(interaction, say("reminders.none", locale))
        elif staff is None:
            await reply(interaction, say("reminders.no_staff_channel", locale))
        else:
            channel = self._services.client.get_partial_messageable(staff, guild_id=guild_id)
            await post(channel, text)
            await reply(interaction, say("reminders.tested", locale, channel=f"<#{staff}>"))

    @app_commands.command(name=local("reminders.skip"), description=local("reminders.skip.description"))
    async def skip(self, interaction: discord.Interaction, reminder: app_commands.Range[str, 1, 40]) -> None:
        """Skip one."""
        ledger, row = self._services.store.ledger, await self._row(interaction.guild_id or 0, reminder)
        if row is None or not await ledger.settle(row.id, SKIPPED, "skipped by an organizer"):
            await reply(interaction, say("reminders.none", interaction.locale.value))
            return
        await reply(interaction, say("reminders.skipped", interaction.locale.value, what=self._line(row)))

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
        if settings is None or settings.role_id is None:
            await reply(interaction, say("reminders.no_role", locale))
        elif guild and guild.me and not guild.me.guild_permissions.manage_roles:
            await reply(interaction, say("reminders.no_manage_roles", locale))
        else:
            await reply(interaction, say("panel.text"), panel(), ephemeral=False)

    @preview.autocomplete("reminder")
    @test.autocomplete("reminder")
    @skip.autocomplete("reminder")
    async def rows(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer what is planned."""
        rows = await self._services.store.ledger.of(interaction.guild_id or 0, REMINDER)
        named = [(f"{self._label(row)}, {format_lead(row.post.lead)}", str(row.id)) for row in rows]
        found = [(name, value) for name, value in named if current.lower() in name.lower()]
        return [app_commands.Choice(name=name[:_CHOICE_LENGTH], value=value) for name, value in found[:_CHOICES]]

    async def _set_paused(self, interaction: discord.Interaction, *, paused: bool) -> None:
        settings = self._services.reminders.for_guild(interaction.guild_id or 0)
        if settings is None:
            await reply(interaction, say("reminders.not_set_up", interaction.locale.value))
            return
        await self._services.reminders.choose(settings._replace(paused=paused))
        key = "reminders.paused" if paused else "reminders.resumed"
        await reply(interaction, say(key, interaction.locale.value))

    async def _row(self, guild_id: int, chosen: str | None) -> Row | None:
        """The reminder that was chosen, else the next one."""
        rows = await self._services.store.ledger.of(guild_id, REMINDER)
        return next((row for row in rows if chosen in (None, str(row.id))), None)

    def _text(self, row: Row) -> str | None:
        """The post as it will read when it is due."""
        return self._services.publisher.text(row, datetime.fromtimestamp(row.post.due_at, UTC))

    async def _listed(self, guild_id: int, locale: str) -> str:
        settings = self._services.reminders.for_guild(guild_id)
        if settings is None:
            return say("reminders.not_set_up", locale)
        role = f"<@&{settings.role_id}>" if settings.role_id else say("setup.nothing", locale)
        head = say("reminders.head", locale, channel=f"<#{settings.channel_id}>", role=role)
        own = [f"{kind}: {shorts(leads) or '–'}" for kind, leads in settings.leads.items()]
        lines = [head, *([f"-# {'; '.join(own)}"] if own else [])]
        if settings.paused:
            return "\n".join([*lines, say("reminders.paused", locale)])
        rows = await self._services.store.ledger.of(guild_id, REMINDER)
        lines += [f"• {self._line(row)}" for row in rows[:_SHOWN]]
        if len(rows) > _SHOWN:
            lines.append(f"… +{len(rows) - _SHOWN}")
        return "\n".join(lines if rows else [*lines, say("reminders.none", locale)])[:MAX_CONTENT]

    def _line(self, row: Row) -> str:
        when = f"<t:{row.post.due_at}:F> (<t:{row.post.due_at}:R>)"
        return f"{when}: {safe(self._label(row))}, {format_lead(row.post.lead)}"

    def _label(self, row: Row) -> str:
        faq = self._services.reminders.faq_of(row.post.guild_id)
        entry = date_of(faq, row.post.date_id) if faq else None
        return entry.label[:_LABEL_LENGTH] if entry else row.post.date_id
