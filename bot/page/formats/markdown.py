"""Markdown to HTML, by markdown-it, with a map from output lines to source lines."""

from __future__ import annotations

import re
import textwrap
from functools import cache
from itertools import pairwise
from typing import Any

from markdown_it import MarkdownIt

from bot.page.formats.columns import with_columns
from bot.page.formats.headless import Headless
from bot.page.formats.html import Html
from bot.page.formats.labelled_rows import with_rows
from bot.page.formats.plain import ends_here
from bot.page.formats.wrapped import without_wrapping

_HEADING = re.compile(r"^(#{1,6})(?=[^\s#])", re.MULTILINE)  # "##Dates": most renderers take it for a heading

# A heading in HTML right above a line of Markdown, which strict Markdown would take for HTML as well.
_HTML_HEADING = re.compile(
    r"^<h([1-6])(?:\s[^<>\n]{0,200})?>([^\n]{1,200})</h\1>[ \t]*$(?=\n[ \t]*[^\s<])", re.MULTILINE | re.IGNORECASE
)

_DAY = re.compile(  # "12. September 2026" and "25. März" begin no list
    r"^([ >*+-]*\d{1,2})\.(?=\s+(?:[^\W\d_]{3,10}\.?\s+\d{4}|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August"
    r"|September|Oktober|November|Dezember|januar|februar|marts|april|mai|maj|juni|juli|august|september|oktober"
    r"|november|desember|december)\b)",
    re.MULTILINE,
)

_DEFINED = re.compile(
    r"(?<=\S)\n: +(\S)"
)  # a definition list, as Kramdown has them: term and definitions are lines of their own
_BREAK = re.compile(r"(?<=[^\\\s])\\\\[ \t]*$", re.MULTILINE)  # where Kramdown ends a line: "Oslo, Norway\\"
# An element in which Kramdown reads Markdown: <div class="bio" markdown="1">
_INSIDE = re.compile(r"<\w{1,10}\s[^<>]{0,200}\bmarkdown=[\"']?(?:1|block|span)\b", re.IGNORECASE)
# What Pandoc writes of attributes: "::: {.box}" around parts, "[text](link){.button}", "[]{#anchor}".
_FENCED_DIV = re.compile(r"^:{3,}[^\n]{0,200}$", re.MULTILINE)
_ANCHOR = re.compile(r"\[\]\{#[^{}\n]{1,80}\}")
_ATTRIBUTES = re.compile(
    r"(?<=[)\]>])\{:?\s?(?:[.#]|\w{1,20}=)[^{}]{1,200}\}"
    r"|\{[.#][A-Za-z][\w-]{1,40}(?:\s[^{}]{0,200})?\}"
)
# A part of a line with attributes, which has a link in it or none: "[Ada Moore[^?^](edit/AdaMoore)]{.newLink}".
_SPAN = re.compile(
    r"\[([^\[\]]{1,200}(?:\[[^\[\]]{0,80}\](?:\([^()\s]{0,300}\))?[^\[\]]{0,80}){0,3})\](?=\{\s?[.#][A-Za-z])"
)
# What a wiki puts behind a name that has no page yet: a question mark that leads to its making.
_NO_PAGE = re.compile(r"\[\^?\?\^?\]\([^()\s]{0,500}\)")
# A list that is set in below the words that lead to it, without a blank line: strict Markdown goes on with them.
_SET_IN = re.compile(r"^(?![-*+>#|]|\d{1,3}[.)])(\S[^\n]*:)[ \t]*\n((?: {4,}[-*+] [^\n]*(?:\n|\Z))+)", re.MULTILINE)
# One below a blank line, and what it leads to: strict Markdown takes it for code, and its bullets for words.
_SET_IN_APART = re.compile(
    r"^(?![-*+>|<\s]|\d{1,3}[.)])(\S[^\n]*\n[ \t]*\n)"
    r"( {4,}[-*+] [^\n]*(?:\n {4,}\S[^\n]*|\n[ \t]*(?=\n {4,}[-*+] ))*)",
    re.MULTILINE,
)
# Items with a wide gap inside: a column of names, and one of where they are from.
_COLUMNS = re.compile(
    r"^( {0,3}[-*+] {1,3}[^\s|][^\n|\t]{0,60}?[^\s:;,])(?:[ ]?\t[ \t]*| {4,})(?=[^\s|])", re.MULTILINE
)
# CriticMarkup: {--struck out--}, {++put in++}, {~~old~>new~~}, {==marked==}, and {>>a comment<<}
_STRUCK = re.compile(r"\{(?:--|~~)[ \t]*([^{}\n]{1,200}?)[ \t]*(?:--|~>([^{}\n]{0,200}?)~~)\}")
_PUT_IN = re.compile(r"\{(?:\+\+([^{}\n]{1,300}?)\+\+|==([^{}\n]{1,300}?)==)\}")
_REMARK = re.compile(r"\{>>[^{}\n]{0,300}<<\}")
_FEWEST_ROWS = 2
# What mail programs put behind a name or an address that is a link: "Ada Berg<mailto:ada@example.org>".
_GLUED_MAIL = re.compile(r"(?<=[\w.)])\s?<mailto:(?P<to>[\w.+-]{1,64}@[\w.-]{3,80})>")
# Lines one below the other, each in words alone: a heading, a list and a table have forms of their own.
_PARAGRAPH = re.compile(r"(?:^|(?<=\n\n))(?:[A-ZÀ-Þ\d“\"][^\n|]{2,90}\n){1,7}[A-ZÀ-Þ\d“\"][^\n|]{2,2000}(?=\n\n|\n*\Z)")
_DAY_OR_CLOSING = re.compile(r"\b(?:19|20)\d\d\b|\A[^\n]{2,30},\n")
_GOES_ON = re.compile(r"\b(?:an?|and|at|by|for|from|in|of|on|or|the|to|with)\n")
_NUMBERED = re.compile(r"^\d{1,3}[.)]\s", re.MULTILINE)
_BROKEN = re.compile(r"(?<=[^\\\s])\\\\[ \t]*(?=\n)")  # two signs at the end of a line break it in some dialects
_TWO_IN_BOLD = re.compile(r"(?<=[^\s*])\*{4}(?=[^\s*])")  # the end of one and the beginning of the next
_MOST_BRACKETS = 3_000  # each opens what may be a link and is looked at for long; no page has as many links


