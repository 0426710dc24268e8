"""Turns the text of one source into a Page: which format it is, what front matter it has, what is visible on it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import ftfy
from bs4 import BeautifulSoup

from bot.errors import PageError
from bot.page.asked import headed_by_questions
from bot.page.blocks import Block
from bot.page.clean import cleaned, fixed
from bot.page.formats.archived import with_bullets, without_scrubbed
from bot.page.formats.asciidoc import from_asciidoc, is_asciidoc
from bot.page.formats.front_lines import headlines
from bot.page.formats.front_matter import dated, holds_facts, split
from bot.page.formats.html import Html
from bot.page.formats.preformatted import from_fence, from_preformatted
from bot.page.formats.templates import without_templates
from bot.page.page import Page
from bot.page.torn_items import with_whole_items
from bot.page.unseen import without_unseen
from bot.page.walk import walk

_FTFY = ftfy.TextFixerConfig(unescape_html=False, uncurl_quotes=False, normalization="NFC", explain=False)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TEX = re.compile(r"\s{0,80}(?:%[^\n]{0,200}\n\s{0,80}){0,20}\\documentclass\b")
MAX_RESTRUCTURED = (
    60_000  # characters; docutils takes a second for 100,000, and the plain reader knows underlines and bullets
)
MAX_CHARACTERS = 350_000  # of markup that is read; the longest calls have a tenth of it
_LONGEST_LINE = 20_000
# No word and no address is as long: a picture within the text, or what somebody pasted; every rule would read it.
_NO_WORD = re.compile(r"[!#-&*-;=?-~]{2000,}")  # of signs that end no attribute and no link
MAX_TEXT = 70_000  # of Markdown or plain text, and of what any page shows; the longest calls have 40,000
_HEAD = 20_000  # characters that tell a format
_MARKDOWN = re.compile(r"^#{1,6} |^[*+-] |\]\(|^\*\*|^---$|^\|", re.MULTILINE)
_TAGGED = re.compile(r"\s*<(?:h[1-6]|p|ul|ol|li|table|div|dl|br)\b[^<>]{0,200}>", re.IGNORECASE)
_FEW_TAGS = 5
# A text that is written for a renderer of its own, whatever its ending: "`here <https://example.org>`_", ".. note::"
_REST = re.compile(r"`[^`<\n]{1,200}\s<https?://[^\s<>`]{3,400}>`_|^\.\. [a-z-]{3,20}::", re.MULTILINE)
_UNDERLINED = re.compile(r"^[A-Z][^\n]{3,80}\n[=^~*-]{4,}$", re.MULTILINE)
_DATA = (".yml", ".yaml", ".csv", ".tsv", ".json", ".toml")
_PLAIN = (".txt", ".eml", ".text", ".org", ".adoc")


def parse_page(text: str, *, file: str, url: str = "") -> Page:
    """Turn the text of a page into blocks; `file` gives its name and, by its ending, its format.

    Raises PageError in words when nothing is visible on it.
    """
    if not text.strip():
        raise PageError(f"{file}: the page is empty.")
    text = _NO_WORD.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    # Before anything looks at it: what nobody sees is often most of a page, and no call is longer than this.
    if "<" in text and not file.lower().endswith(_DATA):
        text = without_unseen(text)
    _require_short(len(text), MAX_CHARACTERS if format_of(text[:_HEAD], file) in {"html", "data"} else MAX_TEXT, file)
    source = text.split("\n")
    lines = [_fixed(line) if not line.isascii() else line for line in source]
    lines = [cleaned(line) for line in lines]
    lines = [re.sub(r"[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", " ", line) for line in lines]
    broken = sum(cleaned(before) != after for before, after in zip(source, lines, strict=True))
    meta, blocks = _read("\n".join(with_bullets(without_scrubbed(lines))), file)
    if not blocks:
        raise PageError(f"{file}: no text is visible on the page.")
    _require_short(sum(len(block.text) for block in blocks), MAX_TEXT, file)
    for block in (blocks := with_whole_items(headed_by_questions(blocks))):
        block.file = file
    return Page(file, {file: tuple(lines)}, tuple(blocks), meta, broken, url, {file: meta.get("title", "")})


def _require_short(characters: int, most: int, file: str) -> None:
    if characters > most:
        raise PageError(f"{file}: the page holds more than {most:,} characters; save the part with the call alone.")


def _fixed(line: str) -> str:
    """A line without what a wrong decoding broke; one too long to be written by hand stays as it is."""
    return fixed(ftfy.fix_text(line, config=_FTFY)) if len(line) <= _LONGEST_LINE else line


def format_of(text: str, file: str) -> str:
    """Return html, restructured, plain, asciidoc, tex, data or markdown: by the name's ending, else by its look."""
    name = file.lower().split("?")[0]
    if name.endswith(_DATA):
        return "data"
    if name.endswith((".tex", ".latex")) or _TEX.match(text):
        return "tex"
    if name.endswith((".html", ".htm", ".xhtml", ".vue", ".php", ".asp", ".aspx")) or _HTML.match(text):
        body = split(text)[1] if text.startswith(("---", "+++")) else text
        return "html" if body is text or not _MARKDOWN.search(body) or name.endswith(".html") else "markdown"
    if name.endswith((".rst", ".rest")):
        return "restructured" if len(text) <= MAX_RESTRUCTURED else "plain"
    if name.endswith((".md", ".markdown", ".mdx", ".mkd", ".qmd", ".rmd")):
        return "markdown"
    if name.endswith(_PLAIN):
        if len(_TAGGED.findall(text[:_HEAD])) > _FEW_TAGS and _TAGGED.match(text):
            return "html"
        if is_asciidoc(text):
            return "asciidoc"
        return "restructured" if _UNDERLINED.search(text) and len(_REST.findall(text[:_HEAD])) > 1 else "plain"
    return "markdown" if _MARKDOWN.search(text) or re.search(r"</?\w{1,10}[ >]", text) else "plain"


