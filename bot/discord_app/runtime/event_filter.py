"""Filters what the gateway sends before discord.py reads it: duplicates, talk among members, payloads it cannot read.

Discord may deliver an event twice (after a resume above all), and an exception in one of discord.py's parsers ends
`Client.connect`. Nearly every message of a server is meant for somebody else: it is left out before discord.py makes
objects of it.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)
Parser = Callable[[Any], None]
_ONCE = frozenset({"MESSAGE_CREATE", "INTERACTION_CREATE"})
# Without these there is no session: their errors end it, and it is begun anew.
_VITAL = frozenset({"READY", "RESUMED"})
_MESSAGES = frozenset({"MESSAGE_CREATE", "MESSAGE_UPDATE"})
_REMEMBERED = 4_000  # events


def install(
    parsers: dict[str, Parser], counter: Callable[[str], Callable[[], None]], concerns: Callable[[Any], bool]
) -> None:
    """Put the filter before each of discord.py's parsers (`ConnectionState.parsers`), in place.

    `counter` gives what counts one more event of a name; `concerns` says which messages are let through.
    """
    seen: OrderedDict[str, None] = OrderedDict()
    for event, parser in list(parsers.items()):
        if event not in _VITAL:
            passes = concerns if event in _MESSAGES else _every
            parsers[event] = _filtered(event, parser, seen, counter(event), passes)


def concerns(
    data: Any,  # noqa: ANN401 - whatever the gateway sends
    me: int,
    listens: Callable[[int], bool],
    watches: Callable[[int], bool] = lambda _: False,
) -> bool:
    """Whether a new message may concern the bot, by what the gateway says of it; what is not understood may.

    A direct message, one that mentions the bot or replies to it, or any of a server where it `listens` or of a channel
    that it `watches`; never a bot's or a webhook's.
    """
    try:
        if "guild_id" not in data:
            return True
        if data["author"].get("bot") or "webhook_id" in data:
            return False
        above = data.get("referenced_message")
        return (
            any(int(user["id"]) == me for user in data["mentions"])
            or str(me) in data["content"]
            or bool(data.get("mention_roles"))  # the bot's own role may be among them
            or (above is not None and int(above["author"]["id"]) == me)
            or listens(int(data["guild_id"]))
            or watches(int(data.get("channel_id", 0)))
        )
    except (TypeError, ValueError, LookupError, AttributeError):
        return True


def _every(_: object) -> bool:
    return True


def _filtered(
    event: str,
    parser: Parser,
    seen: OrderedDict[str, None],
    count: Callable[[], None],
    passes: Callable[[Any], bool],
) -> Parser:
    def parse(data: Any) -> None:  # noqa: ANN401 - whatever the gateway sends
        count()
        if not passes(data):
            return
        if event in _ONCE and _again(str(data.get("id")) if isinstance(data, dict) else "", seen):
            return
        try:
            parser(data)
        except Exception:
            log.exception(
                "an event %s that discord.py cannot read was left out", event, extra={"action": "odd_payload"}
            )

    return parse


def _again(event_id: str, seen: OrderedDict[str, None]) -> bool:
    if event_id in seen:
        return True
    seen[event_id] = None
    if len(seen) > _REMEMBERED:
        seen.popitem(last=False)
    return False
