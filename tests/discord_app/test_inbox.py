"""From "Ask the organizers" to the live answer, over a Discord that judges every request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from bot.discord_app.runtime.client import WorkshopBot
from tests.discord_app.conftest import Start
from tests.discord_app.double import Call, Discord
from tests.discord_app.seen import buttons, data, next_call, next_text, nothing_more

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

    async def declined(self, who: Any, question: str = GRANTS, **how: Any) -> Any:
        """Somebody asks what the bot does not know; return the answer's message, as it stands in the channel."""
        asked = await self.server.says(who, f"<@{self.server.bot['id']}> {question}", **how)
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
        form = data(await next_call(self.server))
        self.forget_calls()
        filled = given or (None,) * len(form["components"])
        await self.server.submits(who, form, *filled, message=shown, where=where, **how)
        while True:
            call = await next_call(self.server)
            if call.path.startswith("/webhooks/"):
                return str(call.body["content"])

    async def asks(self, who: Any, question: str = GRANTS) -> str:
        """Somebody asks in the channel, is declined, and sends it to the organizers."""
        return await self.sends(who, await self.declined(who, question))

    async def card(self, times: int = 1) -> Any:
        """The message in the organizers' channel."""
        await self.settled(lambda: len(self.cards()) >= times)
        await self.settled(lambda: self.bot.services.scheduler and True)
        return self.server.world.posts(self.staff)[times - 1]

    async def press(self, who: Any, choice: str, shown: Any = None) -> Call:
        """An organizer presses a button of an item; return what comes of it."""
        shown = shown or await self.card()
        self.forget_calls()
        await self.server.presses(who, f"inbox:{choice}:1", shown, staff=True, where=self.staff)
        return await next_call(self.server)

    async def answers(self, who: Any, *given: str | None) -> str:
        """An organizer fills in the form of an answer; return what they are told."""
        form = data(await self.press(who, "a"))
        return await self.fills(who, form, *(given or (NO_GRANTS, None, None, None)))

    async def fills(self, who: Any, form: Any, *given: str | None) -> str:
        self.forget_calls()
        await self.server.submits(who, form, *given, staff=True, where=self.staff, message=await self.card())
        while True:
            call = await next_call(self.server)
            if call.path.startswith("/webhooks/"):
                return str(call.body["content"])

    async def told(self, who: Any, *, direct: bool = False) -> Any:
        """The organizers' answer, as it came to somebody."""
        place = self.server.world.dm_of(who["id"]) if direct else self.server.channel_id
        return await self.settled(
            lambda: next((one for one in self.server.world.posts(place) if "· answer " in one["content"]), None)
        )


@pytest.fixture
async def scene(server: Discord, bot: WorkshopBot) -> AsyncIterator[Scene]:
    found = Scene(server, bot)
    await server.slash(
        found.olga, "setup", staff=True, channel=str(found.staff), resolve=server.resolved_channel(found.staff)
    )
    await next_call(server)
    yield found


async def test_from_the_button_to_the_live_answer(scene: Scene) -> None:
    told = await scene.asks(scene.ada)
    assert told == (
        "📨 Sent to the organizers. Their answer comes here, as a reply that mentions you.\n"
        "-# You can delete it with `/privacy`."
    )
    card = await scene.card()
    print(card["content"])
    words = await scene.answers(scene.olga)
    assert words == "✅ Published, and on its way to whoever asked. I answer with it from now on."
    answer = await scene.told(scene.ada)
    print(answer["content"])
    shown = await scene.declined(scene.ben, "any travel grants?")
    print(shown["content"])
    print(scene.cards())
    assert 0
