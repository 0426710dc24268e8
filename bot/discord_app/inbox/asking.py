"""Members send the organizers what the bot could not answer, or what it answered wrongly."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from typing import Any

import discord
from discord.ext import commands

from bot.answering.model import Outcome, Reply
from bot.discord_app.asking.answers import send_answer
from bot.discord_app.asking.subject import Subject, ask_which, subject_here
from bot.discord_app.services import Services
from bot.discord_app.ui.buttons import TAG, PersistentButton
from bot.discord_app.ui.forms import Option, choice_field, form, sent_values, text_field
from bot.discord_app.ui.inbox_buttons import AskForm, AskOrganizersButton, WrongButton, WrongForm
from bot.discord_app.ui.replies import UNREACHED, reply
from bot.errors import NoWorkshopError
from bot.inbox.model import MAX_QUESTION, Asked, Asking, NobodyToAskError, TooManyError
from bot.rate_limit import RateLimiter
from bot.words.language import say

_BURST, _EVERY_S = 5, 300.0  # of one member
_QUESTION, _NAME, _WHY = "question", "name", "why"
_WITH, _WITHOUT = "y", "n"
_MAX_WHY = 500
_IN_TIME_S = 1.5  # an interaction is dead after 3 seconds


class AskOrganizers(commands.Cog):
    def __init__(self, services: Services) -> None:
        self._services = services
        self._limiter = RateLimiter(_BURST, _EVERY_S)
        services.buttons.on(AskOrganizersButton, self.open_form)
        services.buttons.on(WrongButton, self.open_form)
        services.buttons.on(AskForm, self.send)
        services.buttons.on(WrongForm, self.send)

    async def open_form(self, interaction: discord.Interaction[Any], button: AskOrganizersButton | WrongButton) -> None:
        """Show what will be sent, before it is."""
        locale = interaction.locale.value
        subject = await self._subject(interaction, button)
        if subject is None:
            return
        if not self._services.desk.scopes.is_offered(interaction.guild_id, subject.name):
            await reply(interaction, say("organizers.nobody", locale))
            return
        question = await self._question(interaction)
        if not question and isinstance(button, WrongButton):
            question = subject.answerer.titles.of(button.entry)
        fields = [
            text_field(
                _QUESTION,
                say("organizers.question", locale),
                value=question,
                most=MAX_QUESTION,
                long=True,
                description=say("organizers.question.hint", locale),
            )
        ]
        kind: PersistentButton = AskForm()
        title = say("organizers.form", locale)
        if isinstance(button, WrongButton):
            kind, title = WrongForm(button.entry), say("wrong.form", locale)
            fields.append(text_field(_WHY, say("wrong.why", locale), most=_MAX_WHY, long=True, required=False))
        fields.append(_name_field(locale))
        await interaction.response.send_modal(form(kind, title, *fields, tag=subject.tag))

    async def send(self, interaction: discord.Interaction[Any], sent: AskForm | WrongForm) -> None:
        """Hand over what somebody sent, and say what happened and where the answer will come."""
        locale = interaction.locale.value
        subject = await self._subject(interaction, sent)
        if subject is None:
            return
        wait_s = self._limiter.wait_s(interaction.user.id, time.monotonic())
        if wait_s:
            await reply(interaction, say("organizers.wait", locale, minutes=max(1, round(wait_s / 60))))
            return
        await interaction.response.defer(ephemeral=True, thinking=True)
        asking, services = _asking(interaction, sent, subject.name), self._services
        if isinstance(sent, AskForm) and (known := self._known(interaction, asking.question)):
            more = say("organizers.known", locale)
            await send_answer(services, interaction, known, subject, ephemeral=True, more=more)
            return
        try:
            asked = await services.desk.inbox.ask(asking, services.clock())
        except NobodyToAskError:
            await reply(interaction, say("organizers.nobody", locale))
            return
        except TooManyError:
            await reply(interaction, say("organizers.too_many", locale))
            return
        except ValueError:
            await reply(interaction, say("organizers.empty", locale))
            return
        if interaction.guild_id is not None:
            services.desk.handovers.asked(asking.channel_id, asking.user_id, services.clock())
        await reply(interaction, _confirmation(asked, asking, locale))
        if not asked.is_new:
            await services.desk.cards.refresh(asked.item.id)

    def _known(self, interaction: discord.Interaction[Any], question: str) -> Reply | None:
        """What answers a question already: its words, which members may change, are not to lead to another answer."""
        guild_id, tag = interaction.guild_id, str(interaction.extras.get(TAG, ""))
        found = self._services.answers.reply(question, guild_id, tag=tag, language=interaction.locale.value)
        return found if found.outcome is Outcome.ANSWERED and not found.is_open else None

    async def _subject(self, interaction: discord.Interaction[Any], button: PersistentButton) -> Subject | None:
        """The workshop that it is about; None when the member was asked which."""
        try:
            return subject_here(self._services, interaction)
        except NoWorkshopError:
            await ask_which(self._services, interaction, button)
            return None

    async def _question(self, interaction: discord.Interaction[Any]) -> str:
        """What the member, or whoever the bot replied to, had asked; empty where that is not known any more."""
        message, services = interaction.message, self._services
        if message is None:
            return ""
        if asked := services.talk.recent(("answer", message.id), services.clock()):
            return asked[0].question
        above = message.reference.resolved if message.reference else None
        content = above.content if isinstance(above, discord.Message) else ""
        return self._without_mention(content) if content else await self._fetched(message.reference)

    async def _fetched(self, above: discord.MessageReference | None) -> str:
        """The question that a message of ours replies to, if Discord shows it in time."""
        if above is None or above.message_id is None:
            return ""
        place = self._services.client.get_partial_messageable(above.channel_id)
        with contextlib.suppress(*UNREACHED):
            async with asyncio.timeout(_IN_TIME_S):
                return self._without_mention((await place.fetch_message(above.message_id)).content)
        return ""

    def _without_mention(self, content: str) -> str:
        me = self._services.client.user
        return re.sub(rf"<@!?{me.id if me else 0}>|<@&\d+>", "", content).strip()


def _name_field(locale: str) -> discord.ui.Label[Any]:
    options = [
        Option(_WITHOUT, say("organizers.name.no", locale)),
        Option(_WITH, say("organizers.name.yes", locale)),
    ]
    words = say("organizers.name.hint", locale)
    return choice_field(_NAME, say("organizers.name", locale), options, chosen=_WITHOUT, description=words)


def _asking(interaction: discord.Interaction[Any], sent: AskForm | WrongForm, workshop: str) -> Asking:
    values, message = sent_values(interaction), interaction.message
    private = message is None or message.flags.ephemeral
    given = message.content if message is not None and isinstance(sent, WrongForm) else ""
    return Asking(
        workshop=workshop,
        question=values.get(_QUESTION, ""),
        remark=values.get(_WHY, "")[:_MAX_WHY],
        user_id=interaction.user.id,
        guild_id=interaction.guild_id,
        channel_id=interaction.channel_id or 0,
        message_id=None if private or message is None else message.id,
        named=values.get(_NAME) == _WITH,
        locale=interaction.locale.value,
        given_entry=sent.entry if isinstance(sent, WrongForm) else "",
        given=given,
    )


def _confirmation(asked: Asked, asking: Asking, locale: str) -> str:
    here = asking.guild_id is None or asking.message_id is not None
    where = say("organizers.where.here" if here else "organizers.where.direct", locale)
    if asked.again:
        return say("organizers.again", locale, where=where)
    count = asked.item.askers - 1
    others = say("organizers.others", locale, count=count) if count else ""
    return say("organizers.sent", locale, where=where, others=others)
