"""Lays revisions over a FAQ. Where the file's author changed the same entry since, nothing of either is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from bot.errors import Place
from bot.faq.loader import LoadedFaq
from bot.faq.model import Entry, Faq
from bot.revisions.model import Regression, Revision, said

_FIELDS = ("question", "answer")


class Clash(NamedTuple):
    """An entry that organizers changed from Discord, and its author in the file since. What is served is `ours`.

    - either is None where the entry was removed
    """

    revision: Revision
    ours: Entry | None
    file: Entry | None


@dataclass(frozen=True, slots=True)
class Applied:
    """- `faq` is what is served; `settled`: the entries whose changes the file has
    - `regressions` are the questions of the check: what must answer each
    """

    faq: Faq
    clashes: tuple[Clash, ...] = ()
    settled: frozenset[str] = frozenset()
    regressions: dict[str, str] = field(default_factory=dict)


def apply(faq: Faq, revisions: Iterable[Revision]) -> Applied:
    """Return a file's FAQ with every change that holds; `revisions` in the order they were made."""
    latest: dict[str, Revision] = {}
    asked: dict[str, str] = {}
    for revision in revisions:
        if revision.entry_id:
            latest[revision.entry_id] = revision
        elif isinstance(revision.edit, Regression):
            asked[revision.edit.question] = revision.edit.expected
    entries = {entry.id: entry for entry in faq.entries}
    clashes: list[Clash] = []
    settled: set[str] = set()
    for name, revision in latest.items():
        file = entries.get(name)
        if said(revision.after) == said(file):
            settled.add(name)
            continue
        merged, agree = _merged(revision, file)
        if not agree:
            clashes.append(Clash(revision, merged, file))
        if merged is None:
            entries.pop(name, None)
        else:
            entries[name] = merged
    gone = {name for name, revision in latest.items() if name not in entries and revision.before}
    kept = {question: expected for question, expected in asked.items() if expected and expected not in gone}
    edited = tuple(entries.values())
    changed = faq if edited == faq.entries else faq.model_copy(update={"entries": edited})
    return Applied(changed, tuple(clashes), frozenset(settled), kept)


def with_faq(loaded: LoadedFaq, faq: Faq) -> LoadedFaq:
    """Return a file with another FAQ in it: entries keep the place that they have in the file."""
    if faq is loaded.faq:
        return loaded
    lines = {entry.id: number for number, entry in enumerate(loaded.faq.entries)}
    by_number: dict[int, list[tuple[tuple[object, ...], Place]]] = {}
    for path, place in loaded.places.items():
        if path[:1] == ("entries",) and len(path) > 1 and isinstance(path[1], int):
            by_number.setdefault(path[1], []).append((path[2:], place))
    places = {path: place for path, place in loaded.places.items() if path[:1] != ("entries",) or len(path) == 1}
    for number, entry in enumerate(faq.entries):
        places |= {("entries", number, *rest): place for rest, place in by_number.get(lines.get(entry.id, -1), ())}
    return replace(loaded, faq=faq, places=places)


def _merged(revision: Revision, file: Entry | None) -> tuple[Entry | None, bool]:
    """Return an entry with the change of a revision, and whether its author agrees: changed nothing that it changed."""
    ours, base = revision.after, revision.base
    if said(file) == said(base):
        return _from_file(ours, file), True
    if said(ours) == said(base):  # taken back
        return file, True
    if ours is None or file is None or base is None:
        return _from_file(ours, file), False
    agree = True
    values: dict[str, object] = {}
    for name in _FIELDS:
        mine, was, theirs = (getattr(entry, name) for entry in (ours, base, file))
        values[name] = theirs if mine == was else mine
        agree = agree and (mine == was or theirs in (was, mine))
    removed, added = set(base.also) - set(ours.also), [text for text in ours.also if text not in base.also]
    also = [text for text in file.also if text not in removed]
    values["also"] = tuple(also + [text for text in added if text not in also])
    return _from_file(ours.model_copy(update=values), file), agree


def _from_file(ours: Entry | None, file: Entry | None) -> Entry | None:
    """An answer that is the file's has the file's place in the call; another one is the organizers' own word."""
    if ours is None or file is None or ours.answer != file.answer:
        return ours
    return ours.model_copy(update={"source": file.source, "told": file.told})
