"""Goes online and stays there until told to stop; what Discord refuses is told in words."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Coroutine, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple, TypeVar

import aiohttp
import discord

from bot.discord_app.answers import Answers
from bot.discord_app.client import ShardedBot, WorkshopBot, needed_intents
from bot.discord_app.duties import Duties
from bot.discord_app.servers import ServerBook
from bot.discord_app.workshops import Workshops
from bot.errors import DiscordError, SettingsError
from bot.health.server import serving
from bot.library import Library
from bot.shards import ALL
from bot.store.store import Store

log = logging.getLogger(__name__)
Result = TypeVar("Result")
_AUTHENTICATION_FAILED = 4004  # https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
_REFUSED = "Discord refuses the token. Reset it under Bot → Token and set DISCORD_TOKEN anew."
_LOOK_S, _DEAD_S = 10.0, 120.0
_CLOSE_S = 0.5  # discord.py ends with its connection
_BEGUN_S = 1.0  # what was begun before the signal is mostly a matter of milliseconds
_TRIES = 5  # sessions that end by an error of ours, one after the other, before the process gives up
_CALM_S = 600.0  # a session that held this long starts the count anew


class House(NamedTuple):
    """What the bot runs with: the FAQs, which server gets which by the host, the clock, and where the store is."""

    library: Library
    mapped: Mapping[str, str]
    clock: Callable[[], datetime]
    database: str
    health: str = ""  # HOST:PORT of the health server; empty for none
    duties: Duties = Duties()


async def stay_online(house: House, *, token: str) -> None:
    """Run the bot until SIGINT or SIGTERM, which are heard from the start.

    Raises SettingsError for a refused token, DiscordError when Discord cannot be reached, StoreError when the store cannot be opened.
    """
    with _told() as stopped:
        store = await _unless(stopped, Store.open(house.database, house.duties.shards))
        if store is None:
            return
        async with store:
            with _in_words():
                await _serve(house, store, token, stopped)


async def _serve(house: House, store: Store, token: str, stopped: asyncio.Event) -> None:
    servers = ServerBook(store.servers)
    await servers.load()
    answers = Answers(Workshops(house.library, servers, house.mapped), house.clock)
    flags = await _unless(stopped, _flags(token))
    if flags is None:
        return
    reads = bool(flags.gateway_message_content or flags.gateway_message_content_limited)
    if not reads and any(settings.listens for settings in servers.all()):
        log.warning(
            "channels are listened to, but the message content intent is off: switch it on under Bot → Privileged Gateway Intents",
            extra={"action": "intent_missing"},
        )
    bot = _made(house.duties, answers, servers, store, reads_messages=reads)
    async with serving(house.health, bot.pulse.health, bot.metrics):
        await _until_told(bot, token, house.duties.wait_s, stopped)


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    """Turn what Discord, the network and discord.py raise into errors with words."""
    try:
        yield
    except discord.LoginFailure:
        raise SettingsError(_REFUSED) from None
    except discord.PrivilegedIntentsRequired:
        raise SettingsError(
            "Discord refuses the message content intent. Switch it on under Bot → Privileged Gateway Intents, or restart to go without it."
        ) from None
    except discord.ConnectionClosed as closed:
        if closed.code == _AUTHENTICATION_FAILED:  # reset while we were online
            raise SettingsError(_REFUSED) from None
        raise DiscordError(f"Discord ended the connection for good (close code {closed.code}).") from None
    except (OSError, discord.HTTPException, discord.GatewayNotFound, aiohttp.ClientError) as error:
        raise DiscordError(f"Discord cannot be reached ({type(error).__name__}). Is this machine online?") from None


@contextlib.contextmanager
def _told() -> Iterator[asyncio.Event]:
    """Set the event when SIGINT or SIGTERM comes."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    # signal.signal, not the loop's own handlers: those do not exist on Windows
    before = {stop: signal.signal(stop, lambda *_: loop.call_soon_threadsafe(stopped.set)) for stop in (signal.SIGINT, signal.SIGTERM)}
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


def _made(duties: Duties, answers: Answers, servers: ServerBook, store: Store, *, reads_messages: bool) -> WorkshopBot:
    """Make the bot for the only shard there is, or for some of many."""
    if duties.shards == ALL:
        return WorkshopBot(answers, servers, store, reads_messages=reads_messages, duties=duties)
    ids, total = duties.shards
    return ShardedBot(
        answers,
        servers,
        store,
        reads_messages=reads_messages,
        duties=duties,
        shard_ids=list(ids),
        shard_count=total,
        shard_connect_timeout=None,
    )


async def _flags(token: str) -> discord.ApplicationFlags:
    """Ask what the application may see, before the gateway is asked for it: an intent that is off there ends the session."""
    async with discord.Client(intents=needed_intents()) as probe:
        await probe.login(token)
        return probe.application_flags


async def _until_told(bot: WorkshopBot, token: str, wait_s: float, stopped: asyncio.Event) -> None:
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
            raise DiscordError("the connection is dead and did not heal; ending, so that the platform restarts me.")


async def _until_dead(bot: WorkshopBot) -> None:
    """Return when the bot has been found dead for long: discord.py heals a silent gateway within 60 s, so this is the last resort."""
    unwell = 0.0
    while unwell < _DEAD_S:
        await asyncio.sleep(_LOOK_S)
        unwell = 0.0 if bot.pulse.health().alive else unwell + _LOOK_S


async def _stay_connected(bot: WorkshopBot, token: str, wait_s: float) -> None:
    """Connect, and connect again when an error inside discord.py ends the session: it heals the others itself."""
    await bot.login(token)
    if wait_s:
        bot.pulse.hold(wait_s)
        log.warning("started often lately; waiting %.0f s: Discord allows 1,000 sessions a day", wait_s, extra={"action": "start_waits"})
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
