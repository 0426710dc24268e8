"""/privacy: what is kept about a member, what is kept of questions, and deleting it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.services import Services
from bot.discord_app.text.render import safe
from bot.discord_app.text.translate import local
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.discord_app.ui.replies import NOBODY, reply
from bot.faq.labels import full_label
from bot.inbox.wording import one_line
from bot.reminders.leads import format_lead
from bot.reminders.plan import date_of
from bot.store.inbox_items import Ask
from bot.store.ledger import HELD, Row
from bot.words.language import say

_ASK, _YES, _NO = "a", "y", "n"
_LONGEST = 120  # characters shown of a question
_ROOM = 1_300  # characters of what is kept; what it means comes on top


@dataclass(frozen=True, slots=True)
class ForgetButton(PersistentButton):
    """Asks whether all of it is to be deleted ("a"), deletes it ("y") or leaves it ("n"): of whoever presses."""

    choice: str
    form: ClassVar[str] = "forget:{choice}"


class PrivacyCommands(commands.Cog):
    """For every member, about nobody but themselves."""

    def __init__(self, services: Services) -> None:
        self._services = services
        services.buttons.on(ForgetButton, self.forget)

    @app_commands.command(name=local("privacy"), description=local("privacy.description"))
    @app_commands.rename(delete=local("privacy.delete"))
    @app_commands.describe(delete=local("privacy.delete.description"))
    async def privacy(
        self,
        interaction: discord.Interaction,
        delete: bool = False,  # noqa: FBT001, FBT002 - discord.py reads the signature
    ) -> None:
        """Show what is kept about the member, or delete it."""
        locale = interaction.locale.value
        if delete:
            await self._delete(interaction.user.id)
            await reply(interaction, self._with_questions(say("privacy.deleted", locale), locale))
            return
        kept = await self._kept(interaction.user.id, locale)
        if not kept:
            await reply(interaction, self._with_questions(say("privacy.nothing", locale), locale))
            return
        words = self._with_questions(say("privacy.kept", locale, kept=_fitted(kept, locale)), locale)
        button = ForgetButton(_ASK).item(say("privacy.delete.button", locale), discord.ButtonStyle.danger)
        await reply(interaction, words, buttons_view(button))

    async def forget(self, interaction: discord.Interaction[Any], button: ForgetButton) -> None:
        """Ask, delete, or leave it, in the message that the button stands in."""
        locale, view = interaction.locale.value, None
        if button.choice == _YES:
            await self._delete(interaction.user.id)
            words = self._with_questions(say("privacy.deleted", locale), locale)
        elif button.choice == _ASK and (kept := await self._kept(interaction.user.id, locale)):
            words = say("privacy.sure", locale, kept=_fitted(kept, locale))
            view = buttons_view(
                ForgetButton(_YES).item(say("privacy.sure.yes", locale), discord.ButtonStyle.danger),
                ForgetButton(_NO).item(say("privacy.sure.no", locale)),
            )
        else:
            words = say("privacy.left" if button.choice == _NO else "privacy.nothing", locale)
        await interaction.response.edit_message(content=words, view=view, allowed_mentions=NOBODY)

    async def _kept(self, user_id: int, locale: str) -> list[str]:
        """A line for everything that is kept with the member's id."""
        store = self._services.store
        changes = await store.revisions.by(user_id)
        return [
            *(self._reminder(row, locale) for row in await store.ledger.personal(user_id)),
            *([say("privacy.changes", locale, count=changes)] if changes else []),
            *(_asked(ask, locale) for ask, _ in await self._services.desk.inbox.of(user_id)),
        ]

    async def _delete(self, user_id: int) -> None:
        store = self._services.store
        await store.ledger.forget(*(row.id for row in await store.ledger.personal(user_id)))
        await store.revisions.forget(user_id)
        desk = self._services.desk
        for item in await desk.inbox.forget(user_id):
            await desk.cards.refresh(item)

    def _reminder(self, row: Row, locale: str) -> str:
        faq = self._services.reminders.faq_for(row.post)
        entry = date_of(faq, row.post.date_id) if faq else None
        label = safe(full_label(entry, locale) if entry else row.post.date_id)
        when = say("privacy.held", locale) if row.state == HELD else f"<t:{row.post.due_at}:F>"
        return f"• {label}, {format_lead(row.post.lead, locale)}: {when}"

    def _with_questions(self, words: str, locale: str) -> str:
        """What is said, and what is kept of questions, which nobody can find by who asked."""
        days = self._services.questions.kept.days
        asked = say("privacy.questions", locale, days=days) if days else say("privacy.no_questions", locale)
        return f"{words}\n{asked}"


def _asked(ask: Ask, locale: str) -> str:
    question = one_line(ask.words)
    cut = question if len(question) <= _LONGEST else question[: _LONGEST - 1] + "…"
    return say("privacy.asked", locale, question=safe(cut), at=f"<t:{ask.asked_at}:f>")


def _fitted(lines: list[str], locale: str) -> str:
    """The lines that there is room for, and how many more there are."""
    kept: list[str] = []
    for number, line in enumerate(lines):
        if sum(map(len, kept)) + len(line) > _ROOM:
            return "\n".join([*kept, say("privacy.more", locale, count=len(lines) - number)])
        kept.append(line)
    return "\n".join(kept)
