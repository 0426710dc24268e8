"""LaTeX to HTML, line for line: headings, lists, tables and links; what only sets the page is left out."""

from __future__ import annotations

import html
import re
import unicodedata

from bot.page.formats.html import Html, HtmlWriter

_COMMENT = re.compile(r"(?<!\\)%.*$")
_WRITTEN = re.compile(r"\\([&%$#_{}])")
_KEPT = "\ue000"  # stands for a sign that is written with a backslash, before its code
_ACCENT = re.compile(r"\\(?P<sign>['`^\"~c=.uvHr])(?:\{\\?(?P<braced>[A-Za-z])\}|(?<![a-zA-Z])(?P<bare>[A-Za-z]))")
_ACCENTS = dict(zip("'`^\"~c=.uvHr", "\u0301\u0300\u0302\u0308\u0303\u0327\u0304\u0307\u0306\u030c\u030b\u030a",
strict=True))  # fmt: skip
_SECTION = re.compile(r"\\(?P<level>title|chapter|section|subsection|subsubsection|paragraph)\*?\s?\{")
_LEVELS = {
    "title": "h1",
    "chapter": "h2",
    "section": "h2",
    "subsection": "h3",
    "subsubsection": "h4",
    "paragraph": "h4",
}
_LIST = re.compile(r"\\(?P<edge>begin|end)\{(?:itemize|enumerate|description)\}(?:\[[^\]]{0,80}\])?")
_TABLE = re.compile(
    r"\\(?P<edge>begin|end)\{(?:tabular[x*]?|tabbing|longtable)\}(?:\{(?:[^{}]|\{[^{}]{0,30}\}){0,60}\}){0,2}"
)
_NO_MATHS = re.compile(r"\$\s*\$")
_NTH = re.compile(r"\\nth\{(\d{1,3})\}")
_LINK = re.compile(r"\\(?:url\{(?P<bare>[^{}]{1,300})\}|href\{(?P<href>[^{}]{1,300})\}\{(?P<words>[^{}]{1,200})\})")
_BOLD = re.compile(r"\\textbf\{([^{}]{1,200})\}|\{\\(?:bf|bfseries)\s([^{}]{1,200})\}")
_CENTRED = re.compile(r"\\centerline\s?\{(.*)\}\s*$")
_LENGTH = re.compile(
    r"\\(?:v|h)(?:space|skip)\*?\s?(?:\{[^{}]{0,40}\}|[-.\d]{1,8}\s?(?:in|cm|mm|pt|em|ex))"
    r"|\\(?:includegraphics|usepackage|documentclass|begin|end|label|input|pagestyle|thispagestyle|setlength|node)\b"
    r"(?:\[[^\]\\]{0,80}\]|\{[^{}\\]{0,80}\}){0,5}"
    # What is set to a length or a number, and the letters and colours that words are set in.
    r"|\\(?:parindent|(?:par|baseline|top|foot)skip|(?:item|par|top|partop|tabcol|column|head|fbox)sep"
    r"|(?:text|paper|line)(?:width|height)|(?:(?:odd|even)side|top)margin|headheight|[hv]offset)"
    r"\s?=?\s?-?\d{0,4}\.?\d{1,4}\s?(?:in|cm|mm|pt|em|ex|bp|sp)\b"
    r"|\\(?:font(?:family|size|series|shape|encoding)|setcounter|addtocounter|selectlanguage|(?:text|page)?color"
    r"|linespread|hypersetup)\*?(?:\[[^\]\\]{0,40}\])?\{[^{}\\]{0,80}\}"
    r"(?:(?<=\d\})\{[\d.a-z]{1,8}\}|(?<=[a-z]\})\{-?\d{1,4}\})?"
)
_COMMAND = re.compile(r"\\[a-zA-Z]{1,30}\*?(?:\[[^\]]{0,60}\])?|\\[,;:! /]")
_DRAWING = re.compile(r"\\(?P<edge>begin|end)\{tikzpicture\}")
_QUOTES = (("``", "“"), ("''", "”"), ("---", "—"), ("--", "–"), ("~", " "))


