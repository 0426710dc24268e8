"""Questions in messages: a mention, a reply to the bot's own answer, a direct message."""

from __future__ import annotations

import contextlib
import logging
import re

import discord
from discord.ext import commands

from bot.answering.model import Outcome
from bot.discord_app.asking.answer_view import answer_view, buttons_of, entry_of
from bot.discord_app.asking.edits import AnswersGiven
from bot.discord_app.asking.pages import page_of_answer
from bot.discord_app.asking.subject import WhichButton, subject_of, which_view
from bot.discord_app.organizers.permissions import missing_to_answer
from bot.discord_app.services import Services
from bot.discord_app.text.inbox import item_of_card
from bot.discord_app.text.render import Shown, shown
from bot.discord_app.ui.errors import report_by_message
from bot.discord_app.ui.limits import too_fast
from bot.discord_app.ui.replies import UNREACHED, edit_message, post, reply_to_message
from bot.errors import NoWorkshopError
from bot.words.language import say

log = logging.getLogger(__name__)
QUESTION_TYPES = frozenset({discord.MessageType.default, discord.MessageType.reply})
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
_CHAIN = 3  # questions that one may follow on
# Discord's "Thread is archived" and "Thread is locked":
# https://docs.discord.com/developers/topics/opcodes-and-status-codes
_CLOSED_THREAD = frozenset({50083, 160005})
Content = tuple[str, discord.ui.View | None]


