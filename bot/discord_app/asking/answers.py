"""Sending an answer to an interaction, and what the buttons under an answer do."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Any

import discord
from discord.ext import commands

from bot.answering.model import Reply
from bot.discord_app.asking.answer_view import (
    HELPFUL,
    AskButton,
    RemoveButton,
    ShowButton,
    VerdictButton,
    answer_view,
    buttons_of,
    entry_of,
)
from bot.discord_app.asking.subject import Subject, WhichButton, ask_which, subject_here
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.text.render import MAX_CONTENT, safe, shown
from bot.discord_app.ui.buttons import TAG
from bot.discord_app.ui.replies import NOBODY, reply
from bot.errors import NoWorkshopError, StoreError
from bot.faq.labels import called
from bot.servers.once import Once
from bot.words.language import say

log = logging.getLogger(__name__)
_STORE_S = 2.0  # an interaction is dead after 3 seconds
_LONGEST_QUESTION = 200  # characters of a question above its answer


async def send_answer(
    services: Services,
    interaction: discord.Interaction[Any],
    answer: Reply,
    subject: Subject,
    *,
    ephemeral: bool,
    question: str = "",
    more: str = "",
) -> None:
    """Answer an interaction at once: matching is in memory, so it never takes the three seconds there are.

    - `more`: lines below the answer
    """
    message = shown(answer, subject.answerer.faq, services.clock())
    can_be_shown = ephemeral and interaction.guild is not None
    organizers = services.desk.scopes.is_offered(interaction.guild_id, subject.name)
    locale = interaction.locale.value
    view = answer_view(message, show=can_be_shown, organizers=organizers, locale=locale, tag=subject.tag)
    content = "\n".join(filter(None, (message.content, more)))[:MAX_CONTENT] or say("silent", locale)
    sent = await reply(interaction, content, view, ephemeral=ephemeral)
    if question:
        services.talk.note(interaction.user.id, question, services.clock(), subject.tag)
        if sent is not None:
            services.talk.note(("answer", sent), question, services.clock(), subject.tag)


class AnswerButtons(commands.Cog):
    """What the buttons under an answer do."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._judged, self._shown = Once(), Once()
        services.buttons.on(AskButton, self.ask)
        services.buttons.on(ShowButton, self.show)
        services.buttons.on(VerdictButton, self.judge)
        services.buttons.on(RemoveButton, self.remove)
        services.buttons.on(WhichButton, self.choose)

    async def ask(self, interaction: discord.Interaction[Any], button: AskButton) -> None:
        """Answer privately, as the choice was one person's."""
        try:
            subject = subject_here(self._services, interaction)
        except NoWorkshopError:
            await ask_which(self._services, interaction, button)
            return
        locale = interaction.locale.value
        answer = subject.answerer.reply_to(button.entry, now=self._services.clock(), language=locale)
        self._services.questions.note(interaction.guild_id, subject.name, "", answer)
        question = subject.answerer.titles.of(button.entry, locale)
        await send_answer(self._services, interaction, answer, subject, ephemeral=True, question=question)

    async def choose(self, interaction: discord.Interaction[Any], button: WhichButton) -> None:
        """Answer the question that was asked before it was known which workshop it is about."""
        del button
        services, locale = self._services, interaction.locale.value
        subject = subject_here(services, interaction)
        asked = services.talk.recent(interaction.user.id, services.clock())
        if not asked:
            services.talk.note(interaction.user.id, "", services.clock(), subject.tag)
            name = safe(called(subject.answerer.faq.workshop, locale))
            await reply(interaction, say("which_chosen", locale, name=name))
            return
        question = asked[0].question
        answer = services.answers.reply(question, None, tag=str(interaction.extras.get(TAG, "")), language=locale)
        await send_answer(services, interaction, answer, subject, ephemeral=False, question=question)

    async def show(self, interaction: discord.Interaction[Any], button: ShowButton) -> None:
        """Repeat the answer where it was asked, once, under its question: its words are ours, and in the message
        itself.
        """
        del button
        locale, message = interaction.locale.value, interaction.message
        if message is None or not message.content:
            await reply(interaction, say("old_button", locale))
            return
        if not self._shown.first(message.id):
            await reply(interaction, say("shown_already", locale))
            return
        head = self._asked_by(interaction, message)
        view = discord.ui.View.from_message(message, timeout=None)
        for item in list(view.children):
            if getattr(item, "custom_id", "") == ShowButton().custom_id():
                view.remove_item(item)
        view.stop()
        await interaction.response.edit_message(view=view if view.children else None)
        content = f"{head}\n{message.content}" if head else message.content
        await interaction.followup.send(content[:MAX_CONTENT], allowed_mentions=NOBODY)

    def _asked_by(self, interaction: discord.Interaction[Any], message: discord.Message) -> str:
        """The line above an answer that is shown to everyone: who asked what."""
        locale = interaction.locale.value
        asked = self._services.talk.recent(("answer", message.id), self._services.clock())
        question = asked[0].question if asked else ""
        entry = next(filter(None, map(entry_of, buttons_of(message))), "")
        if not question and entry:
            with contextlib.suppress(NoWorkshopError):
                question = subject_here(self._services, interaction).answerer.titles.of(entry, locale)
        name = safe(interaction.user.display_name)
        return say("shown_by", locale, name=name, question=safe(question[:_LONGEST_QUESTION])) if question else ""

    async def judge(self, interaction: discord.Interaction[Any], button: VerdictButton) -> None:
        """Count per server and entry, once a member and answer, keeping nothing about who pressed.

        Without the store only the count is lost.
        """
        locale, message = interaction.locale.value, interaction.message
        if message is None or not self._was_given(interaction, button, message):
            await reply(interaction, say("old_button", locale))
            return
        mark = (message.id, interaction.user.id)
        if not self._judged.first(*mark):
            await reply(interaction, say("thanks", locale))
            return
        counted = await self._count(interaction, button.entry, helpful=button.verdict == HELPFUL)
        if not counted:
            self._judged.undo(*mark)
        await reply(interaction, say("thanks" if counted else "not_noted", locale))

    def _was_given(
        self, interaction: discord.Interaction[Any], button: VerdictButton, message: discord.Message
    ) -> bool:
        """Whether an answer of ours stands in the message, and its question is one that can be asked."""
        me, ids = self._services.client.user, [name.partition("~")[0] for name in buttons_of(message)]
        if me is None or message.author.id != me.id or button.custom_id() not in ids:
            return False
        with contextlib.suppress(NoWorkshopError):
            answerer = subject_here(self._services, interaction).answerer
            return ":" in button.entry or answerer.is_answerable(button.entry)
        return False

    async def remove(self, interaction: discord.Interaction[Any], button: RemoveButton) -> None:
        """Remove the message for its asker or an organizer, and count that it did not help."""
        locale, settings = interaction.locale.value, self._services.servers.for_guild(interaction.guild_id)
        if interaction.user.id != button.asker and not is_organizer(interaction.user, settings):
            await reply(interaction, say("remove.not_yours", locale))
            return
        await reply(interaction, say("remove.done", locale))
        if interaction.message is None:
            return
        with contextlib.suppress(discord.NotFound):  # somebody else was faster
            await interaction.message.delete()
        await self._count(interaction, button.entry, helpful=False)

    async def _count(self, interaction: discord.Interaction[Any], entry: str, *, helpful: bool) -> bool:
        guild_id = interaction.guild_id or 0
        try:
            async with asyncio.timeout(_STORE_S):
                await self._services.store.verdicts.count(guild_id, entry, self._services.clock(), helpful=helpful)
        except (StoreError, TimeoutError) as error:
            log.warning("a verdict was not counted: %s", error, extra={"action": "verdict_lost"})
            return False
        return True
