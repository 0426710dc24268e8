"""workshop-bot: the commands, their help, and one map from errors to exit codes."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module

from bot import __version__
from bot.clock import parse_now, system_now
from bot.errors import UsageError, WorkshopError
from bot.settings.settings import Settings

_ABOUT = """\
Answers what people ask about an academic workshop, from its call for papers.

  workshop-bot build call.md -o faq.yaml     build a FAQ from a call for papers
  workshop-bot check faq.yaml                check it: what is wrong, where, and how to fix it
  workshop-bot ask "page limit?"             ask one question
  workshop-bot chat                          chat at this terminal
"""
_EXIT_CODES = (
    "exit codes: 0 done, 1 findings, 2 wrong usage, 69 Discord or the database cannot be reached,\n"
    "            78 bad settings or FAQ"
)
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
    "digest",
    "export",
    "check",
    "kinds",
    "schema",
    "health",
    "settings",
    "backup",
)
INTERRUPTED, TERMINATED = 130, 143  # 128 and the signal's number, as a shell counts


def console() -> None:
    """Run one command and exit: what `workshop-bot` and `python -m bot` start."""
    # As process 1 of a container, Python would ignore the signal until `run` handles it: the kernel wants a handler.
    signal.signal(signal.SIGTERM, _terminated)
    code = main()
    # What is loaded stays until the end, so the collection at exit would only walk over it: a seventh of a short
    # command's time (`python -m benchmarks.startup`).
    gc.freeze()
    sys.exit(code)


def _terminated(*_: object) -> None:
    os._exit(0 if sys.argv[1:2] == ["run"] else TERMINATED)  # a bot that is told to stop has done as told


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code. Errors become one line on standard error, never a traceback."""
    _escape_unprintable_output()
    try:
        words = sys.argv[1:] if argv is None else list(argv)
        if problem := _no_command(words):
            raise UsageError(problem)
        options = parser(words).parse_args(words)
        settings = Settings.from_env()
        _set_clock(options, settings)
        code = int(import_module(f"bot.cli.{options.command}").run(options, settings))
        sys.stdout.flush()
    except WorkshopError as error:
        print(f"workshop-bot: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away (`| head`); nothing is left to print, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _no_command(words: Sequence[str]) -> str:
    """What is wrong with the first word where no command begins; empty where all is well."""
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        return ""
    known = f"commands: {', '.join(COMMANDS)}; workshop-bot --help says what they do"
    if not words:
        return f"no command given; {known}"
    near = get_close_matches(words[0], COMMANDS, n=1)
    return f"there is no command {words[0]!r}; " + (f"did you mean {near[0]!r}?" if near else known)


def _set_clock(options: argparse.Namespace, settings: Settings) -> None:
    """Make `options.now` an instant for the commands that use it; `options.dated`: it was given, not the present."""
    if not hasattr(options, "now"):
        return
    text = options.now or settings.now
    options.dated = bool(text)
    try:
        options.now = parse_now(text) if text else system_now()
    except ValueError as error:  # of --now: a wrong setting was refused with the settings
        raise UsageError(f"--now: {error}") from None


def parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Return the parser of every command; when `words` begin with one, only that one is loaded."""
    named = tuple(name for name in COMMANDS if words[:1] == [name]) or COMMANDS
    top = argparse.ArgumentParser(
        prog="workshop-bot",
        description=_ABOUT,
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"workshop-bot {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", title="commands")
    for name in named:
        module = import_module(f"bot.cli.{name}")
        summary, _, examples = (module.__doc__ or "").partition("\n")
        command = commands.add_parser(
            name,
            help=summary,
            description=f"{summary}\n{examples}",
            epilog=_EXIT_CODES,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.arguments(command)
    return top


def _escape_unprintable_output() -> None:
    """Print characters that the terminal cannot show as escapes instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