def from_tex(text: str) -> Html:
    """Render LaTeX. A comment says nothing; of the preamble, the title does."""
    writer = HtmlWriter()
    lines = [_COMMENT.sub("", line) for line in text.split("\n")]
    start = next((number for number, line in enumerate(lines) if r"\begin{document}" in line), -1)
    in_table = drawn = False
    open_braces = 0  # of a title that goes on in the next lines
    for number, line in enumerate(lines, 1):
        if open_braces or (number <= start and r"\title{" in line):
            open_braces = _title(line, number, open_braces, writer)
            continue
        if number <= start:
            continue
        if edge := _DRAWING.search(line):
            drawn = edge["edge"] == "begin"
        elif not drawn:
            in_table = _line(line, number, writer, in_table=in_table)
    return writer.done()


def _title(line: str, number: int, open_braces: int, writer: HtmlWriter) -> int:
    """Write a line of the title; return how many of its braces are still open."""
    bare = _WRITTEN.sub("", line)
    left = open_braces + bare.count("{") - bare.count("}")
    words = _SECTION.sub("", line)
    for part in re.split(r"\\\\", words):
        if (told := _inline(part)).strip():
            writer.add(f"<p>{told}</p>", number)
    return max(0, left)


def _line(line: str, number: int, writer: HtmlWriter, *, in_table: bool) -> bool:
    """Write a line of the document; return whether a table is still open behind it."""
    if heading := _SECTION.search(line):
        tag = _LEVELS[heading["level"]]
        writer.add(f"<{tag}>{_inline(line[heading.end() :])}</{tag}>", number)
        return in_table
    line = _LIST.sub(lambda match: f"{_KEPT}{'ul' if match['edge'] == 'begin' else '/ul'}{_KEPT}", line)
    edges = [match["edge"] for match in _TABLE.finditer(line)]
    line = _TABLE.sub(lambda match: f"{_KEPT}{'table' if match['edge'] == 'begin' else '/table'}{_KEPT}", line)
    within = in_table or "begin" in edges
    ends = f"{_KEPT}/tr{_KEPT}" if within else f"{_KEPT}br{_KEPT}"
    line = re.sub(r"\\\\(?:\[[^\]]{0,20}\])?", ends, line)
    if within:
        line = re.sub(r"(?<!\\)&|\\[=>]", f"{_KEPT}td{_KEPT}", line)
    line = re.sub(r"\\item\b(?:\[[^\]]{0,80}\])?", f"{_KEPT}li{_KEPT}", line)
    if centred := _CENTRED.search(line):
        line = f"{_KEPT}p{_KEPT}{centred[1]}"
    told = re.sub(f"{_KEPT}([a-z/]+){_KEPT}", _tag, _inline(line))
    writer.add(told if told.strip() or within else "<p>", number)
    return edges[-1] == "begin" if edges else in_table


def _tag(match: re.Match[str]) -> str:
    return {"table": "<table><tr><td>", "/table": "</td></tr></table>", "/tr": "</td></tr><tr><td>",
            "td": "</td><td>"}.get(match[1], f"<{match[1]}>")  # fmt: skip


def _inline(line: str) -> str:
    """The words of a line as HTML, its commands left out."""
    line = html.escape(_WRITTEN.sub(lambda match: f"{_KEPT}{ord(match[1])};", line), quote=False)
    line = _ACCENT.sub(_accented, _NTH.sub(_ordinal, _NO_MATHS.sub(" ", line)))
    line = _LINK.sub(_linked, line)
    line = _BOLD.sub(lambda match: f"<b>{match[1] or match[2]}</b>", line)
    line = _COMMAND.sub(" ", _LENGTH.sub(" ", line))
    for written, sign in _QUOTES:
        line = line.replace(written, sign)
    line = re.sub(r"[{}]", "", line)
    return re.sub(rf"{_KEPT}(\d+);", lambda match: html.escape(chr(int(match[1])), quote=False), line)


def _accented(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", (match["braced"] or match["bare"]) + _ACCENTS[match["sign"]])


def _ordinal(match: re.Match[str]) -> str:
    number = int(match[1])
    return f"{number}{'th' if number % 100 in {11, 12, 13} else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _linked(match: re.Match[str]) -> str:
    address = match["bare"] or match["href"]
    return f'<a href="{address.replace(chr(34), "%22")}">{match["words"] or address}</a>'
