"""Walks an HTML tree into blocks of visible text."""

from __future__ import annotations

import re
from dataclasses import replace

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from bot.page.blocks import PSEUDO_HEADING, Block
from bot.page.visible import Styles, read_styles
from bot.page.writer import Inside, Writer

_BLOCKS = frozenset(
    {
        "p", "div", "section", "article", "main", "header", "footer", "aside", "li", "ul", "ol", "td", "th", "tr",
        "table", "caption", "tbody", "thead",
        "tfoot", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "dl", "blockquote", "pre", "hr", "figure",
        "figcaption", "center", "address", "body",
        "details", "summary", "fieldset", "form", "label",
    }
)  # fmt: skip
_UNBROKEN = re.compile(r"[\r\n]\s{0,200}|\t")  # a line break within an address, and how far its rest is set in
_LISTS = frozenset({"ul", "ol", "dl"})
_CELLS = frozenset({"td", "th"})
_ITEMS = frozenset({"li", "dt", "dd", "caption"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FOLD = "details"  # folded away until its summary is pressed
_LAYOUT = _HEADINGS | {"ul", "ol", "table"}
_TITLED = frozenset({"div", "p", "header"})
_TITLE = re.compile(
    r"(?:^|[-_ ])(?:title|heading|headline|question)(?:$| )", re.IGNORECASE
)  # classes of what is drawn as a heading
_TAGS = re.compile(r"(?:^|[-_ ])(?:tags?|chips?|badges?|pills?|keywords?)(?:$|[-_ ])", re.IGNORECASE)
_LONGEST_TITLE = 120
_KEPT_BOXES = 6
_LONGEST_ALT = 200
# What a banner says in letters that are drawn, when it names a day: "15-16 September, First Conference of Knots"
_MONTH = (
    r"(?:jan|feb|fev|fév|m[aä]r|apr|abr|avr|ma[iyg]|jun|jui|giu|jul|lug|aug|ago|aoû|set|sep"
    r"|o[ck]t|out|ott|nov|de[czc]|dic|déc)"
    r"[a-zäéû]{0,8}"
)
_DATED = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?{_MONTH}\b|\b{_MONTH}\.?\s\d{{1,2}}\b", re.IGNORECASE
)
# What a picture says that stands over a part of a page in place of its heading
_DRAWN_HEADING = re.compile(
    r"(?:(?:the|our|workshop|conference|symposium|invited|keynote|plenary|confirmed|program(?:me)?|steering|advisory"
    r"|technical|scientific|organi[sz]ing|local)\s){0,3}"
    r"(?:organi[sz]ers|speakers|panelists|committees?|important dates|call for papers|topics|keynotes)",
    re.IGNORECASE,
)
_MOST_ROWS = 50
_BOLD = frozenset({"strong", "b"})
# Inline tags that may stand inside a word; others, one right after another, are drawn apart.
_WITHIN_WORDS = frozenset(
    {"b", "i", "em", "strong", "sup", "sub", "u", "s", "del", "ins", "mark", "font", "big", "strike", "code", "wbr"}
)


def walk(soup: BeautifulSoup, line_of: list[int] | None) -> list[Block]:
    """Return the visible blocks in page order; `line_of` maps lines of the tree to lines of the source."""
    writer = Writer(line_of)
    styles = read_styles(soup)
    layouts = _layout_tables(soup)
    inside = Inside()
    open_ones: list[Inside] = []
    # An own stack: pages with thousands of nested tags must not exhaust Python's.
    todo: list[tuple[PageElement, bool]] = [(child, False) for child in reversed(soup.contents)]
    while todo:
        node, leaving = todo.pop()
        if isinstance(node, Tag):
            if leaving:
                _leave(node, writer, inside)
                inside = open_ones.pop()
            elif styles.hides(node):
                todo += [(title, False) for title in _dated_titles(node)]
            elif not _is_mark(node):
                open_ones.append(inside)
                inside = _enter(node, writer, inside, styles, layouts)
                todo.append((node, True))
                todo += [(child, False) for child in reversed(node.contents)]
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            writer.add(str(node), inside)
        else:
            writer.line += str(node).count("\n")
    writer.flush(inside)
    return writer.blocks


def _dated_titles(menu: Tag) -> list[PageElement]:
    """The headings of a menu that say when an event is: a banner has both in one."""
    titles = menu.find_all("h1") if menu.name == "nav" else []
    return [title for title in titles if _DATED.search(title.get_text()[:_LONGEST_TITLE])]


def _is_mark(tag: Tag) -> bool:
    """Whether an element is the mark of a footnote or an affiliation ("Ada Moore<sup>1,2</sup>"), no part of the
    text.
    """
    return (
        tag.name == "sup"
        and len(tag.contents) == 1
        and re.fullmatch(r"[\d,;*†‡§¶∗ ]{1,12}", tag.get_text()) is not None
    )


def _layout_tables(soup: BeautifulSoup) -> set[int]:
    """Return the tables that only place things: headings, lists or other tables lie in them."""
    around: dict[int, int] = {}
    found: set[int] = set()
    for tag in soup.find_all(name=True):
        table = around.get(id(tag.parent), 0)
        if tag.name in _LAYOUT:
            found.add(table)
        around[id(tag)] = id(tag) if tag.name == "table" else table
    return found


def _enter(tag: Tag, writer: Writer, inside: Inside, styles: Styles, layouts: set[int]) -> Inside:
    """Begin an element; return what holds for the text in it."""
    name = tag.name
    if name in _BLOCKS:
        writer.flush(inside)
    if tag.sourceline:
        writer.line = tag.sourceline
    if name == "img" and not writer.blocks and _DATED.search(alt := str(tag.get("alt") or "")[:_LONGEST_ALT]):
        writer.flush(inside)
        writer.add(alt, inside)
        writer.flush(inside)
    if name == "img" and _heads(tag):
        writer.flush(inside)
        heading = replace(inside, kind="heading", heading=PSEUDO_HEADING)
        writer.add(str(tag["alt"]), heading)
        writer.flush(heading)
    if name == "small":
        writer.space()
    if name == "br":
        writer.break_line(inside)
    if name == "table" or (name in _LISTS and not inside.depth):
        writer.groups += 1
    if name == "tr":
        writer.rows, writer.column = writer.rows + 1, -1
    if name in _CELLS:
        writer.column += 1
    return _within(tag, inside, styles, layouts)


def _heads(image: Tag) -> bool:
    """Whether a picture is the heading of a part of the page: it says so, and stands for itself."""
    if not _DRAWN_HEADING.fullmatch(str(image.get("alt") or "").strip()[:_LONGEST_ALT]):
        return False
    beside = (image.previous_sibling, image.next_sibling)
    return not any(isinstance(one, NavigableString) and one.strip() for one in beside)


def _within(tag: Tag, inside: Inside, styles: Styles, layouts: set[int]) -> Inside:
    name = tag.name
    heading = inside.heading or (int(name[1]) if name in _HEADINGS else 0)
    if name == "summary" and _is_short(tag):
        heading = PSEUDO_HEADING
    if not heading and name in _TITLED and _TITLE.search(" ".join(tag.get("class") or ())) and _is_short(tag):
        heading = PSEUDO_HEADING
    layout = id(tag) in layouts if name == "table" else inside.layout
    kind = inside.kind
    if heading:
        kind = "heading"
    elif name in _CELLS:
        kind = "paragraph" if layout else "cell"
    elif name in _ITEMS:
        kind = "item"
    elif name == "table" and kind != "item":
        kind = "paragraph"
    return Inside(
        kind,
        heading,
        inside.depth + (name in _LISTS) + (name == "dd"),
        inside.struck or styles.strikes(tag),
        inside.bold or name in _BOLD or styles.emboldens(tag),
        inside.kept or name == "pre",
        layout,
        inside.grouped or name == "table" or name in _LISTS,
        _rows(tag) if name in _CELLS else inside.rows,
        _UNBROKEN.sub("", str(tag.get("href") or "")).strip() if name == "a" else inside.href,
        (*inside.boxes, id(tag))[-_KEPT_BOXES:] if name in _BLOCKS else inside.boxes,
    )


def _is_short(tag: Tag) -> bool:
    """Whether the text of an element is as short as a title; a long one is not read to its end."""
    size = 0
    for text in tag.strings:
        size += len(text.strip())
        if size >= _LONGEST_TITLE:
            return False
    return True


def _rows(cell: Tag) -> int:
    spanned = str(cell.get("rowspan") or "1")
    return min(int(spanned), _MOST_ROWS) if spanned.isascii() and spanned.isdigit() else 1


def _leave(tag: Tag, writer: Writer, inside: Inside) -> None:
    if tag.name == "span" and tag.parent and _TAGS.search(" ".join(tag.parent.get("class") or ())):
        writer.text += " · " if tag.find_next_sibling() else ""  # drawn as a row of labels
    if tag.name in _BLOCKS:
        writer.flush(inside)
        if tag.name == _FOLD:
            writer.close_heading()
    elif (
        (tag.name not in _WITHIN_WORDS or _is_apart(tag))
        and isinstance(tag.next_sibling, Tag)
        and not _goes_on(writer.text[-1:], tag.next_sibling)
    ):
        writer.space()


def _is_apart(tag: Tag) -> bool:
    """Whether a label in bold stands beside what it labels: "<strong>Papers</strong><span>1 May</span>"."""
    return (
        tag.name in _BOLD
        and isinstance(tag.next_sibling, Tag)
        and tag.next_sibling.name in {"span", "time"}
        and len(tag.get_text()) > 3
    )


def _goes_on(last: str, after: Tag) -> bool:
    """Whether the next element goes on inside a word or number: "June 2" and "1st", "Camera" and "-ready"."""
    first = after.get_text()[:1]
    return (last.isdigit() and first.isdigit()) or first in set("-–.,;:)’'")
