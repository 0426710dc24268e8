"""Long lists in pages that fit a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import discord

from bot.answering.listings import Listing
from bot.discord_app.text.catalogue import say
from bot.discord_app.text.render import MAX_CONTENT, source_line, text_of
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.faq.model import Faq

LISTS = ("deadlines", "topics", "organizers")
_ROOM = 1_700  # characters of lines; title, place in the call and page number come on top
_LINES = 25  # per page: more are not read


@dataclass(frozen=True, slots=True)
class PageButton(PersistentButton):
    """Turns to page `number` (from 0) of a list."""

    what: str
    number: int
    form: ClassVar[str] = "page:{what}:{number}"


def page(what: str, found: Listing, faq: Faq, number: int, locale: str) -> tuple[str, discord.ui.View | None]:
    """Return page `number` (from 0; the last one when it is too high) of a list and the buttons under it."""
    pages = _pages(
        [f"  ◦ {text_of(line).strip()}" if _is_inner(line) else f"• {text_of(line)}" for line in found.lines]
    )
    number = min(number, len(pages) - 1)
    lines = [found.title, *pages[number]]
    if len(pages) > 1:
        lines.append("-# " + say("page", locale, number=number + 1, of=len(pages)))
    content = "\n".join(lines) + source_line(found.source, faq)
    items = []
    if number > 0:
        items.append(PageButton(what, number - 1).item(say("page.before", locale)))
    if number < len(pages) - 1:
        items.append(PageButton(what, number + 1).item(say("page.next", locale)))
    return content[:MAX_CONTENT], buttons_view(*items)


def _is_inner(line: tuple[Any, ...]) -> bool:
    """Whether a line belongs to the one before it: the list indents those."""
    return bool(line) and isinstance(line[0], str) and line[0].startswith("  ")


def _pages(lines: list[str]) -> list[list[str]]:
    """Break lines into pages by their rendered length; a line is never split, one too long is cut."""
    pages: list[list[str]] = [[]]
    room = _ROOM
    for line in lines:
        kept = line if len(line) <= _ROOM else line[: _ROOM - 2] + " …"
        if pages[-1] and (len(kept) + 1 > room or len(pages[-1]) >= _LINES):
            pages.append([])
            room = _ROOM
        pages[-1].append(kept)
        room -= len(kept) + 1
    return pages
