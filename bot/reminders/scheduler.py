"""Posts what is due, once: claims a row with a lease, looks whether somebody sent it already, sends, confirms.

What ends a step in doubt (a crash, a lost answer, a time-out) leaves the claim to run out: the next claimer looks into
the channel before it sends. What ends it for certain (a forbidden channel) is settled, and organizers are notified.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from bot.errors import StoreError
from bot.reminders.ended import Ended
from bot.reminders.lateness import grace_s
from bot.store.ledger import FAILED, PERSONAL, SENT, SKIPPED, WITHDRAWN, Ledger, Row
from bot.words.language import say
from bot.words.times import amount

log = logging.getLogger(__name__)


class RefusedError(Exception):
    """The post can never arrive: the channel is gone, forbidden, or closed. Its text says so in words."""


class NothingToSayError(Exception):
    """`Publisher.send` found nothing to post; the text says why. Nobody is told."""


class Publisher(Protocol):
    """Where posts go."""

    def text(self, row: Row, now: datetime) -> str | None:
        """Return what to post at `now`; None when there is nothing left to say (the date changed or is gone).

        Raises LookupError while that is not known.
        """
        ...

    async def find(self, row: Row, since: datetime) -> int | None:
        """Return the message that posted this row already, if there is one since `since`."""
        ...

    async def send(self, row: Row, text: str, nonce: str) -> int:
        """Post, and return the message's id. Raises RefusedError if it never can; anything else leaves it in doubt."""
        ...

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        """Tell the organizers of each server, in one message, what was not posted."""
        ...

    async def follow(self, row: Row) -> None:
        """Let a member's own reminder that was held follow its date, if that has a day again."""
        ...


class SchedulerOptions(NamedTuple):
    """How fast and how late posts go out.

    - `lease_s`: how long a claim holds; `grace_s`: how late a post may be
    - `per_s`: posts per second, below Discord's 50 for all requests; `batch`: posts claimed at a time
    - `slice_s`: how often the clock is read while waiting: it may jump, the machine may have slept
    - `retry_s`: how long to wait when the store is away
    """

    lease_s: int = 60
    grace_s: int = 2 * 3_600
    per_s: int = 40
    batch: int = 80
    slice_s: float = 30.0
    retry_s: float = 5.0


def _unobserved(kind: str, state: str, late_s: float) -> None:
    del kind, state, late_s


