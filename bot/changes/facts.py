"""What changed besides the dates: the event, submission, topics, people, and what the call answers in its own words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from bot.changes.change import Action, Change, folded, same_link, same_words
from bot.changes.pairs import limit_likeness, pairs, person_likeness
from bot.faq.model import Faq, PageLimit, Person, Template, TopicGroup
from bot.faq.vocabulary import ROLES
from bot.faq.when import count

_WORKSHOP = {
    "name": "Name",
    "short_name": "Short name",
    "venue": "Part of",
    "city": "Place",
    "website": "Website",
    "theme": "Theme",
}
_CHOICES = {"review": "Review", "archival": "Publication", "dual_submission": "Dual submission", "contact": "Contact"}
_WORDS = {"true": "archival", "false": "non-archival"}
_PENDING = {"speakers": "speaker", "panelists": "panelist", "organizers": "organizer"}
_REWORDED = 95  # likeness of two texts from which the difference is a corrected slip, not a change
_MOST_NAMES = 12
_LONGEST = 240  # characters of an answer that are told


def workshop_changes(old: Faq, new: Faq) -> Iterator[Change]:
    for name, title in _WORKSHOP.items():
        before, after = getattr(old.workshop, name), getattr(new.workshop, name)
        same = same_link(before, after) if name == "website" else same_words(before, after)
        if not same:
            yield _single(f"workshop.{name}", title, before, after)


def submission_changes(old: Faq, new: Faq) -> Iterator[Change]:
    before, after = old.submission, new.submission
    if not same_link(before.url, after.url):
        yield _single("submission.url", "Submission link", before.url, after.url)
    if not _same_template(before.template, after.template):
        yield _single("submission.template", "Template", _template(before.template), _template(after.template))
    yield from _limit_changes(before.page_limits, after.page_limits)
    for name, title in _CHOICES.items():
        values = [getattr(state, name) for state in (before, after)]
        if values[0] != values[1] and not same_words(str(values[0]), str(values[1])):
            old_word, new_word = (
                None if value is None else _WORDS.get(str(value).lower(), str(value).lower()) for value in values
            )
            yield _single(f"submission.{name}", title, old_word, new_word)


def _same_template(before: Template | None, after: Template | None) -> bool:
    if before is None or after is None:
        return before is after
    return same_words(before.name, after.name) and same_link(before.url, after.url)


def _template(template: Template | None) -> str | None:
    return " ".join(filter(None, (template.name, template.url))) if template else None


def _limit_changes(old: Sequence[PageLimit], new: Sequence[PageLimit]) -> Iterator[Change]:
    paired, gone, fresh = pairs(old, new, limit_likeness)
    for before, after in paired:
        if (before.pages, before.minimum, sorted(before.excludes), before.recommended) != (
            after.pages,
            after.minimum,
            sorted(after.excludes),
            after.recommended,
        ):
            yield _single("submission.page_limits", _limit_title(after), _limit(before), _limit(after))
    for limit in fresh:
        yield _single("submission.page_limits", _limit_title(limit), None, _limit(limit))
    for limit in gone:
        yield _single("submission.page_limits", _limit_title(limit), _limit(limit), None)


def _limit_title(limit: PageLimit) -> str:
    return f"Page limit ({limit.track})" if limit.track else "Page limit"


def _limit(limit: PageLimit) -> str:
    size = f"{limit.minimum} to {limit.pages} pages" if limit.minimum else count(limit.pages, "page")
    return (
        size
        + (f", not counting {', '.join(limit.excludes)}" if limit.excludes else "")
        + (" (recommended)" if limit.recommended else "")
    )


def topic_changes(old: Faq, new: Faq) -> Iterator[Change]:
    before, after = _flat(old.topics), _flat(new.topics)
    paired, gone, fresh = pairs(before, after, lambda one, other: _alike(one, other, least=80))
    for one, other in paired:
        if not _alike(one, other, least=_REWORDED):
            yield Change(Action.CHANGED, "topics", f"Topic reworded: “{one}” → “{other}”", one, other)
    if fresh:
        named = "; ".join(f"“{topic}”" for topic in fresh[:_MOST_NAMES]) + (
            f" and {len(fresh) - _MOST_NAMES} more" if len(fresh) > _MOST_NAMES else ""
        )
        yield Change(Action.ADDED, "topics", f"{count(len(fresh), 'topic')} added: {named}", new="\n".join(fresh))
    if gone:
        yield Change(
            Action.REMOVED,
            "topics",
            f"{count(len(gone), 'topic')} removed: {'; '.join(f'“{topic}”' for topic in gone[:_MOST_NAMES])}",
            old="\n".join(gone),
        )


def _alike(one: str, other: str, *, least: int) -> float:
    score = 100.0 if folded(one) == folded(other) else fuzz.ratio(folded(one), folded(other))
    return score if score >= least else 0.0


def _flat(topics: Sequence[str | TopicGroup]) -> list[str]:
    return [
        name for topic in topics for name in ([topic] if isinstance(topic, str) else [topic.name, *_flat(topic.topics)])
    ]


def people_changes(old: Faq, new: Faq) -> Iterator[Change]:
    for role in dict.fromkeys(person.role for person in (*old.people, *new.people)):
        before = [person for person in old.people if person.role == role]
        after = [person for person in new.people if person.role == role]
        paired, gone, fresh = pairs(before, after, person_likeness)
        for one, other in paired:
            yield from _person_changes(one, other)
        if fresh:
            verb = "added" if before else "announced"
            names = ", ".join(person.name for person in fresh[:_MOST_NAMES]) + (
                f" and {len(fresh) - _MOST_NAMES} more" if len(fresh) > _MOST_NAMES else ""
            )
            yield Change(
                Action.ADDED,
                f"people.{role}",
                f"{_counted(len(fresh), role)} {verb}: {names}",
                new=", ".join(person.name for person in fresh),
            )
        if gone:
            names = ", ".join(person.name for person in gone)
            yield Change(Action.REMOVED, f"people.{role}", f"{_counted(len(gone), role)} removed: {names}", old=names)


def _counted(number: int, role: str) -> str:
    noun = ROLES[role].singular
    return (
        count(number, noun) if " of " not in noun or number == 1 else f"{number} {noun.replace('member', 'members', 1)}"
    )


def _person_changes(before: Person, after: Person) -> Iterator[Change]:
    path = f"people.{after.role}"
    if not same_words(before.name, after.name):
        yield Change(Action.CHANGED, path, f"{before.name} is now written {after.name}", before.name, after.name)
    for name, title in (("affiliation", "affiliation"), ("title", "office")):
        one, other = getattr(before, name), getattr(after, name)
        if not same_words(one, other):
            yield _single(path, f"{after.name}, {title}", one, other)
    if not same_link(before.url, after.url):
        yield _single(path, f"{after.name}, homepage", before.url, after.url)


def pending_changes(old: Faq, new: Faq) -> Iterator[Change]:
    """What was promised and is there now, or is promised anew; people who are announced are told with their names."""
    before, after = ({item.what for item in faq.pending} for faq in (old, new))
    roles = {person.role for person in new.people} | {person.role for person in old.people}
    for what in sorted(before ^ after):
        name = what.replace("_", " ").capitalize()
        if _PENDING.get(what) in roles:
            continue
        if what in after:
            yield Change(Action.ADDED, f"pending.{what}", f"{name}: coming soon", new="coming soon")
        else:
            yield Change(Action.CHANGED, f"pending.{what}", f"{name}: no longer “coming soon”", old="coming soon")


def entry_changes(old: Faq, new: Faq) -> Iterator[Change]:
    before, after = ({entry.id: entry for entry in faq.entries} for faq in (old, new))
    for entry_id in dict.fromkeys([*before, *after]):
        one, other = before.get(entry_id), after.get(entry_id)
        told = (one.answer if one else None, other.answer if other else None)
        if one and other and _alike(one.answer, other.answer, least=_REWORDED):
            continue
        yield _entry_change(f"entries.{entry_id}", *told, question=(other or one or new.entries[0]).question)


def _entry_change(path: str, before: str | None, after: str | None, *, question: str) -> Change:
    if after is None:
        return Change(Action.REMOVED, path, f"{question} No longer stated.", before, None)
    action = Action.ADDED if before is None else Action.CHANGED
    said = textwrap.shorten(after, _LONGEST, placeholder=" …")
    return Change(action, path, f"{question} {'New' if before is None else 'Now'}: “{said}”", before, after)


def _single(path: str, title: str, before: str | None, after: str | None) -> Change:
    """Tell the change of one value."""
    if before is None:
        return Change(Action.ADDED, path, f"{title}: {after} (was not stated)", None, after)
    if after is None:
        return Change(Action.REMOVED, path, f"{title}: no longer stated (was: {before})", before, None)
    return Change(Action.CHANGED, path, f"{title} changed: {before} → {after}", before, after)
