"""A server whose organizers have an inbox, and what people do there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from bot.store.ledger import QUESTION, Row
from tests.conftest import BUGS
from tests.discord_app.conftest import Start
from tests.discord_app.double import Call, Discord
from tests.discord_app.seen import data, next_call

GRANTS = "are there travel grants?"
NO_GRANTS = "No, the workshop has no money of its own for that."


class Scene:
    """A server whose organizers have a channel, and Ada who asks there."""

    def __init__(self, server: Discord, bot: WorkshopBot) -> None:
        self.server, self.bot = server, bot
        self.ada, self.ben = server.user("ada"), server.user("ben")
        self.olga, self.paul = server.world.owner, server.user("paul")
        self.staff = server.world.staff_id

    async def settled(self, true: Callable[[], Any]) -> Any:
        """Wait until something is so."""
        async with asyncio.timeout(10):
            while not (found := true()):
                await asyncio.sleep(0.01)
        return found

    def forget_calls(self) -> None:
        while not self.server.rest.sent.empty():
            self.server.rest.sent.get_nowait()

    def cards(self) -> list[str]:
        return [str(message["content"]) for message in self.server.world.posts(self.staff)]

    async def set_up(self) -> None:
        """The organizers choose a channel."""
        chosen = self.server.resolved_channel(self.staff)
        await self.server.slash(self.olga, "setup", staff=True, channel=str(self.staff), resolve=chosen)
        await next_call(self.server)

    async def declined(self, who: Any, question: str = GRANTS, *, bare: bool = False, **how: Any) -> Any:
        """Somebody asks what the bot does not know; return the answer's message, as it stands in the channel.

        - `bare`: without a mention
        """
        words = question if bare else f"<@{self.server.bot['id']}> {question}"
        asked = await self.server.says(who, words, **how)
        return await self.settled(lambda: self.answer_to(asked))

    def answer_to(self, asked: int) -> Any:
        for message in self.server.world.posts():
            if str((message.get("message_reference") or {}).get("message_id")) == str(asked):
                return message
        return None

    async def sends(
        self, who: Any, shown: Any, *given: str | None, button: str = "organizers", where: int | None = None, **how: Any
    ) -> str:
        """Somebody presses the button under an answer and sends the form; return what they are told."""
        self.forget_calls()
        await self.server.presses(who, button, shown, where=where, **how)
        form = data(await self.response())
        self.forget_calls()
        filled = given or (None,) * len(form["components"])
        await self.server.submits(who, form, *filled, message=shown, where=where, **how)
        return await self.follow_up()

    async def sends_or_waits(self, who: Any, shown: Any, question: str) -> str:
        """As `sends`, where the answer may be that it was too much."""
        self.forget_calls()
        await self.server.presses(who, "organizers", shown)
        form = data(await self.response())
        self.forget_calls()
        await self.server.submits(who, form, question, None, message=shown)
        return str(data(await self.response())["content"])

    async def asks(self, who: Any, question: str = GRANTS) -> str:
        """Somebody asks in the channel, is declined, and sends it to the organizers."""
        return await self.sends(who, await self.declined(who, question))

    async def card(self, number: int = 1) -> Any:
        """The message about an item in the organizers' channel, which the bot knows to have arrived."""
        await self.settled(lambda: self._card(number))
        async with asyncio.timeout(10):
            while not any(row.message_id for row in await self.posts(QUESTION, f"item:{number}")):
                await asyncio.sleep(0.01)
        return self._card(number)

    def _card(self, number: int) -> Any:
        posted = self.server.world.posts(self.staff)
        return next((one for one in posted if f"-# question {number} · " in one["content"]), None)

    async def posts(self, kind: str, about: str) -> list[Row]:
        return await self.bot.services.store.ledger.about(kind, about)

    async def press(self, who: Any, choice: str, shown: Any = None, number: int = 1, **how: Any) -> Call:
        """An organizer presses a button of an item; return what comes of it."""
        shown = shown or await self.card(number)
        self.forget_calls()
        how = {"staff": True} | how
        await self.server.presses(who, f"inbox:{choice}:{number}", shown, where=self.staff, **how)
        return await self.response()

    async def response(self) -> Call:
        """The bot's next word to whoever acted: at once, or after it has said that it thinks."""
        while True:
            call = await next_call(self.server)
            if call.path.startswith(("/interactions/", "/webhooks/")):
                return call

    async def closes(self, who: Any, choice: str) -> str:
        """An organizer closes an item with one press; return what they are told."""
        return str(data(await self.press(who, choice))["content"])

    async def follow_up(self) -> str:
        return str(data(await self.response())["content"])

    async def answers(self, who: Any, *given: str | None) -> str:
        """An organizer fills in the form of an answer; return what they are told."""
        form = data(await self.press(who, "a"))
        return await self.fills(who, form, *(given or (NO_GRANTS, None, None, None)))

    async def fills(self, who: Any, form: Any, *given: str | None) -> str:
        self.forget_calls()
        await self.server.submits(who, form, *given, staff=True, where=self.staff, message=await self.card())
        return await self.follow_up()

    async def told(self, place: int, times: int = 1, mark: str = "· answer ") -> list[str]:
        """The organizers' answers in a channel, when so many have come."""

        def found() -> list[str]:
            contents = [str(message["content"]) for message in self.server.world.posts(place)]
            return [content for content in contents if mark in content]

        await self.settled(lambda: len(found()) >= times)
        return found()

    def dm(self, who: Any) -> int:
        return self.server.world.dm_of(who["id"])

    async def asks_privately(self, who: Any, question: str = GRANTS, **how: Any) -> str:
        """Somebody asks with /ask, where nobody else sees it, and sends it to the organizers."""
        self.forget_calls()
        await self.server.slash(who, "ask", question=question, **how)
        await next_call(self.server)
        shown = self.server.world.posts()[-1]
        return await self.sends(who, shown, **how)


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    """A FAQ whose changes are answered, as in a running bot."""
    path = tmp_path / "bugs" / "faq.yaml"
    path.parent.mkdir()
    path.write_text(BUGS.read_text(encoding="utf-8"), encoding="utf-8")
    return path


@pytest.fixture
async def scene(server: Discord, start: Start, knowledge: Path) -> Scene:
    found = Scene(server, await start(knowledge=knowledge))
    await found.set_up()
    return found
