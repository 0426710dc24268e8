"""Shows what a change of the FAQ would bring about, and makes it when an organizer says so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import discord

from bot.discord_app.editing.form import EntryForm
from bot.discord_app.editing.preview_text import changed_lines, preview_text
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import MAX_CONTENT, code, safe
from bot.discord_app.ui.errors import NotOrganizerError
from bot.discord_app.ui.replies import NOBODY
from bot.discord_app.ui.views import SafeView
from bot.errors import NoWorkshopError
from bot.revisions.model import Edit, EditConflict, EditRejected, Revision

_DECISION_S = 900.0
_ASKED_WITHIN = timedelta(days=30)
Publish = Callable[[discord.Interaction[Any]], Awaitable[Revision]]


class Proposals:
    """Every method takes an interaction whose response was deferred."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def propose(self, interaction: discord.Interaction[Any], edit: Edit) -> None:
        """Show a change of an entry with its buttons."""
        await self._show(interaction, edit, self._publishing(edit), can_change=edit.operation != "remove")

    async def propose_undo(self, interaction: discord.Interaction[Any], edit: Edit, number: int) -> None:
        """Show what taking a revision back would change in its entry."""

        async def publish(pressed: discord.Interaction[Any]) -> Revision:
            services = self._services
            name = self.workshop(pressed)
            return await services.edits.undo(name, number, who=pressed.user.id, at=services.clock())

        await self._show(interaction, edit, publish, can_change=False)

    def workshop(self, interaction: discord.Interaction[Any]) -> str:
        """Return the FAQ of a server. Raises NoWorkshopError."""
        name = self._services.workshops.name_for(interaction.guild_id)
        if name is None:
            raise NoWorkshopError
        return name

    async def published(self, interaction: discord.Interaction[Any], publish: Publish, edit: Edit | None) -> None:
        """Make the change, and say so; or say why not. `edit` is what was typed, which is kept for another try."""
        locale, services = interaction.locale.value, self._services
        try:
            revision = await publish(interaction)
        except EditConflict as conflict:
            await self._told_conflict(interaction, conflict, edit)
            return
        except EditRejected as rejected:
            if edit is not None:
                await self.propose(interaction, edit)  # with what the check has against it now
                return
            lines = "\n".join(f"❌ {safe(finding.problem.what)}" for finding in rejected.findings[:5])
            await rewrite(interaction, f"{lines}\n{say('faq.refused', locale)}"[:MAX_CONTENT])
            return
        await services.faq_reload.published(revision.workshop)
        words = say("faq.published", locale, number=revision.number, entry=code(revision.entry_id))
        await rewrite(interaction, words)

    def form(self, edit: Edit, locale: str) -> EntryForm:
        """Return the form of an entry, whose preview follows."""
        return EntryForm(self._services.in_flight, edit, self._filled, locale)

    async def _filled(self, interaction: discord.Interaction[Any], edit: Edit) -> None:
        if edit.operation == "add":
            edit = replace(edit, entry_id=self._services.edits.new_id(self.workshop(interaction), edit.question))
        await self.propose(interaction, edit)

    def _publishing(self, edit: Edit) -> Publish:
        async def publish(pressed: discord.Interaction[Any]) -> Revision:
            services = self._services
            return await services.edits.publish(self.workshop(pressed), edit, who=pressed.user.id, at=services.clock())

        return publish

    async def _show(
        self, interaction: discord.Interaction[Any], edit: Edit, publish: Publish, *, can_change: bool
    ) -> None:
        services, locale, now = self._services, interaction.locale.value, self._services.clock()
        name = self.workshop(interaction)
        servers = {interaction.guild_id} if interaction.guild_id else set()
        asked = await services.recent.recent(name, now - _ASKED_WITHIN, servers=servers)
        try:
            found = await services.edits.preview(name, edit, asked, now)
        except EditConflict as conflict:
            await self._told_conflict(interaction, conflict, edit if can_change else None)
            return
        faq = services.answers.for_guild(interaction.guild_id).faq
        view = ProposalView(self, services, publish, edit, locale)
        mended = found.mended if can_change else None
        view.offer(can_publish=found.can_be_published, can_change=can_change, mended=mended)
        await rewrite(interaction, preview_text(edit, found, faq, locale), view)

    async def _told_conflict(
        self, interaction: discord.Interaction[Any], conflict: EditConflict, edit: Edit | None
    ) -> None:
        """Say who was faster and what they made of it; what was typed can be put over it."""
        locale, first = interaction.locale.value, conflict.revision
        now = self._services.edits.open(self.workshop(interaction), edit.entry_id) if edit else None
        if edit is not None and edit.operation == "add" and now is not None:
            await self._filled(interaction, edit)  # another id will do
            return
        lines = [say("faq.conflict", locale, problem=safe(str(conflict)))]
        if first is not None:
            at = f"<t:{int(first.at.timestamp())}:f>"
            lines.append(say("faq.conflict.by", locale, who=author(first, locale), at=at, number=first.number))
            if first.before is not None and first.after is not None:
                lines += changed_lines(first.before, first.after, locale)
        view = None
        if edit is not None and now is not None and edit.operation == "edit":
            lines.append(say("faq.conflict.over", locale))
            over = replace(edit, seen=now.seen)
            view = ProposalView(self, self._services, self._publishing(over), over, locale)
            view.offer(can_publish=False, can_change=True, mended=None)
        await rewrite(interaction, "\n".join(lines)[:MAX_CONTENT], view)


