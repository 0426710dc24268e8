"""What the reader found, wondered about, or missed; printed for the organizer with file and line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.page.blocks import Block
from bot.page.page import Page

_LONGEST = 300  # Source.quote holds 600; longer ones tell a reader nothing
_OBJECT = 60  # characters behind a proof that tell of what it is: "published in", and the name of the volume
_CLAUSE = re.compile(r"(?<=[,;:]\s)|(?<=\s[–—-]\s)|(?<=\s)(?=(?:and|but|which|while|und|aber|et|mais|y|pero|e|ma)\s)")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something uncertain on the page; `file` names the source it stands in."""

    line: int
    text: str
    file: str = ""


def source_of(
    page: Page, block: Block, *, words: str | None = None, offset: int | None = None, proof: str = ""
) -> dict[str, Any]:
    """Return the source of a fact: the line, the words of the call (the whole block when it is short), and the file if
    not the first. Of a long sentence, the part is quoted that holds `proof`.
    """
    quote = " ".join((words or block.text).split())
    if offset is None:
        offset = max(block.text.find(words or ""), 0)
    line = max(1, min(block.line_at(offset), page.last_line(block.file)))
    source: dict[str, Any] = {"line": line, "quote": _shortened(quote, " ".join(proof.split()))}
    return source | ({"file": block.file} if block.file != page.file else {})


def _shortened(quote: str, proof: str) -> str:
    """Cut a long quote at its end; where its proof reaches behind that, from the clause that holds the proof."""
    at = quote.find(proof) if proof else -1
    behind = next((cut.start() for cut in _CLAUSE.finditer(quote, at + len(proof))), len(quote))
    if at >= 0 and len(quote) > _LONGEST and min(behind, at + len(proof) + _OBJECT) >= _LONGEST:
        start = max((cut.start() for cut in _CLAUSE.finditer(quote, 0, at + 1)), default=0)
        quote = f"…{quote[start:]}"
    return quote if len(quote) <= _LONGEST else quote[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"
