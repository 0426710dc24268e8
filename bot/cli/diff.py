"""Show what changed between two versions of a call.

  workshop-bot diff old-page.md new-page.md
  workshop-bot diff faq.yaml https://example.org/cfp       what the page says and the FAQ does not
  workshop-bot diff old.yaml new.yaml --json               for tools

Each side is a page (a file or an http(s) URL) or a FAQ. Dates, places, limits, policies, topics and people are
compared; comments, spacing, ordinals and markup are ignored. Beside a page, what was edited in a FAQ by hand is no
change of the page (faq.built.yaml, next to the FAQ, knows what the page said), nor is an answer that organizers gave
themselves (`told`). When nothing changed, nothing is printed and the exit code
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
    old, new = read_version(options.old, options.new), read_version(options.new, options.old)
    if not is_faq(options.new):
        old = _without_own(old, new)
    if not is_faq(options.old):
        new = _without_own(new, old)
    changes = compare(old, new)
    for change in changes:
        print(json.dumps(change.as_json(), ensure_ascii=False) if options.json else change.text)
    return EXIT_FINDINGS if changes else 0


def read_version(source: str, beside: str) -> Faq:
    """Return the facts of a FAQ file, or of a page as `build` reads it; of a page beside a FAQ, with the edits of the
    FAQ where the page did not change.
    """
    if is_faq(source):
        return load_faq(Path(source)).faq
    # a quarter of a second that comparing two FAQs does not need
    from bot.cfp.build import build_faq  # noqa: PLC0415
    from bot.changes.update import as_on_page  # noqa: PLC0415
    from bot.page.sources import read_sources  # noqa: PLC0415

    page = read_sources([source])
    return as_on_page(page, Path(beside)) if is_faq(beside) else build_faq(page).faq


def is_faq(source: str) -> bool:
    """Whether a source is a FAQ file rather than a page or its data file."""
    path = Path(source)
    if path.suffix not in {".yaml", ".yml"} or not path.is_file():
        return False
    with path.open(encoding="utf-8", errors="replace") as file:
        return re.search(r"^workshop:", file.read(4_000_000), re.MULTILINE) is not None


def _without_own(faq: Faq, page: Faq) -> Faq:
    """Leave out what organizers told themselves: it never stood on the page, unless the page answers that, too."""
    there = {entry.id for entry in page.entries}
    kept = tuple(entry for entry in faq.entries if not entry.told or entry.id in there)
    return faq.model_copy(update={"entries": kept})
