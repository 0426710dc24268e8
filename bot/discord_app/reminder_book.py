"""The reminders of every server: what organizers chose, what is planned for it, what moved."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from bot.discord_app.workshops import Workshops
from bot.faq.model import Faq, Reminders
from bot.reminders.leads import DEFAULT, parse_lead
from bot.reminders.moves import Moved, moved, told, with_moves
from bot.reminders.plan import anchor, date_of, plan
from bot.store.ledger import NOTICE, PERSONAL, REMINDER, Post
from bot.store.reminding import DateMove, HeardDate, ReminderSettings
from bot.store.store import Store

log = logging.getLogger(__name__)
_NOTICE = -1  # the "lead" of a notice: it has none


class ReminderBook:
    """Settings and moves in memory, the plan in the ledger. `clock` gives the instant; `wake` is called when the plan changed."""

    def __init__(self, store: Store, workshops: Workshops, clock: Callable[[], datetime]) -> None:
        self._store, self._workshops, self._clock = store, workshops, clock
        self._chosen: dict[int, ReminderSettings] = {}
        self._moves: dict[int, list[DateMove]] = {}
        self.wake: Callable[[], None] = lambda: None
        self.owns: Callable[[int, int], bool] = lambda _guild, _channel: True  # whether a server has a channel

    async def load(self) -> None:
        """Read what was chosen and moved; raise StoreError when the store does not answer."""
        self._chosen = {settings.guild_id: settings for settings in await self._store.reminding.all()}
        self._moves = {}
        for move in await self._store.reminding.moves():
            self._moves.setdefault(move.guild_id, []).append(move)

    @property
    def servers(self) -> list[int]:
        """The servers whose organizers set reminders up."""
        return sorted(self._chosen)

    def of(self, guild_id: int) -> ReminderSettings | None:
        """Return how a server is reminded: as its organizers chose, else as the FAQ says; None when neither does."""
        if guild_id in self._chosen:
            return self._chosen[guild_id]
        faq = self.faq_of(guild_id)
        if faq is None or faq.reminders is None or not self.owns(guild_id, int(faq.reminders.channel)):
            return None  # several servers may share a FAQ: its channel is one server's, and is posted to by that one alone
        return _from_file(guild_id, faq.reminders)

    def faq_of(self, guild_id: int) -> Faq | None:
        volume = self._workshops.volume_of(guild_id)
        return volume.loaded.faq if volume else None

    async def choose(self, settings: ReminderSettings) -> None:
        """Keep a choice and plan by it."""
        await self._store.reminding.save(settings)
        self._chosen[settings.guild_id] = settings
        await self.replan(settings.guild_id)

    def forget(self, guild_id: int) -> None:
        """Forget a server that took the bot out."""
        self._chosen.pop(guild_id, None)
        self._moves.pop(guild_id, None)

    async def replan(self, guild_id: int) -> None:
        """Make the ledger what follows from the FAQ and the settings of a server."""
        await self._overlay(guild_id)
        settings, faq = self.of(guild_id), self.faq_of(guild_id)
        if faq is None:
            return  # a FAQ that cannot be read at the moment withdraws nothing
        now = int(self._clock().timestamp())
        wanted = [] if settings is None or settings.paused else planned(faq, settings)
        if settings is not None or await self._store.ledger.of(guild_id, REMINDER):
            await self._store.ledger.replan(REMINDER, guild_id, wanted, now)
        await self._follow(guild_id, faq, now)
        if settings is not None and not await self._store.reminding.heard(guild_id):
            await self._store.reminding.tell(guild_id, told(faq))
        self.wake()

    async def moved(self, guild_id: int) -> list[Moved]:
        """Return the dates that are not what the server was told."""
        faq = self.faq_of(guild_id)
        return moved(await self._store.reminding.heard(guild_id), faq) if faq else []

    async def told(self, guild_id: int, date_id: str, *, announce: bool) -> bool:
        """Take a move as told, with a notice to members or without; return whether there was anything to tell."""
        faq, settings = self.faq_of(guild_id), self.of(guild_id)
        heard = await self._store.reminding.heard(guild_id)
        if faq is None or date_id not in heard:
            return False
        holds = {date.date_id: date for date in told(faq)}
        now_told = holds.get(date_id, HeardDate(date_id, None, "no longer in the call"))
        if now_told.instant == heard[date_id].instant:
            return False
        entry = date_of(faq, date_id)
        if announce and settings and entry is not None:
            now = int(self._clock().timestamp())
            key = now_told.instant if now_told.instant is not None else now
            await self._store.ledger.plan([Post(NOTICE, guild_id, settings.channel_id, date_id, key, _NOTICE, now, heard[date_id].literal)])
        await self._store.reminding.tell(guild_id, list((heard | {date_id: now_told}).values()))
        self.wake()
        return True

    async def move(self, move: DateMove) -> None:
        """Keep a move that staff made, and plan by it."""
        kept = await self._store.reminding.move(move)
        self._moves.setdefault(move.guild_id, []).append(kept)
        await self.replan(move.guild_id)

    async def _overlay(self, guild_id: int) -> None:
        """Let a server answer with the dates its staff moved; forget moves that the FAQ has overtaken."""
        moves, base = self._moves.get(guild_id), self._workshops.base_of(guild_id)
        if not moves or base is None:
            return
        faq, stale = with_moves(base.loaded.faq, moves)
        for move in stale:
            await self._store.reminding.unmove(move)
            log.info("the FAQ says something new about %s", move.date_id, extra={"action": "move_overtaken"})
        self._moves[guild_id] = [move for move in moves if move not in stale]
        await asyncio.to_thread(self._workshops.put_moved, guild_id, base, faq)

    async def _follow(self, guild_id: int, faq: Faq, now: int) -> None:
        """Let members' own reminders follow a date that moved."""
        for row in await self._store.ledger.of(guild_id, PERSONAL, states=("planned",)):
            entry = date_of(faq, row.post.date_id)
            instant = anchor(entry, faq) if entry else None
            if instant is not None and int(instant.timestamp()) == row.post.instant:
                continue
            await self._store.ledger.forget(row.id)
            if instant is not None:
                moment = int(instant.timestamp())
                due = max(moment - row.post.lead, now)
                if moment > now:
                    await self._store.ledger.plan([row.post._replace(instant=moment, due_at=due)])


def planned(faq: Faq, settings: ReminderSettings) -> list[Post]:
    """Return the posts that follow from a FAQ and a server's settings."""
    leads = {**DEFAULT, **settings.leads}
    return [
        Post(
            REMINDER, settings.guild_id, settings.channel_id, item.date_id, int(item.instant.timestamp()), item.lead, int(item.due.timestamp())
        )
        for item in plan(faq, leads)
    ]  # fmt: skip


def _from_file(guild_id: int, section: Reminders) -> ReminderSettings:
    leads = {str(kind): tuple(sorted(map(parse_lead, texts), reverse=True)) for kind, texts in section.leads.items()}
    return ReminderSettings(guild_id, int(section.channel), int(section.role) if section.role else None, section.quiet, leads=leads)
