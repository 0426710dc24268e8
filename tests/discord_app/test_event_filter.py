"""What the gate lets in: by what the gateway says of a message, before discord.py has read it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.discord_app.runtime.event_filter import Parser, concerns, install

US, OTHER = 42, 77


def said(content: str = "who has cake?", **more: object) -> dict[str, Any]:
    return {"id": "1", "guild_id": "5", "content": content, "author": {"id": "9"}, "mentions": [], **more}


PERSON, BOT = {"id": str(US), "username": "us"}, {"id": "8", "bot": True}
CASES: list[tuple[str, Any, bool]] = [
    ("talk among members", said(), False),
    ("without the message-content intent", said(""), False),
    ("naming the bot", said(f"<@{US}> when?", mentions=[PERSON]), True),
    ("naming the bot by its older mention", said(f"<@!{US}> when?"), True),
    ("naming somebody else", said(f"<@{OTHER}> when?", mentions=[{"id": str(OTHER)}]), False),
    ("replying to the bot without a ping", said("and in UTC?", referenced_message={"id": "2", "author": PERSON}), True),
    ("replying to somebody", said("yes", referenced_message={"id": "2", "author": {"id": str(OTHER)}}), False),
    ("replying to a message that is gone", said("yes", referenced_message=None), False),
    ("a direct message", {key: value for key, value in said().items() if key != "guild_id"}, True),
    ("another bot naming us", said(f"<@{US}>", mentions=[PERSON], author=BOT), False),
    ("a webhook", said(f"<@{US}>", mentions=[PERSON], webhook_id="3"), False),
    ("no author: discord.py shall say what is wrong", {"id": "1", "guild_id": "5"}, True),
    ("mentions that are none", said(mentions=None), True),
    ("an id that is none", said(mentions=[{"id": "x"}]), True),
    ("not an object at all", 7, True),
]


@pytest.mark.parametrize(("what", "data", "let_in"), CASES, ids=[case[0] for case in CASES])
def test_only_what_may_concern_the_bot_is_read(what: str, data: Any, *, let_in: bool) -> None:
    assert concerns(data, US, lambda _: False) is let_in, what


def test_all_talk_is_read_where_an_organizer_said_to_listen() -> None:
    assert concerns(said(), US, lambda guild_id: guild_id == 5)
    assert not concerns(said(guild_id="6"), US, lambda guild_id: guild_id == 5)


def test_all_talk_is_read_where_a_question_was_handed_over() -> None:
    assert concerns(said(channel_id="7"), US, lambda _: False, lambda channel_id: channel_id == 7)
    assert not concerns(said(channel_id="8"), US, lambda _: False, lambda channel_id: channel_id == 7)


def test_every_event_is_counted_and_only_messages_are_chosen_among() -> None:
    counted: list[str] = []
    read: list[str] = []

    def reads(event: str) -> Parser:
        return lambda _: read.append(event)

    parsers = {event: reads(event) for event in ("MESSAGE_CREATE", "GUILD_CREATE", "READY")}
    install(parsers, lambda event: lambda: counted.append(event), lambda _: False)
    for event in ("MESSAGE_CREATE", "GUILD_CREATE"):
        parsers[event]({"id": "1"})
    assert counted == ["MESSAGE_CREATE", "GUILD_CREATE"]
    assert read == ["GUILD_CREATE"]
