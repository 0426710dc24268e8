"""What changed besides the dates: the event, submission, topics, people, and what the call answers in its own words."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence

from rapidfuzz import fuzz

from bot.changes.change import Action, Change, folded, same_link, same_words
from bot.changes.pairs import limit_likeness, pairs, person_likeness
from bot.faq.labels import part_of, question_of
from bot.faq.model import Faq, PageLimit, Person, Template, TopicGroup
from bot.words.language import language, say
from bot.words.lists import apart
from bot.words.spacing import bracketed, in_row, quoted

# What is told as a whole, by its message under `changed.title`.
_WORKSHOP = ("name", "short_name", "venue", "city", "website", "theme")
_CHOICES = ("review", "archival", "dual_submission", "contact")
_PENDING = {"speakers": "speaker", "panelists": "panelist", "organizers": "organizer"}
_REWORDED = 95  # likeness of two texts from which the difference is a corrected slip, not a change
_MOST_NAMES = 12
_LONGEST = 240  # characters of an answer that are told


def workshop_changes(old: Faq, new: Faq, locale: str) -> Iterator[Change]:
    for name in _WORKSHOP:
        before, after = getattr(old.workshop, name), getattr(new.workshop, name)
        same = same_link(before, after) if name == "website" else same_words(before, after)
        if not same:
            yield _single(f"workshop.{name}", _title(name, locale), before, after, locale)


def submission_changes(old: Faq, new: Faq, locale: str) -> Iterator[Change]:
    before, after = old.submission, new.submission
    if not same_link(before.url, after.url):
        yield _single("submission.url", _title("link", locale), before.url, after.url, locale)
    if not _same_template(before.template, after.template):
        templates = _template(before.template), _template(after.template)
        yield _single("submission.template", _title("template", locale), *templates, locale)
    yield from _limit_changes(before.page_limits, after.page_limits, locale)
    for name in _CHOICES:
        values = [getattr(state, name) for state in (before, after)]
        if values[0] != values[1] and not same_words(str(values[0]), str(values[1])):
            was, now = (None if value is None else _choice(name, str(value).lower(), locale) for value in values)
            yield _single(f"submission.{name}", _title(name, locale), was, now, locale)


def _title(name: str, locale: str) -> str:
    return say(f"changed.title.{name}", locale)


def _choice(name: str, value: str, locale: str) -> str:
    """A value that is one of few, in words; an address as it is."""
    speaks, message = language(locale), f"changed.{name}.{value}"
    return speaks.say(message) if speaks.knows(message) else value


def _same_template(before: Template | None, after: Template | None) -> bool:
    if before is None or after is None:
        return before is after
    return same_words(before.name, after.name) and same_link(before.url, after.url)


def _template(template: Template | None) -> str | None:
    return " ".join(filter(None, (template.name, template.url))) if template else None


def _limit_changes(old: Sequence[PageLimit], new: Sequence[PageLimit], locale: str) -> Iterator[Change]:
    paired, gone, fresh = pairs(old, new, limit_likeness)
    for before, after in paired:
        if _says(before) != _says(after):
            yield _single(
                "submission.page_limits",
                _limit_title(after, locale),
                _limit(before, locale),
                _limit(after, locale),
                locale,
            )
    for limit in fresh:
        yield _single("submission.page_limits", _limit_title(limit, locale), None, _limit(limit, locale), locale)
    for limit in gone:
        yield _single("submission.page_limits", _limit_title(limit, locale), _limit(limit, locale), None, locale)


def _says(limit: PageLimit) -> tuple[object, ...]:
    counted = sorted(limit.excludes), sorted(limit.includes)
    return limit.pages, limit.minimum, *counted, limit.recommended


def _limit_title(limit: PageLimit, locale: str) -> str:
    return _title("limit", locale) + (bracketed(limit.track, locale) if limit.track else "")


def _limit(limit: PageLimit, locale: str) -> str:
    which = "answer.length.from_to" if limit.minimum else "answer.length.exactly"
    told = say(which, locale, least=limit.minimum, count=limit.pages)
    if limit.excludes:
        told = say("changed.limit.without", locale, size=told, parts=_parts(limit.excludes, locale))
    if limit.includes:
        told = say("changed.limit.with", locale, size=told, parts=_parts(limit.includes, locale))
    return told + (bracketed(say("changed.limit.recommended", locale), locale) if limit.recommended else "")


def _parts(names: Sequence[str], locale: str) -> str:
    return in_row((part_of(name, locale) for name in names), locale)


def topic_changes(old: Faq, new: Faq, locale: str) -> Iterator[Change]:
    before, after = _flat(old.topics), _flat(new.topics)
    paired, gone, fresh = pairs(before, after, lambda one, other: _alike(one, other, least=80))
    for one, other in paired:
        if not _alike(one, other, least=_REWORDED):
            yield Change(Action.CHANGED, "topics", say("changed.topic", locale, old=one, new=other), one, other)
    if fresh:
        named = _some("digest.and_more", apart, [quoted(topic, locale) for topic in fresh], locale)
        told = say("changed.topics.added", locale, count=len(fresh), topics=named)
        yield Change(Action.ADDED, "topics", told, new="\n".join(fresh))
    if gone:
        named = apart((quoted(topic, locale) for topic in gone[:_MOST_NAMES]), locale)
        told = say("changed.topics.removed", locale, count=len(gone), topics=named)
        yield Change(Action.REMOVED, "topics", told, old="\n".join(gone))


def _some(message: str, joined: Callable[[Sequence[str], str], str], names: Sequence[str], locale: str) -> str:
    """The first of many names, and how many more there are."""
    told, more = joined(names[:_MOST_NAMES], locale), len(names) - _MOST_NAMES
    return say(message, locale, names=told, items=told, count=more) if more > 0 else told


def _alike(one: str, other: str, *, least: int) -> float:
    score = 100.0 if folded(one) == folded(other) else fuzz.ratio(folded(one), folded(other))
    return score if score >= least else 0.0


def _flat(topics: Sequence[str | TopicGroup]) -> list[str]:
    return [
        name for topic in topics for name in ([topic] if isinstance(topic, str) else [topic.name, *_flat(topic.topics)])
    ]


def people_changes(old: Faq, new: Faq, locale: str) -> Iterator[Change]:
    for role in dict.fromkeys(person.role for person in (*old.people, *new.people)):
        before = [person for person in old.people if person.role == role]
        after = [person for person in new.people if person.role == role]
        paired, gone, fresh = pairs(before, after, person_likeness)
        for one, other in paired:
            yield from _person_changes(one, other, locale)
        if fresh:
            which = "changed.people.added" if before else "changed.people.announced"
            who = say(f"changed.role.{role}", locale, count=len(fresh))
            told = say(
                which,
                locale,
                people=who,
                names=_some("answer.and_more", in_row, [person.name for person in fresh], locale),
            )
            yield Change(Action.ADDED, f"people.{role}", told, new=", ".join(person.name for person in fresh))
        if gone:
            names, who = ", ".join(person.name for person in gone), say(f"changed.role.{role}", locale, count=len(gone))
            told = say("changed.people.removed", locale, people=who, names=names)
            yield Change(Action.REMOVED, f"people.{role}", told, old=names)


def _person_changes(before: Person, after: Person, locale: str) -> Iterator[Change]:
    path = f"people.{after.role}"
    if not same_words(before.name, after.name):
        told = say("changed.person.name", locale, old=before.name, new=after.name)
        yield Change(Action.CHANGED, path, told, before.name, after.name)
    for name in ("affiliation", "title"):
        one, other = getattr(before, name), getattr(after, name)
        if not same_words(one, other):
            yield _single(path, say(f"changed.person.{name}", locale, name=after.name), one, other, locale)
    if not same_link(before.url, after.url):
        title = say("changed.person.url", locale, name=after.name)
        yield _single(path, title, before.url, after.url, locale)


def pending_changes(old: Faq, new: Faq, locale: str) -> Iterator[Change]:
    """What was promised and is there now, or is promised anew; people who are announced are told with their names."""
    before, after = ({item.what for item in faq.pending} for faq in (old, new))
    roles = {person.role for person in new.people} | {person.role for person in old.people}
    for what in sorted(before ^ after):
        name = say(f"changed.pending.{what}", locale)
        if _PENDING.get(what) in roles:
            continue
        if what in after:
            yield Change(
                Action.ADDED, f"pending.{what}", say("changed.pending.soon", locale, what=name), new="coming soon"
            )
        else:
            yield Change(
                Action.CHANGED, f"pending.{what}", say("changed.pending.there", locale, what=name), old="coming soon"
            )


def entry_changes(old: Faq, new: Faq, locale: str) -> Iterator[Change]:
    before, after = ({entry.id: entry for entry in faq.entries} for faq in (old, new))
    for entry_id in dict.fromkeys([*before, *after]):
        one, other = before.get(entry_id), after.get(entry_id)
        told = (one.answer if one else None, other.answer if other else None)
        if one and other and _alike(one.answer, other.answer, least=_REWORDED):
            continue
        question = question_of(other or one or new.entries[0], locale)
        yield _entry_change(f"entries.{entry_id}", *told, locale, question=question)


def _entry_change(path: str, before: str | None, after: str | None, locale: str, *, question: str) -> Change:
    if after is None:
        return Change(Action.REMOVED, path, say("changed.entry.gone", locale, question=question), before, None)
    action = Action.ADDED if before is None else Action.CHANGED
    said = textwrap.shorten(after, _LONGEST, placeholder=" …")
    which = "changed.entry.new" if before is None else "changed.entry.now"
    return Change(action, path, say(which, locale, question=question, answer=said), before, after)


def _single(path: str, title: str, before: str | None, after: str | None, locale: str) -> Change:
    """Tell the change of one value."""
    if before is None:
        return Change(Action.ADDED, path, say("changed.value.new", locale, title=title, new=after), None, after)
    if after is None:
        return Change(Action.REMOVED, path, say("changed.value.gone", locale, title=title, old=before), before, None)
    return Change(
        Action.CHANGED, path, say("changed.value.changed", locale, title=title, old=before, new=after), before, after
    )
