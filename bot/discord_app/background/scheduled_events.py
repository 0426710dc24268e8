"""The server's scheduled events: one for each date that is still to come, updated in place.

Discord's rules for external events: an end and a location are needed, the start lies ahead, at most 100 are open.
https://docs.discord.com/developers/resources/guild-scheduled-event
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import discord

from bot.calendar.edition import edition_of
from bot.faq.model import Faq, KeyDate, Workshop
from bot.faq.when import instant_of, literal, window_of

_BEFORE = timedelta(hours=1)  # an event that "starts" at a deadline misleads: it ends there
_SOON = timedelta(minutes=5)
_MAX_EVENTS = 50
_NAME, _DESCRIPTION, _LOCATION = 100, 1000, 100  # characters
_TAG_ROOM = 120


class Wanted(NamedTuple):
    """An event as it should be; `tag` ends its description, by which it is known again."""

    tag: str
    name: str
    start: datetime
    end: datetime
    location: str
    description: str


def wanted(faq: Faq, now: datetime) -> list[Wanted]:
    """Return the events for a FAQ's dates that are still to come."""
    found = (_event(faq, entry, now) for entry in faq.dates[:_MAX_EVENTS])
    return [event for event in found if event]


def _event(faq: Faq, entry: KeyDate, now: datetime) -> Wanted | None:
    zone = faq.defaults.zone
    instant = instant_of(entry, zone)
    window = window_of(entry, zone) if entry.at else None
    if window is None:
        return None
    start, end = (instant - _BEFORE, instant) if instant else (window[0], window[1])
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    if end <= now + _SOON:
        return None
    if start <= now:
        start = now + _SOON
    tag = f"{entry.id}@{edition_of(faq)}"
    words = f"{literal(entry, zone)}\n{faq.workshop.website or ''}".strip()
    description = f"{words[: _DESCRIPTION - _TAG_ROOM]}\n{tag}"
    name = f"{faq.workshop.called}: {entry.label}"[:_NAME]
    return Wanted(tag, name, start, end, _location(faq.workshop, entry)[:_LOCATION], description)


def _location(workshop: Workshop, entry: KeyDate) -> str:
    """Where an event is: the workshop in its city, everything else on its website."""
    place = workshop.city or workshop.venue if entry.kind == "workshop" else None
    return place or workshop.website or "online"


async def sync_events(guild: discord.Guild, faq: Faq, now: datetime) -> tuple[int, int, int]:
    """Make the server's events those of the FAQ; return how many were added, changed and removed.

    Events that others made are left alone.
    """
    events = [event for event in await guild.fetch_scheduled_events() if event.description]
    there = {(event.description or "").rsplit("\n", 1)[-1]: event for event in events}
    ours = {tag: event for tag, event in there.items() if tag.endswith(f"@{edition_of(faq)}")}
    should = {item.tag: item for item in wanted(faq, now)}
    added = changed = 0
    for tag, item in should.items():
        event = ours.get(tag)
        if event is None:
            await guild.create_scheduled_event(
                name=item.name,
                start_time=item.start,
                end_time=item.end,
                description=item.description,
                location=item.location,
                entity_type=discord.EntityType.external,
                privacy_level=discord.PrivacyLevel.guild_only,
            )
            added += 1
        elif event.status is discord.EventStatus.scheduled and _differs(event, item):
            await event.edit(
                name=item.name,
                start_time=item.start,
                end_time=item.end,
                description=item.description,
                location=item.location,
            )
            changed += 1
    gone = [event for tag, event in ours.items() if tag not in should and event.status is discord.EventStatus.scheduled]
    for event in gone:
        await event.delete()
    return added, changed, len(gone)


def _differs(event: discord.ScheduledEvent, item: Wanted) -> bool:
    """Whether an event is not as it should be; its start may have been moved ahead because it had passed."""
    is_now = (event.name, event.end_time, event.description, event.location)
    return is_now != (item.name, item.end, item.description, item.location)
