"""Organizers decide about an item: by its buttons, or by replying to its message."""

from __future__ import annotations

import asyncio
from typing import Any

import discord
from discord.ext import commands

from bot.discord_app.inbox.forms import (
    ALSO,
    ENTRY,
    TEXT,
    answer_form,
    answer_typed,
    link_chosen,
    link_form,
    usual_target,
)
from bot.discord_app.inbox.outcomes import Content, Outcomes
from bot.discord_app.organizers.access import is_organizer
from bot.discord_app.services import Services
from bot.discord_app.text.inbox import item_of_card, state_line
from bot.discord_app.ui.errors import NotOrganizerError, report_by_message
from bot.discord_app.ui.forms import sent_values
from bot.discord_app.ui.inbox_buttons import (
    ANSWER,
    DECLINE,
    LINK,
    SHOW,
    SPAM,
    AnswerForm,
    ItemButton,
    LinkForm,
    TakeBackButton,
)
from bot.discord_app.ui.replies import NOBODY, reply, reply_to_message
from bot.errors import StoreError
from bot.faq.model import MAX_ANSWER
from bot.inbox.model import Decision, Verdict
from bot.inbox.wording import as_phrasing, is_talk
from bot.store.inbox_items import OPEN, UNDECIDED, Item
from bot.words.language import say

_LINKED = 10  # entries to choose from
_STORE_S = 2.0  # an interaction is dead after 3 seconds
_CLOSING = {DECLINE: Verdict.DECLINE, SPAM: Verdict.SPAM}


