"""The messages about open items in the organizers' channels: posted once each, and edited in place."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

import discord

from bot.discord_app.background.notifier import OrganizerNotifier
from bot.discord_app.background.posted import delivered, find_post
from bot.discord_app.text.inbox import card, card_mark, card_marks, gone_card
from bot.discord_app.ui.buttons import buttons_view
from bot.discord_app.ui.inbox_buttons import ANSWER, DECLINE, LINK, SPAM, ItemButton
from bot.discord_app.ui.replies import NOBODY, UNREACHED, edit_message
from bot.inbox.nearest import Near, nearest, unanswered_kind
from bot.reminders.ended import Ended
from bot.reminders.scheduler import NothingToSayError
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.inbox_items import OPEN, UNDECIDED, Item, item_key
from bot.store.ledger import QUESTION, Row
from bot.store.store import Store
from bot.words.catalogue import SOURCE
from bot.words.language import say

log = logging.getLogger(__name__)
_ASKS = 20  # of an item that are looked at for what they typed
Content = tuple[str, discord.ui.View | None]
_BUTTONS = (
    (ANSWER, "inbox.button.answer", discord.ButtonStyle.primary),
    (LINK, "inbox.button.link", discord.ButtonStyle.secondary),
    (DECLINE, "inbox.button.decline", discord.ButtonStyle.secondary),
    (SPAM, "inbox.button.spam", discord.ButtonStyle.secondary),
)


class InboxCards:
    """Implements `bot.reminders.scheduler.Publisher` for posts of the kind QUESTION."""

    def __init__(
        self,
        client: discord.Client,
        store: Store,
        workshops: Workshops,
        servers: ServerSettingsCache,
        notifier: OrganizerNotifier,
        clock: Callable[[], datetime],
    ) -> None:
        self._client, self._store, self._workshops = client, store, workshops
        self._servers, self._notifier, self._clock = servers, notifier, clock

    def text(self, row: Row, now: datetime) -> str | None:
        """Return the last line of the message."""
        del now
        return card_mark(number_of(row), self.language(row.post.guild_id))

    async def find(self, row: Row, since: datetime) -> int | None:
        """Look for the message in the channel."""
        me, number = self._client.user, number_of(row)
        lines = card_marks(number)
        language = self.language(row.post.guild_id)
        return await find_post(self._place(row), me, lines, since, self._clock(), language) if me else None

    async def send(self, row: Row, text: str, nonce: str) -> int:
        """Post an item as it is now. Raises NothingToSayError for one that was decided meanwhile."""
        del text
        item = await self._store.inbox.find(number_of(row))
        if item is None or item.state not in UNDECIDED:
            raise NothingToSayError("it was decided meanwhile")
        language = self.language(row.post.guild_id)
        content, view = await self.shown(item, language)

        async def send() -> discord.Message:
            shown = view or discord.utils.MISSING
            return await self._place(row).send(
                content, allowed_mentions=NOBODY, nonce=nonce, view=shown, suppress_embeds=True
            )

        sent = await delivered(send, language)
        await self._store.ledger.confirm(row.id, sent.id)  # from now on whoever changes the item edits this message
        if await self._store.inbox.find(item.id) != item:
            await self._edit(row, sent.id, item.id)
        return sent.id

    async def notify_organizers(self, ended: Sequence[Ended]) -> None:
        """Tell organizers that there is something in their inbox, where their channel is closed to the bot."""
        for one in ended:
            post = one.row.post
            language = self.language(post.guild_id)
            words = say("question.not_posted", language, channel=f"<#{post.channel_id}>", why=one.told(language))
            await self._notifier.notify(post.guild_id, words)

    async def follow(self, row: Row) -> None:
        """Nothing follows: only members' own reminders are ever held."""

    async def refresh(self, item_id: int) -> None:
        """Let every message about an item say what it is now. Raises StoreError."""
        for row in await self._store.ledger.about(QUESTION, item_key(item_id)):
            if row.message_id:
                await self._edit(row, row.message_id, item_id)

    def language(self, guild_id: int) -> str:
        """Return what the organizers of a server are written to in."""
        return self._servers.languages(guild_id)[0]

    async def shown(self, item: Item, language: str) -> Content:
        """Return an item as organizers see it, with the buttons by which they decide while it is open."""
        asks = await self._store.inbox.asks(item.id, _ASKS)
        near = await asyncio.to_thread(self.near, item, language=language) if item.state == OPEN else []
        return card(item, asks, near, language), item_view(item, language)

    def near(self, item: Item, limit: int = 3, *, answered: bool = True, language: str = SOURCE) -> list[Near]:
        """Return what the FAQ says that is nearest to an item."""
        volume = self._workshops.library.get(item.workshop)
        if volume is None:
            return []
        return nearest(volume.answerer, item.question, limit, answered=answered, language=language)

    def replaceable(self, item: Item, language: str, limit: int = 4) -> list[Near]:
        """Return what an answer to an item may take the place of: first what is called wrong, or the kind of question
        that it is of, where nothing answers that.
        """
        volume = self._workshops.library.get(item.workshop)
        if volume is None:
            return []
        answerer, first = volume.answerer, None
        if not item.given_entry:
            first = unanswered_kind(answerer, item.question, language)
        elif title := answerer.question_of(item.given_entry, language):
            own = any(entry.id == item.given_entry for entry in answerer.faq.entries)
            first = Near(item.given_entry, title, 1.0, own)
        near = self.near(item, limit, answered=False, language=language)
        return [first, *(one for one in near if one.entry != first.entry)] if first else near

    async def _edit(self, row: Row, message_id: int, item_id: int) -> None:
        item, language = await self._store.inbox.find(item_id), self.language(row.post.guild_id)
        content, view = await self.shown(item, language) if item else (gone_card(item_id, language), None)
        try:
            await edit_message(self._place(row), message_id, content, view)
        except UNREACHED as error:
            log.info("a card stays as it was: %s", type(error).__name__, extra={"action": "card_not_edited"})

    def _place(self, row: Row) -> discord.PartialMessageable:
        return self._client.get_partial_messageable(row.post.channel_id, guild_id=row.post.guild_id)


def item_view(item: Item, language: str = SOURCE) -> discord.ui.View | None:
    """Return the buttons by which organizers decide; None where they have."""
    if item.state not in UNDECIDED:
        return None
    wrong = {DECLINE: "inbox.button.right"} if item.given_entry else {}
    return buttons_view(
        *(
            ItemButton(choice, item.id).item(say(wrong.get(choice, words), language), style)
            for choice, words, style in _BUTTONS
        )
    )


def number_of(row: Row) -> int:
    """Return the number of the item, or of whoever waits, that a post is about."""
    return int(row.post.date_id.partition(":")[2])
