"""What the reader found, wondered about, or missed; printed for the organizer with file and line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.cfp.blocks import Block
from bot.cfp.page import Page


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something uncertain on the page."""

    line: int
    text: str


def source_of(page: Page, block: Block, *, words: str | None = None, offset: int | None = None) -> dict[str, Any]:
    """Return the source of a fact: the line, and the words of the call (the whole block when it is short)."""
    quote = " ".join((words or block.text).split())
    if offset is None:
        offset = max(block.text.find(words or ""), 0)
    if len(quote) > 300:  # noqa: PLR2004 - Source.quote holds 600; longer ones tell a reader nothing
        quote = quote[:299].rsplit(" ", 1)[0] + "…"
    return {"line": min(block.line_at(offset), len(page.lines)), "quote": quote}
