"""/faq: organizers change the FAQ from Discord."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.discord_app.editing.export_files import export_files
from bot.discord_app.editing.history import HistoryButton, history_page, undoing_line
from bot.discord_app.editing.proposals import Proposal, Proposals, conflict_words, rewrite
from bot.discord_app.editing.undoing import UndoView
from bot.discord_app.organizers.cog import RESPONDS_ITSELF, OrganizerCog
from bot.discord_app.services import Services
from bot.discord_app.text.render import code
from bot.discord_app.text.translate import local
from bot.discord_app.ui.errors import NotOrganizerError
from bot.discord_app.ui.replies import NOBODY, reply
from bot.errors import NoWorkshopError
from bot.faq.labels import question_of
from bot.revisions.model import Edit, EditConflict, Moved, Revision
from bot.words.language import say

_CHOICES, _CHOICE = 25, 100  # https://docs.discord.com/developers/interactions/application-commands
EntryName = app_commands.Range[str, 1, 64]


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class FaqCommands(OrganizerCog, commands.GroupCog, group_name=local("faq"), group_description=local("faq.description")):
    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._proposals = Proposals(services)
        services.buttons.on(HistoryButton, self.turn)

    @app_commands.command(name=local("faq.add"), description=local("faq.add.description"), extras=RESPONDS_ITSELF)
    async def add(self, interaction: discord.Interaction) -> None:
        """Open the form of a new entry."""
        if await self._may_edit(interaction):
            form = self._proposals.form(Edit(operation="add", entry_id=""), interaction.locale.value)
            await interaction.response.send_modal(form)

    @app_commands.command(name=local("faq.edit"), description=local("faq.edit.description"), extras=RESPONDS_ITSELF)
    @app_commands.rename(entry=local("faq.entry"))
    @app_commands.describe(entry=local("faq.entry.description"))
    async def edit(self, interaction: discord.Interaction, entry: EntryName) -> None:
        """Open the form of an entry."""
        if await self._may_edit(interaction):
            found = self._services.edits.open(self._proposals.workshop(interaction), entry)
            if found is None:
                await reply(interaction, say("faq.unknown", interaction.locale.value, entry=code(entry)))
                return
            await interaction.response.send_modal(self._proposals.form(found, interaction.locale.value))

    @app_commands.command(name=local("faq.remove"), description=local("faq.remove.description"))
    @app_commands.rename(entry=local("faq.entry"))
    @app_commands.describe(entry=local("faq.entry.description"))
    async def remove(self, interaction: discord.Interaction, entry: EntryName) -> None:
        """Show what would not be answered any more."""
        if await self._may_edit(interaction):
            found = self._services.edits.open(self._proposals.workshop(interaction), entry)
            if found is None:
                await reply(interaction, say("faq.unknown", interaction.locale.value, entry=code(entry)))
                return
            edit = Edit(operation="remove", entry_id=entry, seen=found.seen)
            await self._proposals.propose(interaction, Proposal(edit))

    @edit.autocomplete("entry")
    @remove.autocomplete("entry")
    async def entries(self, interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        """Offer the entries whose question or id holds what is typed, to organizers."""
        if not self.is_organizer(interaction):
            return []
        try:
            found = self._services.answers.for_guild(interaction.guild_id).faq.entries
        except NoWorkshopError:
            return []
        asked = [(one.id, question_of(one, interaction.locale.value)) for one in found]
        named = [one for one in asked if current.casefold() in " ".join(one).casefold()]
        return [app_commands.Choice(name=_choice(*one), value=one[0]) for one in named[:_CHOICES]]

    @app_commands.command(name=local("faq.history"), description=local("faq.history.description"))
    async def history(self, interaction: discord.Interaction) -> None:
        """Show who changed what and when."""
        if await self._may_edit(interaction):
            content, view = await self._history(interaction, 0)
            await reply(interaction, content, view)

    async def turn(self, interaction: discord.Interaction[Any], button: HistoryButton) -> None:
        """Turn to another page of the changes."""
        await self.require_organizer(interaction)
        await interaction.response.defer()
        if not await self._services.deciders.may_edit(interaction.guild_id or 0):
            raise NotOrganizerError
        content, view = await self._history(interaction, button.number)
        await rewrite(interaction, content, view)

    @app_commands.command(name=local("faq.undo"), description=local("faq.undo.description"))
    @app_commands.rename(number=local("faq.number"))
    @app_commands.describe(number=local("faq.number.description"))
    async def undo(self, interaction: discord.Interaction, number: app_commands.Range[int, 1]) -> None:
        """Show what taking a change back would bring about."""
        if not await self._may_edit(interaction):
            return
        locale, edits, name = interaction.locale.value, self._services.edits, self._proposals.workshop(interaction)
        await edits.refresh()
        try:
            change, _ = edits.inverse_of(name, number)
        except EditConflict as conflict:
            await reply(interaction, conflict_words(conflict, "", locale))
            return
        if isinstance(change, Edit):
            await self._proposals.propose(interaction, Proposal(change, number))
            return
        revision = edits.find(name, number)
        if revision is None or (isinstance(change, Moved) and change.guild_id != interaction.guild_id):
            await reply(interaction, say("faq.elsewhere", locale))
            return
        words = say("faq.undo.ask", locale, number=number, change=undoing_line(revision, locale))
        await reply(interaction, words, UndoView(self._services, name, revision, locale))

    @undo.autocomplete("number")
    async def numbers(self, interaction: discord.Interaction, current: str | int) -> list[app_commands.Choice[int]]:
        """Offer the changes that can be taken back, to organizers."""
        name = self._services.workshops.name_for(interaction.guild_id)
        if not self.is_organizer(interaction) or name is None or not await self._is_decider(interaction):
            return []
        found = [
            one
            for one in _of_server(self._services.edits.undoable(name), interaction.guild_id)
            if str(one.number).startswith(str(current).strip())
        ]
        lines = ((one.number, undoing_line(one, interaction.locale.value)) for one in found[:_CHOICES])
        return [app_commands.Choice(name=f"{number}: {_plain(line)}"[:_CHOICE], value=number) for number, line in lines]

    @app_commands.command(name=local("faq.export"), description=local("faq.export.description"))
    async def export(self, interaction: discord.Interaction) -> None:
        """Send the FAQ with every change as a file."""
        if not await self._may_edit(interaction):
            return
        locale, workshops = interaction.locale.value, self._services.workshops
        faq = self._services.answers.for_guild(interaction.guild_id).faq
        name = self._proposals.workshop(interaction)
        files, differ = await asyncio.to_thread(export_files, workshops.library, name, faq)
        attached = [discord.File(io.BytesIO(text.encode()), filename=name) for name, text in files.items()]
        words = say("faq.exported" if differ else "faq.exported.same", locale)
        await interaction.edit_original_response(content=words, attachments=attached, allowed_mentions=NOBODY)

    async def _history(self, interaction: discord.Interaction[Any], number: int) -> tuple[str, discord.ui.View | None]:
        name = self._proposals.workshop(interaction)
        revisions = _of_server(await self._services.edits.history(name), interaction.guild_id)
        applied = self._services.workshops.library.applied(name)
        return history_page(revisions, applied, number, interaction.locale.value)

    async def _may_edit(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether this server's organizers may change its FAQ; else say who may. Raises NoWorkshopError."""
        self._services.answers.for_guild(interaction.guild_id)
        if await self._is_decider(interaction):
            return True
        await reply(interaction, say("faq.not_here", interaction.locale.value))
        return False

    async def _is_decider(self, interaction: discord.Interaction[Any]) -> bool:
        return await self._services.deciders.may_edit(interaction.guild_id or 0)


def _of_server(revisions: list[Revision], guild_id: int | None) -> list[Revision]:
    """Leave out dates that another server moved for itself."""
    return [one for one in revisions if not isinstance(one.edit, Moved) or one.edit.guild_id == guild_id]


def _plain(line: str) -> str:
    """A line without the marks that Discord shows as they are in a list of choices."""
    return line.replace("`", "").replace("\\", "")


def _choice(entry_id: str, question: str) -> str:
    return f"{question} ({entry_id})" if len(question) + len(entry_id) < _CHOICE - 3 else question[:_CHOICE]
