"""The buttons and forms by which members ask the organizers, and organizers decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from bot.discord_app.ui.buttons import PersistentButton

ANSWER, LINK, DECLINE, SPAM, SHOW = "a", "l", "d", "s", "o"
OLDEST, MOST_ASKED = "o", "c"


@dataclass(frozen=True, slots=True)
class AskOrganizersButton(PersistentButton):
    """Under what the bot could not answer: opens the form."""

    form: ClassVar[str] = "organizers"


@dataclass(frozen=True, slots=True)
class WrongButton(PersistentButton):
    """Under an answer: opens the form in which somebody says that it is wrong."""

    entry: str
    form: ClassVar[str] = "wrong:{entry}"


@dataclass(frozen=True, slots=True)
class AskForm(PersistentButton):
    """What a member sends to the organizers."""

    form: ClassVar[str] = "organizers:send"


@dataclass(frozen=True, slots=True)
class WrongForm(PersistentButton):
    entry: str
    form: ClassVar[str] = "wrong:send:{entry}"


@dataclass(frozen=True, slots=True)
class ItemButton(PersistentButton):
    """What an organizer does about an item; `row` is its number."""

    choice: str
    row: int
    form: ClassVar[str] = "inbox:{choice}:{row}"


@dataclass(frozen=True, slots=True)
class TakeBackButton(PersistentButton):
    """Under the word that an answer was published: takes it back, and opens its item again."""

    row: int
    form: ClassVar[str] = "inbox:undo:{row}"


@dataclass(frozen=True, slots=True)
class AnswerForm(PersistentButton):
    row: int
    form: ClassVar[str] = "inbox:answer:{row}"


@dataclass(frozen=True, slots=True)
class LinkForm(PersistentButton):
    row: int
    form: ClassVar[str] = "inbox:link:{row}"


@dataclass(frozen=True, slots=True)
class InboxPageButton(PersistentButton):
    """Turns to page `number` of the open items, in the order of `choice`."""

    choice: str
    number: int
    form: ClassVar[str] = "inbox:page:{choice}:{number}"
