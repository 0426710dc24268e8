"""Plain text and e-mail to HTML: headings in capitals or underlined, bullets of every shape, columns of labels and
dates.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections import Counter
from dataclasses import dataclass, replace

from bot.page.formats.columns import without_gaps
from bot.page.formats.html import Html, HtmlWriter
from bot.page.formats.justified import without_justification
from bot.page.formats.starred_heads import with_starred_heads

_HEADERS = re.compile(
    r"\A(?:(?:From|To|Cc|Subject|Date|Message-ID|MIME-Version|"
    r"Content-[A-Za-z-]+|Reply-To|Return-Path|Received|X-[\w-]+): ?[^\n]*\n(?:[ \t]+[^\n]*\n)*){2,}\s*\n")  # fmt: skip
_SUBJECT = re.compile(r"^Subject:((?:[^\n]*\n)(?:[ \t]+[^\n]*\n)*)", re.MULTILINE | re.IGNORECASE)
_SUBJECT_ALONE = re.compile(r"\ASubject: ?(?P<title>[^\n]{1,120}(?:\n[^\n]{1,120}){0,2})\n\s*\n", re.IGNORECASE)
_ENCODED = re.compile(
    r"^Content-Transfer-Encoding:\s*(?:quoted-printable|base64)|^Content-Type:\s*multipart",
    re.MULTILINE | re.IGNORECASE,
)
# What lists and mailers put before a subject: "[dl-list] Fwd: 2nd CfP:"
_TAGS = re.compile(
    r"^(?:\s*(?:\[[^\]\n]{1,40}\]|(?:re|fwd?|aw|wg|tr)\s*:|(?:\w{1,8}\s)?(?:cfp|call for papers|cfp "
    r"reminder|deadline extension)\s*[:\]])){1,4}\s*",
    re.IGNORECASE,
)
_UNDERLINE = re.compile(r"^\s*([=\-~*#_^+–—―─━═])\1{2,}\s*$")
_RULE = re.compile(r"^\s*(?:[=\-~*#_^+–—―─━═]\s*){5,}$")
_COLUMN = re.compile(r"\s*\.{4,}\s*|\s*(?:\. ){4,}\s*|(?<=\S)\s{3,}(?=[^\s(])")
_GAP, _NARROW = re.compile(r"(?<=\S)\s{3,}(?=\S)"), re.compile(r"\S\s\s(?=\S)")  # between columns
_STARRED = re.compile(r"(?<!\w)(\*{1,2}|_{1,2})(?=\S)([^*_\n]{1,120})(?<=\S)\1(?!\w)")
_BULLET = re.compile(r"^(\s*)(?:[-*+•·o○●▪■►▸–—»]|\(?\d{1,2}[.)]|\([a-z]\))\s+(?=\S)")
_MARKED = re.compile(
    r"^\s*(?:#{1,6}|={2,4}|\*{1,3}|-{2,4}|\+{2,4}|\[)\s*([^#=*+\-\[\]].{1,120}?)"
    r"\s*(?:#{0,6}|={2,4}|\*{1,3}|-{2,4}|\+{2,4}|\])\s*$"
)
_BOXED = re.compile(r"^(\*{2,3}|={2,4})\s\S[^*=]{1,120}\S\s\1$")  # "** Track 2: Ropes, Knots and Cords **"
_SIGNED = re.compile(r"^(?P<sign>[■◆●◎▼])\s?(?P<text>\S.{0,30})$")  # how Japanese calls mark their headings
_DAY = r"(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])[a-zä]{0,6}\W{0,2}(?:\d|$)"  # "27 May, 2031"
_NUMBERED = re.compile(rf"^(?:\d{{1,2}}(?:\.\d{{1,2}})*[.)]?|[IVX]{{1,4}}\.)\s+((?!{_DAY})[A-Z][^.;:]{{2,60}}?):?$")
# "Porto, Portugal; July 25-31, 2031"
_WHERE_AND_WHEN = re.compile(
    r"^\s*[A-ZÀ-Þ][^,;:.]{1,40},\s[A-ZÀ-Þ][^,;:.\d]{1,30}[;,:–—-]\s[^.,;:]{4,30},?\s(?:19|20)\d\d\W*$"
)
# "March    15 2031": a day below others, and no column
_WIDE_DAY = re.compile(
    r"\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6})\s{2,8}(?=\d{1,2},?\s\d{4}\b)"
)
_CENTRED_ADDRESS = re.compile(r"^\s{4,}https?://\S+$")  # below the name of the event, at the top
_GOES_ON = re.compile(r"\s(?:the|an?|of|with|and|at|for|by|der|des|dem|und|mit|für|du|et|del|con|y|da|do|e)\s*$")
_QUOTED = re.compile(r"^(?:> ?)+")
_MOST_COLUMNS = 8
_WRAPPED = 66  # characters; mail is wrapped at 72 to 80
_SHORT = 75  # characters of a line that may be a heading


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    text: str
    indent: int


def from_plain(text: str) -> Html:
    """Render plain text: every line keeps its end where its paragraph is a list of short lines."""
    lines = _lines(_unwrapped_mail(text))
    writer = HtmlWriter()
    number = 0
    while number < len(lines):
        number = _next_block(lines, number, writer)
    return writer.done()


def _unwrapped_mail(text: str) -> str:
    """Take the headers off an e-mail and decode its body; the subject stays, as a heading on its line."""
    match = _HEADERS.match(text)
    if not match:
        alone = _SUBJECT_ALONE.match(text)
        title = _TAGS.sub("", " ".join(alone["title"].split())) if alone else ""
        return f"# {title}" + "\n" * alone[0].count("\n") + text[alone.end() :] if alone and title else text
    head = match[0]
    subject = _SUBJECT.search(head)
    if not _ENCODED.search(head):
        # A folded subject goes on in the next lines; what is on them now must stay empty, so that lines keep their
        # numbers.
        title = _TAGS.sub("", " ".join(subject[1].split())) if subject else ""
        above = head[: subject.start()].count("\n") if subject else 0
        return "\n" * above + (f"# {title}" if title else "") + "\n" * (head.count("\n") - above) + text[match.end() :]
    message = email.message_from_string(text, policy=email.policy.default)
    body = message.get_body(("plain",))
    title = _TAGS.sub("", " ".join(str(message.get("Subject", "")).split()))
    try:
        content = body.get_content() if body else ""
    except (LookupError, ValueError, KeyError):
        content = ""
    return f"# {title}\n\n{content}"


def _lines(text: str) -> list[_Line]:
    lines = []
    for number, raw in enumerate(with_starred_heads(without_justification(text)).split("\n"), start=1):
        line = _QUOTED.sub("", raw).expandtabs().rstrip()
        if re.fullmatch(r"\s*(?:\.\.\s.*|\.\.)", line):  # a comment of reStructuredText
            line = ""
        lines.append(_Line(number, line, len(line) - len(line.lstrip())))
    return lines


def _next_block(lines: list[_Line], at: int, writer: HtmlWriter) -> int:
    """Write the block that begins at `at`; return where the next one begins."""
    line = lines[at]
    if not line.text.strip() or _RULE.match(line.text):
        return at + 1
    if heading := _heading(lines, at):
        writer.add(f"<h{heading[0]}>", line.number)
        writer.text(heading[1], line.number)
        writer.add(f"</h{heading[0]}>", line.number)
        return at + 1
    if _BULLET.match(line.text):
        return _list(lines, at, writer)
    end = at + 1
    while (
        end < len(lines) and lines[end].text.strip() and not _BULLET.match(lines[end].text) and not _heading(lines, end)
    ):
        if _RULE.match(lines[end].text):
            break
        end += 1
    _paragraph(lines[at:end], writer)
    return end


def _heading(lines: list[_Line], at: int) -> tuple[int, str] | None:
    """Return the level and text of a heading at `at`: marked, underlined, or in capitals with space around it."""
    text = lines[at].text.strip()
    if not text or (len(text) > _SHORT and not _BOXED.match(text)) or re.match(r"https?://", text):
        return None
    above = lines[at - 1].text if at else ""
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if _UNDERLINE.match(below) and len(below.strip()) >= len(text) // 2 and not re.search(r"[.,;]$", text):
        return (2 if below.strip()[0] == "=" else 3), text.strip("*= ")
    if _RULE.match(above) and _RULE.match(below):
        return 2, text
    if (
        (match := _MARKED.match(text))
        and (not _BULLET.match(text) or text[-1] == "*")
        and (text[0] in "#=[" or text[-1] in "*+-]")
    ):
        return (min(6, len(text) - len(text.lstrip("#"))) if text[0] == "#" else 3), match[1].strip()
    if (match := _NUMBERED.match(text)) and not above.strip() and not below.strip():
        return 3, match[1]
    if (match := _SIGNED.match(text)) and not above.strip() and below.strip() and below.strip()[0] != match["sign"]:
        return 3, match["text"]
    apart = not above.strip() or bool(_RULE.match(above))
    letters = [letter for letter in re.sub(r"\(.*?\)", "", text) if letter.isalpha()] if apart else []
    capital = len(letters) > 3 and sum(letter.isupper() for letter in letters) >= 0.8 * len(letters)
    if capital and not re.search(r"\d{1,2}\b.*\b\d{4}|[,;]$", text) and lines[at].indent < 30:
        return 3, text.rstrip(":")
    label = text.endswith(":") and len(text) < 45 and apart and len(text.split()) < 6
    if label and below.strip() == "" and at + 1 < len(lines):
        return 4, text.rstrip(":")
    return None


def _list(lines: list[_Line], at: int, writer: HtmlWriter) -> int:
    """Write bullets, nested by their indentation, each with its continuation lines."""
    base = [lines[at].indent]
    writer.add("<ul>", lines[at].number)
    while at < len(lines):
        line = lines[at]
        if _heading(lines, at):
            break
        if not line.text.strip():
            after = next((other for other in lines[at + 1 : at + 3] if other.text.strip()), None)
            if after is None or not (_BULLET.match(after.text) or after.indent > base[-1] + 1):
                break
            at += 1
            continue
        bullet = _BULLET.match(line.text)
        if bullet:
            while len(base) > 1 and line.indent < base[-1]:
                base.pop()
                writer.add("</ul>", line.number)
            if line.indent > base[-1] + 1:
                base.append(line.indent)
                writer.add("<ul>", line.number)
            writer.add("<li>", line.number)
            _text(line.text[bullet.end() :], line.number, writer)
        elif line.indent > base[0] or (line.indent == base[0] and base[0] == 0 and not _is_apart(lines, at)):
            _text(line.text, line.number, writer)
        else:
            break
        at += 1
    for _ in base:
        writer.add("</ul>", lines[min(at, len(lines) - 1)].number)
    return at


def _is_apart(lines: list[_Line], at: int) -> bool:
    """Whether an unindented line after a bullet begins something new: after a blank line, or a heading."""
    return not lines[at - 1].text.strip() or _heading(lines, at) is not None or len(lines[at - 1].text) < 55


def _paragraph(lines: list[_Line], writer: HtmlWriter) -> None:
    writer.add("<p>", lines[0].number)
    lines = _aligned(lines)
    for number, line in enumerate(lines):
        _text(line.text, line.number, writer)
        # A line that ends early was ended by its writer, not by the wrapping.
        after = lines[number + 1] if number + 1 < len(lines) else None
        if after and ends_here(line.text, after.text):
            writer.add("<br>", line.number)
    writer.add("</p>", lines[-1].number)


def _aligned(lines: list[_Line]) -> list[_Line]:
    """Widen the gap of rows whose first cell nearly fills its column: two blanks, and the next column below others'."""
    starts = Counter(gap.end() for line in lines for gap in _GAP.finditer(line.text))
    columns = [column for column, rows in starts.most_common(_MOST_COLUMNS) if rows > 1]
    return [
        replace(line, text=f"{line.text[:column]} {line.text[column:]}")
        if (column := next((one for one in columns if _NARROW.match(line.text, one - 3)), 0))
        else line
        for line in lines
    ]


def ends_here(line: str, below: str) -> bool:
    """Whether a line was ended by its writer, not by wrapping: there was room for more, or the next is a row of its
    own.
    """
    if re.search(r"\S\s{3,}\S|\.{4,}|^\s*\w[^.]{2,40}:\s", below) or _WHERE_AND_WHEN.match(below):
        return True
    if _CENTRED_ADDRESS.match(below) and line.startswith("    "):
        return True
    had_room = len(line) + len(below.split(maxsplit=1)[0]) < _WRAPPED
    return had_room and not below.lstrip()[:1].islower() and not _GOES_ON.search(line)


def _text(text: str, line: int, writer: HtmlWriter) -> None:
    """Write a line: runs of dots or spaces between columns a tab, **bold** and *bold* lose their stars."""
    text = _COLUMN.sub(" : ", _WIDE_DAY.sub(r"\1 ", without_gaps(text.strip())))
    text = re.sub(r":\s*:", ":", text)
    text = _STARRED.sub(r"\2", text)
    writer.text(text, line)