class Scheduler:
    """Runs for as long as the process.

    - `clock` gives the instant; `last_turn` is when it last looked for something due
    - `plan_changed` wakes it; `observe` hears how each post ended: kind, state, seconds late
    """

    def __init__(
        self,
        ledger: Ledger,
        publisher: Publisher,
        clock: Callable[[], datetime],
        options: SchedulerOptions | None = None,
        *,
        plan_changed: asyncio.Event | None = None,
        observe: Callable[[str, str, float], None] = _unobserved,
    ) -> None:
        self._ledger, self._publisher, self._clock = ledger, publisher, clock
        self._options, self._observe = options or SchedulerOptions(), observe
        self._plan_changed = plan_changed or asyncio.Event()
        self._batch: asyncio.Future[list[None]] | None = None
        self._ending = False
        self._ended: list[Ended] = []
        self.last_turn: datetime | None = None

    def wake(self) -> None:
        """Look again now: something was planned or withdrawn."""
        self._plan_changed.set()

    async def drain(self, patience_s: float) -> None:
        """Take nothing new, and wait for what is being posted; what takes longer stays claimed for the next process."""
        self._ending = True
        if self._batch is not None:
            await asyncio.wait({self._batch}, timeout=patience_s)

    async def run(self) -> None:
        """Post what falls due until cancelled or finished; nothing that happens to one row ends it."""
        while not self._ending:
            try:
                following = await self.turn()
            except StoreError as error:
                log.warning("reminders wait for the store: %s", error, extra={"action": "store_away"})
                await asyncio.sleep(self._options.retry_s)
                continue
            except Exception:
                log.exception("a turn of the scheduler failed", extra={"action": "turn_failed"})
                await asyncio.sleep(self._options.retry_s)
                continue
            await self._rest_until(following)

    async def turn(self) -> int | None:
        """Post everything that is due now; return when the next thing is, in seconds of Unix time."""
        try:
            return await self._post_due()
        finally:
            ended, self._ended = self._ended, []
            if ended:
                await self._publisher.notify_organizers(ended)

    async def _post_due(self) -> int | None:
        while not self._ending:
            self._plan_changed.clear()
            now = self._clock()
            self.last_turn = now
            rows = await self._ledger.claim(int(now.timestamp()), self._options.lease_s, self._options.batch)
            if not rows:
                return await self._ledger.next_due()
            begun = asyncio.get_running_loop().time()
            self._batch = asyncio.gather(*(self._settle(row) for row in rows))
            await self._batch
            taken_s = asyncio.get_running_loop().time() - begun
            spare = len(rows) / self._options.per_s - taken_s
            if spare > 0 and len(rows) == self._options.batch:
                await asyncio.sleep(spare)
        return None

    async def _rest_until(self, following: int | None) -> None:
        """Sleep until `following`, until woken, or for a slice: another process may have planned something."""
        left = self._options.slice_s if following is None else following - self._clock().timestamp()
        if left > 0:
            with contextlib.suppress(TimeoutError):
                # not `wait_for`, which loses a cancellation when the wait ends at the same moment (before Python 3.12)
                async with asyncio.timeout(min(self._options.slice_s, max(left, 0.05))):
                    await self._plan_changed.wait()

    async def _settle(self, row: Row) -> None:
        """Take one claimed row to its end; whatever goes wrong touches no other."""
        try:
            async with asyncio.timeout(self._options.lease_s * 0.75):  # done or given up before others may claim it
                await self._post(row)
        except RefusedError as error:
            await self._end(row, FAILED, str(error))
        except NothingToSayError as error:
            await self._end(row, WITHDRAWN, str(error))
        except StoreError as error:
            log.warning("post %d stays claimed: %s", row.id, error, extra={"action": "post_in_doubt"})
        except Exception as error:  # noqa: BLE001 - one bad row ends nothing
            await self._doubt(row, error)

    async def _doubt(self, row: Row, error: Exception) -> None:
        """Leave a row to its next claimer; past the grace nobody tries any more, and organizers look for themselves."""
        late_s = self._clock().timestamp() - row.post.due_at
        if late_s > self._grace_s(row) + self._options.lease_s:
            await self._end(row, FAILED, say("why.no_answer"), "why.no_answer")
            return
        trace = None if isinstance(error, TimeoutError | LookupError) else error
        reason = type(error).__name__
        log.warning("post %d stays claimed: %s", row.id, reason, extra={"action": "post_in_doubt"}, exc_info=trace)

    async def _post(self, row: Row) -> None:
        if row.attempts > 1 and row.first_claimed_at is not None:
            since = datetime.fromtimestamp(row.first_claimed_at, self._clock().tzinfo)
            found = await self._publisher.find(row, since)
            if found is not None:
                await self._confirm(row, found)
                return
        now = self._clock()
        late_s, most_s = now.timestamp() - row.post.due_at, self._grace_s(row)
        try:
            text = self._publisher.text(row, now)
        except LookupError as error:
            if late_s <= most_s:
                raise
            await self._end(row, SKIPPED, str(error))
            return
        if text is None and row.post.kind == PERSONAL:
            await self._ledger.hold(row.id)
            await self._publisher.follow(row)
        elif text is None:
            await self._ledger.settle(row.id, WITHDRAWN, say("why.moved"))
        elif late_s > most_s and not (row.post.kind == PERSONAL and now.timestamp() < row.post.instant):
            why = say("why.away", span=amount(timedelta(seconds=late_s), away=True))
            await self._end(row, SKIPPED, why, "why.away")
        else:
            await self._confirm(row, await self._publisher.send(row, text, nonce_of(row)))

    def _grace_s(self, row: Row) -> int:
        return grace_s(row.post.kind, self._options.grace_s)

    async def _confirm(self, row: Row, message_id: int) -> None:
        if row.post.kind == PERSONAL:  # nothing about a member is kept longer than it is needed
            await self._ledger.forget(row.id)
        else:
            await self._ledger.confirm(row.id, message_id)
        self._observe(row.post.kind, SENT, self._clock().timestamp() - row.post.due_at)
        log.info("post %d sent", row.id, extra={"action": "post_sent"})

    async def _end(self, row: Row, state: str, why: str, message: str = "") -> None:
        """End a row that will not be sent, and tell organizers once."""
        try:
            if row.post.kind == PERSONAL:
                await self._ledger.forget(row.id)
            elif await self._ledger.settle(row.id, state, why) and state != WITHDRAWN:
                self._observe(row.post.kind, state, 0.0)
                late_s = self._clock().timestamp() - row.post.due_at
                self._ended.append(Ended(row, why, late_s, message))
        except StoreError as error:
            log.warning("post %d stays claimed: %s", row.id, error, extra={"action": "post_in_doubt"})


def nonce_of(row: Row) -> str:
    """Return the nonce of a post, made from its key: whoever sends it again sends the same (at most 25 characters)."""
    return hashlib.sha256("|".join(map(str, row.post[:6])).encode()).hexdigest()[:25]
