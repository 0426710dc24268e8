"""What organizers set up: /setup, /reload, /doctor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.doctor import Place, at, check_clock, check_intents, check_library, check_page, check_reminders, check_server
from bot.discord_app.render import MAX_CONTENT, safe
from bot.discord_app.staff import require_staff_and_wait
from bot.discord_app.translate import local
from bot.discord_app.words import say

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

_CHOICES = 25


class Setup(commands.Cog):
    """Commands for those who may manage the server, or have the role set here."""

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    async def interaction_check(self, interaction: discord.Interaction, /) -> bool:
        """Let organizers through, and nobody else."""
        return await require_staff_and_wait(interaction)

    @app_commands.command(name=local("setup"), description=local("setup.description"))
    @app_commands.rename(
        role=local("setup.role"), channel=local("setup.channel"), knowledge=local("setup.knowledge"), reset=local("setup.reset")
    )
    @app_commands.describe(
        role=local("setup.role.description"),
        channel=local("setup.channel.description"),
        knowledge=local("setup.knowledge.description"),
        reset=local("setup.reset.description"),
    )
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def setup(
        self,
        interaction: discord.Interaction,
        role: discord.Role | None = None,
        channel: discord.TextChannel | None = None,
        knowledge: app_commands.Range[str, 1, 100] | None = None,
        reset: bool = False,  # noqa: FBT001, FBT002 - discord.py reads the signature
    ) -> None:
        """Choose the organizers' role, the staff channel and the workshop; show what is chosen."""
        guild_id = interaction.guild_id or 0
        locale = interaction.locale.value
        settings = self.bot.servers.of(guild_id)
        workshops = self.bot.answers.workshops
        if knowledge is not None and workshops.is_fixed(guild_id):
            await self.bot.answers.say(interaction, say("setup.fixed", locale, name=safe(workshops.name_of(guild_id) or "")))
            return
        if knowledge is not None and workshops.library.get(knowledge) is None:
            known = ", ".join(map(safe, workshops.library.names))
            await self.bot.answers.say(interaction, say("setup.unknown", locale, name=safe(knowledge), known=known))
            return
        if reset:
            settings = settings._replace(organizer_role=None, staff_channel=None, knowledge=None)
        chosen = settings._replace(
            organizer_role=role.id if role else settings.organizer_role,
            staff_channel=channel.id if channel else settings.staff_channel,
            knowledge=knowledge or settings.knowledge,
        )
        if reset or chosen != settings:
            await self.bot.servers.change(chosen)
        await self.bot.answers.say(interaction, self._state(guild_id, locale))

    @setup.autocomplete("knowledge")
    async def names(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer the FAQs that the host provides."""
        del interaction
        known = [name for name in self.bot.answers.workshops.library.names if current.lower() in name.lower()]
        return [app_commands.Choice(name=name[:100], value=name[:100]) for name in known[:_CHOICES]]

    @app_commands.command(name=local("reload"), description=local("reload.description"))
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def reload(self, interaction: discord.Interaction) -> None:
        """Read the FAQ files again; a broken one keeps its last good state, and is told with line and fix."""
        locale = interaction.locale.value
        await self.bot.reload()
        name = self.bot.answers.workshops.name_of(interaction.guild_id)
        problems = self.bot.answers.workshops.library.problems.get(name or "", ())
        if problems:
            listed = "\n".join(f"• {safe(at(problem))}" + (f"\n  → {safe(problem.fix)}" if problem.fix else "") for problem in problems)
            text = say("reload.broken", locale, name=safe(name or ""), problems=listed)
        else:
            text = say("reload.done", locale, name=safe(name or "?"))
        await self.bot.answers.say(interaction, text[:MAX_CONTENT])

    @app_commands.command(name=local("doctor"), description=local("doctor.description"))
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def doctor(self, interaction: discord.Interaction) -> None:
        """Look over this server: workshop, role, channels, permissions, FAQ."""
        guild = interaction.guild
        if guild is None:
            return
        settings, workshops = self.bot.servers.of(guild.id), self.bot.answers.workshops
        me = guild.me or await guild.fetch_member(self.bot.application_id or 0)
        channels = {channel.id: channel for channel in (*guild.channels, *guild.threads)}
        place = Place(guild.name, me, channels, [role.id for role in guild.roles])
        checks = [
            *([check_clock(*self.bot.discords_time)] if self.bot.discords_time else []),
            check_intents(self.bot.application_flags, listening=bool(settings.listens)),
            *check_server(place, settings, workshops),
            *check_reminders(place, self.bot.reminding.of(guild.id)),
            *check_page(waits=self.bot.calls.pending is not None),
            *check_library(workshops.library, only=workshops.name_of(guild.id) or ""),
        ]
        lines = []
        for check in checks:
            fix = f"\n  → {safe(check.fix)}" if check.fix else ""
            lines.append(f"{_MARKS[check.level.value]} {safe(check.what)}{fix}")
        await self.bot.answers.say(interaction, _whole_lines(lines))

    def _state(self, guild_id: int, locale: str) -> str:
        settings, workshops = self.bot.servers.of(guild_id), self.bot.answers.workshops
        nothing = say("setup.nothing", locale)
        name = workshops.name_of(guild_id)
        return say(
            "setup.state",
            locale,
            knowledge=safe(name) if name else nothing,
            role=f"<@&{settings.organizer_role}>" if settings.organizer_role else nothing,
            channel=f"<#{settings.staff_channel}>" if settings.staff_channel else nothing,
            listens=", ".join(f"<#{channel}>" for channel in sorted(settings.listens)) or nothing,
        )[:MAX_CONTENT]


_MARKS = {"ok": "✅", "warning": "⚠️", "error": "❌"}


def _whole_lines(lines: list[str]) -> str:
    """Keep whole lines while there is room; say how many are left out."""
    kept = ""
    for number, line in enumerate(lines):
        if len(kept) + len(line) > MAX_CONTENT - 60:
            return f"{kept}… and {len(lines) - number} more: `workshop-bot doctor` shows all."
        kept += line + "\n"
    return kept.rstrip()
