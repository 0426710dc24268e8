"""Collects the inline text of a page until a block ends."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.page.blocks import PSEUDO_HEADING, Block, BlockKind, Link, Struck
from bot.page.clean import cleaned

_LONGEST_LABEL = 40  # characters of a label in bold
_ROW_OF_LABELS, _MOST_LABELS = 3, 40
_LONGEST_LINK = 300  # characters of a link that goes over lines
_MAX_PSEUDO = 80
_BLANKS = re.compile(r"\s+")
_TOGGLE = re.compile(r"(?<=\?)\s[+▼▾▸⌄›»−–-]$")  # what is pressed to see the answer to a question
# An address that is written out; behind "www." alone a page of the site, too
_URL = re.compile(r"(?:https?://|(?<![\w./@-])www\.(?=[\w.-]{3,80}/\w))[^\s<>\"'()\[\]{}|\\^`]{3,500}(?<![.,;:!?*_])")
MAX_BLOCKS = 3_000  # more than any call has


@dataclass(frozen=True, slots=True)
class Inside:
    """What holds for text inside the elements that are open: each adds to what its parent gives it.

    - `heading` is the level of the heading around it, else 0; `depth` counts lists; `kind` is what a block here is
    - `grouped`: inside a list or table; `boxes` numbers the nearest block elements, the innermost last
    """

    kind: BlockKind = "paragraph"
    heading: int = 0
    depth: int = 0
    struck: bool = False
    bold: bool = False
    kept: bool = False  # line breaks are meant, as in <pre>
    layout: bool = False
    grouped: bool = False
    rows: int = 1
    href: str = ""
    boxes: tuple[int, ...] = ()


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

    def add(self, raw: str, inside: Inside) -> None:
        for number, part in enumerate(cleaned(raw).split("\n")):
            self.line += number > 0
            if inside.kept and number:
                self.break_line(inside)
            words = _BLANKS.sub(" ", part)
            if not words.strip():
                self.space()
            elif inside.struck:
                self._strike(words.strip())
            else:
                self._write(words, inside, first=number == 0)

    def space(self) -> None:
        """Part what follows from what is written already."""
        if self.text and not self.text.endswith((" ", "\n")):
            self.text += " "

    def break_line(self, inside: Inside) -> None:
        """End a line; a first line all in bold heads what follows; one with a label, all struck out, is by itself."""
        over = not self.text.strip() and any(":" in one.text for one in self.struck)
        if over or (inside.kind == "paragraph" and self._is_pseudo(self.text.strip())):
            self.flush(inside)
        elif self.text or self.struck:
            self.text = self.text.rstrip(" ")
            end = len(self.text)
            self.struck = [Struck(one.text, min(one.start, end)) for one in self.struck]  # it stays on its line
            self.text += "\n"

    def _strike(self, words: str) -> None:
        last = self.struck[-1] if self.struck else None
        if last and last.start == len(self.text):
            self.struck[-1] = Struck(f"{last.text} {words}", last.start)
        else:
            self.struck.append(Struck(words, len(self.text)))
        if not self.lines:
            self.lines.append((0, self._source(self.line)))

    def _write(self, words: str, inside: Inside, *, first: bool) -> None:
        if self.text.endswith((" ", "\n")) or not self.text:
            words = words.lstrip()
        elif not first:
            self.space()
        if inside.href:
            self._link(words.strip(), inside.href, first=first)
        elif "://" in words or "www." in words:
            for url in _URL.finditer(words):
                href = url[0] if "://" in url[0] else f"http://{url[0]}"
                self.links.append(Link(url[0], href, len(self.text) + url.start()))
        if inside.bold:
            self.bold.append(words.strip())
        self.lines.append((len(self.text), self._source(self.line)))
        self.text += words

    def _link(self, words: str, href: str, *, first: bool) -> None:
        """Keep a link; one whose words the source breaks over lines is one link."""
        last = self.links[-1] if self.links and not first else None
        if last and last.href == href and len(last.text) < _LONGEST_LINK and self.text.endswith(f"{last.text} "):
            self.links[-1] = Link(f"{last.text} {words}", href, last.start)
        else:
            self.links.append(Link(words, href, len(self.text)))

    def _source(self, line: int) -> int:
        return line if self.line_of is None else self.line_of[min(line, len(self.line_of)) - 1]

    def flush(self, inside: Inside) -> None:
        """End the block: keep its text, if it has any, under the headings above it."""
        text = _TOGGLE.sub("", self.text.strip())
        if not inside.heading:
            text = with_labels_apart(text, self.bold)
        if (text or self.struck) and len(self.blocks) < MAX_BLOCKS:
            if not self.lines:
                self.lines.append((0, self._source(self.line)))
            self._keep(text, inside)
        if self.text or self.struck:
            self.text, self.lines, self.links, self.struck, self.bold = "", [], [], [], []

    def _keep(self, text: str, inside: Inside) -> None:
        kind, heading = inside.kind, inside.heading
        if kind == "paragraph" and self._is_pseudo(text):
            kind, heading = "heading", PSEUDO_HEADING
        if heading:
            self.headings = [(level, name) for level, name in self.headings if level < heading]
        self.blocks.append(
            Block(
                kind,
                text,
                heading or inside.depth,
                tuple(self.lines),
                tuple(self.links),
                tuple(self.struck),
                tuple(self.bold),
                self.groups if inside.grouped else 0,
                self.rows,
                self.column,
                tuple(name for _, name in self.headings),
                inside.boxes,
                rows=inside.rows if kind == "cell" else 1,
            )
        )
        if heading and text:
            self.headings.append((heading, text))

    def close_heading(self) -> None:
        """End the section that a drawn heading began."""
        if self.headings and self.headings[-1][0] == PSEUDO_HEADING:
            self.headings.pop()

    def _is_pseudo(self, text: str) -> bool:
        """A short line in bold heads what follows; one with a date or a sentence's end does not."""
        bare = text.strip(" :*")
        return (
            0 < len(bare) <= _MAX_PSEUDO
            and bool(self.bold)
            and not self.struck
            and "\n" not in bare
            and not bare.endswith((".", ",", ";"))
            and not re.search(r"\d{2}", re.sub(r"\b(?:19|20)\d\d\b", "", bare))
            and " ".join(self.bold).replace(" ", "").strip(":*") == bare.replace(" ", "")
        )


def with_labels_apart(text: str, bold: list[str]) -> str:
    """Begin a line at each label in bold of a text that is a row of them: "**Date**: May 3 **Location**: Porto ...".

    A blank becomes a line break, so that all places in the text stay what they are.
    """
    starts, end = [], 0
    for words in bold[:_MOST_LABELS]:
        start = text.find(words, end)
        end = start + len(words) if start >= 0 else end
        if start >= 0 and len(words) <= _LONGEST_LABEL and (words.endswith(":") or text[end : end + 1] == ":"):
            starts.append(start)
    if len(starts) < _ROW_OF_LABELS or starts[0] or "\n" in text:
        return text
    parts = [text[start:stop] for start, stop in zip(starts, [*starts[1:], len(text)], strict=True)]
    return "".join(f"{part[:-1]}\n" if part.endswith(" ") else part for part in parts)
