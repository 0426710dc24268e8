"""What is asked and what is decided, as values."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import Enum

from bot.inbox.wording import one_line, plain
from bot.store.inbox_items import Item

MAX_QUESTION = 1_000  # characters that a member may send
MAX_GIVEN = 2_000


class Verdict(Enum):
    ANSWER = "answer"  # with a text of the organizers'
    LINK = "link"  # an entry or a kind says it already
    DECLINE = "decline"
    SPAM = "spam"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What a member sends, and where the answer is to go.

    - `guild_id` None: a direct message; `message_id`: under which it was asked, None where only the asker saw that
    - `given_entry`, `given`: whose answer is called wrong, and what it said; empty where there was none
    - `remark`: what is wrong with it
    """

    workshop: str
    question: str
    user_id: int
    guild_id: int | None
    channel_id: int
    message_id: int | None = None
    named: bool = False
    locale: str = "en"
    given_entry: str = ""
    given: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What organizers do about an item; kept as text, so that another process can bring it to its end.

    - `entry_id` is what answers from now on; for a new entry it is given when the decision wins
    - `operation`: how the FAQ is changed; empty where it is not
    - `note`: what went otherwise than meant
    - `revisions`: the numbers of what it changed, by which it is taken back
    """

    verdict: Verdict
    entry_id: str = ""
    operation: str = ""
    question: str = ""
    also: tuple[str, ...] = ()
    answer: str = ""
    note: str = ""
    revisions: tuple[int, ...] = ()

    def kept(self) -> str:
        return json.dumps(asdict(self) | {"verdict": self.verdict.value}, ensure_ascii=False)

    @classmethod
    def read(cls, kept: str) -> Decision | None:
        """Read what `kept` wrote; None where nothing was."""
        if not kept:
            return None
        values = json.loads(kept)
        lists = {name: tuple(values.get(name, ())) for name in ("also", "revisions")}
        return cls(**values | lists | {"verdict": Verdict(values["verdict"])})


@dataclass(frozen=True, slots=True)
class Decided:
    """- `won`: the decision was this one; else somebody else was faster: who and when stands in the item, which is
    None when it is gone
    """

    item: Item | None
    won: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of a question that was sent.

    - `again`: this member waits for its answer already
    """

    item: Item
    is_new: bool
    again: bool = False


class TooManyError(Exception):
    """This member waits for the answers to as many questions as one may."""


class NobodyToAskError(Exception):
    """No server whose organizers may see the question has a channel for them."""


def tidied(asking: Asking) -> Asking:
    """Return what a member sends with bounded texts, in which nothing is hidden.

    Raises ValueError where nothing is asked.
    """
    values = {name: getattr(asking, name) for name in Asking.__slots__}
    values["question"] = plain(asking.question)[:MAX_QUESTION].strip()
    values["given"], values["remark"] = asking.given[:MAX_GIVEN], one_line(asking.remark)[:MAX_GIVEN]
    if not one_line(values["question"]):
        raise ValueError("nothing is asked")
    return Asking(**values)


def seconds(at: datetime) -> int:
    return int(at.timestamp())
