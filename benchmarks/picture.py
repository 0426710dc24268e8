"""Draws docs/exchange.svg, the README's picture, and writes the README's transcript: python -m benchmarks.picture

Tests compare both with what the bot says.
"""

from __future__ import annotations

import textwrap
from html import escape
from pathlib import Path

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.cli.render import as_text
from bot.clock import parse_now
from bot.faq.loader import load_faq

ROOT = Path(__file__).parent.parent
OUT = ROOT / "docs" / "exchange.svg"
README = ROOT / "README.md"
NOW = parse_now("2023-09-20T12:00Z")
QUESTIONS = ("whens teh ddl??", "is 7 pages ok", "is federated learning in scope?", "travel grants?")
TRANSCRIPT = (
    "whens the ddl??",
    "what time is that deadline in Hanoi",
    "is 7 pages ok, and do refs count?",
    "is federated learning in scope?",
    "when is the workshop?",
    "travel grants?",
)
_PROMPT = f"$ workshop-bot chat --now {NOW:%Y-%m-%dT%H:%MZ}\n"
COLUMNS, LINE, LEFT = 92, 20, 18  # characters per line; pixels per line; pixels of margin
_COLORS = {"> ": "#7ee787", "  ": "#8b949e"}  # a question, a source line


def draw(answerer: Answerer) -> str:
    """Return the picture as SVG text."""
    lines: list[str] = []
    for question in QUESTIONS:
        lines.append(f"> {question}")
        for line in as_text(answerer.reply(question, now=NOW), call="call-for-papers.md").splitlines():
            lines += textwrap.wrap(
                line, COLUMNS, subsequent_indent="  " if line.startswith("  ") else "", drop_whitespace=True
            ) or [""]
        lines.append("")
    height = LINE * len(lines) + LEFT
    rows = "\n".join(_row(number, line) for number, line in enumerate(lines) if line)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{COLUMNS * 8 + 2 * LEFT}" height="{height}" role="img" '
        'aria-label="A conversation">\n'
        '<rect width="100%" height="100%" rx="8" fill="#0d1117"/>\n'
        f'<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13" xml:space="preserve">\n{rows}\n'
        "</g>\n</svg>\n"
    )


def transcript(answerer: Answerer) -> str:
    """Return the transcript as a terminal of 100 columns shows it."""
    replies = (
        as_text(answerer.reply(question, now=NOW), call="call-for-papers.md", width=100) for question in TRANSCRIPT
    )
    said = (f"> {question}\n{reply}\n" for question, reply in zip(TRANSCRIPT, replies, strict=True))
    return _PROMPT + "\n".join(said)


def _row(number: int, line: str) -> str:
    color = _COLORS.get(line[:2], "#e6edf3")
    return f'<text x="{LEFT}" y="{LINE * (number + 1) + 6}" fill="{color}">{escape(line)}</text>'


def main() -> None:
    answerer = build_answerer(load_faq(ROOT / "knowledge" / "bugs2023" / "faq.yaml"))
    OUT.write_text(draw(answerer), encoding="utf-8")
    before, _, rest = README.read_text(encoding="utf-8").partition(_PROMPT)
    README.write_text(f"{before}{transcript(answerer)}{rest[rest.index('```') :]}", encoding="utf-8")
    print(f"wrote {OUT.relative_to(ROOT)} and the transcript in {README.name}")


if __name__ == "__main__":
    main()
