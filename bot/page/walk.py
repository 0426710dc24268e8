"""Walks an HTML tree into blocks of visible text."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from bot.page.blocks import Block
from bot.page.visible import Styles, read_styles
from bot.page.writer import Open, Writer

_BLOCKS = frozenset(
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "li", "ul", "ol", "td", "th", "tr", "table", "caption", "tbody", "thead",
        "tfoot", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "dl", "blockquote", "pre", "hr", "figure", "figcaption", "center", "address", "body",
        "details", "summary", "fieldset", "form", "label",
    }
)  # fmt: skip
_LISTS = frozenset({"ul", "ol", "dl"})
_BOLD = frozenset({"strong", "b"})
# Inline tags that may stand inside a word; others, one right after another, are drawn apart.
_WITHIN_WORDS = frozenset({"b", "i", "em", "strong", "sup", "sub", "u", "s", "del", "ins", "mark", "font", "big", "strike", "code", "wbr"})
_LAYOUT = ["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"]


def walk(soup: BeautifulSoup, line_of: list[int] | None) -> list[Block]:
    """Return the visible blocks in page order; `line_of` maps lines of the tree to lines of the source."""
    writer = Writer(line_of)
    styles = read_styles(soup)
    tags: list[Open] = []
    # An own stack: pages with thousands of nested tags must not exhaust Python's.
    todo: list[tuple[PageElement, bool]] = [(child, False) for child in reversed(soup.contents)]
    while todo:
        node, leaving = todo.pop()
        if isinstance(node, Tag):
            if leaving:
                _leave(node, writer, tags)
            elif not styles.hides(node):
                _enter(node, writer, tags, styles)
                todo.append((node, True))
                todo += [(child, False) for child in reversed(node.contents)]
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            writer.add(str(node), tags)
        else:
            writer.line += str(node).count("\n")
    writer.flush(tags)
    return writer.blocks


def _enter(tag: Tag, writer: Writer, tags: list[Open], styles: Styles) -> None:
    name, block = tag.name, tag.name in _BLOCKS
    if block:
        writer.flush(tags)
    if tag.sourceline:
        writer.line = tag.sourceline
    if name == "small":
        writer.space()
    if name == "br":
        writer.break_line(tags)
    if name == "table" or (name in _LISTS and not any(one.name in _LISTS for one in tags)):
        writer.groups += 1
    if name == "tr":
        writer.rows, writer.column = writer.rows + 1, -1
    if name in {"td", "th"}:
        writer.column += 1
    writer.elements += 1
    href = str(tag.get("href") or "").strip() if name == "a" else ""
    layout = name == "table" and tag.find(_LAYOUT) is not None
    tags.append(Open(name, block, styles.strikes(tag), name in _BOLD, href, layout, writer.elements))


def _leave(tag: Tag, writer: Writer, tags: list[Open]) -> None:
    if tag.name in _BLOCKS:
        writer.flush(tags)
    elif tag.name not in _WITHIN_WORDS and isinstance(tag.next_sibling, Tag):
        writer.space()
    tags.pop()
