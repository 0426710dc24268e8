"""Long lists in pages that fit a message, turned by buttons that survive restarts."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any, Self

import discord

from bot.answering.listings import Listing, listing
from bot.calendar.edition import file_name
from bot.discord_app.render import MAX_CONTENT, source_line, text_of
from bot.discord_app.views import NOBODY, SafeView
from bot.discord_app.words import say
from bot.faq.model import Faq

if TYPE_CHECKING:
    from bot.discord_app.client import WorkshopBot

LISTS = ("deadlines", "topics", "organizers")
_ROOM = 1_700  # characters of lines; title, place in the call and page number come on top
_LINES = 25  # of a page: more are not read


class PageButton(discord.ui.DynamicItem[discord.ui.Button[SafeView]], template=r"page:(?P<what>[a-z]+):(?P<number>\d{1,4})"):
    """Turns to a page; the list is read anew, as it may have changed."""

    def __init__(self, what: str, number: int, text: str = "…") -> None:
        super().__init__(discord.ui.Button(label=text, custom_id=f"page:{what}:{number}", style=discord.ButtonStyle.secondary))
        self.what, self.number = what, number

    @classmethod
    async def from_custom_id(cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str], /) -> Self:
        """Make the button of a message again."""
        del interaction, item
        return cls(match["what"], int(match["number"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show the page in the same message."""
        bot: WorkshopBot = interaction.client
        answerer = bot.answers.of(interaction.guild_id)
        found = listing(self.what, answerer.faq, bot.answers.clock()) if self.what in LISTS else None
        if found is None:
            await bot.answers.say(interaction, say("old_button", interaction.locale.value))
            return
        content, view = page(self.what, found, answerer.faq, self.number, interaction.locale.value)
        await interaction.response.edit_message(content=content, view=view, allowed_mentions=NOBODY)


def page(what: str, found: Listing, faq: Faq, number: int, locale: str) -> tuple[str, SafeView | None]:
    """Return page `number` (from 0; the last one when it is too high) of a list and the buttons under it."""
    pages = _pages([f"• {text_of(line)}" if not _inner(line) else f"  ◦ {text_of(line).strip()}" for line in found.lines])
    number = min(number, len(pages) - 1)
    lines = [found.title, *pages[number]]
    if len(pages) > 1:
        lines.append("-# " + say("page", locale, number=number + 1, of=len(pages)))
    content = "\n".join(lines) + source_line(found.source, faq)
    view = SafeView()
    if number > 0:
        view.add_item(PageButton(what, number - 1, say("page.before", locale)))
    if number < len(pages) - 1:
        view.add_item(PageButton(what, number + 1, say("page.next", locale)))
    return content[:MAX_CONTENT], view if view.children else None


def calendar_file(faq: Faq) -> discord.File:
    """Return the dates as a file for calendars."""
    from bot.calendar.ics import calendar_of  # noqa: PLC0415 - four megabytes that many servers never use

    return discord.File(io.BytesIO(calendar_of(faq)), filename=file_name(faq))


def _inner(line: tuple[Any, ...]) -> bool:
    """Whether a line belongs to the one before it: the list sets those in."""
    return bool(line) and isinstance(line[0], str) and line[0].startswith("  ")


def _pages(lines: list[str]) -> list[list[str]]:
    """Break lines into pages by their rendered length; a line is never torn, an endless one is cut."""
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
