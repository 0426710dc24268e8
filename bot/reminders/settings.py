"""How a server is reminded: what its organizers chose, field by field over what the FAQ says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bot.faq.reminders import Reminders
from bot.reminders.leads import Leads, parse_lead
from bot.store.reminding import ReminderChoices


class ReminderSettings(NamedTuple):
    """What holds for a server that has a channel for reminders.

    - `role_id`: whom posts mention, None for nobody
    - `leads`: seconds by kind of date ("deadline" for all that close something), where they are not the defaults
    - `events`: dates are kept as the server's scheduled events
    """

    guild_id: int
    channel_id: int
    role_id: int | None = None
    quiet: bool = False
    paused: bool = False
    leads: Mapping[str, Leads] = {}
    events: bool = False


def in_force(chosen: ReminderChoices, section: Reminders | None) -> ReminderSettings | None:
    """Return what holds for a server: each choice of its organizers, else what the FAQ says; None without a channel."""
    channel = chosen.channel_id or (int(section.channel) if section else None)
    if channel is None:
        return None
    role = int(section.role) if section and section.role and chosen.role_id is None else chosen.role_id
    quiet = (section is not None and section.quiet) if chosen.quiet is None else chosen.quiet
    leads = {**(_leads_in(section) if section else {}), **chosen.leads}
    return ReminderSettings(chosen.guild_id, channel, role or None, quiet, chosen.paused, leads, chosen.events)


def _leads_in(section: Reminders) -> dict[str, Leads]:
    return {str(kind): tuple(sorted(map(parse_lead, texts), reverse=True)) for kind, texts in section.leads.items()}
