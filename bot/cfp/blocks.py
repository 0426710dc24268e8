"""Walks an HTML tree into blocks of visible text: headings, paragraphs, list items, table cells."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

BlockKind = Literal["heading", "paragraph", "item", "cell"]

_HIDDEN = {"script", "style", "noscript", "template", "nav", "head", "svg", "iframe", "select", "button", "title"}
_BLOCKS = {
    "p", "div", "section", "article", "main", "header", "footer", "aside", "li", "ul", "ol", "td", "th", "tr", "table",
    "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "dl", "blockquote", "pre", "hr", "figure", "center",
}  # fmt: skip
_STRUCK = {"s", "del", "strike"}
_BOLD = {"strong", "b"}
_INVISIBLE_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STRUCK_STYLE = re.compile(r"line-through", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    href: str
    start: int


@dataclass(frozen=True, slots=True)
class Struck:
    """Text that is struck out; `start` is where it would stand in the block's text."""

    text: str
    start: int


@dataclass(slots=True)
class Block:
    """One run of text. `group` numbers the list or table it is in, `row`/`column` the place in a table."""

    kind: BlockKind
    text: str
    level: int
    lines: tuple[tuple[int, int], ...]
    links: tuple[Link, ...] = ()
    struck: tuple[Struck, ...] = ()
    bold: tuple[str, ...] = ()
    group: int = 0
    row: int = 0
    column: int = 0
    section: tuple[str, ...] = ()

    @property
    def line(self) -> int:
        return self.lines[0][1]

    def line_at(self, offset: int) -> int:
        """Return the source line of the character at `offset`."""
        return self.lines[max(0, bisect_right(self.lines, (offset, 10**9)) - 1)][1]


@dataclass(slots=True)
class _Writer:
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

    def add(self, raw: str, tags: list[Tag]) -> None:
        names = {tag.name for tag in tags}
        gone = bool(names & _STRUCK) or any(_STRUCK_STYLE.search(str(tag.get("style", ""))) for tag in tags)
        for number, part in enumerate(raw.split("\n")):
            self.line += number > 0
            words = re.sub(r"\s+", " ", part)
            if not words.strip():
                self.text += " " if words or number else ""
                continue
            if gone:
                self.struck.append(Struck(words.strip(), len(self.text)))
                continue
            if self.text.endswith((" ", "\n")) or not self.text:
                words = words.lstrip()
            elif number:
                self.text += " "
            if href := next((str(tag.get("href")) for tag in tags if tag.name == "a" and tag.get("href")), None):
                self.links.append(Link(words.strip(), href.strip(), len(self.text)))
            if names & _BOLD:
                self.bold.append(words.strip())
            self.lines.append((len(self.text), self._source(self.line)))
            self.text += words

    def _source(self, line: int) -> int:
        return line if self.line_of is None else self.line_of[min(line, len(self.line_of)) - 1]

    def flush(self, tags: list[Tag]) -> None:
        """End the block: keep its text, if it has any, under the headings above it."""
        text = re.sub(r" *\n *", "\n", re.sub(r" {2,}", " ", self.text)).strip()
        if (text or self.struck) and not self.lines:
            self.lines.append((0, self._source(self.line)))
        if text or self.struck:
            self._keep(text, tags)
        self.text, self.lines, self.links, self.struck, self.bold = "", [], [], [], []

    def _keep(self, text: str, tags: list[Tag]) -> None:
        names = [tag.name for tag in tags]
        heading = next((int(name[1]) for name in names if re.fullmatch(r"h[1-6]", name)), 0)
        kind: BlockKind = "heading" if heading else "paragraph"
        if not heading and {"td", "th"} & set(names):
            kind = "cell"
        elif not heading and {"li", "dt", "dd"} & set(names):
            kind = "item"
        if heading:
            self.headings = [(level, name) for level, name in self.headings if level < heading]
        self.blocks.append(
            Block(
                kind,
                text,
                heading or sum(name in {"ul", "ol", "dl"} for name in names),
                tuple(self.lines),
                tuple(self.links),
                tuple(self.struck),
                tuple(self.bold),
                self.groups,
                self.rows,
                _column(tags),
                tuple(name for _, name in self.headings),
            )
        )
        if heading:
            self.headings.append((heading, text))


def _column(tags: list[Tag]) -> int:
    cell = next((tag for tag in reversed(tags) if tag.name in {"td", "th"}), None)
    return len(cell.find_previous_siblings(["td", "th"])) if cell else 0


def walk(soup: BeautifulSoup, line_of: list[int] | None) -> list[Block]:
    """Return the visible blocks in page order; `line_of` maps lines of the tree to lines of the source."""
    writer = _Writer(line_of)
    tags: list[Tag] = []
    # An own stack: pages with thousands of nested tags must not exhaust Python's.
    todo: list[tuple[PageElement, bool]] = [(child, False) for child in reversed(soup.contents)]
    while todo:
        node, leaving = todo.pop()
        if isinstance(node, Tag):
            if leaving:
                if node.name in _BLOCKS:
                    writer.flush(tags)
                tags.pop()
            elif not _hidden(node):
                _enter(node, writer, tags)
                todo.append((node, True))
                todo += [(child, False) for child in reversed(node.contents)]
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            writer.add(str(node), tags)
        else:
            writer.line += str(node).count("\n")
    writer.flush(tags)
    return writer.blocks


def _enter(tag: Tag, writer: _Writer, tags: list[Tag]) -> None:
    if tag.name in _BLOCKS:
        writer.flush(tags)
    if tag.sourceline:
        writer.line = tag.sourceline
    if tag.name == "br":
        writer.text += "\n"
    if tag.name in {"table", "ul", "ol", "dl"} and not any(t.name in {"ul", "ol", "dl"} for t in tags):
        writer.groups += 1
    if tag.name == "tr":
        writer.rows += 1
    tags.append(tag)


def _hidden(tag: Tag) -> bool:
    return (
        tag.name in _HIDDEN
        or tag.has_attr("hidden")
        or tag.get("aria-hidden") == "true"
        or bool(_INVISIBLE_STYLE.search(str(tag.get("style", ""))))
    )
