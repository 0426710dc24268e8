"""AsciiDoc, line for line as Markdown: headings, lists, links by their macros, what is struck out."""

from __future__ import annotations

import re

from bot.page.formats.html import Html

_HEADING = re.compile(r"^(={1,6})\s+(?=\S)")
_ATTRIBUTE = re.compile(r"^:(?P<key>!?[\w-]{1,40}!?):(?:\s+(?P<value>\S.*))?$")
_SHOWN = frozenset({"page-title", "title", "doctitle", "description", "page-description"})
# "[[dates]]", "[.lead]", "----", "|===", and "// a remark"
_UNSEEN = re.compile(r"^(?:\[\[?[^\]]{0,200}\]?\]|([-=.*_+/])\1{3,}|\|={3,}|//(?!/).*)\s*$")
_ITEM = re.compile(r"^\s*(?P<mark>\*{1,5}|\.{1,5}|-)\s+(?=\S)")
_TITLE = re.compile(r"^\.(?=[A-Z])(?P<title>.{2,120})$")
_TERM = re.compile(r"^(?P<term>[^:\s][^:\n]{0,100})::(?:\s+(?P<told>\S.*))?$")
_ROW = re.compile(r"^(?:\d*[aehlmsv]?)?\|(?P<cells>.*)$")
_LINK = re.compile(r"(?:link:)?(?P<to>(?:https?://|mailto:)[^\s\[\]<>]{3,400})\[(?P<text>[^\[\]]{0,300})\]")
_OTHER_LINK = re.compile(r"(?:link|xref):(?P<to>[^\s\[\]<>:]{1,200})\[(?P<text>[^\[\]]{1,300})\]")
_CROSS = re.compile(r"<<[^<>,\n]{1,80}(?:,\s?(?P<text>[^<>\n]{1,200}))?>>")
_OPTIONS = re.compile(r"(?:\^|,\s?(?:window|role|opts|rel|title)=.*)$", re.DOTALL)
_BOLD = re.compile(r"(?<![\w*])\*(?=[^\s*])(?P<text>[^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])")
_EMPHASIS = re.compile(r"(?<!\w)__(?=\S)(?P<text>[^_\n]{1,300}?)(?<=\S)__(?!\w)")
_STRUCK = re.compile(r"\[\.?line-through\]#(?P<text>[^#\n]{1,200})#")
_STRUCK_DAY = re.compile(r"(?<=\s)-(?P<text>[^\s-][^\n-]{4,40}\b(?:19|20)\d\d)-(?=\s|$)")
_BREAK = re.compile(r"\s\+$", re.MULTILINE)
_LEAST = 2  # headings that tell this format


def is_asciidoc(text: str) -> bool:
    """Whether a plain text is AsciiDoc, by its headings and its links."""
    headings = [line for line in text.split("\n") if _HEADING.match(line) and not line.rstrip().endswith("=")]
    return len(headings) >= _LEAST and (_LINK.search(text) is not None or _ATTRIBUTE.match(text) is not None)


def from_asciidoc(text: str) -> Html:
    """Render AsciiDoc."""
    from bot.page.formats.markdown import from_markdown  # noqa: PLC0415 - what renders is imported when met

    text = _CROSS.sub(lambda match: match["text"] or "", _LINK.sub(_led, _OTHER_LINK.sub(_led, text)))
    text = _STRUCK_DAY.sub(r"~~\g<text>~~", _STRUCK.sub(r"~~\g<text>~~", text))
    return from_markdown(_BREAK.sub("  ", "\n".join(map(_as_markdown, text.split("\n")))))


def _led(link: re.Match[str]) -> str:
    """A link as Markdown has it; one without words shows where it leads."""
    words = _OPTIONS.sub("", link["text"]).strip(' "') or link["to"].removeprefix("mailto:")
    return f"[{words}]({link['to']})"


def _as_markdown(line: str) -> str:
    if heading := _HEADING.match(line):
        return f"{'#' * len(heading[1])} {line[heading.end() :].rstrip(' =')}"
    if attribute := _ATTRIBUTE.match(line):
        told = attribute["value"] if attribute["key"] in _SHOWN else ""
        return f"# {told}" if told and "title" in attribute["key"] else told or ""
    if _UNSEEN.match(line):
        return ""
    line = _EMPHASIS.sub(r"_\g<text>_", line)
    if item := _ITEM.match(line):
        depth = len(item["mark"]) - 1
        mark = "1." if item["mark"].startswith(".") else "-"
        return f"{'   ' * depth}{mark} {_bold(line[item.end() :])}"
    if title := _TITLE.match(line):
        return f"**{title['title'].strip()}**"
    if term := _TERM.match(line):
        return f"- **{term['term'].strip('*')}**: {_bold(term['told'] or '')}"
    if row := _ROW.match(line):
        return "- " + ": ".join(_bold(cell.strip()) for cell in row["cells"].split("|") if cell.strip())
    return _bold(line)


def _bold(text: str) -> str:
    return _BOLD.sub(r"**\g<text>**", text)
