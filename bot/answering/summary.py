"""One reply of what came of each question of a message: answers, what the call leaves out, what was not understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.answering.context import listed
from bot.answering.hearing import Heard
from bot.answering.listings import in_order
from bot.answering.model import MAX_TEXT, Answer, Outcome, Reply, Suggestion
from bot.answering.smalltalk import SmallTalk
from bot.faq.model import Faq
from bot.faq.when import moment
from bot.tongues.detect import NAMES

MAX_ANSWERS = 4
_NOT_KNOWN = "I do not know that."
_WHOM = "Please ask the organizers."  # a face adds how to reach them
_NOTED = "👌"  # where something must be said, as to a command
_YOU_CAN_ASK = "You can ask me, for example:"
_ABOUT_DEADLINES = frozenset(
    {"an extension of the deadline", "late submissions"}
)  # what the deadline itself says most about


class Summary:
    """- `starters` are questions that a member can begin with."""

    def __init__(self, faq: Faq, starters: Callable[[], tuple[Suggestion, ...]]) -> None:
        self._faq, self._starters = faq, starters

    @property
    def name(self) -> str:
        return self._faq.workshop.called

    def small_talk(self, word: SmallTalk) -> Reply:
        """Return a word back, with questions to begin with where it invites some; silence for an empty one."""
        if not word.said:
            return Reply(Outcome.SILENT, message=_NOTED)
        suggestions = self._starters()[:3] if word.invites else ()
        return Reply(Outcome.UNKNOWN, suggestions=suggestions, message=word.said)

    def not_known(self) -> Reply:
        return Reply(Outcome.UNKNOWN, suggestions=self._starters()[:3], message=f"{_NOT_KNOWN} {_YOU_CAN_ASK}")

    def strange(self) -> Reply:
        """Return what to say to a message in a language that no table reads."""
        return Reply(Outcome.UNKNOWN, message=f"I read questions in English, {listed(NAMES.values())}.")

    def overheard(self, heard: list[Heard], least: float) -> Reply:
        sure = [one for one in heard if one.answer and one.confidence >= least]
        return Reply(Outcome.ANSWERED, _distinct(sure)) if sure else Reply(Outcome.SILENT)

    def of(self, heard: list[Heard], *, now: datetime, asked: int = 1) -> Reply:
        """Return the reply; nothing that was asked is dropped without a word."""
        answers = _distinct([one for one in heard if one.answer])
        missing = list(dict.fromkeys(one.about for one in heard if one.outcome is Outcome.UNSTATED))
        unstated = " ".join(f"The call for papers says nothing about {about}." for about in missing)
        if answers:
            return Reply(
                Outcome.ANSWERED, answers, message=" ".join(filter(None, (unstated, self._left(heard, answers, asked))))
            )
        if missing:
            words = (unstated, self._nearest(missing, now), _WHOM)
            return Reply(Outcome.UNSTATED, message=" ".join(filter(None, words)))
        offered = {suggestion.entry: suggestion for one in heard for suggestion in one.suggestions}
        if offered:
            return Reply(
                Outcome.SUGGESTED,
                suggestions=tuple(offered.values())[:3],
                message="I am not sure what you mean. Did you mean:",
            )
        if any(one.about for one in heard):
            limits = f"I only answer questions about {self.name}, from its call for papers."
            return Reply(Outcome.UNKNOWN, suggestions=self._starters()[:3], message=f"{limits} {_YOU_CAN_ASK}")
        return self.not_known()

    def _left(self, heard: list[Heard], answers: tuple[Answer, ...], asked: int) -> str:
        """What of a message with several questions is not answered here."""
        lost = [one for one in heard if not one.answer and one.outcome is not Outcome.UNSTATED]
        if len(heard) > 1 and len(lost) == 1:
            return f"I did not understand “{' '.join(lost[0].match.reading.words)[:80]}”."
        texts = {one.answer.text for one in heard if one.answer}
        more = len(lost) + len(texts) - len(answers) + max(0, asked - len(heard))
        return f"{more} more: please ask separately." if more > 0 and len(heard) > 1 else ""

    def _nearest(self, missing: list[str], now: datetime) -> str:
        """The fact nearest to what the call leaves out: the deadline as it stands."""
        deadline = next((date for date in in_order(self._faq, now) if date.kind == "submission"), None)
        if deadline is None or _ABOUT_DEADLINES.isdisjoint(missing):
            return ""
        return f"{deadline.full_label}: {moment(deadline, now, self._faq.defaults.zone)}."


def _distinct(heard: list[Heard]) -> tuple[Answer, ...]:
    """The answers, each text once, as many as fit in one message together."""
    kept: dict[str, Answer] = {}
    room = MAX_TEXT
    for one in heard:
        fits = one.answer and (not kept or len(one.answer.text) < room) and len(kept) < MAX_ANSWERS
        if one.answer and fits and one.answer.text not in kept:
            kept[one.answer.text] = one.answer
            room -= len(one.answer.text)
    return tuple(kept.values())
