"""The posts that follow from a FAQ and a server's settings."""

from __future__ import annotations

from bot.faq.model import Faq
from bot.reminders.leads import DEFAULT
from bot.reminders.plan import Reminder, grouped, plan
from bot.reminders.settings import ReminderSettings
from bot.store.ledger import REMINDER, Post


def groups(faq: Faq, settings: ReminderSettings) -> list[tuple[Reminder, ...]]:
    """Return the reminders of a server, those of one minute together."""
    return grouped(plan(faq, {**DEFAULT, **settings.leads}))


def planned(faq: Faq, settings: ReminderSettings) -> list[Post]:
    """Return the posts that follow from a FAQ and a server's settings: one for each minute, by its first reminder."""
    return [
        Post(
            REMINDER,
            settings.guild_id,
            settings.channel_id,
            first.date_id,
            int(first.instant.timestamp()),
            first.lead,
            int(first.due.timestamp()),
        )
        for first, *_ in groups(faq, settings)
    ]
