"""Hands each post that falls due to what posts its kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.reminders.ended import Ended
from bot.reminders.scheduler import Publisher
from bot.store.ledger import Row


class Publishers:
    """Implements `bot.reminders.scheduler.Publisher`.

    - `usual` posts every kind that is not among `by_kind`
    """

    def __init__(self, usual: Publisher, by_kind: Mapping[str, Publisher]) -> None:
        self._usual, self._by_kind = usual, by_kind

    def text(self, row: Row, now: datetime) -> str | None:
        return self._of(row).text(row, now)

    async def find(self, row: Row, since: datetime) -> int | None:
        return await self._of(row).find(row, since)

    async def send(self, row: Row, text: str, nonce: str) -> int:
        return await self._of(row).send(row, text, nonce)

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        for publisher in (self._usual, *self._by_kind.values()):
            if theirs := [one for one in ended if self._of(one.row) is publisher]:
                await publisher.notify_organizers(theirs)

    async def follow(self, row: Row) -> None:
        await self._of(row).follow(row)

    def _of(self, row: Row) -> Publisher:
        return self._by_kind.get(row.post.kind, self._usual)
