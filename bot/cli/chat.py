"""Chat at this terminal, or answer piped lines.

  workshop-bot chat
  echo "page limit?" | workshop-bot chat
  workshop-bot chat --now 2023-09-30T08:00Z      rehearse deadline day

At the prompt: a number picks a suggestion, /now INSTANT sets the clock, /explain QUESTION shows why, /quit ends.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator
from datetime import datetime

from bot.answering.answerer import Answerer
from bot.answering.conversation import answered_after, is_clear
from bot.app import build_answerer, load_knowledge
from bot.cli.explain import explanation
from bot.cli.options import add_knowledge, add_now
from bot.cli.render import as_text, bold, terminal_width
from bot.clock import parse_now
from bot.faq.loader import LoadedFaq
from bot.settings.settings import Settings

_REMEMBERED = 2  # questions that "in Hanoi?" may go on from
_HELP = (
    "Type a question. A number picks a suggestion, /now 2023-09-29T20:00Z sets the clock, "
    "/explain QUESTION shows why, /quit ends."
)


def arguments(command: argparse.ArgumentParser) -> None:
    add_knowledge(command)
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Answer until the input ends; return 0."""
    loaded = load_knowledge(options.knowledge or settings.knowledge)
    answerer = build_answerer(loaded)
    terminal = sys.stdout.isatty()
    chat = _Chat(answerer, loaded, options.now, terminal=terminal, color=settings.color and terminal)
    prompting = sys.stdin.isatty()
    if prompting:
        # Importing readline gives input() its editing and history; Python on some systems lacks it.
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401, PLC0415
        print(f"{bold(loaded.faq.workshop.name, color=chat.color)}\n{_HELP}\n")
    for number, line in enumerate(_lines(prompting=prompting)):
        if line in {"/quit", "/exit", "/q"}:
            break
        if line:
            if number and not prompting:
                print()
            print(chat.reply_to(line), flush=True)
            if prompting:
                print()
    return 0


def _lines(*, prompting: bool) -> Iterator[str]:
    if not prompting:
        for raw in sys.stdin.buffer:
            yield raw.decode("utf-8", errors="replace").strip()
        return
    while True:
        try:
            yield input("> ").strip()
        except EOFError:
            print()
            return


class _Chat:
    """What a chat remembers: its clock, the suggestions last offered, and the last questions that had an answer."""

    def __init__(self, answerer: Answerer, loaded: LoadedFaq, now: datetime, *, terminal: bool, color: bool) -> None:
        self._answerer, self._now, self._terminal, self.color = answerer, now, terminal, color
        self._call = loaded.faq.call.file if loaded.faq.call else loaded.file
        self._offered: list[str] = []
        self._before: list[str] = []

    def reply_to(self, line: str) -> str:
        """Return what to print for a line: the answer, or what a /command says."""
        if line in {"/help", "?"}:
            return _HELP
        if line.startswith("/now"):
            return self._set_clock(line.removeprefix("/now").strip())
        if line.startswith("/explain "):
            question = line.removeprefix("/explain ")
            return explanation(self._answerer, question, self._answerer.reply(question, now=self._now))
        if line.startswith("/"):
            return f"There is no command {line.split(maxsplit=1)[0]}. {_HELP}"
        if line.isdecimal():
            if not 1 <= int(line[:4]) <= len(self._offered):
                return self._no_suggestion(line)
            line = self._offered[int(line[:4]) - 1]
        reply = self._answerer.reply(line, now=self._now)
        if is_clear(reply):
            self._before = [line, *self._before][:_REMEMBERED]
        else:
            reply = answered_after(self._answerer, line, self._before, now=self._now)
        self._offered = [suggestion.question for suggestion in reply.suggestions]
        return as_text(reply, call=self._call, color=self.color, width=terminal_width() if self._terminal else 0)

    def _no_suggestion(self, number: str) -> str:
        """Say that a number picks nothing, and what is there to pick."""
        most = len(self._offered)
        if not most:
            return f"{number} picks a suggestion, and none is open. {_HELP}"
        return f"There is no suggestion {number}; type a number {'up to ' if most > 1 else ''}{most}, or a question."

    def _set_clock(self, text: str) -> str:
        try:
            self._now = parse_now(text)
        except ValueError as error:
            return f"/now: {error}"
        return f"It is now {self._now:%Y-%m-%d %H:%M} UTC."
