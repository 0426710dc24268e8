"""A page that a FAQ follows: built once, looked at again now and then; what has changed waits for somebody's yes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.changes.seen import Seen
from bot.words.catalogue import SOURCE

if TYPE_CHECKING:
    from bot.page.page import Page


class FollowedPage:
    """- `url` is the page, `path` its FAQ; `read` reads a page, by default from the internet alone.
    - `locale`: of the words in which changes are told

    What reads pages is loaded when it is needed: the bot looks in another process.
    """

    def __init__(self, url: str, path: Path, read: Callable[[str], Page] | None = None, locale: str = SOURCE) -> None:
        self.url, self.path, self._locale = url, path, locale
        self._read = read

    def build_first(self) -> str:
        """Build the FAQ unless that was done before; return what was built, in words. Raises PageError, FaqError and
        OSError.
        """
        from bot.changes import look  # noqa: PLC0415 - see above

        if self.path.exists():
            return ""
        return look.build_first(look.read_first(self.url, self._read or look.read_as_meant), self.path)

    def look(self) -> Seen | None:
        """Read the page again; return what it would change, None for nothing. Raises PageError and FaqError."""
        from bot.changes import look  # noqa: PLC0415 - see above

        return look.look((self._read or look.read_as_meant)(self.url), self.path, self._locale)

    def take(self, seen: Seen) -> None:
        """Bring the FAQ up to what was seen; edits made since stay. Raises FaqError and OSError."""
        from bot.changes import look  # noqa: PLC0415 - see above

        look.take(seen.page, self.path)
