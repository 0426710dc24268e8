"""Revisions as the store keeps them: what changed, as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from bot.faq.model import Entry
from bot.revisions.model import Change, Edit, Moved, Noted, PageTaken, Regression, Revision
from bot.store.revisions import RevisionRow

_KINDS: dict[str, type[Regression | Noted]] = {"regression": Regression, "moved": Moved, "page": PageTaken}
_NAMES = {kind: name for name, kind in _KINDS.items()}
_STATES = ("before", "after", "base")


def to_row(revision: Revision) -> RevisionRow:
    """Return a revision as the store keeps it."""
    content = {"edit": asdict(revision.edit)} | {
        name: _plain(entry) for name in _STATES if (entry := getattr(revision, name)) is not None
    }
    operation = revision.edit.operation if isinstance(revision.edit, Edit) else _NAMES[type(revision.edit)]
    return RevisionRow(
        workshop=revision.workshop,
        number=revision.number,
        who=revision.who,
        at=int(revision.at.timestamp()),
        operation=operation,
        content=json.dumps(content, ensure_ascii=False),
        undoes=revision.undoes,
    )


def from_row(row: RevisionRow) -> Revision:
    """Return the revision of a row; by which it was taken back follows from the others."""
    content = json.loads(row.content)
    return Revision(
        workshop=row.workshop,
        number=row.number,
        who=row.who,
        at=datetime.fromtimestamp(row.at, UTC),
        edit=_change(row.operation, content["edit"]),
        before=_entry(content.get("before")),
        after=_entry(content.get("after")),
        base=_entry(content.get("base")),
        undoes=row.undoes,
    )


def _change(operation: str, values: dict[str, Any]) -> Change:
    if kind := _KINDS.get(operation):
        return kind(**values)
    return Edit(**(values | {"also": tuple(values["also"])}))


def _plain(entry: Entry) -> dict[str, Any]:
    return entry.model_dump(mode="json", exclude_none=True)


def _entry(values: dict[str, Any] | None) -> Entry | None:
    """An entry as it was when it was kept: it was checked then."""
    return Entry.model_validate_json(json.dumps(values)) if values is not None else None
