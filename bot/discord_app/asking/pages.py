"""Long lists in pages that fit a message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

import discord

from bot.answering.listings import Listing, in_order, listing
from bot.answering.model import Parts, Reply
from bot.discord_app.asking.answer_view import ShowButton
from bot.discord_app.text.paging import in_pages
from bot.discord_app.text.render import MAX_CONTENT, can_be_reminded_of, linked_name, source_line, text_of
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.discord_app.ui.remind_button import RemindButton
from bot.faq.model import Faq
from bot.words.language import say

LISTS = ("deadlines", "topics", "organizers")
# The kind of question that a list answers, where it is called otherwise.
KIND_OF_LIST = {"deadlines": "all_dates"}
_LIST_OF_KIND = {KIND_OF_LIST.get(what, what): what for what in LISTS}


@dataclass(frozen=True, slots=True)
class PageButton(PersistentButton):
    """Turns to page `number` (from 0) of a list."""

    what: str
    number: int
    form: ClassVar[str] = "page:{what}:{number}"


def page(  # noqa: PLR0913 - what is shown, and how
    what: str, found: Listing, faq: Faq, number: int, locale: str, *, now: datetime, show: bool = False, tag: str = ""
) -> tuple[str, discord.ui.View | None]:
    """Return page `number` (from 0; the last one when it is too high) of a list and the buttons under it.

    - `show`: with a button that repeats it for everyone; `tag`: of the workshop, in a direct message
    """
    pages = in_pages([_line(what, line, faq, locale) for line in found.lines])
    number = min(number, len(pages) - 1)
    lines = [found.title, *pages[number]]
    if len(pages) > 1:
        lines.append("-# " + say("page", locale, number=number + 1, of=len(pages)))
    content = "\n".join(lines) + source_line(found.source, faq, locale)
    items = []
    if number > 0:
        items.append(PageButton(what, number - 1).item(say("page.before", locale), tag=tag))
    if number < len(pages) - 1:
        items.append(PageButton(what, number + 1).item(say("page.next", locale), tag=tag))
    if what == "deadlines" and (entry := next_reminded(faq, now)):
        items.append(RemindButton(entry).item(say("remind.button", locale), tag=tag))
    if show:
        items.append(ShowButton().item(say("show", locale), discord.ButtonStyle.primary))
    return content[:MAX_CONTENT], buttons_view(*items)


def next_reminded(faq: Faq, now: datetime) -> str:
    """Return the id of the next date that a member can be reminded of; empty when there is none."""
    return next((entry.id for entry in in_order(faq, now) if can_be_reminded_of(entry, faq, now)), "")


def page_of_answer(reply: Reply, faq: Faq, now: datetime, tag: str) -> tuple[str, discord.ui.View | None] | None:
    """Return the list that a reply's only answer is about, as its command shows it; None for any other reply."""
    what = _LIST_OF_KIND.get(reply.answers[0].entry) if len(reply.answers) == 1 and not reply.message else None
    found = listing(what, faq, now, reply.language) if what else None
    return page(what, found, faq, 0, reply.language, now=now, tag=tag) if what and found else None


def _line(what: str, line: Parts, faq: Faq, locale: str) -> str:
    """A line of a list: an inner one is indented, a person's name leads to their page."""
    if _is_inner(line):
        return f"  ◦ {text_of(line, locale).strip()}"
    text = text_of(line, locale)
    return f"• {linked_name(text, faq) if what == 'organizers' else text}"


def _is_inner(line: tuple[Any, ...]) -> bool:
    """Whether a line belongs to the one before it: the list indents those."""
    return bool(line) and isinstance(line[0], str) and line[0].startswith("  ")
