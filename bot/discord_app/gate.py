"""Between the gateway and discord.py: each event once, and one odd payload costs that payload alone.

Discord may deliver an event twice (after a resume above all), and an exception in one of discord.py's parsers ends `Client.connect`.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

log = logging.getLogger(__name__)
Parser = Callable[[Any], None]
_ONCE = frozenset({"MESSAGE_CREATE", "INTERACTION_CREATE"})
_VITAL = frozenset({"READY", "RESUMED"})  # without these there is no session: their errors end it, and it is begun anew
_REMEMBERED = 4_000  # events


def guard(parsers: dict[str, Parser], count: Callable[[str], None]) -> None:
    """Put the gate before each of discord.py's parsers (`ConnectionState.parsers`), in place; `count` is told each event's name."""
    seen: OrderedDict[str, None] = OrderedDict()
    for event, parser in list(parsers.items()):
        if event not in _VITAL:
            parsers[event] = _guarded(event, parser, seen, count)


def _guarded(event: str, parser: Parser, seen: OrderedDict[str, None], count: Callable[[str], None]) -> Parser:
    def parse(data: Any) -> None:  # noqa: ANN401 - whatever the gateway sends
        count(event)
        if event in _ONCE and _again(str(data.get("id")) if isinstance(data, dict) else "", seen):
            return
        try:
            parser(data)
        except Exception:
            log.exception("an event %s that discord.py cannot read was left out", event, extra={"action": "odd_payload"})

    return parse


def _again(event_id: str, seen: OrderedDict[str, None]) -> bool:
    if event_id in seen:
        return True
    seen[event_id] = None
    if len(seen) > _REMEMBERED:
        seen.popitem(last=False)
    return False
