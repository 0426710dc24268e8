"""Show what changed between two versions of a call.

  workshop-bot diff old-page.md new-page.md
  workshop-bot diff faq.yaml https://example.org/cfp       what the page says and the FAQ does not
  workshop-bot diff old.yaml new.yaml --json               for tools

Each side is a page (a file or an http(s) URL) or a FAQ. Dates, places, limits, policies, topics and people are
compared; comments, spacing, ordinals and markup are ignored. When nothing changed, nothing is printed and the exit code
is 0; when something did, it is 1. A deadline that moved earlier comes first.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

from bot.changes.compare import compare
from bot.errors import EXIT_FINDINGS
from bot.faq.loader import load_faq
from bot.faq.model import Faq
from bot.settings.settings import Settings


def arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("old", metavar="OLD", help="the earlier version: a page (file or URL) or a FAQ")
    command.add_argument("new", metavar="NEW", help="the later version")
    command.add_argument("--json", action="store_true", help="print one JSON object per change")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Compare; return 0 when nothing changed, 1 when something did."""
    del settings
    changes = compare(read_version(options.old), read_version(options.new))
    for change in changes:
        print(json.dumps(change.as_json(), ensure_ascii=False) if options.json else change.text)
    return EXIT_FINDINGS if changes else 0


def read_version(source: str) -> Faq:
    """Return the facts of a FAQ file, or of a page as `build` reads it."""
    path = Path(source)
    if path.suffix in {".yaml", ".yml"} and path.is_file() and _is_faq(path):
        return load_faq(path).faq
    # a quarter of a second that comparing two FAQs does not need
    from bot.cfp.build import build_faq  # noqa: PLC0415
    from bot.page.sources import read_sources  # noqa: PLC0415

    return build_faq(read_sources([source])).faq


def _is_faq(path: Path) -> bool:
    """Whether a YAML file is a FAQ rather than the data file of a page."""
    with path.open(encoding="utf-8", errors="replace") as file:
        return re.search(r"^workshop:", file.read(4_000_000), re.MULTILINE) is not None
