"""What the reader found, wondered about, or missed; printed for the organizer with file and line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.page.blocks import Block
from bot.page.page import Page

_LONGEST = 300  # Source.quote holds 600; longer ones tell a reader nothing


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something uncertain on the page; `file` names the source it stands in."""

    line: int
    text: str
    file: str = ""


def source_of(page: Page, block: Block, *, words: str | None = None, offset: int | None = None) -> dict[str, Any]:
    """Return the source of a fact: the line, the words of the call (the whole block when it is short), and the file if
    not the first.
    """
    quote = " ".join((words or block.text).split())
    if offset is None:
        offset = max(block.text.find(words or ""), 0)
    if len(quote) > _LONGEST:
        quote = quote[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
    source: dict[str, Any] = {"line": max(1, min(block.line_at(offset), page.last_line(block.file))), "quote": quote}
    return source | ({"file": block.file} if block.file != page.file else {})
