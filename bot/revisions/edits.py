"""The changes of every FAQ that organizers make from Discord: kept in the store, served at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime

from bot.answering.audit import SILENT, UNSTATED
from bot.errors import NoWorkshopError, Place, Problem
from bot.faq.check import ERROR, Finding
from bot.faq.model import Entry
from bot.revisions.checking import meets
from bot.revisions.drafting import Dates, Served, after_edit, objections, previewed, tidied
from bot.revisions.log import RevisionLog
from bot.revisions.model import (
    Change,
    Edit,
    EditConflict,
    EditRejected,
    Noted,
    PageTaken,
    Regression,
    Revision,
    Why,
    mark_of,
)
from bot.revisions.preview import Preview
from bot.revisions.served import Faqs, Volume
from bot.revisions.undoing import inverse
from bot.revisions.wording import id_from, tidy_line
from bot.store.revisions import Revisions


class FaqEdits:
    """- `workshop` is the name of a FAQ; `who` is a user id, `at` the instant of the change

    Methods raise StoreError, and NoWorkshopError for a name that no FAQ has.
    """

    def __init__(self, store: Revisions, faqs: Faqs) -> None:
        self._log, self._faqs = RevisionLog(store, faqs), faqs

    async def refresh(self) -> list[str]:
        """Read what was changed since, here or by another process; return the FAQs it was changed in."""
        return await self._log.refresh()

    def open(self, workshop: str, entry_id: str) -> Edit | None:
        """Return an entry as a change that changes nothing yet; None when there is no such entry."""
        entry = self._entry(workshop, entry_id)
        return _as_edit(entry) if entry else None

    def new_id(self, workshop: str, question: str) -> str:
        """Return an id for a new entry, made from its question: no entry, kind or date has it, or ever had it."""
        volume = self._volume(workshop)
        taken = {entry.id for entry in volume.loaded.faq.entries} | {date.id for date in volume.loaded.faq.dates}
        taken |= {revision.entry_id for revision in self._log.of(workshop)} | {UNSTATED, SILENT}
        return id_from(question, lambda name: name in taken or volume.answerer.is_kind(name))

    async def preview(
        self, workshop: str, edit: Edit, questions: Iterable[str], now: datetime, *, dates: Dates = None
    ) -> Preview:
        """Return what a change would bring about for `questions`, and what the check finds. Raises EditConflict, as
        `publish`.

        - `dates`: those of the server where it is made, where they are others than the file's
        """
        await self._log.refresh()
        self._volume(workshop)
        edit = tidied(edit)
        self._require_current(workshop, edit)
        return await asyncio.to_thread(previewed, Served(self._faqs, workshop, dates), edit, tuple(questions), now)

    async def publish(self, workshop: str, edit: Edit, *, who: int, at: datetime, dates: Dates = None) -> Revision:
        """Change an entry for everyone, at once; `dates` as for `preview`.

        Raises EditConflict when somebody else changed the entry since it was `seen`, its id is taken or it is gone;
        EditRejected when the text does not pass the check.
        """
        edit = tidied(edit)

        async def compose() -> tuple[Change, Entry | None]:
            self._volume(workshop)
            self._require_current(workshop, edit)
            await self._require_sound(Served(self._faqs, workshop, dates), edit, at)
            return edit, after_edit(edit, self._entry(workshop, edit.entry_id), at)

        return await self._log.append(workshop, compose, who=who, at=at)

    async def undo(self, workshop: str, number: int, *, who: int, at: datetime) -> Revision:
        """Take a revision back, and nothing that was changed after it. Of a moved date this is noted only: the move is
        among the server's.

        Raises EditConflict when there is no such revision, it was taken back already, or what it changed has been
        changed since; EditRejected, as `publish`.
        """

        async def compose() -> tuple[Change, Entry | None]:
            change, after = self.inverse_of(workshop, number)
            if isinstance(change, Edit):
                await self._require_sound(Served(self._faqs, workshop), change, at)
            return change, after

        return await self._log.append(workshop, compose, who=who, at=at, undoes=number)

    def find(self, workshop: str, number: int) -> Revision | None:
        """Return a revision by its number."""
        return self._log.find(workshop, number)

    def inverse_of(self, workshop: str, number: int) -> tuple[Change, Entry | None]:
        """Return the change that takes a revision back, and its entry as it then is. Raises EditConflict, as `undo`."""
        self._volume(workshop)
        revision = self._log.find(workshop, number)
        if revision is None:
            raise EditConflict(Why.UNKNOWN)
        if revision.undone_by is not None:
            raise EditConflict(Why.UNDONE, self._log.find(workshop, revision.undone_by))
        change = revision.edit
        if isinstance(change, Regression) and self._asked(workshop).get(change.question, "") != change.expected:
            raise EditConflict(Why.BUILT_ON)
        return inverse(revision, self._entry(workshop, revision.entry_id), self._log.last(workshop, revision.entry_id))

    def undoable(self, workshop: str) -> list[Revision]:
        """Return the revisions that were not taken back, the newest first, as far as they are known."""
        found = (one for one in reversed(self._log.of(workshop)) if not isinstance(one.edit, PageTaken))
        return [one for one in found if one.undone_by is None]

    async def history(self, workshop: str) -> list[Revision]:
        """Return every revision, the newest first."""
        return list(reversed(await self._log.read(workshop)))

    async def add_regression(self, workshop: str, question: str, expected: str, *, who: int, at: datetime) -> Revision:
        """Let the check ask a question from now on; `expected` is the id of what must answer it, "unstated" or
        "silent". Raises EditRejected unless it is answered so already.
        """
        asked = tidy_line(question)

        async def compose() -> tuple[Change, Entry | None]:
            answerer = self._volume(workshop).answerer
            if not asked or not await asyncio.to_thread(meets, answerer, asked, expected):
                what = f"“{asked[:200]}” is not answered by {expected} now"
                raise EditRejected((Finding("regression", ERROR, Problem(Place("questions.yaml"), what)),))
            return Regression(question=asked, expected=expected, before=self._asked(workshop).get(asked, "")), None

        return await self._log.append(workshop, compose, who=who, at=at)

    async def note(self, workshop: str, change: Noted, *, who: int, at: datetime) -> Revision:
        """Keep in the history what was changed elsewhere."""

        async def compose() -> tuple[Change, Entry | None]:
            return change, None

        return await self._log.append(workshop, compose, who=who, at=at)

    @staticmethod
    async def _require_sound(served: Served, edit: Edit, at: datetime) -> None:
        """Raise EditRejected when the check refuses a change."""
        if wrong := await asyncio.to_thread(objections, served, edit, at):
            raise EditRejected(tuple(wrong))

    def _require_current(self, workshop: str, edit: Edit) -> None:
        """Raise EditConflict unless an entry is as its editor saw it."""
        entry, last = self._entry(workshop, edit.entry_id), self._log.last(workshop, edit.entry_id)
        if edit.operation == "add":
            if entry is not None:
                raise EditConflict(Why.TAKEN, last)
        elif entry is None:
            raise EditConflict(Why.GONE, last)
        elif edit.seen and edit.seen != mark_of(entry):
            raise EditConflict(Why.CHANGED, last)

    def _asked(self, workshop: str) -> dict[str, str]:
        """The questions of the check that were added from Discord."""
        applied = self._faqs.applied(workshop)
        return applied.regressions if applied else {}

    def _volume(self, workshop: str) -> Volume:
        volume = self._faqs.get(workshop)
        if volume is None:
            raise NoWorkshopError
        return volume

    def _entry(self, workshop: str, entry_id: str) -> Entry | None:
        volume = self._faqs.get(workshop)
        return next((one for one in volume.loaded.faq.entries if one.id == entry_id), None) if volume else None


def _as_edit(entry: Entry) -> Edit:
    return Edit(
        operation="edit",
        entry_id=entry.id,
        question=entry.question,
        also=entry.also,
        answer=entry.answer,
        seen=mark_of(entry),
    )
