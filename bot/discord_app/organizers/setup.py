"""What organizers set up: /setup, /reload, /doctor."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.discord_app.organizers.check import Check, Level
from bot.discord_app.organizers.checks import Findings, PageFindings, diagnose
from bot.discord_app.organizers.cog import OrganizerCog
from bot.discord_app.organizers.edit_checks import edit_checks
from bot.discord_app.organizers.roles import why_no_organizers
from bot.discord_app.organizers.server_checks import ServerView
from bot.discord_app.text.problems import listed
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.replies import reply
from bot.store.servers import ServerSettings
from bot.words.catalogue import languages, languages_of
from bot.words.language import say
from bot.words.times import instant_words

_CHOICES = 25
ON, OFF = "on", "off"
_MARKS = {Level.OK: "✅", Level.WARNING: "⚠️", Level.ERROR: "❌"}
_ROOM_FOR_MORE = 60  # characters of the line that says how many checks are left out


class SetupCommands(OrganizerCog):
    """Commands for those with Manage Server, or the role chosen here."""

    @app_commands.command(name=local("setup"), description=local("setup.description"))
    @app_commands.rename(
        role=local("setup.role"),
        channel=local("setup.channel"),
        knowledge=local("setup.knowledge"),
        digest=local("setup.digest"),
        language=local("setup.language"),
        reset=local("setup.reset"),
    )
    @app_commands.describe(
        role=local("setup.role.description"),
        channel=local("setup.channel.description"),
        knowledge=local("setup.knowledge.description"),
        digest=local("setup.digest.description"),
        language=local("setup.language.description"),
        reset=local("setup.reset.description"),
    )
    @app_commands.choices(
        digest=[app_commands.Choice(name=local(f"setup.digest.{name}"), value=name) for name in (ON, OFF)]
    )
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def setup(
        self,
        interaction: discord.Interaction,
        role: discord.Role | None = None,
        channel: discord.TextChannel | None = None,
        knowledge: app_commands.Range[str, 1, 100] | None = None,
        digest: str = "",
        language: app_commands.Range[str, 2, 20] | None = None,
        reset: bool = False,  # noqa: FBT001, FBT002 - discord.py reads the signature
    ) -> None:
        """Choose the organizers' role, the staff channel and the workshop; show what is chosen."""
        guild_id, locale = interaction.guild_id or 0, interaction.locale.value
        settings, workshops = self._services.servers.for_guild(guild_id), self._services.workshops
        if knowledge is not None and workshops.is_fixed(guild_id):
            await reply(interaction, say("setup.fixed", locale, name=safe(workshops.name_for(guild_id) or "")))
            return
        if knowledge is not None and workshops.library.get(knowledge) is None:
            known = ", ".join(map(safe, workshops.library.names))
            await reply(interaction, say("setup.unknown", locale, name=safe(knowledge), known=known))
            return
        spoken = _languages(language) if language else settings.languages
        if spoken is None:
            await reply(interaction, say("setup.language.unknown", locale, languages=", ".join(languages())))
            return
        if role is not None and (problem := why_no_organizers(interaction, role)):
            await reply(interaction, problem)
            return
        if reset:
            settings = ServerSettings(guild_id, listens=settings.listens)
        chosen = settings._replace(
            organizer_role=role.id if role else settings.organizer_role,
            staff_channel=channel.id if channel else settings.staff_channel,
            knowledge=knowledge or settings.knowledge,
            digest=digest == ON if digest else settings.digest,
            languages=spoken if language else settings.languages,
        )
        if reset or chosen != settings:
            await self._services.servers.change(chosen)
            await self._services.digests.plan([guild_id])
        await reply(interaction, self._state(guild_id, locale))

    @setup.autocomplete("knowledge")
    async def names(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer the FAQs that the host provides, to organizers."""
        if not self.is_organizer(interaction):
            return []
        known = [name for name in self._services.workshops.library.names if current.lower() in name.lower()]
        return [app_commands.Choice(name=name[:100], value=name[:100]) for name in known[:_CHOICES]]

    @app_commands.command(name=local("reload"), description=local("reload.description"))
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def reload(self, interaction: discord.Interaction) -> None:
        """Read the FAQ files again; a broken one is reported with line and fix."""
        locale, workshops = interaction.locale.value, self._services.workshops
        await self._services.faq_reload.reload()
        name = workshops.name_for(interaction.guild_id)
        problems = workshops.library.problems.get(name or "", ())
        if problems:
            text = say("reload.broken", locale, name=safe(name or ""), problems=listed(problems))
        else:
            text = say("reload.done", locale, name=safe(name or "?"))
        if self._services.page_changes.follows(name):
            text += "\n" + await self._page_state(locale)
        await reply(interaction, text[:MAX_CONTENT])

    async def _page_state(self, locale: str) -> str:
        """Look at the page that the FAQ follows, and say how that went."""
        changes = self._services.page_changes
        await changes.look_if_due()
        if changes.failing:
            since, problem = changes.failing
            return say("call.failing", locale, since=f"<t:{int(since.timestamp())}:f>", problem=safe(problem))
        at = int((changes.read_at or self._services.clock()).timestamp())
        lines = [say("call.read_at", locale, at=f"<t:{at}:R>")]
        return "\n".join([*lines, say("call.waits", locale)] if changes.pending else lines)

    @app_commands.command(name=local("doctor"), description=local("doctor.description"))
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def doctor(self, interaction: discord.Interaction) -> None:
        """Check this server: workshop, role, channels, permissions, FAQ."""
        guild, client = interaction.guild, self._services.client
        if guild is None:
            return
        settings, workshops = self._services.servers.for_guild(guild.id), self._services.workshops
        server = ServerView(
            name=guild.name,
            me=guild.me or await guild.fetch_member(client.application_id or 0),
            channels={channel.id: channel for channel in (*guild.channels, *guild.threads)},
            roles=[role.id for role in guild.roles],
            settings=settings,
            reminders=self._services.reminders.for_guild(guild.id),
        )
        findings = Findings(
            workshops,
            self._services.clock(),
            only=workshops.name_for(guild.id) or "",
            clock=self._services.discord_time.latest,
            flags=client.application_flags,
            listening=bool(settings.listens),
            servers=[server],
            page=await self._page_findings(guild.id, interaction.locale.value),
            more=await self._edit_checks(guild.id, interaction.locale.value),
        )
        locale = interaction.locale.value
        await reply(interaction, _whole_lines([_line(check) for check in diagnose(findings, locale)], locale))

    async def _edit_checks(self, guild_id: int, locale: str) -> list[Check]:
        workshops = self._services.workshops
        name = workshops.name_for(guild_id)
        if name is None or workshops.library.get(name) is None:
            return []
        return edit_checks(guild_id, await self._services.deciders.of(name), workshops.library.applied(name), locale)

    async def _page_findings(self, guild_id: int, locale: str) -> PageFindings | None:
        changes = self._services.page_changes
        if not changes.follows(self._services.workshops.name_for(guild_id)):
            return None
        failing = ""
        if changes.failing:
            since, problem = changes.failing
            when = f"{instant_words(since.date(), f'{since:%H:%M}', locale)} UTC"
            failing = say("doctor.page.since", locale, when=when, problem=problem)
        return PageFindings(changes.pending is not None, failing, decided=bool(await changes.deciders()))

    def _state(self, guild_id: int, locale: str) -> str:
        settings = self._services.servers.for_guild(guild_id)
        nothing = say("setup.nothing", locale)
        name = self._services.workshops.name_for(guild_id)
        return say(
            "setup.state",
            locale,
            knowledge=safe(name) if name else nothing,
            role=f"<@&{settings.organizer_role}>" if settings.organizer_role else nothing,
            channel=f"<#{settings.staff_channel}>" if settings.staff_channel else nothing,
            digest=say(f"setup.digest.{self._digest(settings)}", locale),
            languages=", ".join(self._services.servers.languages(guild_id)),
            listens=", ".join(f"<#{channel}>" for channel in sorted(settings.listens)) or nothing,
        )[:MAX_CONTENT]

    def _digest(self, settings: ServerSettings) -> str:
        """Whether there is a weekly digest, and if not, why."""
        if not self._services.questions.kept:
            return "none"
        if not settings.digest:
            return OFF
        return ON if settings.staff_channel else "nowhere"


def _languages(text: str) -> tuple[str, ...] | None:
    """One or two languages as somebody wrote them; None for what is none."""
    try:
        return languages_of(text)
    except ValueError:
        return None


def _line(check: Check) -> str:
    fix = f"\n  → {safe(check.fix)}" if check.fix else ""
    return f"{_MARKS[check.level]} {safe(check.what)}{fix}"


def _whole_lines(lines: list[str], locale: str) -> str:
    """Keep whole lines while there is room; say how many are left out."""
    kept = ""
    for number, line in enumerate(lines):
        if len(kept) + len(line) > MAX_CONTENT - _ROOM_FOR_MORE:
            return kept + say("doctor.more", locale, count=len(lines) - number)
        kept += line + "\n"
    return kept.rstrip()
