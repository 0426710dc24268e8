"""Commands that look one thing up: /deadlines, /topics, /organizers, /about, /calendar, /help."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import ClassVar

import discord
from discord import app_commands
from discord.ext import commands

from bot.answering.listings import listing
from bot.discord_app.asking.answer_view import AskButton
from bot.discord_app.asking.answers import send_answer
from bot.discord_app.asking.pages import KIND_OF_LIST, LISTS, PageButton, page
from bot.discord_app.asking.subject import Subject, WhichButton, ask_which, subject_here
from bot.discord_app.services import Services
from bot.discord_app.text.render import safe, where_and_when
from bot.discord_app.text.translate import local
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.discord_app.ui.replies import NOBODY, reply
from bot.errors import NoWorkshopError
from bot.faq.labels import called
from bot.words.language import say


@dataclass(frozen=True, slots=True)
class CalendarButton(PersistentButton):
    """Sends the dates as a file."""

    form: ClassVar[str] = "calendar"


class LookupCommands(commands.Cog):
    """Looking things up without asking."""

    def __init__(self, services: Services) -> None:
        self._services = services
        services.buttons.on(PageButton, self.turn)
        services.buttons.on(CalendarButton, self.send_calendar)

    @app_commands.command(name=local("deadlines"), description=local("deadlines.description"))
    async def deadlines(self, interaction: discord.Interaction) -> None:
        """Show every date: the next one first, passed ones struck, and all as a calendar file."""
        await self._list(interaction, "deadlines", calendar=True)

    @app_commands.command(name=local("topics"), description=local("topics.description"))
    @app_commands.rename(check=local("topics.check"))
    @app_commands.describe(check=local("topics.check.description"))
    async def topics(
        self, interaction: discord.Interaction, check: app_commands.Range[str, 1, 300] | None = None
    ) -> None:
        """Show the topics, or say whether a subject is in scope."""
        if check is None:
            await self._list(interaction, "topics")
            return
        locale = interaction.locale.value
        question = say("topics.asked", locale, subject=check)
        try:
            subject = subject_here(self._services, interaction, check)
        except NoWorkshopError:
            self._services.talk.note(interaction.user.id, question, self._services.clock())
            await ask_which(self._services, interaction, WhichButton())
            return
        answer = subject.answerer.check_scope(check, now=self._services.clock(), language=locale)
        self._services.questions.note(interaction.guild_id, subject.name, question, answer)
        await send_answer(self._services, interaction, answer, subject, ephemeral=True, question=question)

    @app_commands.command(name=local("organizers"), description=local("organizers.description"))
    async def organizers(self, interaction: discord.Interaction) -> None:
        """Show who organizes the workshop."""
        await self._list(interaction, "organizers")

    @app_commands.command(name=local("about"), description=local("about.description"))
    async def about(self, interaction: discord.Interaction) -> None:
        """Show what the workshop is about, when and where it is, and its pages."""
        try:
            subject = subject_here(self._services, interaction)
        except NoWorkshopError:
            await ask_which(self._services, interaction, AskButton("about"))
            return
        locale, now = interaction.locale.value, self._services.clock()
        answer = subject.answerer.reply_to("about", now=now, language=locale)
        more = where_and_when(subject.answerer.faq, now, locale)
        await send_answer(self._services, interaction, answer, subject, ephemeral=True, more=more)

    @app_commands.command(name=local("calendar"), description=local("calendar.description"))
    async def calendar(self, interaction: discord.Interaction) -> None:
        """Send the dates as a file."""
        await self.send_calendar(interaction, CalendarButton())

    async def send_calendar(self, interaction: discord.Interaction, button: CalendarButton) -> None:
        """Send the dates as a file, and say where one can subscribe to them."""
        locale = interaction.locale.value
        try:
            subject = subject_here(self._services, interaction)
        except NoWorkshopError:
            await ask_which(self._services, interaction, button)
            return
        address = self._services.calendars.address_for(interaction.guild_id or 0)
        words = say("calendar.subscribe", locale, address=address) if address else say("calendar.text", locale)
        await reply(interaction, words, file=await self._file(interaction, subject))

    @app_commands.command(name=local("help"), description=local("help.description"))
    async def help(self, interaction: discord.Interaction) -> None:
        """Show what can be asked, and how, with buttons for what is asked most."""
        locale = interaction.locale.value
        try:
            subject = subject_here(self._services, interaction)
        except NoWorkshopError:
            await ask_which(self._services, interaction, WhichButton())
            return
        starters = subject.answerer.starters(locale)[:3]
        view = buttons_view(*(AskButton(one.entry).item(one.question, tag=subject.tag) for one in starters))
        name = safe(called(subject.answerer.faq.workshop, locale))
        await reply(interaction, say("help.text", locale, name=name), view)

    async def turn(self, interaction: discord.Interaction, button: PageButton) -> None:
        """Show another page in the same message; the list is read anew, as it may have changed."""
        locale, now = interaction.locale.value, self._services.clock()
        subject = subject_here(self._services, interaction)
        faq = subject.answerer.faq
        found = listing(button.what, faq, now, locale) if button.what in LISTS else None
        if found is None:
            await reply(interaction, say("old_button", locale))
            return
        private = interaction.message is not None and interaction.message.flags.ephemeral
        content, view = page(button.what, found, faq, button.number, locale, now=now, show=private, tag=subject.tag)
        await interaction.response.edit_message(content=content, view=view, allowed_mentions=NOBODY)

    async def _list(self, interaction: discord.Interaction, what: str, *, calendar: bool = False) -> None:
        locale, now = interaction.locale.value, self._services.clock()
        try:
            subject = subject_here(self._services, interaction)
        except NoWorkshopError:
            await ask_which(self._services, interaction, PageButton(what, 0))
            return
        faq = subject.answerer.faq
        found = listing(what, faq, now, locale)
        if found is None:
            answer = subject.answerer.reply_to(KIND_OF_LIST.get(what, what), now=now, language=locale)
            await send_answer(self._services, interaction, answer, subject, ephemeral=True)
            return
        in_server = interaction.guild is not None
        content, view = page(what, found, faq, 0, locale, now=now, show=in_server, tag=subject.tag)
        await reply(interaction, content, view, file=await self._file(interaction, subject) if calendar else None)

    async def _file(self, interaction: discord.Interaction, subject: Subject) -> discord.File:
        name, content = await self._services.calendars.file(
            interaction.guild_id or 0, subject.answerer.faq, subject.name
        )
        return discord.File(io.BytesIO(content), filename=name)
