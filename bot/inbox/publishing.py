"""What a decision changes in the FAQ; doing it again, after a crash, changes nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.errors import NoWorkshopError
from bot.inbox.model import Decision, Verdict
from bot.inbox.scopes import SHARED
from bot.inbox.wording import as_phrasing
from bot.revisions.drafting import tidied
from bot.revisions.edits import FaqEdits
from bot.revisions.model import Edit, EditConflict, EditRejected, Regression, Revision, Why
from bot.revisions.wording import folded, tidy_line
from bot.store.inbox_items import Item

# What went otherwise than meant.
NOT_YOURS = "not_yours"  # the server does not decide about the FAQ: those who asked are told, and nothing is changed
WORDING_REFUSED = "wording_refused"  # the check refuses the phrasing: those who asked are told all the same
NOT_ANSWERED_SO = "not_answered_so"  # the question that was answered wrongly still is not answered by this entry


class Publishing:
    def __init__(self, edits: FaqEdits) -> None:
        self._edits = edits

    async def new_id(self, workshop: str, question: str) -> str:
        """Return an id for a new entry."""
        await self._edits.refresh()
        return self._edits.new_id(workshop, question)

    async def publish(self, item: Item, decision: Decision, at: datetime) -> Decision:
        """Change the FAQ as was decided; return the decision with what went otherwise.

        Raises EditConflict and EditRejected, as `FaqEdits.publish`: then nothing is changed.
        """
        if decision.verdict not in {Verdict.ANSWER, Verdict.LINK}:
            return decision
        if item.guild_id != SHARED:
            return replace(decision, entry_id=decision.entry_id * (decision.verdict is Verdict.LINK), note=NOT_YOURS)
        who = item.decided_by or 0
        await self._edits.refresh()
        note, made = "", list[Revision | None]()
        if decision.operation:
            try:
                made.append(await self._change(item, decision, who, at))
            except (EditConflict, EditRejected):
                if decision.verdict is Verdict.ANSWER:
                    raise
                note = WORDING_REFUSED
        if item.given_entry:
            asked = await self._ask_from_now_on(item, decision, who, at)
            made.append(asked)
            note = note if asked else NOT_ANSWERED_SO
        return replace(decision, note=note, revisions=tuple(one.number for one in made if one and _is_its(item, one)))

    async def take_back(self, item: Item, decision: Decision, *, who: int, at: datetime) -> None:
        """Take back what a decision changed, as far as nobody has; doing it again changes nothing more.

        Raises EditConflict and EditRejected, as `FaqEdits.undo`.
        """
        await self._edits.refresh()
        found = (self._edits.find(item.workshop, number) for number in reversed(decision.revisions))
        numbers = [one.number for one in found if one is not None and one.undone_by is None]
        for number in numbers:
            self._edits.inverse_of(item.workshop, number)  # raises before anything is changed
        for number in numbers:
            await self._edits.undo(item.workshop, number, who=who, at=at)

    async def _change(self, item: Item, decision: Decision, who: int, at: datetime) -> Revision | None:
        edit = self._edit(item, decision)
        if not _is_done(self._edits.open(item.workshop, edit.entry_id), edit):
            try:
                return await self._edits.publish(item.workshop, edit, who=who, at=at)
            except EditConflict:
                await self._edits.refresh()  # another process may have been at it at the same time
                if not _is_done(self._edits.open(item.workshop, edit.entry_id), edit):
                    raise
        changes = self._edits.undoable(item.workshop)  # by a process that died before it wrote down which it was
        return next((one for one in changes if one.entry_id == edit.entry_id), None)

    def _edit(self, item: Item, decision: Decision) -> Edit:
        """The change, against the entry as it is now."""
        question = as_phrasing(decision.question or item.question)
        wanted = Edit(operation="add", entry_id=decision.entry_id, question=question, also=decision.also)
        if decision.operation == "add":
            return tidied(replace(wanted, answer=decision.answer))
        if decision.operation == "phrasing":
            return tidied(replace(wanted, operation="phrasing", question="", also=(question, *decision.also)))
        there = self._edits.open(item.workshop, decision.entry_id)
        if there is None:
            raise EditConflict(Why.GONE)
        also = _without_twice((*there.also, question, *decision.also), there.question)
        return tidied(replace(there, also=also, answer=decision.answer))

    async def _ask_from_now_on(self, item: Item, decision: Decision, who: int, at: datetime) -> Revision | None:
        """Let the check ask the question that was answered wrongly; None where it is not answered so."""
        question = tidy_line(as_phrasing(item.question))
        try:
            for revision in await self._edits.history(item.workshop):
                change = revision.edit
                if not isinstance(change, Regression) or revision.undone_by is not None:
                    continue
                if (change.question, change.expected) == (question, decision.entry_id):
                    return revision
            return await self._edits.add_regression(item.workshop, question, decision.entry_id, who=who, at=at)
        except (EditConflict, EditRejected, NoWorkshopError):
            return None


def _is_its(item: Item, revision: Revision) -> bool:
    """Whether a change was made when an item was decided, and not before."""
    return revision.who == item.decided_by and revision.at.timestamp() >= (item.decided_at or 0)


def _is_done(there: Edit | None, edit: Edit) -> bool:
    """Whether the FAQ says already what a change would make it say."""
    if there is None:
        return False
    said = {folded(text) for text in (there.question, *there.also)}
    asked = {folded(text) for text in (edit.question, *edit.also) if text}
    return asked <= said and (edit.operation == "phrasing" or there.answer == edit.answer)


def _without_twice(texts: tuple[str, ...], but: str) -> tuple[str, ...]:
    found = {folded(text): text for text in reversed(texts)}
    found.pop(folded(but), None)
    return tuple(reversed(found.values()))
