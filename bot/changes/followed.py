"""A page that a FAQ follows: built once, looked at again now and then; what has changed waits for somebody's yes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.cfp.build import build_faq
from bot.changes.update import Update, prepare
from bot.errors import PageAwayError, PageError
from bot.faq.loader import parse_faq
from bot.page.fetch import is_inside
from bot.page.page import Page
from bot.page.sources import is_url, read_source

_LINE = re.compile(r"\bline \d+")  # a note names the lines that contradict each other
_SHOWN = 150  # characters of a value
_MOVE_BY_THEMSELVES = frozenset({"line", "checked", "unread"})


class Difference(NamedTuple):
    """A value of the FAQ before and after, as people read them; `path` names it ("dates.submission.at")."""

    path: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.path}: {self.before} → {self.after}"

    def is_within(self, path: str) -> bool:
        return self.path == path or self.path.startswith(f"{path}.")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look found: `digest` stands for what the page gives, the same wherever it is read."""

    digest: str
    page: Page
    update: Update

    @property
    def is_cosmetic(self) -> bool:
        """Whether nothing changed that a member can read or press: only the lines of the call moved."""
        return not self.update.conflicts and not self.differences()

    def differences(self) -> list[Difference]:
        """Return every difference that a member could read or press."""
        texts = (self.update.old_text, self.update.text)
        before, after = (parse_faq(text, file=str(self.update.path)).faq.model_dump() for text in texts)
        return list(_differences(before, after))

    def as_text(self) -> str:
        """Return what would change, in words; what has no words of its own, by its path in the FAQ."""
        named = [change.path for change in self.update.changes]
        others = [one for one in self.differences() if not any(one.is_within(path) for path in named)]
        described = self.update.as_text() if self.update.changes or not others else ""
        return "\n".join(filter(None, (described, *map(str, others))))


def read_as_meant(url: str) -> Page:
    """Read a page of the internet, and nothing that it leads to inside a network; unless the host itself named a place
    there (a local file, localhost, 10.0.0.1).
    """
    inside = not is_url(url) or is_inside(urlsplit(url).hostname or "")
    return read_source(url, public_only=not inside)


def _differences(before: Any, after: Any, path: str = "") -> Iterator[Difference]:  # noqa: ANN401 - any part of a FAQ
    """The leaves that differ, but for the numbers of the call's lines and the day it was checked."""
    one, other = _by_name(before), _by_name(after)
    if one is None or other is None:
        if _LINE.sub("line", str(before)) != _LINE.sub("line", str(after)):
            yield Difference(path, _short(before), _short(after))
        return
    for name in dict.fromkeys((*one, *other)):
        if name not in _MOVE_BY_THEMSELVES:
            yield from _differences(one.get(name), other.get(name), f"{path}.{name}" if path else name)


def _by_name(value: Any) -> dict[str, Any] | None:  # noqa: ANN401 - any part of a FAQ
    """A mapping, or a list by the ids or places of what is in it; None for a single value."""
    if isinstance(value, list | tuple):
        return {
            str(item.get("id", place)) if isinstance(item, dict) else str(place): item
            for place, item in enumerate(value)
        }
    return value if isinstance(value, dict) else None


def _short(value: Any) -> str:  # noqa: ANN401 - any part of a FAQ
    if value is None:
        return "nothing"
    text = value if isinstance(value, str) else "…" if isinstance(value, dict | list | tuple) else str(value)
    return f"“{text[:_SHOWN]}{'…' if len(text) > _SHOWN else ''}”"


class FollowedPage:
    """- `url` is the page, `path` its FAQ; `read` reads a page."""

    def __init__(self, url: str, path: Path, read: Callable[[str], Page] = read_as_meant) -> None:
        self.url, self.path = url, path
        self._read = read

    def build_first(self) -> str:
        """Build the FAQ unless that was done before; return what was built, in words. Raises PageError, FaqError and
        OSError.
        """
        if self.path.exists():
            return ""
        try:
            page = self._read(self.url)
        except PageError as error:
            raise PageAwayError(str(error)) from None
        built = build_faq(page)
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
