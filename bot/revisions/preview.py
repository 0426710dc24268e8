"""What a change would bring about: which questions would be answered otherwise, and which entries it collides with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.answering.answerer import Answerer
from bot.answering.audit import alike
from bot.answering.model import Reply
from bot.faq.check import ERROR, Finding
from bot.faq.model import Entry
from bot.revisions.checking import Draft
from bot.revisions.model import Edit, said
from bot.revisions.overlay import Clash

MAX_ASKED = 200  # different questions that are asked again, the most frequent ones
_NEAR = 10  # phrasings of an entry by which it is compared with others
_MAX_LENGTH = 400  # characters of a question that is asked again


class Difference(NamedTuple):
    """A question that would be answered otherwise; it was asked so many times."""

    question: str
    times: int
    before: Reply
    after: Reply


class Collision(NamedTuple):
    """A phrasing by which the change and another entry (or date) cannot be told apart.

    - `taken`: it is the other one's, and would be answered by the change
    """

    entry_id: str
    phrasing: str
    taken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """- `asked`: how many different questions were asked again
    - `reply`: what the entry would answer; None where it is removed or refused
    - `today`: how a new question is answered without the entry
    - `mended`: the change with fields in place of the facts that are typed out; None where none is
    - `clash`: the file's author has changed the entry as well
    """

    before: Entry | None
    after: Entry | None
    changed: tuple[Difference, ...] = ()
    asked: int = 0
    collisions: tuple[Collision, ...] = ()
    findings: tuple[Finding, ...] = ()
    reply: Reply | None = None
    today: Reply | None = None
    mended: Edit | None = None
    clash: Clash | None = None

    @property
    def changes_something(self) -> bool:
        """Whether it says something else then, or decides between two versions."""
        return said(self.before) != said(self.after) or self.clash is not None

    @property
    def can_be_published(self) -> bool:
        """Whether the check has no objection."""
        return all(finding.level != ERROR for finding in self.findings)


def differences(
    before: Answerer, after: Answerer, questions: Iterable[str], now: datetime
) -> tuple[tuple[Difference, ...], int]:
    """Return the questions that would be answered otherwise, the most frequent first, and how many were asked."""
    counted = Counter(" ".join(question.split())[:_MAX_LENGTH] for question in questions)
    counted.pop("", None)
    found = []
    for question, times in counted.most_common(MAX_ASKED):
        one, other = before.reply(question, now=now), after.reply(question, now=now)
        if _told(one) != _told(other):
            found.append(Difference(question, times, one, other))
    return tuple(found), min(len(counted), MAX_ASKED)


def collisions(before: Draft, after: Draft, entry: Entry, now: datetime) -> Iterator[Collision]:
    """Yield what a changed entry cannot be told apart from, and the phrasings that it takes from others."""
    seen: set[str] = set()
    old = next((one for one in before.loaded.faq.entries if one.id == entry.id), None)
    known = {old.question, *old.also} if old else set()
    for text in (entry.question, *entry.also):
        if text not in known:
            for other in alike(after.answerer, entry.id, text):
                if other not in seen:
                    seen.add(other)
                    yield Collision(other, text)
    for other, phrasing in _phrasings_near(before, after, entry):
        if other in seen or _answers(after.answerer, phrasing, now) != entry.id:
            continue
        if _answers(before.answerer, phrasing, now) == other:
            seen.add(other)
            yield Collision(other, phrasing, taken=True)


def _phrasings_near(before: Draft, after: Draft, entry: Entry) -> list[tuple[str, str]]:
    """The phrasings of the entries that are nearest to a changed one, a bounded number of each: it takes theirs, if
    any.
    """
    texts = (entry.question, *entry.also)[:_NEAR]
    near = {
        other
        for text in texts
        for other in after.answerer.matcher.nearest_phrasings(after.answerer.tongues.english(text))
    } - {entry.id}
    others = [one for one in before.loaded.faq.entries if one.id in near]
    return [(one.id, text) for one in others for text in (one.question, *one.also)[:_NEAR]]


def _answers(answerer: Answerer, question: str, now: datetime) -> str:
    answers = answerer.reply(question, now=now).answers
    return answers[0].entry if answers else ""


def _told(reply: Reply) -> tuple[str, list[tuple[str, str]]]:
    return reply.outcome.value, [(answer.entry, answer.text) for answer in reply.answers]
