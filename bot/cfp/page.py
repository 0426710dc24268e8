"""A page as a list of text blocks, each with its line in the source.

Markdown is turned into HTML by markdown-it (with a map from output lines to source lines), HTML is read by
BeautifulSoup, so both end in one walk over one tree. Comments, scripts, menus and hidden parts are left out here,
once: nothing later can see them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ftfy
import yaml
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

from bot.cfp.blocks import Block, walk
from bot.errors import PageError
from bot.safe_yaml import read_yaml

MAX_BYTES = 2_000_000
_FTFY = ftfy.TextFixerConfig(unescape_html=False, uncurl_quotes=False, normalization="NFC", explain=False)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """- `lines`: the mended source, for quoting; `meta`: its front matter or <title>; `blocks`: its visible text."""

    file: str
    lines: tuple[str, ...]
    blocks: tuple[Block, ...]
    meta: dict[str, str] = field(default_factory=dict)
    mended: int = 0

    def quote(self, line: int) -> str:
        return self.lines[line - 1].strip() if 1 <= line <= len(self.lines) else ""


def read_page(path: Path) -> Page:
    """Read the page at `path`; raise PageError in words for anything that is no page."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise PageError(f"{path}: {error.strerror or 'cannot be read'}. Give the path of the page of the call.") from None
    if len(raw) > MAX_BYTES:
        raise PageError(f"{path}: larger than {MAX_BYTES:,} bytes; save the page of the call alone.")
    if b"\0" in raw[:8000]:
        raise PageError(f"{path}: this is a binary file, not a page. Save the call as Markdown or HTML.")
    return parse_page(raw.decode("utf-8-sig", errors="replace"), file=path.name)


def parse_page(text: str, *, file: str) -> Page:
    """Turn the text of a page into blocks; `file` gives its name and, by its ending, its format."""
    if not text.strip():
        raise PageError(f"{file}: the page is empty.")
    source = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    lines = [ftfy.fix_text(line, config=_FTFY) if not line.isascii() else line for line in source]
    lines = [line.replace("\n", " ") for line in lines]
    mended = sum(before != after for before, after in zip(source, lines, strict=True))
    whole = "\n".join(lines)
    meta: dict[str, str] = {}
    line_of: list[int] | None = None
    if file.endswith((".html", ".htm")) or re.match(r"\s*(?:<!doctype|<html)", whole, re.IGNORECASE):
        html = whole
    else:
        meta, body = _front_matter(whole)
        html, line_of = _markdown(body)
    soup = BeautifulSoup(html, "html.parser")
    if soup.title and soup.title.string:
        meta.setdefault("title", " ".join(soup.title.string.split()))
    blocks = walk(soup, line_of)
    if not blocks:
        raise PageError(f"{file}: no text is visible on the page.")
    return Page(file, tuple(lines), tuple(blocks), meta, mended)


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """Split Jekyll or Hugo front matter off; the body keeps its line numbers by blank lines in its place."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return {}, text
    try:
        loaded = read_yaml(match[1])
    except yaml.YAMLError:
        loaded = None
    meta = {str(k): str(v) for k, v in loaded.items() if isinstance(v, str)} if isinstance(loaded, dict) else {}
    return meta, "\n" * match[0].count("\n") + text[match.end() :]


def _markdown(text: str) -> tuple[str, list[int]]:
    """Render Markdown; return the HTML and, for each of its lines, the line it came from (from 1)."""
    # Indented code is off: on such pages an indented line is the inside of an HTML table, hardly ever code.
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable("code")
    renderer: Any = parser.renderer
    tokens = parser.parse(text)
    html: list[str] = []
    line_of = [1]
    current = 0
    for index, token in enumerate(tokens):
        if token.map:
            current = token.map[0]
        if token.type == "inline":
            piece = renderer.renderInline(token.children or [], parser.options, {})
        elif token.type in renderer.rules:
            piece = renderer.rules[token.type](tokens, index, parser.options, {})
        else:
            piece = renderer.renderToken(tokens, index, parser.options, {})
        html.append(piece)
        if not piece.startswith("\n"):
            line_of[-1] = max(line_of[-1], current + 1)
        # Only text and raw HTML carry line breaks of the source; a tag's own line breaks are the renderer's.
        own = token.type in {"inline", "html_block", "fence"}
        line_of += [current + 1 + step * own for step in range(1, piece.count("\n") + 1)]
    return "".join(html), line_of
