"""The reminders of every server: what organizers chose, what is planned for it, which dates changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from enum import Enum

from bot.faq.model import Faq, KeyDate
from bot.reminders.loading import Loading
from bot.reminders.moves import DateChange, as_heard, changed_dates
from bot.reminders.plan import anchor, date_of
from bot.reminders.planned import groups, planned
from bot.reminders.posts import Notice
from bot.reminders.server_moves import ServerMoves
from bot.reminders.settings import ReminderSettings, in_force
from bot.servers.workshops import Workshops
from bot.store.ledger import EVERY_STATE, HELD, NOTICE, PERSONAL, PLANNED, REMINDER, Post, Row
from bot.store.reminding import DateMove, ReminderChoices
from bot.store.store import Store

log = logging.getLogger(__name__)


class Announced(Enum):
    """What became of a change that an organizer decided about."""

    POSTED = "posted"  # a notice is on its way
    QUIETLY = "quietly_done"
    NOWHERE = "nowhere"  # no channel was chosen for reminders and notices
    STALE = "stale"  # it was decided about already, or the date has changed again


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
        self._deciding = asyncio.Lock()
        self._chosen: dict[int, ReminderChoices] = {}
        self.loading = Loading()
        self._moves = ServerMoves(store.reminding, workshops)

    async def load(self) -> None:
        """Read what was chosen and changed. Raises StoreError when the store does not answer."""
        self._chosen = {settings.guild_id: settings for settings in await self._store.reminding.all()}
        await self._moves.load()
        self.loading.set()

    @property
    def servers(self) -> list[int]:
        """The servers whose organizers set reminders up."""
        return sorted(self._chosen)

    def for_guild(self, guild_id: int) -> ReminderSettings | None:
        """Return what holds for a server; None where neither its organizers nor the FAQ name a channel."""
        faq = self.faq_of(guild_id)
        section = faq.reminders if faq else None
        # Several servers may share a FAQ: its channel is one server's, and is posted to by that one alone.
        if section is not None and not self._has_channel(guild_id, int(section.channel)):
            section = None
        return in_force(self.chosen_by(guild_id), section)

    def chosen_by(self, guild_id: int) -> ReminderChoices:
        """Return what a server's organizers chose, each field None that they left to the FAQ."""
        return self._chosen.get(guild_id, ReminderChoices(guild_id))

    def faq_for(self, post: Post) -> Faq | None:
        """Return the FAQ of a post; a member's own reminder may be of a workshop named in a direct message."""
        if post.kind == PERSONAL and not post.guild_id and (volume := self._workshops.library.get(post.detail)):
            return volume.loaded.faq
        return self.faq_of(post.guild_id)

    def faq_of(self, guild_id: int) -> Faq | None:
        volume = self._workshops.volume_for(guild_id)
        return volume.loaded.faq if volume else None

    async def choose(self, choices: ReminderChoices) -> None:
        """Keep what organizers chose, and plan by it."""
        await self._store.reminding.save(choices)
        self._chosen[choices.guild_id] = choices
        await self.replan(choices.guild_id)

    async def clear(self, guild_id: int) -> None:
        """Forget what organizers chose, so that only what the FAQ says holds, and plan by it."""
        await self._store.reminding.clear(guild_id)
        self._chosen.pop(guild_id, None)
        await self.replan(guild_id)

    def forget(self, guild_id: int) -> None:
        """Forget a server that removed the bot."""
        self._chosen.pop(guild_id, None)
        self._moves.forget(guild_id)

    async def replan(self, guild_id: int) -> None:
        """Make the ledger what follows from the FAQ and the settings of a server."""
        await self.apply_moves(guild_id)
        settings, faq = self.for_guild(guild_id), self.faq_of(guild_id)
        await self.follow_personal(guild_id)
        if faq is None:
            return  # a FAQ that cannot be read at the moment withdraws nothing
        now = int(self._clock().timestamp())
        wanted = [] if settings is None or settings.paused else planned(faq, settings)
        if settings is not None or await self._store.ledger.of(guild_id, REMINDER):
            await self._store.ledger.replan(REMINDER, guild_id, wanted, now)
        if settings is not None and await self._store.reminding.heard(guild_id) is None:
            await self._store.reminding.tell(guild_id, as_heard(faq))
        self._plan_changed.set()

    async def unannounced(self, guild_id: int) -> list[DateChange]:
        """Return the dates that are not what the server was told."""
        faq, heard = self.faq_of(guild_id), await self._store.reminding.heard(guild_id)
        return changed_dates(heard, faq, self._clock()) if faq and heard is not None else []

    async def to_ask(self, guild_id: int) -> list[DateChange]:
        """Return the unannounced changes that organizers were not asked about yet."""
        async with self._deciding:
            asked = await self._store.reminding.asked(guild_id)
            return [one for one in await self.unannounced(guild_id) if asked.get(one.date_id) != one.digest]

    async def mark_asked(self, guild_id: int, change: DateChange) -> None:
        """Keep that organizers were asked about a change."""
        await self._store.reminding.ask(guild_id, change.date_id, change.digest)

    async def mark_announced(self, guild_id: int, date_id: str, *, notice: bool, reason: str = "") -> Announced:
        """Take a changed date as announced, with a notice to members or without; return what became of it."""
        await self.loading.require_end()
        async with self._deciding:
            return await self._announce(guild_id, date_id, notice=notice, reason=reason)

    async def _announce(self, guild_id: int, date_id: str, *, notice: bool, reason: str) -> Announced:
        heard = await self._store.reminding.heard(guild_id)
        if heard is None:  # nothing was ever told here
            return Announced.NOWHERE if notice else Announced.QUIETLY
        change = next((one for one in await self.unannounced(guild_id) if one.date_id == date_id), None)
        if change is None:
            return Announced.STALE
        settings, post = self.for_guild(guild_id), None
        if notice:
            if settings is None:
                return Announced.NOWHERE
            post = await self._notice(settings, change, reason)
        told = {name: date for name, date in heard.items() if name != date_id}
        told |= {date_id: change.now} if change.now else {}
        await self._store.reminding.tell(guild_id, told.values(), post)
        self._plan_changed.set()
        return Announced.POSTED if notice else Announced.QUIETLY

    async def _notice(self, settings: ReminderSettings, change: DateChange, reason: str) -> Post:
        """The post that tells a change. Its lead counts the notices of the date: a date may move to and fro."""
        notices = await self._store.ledger.of(settings.guild_id, NOTICE, states=EVERY_STATE)
        number = 1 + max((-row.post.lead for row in notices if row.post.date_id == change.date_id), default=0)
        now = int(self._clock().timestamp())
        instant = change.now.instant if change.now and change.now.instant is not None else 0
        kept = Notice.of(change, reason).kept()
        return Post(NOTICE, settings.guild_id, settings.channel_id, change.date_id, instant, -number, now, kept)

    async def change_date(self, move: DateMove, *, notice: bool) -> tuple[Announced, DateMove]:
        """Keep a change that organizers made, plan by it, and announce it or not; return what became of that, and the
        change with its number.
        """
        await self.loading.require_end()
        async with self._deciding:  # nobody is asked about it in between
            kept = await self._moves.add(move)
            await self.replan(move.guild_id)
            return await self._announce(move.guild_id, move.date_id, notice=notice, reason=move.reason), kept

    async def withdraw(self, guild_id: int, move_id: int) -> bool:
        """Take a change of a date back, and plan by the dates as they then are; False where it holds no longer, or the
        date was changed again after it.
        """
        await self.loading.require_end()
        async with self._deciding:
            withdrawn = await self._moves.withdraw(guild_id, move_id)
            await self.replan(guild_id)
            return withdrawn

    async def apply_moves(self, guild_id: int) -> None:
        """Let a server answer with the dates its organizers moved. Raises StoreError."""
        await self._moves.apply(guild_id)

    async def follow_personal(self, guild_id: int) -> None:
        """Let members' own reminders follow their dates; while a date has no day to come they are held."""
        now = int(self._clock().timestamp())
        for row in await self._store.ledger.of(guild_id, PERSONAL, states=(PLANNED, HELD)):
            faq = self.faq_for(row.post)
            if faq is None:
                continue
            entry = date_of(faq, row.post.date_id)
            instant = anchor(entry, faq) if entry else None
            moment = int(instant.timestamp()) if instant else None
            if moment == row.post.instant and row.state == PLANNED:
                continue
            if moment is None or moment <= now:
                await self._store.ledger.hold(row.id)
            else:
                await self._store.ledger.follow(row, moment, max(moment - row.post.lead, now))

    def beside(self, post: Post) -> list[KeyDate]:
        """Return the further dates of a reminder: those that are reminded of at the same minute."""
        faq, settings = self.faq_of(post.guild_id), self.for_guild(post.guild_id)
        if faq is None or settings is None or post.kind != REMINDER:
            return []
        key = (post.date_id, post.instant, post.lead)
        for first, *others in groups(faq, settings):
            if (first.date_id, int(first.instant.timestamp()), first.lead) == key:
                ids = dict.fromkeys(other.date_id for other in others if other.date_id != first.date_id)
                return [entry for date_id in ids if (entry := date_of(faq, date_id))]
        return []

    async def revive(self, row_id: int) -> bool:
        """Post now what was skipped or failed; return whether there was such a post."""
        revived = await self._store.ledger.revive(row_id, int(self._clock().timestamp()))
        self._plan_changed.set()
        return revived

    async def find(self, guild_id: int, row_id: int) -> Row | None:
        """Return a server's planned reminder by its number."""
        rows = await self._store.ledger.of(guild_id, REMINDER)
        return next((row for row in rows if row.id == row_id), None)
