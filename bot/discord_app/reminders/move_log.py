"""Moved dates among the changes of the FAQ."""

from __future__ import annotations

import logging

from bot.discord_app.services import Services
from bot.errors import StoreError
from bot.revisions.model import Moved
from bot.store.reminding import DateMove

log = logging.getLogger(__name__)


async def note_move(services: Services, move: DateMove, label: str, who: int) -> None:
    """Keep a moved date among the changes of the FAQ; the date has moved whether or not that succeeds."""
    workshop = services.workshops.name_for(move.guild_id)
    if workshop is None:
        return
    moved = Moved(
        guild_id=move.guild_id,
        move=move.id,
        date_id=move.date_id,
        label=label,
        was=move.was,
        now=f"{move.at} {move.zone or ''}".strip() if move.at else "",
        reason=move.reason,
    )
    try:
        await services.edits.note(workshop, moved, who=who, at=services.clock())
    except StoreError as error:
        log.warning("a moved date is not in the history: %s", error, extra={"action": "store_away"})
