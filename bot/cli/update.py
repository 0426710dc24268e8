"""Bring a FAQ up to its page, and keep what was edited by hand.

  workshop-bot update call-for-papers.md --faq faq.yaml
  workshop-bot update https://example.org/cfp --faq faq.yaml --yes      for automation: do not ask
  workshop-bot update page.html --faq faq.yaml --take page              where both changed, the page wins

What was built last, what the file says and what the page says now are merged: edits stay, comments stay, new facts come in, a
date that moved keeps its past in `history`. Where a value was edited and changed on the page too, the file's stays and the
conflict is shown. It shows what changes and asks before it writes. A deadline that would move earlier needs --force.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bot.errors import EXIT_FINDINGS, PageError
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "sources", nargs="+", metavar="SOURCE", help="the page of the call: a file or an http(s) URL; several are read as one"
    )
    command.add_argument("--faq", type=Path, metavar="FILE", required=True, help="the FAQ to bring up to date")
    command.add_argument("--yes", action="store_true", help="write without asking")
    command.add_argument("--force", action="store_true", help="write even when a deadline moves earlier")
    command.add_argument("--take", choices=("file", "page"), default="file", help="whose value stays where both changed (default: file)")
    command.add_argument("--json", action="store_true", help="print changes and conflicts as JSON")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Merge, show, ask, write; return 0 when all is well, 1 when something was not written or conflicts remain."""
    del settings
    try:
        from bot.changes.update import prepare  # noqa: PLC0415 - its libraries are the extra "build"
        from bot.page.sources import read_sources  # noqa: PLC0415
    except ImportError as error:
        raise PageError(f"updating needs {error.name}; install it with: pip install 'workshop-bot[build]'") from None
    for source in options.sources:
        print(f"reading {source} ...", file=sys.stderr, flush=True)
    update = prepare(
        read_sources(options.sources), options.faq, page_wins=options.take == "page", checked=options.now.date() if options.dated else None
    )
    if options.json:
        print(json.dumps(update.as_json(), ensure_ascii=False, indent=1))
    else:
        print(update.told())
    if not update.is_needed:
        return EXIT_FINDINGS if update.conflicts else 0
    if any(change.loud for change in update.changes) and not options.force:
        print(f"workshop-bot: a deadline would move earlier: {options.faq} is left alone; --force writes it", file=sys.stderr)
        return EXIT_FINDINGS
    if not options.yes and not _agreed(options.faq):
        print(f"workshop-bot: {options.faq} is left alone", file=sys.stderr)
        return EXIT_FINDINGS
    update.write()
    print(f"wrote {options.faq}", file=sys.stderr)
    return EXIT_FINDINGS if update.conflicts else 0


def _agreed(faq: Path) -> bool:
    """Ask on a terminal; elsewhere nobody can agree, so --yes is needed."""
    if not sys.stdin.isatty():
        print("workshop-bot: nobody to ask here; --yes writes without asking", file=sys.stderr)
        return False
    try:
        return input(f"Write {faq}? [y/N] ").strip().lower() in {"y", "yes"}
    except EOFError:
        return False
