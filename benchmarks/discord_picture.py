"""Draws docs/discord.svg, the README's conversation in Discord: python -m benchmarks.discord_picture

The text is what the bot sends. A test compares the picture with what the bot says.
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.conversation import Conversation, labels_of
from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.clock import parse_now
from bot.discord_app.asking.answer_view import answer_view
from bot.discord_app.text.render import shown
from bot.faq.loader import load_faq

ROOT = Path(__file__).parent.parent
OUT = ROOT / "docs" / "discord.svg"
NOW = parse_now("2023-09-20T12:00Z")
ASKED = (("ngoc", "whens the ddl??"), ("amadou", "is 7 pages ok?"), ("ngoc", "are there travel grants"))


def draw(answerer: Answerer) -> str:
    """Return the picture as SVG text."""
    conversation = Conversation(NOW)
    for member, question in ASKED:
        conversation.says(member, f"@workshop-bot {question}")
        what = shown(answerer.reply(question, now=NOW), answerer.faq, NOW)
        conversation.answers(what.content, labels_of(answer_view(what)))
    return conversation.svg("A conversation in Discord")


def main() -> None:
    OUT.write_text(draw(build_answerer(load_faq(ROOT / "knowledge" / "bugs2023" / "faq.yaml"))), encoding="utf-8")
    print(f"wrote {OUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
