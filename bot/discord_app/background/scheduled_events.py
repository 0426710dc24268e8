"""The server's scheduled events: one for each date that is still to come, updated in place.

Discord's rules for external events: an end and a location are needed, the start lies ahead, at most 100 are open.
https://docs.discord.com/developers/resources/guild-scheduled-event
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import discord

from bot.faq.labels import called, label_of
from bot.faq.model import Faq, KeyDate, Workshop
from bot.faq.vocabulary import DEADLINES
from bot.faq.when import instant_of, literal, wall_time, zone_of

_BEFORE = timedelta(hours=1)  # an event that "starts" at a deadline misleads: it ends there
_SOON = timedelta(minutes=5)
_ACTIVE = discord.EventStatus.active
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


def wanted(faq: Faq, now: datetime, edition: str, locale: str) -> list[Wanted]:
    """Return the events for a FAQ's dates that are not over yet."""
    found = (_event(faq, entry, now, edition, locale) for entry in faq.dates[:_MAX_EVENTS])
    return [event for event in found if event]


def _event(faq: Faq, entry: KeyDate, now: datetime, edition: str, locale: str) -> Wanted | None:
    zone = faq.defaults.zone
    span = _span(entry, zone)
    if span is None or span[1] <= now + _SOON:
        return None
    start, end = span
    if start <= now:
        start = now + _SOON
    tag = f"{entry.id}@{edition}"
    words = f"{literal(entry, zone, locale)}\n{faq.workshop.website or ''}".strip()
    description = f"{words[: _DESCRIPTION - _TAG_ROOM]}\n{tag}"
    name = f"{called(faq.workshop, locale)}: {label_of(entry, locale)}"[:_NAME]
    return Wanted(tag, name, start, end, _location(faq.workshop, entry)[:_LOCATION], description)


def _span(entry: KeyDate, default: str | None) -> tuple[datetime, datetime] | None:
    """From when to when an event is, in UTC; days without hours begin and end with those days."""
    if entry.at is None:
        return None
    zone = zone_of(entry, default) or UTC
    last, until = wall_time(entry.end or entry.at)
    instant = instant_of(entry, default)
    if instant is not None and entry.kind in DEADLINES:
        return (instant - _BEFORE).astimezone(UTC), instant.astimezone(UTC)
    day, time = wall_time(entry.at)
    start = datetime.fromisoformat(f"{day.isoformat()}T{time or '00:00'}").replace(tzinfo=zone)
    if until and (entry.end or entry.kind in DEADLINES):
        end = datetime.fromisoformat(f"{last.isoformat()}T{until}").replace(tzinfo=zone)
    elif time and not entry.end:
        end = start + _BEFORE  # it begins then, and nobody said how long it takes
    else:
        end = datetime(last.year, last.month, last.day, tzinfo=zone) + timedelta(days=1)
    return start.astimezone(UTC), end.astimezone(UTC)


def _location(workshop: Workshop, entry: KeyDate) -> str:
    """Where an event is: the workshop in its city, everything else on its website."""
    place = workshop.city or workshop.venue if entry.kind == "workshop" else None
    return place or workshop.website or "online"


async def sync_events(guild: discord.Guild, faq: Faq, now: datetime, edition: str, locale: str) -> tuple[int, int, int]:
    """Make the server's events those of the FAQ; return how many were added, changed and removed.

    Events that others made are left alone.
    """
    events = [event for event in await guild.fetch_scheduled_events() if event.description]
    there = {(event.description or "").rsplit("\n", 1)[-1]: event for event in events}
    ours = {tag: event for tag, event in there.items() if tag.endswith(f"@{edition}")}
    should = {item.tag: item for item in wanted(faq, now, edition, locale)}
    added = changed = 0
    for tag, item in should.items():
        event = ours.get(tag)
        if event is not None and event.status is _ACTIVE and item.start > now + 2 * _SOON:
            await event.delete()  # it has begun, and its date is later now: what has begun cannot begin again
            event = None
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
        elif event.status in {discord.EventStatus.scheduled, _ACTIVE} and _differs(event, item, now):
            begins = discord.utils.MISSING if event.status is _ACTIVE else item.start
            await event.edit(
                name=item.name,
                start_time=begins,
                end_time=item.end,
                description=item.description,
                location=item.location,
            )
            changed += 1
    gone = [event for tag, event in ours.items() if tag not in should and _is_withdrawn(event, now)]
    for event in gone:
        await event.delete()
    return added, changed, len(gone)


def _is_withdrawn(event: discord.ScheduledEvent, now: datetime) -> bool:
    """Whether an event that no date asks for any more is to be removed: one that is about to end ends by itself."""
    ends = event.end_time
    return event.status is discord.EventStatus.scheduled or (
        event.status is _ACTIVE and (ends is None or ends > now + _SOON)
    )


def _differs(event: discord.ScheduledEvent, item: Wanted, now: datetime) -> bool:
    """Whether an event is not as it should be; its start may have been moved ahead because it had passed."""
    if event.status is not _ACTIVE and item.start > now + 2 * _SOON and event.start_time != item.start:
        return True
    is_now = (event.name, event.end_time, event.description, event.location)
    return is_now != (item.name, item.end, item.description, item.location)
