"""Shows what a change of the FAQ would bring about, and makes it when an organizer says so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import discord

from bot.discord_app.editing.form import EntryForm
from bot.discord_app.editing.preview_text import changed_lines, preview_text
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.text.render import MAX_CONTENT, code
from bot.discord_app.ui.errors import NotOrganizerError
from bot.discord_app.ui.replies import NOBODY
from bot.discord_app.ui.views import SafeView
from bot.errors import NoWorkshopError, StoreError
from bot.revisions.model import Edit, EditConflict, EditRejected, Revision, Why
from bot.words.language import say

_DECISION_S = 900.0
_ASKED_WITHIN = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change of an entry; `undoes` is the number of the revision that it takes back, where it does that."""

    edit: Edit
    undoes: int | None = None

    @property
    def was_typed(self) -> bool:
        """Whether there is a text that its editor may want to go on with."""
        return self.undoes is None and self.edit.operation != "remove"


class Proposals:
    """Every method takes an interaction whose response was deferred."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def workshop(self, interaction: discord.Interaction[Any]) -> str:
        """Return the FAQ of a server. Raises NoWorkshopError."""
        name = self._services.workshops.name_for(interaction.guild_id)
        if name is None:
            raise NoWorkshopError
        return name

    def form(self, edit: Edit, locale: str) -> EntryForm:
        """Return the form of an entry, whose preview follows."""
        return EntryForm(self._services.in_flight, edit, self._filled, locale)

    async def propose(self, interaction: discord.Interaction[Any], proposal: Proposal) -> None:
        """Show a change with its buttons."""
        services, locale, now, edit = self._services, interaction.locale.value, self._services.clock(), proposal.edit
        name, faq = self.workshop(interaction), services.answers.for_guild(interaction.guild_id).faq
        servers = {interaction.guild_id} if interaction.guild_id else set()
        asked = await services.store.asked.recent(name, now - _ASKED_WITHIN, servers=servers)
        try:
            found = await services.edits.preview(name, edit, asked, now, dates=faq.dates)
        except EditConflict as conflict:
            await self._told_conflict(interaction, conflict, proposal)
            return
        view = ProposalView(self, services, proposal, locale)
        view.offer(can_publish=found.can_be_published and found.changes_something, mended=found.mended)
        words = preview_text(edit, found, faq, locale, undoes=proposal.undoes)
        await rewrite(interaction, words, view)

    async def publish(self, interaction: discord.Interaction[Any], proposal: Proposal) -> None:
        """Make a change, and say so; or say why not, with what was typed kept for another try."""
        locale, services = interaction.locale.value, self._services
        try:
            revision = await self._made(interaction, proposal)
        except EditConflict as conflict:
            await self._told_conflict(interaction, conflict, proposal)
            return
        except EditRejected:
            await self.propose(interaction, proposal)  # with what the check has against it now
            return
        except StoreError:
            again = ProposalView(self, services, proposal, locale)
            again.offer(can_publish=True, mended=None)
            await rewrite(interaction, say("store_away", locale), again)
            return
        await services.faq_reload.published(revision.workshop)
        words = say("faq.published", locale, number=revision.number, entry=code(revision.entry_id))
        await rewrite(interaction, words)

    async def _made(self, interaction: discord.Interaction[Any], proposal: Proposal) -> Revision:
        services, name = self._services, self.workshop(interaction)
        who, at = interaction.user.id, services.clock()
        if proposal.undoes is not None:
            return await services.edits.undo(name, proposal.undoes, who=who, at=at)
        dates = services.answers.for_guild(interaction.guild_id).faq.dates
        return await services.edits.publish(name, proposal.edit, who=who, at=at, dates=dates)

    async def _filled(self, interaction: discord.Interaction[Any], edit: Edit) -> None:
        if edit.operation == "add":
            edit = replace(edit, entry_id=self._services.edits.new_id(self.workshop(interaction), edit.question))
        await self.propose(interaction, Proposal(edit))

    async def _told_conflict(
        self, interaction: discord.Interaction[Any], conflict: EditConflict, proposal: Proposal
    ) -> None:
        """Say who was faster and what they made of it; what was typed can be put over it."""
        locale, first, edit = interaction.locale.value, conflict.revision, proposal.edit
        if edit.operation == "add" and conflict.why is Why.TAKEN and proposal.was_typed:
            await self._filled(interaction, edit)  # another id will do
            return
        lines = [conflict_words(conflict, edit.entry_id, locale)]
        if first is not None:
            at = f"<t:{int(first.at.timestamp())}:f>"
            lines.append(say("faq.conflict.by", locale, who=author(first, locale), at=at, number=first.number))
            if first.before is not None and first.after is not None:
                lines += changed_lines(first.before, first.after, locale)
        view = None
        if proposal.was_typed:
            lines.append(say("faq.conflict.over", locale))
            now = self._services.edits.open(self.workshop(interaction), edit.entry_id)
            over = replace(edit, seen=now.seen) if now else replace(edit, operation="add", seen="")
            view = ProposalView(self, self._services, Proposal(over), locale)
            view.offer(can_publish=False, mended=None)
        await rewrite(interaction, "\n".join(lines)[:MAX_CONTENT], view)


class ProposalView(SafeView):
    """Publish, change or cancel. A restart forgets it, and nothing has happened by then."""

    def __init__(self, proposals: Proposals, services: Services, proposal: Proposal, locale: str) -> None:
        super().__init__(services.in_flight, _DECISION_S)
        self._proposals, self._services, self._proposal = proposals, services, proposal
        self._mended: Edit | None = None
        self.publish.label = say("faq.publish" if proposal.undoes is None else "faq.undo.button", locale)
        self.use_fields.label = say("faq.use_fields", locale)
        self.change.label = say("faq.change", locale)
        self.cancel.label = say("extend.cancel", locale)

    def offer(self, *, can_publish: bool, mended: Edit | None) -> None:
        """Leave only the buttons of what can be done; `mended`: the change with fields for facts typed out."""
        typed = self._proposal.was_typed
        self._mended = mended if typed else None
        for there, item in ((can_publish, self.publish), (typed, self.change), (self._mended, self.use_fields)):
            if not there:
                self.remove_item(item)

    @discord.ui.button(style=discord.ButtonStyle.primary)
    async def publish(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Make the change."""
        del button
        self.stop()
        await interaction.response.defer()
        await self._require(interaction)
        await self._proposals.publish(interaction, self._proposal)

    @discord.ui.button(style=discord.ButtonStyle.success)
    async def use_fields(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Show the change with fields in place of the facts that were typed out."""
        del button
        self.stop()
        await interaction.response.defer()
        await self._require(interaction)
        await self._proposals.propose(interaction, Proposal(self._mended or self._proposal.edit))

    @discord.ui.button(style=discord.ButtonStyle.secondary)
    async def change(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Open the form again with what was typed."""
        del button  # who may publish is asked when they do: a form must come at once
        await interaction.response.send_modal(self._proposals.form(self._proposal.edit, interaction.locale.value))

    @discord.ui.button(style=discord.ButtonStyle.secondary)
    async def cancel(self, interaction: discord.Interaction, button: discord.ui.Button[Any]) -> None:
        """Change nothing."""
        del button
        self.stop()
        words = say("extend.cancelled", interaction.locale.value)
        await interaction.response.edit_message(content=words, view=None, allowed_mentions=NOBODY)

    async def _require(self, interaction: discord.Interaction[Any]) -> None:
        """Raise NotOrganizerError when they no longer organize a server that decides."""
        services, guild_id = self._services, interaction.guild_id or 0
        if not is_organizer(interaction.user, services.servers.for_guild(guild_id)):
            raise NotOrganizerError
        if not await services.deciders.may_edit(guild_id):
            raise NotOrganizerError


async def rewrite(interaction: discord.Interaction[Any], content: str, view: discord.ui.View | None = None) -> None:
    """Put words and buttons into the response."""
    await interaction.edit_original_response(content=content, view=view, allowed_mentions=NOBODY)


def conflict_words(conflict: EditConflict, entry_id: str, locale: str) -> str:
    """Return why a change cannot be made."""
    return say(f"faq.conflict.{conflict.why.name.lower()}", locale, entry=code(entry_id))


def author(revision: Revision, locale: str) -> str:
    """Return who made a change, as Discord shows a name."""
    return f"<@{revision.who}>" if revision.who else say("faq.somebody", locale)
