"""Update a FAQ from its page, keeping what was edited by hand.

  workshop-bot update call-for-papers.md --knowledge faq.yaml
  workshop-bot update https://example.org/cfp --knowledge faq.yaml --yes     for automation: do not ask
  workshop-bot update page.html --knowledge faq.yaml --take page             where both changed, the page wins

It merges what was built last, what the file says and what the page says now: edits and comments stay, new facts are
added, and a date that moved keeps its past in `history`. Where a value was edited and also changed on the page, the
file wins and the conflict is shown, each time until you decide with --take (page or file). It shows what changes and
asks before it writes. A deadline that would move earlier needs --force.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bot.app import find_faq
from bot.changes.update import prepare
from bot.cli.options import add_knowledge, add_now
from bot.errors import EXIT_FINDINGS
from bot.page.sources import read_sources
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="the page of the call: a file or an http(s) URL; several are read as one",
    )
    add_knowledge(command)
    command.add_argument("--faq", type=Path, dest="knowledge", help=argparse.SUPPRESS)  # its name before 0.2
    command.add_argument("--yes", action="store_true", help="write without asking")
    command.add_argument("--force", action="store_true", help="write even when a deadline moves earlier")
    command.add_argument(
        "--take",
        choices=("file", "page"),
        help="decide who wins where both changed (default: the file, and it is asked again)",
    )
    command.add_argument("--json", action="store_true", help="print changes and conflicts as JSON")
    add_now(command)


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Merge, show, ask, write; return 0, or 1 when something was not written or conflicts remain."""
    faq = find_faq(options.knowledge or settings.knowledge)
    for source in options.sources:
        print(f"reading {source} ...", file=sys.stderr, flush=True)
    update = prepare(
        read_sources(options.sources),
        faq,
        take=options.take,
        checked=options.now.date() if options.dated else None,
    )
    if options.json:
        print(json.dumps(update.as_json(), ensure_ascii=False, indent=1))
    else:
        print(update.as_text())
    if not update.is_needed:
        return EXIT_FINDINGS if update.is_open else 0
    if any(change.loud for change in update.changes) and not options.force:
        print(f"workshop-bot: a deadline would move earlier: {faq} was not changed; --force writes it", file=sys.stderr)
        return EXIT_FINDINGS
    if not options.yes and not _agreed(faq):
        print(f"workshop-bot: {faq} was not changed", file=sys.stderr)
        return EXIT_FINDINGS
    update.write()
    print(f"wrote {faq}", file=sys.stderr)
    return EXIT_FINDINGS if update.is_open else 0


def _agreed(faq: Path) -> bool:
    """Ask on a terminal; elsewhere there is nobody to ask, so --yes is needed."""
    if not sys.stdin.isatty():
        print("workshop-bot: cannot ask here (no terminal); --yes writes without asking", file=sys.stderr)
        return False
    try:
        return input(f"Write {faq}? [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False
