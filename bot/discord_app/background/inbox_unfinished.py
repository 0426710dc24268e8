"""Brings to its end what a process began to decide and did not finish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.discord_app.background.faq_reload import FaqReload
from bot.discord_app.background.inbox_cards import InboxCards, number_of
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.inbox.inbox import Inbox
from bot.reminders.ended import Ended
from bot.reminders.scheduler import NothingToSayError
from bot.revisions.model import EditConflict, EditRejected
from bot.store.ledger import Row
from bot.words.language import say


class UnfinishedAnswers:
    """Implements `bot.reminders.scheduler.Publisher` for posts of the kind UNFINISHED, which nobody sees."""

    def __init__(
        self,
        inbox: Inbox,
        cards: InboxCards,
        faq_reload: FaqReload,
        notifier: OrganizerNotifier,
        clock: Callable[[], datetime],
    ) -> None:
        self._inbox, self._cards, self._faq_reload = inbox, cards, faq_reload
        self._notifier, self._clock = notifier, clock

    def text(self, row: Row, now: datetime) -> str | None:
        """Return something: whether there is anything to do is in the store."""
        del now
        return row.post.date_id

    async def find(self, row: Row, since: datetime) -> int | None:
        """Look for nothing: doing it again does no harm."""
        del row, since
        return None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        """Finish; answers go out as posts of their own. Raises NothingToSayError where all is done already."""
        del text, nonce
        number = number_of(row)
        try:
            item = await self._inbox.resume(number, self._clock())
        except (EditConflict, EditRejected):
            await self._cards.refresh(number)
            await self._notifier.notify(row.post.guild_id, say("unfinished.refused", number=number))
            raise NothingToSayError("it could not be published") from None
        if item is None:
            raise NothingToSayError("it was finished")
        await self._faq_reload.published(item.workshop)
        await self._cards.refresh(number)
        return number

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        """Nobody waits for a post of this kind."""

    async def follow(self, row: Row) -> None:
        """Nothing follows: only members' own reminders are ever held."""
