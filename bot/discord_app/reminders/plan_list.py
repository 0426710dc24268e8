"""What will be posted when, as organizers see it, in pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

import discord

from bot.discord_app.services import Services
from bot.discord_app.text.render import MAX_CONTENT, safe
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.faq.labels import full_label
from bot.reminders.leads import format_lead, shorts
from bot.reminders.plan import date_of
from bot.reminders.settings import ReminderSettings
from bot.store.ledger import REMINDER, Row
from bot.words.language import say

_LINES = 12  # of a page: each may be 150 characters long
_LABEL_LENGTH = 80


@dataclass(frozen=True, slots=True)
class PlanButton(PersistentButton):
    """Turns to page `number` (from 0) of what is planned."""

    number: int
    form: ClassVar[str] = "plan:{number}"


class PlanList:
    def __init__(self, services: Services) -> None:
        self._services = services

    async def page(self, guild_id: int, number: int, locale: str) -> tuple[str, discord.ui.View | None]:
        """Return page `number` (from 0; the last one when it is too high) of what is planned, with its buttons."""
        settings = self._services.reminders.for_guild(guild_id)
        if settings is None:
            return self.why_empty(guild_id, locale), None
        lines = self._head(settings, locale)
        if settings.paused:
            return "\n".join([*lines, say("reminders.paused", locale)]), None
        rows = await self._services.store.ledger.of(guild_id, REMINDER)
        if not rows:
            return "\n".join([*lines, self.why_empty(guild_id, locale)]), None
        pages = [rows[start : start + _LINES] for start in range(0, len(rows), _LINES)]
        number = min(number, len(pages) - 1)
        lines += [f"• {self.line(row, locale)}" for row in pages[number]]
        items = [PlanButton(number - 1).item(say("page.before", locale))] if number else []
        if number < len(pages) - 1:
            items.append(PlanButton(number + 1).item(say("page.next", locale)))
        if len(pages) > 1:
            lines.append("-# " + say("page", locale, number=number + 1, of=len(pages)))
        return "\n".join(lines)[:MAX_CONTENT], buttons_view(*items)

    def why_empty(self, guild_id: int, locale: str) -> str:
        """Return why nothing is planned for a server."""
        reminders = self._services.reminders
        settings = reminders.for_guild(guild_id)
        if settings is None:
            return say("reminders.not_set_up", locale)
        return say("reminders.paused" if settings.paused else "reminders.none", locale)

    def line(self, row: Row, locale: str) -> str:
        return f"<t:{row.post.due_at}:F> (<t:{row.post.due_at}:R>): {safe(self.name(row, locale))}"

    def name(self, row: Row, locale: str) -> str:
        """Return "Submission deadline, 7 days before", with the dates that are reminded of in the same post."""
        faq = self._services.reminders.faq_of(row.post.guild_id)
        entry = date_of(faq, row.post.date_id) if faq else None
        labels = [full_label(entry, locale) if entry else row.post.date_id]
        labels += [full_label(other, locale) for other in self._services.reminders.beside(row.post)]
        return f"{' + '.join(labels)[:_LABEL_LENGTH]}, {format_lead(row.post.lead, locale)}"

    @staticmethod
    def due(row: Row) -> datetime:
        return datetime.fromtimestamp(row.post.due_at, UTC)

    @staticmethod
    def _head(settings: ReminderSettings, locale: str) -> list[str]:
        role = f"<@&{settings.role_id}>" if settings.role_id else say("reminders.nobody", locale)
        head = say("reminders.head", locale, channel=f"<#{settings.channel_id}>", role=role)
        own = [f"{kind}: {shorts(leads) or '–'}" for kind, leads in settings.leads.items()]
        return [head, *([f"-# {'; '.join(own)}"] if own else [])]
