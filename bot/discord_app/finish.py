"""Lets what members wait for be finished before the connection is closed."""

from __future__ import annotations

import asyncio
import logging

log = logging.getLogger(__name__)
# How discord.py names the tasks in which it runs listeners, commands, buttons and forms.
_BEGUN = ("discord.py: ", "CommandTree-invoker", "discord-ui-")
_CANCELLED_S = 0.5


def being_given() -> set[asyncio.Task[object]]:
    """Return the tasks of the answers that are being given, without the one that asks."""
    me = asyncio.current_task()
    return {task for task in asyncio.all_tasks() if task is not me and task.get_name().startswith(_BEGUN)}


async def finish(patience_s: float) -> None:
    """Wait for the answers that are being given; what takes longer than `patience_s` is cancelled, so that it ends before its connection."""
    begun = being_given()
    if not begun:
        return
    _, late = await asyncio.wait(begun, timeout=patience_s)
    if late:
        log.warning("%d answers were not finished in time", len(late), extra={"action": "end_late"})
        for task in late:
            task.cancel()
        await asyncio.wait(late, timeout=_CANCELLED_S)