class Mentions(commands.Cog):
    """Answers where the bot is spoken to, and nowhere else."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._given = AnswersGiven()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Answer a message that is meant for the bot, once."""
        me = self._services.client.user
        if me is None or not is_for(me.id, message) or self._is_for_people(me.id, message):
            return
        self._services.in_flight.track()
        try:
            content = await self._answer(message)
            if content is not None:
                self._given.note(message, await reply_to_message(message, *content))
        except discord.HTTPException as error:
            if not isinstance(error, discord.Forbidden) and error.code not in _CLOSED_THREAD:
                await self._report(message, error)
                return
            await self._tell_why_not(
                message, closed=error.code in _CLOSED_THREAD or getattr(message.channel, "locked", False)
            )
        except Exception as error:  # noqa: BLE001 - the one map knows what is a bug
            await self._report(message, error)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """Answer an edited question again, in place."""
        answer, me = self._given.answer_to(event.message), self._services.client.user
        if answer is None or me is None or not is_for(me.id, event.message):
            return
        self._services.in_flight.track()
        try:
            content = await self._answer(event.message, again=True)
            if content is not None:
                await edit_message(event.message.channel, answer, *content)
        except Exception as error:  # noqa: BLE001 - the answer that stands there stays
            await report_by_message(error, _nobody, action="edit_failed")

    async def _report(self, message: discord.Message, error: Exception) -> None:
        await report_by_message(error, lambda text: reply_to_message(message, text), action="message_failed")

    def _is_for_people(self, me: int, message: discord.Message) -> bool:
        """Whether a message that only replies to the bot is meant for people: it answers a question in the organizers'
        inbox, or is written to organizers who have taken over.
        """
        above = _own_above(me, message)
        if above is None:
            return False
        if item_of_card(above.content) is not None:
            return True
        taken = self._services.desk.handovers.is_taken(message.channel.id, message.author.id, self._services.clock())
        return taken and f"<@{me}>" not in message.content

    def _replied_to(self, message: discord.Message) -> discord.Message | None:
        """The bot's own message that this one replies to."""
        me = self._services.client.user
        return _own_above(me.id, message) if me else None

    async def _answer(self, message: discord.Message, *, again: bool = False) -> Content | None:
        """What to reply, None for nothing: somebody who is told to slow down is told once."""
        limits, author, channel = self._services.limits, message.author.id, message.channel.id
        wait = 0.0 if again else limits.wait_s(author, channel)
        if wait:
            return (too_fast(wait, self._language(message)), None) if limits.first_warning(author, wait) else None
        question = self._asked_in(message)
        above = message.reference.resolved if message.reference else None
        if not question and isinstance(above, discord.Message) and self._replied_to(message) is None:
            # "@bot" in reply to somebody: that message is the question
            question = self._without_mention(above.content)
            if not question:
                return say("unreadable", self._language(message)), None
        if not question and not message.content:  # Discord shows the bot no text of a message that does not mention it
            return say("unreadable_reply", self._language(message)), None
        return await self._answer_question(message, question)

    async def _answer_question(self, message: discord.Message, question: str) -> Content | None:
        services, now = self._services, self._services.clock()
        guild_id = message.guild.id if message.guild else None
        before = await self._asked_before(message)
        tag = _tag_under(self._replied_to(message)) if guild_id is None else ""
        try:
            naming = next((text for text in (question, *before) if services.workshops.named_in(text)), question)
            subject = subject_of(services, guild_id, message.author.id, naming, tag=tag)
        except NoWorkshopError:
            if guild_id is not None:
                return say("no_workshop", self._language(message)), None
            services.talk.note(message.author.id, question, now)
            locale = self._language(message)
            return say("which_workshop", locale), which_view(services, WhichButton(), locale)
        if not question:
            locale = self._language(message)
            starters = subject.answerer.starters(locale)[:3]
            return say("no_question", locale), answer_view(Shown("", starters), locale=locale, tag=subject.tag)
        reply = services.answers.reply(question, guild_id, before=before, tag=subject.tag)
        if reply.outcome is Outcome.SILENT:
            return None
        if guild_id is None and reply.outcome is not Outcome.UNKNOWN:
            services.talk.note(message.author.id, question, now, subject.tag)
        if (listed := page_of_answer(reply, subject.answerer.faq, now, subject.tag)) is not None:
            return listed
        what = shown(reply, subject.answerer.faq, now)
        organizers = services.desk.scopes.is_offered(guild_id, subject.name)
        view = answer_view(what, organizers=organizers, locale=reply.language, tag=subject.tag)
        return (what.content, view) if what.content else None

    def _asked_in(self, message: discord.Message) -> str:
        """The question of a message; the first one of a forum's post is asked by its title too."""
        question = self._without_mention(message.content)
        channel = message.channel
        if isinstance(channel, discord.Thread) and channel.id == message.id:
            return f"{channel.name}\n{question}".strip()
        return question

    def _without_mention(self, content: str) -> str:
        me = self._services.client.user
        return _EVERYONE.sub("", re.sub(rf"<@!?{me.id if me else 0}>|<@&\d+>", "", content)).strip()

    async def _asked_before(self, message: discord.Message) -> tuple[str, ...]:
        """The questions that this one may follow on, the newest first: up the chain of replies, or of a direct
        message.
        """
        found: list[str] = []
        ours = self._replied_to(message)
        while ours is not None and len(found) < _CHAIN:
            asked = await self._question_of(ours, message)
            found.append(self._without_mention(asked.content) if asked else "")
            if not found[-1]:
                found[-1] = self._question_under(ours, message)
            ours = await self._answer_above(asked) if asked else None
        if message.guild is None and not found:
            recent = self._services.talk.recent(message.author.id, self._services.clock())
            found = [one.question for one in recent]
        return tuple(filter(None, found))

    async def _question_of(self, ours: discord.Message, message: discord.Message) -> discord.Message | None:
        """The message that an answer of ours replied to."""
        if ours.reference is None or ours.reference.message_id is None:
            return None
        with contextlib.suppress(*UNREACHED):
            return await message.channel.fetch_message(ours.reference.message_id)
        return None

    async def _answer_above(self, asked: discord.Message) -> discord.Message | None:
        """The answer of ours that a question replied to."""
        if asked.reference is None or asked.reference.message_id is None:
            return None
        me = self._services.client.user
        with contextlib.suppress(*UNREACHED):
            above = await asked.channel.fetch_message(asked.reference.message_id)
            return above if me and above.author.id == me.id else None
        return None

    def _question_under(self, ours: discord.Message, message: discord.Message) -> str:
        """The question that an answer of ours answered, by its buttons: above a command's answer there is none to
        read.
        """
        guild_id = message.guild.id if message.guild else None
        with contextlib.suppress(NoWorkshopError):
            answerer = self._services.answers.for_guild(guild_id, tag=_tag_under(ours))
            return next((answerer.titles.of(entry) for name in buttons_of(ours) if (entry := entry_of(name))), "")
        return ""

    def _language(self, message: discord.Message) -> str:
        """The language of what is said to a message without a question in it: that of its server."""
        return self._services.servers.languages(message.guild.id if message.guild else 0)[0]

    async def _tell_why_not(self, message: discord.Message, *, closed: bool) -> None:
        """Say privately why there is no answer: to the asker, who waits, and to organizers what only they can fix."""
        log.warning("may not write in channel %s", message.channel.id, extra={"action": "permission_missing"})
        channel, locale = getattr(message.channel, "mention", "#?"), self._language(message)
        if closed:
            words = say("thread_closed", locale, channel=channel)
        else:
            words = say("may_not_write", locale, channel=channel, permission=missing_to_answer(message.channel, locale))
        try:
            await post(message.author, words)
        except UNREACHED:
            log.info("and the asker takes no direct messages", extra={"action": "permission_untold"})
        if message.guild and message.author.id != message.guild.owner_id and not closed:
            await self._services.notifier.notify(message.guild.id, words)


def is_for(me: int, message: discord.Message) -> bool:
    """Whether a person speaks to the bot `me`: mentions it or its own role, replies to it, or writes to it directly.

    Never bots, webhooks or @everyone.
    """
    if message.author.bot or message.webhook_id or message.type not in QUESTION_TYPES:
        return False
    if message.guild is None:
        return True
    role = message.guild.self_role
    mentioned = re.search(rf"<@!?{me}>", message.content) is not None
    return mentioned or (role is not None and role in message.role_mentions) or _own_above(me, message) is not None


def _own_above(me: int, message: discord.Message) -> discord.Message | None:
    above = message.reference.resolved if message.reference else None
    return above if isinstance(above, discord.Message) and above.author.id == me else None


def _tag_under(ours: discord.Message | None) -> str:
    """The tag of the workshop that an answer was about."""
    return next(filter(None, (name.partition("~")[2] for name in buttons_of(ours))), "")


async def _nobody(_: str) -> None:
    """Tell nobody."""
