"""Goes online and stays there until told to stop; what Discord refuses is told in words."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from datetime import datetime

import discord

from bot.answering.answerer import Answerer
from bot.discord_app.answers import Answers
from bot.discord_app.client import WorkshopBot
from bot.errors import DiscordError, UsageError
from bot.store.store import Store


async def stay_online(answerer: Answerer, clock: Callable[[], datetime], database: str, *, token: str, sync: bool) -> None:
    """Run the bot until SIGINT or SIGTERM, with the store at the address `database`.

    Raises UsageError for a refused token, DiscordError when Discord cannot be reached, StoreError when the store cannot be opened.
    """
    async with await Store.open(database) as store:
        await _connected(WorkshopBot(Answers(answerer, clock), store, sync=sync), token)


async def _connected(bot: WorkshopBot, token: str) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    # signal.signal, not the loop's own handlers: those do not exist on Windows
    before = {stop: signal.signal(stop, lambda *_: loop.call_soon_threadsafe(stopped.set)) for stop in (signal.SIGINT, signal.SIGTERM)}
    try:
        async with bot:
            online = asyncio.create_task(bot.start(token))
            waiting = asyncio.create_task(stopped.wait())
            await asyncio.wait({online, waiting}, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
            await bot.close()
            await online
    except discord.LoginFailure:
        raise UsageError("Discord refuses the token. Reset it under Bot → Token and set DISCORD_TOKEN anew.") from None
    except (OSError, discord.HTTPException, discord.GatewayNotFound) as error:
        raise DiscordError(f"Discord cannot be reached ({type(error).__name__}). Is this machine online?") from None
    finally:
        for stop, handler in before.items():
            signal.signal(stop, handler)
