"""What a member sees: the bot's next answer, its text, its buttons."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.discord_app.double import Call, Discord
from tests.pace import PATIENCE_S

DEADLINE = (
    "Submission deadline: **29 September 2023, 23:59 AoE** "
    "(= 30 September 2023, 11:59 UTC, for you <t:1696075140:F>, <t:1696075140:R>).\n"
    "-# [from the call, line 93](<https://neurips2023-bugs.github.io>): "
    "“Submission deadline: September 29, 2023, 11:59 PM Anywhere on Earth (AoE)”"
)
QUIET_S = 0.3  # how long nothing may come


async def next_call(server: Discord) -> Call:
    return await asyncio.wait_for(server.rest.sent.get(), PATIENCE_S)


async def next_text(server: Discord) -> str:
    return str(data(await next_call(server))["content"])


async def nothing_more(server: Discord) -> bool:
    try:
        await asyncio.wait_for(server.rest.sent.get(), QUIET_S)
    except TimeoutError:
        return True
    return False


def data(call: Call) -> dict[str, Any]:
    """What a response shows: its data, or the message itself."""
    body: dict[str, Any] = call.body.get("data", call.body)
    return body


def buttons(call: Call) -> list[tuple[str, str]]:
    return [
        (item["custom_id"], item["label"]) for row in data(call).get("components") or [] for item in row["components"]
    ]
