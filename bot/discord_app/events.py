"""The server's scheduled events: one for each date that is still to come, updated in place. /calendar gives the file.

Discord's rules for external events: an end and a location are needed, the start lies ahead, at most 100 are open.
https://docs.discord.com/developers/resources/guild-scheduled-event
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

import discord
from discord import app_commands
from discord.ext import commands

from bot.calendar.edition import edition_of
from bot.discord_app.pages import calendar_file
from bot.discord_app.staff import require_staff
from bot.discord_app.translate import local
from bot.discord_app.words import say
from bot.faq.model import Faq
from bot.faq.when import instant_of, literal, window_of

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

log = logging.getLogger(__name__)
_BEFORE = timedelta(hours=1)  # an event that "starts" at a deadline misleads: it ends there
_SOON = timedelta(minutes=5)
_MOST = 50
_NAME, _DESCRIPTION, _LOCATION = 100, 1000, 100


class Wanted(NamedTuple):
    """An event as it should be; `tag` stands in its description, to know it again."""

    tag: str
    name: str
    start: datetime
    end: datetime
    location: str
    description: str


def wanted(faq: Faq, now: datetime) -> list[Wanted]:
    """Return the events of a FAQ's dates that are still to come."""
    events = []
    for entry in faq.dates[:_MOST]:
        instant = instant_of(entry, faq.defaults.zone)
        window = window_of(entry, faq.defaults.zone) if entry.at else None
        if window is None:
            continue
        start, end = (instant - _BEFORE, instant) if instant else (window[0], window[1])
        if end.astimezone(UTC) <= now + _SOON:
            continue
        start = max(start.astimezone(UTC), now + _SOON) if start.astimezone(UTC) <= now else start.astimezone(UTC)
        tag = f"{entry.id}@{edition_of(faq)}"
        name = f"{faq.workshop.short_name or faq.workshop.name}: {entry.label}"
        where = (
            (faq.workshop.website if entry.kind != "workshop" else faq.workshop.city or faq.workshop.venue)
            or faq.workshop.website
            or "online"
        )
        words = f"{literal(entry, faq.defaults.zone)}\n{faq.workshop.website or ''}".strip()
        events.append(Wanted(tag, name[:_NAME], start, end.astimezone(UTC), where[:_LOCATION], f"{words[: _DESCRIPTION - 120]}\n{tag}"))
    return events


async def sync(guild: discord.Guild, faq: Faq, now: datetime) -> tuple[int, int, int]:
    """Make the server's events those of the FAQ; return how many were added, changed and taken away. Others' events are left alone."""
    there = {event.description.rsplit("\n", 1)[-1]: event for event in await guild.fetch_scheduled_events() if event.description}
    ours = {tag: event for tag, event in there.items() if tag.endswith(f"@{edition_of(faq)}")}
    added = changed = 0
    should = {item.tag: item for item in wanted(faq, now)}
    for tag, item in should.items():
        event = ours.get(tag)
        if event is None:
            await guild.create_scheduled_event(
                name=item.name, start_time=item.start, end_time=item.end, description=item.description, location=item.location,
                entity_type=discord.EntityType.external, privacy_level=discord.PrivacyLevel.guild_only,
            )  # fmt: skip
            added += 1
        elif event.status is discord.EventStatus.scheduled and _differs(event, item):
            await event.edit(name=item.name, start_time=item.start, end_time=item.end, description=item.description, location=item.location)
            changed += 1
    gone = [event for tag, event in ours.items() if tag not in should and event.status is discord.EventStatus.scheduled]
    for event in gone:
        await event.delete()
    return added, changed, len(gone)


def _differs(event: discord.ScheduledEvent, item: Wanted) -> bool:
    """Whether an event is not as it should be; a start that was moved ahead because it had passed is no difference."""
    return (event.name, event.end_time, event.description, event.location) != (item.name, item.end, item.description, item.location)


class Events(commands.Cog):
    """/calendar for everyone, /events for organizers."""

    group = app_commands.Group(
        name=local("events"),
        description=local("events.description"),
        guild_only=True,
        default_permissions=discord.Permissions(manage_guild=True),
    )

    def __init__(self, bot: WorkshopBot) -> None:
        self.bot = bot

    @app_commands.command(name=local("calendar"), description=local("calendar.description"))
    async def calendar(self, interaction: discord.Interaction) -> None:
        """Give the dates as a file."""
        faq = self.bot.answers.of(interaction.guild_id).faq
        await self.bot.answers.say(interaction, say("calendar.text", interaction.locale.value), file=calendar_file(faq))

    @group.command(name=local("events.sync"), description=local("events.sync.description"))
    @app_commands.check(require_staff)
    async def events(self, interaction: discord.Interaction) -> None:
        """Make the server's events follow the dates, now and whenever a date moves."""
        locale, guild = interaction.locale.value, interaction.guild
        if guild is None:
            return
        await interaction.response.defer(ephemeral=True)
        settings = self.bot.reminding.of(guild.id)
        try:
            counts = await sync(guild, self.bot.answers.of(guild.id).faq, self.bot.answers.clock())
        except discord.Forbidden:
            text = say("events.forbidden", locale)
        else:
            text = say("events.done", locale, added=counts[0], changed=counts[1], gone=counts[2])
            if settings is None:
                text += "\n" + say("events.once", locale)
            elif not settings.events:
                await self.bot.reminding.choose(settings._replace(events=True))
        await interaction.followup.send(text, ephemeral=True, allowed_mentions=discord.AllowedMentions.none())