class InboxDesk(commands.Cog):
    def __init__(self, services: Services) -> None:
        self._services, self._desk = services, services.desk
        self._outcomes = Outcomes(services)
        services.buttons.on(ItemButton, self.press)
        services.buttons.on(AnswerForm, self.answer)
        services.buttons.on(LinkForm, self.link)
        services.buttons.on(TakeBackButton, self.take_back)

    async def press(self, interaction: discord.Interaction[Any], button: ItemButton) -> None:
        """Open the form of a choice, or do what needs none."""
        self._require_organizer(interaction)
        if button.choice in {ANSWER, LINK}:
            await self._open(interaction, button)
            return
        if button.choice == SHOW:
            await interaction.response.defer(ephemeral=True, thinking=True)
        else:
            await interaction.response.defer()
        item, locale = await self._item(interaction, button.row), interaction.locale.value
        if item is None or item.state not in UNDECIDED:
            await reply(interaction, state_line(item, locale) if item else say("inbox.gone", locale))
        elif button.choice == SHOW:
            content, view = await self._desk.cards.shown(item, locale)
            await reply(interaction, content, view)
        elif button.choice in _CLOSING:
            await self._decide(interaction, item, Decision(verdict=_CLOSING[button.choice]))

    async def _open(self, interaction: discord.Interaction[Any], button: ItemButton) -> None:
        """Open a form, which must come at once: its response cannot be put off."""
        locale = interaction.locale.value
        try:
            async with asyncio.timeout(_STORE_S):
                item = await self._item(interaction, button.row)
                asks = await self._services.store.inbox.asks(button.row, _LINKED)
        except TimeoutError:
            raise StoreError("the database does not answer in time") from None
        if item is None or item.state != OPEN:
            await reply(interaction, state_line(item, locale) if item else say("inbox.gone", locale))
        elif button.choice == ANSWER:
            near = self._desk.cards.replaceable(item, locale)
            await interaction.response.send_modal(answer_form(item, asks, near, locale))
        elif near := self._desk.cards.near(item, _LINKED, language=locale):
            await interaction.response.send_modal(link_form(item, near, locale))
        else:
            await reply(interaction, say("inbox.nothing_near", locale))

    async def answer(self, interaction: discord.Interaction[Any], sent: AnswerForm) -> None:
        """Publish an answer that was typed into the form."""
        item, locale = await self._deferred(interaction, sent.row), interaction.locale.value
        if item is not None:
            target = usual_target(item, self._desk.cards.replaceable(item, locale))
            await self._decide(interaction, item, answer_typed(item, sent_values(interaction), target))

    async def link(self, interaction: discord.Interaction[Any], sent: LinkForm) -> None:
        """Send the answer of the entry that was chosen."""
        item = await self._deferred(interaction, sent.row)
        if item is not None:
            asks = await self._services.store.inbox.asks(item.id, _LINKED)
            entry, near = sent_values(interaction).get(ENTRY, ""), self._desk.cards.near(item, _LINKED)
            await self._decide(interaction, item, link_chosen(entry, near, asks))

    async def _deferred(self, interaction: discord.Interaction[Any], number: int) -> Item | None:
        """The item of a form that was sent; None, and said so, for one that is gone."""
        self._require_organizer(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        item = await self._item(interaction, number)
        if item is None:
            await reply(interaction, say("inbox.gone", interaction.locale.value))
        return item

    async def _decide(self, interaction: discord.Interaction[Any], item: Item, decision: Decision) -> None:
        locale, guild_id = interaction.locale.value, interaction.guild_id or 0
        words, view = await self._outcomes.of(item, decision, interaction.user.id, guild_id, locale)
        pressed = interaction.message
        if pressed is not None and pressed.flags.ephemeral and decision.verdict in _CLOSING.values():
            await interaction.edit_original_response(content=words, view=None, allowed_mentions=NOBODY)
        else:
            await reply(interaction, words, view)

    async def take_back(self, interaction: discord.Interaction[Any], button: TakeBackButton) -> None:
        """Take back what was published, where its confirmation stands."""
        self._require_organizer(interaction)
        await interaction.response.defer()
        item, locale = await self._item(interaction, button.row), interaction.locale.value
        words = say("inbox.gone", locale)
        if item is not None:
            words = await self._outcomes.taken_back(item, interaction.user.id, locale)
        await interaction.edit_original_response(content=words, view=None, allowed_mentions=NOBODY)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Take a reply to an item's message as its answer; note where organizers write to whoever asked them."""
        if message.author.bot or message.guild is None:
            return
        settings = self._services.servers.for_guild(message.guild.id)
        if not is_organizer(message.author, settings):
            return
        above = message.reference.resolved if message.reference else None
        me = self._services.client.user
        if isinstance(above, discord.Message):
            number = item_of_card(above.content) if me is not None and above.author.id == me.id else None
            if number is not None:
                await self._answer_by_message(message, number)
                return
        to = {user.id for user in message.mentions}
        if isinstance(above, discord.Message):
            to.add(above.author.id)
        self._desk.handovers.organizers_wrote(message.channel.id, to, self._services.clock())

    async def _answer_by_message(self, message: discord.Message, number: int) -> None:
        self._services.in_flight.track()
        try:
            words, view = await self._answered_by(message, number)
            await reply_to_message(message, words, view)
        except Exception as error:  # noqa: BLE001 - the one map knows what is a bug
            await report_by_message(error, lambda text: reply_to_message(message, text), action="inbox_reply_failed")

    async def _answered_by(self, message: discord.Message, number: int) -> Content:
        guild_id, me = message.guild.id if message.guild else 0, self._services.client.user
        item, language = await self._services.store.inbox.find(number), self._desk.cards.language(guild_id)
        if item is None or not await self._desk.scopes.may_see(item, guild_id):
            return say("inbox.gone", language), None
        if item.state not in UNDECIDED:
            return state_line(item, language), None
        if item.given_entry:  # what takes the place of an answer is seen beforehand, in the form
            return say("inbox.reply.wrong", language), None
        text = message.content.replace(f"<@{me.id if me else 0}>", "").strip()
        if not text:
            return say("inbox.unreadable", language), None
        if is_talk(text):
            return say("inbox.talk", language), None
        if len(text) > MAX_ANSWER:
            return say("inbox.too_long", language, most=MAX_ANSWER), None
        asks = await self._services.store.inbox.asks(item.id, _LINKED)
        values = {TEXT: text, ALSO: "\n".join(as_phrasing(ask.words) for ask in asks)}
        decision = answer_typed(item, values, usual_target(item, self._desk.cards.replaceable(item, language)))
        return await self._outcomes.of(item, decision, message.author.id, guild_id, language)

    def _require_organizer(self, interaction: discord.Interaction[Any]) -> None:
        """Raise NotOrganizerError unless an organizer acts."""
        settings = self._services.servers.for_guild(interaction.guild_id)
        if interaction.guild_id is None or not is_organizer(interaction.user, settings):
            raise NotOrganizerError

    async def _item(self, interaction: discord.Interaction[Any], number: int) -> Item | None:
        """The item. Raises NotOrganizerError where organizers of this server do not see it."""
        item = await self._services.store.inbox.find(number)
        if item is not None and not await self._desk.scopes.may_see(item, interaction.guild_id):
            raise NotOrganizerError
        return item
