"""Items of the inbox, and who waits for each, as the store keeps them."""

from __future__ import annotations

from typing import NamedTuple

OPEN, ANSWERING, ANSWERED, DECLINED, SPAM = "open", "answering", "answered", "declined", "spam"
UNDECIDED = (OPEN, ANSWERING)


class Item(NamedTuple):
    """- `guild_id`: whose organizers see it; 0 for those of every server that decides about the workshop
    - `given_entry`, `given`: whose answer is called wrong, and what it said; empty where there was none
    - `decision` is JSON; instants are seconds of Unix time
    """

    id: int
    workshop: str
    guild_id: int
    question: str
    given_entry: str = ""
    given: str = ""
    state: str = OPEN
    askers: int = 1
    asked_at: int = 0
    decision: str = ""
    decided_by: int | None = None
    decided_at: int | None = None


class Ask(NamedTuple):
    """- `guild_id` is 0 in a direct message; `message_id` is that under which it was asked, None where only the asker
    saw it
    """

    id: int
    item_id: int
    user_id: int
    guild_id: int
    channel_id: int
    message_id: int | None
    words: str
    remark: str
    named: bool
    locale: str
    asked_at: int


def item_key(item_id: int) -> str:
    """Return how the ledger names an item."""
    return f"item:{item_id}"


def ask_key(ask_id: int) -> str:
    """Return how the ledger names somebody who waits."""
    return f"ask:{ask_id}"
