"""Draws a conversation in Discord as SVG text, message by message, as Discord shows it to a reader in Hanoi."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from html import escape
from zoneinfo import ZoneInfo

READER = ZoneInfo("Asia/Ho_Chi_Minh")
COLUMNS, LINE, LEFT, WIDTH = 96, 20, 64, 820
BOT, BOT_COLOR, MEMBER_COLOR = "workshop-bot", "#5865f2", "#f0b232"
_PLAIN, _PRESSED = "#4e5058", "#5865f2"
_FIELD_COLUMNS = 88


class Conversation:
    """- `now` is when it takes place; `names` are those of the members that a message mentions, by their id"""

    def __init__(self, now: datetime, names: dict[int, str] | None = None) -> None:
        self._now, self._names = now, names or {}
        self._rows: list[str] = []
        self._top = 34

    def says(self, member: str, words: str) -> None:
        """A member writes one line."""
        self._rows += [_name(member, self._top, MEMBER_COLOR), _text(words, self._top + LINE)]
        self._top += 2 * LINE + 14

    def answers(self, content: str, labels: Sequence[str] = (), *, pressed: str = "", number: int = 0) -> None:
        """The bot writes a message with buttons; one may be `pressed`, as the `number`-th press."""
        self._rows.append(_name(BOT, self._top, BOT_COLOR, bot=True))
        self._lines(content, COLUMNS)
        self._top += 12 if labels else 0
        left = LEFT
        for label in labels:
            left = self._button(label, left, number=number if label == pressed else 0, lit=label == pressed)
        self._top += (44 if labels else 14) + LINE

    def fills(self, title: str, fields: Sequence[tuple[str, str]], submit: str, number: int) -> None:
        """Somebody fills in a form and sends it, with the `number`-th press."""
        top, self._top = self._top - 14, self._top + 8
        place = len(self._rows)
        self._rows.append(_text(f"**{title}**", self._top, left=LEFT + 16))
        for label, value in fields:
            self._top += LINE + 6
            self._rows.append(_text(label, self._top, small=True, left=LEFT + 16))
            for piece in textwrap.wrap(value, _FIELD_COLUMNS) or [""]:
                self._top += LINE
                self._rows.append(_text(piece, self._top, left=LEFT + 16))
        self._top += 14
        self._button(submit, LEFT + 16, number=number, lit=True)
        self._top += 44
        box = (
            f'<rect x="{LEFT}" y="{top}" width="{WIDTH - LEFT - 24}" height="{self._top - top}" rx="8" fill="#2b2d31"/>'
        )
        self._rows.insert(place, box)
        self._top += 2 * LINE

    def place(self, name: str) -> None:
        """What follows stands in another channel."""
        self._top += 4
        self._rows.append(_text(name, self._top - 14, small=True, left=20))
        self._top += LINE

    def svg(self, described: str) -> str:
        """Return the picture."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{self._top}" role="img" '
            f'aria-label="{escape(described)}">\n'
            '<rect width="100%" height="100%" rx="8" fill="#313338"/>\n'
            '<g font-family="gg sans, Noto Sans, Helvetica Neue, Arial, sans-serif" font-size="15" fill="#dbdee1" '
            'xml:space="preserve">\n' + "\n".join(self._rows) + "\n</g>\n</svg>\n"
        )

    def _lines(self, content: str, columns: int) -> None:
        for line in content.split("\n"):
            small, quoted = line.startswith("-# "), line.startswith("> ")
            for piece in textwrap.wrap(self._seen(line.removeprefix("-# ").removeprefix("> ")), columns + 14 * small):
                self._top += LINE
                if quoted:
                    self._rows.append(f'<rect x="{LEFT}" y="{self._top - 14}" width="4" height="18" fill="#4e5058"/>')
                self._rows.append(_text(piece, self._top, small=small, left=LEFT + 14 * quoted))

    def _button(self, label: str, left: int, *, number: int, lit: bool) -> int:
        """Draw a button; return where the next one begins."""
        width, color = 9 * len(label) + 20, _PRESSED if lit else _PLAIN
        self._rows.append(f'<rect x="{left}" y="{self._top}" width="{width}" height="28" rx="4" fill="{color}"/>')
        self._rows.append(
            f'<text x="{left + 10}" y="{self._top + 19}" fill="#ffffff" font-size="13">{escape(label)}</text>'
        )
        if number:
            x, y = left + width, self._top
            self._rows.append(f'<circle cx="{x}" cy="{y}" r="11" fill="#f23f43"/>')
            self._rows.append(f'<text x="{x - 4}" y="{y + 5}" fill="#ffffff" font-size="13">{number}</text>')
        return left + width + 8 + 10 * bool(number)

    def _seen(self, line: str) -> str:
        """A line as Discord shows it: links by their text, timestamps in the reader's own time, escapes gone."""
        line = re.sub(r"\[([^\]]+)\]\(<[^>]+>\)", r"\1", line)
        line = re.sub(r"<@(\d+)>", lambda found: "@" + self._names.get(int(found[1]), found[1]), line)
        line = re.sub(r"<t:(\d+):F>", lambda found: f"{_local(found[1]):%A, %B %-d, %Y %-I:%M %p}", line)
        line = re.sub(r"<t:(\d+):f>", lambda found: f"{_local(found[1]):%B %-d, %Y %-I:%M %p}", line)
        line = re.sub(r"<t:(\d+):R>", self._away, line)
        return re.sub(r"\\([*_`~|>\[\]()#-])", r"\1", line)

    def _away(self, found: re.Match[str]) -> str:
        return f"in {(datetime.fromtimestamp(int(found[1]), UTC) - self._now).days} days"


def labels_of(view: object) -> list[str]:
    """Return what the buttons of a view say."""
    children: Collection[object] = getattr(view, "children", ())
    return [getattr(child, "label", "") or "" for child in children]


def _local(seconds: str) -> datetime:
    return datetime.fromtimestamp(int(seconds), READER)


def _name(name: str, top: int, color: str, *, bot: bool = False) -> str:
    tag = '<tspan fill="#ffffff" font-size="11" dx="8">APP</tspan>' if bot else ""
    return (
        f'<circle cx="36" cy="{top}" r="16" fill="{color}"/>'
        f'<text x="31" y="{top + 5}" fill="#ffffff">{escape(name[0].upper())}</text>'
        f'<text x="{LEFT}" y="{top}" fill="#f2f3f5" font-weight="600">{escape(name)}{tag}</text>'
    )


def _text(line: str, top: int, *, small: bool = False, left: int = LEFT) -> str:
    bold = re.sub(r"\*\*(.+?)\*\*", r'<tspan font-weight="700">\1</tspan>', escape(line, quote=False))
    style = ' font-size="12" fill="#949ba4"' if small else ""
    return f'<text x="{left}" y="{top}"{style}>{bold}</text>'
