"""Draws docs/discord.svg, the README's conversation in Discord: python -m benchmarks.discord_picture

The text is what the bot sends. Markdown and timestamps are drawn as Discord shows them to a reader in Hanoi. A test
compares the picture with what the bot says.
"""

from __future__ import annotations

import re
import textwrap
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.clock import parse_now
from bot.discord_app.asking.answer_view import answer_view
from bot.discord_app.text.render import shown
from bot.faq.loader import load_faq

ROOT = Path(__file__).parent.parent
OUT = ROOT / "docs" / "discord.svg"
NOW = parse_now("2023-09-20T12:00Z")
READER = ZoneInfo("Asia/Ho_Chi_Minh")
ASKED = (("ngoc", "whens the ddl??"), ("amadou", "is 7 pages ok?"), ("ngoc", "are there travel grants"))
COLUMNS, LINE, LEFT, WIDTH = 96, 20, 64, 820


def draw(answerer: Answerer) -> str:
    """Return the picture as SVG text."""
    rows: list[str] = []
    top = 34
    for member, question in ASKED:
        rows += [_name(member, top, "#f0b232"), _text(f"@workshop-bot {question}", top + LINE)]
        top += 2 * LINE + 14
        what = shown(answerer.reply(question, now=NOW), answerer.faq, NOW)
        rows += [_name("workshop-bot", top, "#5865f2", bot=True)]
        for line in what.content.split("\n"):
            small = line.startswith("-# ")
            for piece in textwrap.wrap(_seen(line.removeprefix("-# ")), COLUMNS + 14 * small):
                top += LINE
                rows.append(_text(piece, top, small=small))
        view = answer_view(what)
        labels = [getattr(child, "label", "") or "" for child in view.children] if view else []
        top += 12 if labels else 0
        left = LEFT
        for label in labels:
            width = 9 * len(label) + 20
            rows.append(f'<rect x="{left}" y="{top}" width="{width}" height="28" rx="4" fill="#4e5058"/>')
            rows.append(f'<text x="{left + 10}" y="{top + 19}" fill="#ffffff" font-size="13">{escape(label)}</text>')
            left += width + 8
        top += (44 if labels else 14) + LINE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{top}" role="img" '
        'aria-label="A conversation in Discord">\n'
        '<rect width="100%" height="100%" rx="8" fill="#313338"/>\n'
        '<g font-family="gg sans, Noto Sans, Helvetica Neue, Arial, sans-serif" font-size="15" fill="#dbdee1" '
        'xml:space="preserve">\n' + "\n".join(rows) + "\n</g>\n</svg>\n"
    )


def _name(name: str, top: int, color: str, *, bot: bool = False) -> str:
    tag = '<tspan fill="#ffffff" font-size="11" dx="8">APP</tspan>' if bot else ""
    return (
        f'<circle cx="36" cy="{top}" r="16" fill="{color}"/>'
        f'<text x="31" y="{top + 5}" fill="#ffffff">{escape(name[0].upper())}</text>'
        f'<text x="{LEFT}" y="{top}" fill="#f2f3f5" font-weight="600">{escape(name)}{tag}</text>'
    )


def _text(line: str, top: int, *, small: bool = False) -> str:
    bold = re.sub(r"\*\*(.+?)\*\*", r'<tspan font-weight="700">\1</tspan>', escape(line, quote=False))
    style = ' font-size="12" fill="#949ba4"' if small else ""
    return f'<text x="{LEFT}" y="{top}"{style}>{bold}</text>'


def _seen(line: str) -> str:
    """A line as Discord shows it: links by their text, timestamps in the reader's own time, escapes gone."""
    line = re.sub(r"\[([^\]]+)\]\(<[^>]+>\)", r"\1", line)
    line = re.sub(
        r"<t:(\d+):F>", lambda found: f"{datetime.fromtimestamp(int(found[1]), READER):%A, %B %-d, %Y %-I:%M %p}", line
    )
    line = re.sub(
        r"<t:(\d+):R>", lambda found: f"in {(datetime.fromtimestamp(int(found[1]), UTC) - NOW).days} days", line
    )
    return re.sub(r"\\([*_`~|>\[\]()#-])", r"\1", line)


def main() -> None:
    OUT.write_text(draw(build_answerer(load_faq(ROOT / "knowledge" / "bugs2023" / "faq.yaml"))), encoding="utf-8")
    print(f"wrote {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
