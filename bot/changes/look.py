"""Works on a followed page: builds its FAQ, looks at it again, applies what changed.

The bot does so in a process of its own (see `bot.changes.apart`), so what reads pages takes none of its memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.cfp.build import build_faq, built_record
from bot.changes.seen import Seen
from bot.changes.update import Update, prepare
from bot.errors import PageAwayError, PageError
from bot.faq.loader import parse_faq
from bot.faq.model import Remark
from bot.faq.remarks import remark_words
from bot.page.fetch import is_inside
from bot.page.page import Page
from bot.page.sources import is_url, read_source
from bot.words.catalogue import SOURCE
from bot.words.language import say

_SHOWN = 150  # characters of a value
_MOVE_BY_THEMSELVES = frozenset({"line", "checked", "unread", "edition"})


class Difference(NamedTuple):
    """A value of the FAQ before and after, as people read them; `path` names it ("dates.submission.at")."""

    path: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.path}: {self.before} → {self.after}"

    def is_within(self, path: str) -> bool:
        return self.path == path or self.path.startswith(f"{path}.")


def build_first(page: Page, path: Path) -> str:
    """Build the FAQ; return what was built, in words. Raises FaqError and OSError."""
    built = build_faq(page)
    path.parent.mkdir(parents=True, exist_ok=True)
    built.write(path)
    faq, doubts = built.faq, built.draft.doubts
    counted = f"{len(faq.dates)} dates, {len(faq.people)} people, {len(faq.entries)} entries"
    return "\n  ".join(
        [counted, *(f"doubtful: {doubt.file or built.page.file}:{doubt.line}: {doubt.text}" for doubt in doubts)]
    )


def read_first(url: str, read: Callable[[str], Page]) -> Page:
    """Read the page without which there is no FAQ yet; raise PageAwayError where it cannot be read."""
    try:
        return read(url)
    except PageError as error:
        raise PageAwayError(str(error)) from None


def look(page: Page, path: Path, locale: str = SOURCE) -> Seen | None:
    """Return what a page would change in its FAQ, None for nothing. Raises FaqError."""
    update = prepare(page, path, locale=locale)
    if not update.is_needed:
        return None
    differences = _read_or_pressed(update, locale)
    return Seen(
        digest=sha256(update.built.record.encode()).hexdigest()[:16],
        page=page,
        words=_in_words(update, differences, locale),
        is_cosmetic=not update.conflicts and not differences,
        is_earlier=any(change.loud for change in update.changes),
    )


def take(page: Page, path: Path) -> None:
    """Bring the FAQ up to its page; edits made since stay. Raises FaqError and OSError."""
    prepare(page, path).write()


def _in_words(update: Update, differences: list[Difference], locale: str) -> str:
    """What would change, what was edited by hand, and where the page is doubtful; what has no words of its own, by its
    path in the FAQ.
    """
    named = [change.path for change in update.changes]
    # where a date moved from, and which words say so, is told with it
    named += [f"{path.rpartition('.')[0]}.{part}" for path in named for part in ("history", "source")]
    others = [one for one in differences if not any(one.is_within(path) for path in named)]
    told = [*(change.text for change in update.changes), *map(str, others)] or [say("followed.nothing", locale)]
    if update.conflicts:
        told += ["", say("followed.by_hand", locale)]
    for one in update.conflicts:
        kept, page = _short(one.kept), _short(one.page)
        told.append(f"  {say('followed.kept', locale, path=one.path, kept=kept, page=page)}")
    if not update.recorded:
        told += ["", say("followed.unrecorded", locale, file=built_record(update.path).name)]
    if doubts := update.built.draft.doubts:
        lines = dict.fromkeys(f"{one.file or update.built.page.file}:{one.line}" for one in doubts)
        told += ["", say("followed.doubtful", locale, lines=", ".join(lines))]
    return "\n".join(told)


def _read_or_pressed(update: Update, locale: str) -> list[Difference]:
    """Every difference that a member could read or press."""
    texts = (update.old_text, update.text)
    before, after = (parse_faq(text, file=str(update.path)).faq.model_dump() for text in texts)
    return list(_differences(before, after, locale))


def read_as_meant(url: str) -> Page:
    """Read a page of the internet, and nothing that it leads to inside a network; unless the host itself named a place
    there (a local file, localhost, 10.0.0.1).
    """
    inside = not is_url(url) or is_inside(urlsplit(url).hostname or "")
    return read_source(url, public_only=not inside)


def _differences(
    before: Any,  # noqa: ANN401 - any part of a FAQ
    after: Any,  # noqa: ANN401
    locale: str,
    path: str = "",
) -> Iterator[Difference]:
    """The leaves that differ, but for the numbers of the call's lines and the day it was checked."""
    if path.endswith(".remarks"):
        yield from _remarked(before or (), after or (), locale, path)
        return
    one, other = _by_name(before), _by_name(after)
    if one is None or other is None:
        if before != after:
            yield Difference(path, _short(before), _short(after))
        return
    for name in dict.fromkeys((*one, *other)):
        if name not in _MOVE_BY_THEMSELVES:
            yield from _differences(one.get(name), other.get(name), locale, f"{path}.{name}" if path else name)


def _remarked(
    before: Sequence[dict[str, Any]], after: Sequence[dict[str, Any]], locale: str, path: str
) -> Iterator[Difference]:
    """The remarks on a date that are gone or new, as members read them."""
    one, other = _said(before, locale), _said(after, locale)
    gone = " ".join(words for key, words in one.items() if key not in other)
    fresh = " ".join(words for key, words in other.items() if key not in one)
    if gone or fresh:
        yield Difference(path, _short(gone or None), _short(fresh or None))


def _said(remarks: Sequence[dict[str, Any]], locale: str) -> dict[str, str]:
    """Remarks in words, by what they are without the line."""
    return {
        str(one | {"source": (one["source"] or {}).get("quote")}): remark_words(Remark.model_validate(one), locale)
        for one in remarks
    }


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
        return "–"
    text = value if isinstance(value, str) else "…" if isinstance(value, dict | list | tuple) else str(value)
    return f"“{text[:_SHOWN]}{'…' if len(text) > _SHOWN else ''}”"