_SHOWN = re.compile(  # keys of what a call tells, where a page has nothing but front matter
    r"deadline|event_?date|notification|acceptance|camera_?ready|location|venue|place|city|submission|^name$|^title$",
    re.IGNORECASE,
)
_OF_WRITING = frozenset({"date", "lastmod", "updated", "modified", "publishdate"})  # when the page was written


def _read(text: str, file: str) -> tuple[dict[str, str], list[Block]]:
    kind = format_of(text, file)
    if kind == "data":
        from bot.page.formats.data import from_data  # noqa: PLC0415 - each format is imported when met: half the start

        return {}, _walked(from_data(text, file=file))[1]
    values, body, first, last = split(text) if kind not in {"plain", "asciidoc", "tex"} else ({}, text, 0, 0)
    told = from_preformatted(body) if kind in {"html", "markdown"} else None
    if told := told or (from_fence(body) if kind == "markdown" else None):
        kind, body = "plain", told
    meta = {key: value for key, value in values.items() if isinstance(value, str)}
    meta |= {
        key: value.isoformat()
        for key, value in values.items()
        if isinstance(value, date) and not (isinstance(value, datetime) and key in _OF_WRITING)
    }
    title, blocks = _walked(_rendered(without_templates(body, meta), kind))
    if title:
        meta.setdefault("title", title)
    facts = dated(values)
    facts |= {key: value for key, value in values.items() if isinstance(value, list | dict) and holds_facts(key, value)}
    if not blocks:  # a layout shows what the front matter holds
        facts |= {key: value for key, value in values.items() if not isinstance(value, bool) and _SHOWN.search(key)}
    if facts:
        blocks = _front_matter_blocks(facts, first, last, text) + blocks
    if shown := headlines(values, first, last, text.split("\n")):
        blocks = _apart(_walked(shown)[1]) + blocks
    return meta, blocks


def _front_matter_blocks(facts: dict[str, Any], first: int, last: int, text: str) -> list[Block]:
    from bot.page.formats.data import front_matter_html  # noqa: PLC0415

    return _apart(_walked(front_matter_html(facts, first=first, last=last, lines=text.split("\n")))[1])


def _apart(blocks: list[Block]) -> list[Block]:
    """Keep the lists and tables of blocks of the front matter apart from those of the page."""
    for block in blocks:
        block.group, block.row = -block.group, -block.row
    return blocks


def _rendered(text: str, kind: str) -> Html:
    if kind == "restructured":
        from bot.page.formats.restructured import from_restructured  # noqa: PLC0415

        return from_restructured(text)
    if kind == "tex":
        from bot.page.formats.tex import from_tex  # noqa: PLC0415

        return from_tex(text)
    if kind == "asciidoc":
        return from_asciidoc(text)
    if kind == "plain":
        from bot.page.formats.plain import from_plain  # noqa: PLC0415

        return from_plain(text)
    if kind == "markdown":
        from bot.page.formats.markdown import from_markdown  # noqa: PLC0415

        return from_markdown(text)
    return Html(text)


def _walked(html: Html) -> tuple[str, list[Block]]:
    text = without_unseen(html.text)
    if len(text) > 2 * MAX_CHARACTERS:  # of markup that was made of what is written
        raise PageError(f"the page holds more than {MAX_CHARACTERS:,} characters; save the part with the call alone.")
    soup = BeautifulSoup(text, "html.parser")
    title = " ".join(soup.title.get_text().split()) if soup.title else ""  # code may stand beside the words
    return title, walk(soup, html.line_of)
