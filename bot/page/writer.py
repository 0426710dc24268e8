"""Collects the inline text of a page until a block ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.page.blocks import PSEUDO_HEADING, Block, BlockKind, Link, Struck

_LISTS = frozenset({"ul", "ol", "dl"})
_MAX_PSEUDO = 80
_KEPT_BOXES = 6
_URL = re.compile(r"https?://[^\s<>\"'()\[\]{}|\\^`]{3,500}(?<![.,;:!?*_])")  # an address that is written out
MAX_BLOCKS = 20_000


@dataclass(slots=True)
class Open:
    """An element that is open during the walk."""

    name: str
    block: bool
    struck: bool
    bold: bool
    href: str
    layout: bool = False
    number: int = 0


@dataclass(slots=True)
class Writer:
    """Collects inline text until a block ends."""

    line_of: list[int] | None
    blocks: list[Block] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    text: str = ""
    lines: list[tuple[int, int]] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    struck: list[Struck] = field(default_factory=list)
    bold: list[str] = field(default_factory=list)
    line: int = 1
    groups: int = 0
    rows: int = 0
    column: int = 0
    elements: int = 0

    def add(self, raw: str, tags: list[Open]) -> None:
        gone = any(tag.struck for tag in tags)
        kept = any(tag.name == "pre" for tag in tags)  # its line breaks are meant
        for number, part in enumerate(raw.split("\n")):
            self.line += number > 0
            if kept and number:
                self.break_line(tags)
            words = re.sub(r"\s+", " ", part)
            if not words.strip():
                self.space()
            elif gone:
                self._strike(words.strip())
            else:
                self._write(words, tags, first=number == 0)

    def space(self) -> None:
        """Part what follows from what is written already."""
        if self.text and not self.text.endswith((" ", "\n")):
            self.text += " "

    def break_line(self, tags: list[Open]) -> None:
        """End a line; a first line all in bold heads what follows."""
        if self._is_pseudo(self.text.strip()) and self._kind(tags) == "paragraph":
            self.flush(tags)
        elif self.text or self.struck:
            self.text = self.text.rstrip(" ") + "\n"

    def _strike(self, words: str) -> None:
        last = self.struck[-1] if self.struck else None
        if last and last.start == len(self.text):
            self.struck[-1] = Struck(f"{last.text} {words}", last.start)
        else:
            self.struck.append(Struck(words, len(self.text)))
        if not self.lines:
            self.lines.append((0, self._source(self.line)))

    def _write(self, words: str, tags: list[Open], *, first: bool) -> None:
        if self.text.endswith((" ", "\n")) or not self.text:
            words = words.lstrip()
        elif not first:
            self.space()
        if href := next((tag.href for tag in reversed(tags) if tag.href), ""):
            self.links.append(Link(words.strip(), href, len(self.text)))
        elif "://" in words:
            self.links += [Link(url[0], url[0], len(self.text) + url.start()) for url in _URL.finditer(words)]
        if any(tag.bold for tag in tags):
            self.bold.append(words.strip())
        self.lines.append((len(self.text), self._source(self.line)))
        self.text += words

    def _source(self, line: int) -> int:
        return line if self.line_of is None else self.line_of[min(line, len(self.line_of)) - 1]

    def flush(self, tags: list[Open]) -> None:
        """End the block: keep its text, if it has any, under the headings above it."""
        text = self.text.strip()
        if (text or self.struck) and len(self.blocks) < MAX_BLOCKS:
            if not self.lines:
                self.lines.append((0, self._source(self.line)))
            self._keep(text, tags)
        self.text, self.lines, self.links, self.struck, self.bold = "", [], [], [], []

    def _keep(self, text: str, tags: list[Open]) -> None:
        names = [tag.name for tag in tags]
        heading = next((int(name[1]) for name in names if re.fullmatch(r"h[1-6]", name)), 0)
        kind = self._kind(tags)
        if kind == "paragraph" and self._is_pseudo(text):
            kind, heading = "heading", PSEUDO_HEADING
        if heading:
            self.headings = [(level, name) for level, name in self.headings if level < heading]
        self.blocks.append(
            Block(
                kind,
                text,
                heading or sum(name in _LISTS for name in names),
                tuple(self.lines),
                tuple(self.links),
                tuple(self.struck),
                tuple(self.bold),
                self.groups if any(name in _LISTS or name == "table" for name in names) else 0,
                self.rows,
                self.column,
                tuple(name for _, name in self.headings),
                tuple(tag.number for tag in tags if tag.block)[-_KEPT_BOXES:],
            )
        )
        if heading and text:
            self.headings.append((heading, text))

    @staticmethod
    def _kind(tags: list[Open]) -> BlockKind:
        if any(re.fullmatch(r"h[1-6]", tag.name) for tag in tags):
            return "heading"
        inner = next((tag for tag in reversed(tags) if tag.name in {"li", "dt", "dd", "td", "th", "caption"}), None)
        if inner and inner.name in {"td", "th"}:
            table = next((tag for tag in reversed(tags) if tag.name == "table"), None)
            return "paragraph" if table and table.layout else "cell"
        return "item" if inner else "paragraph"

    def _is_pseudo(self, text: str) -> bool:
        """A short line in bold heads what follows; one with a date or a sentence's end does not."""
        bare = text.strip(" :*")
        return (
            0 < len(bare) <= _MAX_PSEUDO
            and not self.struck
            and "\n" not in bare
            and not bare.endswith((".", ",", ";"))
            and not re.search(r"\d{2}", re.sub(r"\b(?:19|20)\d\d\b", "", bare))
            and " ".join(self.bold).replace(" ", "").strip(":*") == bare.replace(" ", "")
        )
