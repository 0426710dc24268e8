"""HTML with the source line of each of its lines: what every format is turned into."""

from __future__ import annotations

import html
from dataclasses import dataclass, field
from typing import NamedTuple


class Html(NamedTuple):
    """- `line_of`: the source line (from 1) of each line of `text`; None when they are the same."""

    text: str
    line_of: list[int] | None = None


@dataclass(slots=True)
class HtmlWriter:
    """Collects pieces of HTML, one an output line, each with its source line."""

    pieces: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def add(self, piece: str, line: int) -> None:
        self.pieces.append(piece.replace("\n", " "))
        self.lines.append(line)

    def glue(self, piece: str, line: int) -> None:
        """Add a piece that no space parts from the one before."""
        if self.pieces:
            self.pieces[-1] += piece
        else:
            self.add(piece, line)

    def text(self, text: str, line: int) -> None:
        """Add plain text; what looks like a tag in it stays text."""
        self.add(html.escape(text, quote=False), line)

    def done(self) -> Html:
        return Html("\n".join(self.pieces), self.lines or [1])
