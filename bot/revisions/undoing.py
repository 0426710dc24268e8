"""Takes a revision back, without what was changed after it."""

from __future__ import annotations

import dataclasses

from bot.faq.model import Entry
from bot.revisions.model import Change, Edit, EditConflict, Moved, PageTaken, Regression, Revision, Why, said
from bot.revisions.overlay import with_origin


def inverse(revision: Revision, now: Entry | None, later: Revision | None) -> tuple[Change, Entry | None]:
    """Return the change that takes a revision back, and the entry as it then is.

    - `now`: the entry as it is; `later`: the last revision of the same entry
    - raises EditConflict when what it changed has been changed since
    """
    change = revision.edit
    if isinstance(change, Regression):
        return Regression(question=change.question, expected=change.before, before=change.expected), None
    if isinstance(change, Moved):
        return dataclasses.replace(change, was=change.now, now=change.was, reason=""), None
    if isinstance(change, PageTaken):
        raise EditConflict(Why.IN_FILE)
    try:
        restored = _restored(revision, now)
    except _BuiltOnError:
        since = later if later and later.number > revision.number else None
        raise EditConflict(Why.BUILT_ON, since) from None
    if restored is None:
        return Edit(operation="remove", entry_id=change.entry_id), None
    edit = Edit(
        operation="edit" if now else "add",
        entry_id=change.entry_id,
        question=restored.question,
        also=restored.also,
        answer=restored.answer,
    )
    return edit, restored


class _BuiltOnError(Exception):
    """What a revision changed has been changed again since."""


def _restored(revision: Revision, now: Entry | None) -> Entry | None:
    """The entry as it is without a revision: each part of it that the revision changed, as it was before.

    Raises _BuiltOnError.
    """
    before, after = revision.before, revision.after
    if said(now) == said(after):
        return before
    if before is None or after is None or now is None:
        raise _BuiltOnError
    values: dict[str, object] = {}
    for name in ("question", "answer"):
        was, became, holds = (getattr(entry, name) for entry in (before, after, now))
        if became not in {was, holds}:
            raise _BuiltOnError
        values[name] = was if was != became else holds
    added = [text for text in after.also if text not in before.also]
    gone = [text for text in before.also if text not in after.also]
    kept = [text for text in now.also if text not in added]
    values["also"] = tuple(kept + [text for text in gone if text not in kept])
    restored = now.model_copy(update=values)
    return with_origin(restored, before) if restored.answer == before.answer else restored
