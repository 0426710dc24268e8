"""A change before it is published: the entry and the FAQ as they would be, and what the check says of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from bot.answering.audit import ALIKE
from bot.errors import FaqError, NoWorkshopError
from bot.faq.check import ERROR, Finding
from bot.faq.model import Entry, KeyDate
from bot.faq.rules.fact_in_prose import with_fields
from bot.revisions.checking import Draft, broken_regressions, changed_entries, findings, form_findings
from bot.revisions.model import Edit
from bot.revisions.overlay import with_faq, with_origin
from bot.revisions.preview import Preview, collisions, differences
from bot.revisions.regressions import asked_by_check
from bot.revisions.served import Faqs
from bot.revisions.wording import phrasings, tidy, tidy_line

_MAX_REGRESSIONS = 500  # of the questions of the check that are asked before a change is published


Dates = tuple[KeyDate, ...] | None


class Served:
    """A FAQ as it is served where a change is made: with the server's dates where they are others than the file's.

    Raises NoWorkshopError where there is no such FAQ.
    """

    def __init__(self, faqs: Faqs, workshop: str, dates: Dates = None) -> None:
        self.faqs, self.workshop = faqs, workshop
        volume = faqs.get(workshop)
        if volume is None:
            raise NoWorkshopError
        self.draft = Draft(volume.loaded, volume.answerer)
        if dates is not None and dates != volume.loaded.faq.dates:
            loaded = with_faq(volume.loaded, volume.loaded.faq.model_copy(update={"dates": dates}))
            self.draft = Draft(loaded, faqs.build(loaded))

    def entry(self, entry_id: str) -> Entry | None:
        """Return an entry as it is served."""
        return next((one for one in self.draft.loaded.faq.entries if one.id == entry_id), None)


@dataclass(frozen=True, slots=True)
class Drafted:
    before: Draft
    after: Draft
    entry: Entry | None


def tidied(edit: Edit) -> Edit:
    """Return a change with its texts as they are kept."""
    question = tidy_line(edit.question)
    return replace(edit, question=question, also=phrasings(edit.also, question), answer=tidy(edit.answer))


def after_edit(edit: Edit, now: Entry | None, at: datetime) -> Entry | None:
    """Return an entry as a change leaves it. An answer that organizers word themselves is their own word, with its day;
    the call no longer proves it, and what it said in other languages no longer holds.
    """
    if edit.operation == "remove":
        return None
    if edit.operation == "phrasing" and now is not None:
        return now.model_copy(update={"also": phrasings(edit.also, now.question, now.also)})
    entry = Entry(id=edit.entry_id, question=edit.question, also=edit.also, answer=edit.answer)
    if now is not None and now.answer == edit.answer:
        return with_origin(entry, now)
    return entry.model_copy(update={"told": f"{at:%Y-%m-%d}"})


def objections(served: Served, edit: Edit, at: datetime) -> list[Finding]:
    """Return why the check refuses a change; nothing when it does not."""
    if wrong := _wrong_form(served, edit):
        return wrong
    return [finding for finding in _findings(served, edit, _drafted(served, edit, at)) if finding.level == ERROR]


def previewed(served: Served, edit: Edit, questions: Iterable[str], now: datetime) -> Preview:
    """Return what a change would bring about."""
    before = served.entry(edit.entry_id)
    mended = with_fields(edit.answer, served.draft.loaded.faq)
    better = replace(edit, answer=mended) if mended != edit.answer else None
    applied = served.faqs.applied(served.workshop)
    clash = next((one for one in applied.clashes if one.revision.entry_id == edit.entry_id), None) if applied else None
    if wrong := _wrong_form(served, edit):
        return Preview(before=before, after=None, findings=tuple(wrong), mended=better, clash=clash)
    drafted = _drafted(served, edit, now)
    today = drafted.before.answerer.reply(edit.question, now=now) if edit.operation == "add" else None
    changed, asked = differences(drafted.before.answerer, drafted.after.answerer, questions, now)
    return Preview(
        before=before,
        after=drafted.entry,
        changed=changed,
        asked=asked,
        collisions=tuple(collisions(drafted.before, drafted.after, drafted.entry, now)) if drafted.entry else (),
        findings=tuple(one for one in _findings(served, edit, drafted) if one.rule != ALIKE),  # among the collisions
        reply=drafted.after.answerer.reply_to(edit.entry_id, now=now) if drafted.entry else None,
        today=today,
        mended=better,
        clash=clash,
    )


def _wrong_form(served: Served, edit: Edit) -> list[Finding]:
    if edit.operation == "remove":
        return []
    now = served.entry(edit.entry_id)
    if edit.operation == "phrasing" and now is not None:
        edit = replace(edit, question=now.question, answer=now.answer, also=(*now.also, *edit.also))
    return form_findings(edit)


def _findings(served: Served, edit: Edit, drafted: Drafted) -> list[Finding]:
    asked = _regressions(served)
    if drafted.entry is None:  # questions that it had to answer go with it
        rest = {question: expected for question, expected in asked.items() if expected != edit.entry_id}
        return list(broken_regressions(drafted.before.answerer, drafted.after.answerer, rest))
    return findings(drafted.before, drafted.after, drafted.entry, asked)


def _regressions(served: Served) -> dict[str, str]:
    """The questions that the check asks, a bounded number of them."""
    try:
        questions = asked_by_check(served.faqs, served.workshop).questions
    except FaqError:  # `check` reports it; a change is not to wait for that
        applied = served.faqs.applied(served.workshop)
        questions = applied.regressions if applied else {}
    return dict(islice(questions.items(), _MAX_REGRESSIONS))


def _drafted(served: Served, edit: Edit, at: datetime) -> Drafted:
    before = served.draft
    entry = after_edit(edit, served.entry(edit.entry_id), at)
    loaded = with_faq(before.loaded, changed_entries(before.loaded.faq, edit.entry_id, entry))
    return Drafted(before, Draft(loaded, served.faqs.build(loaded)), entry)
