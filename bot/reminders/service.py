"""The reminders of every server: what organizers chose, what is planned for it, which dates changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from bot.faq.model import Faq, Reminders
from bot.reminders.leads import DEFAULT, parse_lead
from bot.reminders.moves import DateChange, as_heard, changed_dates, with_moves
from bot.reminders.plan import anchor, date_of, plan
from bot.servers.workshops import Workshops
from bot.store.ledger import NOTICE, PERSONAL, PLANNED, REMINDER, Post
from bot.store.reminding import DateMove, HeardDate, ReminderSettings
from bot.store.store import Store

log = logging.getLogger(__name__)
_NOTICE_LEAD = -1  # the lead of a notice: it has none


def _any_channel(guild_id: int, channel_id: int) -> bool:
    del guild_id, channel_id
    return True


class ReminderService:
    """Settings and changes of dates in memory, the plan in the ledger.

    - `plan_changed` is set whenever the plan changed
    - `has_channel` says whether a channel (second) belongs to a server (first)
    """

    def __init__(
        self,
        store: Store,
        workshops: Workshops,
        clock: Callable[[], datetime],
        plan_changed: asyncio.Event | None = None,
        has_channel: Callable[[int, int], bool] = _any_channel,
    ) -> None:
        self._store, self._workshops, self._clock = store, workshops, clock
        self._plan_changed, self._has_channel = plan_changed or asyncio.Event(), has_channel
        self._chosen: dict[int, ReminderSettings] = {}
        self._moves: dict[int, list[DateMove]] = {}

    async def load(self) -> None:
        """Read what was chosen and changed. Raises StoreError when the store does not answer."""
        self._chosen = {settings.guild_id: settings for settings in await self._store.reminding.all()}
        self._moves = {}
        for move in await self._store.reminding.moves():
            self._moves.setdefault(move.guild_id, []).append(move)

    @property
    def servers(self) -> list[int]:
        """The servers whose organizers set reminders up."""
        return sorted(self._chosen)

    def for_guild(self, guild_id: int) -> ReminderSettings | None:
        """Return a server's settings: what its organizers chose, else what the FAQ says; None when neither does."""
        if guild_id in self._chosen:
            return self._chosen[guild_id]
        faq = self.faq_of(guild_id)
        # Several servers may share a FAQ: its channel is one server's, and is posted to by that one alone.
        if faq is None or faq.reminders is None or not self._has_channel(guild_id, int(faq.reminders.channel)):
            return None
        return _from_file(guild_id, faq.reminders)

    def faq_of(self, guild_id: int) -> Faq | None:
        volume = self._workshops.volume_for(guild_id)
        return volume.loaded.faq if volume else None

    async def choose(self, settings: ReminderSettings) -> None:
        """Keep a choice and plan by it."""
        await self._store.reminding.save(settings)
        self._chosen[settings.guild_id] = settings
        await self.replan(settings.guild_id)

    def forget(self, guild_id: int) -> None:
        """Forget a server that removed the bot."""
        self._chosen.pop(guild_id, None)
        self._moves.pop(guild_id, None)

    async def replan(self, guild_id: int) -> None:
        """Make the ledger what follows from the FAQ and the settings of a server."""
        await self._apply_moves(guild_id)
        settings, faq = self.for_guild(guild_id), self.faq_of(guild_id)
        if faq is None:
            return  # a FAQ that cannot be read at the moment withdraws nothing
        now = int(self._clock().timestamp())
        wanted = [] if settings is None or settings.paused else planned(faq, settings)
        if settings is not None or await self._store.ledger.of(guild_id, REMINDER):
            await self._store.ledger.replan(REMINDER, guild_id, wanted, now)
        await self._move_personal(guild_id, faq, now)
        if settings is not None and not await self._store.reminding.heard(guild_id):
            await self._store.reminding.tell(guild_id, as_heard(faq))
        self._plan_changed.set()

    async def unannounced(self, guild_id: int) -> list[DateChange]:
        """Return the dates that are not what the server was told."""
        faq = self.faq_of(guild_id)
        return changed_dates(await self._store.reminding.heard(guild_id), faq) if faq else []

    async def mark_announced(self, guild_id: int, date_id: str, *, notice: bool) -> None:
        """Take a changed date as announced, with a notice to members or without; one that did not change stays."""
        faq, settings = self.faq_of(guild_id), self.for_guild(guild_id)
        heard = await self._store.reminding.heard(guild_id)
        if faq is None or date_id not in heard:
            return
        current = {date.date_id: date for date in as_heard(faq)}
        told = current.get(date_id, HeardDate(date_id, None, "no longer in the call"))
        if told.instant == heard[date_id].instant:
            return
        if notice and settings and date_of(faq, date_id) is not None:
            now = int(self._clock().timestamp())
            instant = told.instant if told.instant is not None else now
            was = heard[date_id].literal
            post = Post(NOTICE, guild_id, settings.channel_id, date_id, instant, _NOTICE_LEAD, now, was)
            await self._store.ledger.plan([post])
        await self._store.reminding.tell(guild_id, list((heard | {date_id: told}).values()))
        self._plan_changed.set()

    async def change_date(self, move: DateMove) -> None:
        """Keep a change that organizers made, and plan by it."""
        kept = await self._store.reminding.move(move)
        self._moves.setdefault(move.guild_id, []).append(kept)
        await self.replan(move.guild_id)

    async def _apply_moves(self, guild_id: int) -> None:
        """Let a server answer with the dates its organizers changed; forget changes that the FAQ has overtaken."""
        moves, base = self._moves.get(guild_id), self._workshops.base_for(guild_id)
        if not moves or base is None:
            return
        faq, stale = with_moves(base.loaded.faq, moves)
        for move in stale:
            await self._store.reminding.unmove(move)
            log.info("the FAQ says something new about %s", move.date_id, extra={"action": "move_overtaken"})
        self._moves[guild_id] = [move for move in moves if move not in stale]
        await asyncio.to_thread(self._workshops.put_changed, guild_id, base, faq)

    async def _move_personal(self, guild_id: int, faq: Faq, now: int) -> None:
        """Let members' own reminders follow a date that changed."""
        for row in await self._store.ledger.of(guild_id, PERSONAL, states=(PLANNED,)):
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
    return [
        Post(
            REMINDER,
            settings.guild_id,
            settings.channel_id,
            item.date_id,
            int(item.instant.timestamp()),
            item.lead,
            int(item.due.timestamp()),
        )
        for item in plan(faq, {**DEFAULT, **settings.leads})
    ]


def _from_file(guild_id: int, section: Reminders) -> ReminderSettings:
    leads = {str(kind): tuple(sorted(map(parse_lead, texts), reverse=True)) for kind, texts in section.leads.items()}
    role_id = int(section.role) if section.role else None
    return ReminderSettings(guild_id, int(section.channel), role_id, section.quiet, leads=leads)
