"""The client: intents, commands, and the order of things at start and at the end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from functools import partial
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.clock import system_now
from bot.discord_app.asking.answers import AnswerButtons
from bot.discord_app.asking.ask import AskCommands
from bot.discord_app.asking.lookup import LookupCommands
from bot.discord_app.asking.mentions import Mentions
from bot.discord_app.asking.overheard import Overheard
from bot.discord_app.asking.privacy import PrivacyCommands
from bot.discord_app.background.discord_time import DiscordTime
from bot.discord_app.editing.commands import FaqCommands
from bot.discord_app.inbox.asking import AskOrganizers
from bot.discord_app.inbox.deciding import InboxDesk
from bot.discord_app.inbox.listing import InboxCommand
from bot.discord_app.organizers.listen import ListenCommands
from bot.discord_app.organizers.page_buttons import PageChangeButtons
from bot.discord_app.organizers.setup import SetupCommands
from bot.discord_app.reminders.commands import ReminderCommands
from bot.discord_app.reminders.deadline_commands import DeadlineCommands
from bot.discord_app.reminders.event_commands import EventCommands
from bot.discord_app.reminders.list_commands import ListCommands
from bot.discord_app.reminders.personal import PersonalReminders
from bot.discord_app.reminders.role_button import RoleButtons
from bot.discord_app.runtime import event_filter
from bot.discord_app.runtime.announcer import Announcer
from bot.discord_app.runtime.command_sync import sync_commands
from bot.discord_app.runtime.housekeeping import Membership, prune_daily, remind
from bot.discord_app.runtime.identify import IdentifyTurns
from bot.discord_app.runtime.monitor import HealthMonitor
from bot.discord_app.services import Host, build_services
from bot.discord_app.text.translate import CatalogueTranslator
from bot.discord_app.ui.errors import report
from bot.discord_app.ui.replies import NOBODY
from bot.errors import StoreError
from bot.health.metrics import Metrics
from bot.in_flight import InFlight
from bot.shards import ALL

log = logging.getLogger(__name__)
_DRAIN_S, _END_S = 2.0, 2.0  # for replies, and for the rest: five seconds are promised in all
_COGS = (
    AskCommands,
    AnswerButtons,
    LookupCommands,
    Mentions,
    Overheard,
    PersonalReminders,
    PrivacyCommands,
    RoleButtons,
    SetupCommands,
    ListenCommands,
    ReminderCommands,
    DeadlineCommands,
    EventCommands,
    ListCommands,
    PageChangeButtons,
    AskOrganizers,
    InboxDesk,
    InboxCommand,
    FaqCommands,
)
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # it does not speak


def needed_intents(*, reads_messages: bool = False) -> discord.Intents:
    """Return the intents everything works with, none privileged; `reads_messages` adds what only listening needs."""
    return discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=reads_messages)


class _Tree(app_commands.CommandTree["WorkshopBot"]):
    def __init__(self, in_flight: InFlight, client: WorkshopBot) -> None:
        super().__init__(client)
        self._in_flight = in_flight

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Let everyone through; shutting down waits for the response."""
        del interaction
        self._in_flight.track()
        return True

    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /) -> None:
        """Tell the member and the log, by the one map."""
        await report(interaction, error)


class WorkshopBot(commands.Bot):
    """Connects what discord.py does with our services.

    - `status_channel`: where it announces that it comes online and goes offline; 0 for nowhere
    - `force_sync` registers the commands even when they have not changed
    - further `options` are discord.py's own
    """

    def __init__(
        self,
        host: Host,
        *,
        status_channel: int = 0,
        force_sync: bool = False,
        **options: Any,  # noqa: ANN401 - discord.py's own options
    ) -> None:
        self.metrics = Metrics()
        discord_time, in_flight = DiscordTime(system_now), InFlight()
        super().__init__(
            http_trace=discord_time.trace(lambda status: self.metrics.rest.labels(str(status)).inc()),
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=needed_intents(reads_messages=host.reads_messages),
            allowed_mentions=NOBODY,
            tree_cls=partial(_Tree, in_flight),  # type: ignore[arg-type] # it is only called
            max_messages=None,
            **options,
        )
        self.services = build_services(self, host, self.metrics, discord_time, in_flight)
        self.monitor = HealthMonitor(self, self.services, self.metrics)
        self._announcer = Announcer(self, status_channel, alone=host.shards.share == 1)
        self._shards, self._force_sync = host.shards, force_sync
        self._turns = IdentifyTurns(host.store.identifies, system_now)
        self._tasks: list[asyncio.Task[None]] = []
        parsers = self._connection.parsers
        event_filter.install(parsers, lambda event: self.metrics.events.labels(event).inc, self._concerns_us)

    def _concerns_us(self, message: Any) -> bool:  # noqa: ANN401 - whatever the gateway sends
        me, servers, watches = self._connection.self_id, self.services.servers, self.services.desk.handovers.watches
        return me is None or event_filter.concerns(
            message, me, lambda guild: bool(servers.for_guild(guild).listens), watches
        )

    async def setup_hook(self) -> None:
        """Load what members use, before the gateway opens; `on_ready` may come late, or twice."""
        await self._turns.begin((await self.http.get_bot_gateway())[2], len(self._shards.ids))
        await self._read_edits()
        await self.tree.set_translator(CatalogueTranslator())
        services = self.services
        for cog in (services.buttons, Membership(services), *(make(services) for make in _COGS)):
            await self.add_cog(cog)
        await sync_commands(self.tree, services.store.commands, force=self._force_sync)
        loops: tuple[Coroutine[Any, Any, None], ...] = (
            services.faq_reload.run(),
            services.page_changes.run(),
            remind(services),
            services.living_lists.run(),
            services.questions.run(),
            services.digests.run(),
            prune_daily(services),
            self.monitor.run(),
            self._announcer.online(),
        )
        self._tasks = [asyncio.create_task(loop) for loop in loops]

    async def _read_edits(self) -> None:
        """Serve what organizers changed before anybody is answered; a store that is away is asked again later."""
        try:
            await self.services.edits.refresh()
        except StoreError as error:
            log.warning("changes of the FAQ are read later: %s", error, extra={"action": "store_away"})

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait for the shard's turn: Discord takes one IDENTIFY in five seconds from all processes together."""
        del initial
        await self._turns.wait(shard_id or 0)

    async def close(self) -> None:
        """Let replies and posts in flight be finished, then stop everything else and wait for it."""
        services = self.services
        await asyncio.gather(
            self._announcer.offline(), services.in_flight.drain(_DRAIN_S), services.scheduler.drain(_DRAIN_S)
        )
        await services.questions.flush()
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        if tasks and (late := (await asyncio.wait(tasks, timeout=_END_S))[1]):
            log.error("%d tasks did not end in time", len(late), extra={"action": "end_late"})
        await super().close()

    async def on_message(self, message: discord.Message, /) -> None:
        """No text commands: the cogs listen."""

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - as discord.py's
        """Log what no one caught, with its traceback."""
        del args, kwargs
        # discord.py calls this while it handles an exception
        log.exception("in %s", event_method, extra={"action": "listener_failed"})  # noqa: LOG004


class ShardedBot(WorkshopBot, commands.AutoShardedBot):
    """The same for some of many shards."""


def make_bot(host: Host, **options: Any) -> WorkshopBot:  # noqa: ANN401 - those of `WorkshopBot`
    """Make the bot for the only shard there is, or for some of many."""
    if host.shards == ALL:
        return WorkshopBot(host, **options)
    ids, total = host.shards
    return ShardedBot(host, shard_ids=list(ids), shard_count=total, shard_connect_timeout=None, **options)
