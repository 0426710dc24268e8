"""The changes of a FAQ as organizers read them, in pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

import discord

from bot.discord_app.background.clashes import shown
from bot.discord_app.editing.preview_text import changed_lines, cut
from bot.discord_app.editing.proposals import author
from bot.discord_app.text.paging import in_pages
from bot.discord_app.text.render import MAX_CONTENT, code, safe
from bot.discord_app.ui.buttons import PersistentButton, buttons_view
from bot.faq.labels import question_of
from bot.revisions.model import Edit, Moved, PageTaken, Regression, Revision
from bot.revisions.overlay import Applied
from bot.words.language import labelled, say
from bot.words.spacing import bracketed, quoted

_PER_PAGE = 12
_TEXT, _TOLD = 150, 400  # characters
_KEYS = {"add": "faq.did.add", "edit": "faq.did.edit", "phrasing": "faq.did.edit", "remove": "faq.did.remove"}


@dataclass(frozen=True, slots=True)
class HistoryButton(PersistentButton):
    """Turns to page `number` (from 0) of the changes."""

    number: int
    form: ClassVar[str] = "faqlog:{number}"


def history_page(
    revisions: Iterable[Revision], applied: Applied | None, number: int, locale: str
) -> tuple[str, discord.ui.View | None]:
    """Return page `number` (from 0; the last one when it is too high) of the changes, with its buttons."""
    latest: set[str] = set()
    lines = [_clash_line(clash.revision, locale) for clash in applied.clashes] if applied else []
    for revision in revisions:
        name = revision.entry_id
        settled = bool(name) and name not in latest and applied is not None and name in applied.settled
        latest.add(name)
        lines.append("\n".join(_revision(revision, locale, settled=settled)))
    if not lines:
        return say("faq.history.none", locale), None
    pages = in_pages(lines, _PER_PAGE)
    number = min(number, len(pages) - 1)
    items = [HistoryButton(number - 1).item(say("page.before", locale))] if number else []
    if number < len(pages) - 1:
        items.append(HistoryButton(number + 1).item(say("page.next", locale)))
    shown_lines = list(pages[number])
    if len(pages) > 1:
        shown_lines.append("-# " + say("page", locale, number=number + 1, of=len(pages)))
    return "\n".join(shown_lines)[:MAX_CONTENT], buttons_view(*items)


def _clash_line(revision: Revision, locale: str) -> str:
    return say("faq.history.clash", locale, entry=code(revision.entry_id), number=revision.number)


def _revision(revision: Revision, locale: str, *, settled: bool) -> Iterator[str]:
    what = undoing_line(revision, locale)
    at = f"<t:{int(revision.at.timestamp())}:f>"
    marks = []
    if revision.undoes is not None:
        marks.append(say("faq.undoes", locale, number=revision.undoes))
    if revision.undone_by is not None:
        marks.append(say("faq.undone", locale, number=revision.undone_by))
    if settled:
        marks.append(say("faq.settled", locale))
    yield " · ".join([f"**{revision.number}**", what, author(revision, locale), at, *marks])
    if isinstance(revision.edit, Edit):
        yield from (f"  {line}" for line in _entry_lines(revision, locale))


def undoing_line(revision: Revision, locale: str) -> str:
    """Return what a revision changed, in one line."""
    change = revision.edit
    if isinstance(change, Moved):
        reason = bracketed(safe(cut(change.reason, _TEXT)), locale) if change.reason else ""
        old, new = (safe(text) or say("faq.no_day", locale) for text in (change.was, change.now))
        return say("faq.did.move", locale, label=safe(change.label), old=old, new=new) + reason
    if isinstance(change, PageTaken):
        return say("faq.did.page", locale, told=safe(cut(change.told, _TOLD)))
    if isinstance(change, Regression):
        key = "faq.did.ask" if change.expected else "faq.did.not_ask"
        question = safe(cut(change.question, _TEXT))
        return say(key, locale, question=question, expected=safe(change.expected or change.before))
    return say(_KEYS[change.operation], locale, entry=code(change.entry_id))


def _entry_lines(revision: Revision, locale: str) -> Iterator[str]:
    before, after = revision.before, revision.after
    if before is not None and after is not None:
        yield from changed_lines(before, after, locale)
        return
    entry = before or after
    if entry is not None:
        asked = quoted(safe(cut(question_of(entry, locale), _TEXT)), locale)
        yield labelled(asked, locale) + cut(shown(entry, locale), 2 * _TEXT)
