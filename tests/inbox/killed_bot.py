"""A bot that is killed while it takes a question or gives an answer.

python -m tests.inbox.killed_bot PORT DATABASE FAQ NOW STEP

STEP is one of the names in `STEPS`, or "none". Killed means SIGKILL: nothing is closed, nothing is said.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

from bot.discord_app.background.inbox_answers import InboxAnswers
from bot.discord_app.background.inbox_cards import InboxCards
from bot.inbox.publishing import Publishing
from bot.revisions.edits import FaqEdits
from bot.store.inbox import Inbox
from bot.store.ledger import Ledger
from tests.reminders.killed_bot import dies, main

# What dies, and whether before or after its work; the first question, the first answer.
QUESTION_STEPS: dict[str, tuple[Any, str, bool]] = {
    "the question is kept": (Inbox, "add", True),
    "before its message is sent": (InboxCards, "send", False),
    "its message is sent": (InboxCards, "send", True),
    "before that is confirmed": (Ledger, "confirm", False),
    "that is confirmed": (Ledger, "confirm", True),
}
ANSWER_STEPS: dict[str, tuple[Any, str, bool]] = {
    "an organizer has won": (Inbox, "win", True),
    "before the answer is published": (FaqEdits, "publish", False),
    "the answer is published": (FaqEdits, "publish", True),
    "before the item is ended": (Publishing, "publish", True),
    "the item is ended": (Inbox, "end", True),
    "before an answer is sent": (InboxAnswers, "send", False),
    "an answer is sent": (InboxAnswers, "send", True),
    "before an answer is confirmed": (Ledger, "confirm", False),
    "an answer is confirmed": (Ledger, "confirm", True),
}
STEPS = QUESTION_STEPS | ANSWER_STEPS


if __name__ == "__main__":
    if sys.argv[5] in STEPS:
        owner, name, after = STEPS[sys.argv[5]]
        dies(owner, name, after=after)
    asyncio.run(main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]))
