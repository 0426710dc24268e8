"""The client: intents, commands, and the order of things at start."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import datetime
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.clock import system_now
from bot.discord_app import gate
from bot.discord_app.announcer import Announcer
from bot.discord_app.answers import Answers
from bot.discord_app.buttons import AskButton, RemoveButton, ShowButton, VerdictButton
from bot.discord_app.call_follower import CallButton, CallFollower
from bot.discord_app.duties import Duties
from bot.discord_app.errors import report
from bot.discord_app.events import Events
from bot.discord_app.faq_watcher import FaqWatcher
from bot.discord_app.finish import finish
from bot.discord_app.following import DateFollower
from bot.discord_app.identify import Turns
from bot.discord_app.listen import Listen
from bot.discord_app.looks import Looks
from bot.discord_app.messages import Messages
from bot.discord_app.moving import DeadlineCog, MovedButton
from bot.discord_app.overheard import Overheard
from bot.discord_app.pace import Pace
from bot.discord_app.pages import PageButton
from bot.discord_app.panel import RoleButton
from bot.discord_app.publisher import DiscordPublisher
from bot.discord_app.questions import Questions
from bot.discord_app.registration import changed
from bot.discord_app.reminder_book import ReminderBook
from bot.discord_app.reminders import RemindersCog
from bot.discord_app.remindme import RemindButton, RemindMe
from bot.discord_app.servers import ServerBook
from bot.discord_app.setup import Setup
from bot.discord_app.staff import StaffLine
from bot.discord_app.translate import CatalogueTranslator
from bot.discord_app.vitals import Pulse, traced
from bot.discord_app.words import say
from bot.errors import StoreError
from bot.health.metrics import Metrics
from bot.reminders.scheduler import Pace as PostPace
from bot.reminders.scheduler import Scheduler
from bot.store.store import Store

log = logging.getLogger(__name__)
_AGAIN_S = 5.0
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # it does not speak
_FINISH_S, _END_S = 2.0, 2.0  # for answers, and for the rest: five seconds are promised in all
_POSTS_PER_S = 40  # of all processes together; Discord's limit is 50 requests
_CALM_LIMITS = ((5, 4.0), (20, 0.5))  # burst and seconds between: of one member, of one channel


def needed_intents(*, reads_messages: bool = False) -> discord.Intents:
    """Return the intents that everything works with, none of them privileged; `reads_messages` adds what only listening needs."""
    return discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=reads_messages)


class _Tree(app_commands.CommandTree["WorkshopBot"]):
    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /) -> None:
        """Tell the member and the log, by the one map."""
        await report(interaction, error)


class WorkshopBot(commands.Bot):
    """Answers in Discord.

    - `reads_messages`: the application has the message-content intent, so channels can be listened to
    - `limits`: how fast a member and a channel may ask; `pace`: how fast reminders are posted
    - further `options` are discord.py's own
    """

    def __init__(
        self,
        answers: Answers,
        servers: ServerBook,
        store: Store,
        *,
        reads_messages: bool = False,
        limits: tuple[tuple[int, float], tuple[int, float]] = _CALM_LIMITS,
        pace: PostPace | None = None,
        duties: Duties | None = None,
        **options: Any,  # noqa: ANN401 - discord.py's own options
    ) -> None:
        self.metrics = Metrics()
        self.discords_time: tuple[str | None, datetime] | None = None  # the `Date` of its last answer, and our clock then
        super().__init__(
            http_trace=traced(self.metrics, self._dated),
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=needed_intents(reads_messages=reads_messages),
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=_Tree,
            max_messages=None,
            **options,
        )
        duties = duties or Duties()
        self.answers, self.servers, self.store, self.reads_messages = answers, servers, store, reads_messages
        self.staff = StaffLine(self)
        self._users, self._channels = (Pace(burst, every_s) for burst, every_s in limits)
        self.reminding = ReminderBook(store, answers.workshops, self.now)
        self.publisher = DiscordPublisher(self, self.reminding)
        pace = pace or PostPace(per_s=max(1, int(_POSTS_PER_S * duties.shards.share)))
        self.scheduler = Scheduler(store.ledger, self.publisher, self.now, pace)
        self.reminding.wake, self.reminding.owns = self.scheduler.wake, self._has_channel
        self._tasks: list[asyncio.Task[None]] = []
        self.follower, self.watcher = DateFollower(self), FaqWatcher(self)
        self.calls = CallFollower(self, duties.page)
        self.serving, self._force_sync, self._turns = duties.shards, duties.sync, Turns(store.identifies, system_now)
        self.announcer = Announcer(self, duties.status_channel)
        self.pulse = Pulse(self, self.metrics)
        gate.guard(self._connection.parsers, lambda event: self.metrics.events.labels(event).inc, self._heeds)
        answers.observe, self.scheduler.observe = self.metrics.question, self.metrics.post

    def _dated(self, date: str | None) -> None:
        self.discords_time = (date, system_now())  # the real clock, even in a rehearsal: it is what Discord's is held against

    def _heeds(self, message: Any) -> bool:  # noqa: ANN401 - whatever the gateway sends
        me = self._connection.self_id
        return me is None or gate.heeds(message, me, lambda guild_id: bool(self.servers.of(guild_id).listens))

    def _has_channel(self, guild_id: int, channel_id: int) -> bool:
        guild = self.get_guild(guild_id)
        return guild is not None and guild.get_channel_or_thread(channel_id) is not None

    def now(self) -> datetime:
        """Return the instant the bot acts at."""
        return self.answers.clock()

    async def setup_hook(self) -> None:
        """Load what members use, before the gateway opens; `on_ready` may come late, or twice."""
        await self._turns.begin((await self.http.get_bot_gateway())[2], len(self.serving.ids))
        await self.tree.set_translator(CatalogueTranslator())
        messages = Messages(self)
        for cog in (Questions(self), Looks(self), messages, Overheard(self, messages), RemindMe(self), Events(self)):
            await self.add_cog(cog)
        for staff_cog in (Setup(self), Listen(self), RemindersCog(self), DeadlineCog(self)):
            await self.add_cog(staff_cog)
        self.add_dynamic_items(
            AskButton, ShowButton, VerdictButton, RemoveButton, PageButton, RemindButton, MovedButton, RoleButton, CallButton
        )
        if self._force_sync or await changed(self.tree, await self.http.get_global_commands(self.application_id or 0)):
            synced = await self.tree.sync()
            log.info("registered %d commands", len(synced), extra={"action": "commands_synced"})
        self._tasks = [
            asyncio.create_task(work)
            for work in (self.watcher.run(), self._remind(), self.pulse.run(), self.calls.run(), self.announcer.online())
        ]

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait for the shard's turn: Discord takes one IDENTIFY in five seconds from all processes together."""
        del initial
        await self._turns.wait(shard_id or 0)

    async def close(self) -> None:
        """End what was begun: answers that are being given are given, then everything else is told to stop, and waited for."""
        await asyncio.gather(self.announcer.offline(), finish(_FINISH_S), self.scheduler.finish(_FINISH_S))
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        if tasks and (late := (await asyncio.wait(tasks, timeout=_END_S))[1]):
            log.error("%d tasks did not end in time", len(late), extra={"action": "end_late"})
        await super().close()

    async def on_message(self, message: discord.Message, /) -> None:
        """No text commands: the cogs listen."""

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Forget a server that took the bot out."""
        self.servers.forget(guild.id)
        self.reminding.forget(guild.id)
        self.follower.due.discard(guild.id)
        try:
            await self.store.forget_server(guild.id)
        except StoreError as error:
            log.warning("a server was not forgotten: %s", error, extra={"action": "store_away"})

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Plan for a new server: the FAQ may say how it is reminded."""
        self.follower.due.add(guild.id)
        await self.follower.catch_up()

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - discord.py's own
        """Log what no one caught, with its traceback."""
        del args, kwargs
        log.exception("in %s", event_method, extra={"action": "listener_failed"})  # noqa: LOG004 - discord.py calls this while it handles one

    async def reload(self) -> None:
        """Read the FAQ files again, and follow what they say."""
        await self.watcher.reload()

    async def _remind(self) -> None:
        """Plan for every server, then post what falls due."""
        await self.wait_until_ready()
        while True:
            try:
                await self.reminding.load()
                break
            except StoreError as error:
                log.warning("reminders wait for the store: %s", error, extra={"action": "store_away"})
                await asyncio.sleep(_AGAIN_S)
        self.follower.due |= self.follower.every_place()
        await self.follower.catch_up()
        await self.scheduler.run()

    def wait_s(self, user: int, channel: int) -> float:
        """Return how long a user must wait before asking again here; 0 when now is fine."""
        now = time.monotonic()
        return self._users.wait_s(user, now) or self._channels.wait_s(channel, now)

    async def paced(self, interaction: discord.Interaction) -> bool:
        """Whether an interaction may go on; one that comes too fast is told so."""
        wait = self.wait_s(interaction.user.id, interaction.channel_id or interaction.user.id)
        if wait:
            await self.answers.say(interaction, say("slowly", interaction.locale.value, seconds=max(1, round(wait))))
        return not wait


class ShardedBot(WorkshopBot, commands.AutoShardedBot):
    """The same for some of many shards; `shard_ids` and `shard_count` are discord.py's options for it."""
