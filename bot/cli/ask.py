"""Answer one question, or a stream of them.

  workshop-bot ask "when is the deadline?"
  workshop-bot ask --explain "page limit for reviews?"       why this answer
  workshop-bot ask --now 2023-09-29T20:00Z "am I too late?"  on another day
  echo '{"q": "page limit?"}' | workshop-bot ask --jsonl     one JSON object per line, in and out

When the call does not answer a question, the bot says so; that is not an error.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome
from bot.app import build_answerer, load_knowledge
from bot.cli.explain import explanation
from bot.cli.options import add_knowledge, add_now
from bot.cli.render import as_json, as_text, terminal_width
from bot.errors import UsageError
from bot.settings.settings import Settings

MAX_LINE = 1_000_000  # characters per line of --jsonl; a message in Discord has at most 2,000

_NOT_A_QUESTION: dict[str, object] = {
    "q": None,
    "outcome": "unknown",
    "answers": [],
    "suggestions": [],
    "message": "not a question",
    "hints": [],
}


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("question", nargs="*", help="the question; several words need no quotes")
    command.add_argument(
        "--jsonl", action="store_true", help='read {"q": ..., "overheard": false} per line, print one answer per line'
    )
    command.add_argument(
        "--explain", action="store_true", help="show candidates, scores, matched and unexplained words"
    )
    command.add_argument(
        "--overheard", action="store_true", help="answer only when sure, as in a channel where nobody asked the bot"
    )
    add_knowledge(command)
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Answer and return 0, also when the call does not answer the question."""
    question = " ".join(options.question).strip()
    if options.jsonl and question:
        raise UsageError("--jsonl reads the questions from standard input; leave the question out")
    loaded = load_knowledge(options.knowledge or settings.knowledge)
    answerer = build_answerer(loaded)
    if options.jsonl:
        return _stream(answerer, options.now)
    if not question:
        raise UsageError('no question given. For example: workshop-bot ask "when is the deadline?"')
    call = loaded.faq.call.file if loaded.faq.call else loaded.file
    reply = answerer.reply(question, now=options.now, overheard=options.overheard)
    terminal = sys.stdout.isatty()
    if reply.outcome is Outcome.SILENT:
        print("(silent)")
    else:
        print(as_text(reply, call=call, color=terminal and settings.color, width=terminal_width() if terminal else 0))
    if options.explain:
        print(f"\n{explanation(answerer, question, reply)}")
    return 0


def _stream(answerer: Answerer, now: datetime) -> int:
    """Answer each line of standard input with one line, in order; report invalid lines on standard error."""
    wrong = 0
    source = sys.stdin.buffer
    for number, raw in enumerate(iter(lambda: source.readline(MAX_LINE), b""), start=1):
        if not raw.strip():
            continue
        try:
            asked = json.loads(raw)
            question, overheard = asked["q"], bool(asked.get("overheard", False))
            if not isinstance(question, str):
                raise TypeError  # noqa: TRY301 - one message for every malformed line
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            wrong += 1
            print(f'workshop-bot: standard input, line {number}: not a JSON object with a text "q"', file=sys.stderr)
            print(json.dumps(_NOT_A_QUESTION), flush=True)
            continue
        print(as_json(question, answerer.reply(question, now=now, overheard=overheard)), flush=True)
    return 2 if wrong else 0