@cache
def _parser() -> MarkdownIt:
    # Indented code is off: on such pages an indented line is the inside of an HTML table, hardly ever code.
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable("code")


def _apart(match: re.Match[str]) -> str:
    """An address glued to a name, set apart from it; nothing where it repeats the address before it."""
    repeats = match.string.endswith(match["to"], 0, match.start())
    return "" if repeats else f" <{match['to']}>"


def _as_lines(match: re.Match[str]) -> str:
    """The head of a mail, with a day, or its end keeps the lines that it was written in: each had room for the next."""
    lines = match[0].split("\n")
    written = all(ends_here(line, below) for line, below in pairwise(lines)) and not _NUMBERED.search(match[0])
    written = written and _DAY_OR_CLOSING.search(match[0]) is not None and not _GOES_ON.search(match[0])
    return "  \n".join(lines) if written else match[0]


def _opens(match: re.Match[str]) -> bool:
    """Whether the second column stands in brackets, which tell it apart by themselves."""
    return match.string.startswith("(", match.end())


def _read_inside(markup: str) -> str:
    """HTML with its lines of Markdown rendered, each by itself."""
    lines = markup.split("\n")
    return "\n".join(line if line.lstrip().startswith("<") else _parser().renderInline(line) for line in lines)


def _edited(text: str) -> str:
    """The text with the marks of an editor put as strict Markdown has them: what is struck out, and what is put in."""
    text = _PUT_IN.sub(lambda match: match[1] or match[2], _REMARK.sub("", text))
    return _STRUCK.sub(lambda match: f"~~{match[1]}~~" + (f" {match[2].strip()}" if match[2] else ""), text)


def _set_out(text: str) -> str:
    """The text with what it begins with no longer set in: a head of a mail, and the list below it."""
    lines = text.split("\n")
    end = next(
        (number for number, line in enumerate(lines) if line.strip() and not line.startswith("    ")), len(lines)
    )
    return "\n".join([*textwrap.dedent("\n".join(lines[:end])).split("\n"), *lines[end:]]) if end else text


def _strict(text: str) -> str:
    """The text with what other dialects write put as strict Markdown has it, line for line."""
    text = without_wrapping(_set_out(_edited(text) if "{" in text else text))
    if text.count("[") > _MOST_BRACKETS:
        text = text.replace("[", "\\[")
    text = _SPAN.sub(r"\1", _NO_PAGE.sub("", _ANCHOR.sub("", _FENCED_DIV.sub("", text))))
    text = _ATTRIBUTES.sub(lambda match: "\n" * match[0].count("\n"), text)
    text = _SET_IN.sub(lambda match: f"{match[1]}\n{textwrap.dedent(match[2])}", text)
    text = _SET_IN_APART.sub(lambda match: f"{match[1]}{textwrap.dedent(match[2])}", text)
    if len(_COLUMNS.findall(text)) >= _FEWEST_ROWS:
        text = _COLUMNS.sub(lambda match: f"{match[1]} " if _opens(match) else f"{match[1]} : ", text)
    text = _TWO_IN_BOLD.sub("** **", _BROKEN.sub(r"\\", text))
    text = with_rows(with_columns(_PARAGRAPH.sub(_as_lines, _GLUED_MAIL.sub(_apart, text))))
    text = _HTML_HEADING.sub(lambda match: f"{'#' * int(match[1])} {match[2].strip()}", _HEADING.sub(r"\1 ", text))
    text = _BREAK.sub("  ", _DEFINED.sub(r"  \n\1", text))
    return _DAY.sub(r"\1\\.", text)


def from_markdown(text: str) -> Html:
    """Render Markdown."""
    parser = _parser()
    renderer: Any = parser.renderer
    headless = Headless(_strict(text))
    tokens = parser.parse(headless.text)
    html: list[str] = []
    line_of = [1]
    current = 0
    for index, token in enumerate(tokens):
        if token.map:
            current = headless.source(token.map[0]) + (token.type == "fence")  # what it holds begins below its marks
        if token.type == "inline":
            piece = renderer.renderInline(token.children or [], parser.options, {})
        elif token.type in renderer.rules:
            piece = renderer.rules[token.type](tokens, index, parser.options, {})
        else:
            piece = renderer.renderToken(tokens, index, parser.options, {})
        if token.type == "html_block" and _INSIDE.search(piece):
            piece = _read_inside(piece)
        html.append(piece)
        if not piece.startswith("\n"):
            line_of[-1] = max(line_of[-1], current + 1)
        # Only text and raw HTML carry line breaks of the source; a tag's own line breaks are the renderer's.
        own = token.type in {"inline", "html_block", "fence"}
        line_of += [current + 1 + step * own for step in range(1, piece.count("\n") + 1)]
    return Html("".join(html), line_of)
