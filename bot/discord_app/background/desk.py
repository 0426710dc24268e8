"""The organizers' desk: the inbox, whose it is, its messages and its answers, built from each other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

import discord

from bot.discord_app.background.faq_reload import FaqReload
from bot.discord_app.background.inbox_answers import InboxAnswers
from bot.discord_app.background.inbox_cards import InboxCards
from bot.discord_app.background.inbox_unfinished import UnfinishedAnswers
from bot.discord_app.background.notifier import OrganizerNotifier
from bot.inbox.handovers import Handovers
from bot.inbox.inbox import Inbox
from bot.inbox.publishing import Publishing
from bot.inbox.scopes import Scopes
from bot.reminders.scheduler import Publisher
from bot.revisions.edits import FaqEdits
from bot.servers.deciders import Deciders
from bot.servers.settings import ServerSettingsCache
from bot.servers.workshops import Workshops
from bot.store.ledger import ANSWER, QUESTION, UNFINISHED
from bot.store.store import Store


class Desk(NamedTuple):
    """- `publishers` post what falls due, by its kind in the ledger"""

    inbox: Inbox
    scopes: Scopes
    cards: InboxCards
    handovers: Handovers
    publishers: Mapping[str, Publisher]


def open_desk(  # noqa: PLR0913, PLR0917 - what an inbox needs
    client: discord.Client,
    servers: ServerSettingsCache,
    store: Store,
    workshops: Workshops,
    deciders: Deciders,
    edits: FaqEdits,
    faq_reload: FaqReload,
    notifier: OrganizerNotifier,
    clock: Callable[[], datetime],
    plan_changed: asyncio.Event,
) -> Desk:
    """Build the parts, each from those before it."""
    scopes = Scopes(workshops, servers, deciders)
    inbox = Inbox(store, workshops, scopes, Publishing(edits), plan_changed.set)
    cards = InboxCards(client, store, workshops, servers, notifier, clock)
    publishers: dict[str, Publisher] = {
        QUESTION: cards,
        ANSWER: InboxAnswers(client, store, workshops, edits, scopes, notifier, clock),
        UNFINISHED: UnfinishedAnswers(inbox, cards, faq_reload, notifier, clock),
    }
    return Desk(inbox, scopes, cards, Handovers(), publishers)
