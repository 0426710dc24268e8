"""What must answer a question that `check` asks, whether it does, and in plain words what came instead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path

from bot.answering import audit
from bot.answering.answerer import Answerer
from bot.answering.audit import SILENT, UNSTATED, read_questions
from bot.answering.model import Answer, Outcome, Reply
from bot.errors import Problem
from bot.faq.check import ERROR, Finding
from bot.faq.model import Faq
from bot.faq.when import Moment, literal
from bot.matching.targets import date_target

ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # which entry answers does not depend on the day
_INSTEAD = {
    Outcome.UNSTATED: "the bot said that the call does not state it ('unstated')",
    Outcome.UNKNOWN: "the bot did not know",
    Outcome.SILENT: "the bot said nothing ('silent')",
}


def regressions(answerer: Answerer, path: Path) -> Iterator[Finding]:
    """Ask every question of an organizer's own regression test and yield those that are not answered as it says.

    The file maps a question to the id of the entry, kind or date that must answer it, or to "unstated" or "silent".
    Raises FaqError.
    """
    for question, expected, place in read_questions(path):
        reply = asked(answerer, question, expected)
        if not is_met(answerer.faq, reply, expected):
            what = f"“{question}” must be {_wanted(answerer, expected)}, but {instead(answerer, reply)}"
            yield Finding("regression", ERROR, Problem(place, what, _advice(answerer, expected)))


def asked(answerer: Answerer, question: str, expected: str) -> Reply:
    """Ask a question; what must be met with silence is overheard."""
    return answerer.reply(question, now=ANY_DAY, overheard=expected == SILENT)


def is_met(faq: Faq, reply: Reply, expected: str) -> bool:
    """Whether a reply is what is expected; the id of a date is met by every answer that tells that date."""
    if audit.is_met(reply, expected):
        return True
    dates = [date for date in faq.dates if date.id == expected]
    told = {literal(date, faq.defaults.zone, reply.language) for date in dates if date.at or date.candidates}
    names = {date_target(date.id) for date in dates}
    return any(answer.entry in names or _told_in(answer) & told for answer in reply.answers)


def _told_in(answer: Answer) -> set[str]:
    return {part.literal for part in answer.parts if isinstance(part, Moment)}


def instead(answerer: Answerer, reply: Reply) -> str:
    """Say what the bot did: "the bot did not know", "it was answered by the entry 'parking'"."""
    if reply.outcome is Outcome.SUGGESTED:
        offered = ", ".join(
            f"“{one.question}” ({one.entry.removeprefix(date_target(''))})" for one in reply.suggestions
        )
        return f"the bot offered these to choose from: {offered}"
    if reply.outcome is Outcome.ANSWERED:
        return f"it was answered by {' and by '.join(_who(answerer, answer) for answer in reply.answers)}"
    return _INSTEAD[reply.outcome]


def _who(answerer: Answerer, answer: Answer) -> str:
    if answer.is_quotation:
        return "a line of the call" + (f" ({answer.source.line})" if answer.source else "")
    if any(answer.entry == date_target(date.id) for date in answerer.faq.dates):
        return f"the date {answer.entry.partition(':')[2]!r}"
    if any(answer.entry == entry.id for entry in answerer.faq.entries):
        return f"the entry {answer.entry!r}"
    return f"{answer.entry!r}, a known kind of question (`workshop-bot kinds` lists them)"


def _wanted(answerer: Answerer, expected: str) -> str:
    if expected == UNSTATED:
        return "answered with the call not stating it ('unstated')"
    if expected == SILENT:
        return "met with silence where nobody asks the bot ('silent')"
    is_date = any(date.id == expected for date in answerer.faq.dates) and not answerer.titles.of(expected)
    return f"answered with the date {expected!r}" if is_date else f"answered by {expected!r}"


def _advice(answerer: Answerer, expected: str) -> str:
    ids = [UNSTATED, SILENT, *answerer.titles.questions, *(date.id for date in answerer.faq.dates)]
    if expected in ids:
        return "workshop-bot ask --explain shows why."
    near = get_close_matches(expected, ids, n=1, cutoff=0.75)
    unknown = f"No entry, date or kind of question has the id {expected!r}"
    return f"{unknown}; did you mean {near[0]!r}?" if near else f"{unknown}; `workshop-bot kinds` lists the kinds."
