"""A page that a FAQ follows: built once, looked at again now and then; what has changed waits for somebody's yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.cfp.build import build_faq
from bot.changes.update import Update, prepare
from bot.page.page import Page
from bot.page.sources import read_source


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look found: `digest` stands for what the page gives, the same wherever it is read."""

    digest: str
    page: Page
    update: Update

    @property
    def is_dress(self) -> bool:
        """Whether nothing changed that somebody would notice: lines moved, words of a quote."""
        return not self.update.changes and not self.update.conflicts


class FollowedPage:
    """- `url` is the page, `path` its FAQ; `read` reads a page."""

    def __init__(self, url: str, path: Path, read: Callable[[str], Page] = read_source) -> None:
        self.url, self.path = url, path
        self._read = read

    def build_first(self) -> str:
        """Build the FAQ unless that was done before; return what was built, in words. Raises PageError, FaqError and
        OSError.
        """
        if self.path.exists():
            return ""
        built = build_faq(self._read(self.url))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        built.write(self.path)
        faq, doubts = built.faq, built.draft.doubts
        counted = f"{len(faq.dates)} dates, {len(faq.people)} people, {len(faq.entries)} entries"
        return "\n  ".join(
            [counted, *(f"doubtful: {doubt.file or built.page.file}:{doubt.line}: {doubt.text}" for doubt in doubts)]
        )

    def look(self) -> Seen | None:
        """Read the page again; return what it would change, None for nothing. Raises PageError and FaqError."""
        page = self._read(self.url)
        update = prepare(page, self.path)
        if not update.is_needed:
            return None
        return Seen(sha256(update.built.record.encode()).hexdigest()[:16], page, update)

    def take(self, seen: Seen) -> None:
        """Bring the FAQ up to what was seen; edits made since stay. Raises FaqError and OSError."""
        prepare(seen.page, self.path).write()
