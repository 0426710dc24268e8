"""Goes online and stays there until told to stop; what Discord refuses becomes an error with words."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Coroutine, Iterator
from datetime import datetime
from typing import NamedTuple, TypeVar

import aiohttp
import discord

from bot.changes.followed import FollowedPage
from bot.discord_app.runtime.client import WorkshopBot, make_bot, needed_intents
from bot.discord_app.runtime.login import log_in
from bot.discord_app.services import Host
from bot.errors import DiscordError, SettingsError
from bot.health.metrics import Metrics
from bot.health.report import waiting
from bot.health.server import serving
from bot.library import Library
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.settings.settings import Settings
from bot.store.store import Store

log = logging.getLogger(__name__)
Result = TypeVar("Result")
# https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
_AUTHENTICATION_FAILED = 4004
_REFUSED = "Discord refuses the token. Reset it under Bot → Token and set DISCORD_TOKEN anew."
_INTENT_REFUSED = (
    "Discord refuses the message content intent. Switch it on under Bot → Privileged Gateway Intents, or restart to go"
    " without it."
)
_CHECK_S, _DEAD_S = 10.0, 120.0
_CLOSE_S = 0.5  # discord.py ends with its connection
_BEGUN_S = 1.0  # what was begun before the signal usually takes milliseconds
_TRIES = 5  # sessions in a row that end by an error of ours before the process gives up
_CALM_S = 600.0  # a session that held this long starts the count anew


class Start(NamedTuple):
    """One start of the bot.

    - `settings` of the host; `library`: the FAQs; `clock` gives the instant the bot acts at
    - `database`: the address of the store; `page`: the page that the FAQ is built from, followed
    - `force_sync` registers the commands even when they have not changed
    - `wait_s`: how long to wait before asking Discord for a session, after many starts
    """

    settings: Settings
    library: Library
    clock: Callable[[], datetime]
    database: str
    page: FollowedPage | None = None
    force_sync: bool = False
    wait_s: float = 0.0


async def run_bot(start: Start) -> None:
    """Run the bot until SIGINT or SIGTERM, which are handled from the start.

    Raises SettingsError for a refused token, DiscordError when Discord cannot be reached, StoreError when the store
    cannot be opened.
    """
    with _stop_signals() as stopped:
        store = await _unless(stopped, Store.open(start.database, start.settings.shards))
        if store is None:
            return
        async with store:
            with _errors_with_words():
                await _serve(start, store, stopped)


async def _serve(start: Start, store: Store, stopped: asyncio.Event) -> None:
    settings = start.settings
    servers = ServerSettingsCache(store.servers, settings.languages)
    await servers.load()
    # until there is a bot, its port says that it waits
    async with serving(settings.health, waiting, Metrics()):
        flags = await _unless(stopped, _flags(settings))
    if flags is None:
        return
    reads = bool(flags.gateway_message_content or flags.gateway_message_content_limited)
    if not reads and any(chosen.listens for chosen in servers.all()):
        log.warning(
            "channels are listened to, but the message content intent is off: switch it on under Bot → Privileged"
            " Gateway Intents",
            extra={"action": "intent_missing"},
        )
    host = Host(
        clock=start.clock,
        store=store,
        servers=servers,
        workshops=Workshops(start.library, servers, settings.servers),
        shards=settings.shards,
        page=start.page,
        reads_messages=reads,
        calendar_folder=settings.calendars,
        calendar_address=settings.calendars_url,
    )
    bot = make_bot(
        host, status_channel=settings.status_channel, force_sync=start.force_sync, proxy=settings.proxy or None
    )
    async with serving(settings.health, bot.monitor.health, bot.metrics):
        await _until_stopped(bot, settings.token, start.wait_s, stopped)


@contextlib.contextmanager
def _errors_with_words() -> Iterator[None]:
    """Turn what Discord, the network and discord.py raise into errors with words."""
    try:
        yield
    except discord.LoginFailure:
        raise SettingsError(_REFUSED) from None
    except discord.PrivilegedIntentsRequired:
        raise SettingsError(_INTENT_REFUSED) from None
    except discord.ConnectionClosed as closed:
        if closed.code == _AUTHENTICATION_FAILED:  # reset while we were online
            raise SettingsError(_REFUSED) from None
        raise DiscordError(f"Discord ended the connection for good (close code {closed.code}).") from None
    except (OSError, discord.HTTPException, discord.GatewayNotFound, aiohttp.ClientError) as error:
        raise DiscordError(f"Discord cannot be reached ({type(error).__name__}). Is this machine online?") from None


@contextlib.contextmanager
def _stop_signals() -> Iterator[asyncio.Event]:
    """Set the event when SIGINT or SIGTERM comes."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    # signal.signal, not the loop's own handlers: those do not exist on Windows
    before = {
        stop: signal.signal(stop, lambda *_: loop.call_soon_threadsafe(stopped.set))
        for stop in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield stopped
    finally:
        for stop, handler in before.items():
            signal.signal(stop, handler)


async def _unless(stopped: asyncio.Event, work: Coroutine[object, object, Result]) -> Result | None:
    """Return what the work returns; None when the signal comes first and the work does not end soon."""
    task, waiting = asyncio.create_task(work), asyncio.create_task(stopped.wait())
    try:
        await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
        # cancelled in the middle of opening a file, the driver's thread would outlive the loop
        await asyncio.wait({task}, timeout=_BEGUN_S)
        return await task if task.done() else None
    finally:
        waiting.cancel()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _flags(settings: Settings) -> discord.ApplicationFlags:
    """Ask what the application may read before the gateway is: asking for an intent that is off ends the session."""
    async with discord.Client(intents=needed_intents(), proxy=settings.proxy or None) as probe:
        await log_in(probe, settings.token)
        return probe.application_flags


async def _until_stopped(bot: WorkshopBot, token: str, wait_s: float, stopped: asyncio.Event) -> None:
    """Stay connected until told to stop."""
    async with bot:
        online = asyncio.create_task(_stay_connected(bot, token, wait_s))
        waiting = asyncio.create_task(stopped.wait())
        dying = asyncio.create_task(_until_dead(bot))
        await asyncio.wait({online, waiting, dying}, return_when=asyncio.FIRST_COMPLETED)
        dead = dying.done()
        waiting.cancel()
        dying.cancel()
        await bot.close()
        if (await asyncio.wait({online}, timeout=_CLOSE_S))[1]:  # it was waiting for something else
            online.cancel()
        if stopped.is_set():  # what the session says of being closed under it is of no interest
            await asyncio.gather(online, return_exceptions=True)
            return
        with contextlib.suppress(asyncio.CancelledError):
            await online
        if dead:
            raise DiscordError("the connection is dead and did not recover; ending, so that the platform restarts me.")


async def _until_dead(bot: WorkshopBot) -> None:
    """Return once the bot has long been dead. A last resort: discord.py revives a silent gateway within 60 s."""
    silent_s = 0.0
    while silent_s < _DEAD_S:
        await asyncio.sleep(_CHECK_S)
        silent_s = 0.0 if bot.monitor.health().alive else silent_s + _CHECK_S


async def _stay_connected(bot: WorkshopBot, token: str, wait_s: float) -> None:
    """Connect, and connect again when an error inside discord.py ends the session: it recovers from others itself."""
    await log_in(bot, token)
    if wait_s:
        bot.monitor.hold(wait_s)
        log.warning(
            "started often lately; waiting %.0f s: Discord allows 1,000 sessions a day",
            wait_s,
            extra={"action": "start_waits"},
        )
        await asyncio.sleep(wait_s)
    loop = asyncio.get_running_loop()
    failures = 0
    while not bot.is_closed():
        begun = loop.time()
        try:
            await bot.connect()
        except (discord.ClientException, discord.HTTPException, OSError, aiohttp.ClientError):
            raise
        except Exception:
            failures = 1 if loop.time() - begun > _CALM_S else failures + 1
            if failures >= _TRIES:
                raise
            log.exception("the session ended by an error; connecting again", extra={"action": "session_failed"})
            await asyncio.sleep(2.0**failures)