class ProposalView(SafeView):
    """Publish, change or cancel. A restart forgets it, and nothing has happened by then."""

    def __init__(self, proposals: Proposals, services: Services, publish: Publish, edit: Edit, locale: str) -> None:
        super().__init__(services.in_flight, _DECISION_S)
        self._proposals, self._services = proposals, services
        self._publish, self._edit = publish, edit
        self._mended: Edit | None = None
        self._can_change = False
        self.publish.label = say("faq.publish", locale)
        self.use_fields.label = say("faq.use_fields", locale)
        self.change.label = say("faq.change", locale)
        self.cancel.label = say("extend.cancel", locale)

    def offer(self, *, can_publish: bool, can_change: bool, mended: Edit | None) -> None:
        """Leave only the buttons of what can be done; `mended`: the change with fields for facts typed out."""
        self._mended, self._can_change = mended, can_change
        for there, item in ((can_publish, self.publish), (can_change, self.change), (mended, self.use_fields)):
            if not there:
                self.remove_item(item)

    @discord.ui.button(style=discord.ButtonStyle.primary)
    async def publish(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Make the change."""
        del button
        await self._require(interaction)
        self.stop()
        await interaction.response.defer()
        await self._proposals.published(interaction, self._publish, self._edit if self._can_change else None)

    @discord.ui.button(style=discord.ButtonStyle.success)
    async def use_fields(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Show the change with fields in place of the facts that were typed out."""
        del button
        await self._require(interaction)
        self.stop()
        await interaction.response.defer()
        await self._proposals.propose(interaction, self._mended or self._edit)

    @discord.ui.button(style=discord.ButtonStyle.secondary)
    async def change(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Open the form again with what was typed."""
        del button
        await self._require(interaction)
        await interaction.response.send_modal(self._proposals.form(self._edit, interaction.locale.value))

    @discord.ui.button(style=discord.ButtonStyle.secondary)
    async def cancel(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Change nothing."""
        del button
        self.stop()
        words = say("extend.cancelled", interaction.locale.value)
        await interaction.response.edit_message(content=words, view=None, allowed_mentions=NOBODY)

    async def _require(self, interaction: discord.Interaction[Any]) -> None:
        """Raise NotOrganizerError when it is no organizer of a server that decides any more."""
        services, guild_id = self._services, interaction.guild_id or 0
        if not is_organizer(interaction.user, services.servers.for_guild(guild_id)):
            raise NotOrganizerError
        if not await services.deciders.may_edit(guild_id):
            raise NotOrganizerError


async def rewrite(interaction: discord.Interaction[Any], content: str, view: discord.ui.View | None = None) -> None:
    """Put words and buttons into the response."""
    await interaction.edit_original_response(content=content, view=view, allowed_mentions=NOBODY)


def author(revision: Revision, locale: str) -> str:
    """Return who made a change, as Discord shows a name."""
    return f"<@{revision.who}>" if revision.who else say("faq.somebody", locale)
