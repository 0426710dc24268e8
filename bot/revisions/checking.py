"""Checks a change as `workshop-bot check` checks a file: only what the change itself brings about is reported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from pydantic import ValidationError

from bot.answering.answerer import Answerer
from bot.answering.audit import audit_entry
from bot.errors import Place, Problem, TemplateError
from bot.faq.check import ERROR, Finding, check_faq
from bot.faq.loader import LoadedFaq
from bot.faq.model import Entry, Faq
from bot.faq.problems import Path_
from bot.faq.rules import template_field
from bot.faq.template import parse_template
from bot.revisions import expected as expecting
from bot.revisions.model import Edit
from bot.revisions.wording import MAX_PHRASINGS

_LENGTHS = {"question": (3, 300), "also": (1, 300), "answer": (1, 1500)}  # as `bot.faq.model.Entry` has them


class Draft(NamedTuple):
    """A FAQ with a change that is not published yet."""

    loaded: LoadedFaq
    answerer: Answerer


def form_findings(edit: Edit) -> list[Finding]:
    """Return what is wrong with a change whatever the FAQ says: texts that are too long or missing, broken fields."""
    found = []
    texts = [("question", edit.question), ("answer", edit.answer), *(("also", text) for text in edit.also)]
    for name, text in texts:
        least, most = _LENGTHS[name]
        if not least <= len(text) <= most:
            found.append(_form(f"{name}: {len(text)} characters, where {least} to {most} are taken"))
    if len(edit.also) > MAX_PHRASINGS:
        found.append(_form(f"also: {len(edit.also)} phrasings, where {MAX_PHRASINGS} are taken"))
    try:
        parse_template(edit.answer)
    except TemplateError as error:
        found.append(Finding(template_field.ID, ERROR, Problem(Place("entry"), str(error))))
    try:
        Entry(id=edit.entry_id, question="text", answer="text")
    except ValidationError:
        found.append(_form(f"{edit.entry_id[:64]!r} is not an id: small letters, digits, _ and -, a letter first"))
    return found


def _form(what: str) -> Finding:
    return Finding("form", ERROR, Problem(Place("entry"), what))


def changed_entries(faq: Faq, entry_id: str, after: Entry | None) -> Faq:
    """Return a FAQ in which an entry is another one, or new, or gone."""
    entries = {entry.id: entry for entry in faq.entries}
    if after is None:
        entries.pop(entry_id, None)
    else:
        entries[entry_id] = after
    return faq.model_copy(update={"entries": tuple(entries.values())})


def findings(before: Draft, after: Draft, entry: Entry, asked: Mapping[str, str]) -> list[Finding]:
    """Return what the check finds after a change and did not find before.

    - `entry` is the one that was changed; `asked`: the questions of the check, and what must answer each
    """
    known = {_key(finding) for finding in _found(before, entry)}
    found = [finding for finding in _found(after, entry) if _key(finding) not in known]
    return [*found, *broken_regressions(before.answerer, after.answerer, asked)]


def broken_regressions(before: Answerer, after: Answerer, asked: Mapping[str, str]) -> Iterator[Finding]:
    """Yield the questions of the check that were answered as they must be, and would not be any more."""
    for question, expected in asked.items():
        got = expecting.asked(after, question, expected)
        if not expecting.is_met(after.faq, got, expected) and meets(before, question, expected):
            told = expecting.instead(after, got)
            what = f"“{question}” must be answered by {expected}, but tried with this change, {told}"
            yield Finding("regression", ERROR, Problem(Place("questions.yaml"), what, "Word it otherwise."))


def meets(answerer: Answerer, question: str, expected: str) -> bool:
    """Whether a question is answered as it must be."""
    return expecting.is_met(answerer.faq, expecting.asked(answerer, question, expected), expected)


def _found(draft: Draft, entry: Entry) -> list[Finding]:
    """What the rules find in a FAQ, with places in the text of the entry: its question, its answer, other phrasings."""
    loaded = draft.loaded
    number = next((n for n, one in enumerate(loaded.faq.entries) if one.id == entry.id), None)
    lines = [entry.question, *entry.also, entry.answer.replace("\n", " ")]
    if number is None:
        return check_faq(replace(loaded, places={}, text=""))
    names: list[tuple[str | int, ...]] = [("question",), *(("also", n) for n in range(len(entry.also))), ("answer",)]
    places: dict[Path_, Place] = {
        ("entries", number, *name): Place("entry", line) for line, name in enumerate(names, start=1)
    }
    text = replace(loaded, places=places, text="\n".join(lines))
    return [*check_faq(text), *audit_entry(draft.answerer, text, number)]


def _key(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.problem.what
