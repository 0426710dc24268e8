"""workshop-bot: the commands, their help, and one map from errors to exit codes."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from bot import __version__
from bot.clock import parse_now, system_now
from bot.errors import UsageError, WorkshopError
from bot.settings.settings import Settings, prepare_start

_ABOUT = """\
Answers what people ask about an academic workshop, from its call for papers.

  workshop-bot build call.md -o faq.yaml     make a FAQ of a call for papers
  workshop-bot check faq.yaml                see what is wrong with it, with line and fix
  workshop-bot ask "page limit?"             ask one question
  workshop-bot chat                          a conversation at this terminal
"""
_EXIT_CODES = "exit codes: 0 done, 1 findings, 2 wrong usage, 69 Discord or the database cannot be reached, 78 bad settings or FAQ"
# Each command is a module of this folder with `arguments(parser)` and `run(options, settings) -> int`.
COMMANDS = (
    "ask",
    "chat",
    "build",
    "diff",
    "update",
    "run",
    "doctor",
    "plan",
    "calendar",
    "check",
    "schema",
    "health",
    "settings",
    "backup",
)
INTERRUPTED, TERMINATED = 130, 143  # 128 and the signal's number, as a shell counts


def console() -> None:
    """Run one command and end the process: what `workshop-bot` and `python -m bot` start.

    The process is left at once: freeing everything one by one takes 70 ms, the operating system needs none.
    """
    # As process 1 of a container, Python would not hear the signal before `run` listens: the kernel ignores what is not handled.
    signal.signal(signal.SIGTERM, _terminated)
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = 0  # as in `main`: the reader went away
    os._exit(code)


def _terminated(*_: object) -> None:
    os._exit(0 if sys.argv[1:2] == ["run"] else TERMINATED)  # a bot that is told to stop has done as told


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code. Errors are told in words on standard error, never as a traceback."""
    prepare_start()
    _unbreakable_output()
    try:
        words = sys.argv[1:] if argv is None else list(argv)
        options = parser(words).parse_args(words)
        settings = Settings.from_env()
        text = options.now or settings.now
        options.dated = bool(text)
        try:
            options.now = parse_now(text) if text else system_now()
        except ValueError as error:  # of --now: the setting's was told with the settings
            raise UsageError(f"--now: {error}") from None
        return int(import_module(f"bot.cli.{options.command}").run(options, settings))
    except WorkshopError as error:
        print(f"workshop-bot: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`); nothing is left to say, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Return the parser of every command; when `words` begin with one, only that one is loaded."""
    named = tuple(name for name in COMMANDS if words[:1] == [name]) or COMMANDS
    top = argparse.ArgumentParser(
        prog="workshop-bot", description=_ABOUT, epilog=_EXIT_CODES, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.add_argument("--version", action="version", version=f"workshop-bot {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", title="commands")
    for name in named:
        module = import_module(f"bot.cli.{name}")
        summary, _, teaching = (module.__doc__ or "").partition("\n")
        command = commands.add_parser(
            name,
            help=summary,
            description=f"{summary}\n{teaching}",
            epilog=_EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.arguments(command)
        _add_common(command)
    return top


def _add_common(command: argparse.ArgumentParser) -> None:
    """Add the options that every command has."""
    command.add_argument(
        "--knowledge", type=Path, metavar="PATH", help="FAQ file or its folder (default: $WORKSHOP_KNOWLEDGE, else knowledge/)"
    )
    command.add_argument("--now", metavar="INSTANT", help="act as if it were this instant, such as 2023-09-20T12:00Z")


def _unbreakable_output() -> None:
    """Let no character of a question or page end the program: what the terminal cannot show becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
