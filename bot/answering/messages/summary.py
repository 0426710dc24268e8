"""One reply of what came of each question of a message: answers, what the call leaves out, what was not understood."""

from __future__ import annotations

from collections.abc import Callable, Collection

from bot.answering.messages.as_typed import own_words
from bot.answering.messages.heard import Heard
from bot.answering.messages.hearing import Occasion
from bot.answering.messages.smalltalk import INVITING, NOTED
from bot.answering.model import MAX_TEXT, Answer, Outcome, Reply, Suggestion
from bot.faq.labels import called
from bot.faq.model import Faq
from bot.tongues.detect import NAMES
from bot.words.language import say
from bot.words.lists import listed
from bot.words.spacing import spaced

MAX_ANSWERS = 4
_MAX_WORDS = 80  # characters quoted of what was not understood
_NOT_KNOWN = "answer.not_known"
_LINES = 5  # of the call that are named at most
_NOTED = "👌"  # where something must be said, as to a command


class Summary:
    """- `starters` are questions that a member can begin with, `called` what a kind or entry is about; by language.
    - `nearest` is what helps who asked for what nothing answers; `counted` kinds are answered by days or counts.
    """

    def __init__(
        self,
        faq: Faq,
        starters: Callable[[str], tuple[Suggestion, ...]],
        called: Callable[[str, str], str],
        nearest: Callable[[list[Heard], Occasion], str],
        counted: Collection[str],
    ) -> None:
        self._faq, self._starters, self._called, self._nearest = faq, starters, called, nearest
        self._lines = ", ".join(map(str, sorted(faq.call.unread)[:_LINES])) if faq.call else ""
        self._unread = frozenset(counted) if self._lines else frozenset[str]()

    def small_talk(self, talk: str, language: str) -> Reply:
        """Return a word back, with questions to begin with where it invites some, or silence."""
        if talk == NOTED:
            return Reply(Outcome.SILENT, message=_NOTED, language=language, is_small_talk=True)
        word = say(f"answer.talk.{talk}", language, name=called(self._faq.workshop, language))
        offered = self._starters(language)[:3] if talk in INVITING else ()
        return Reply(Outcome.UNKNOWN, suggestions=offered, message=word, language=language, is_small_talk=True)

    def not_known(self, language: str, reason: str = _NOT_KNOWN) -> Reply:
        """Return that the bot does not know, and questions to begin with."""
        words = say(reason, language, name=called(self._faq.workshop, language)), say("answer.you_can_ask", language)
        offered, message = self._starters(language)[:3], spaced(" ".join(words), language)
        is_open = reason == _NOT_KNOWN
        return Reply(Outcome.UNKNOWN, suggestions=offered, message=message, language=language, is_open=is_open)

    def strange(self) -> Reply:
        """Return what to say, in English, to a message in a language that no table reads."""
        return Reply(Outcome.UNKNOWN, message=say("answer.strange", languages=listed(NAMES.values())))

    def overheard(self, heard: list[Heard], least: float, language: str) -> Reply:
        sure = [one for one in heard if one.answer and one.confidence >= least]
        if not sure:
            return Reply(Outcome.SILENT, language=language)
        return Reply(Outcome.ANSWERED, _distinct(sure), language=language)

    def of(self, heard: list[Heard], occasion: Occasion, *, asked: int = 1, hints: tuple[Answer, ...] = ()) -> Reply:
        """Return the reply; nothing that was asked is dropped without a word.

        - `hints`: lines of the call that may help where nothing is answered
        """
        language = occasion.language
        answers = _distinct([one for one in heard if one.answer])
        lacking = [one for one in heard if one.outcome is Outcome.UNSTATED]
        missing = list(dict.fromkeys(one.about for one in lacking))
        unstated = " ".join(dict.fromkeys(self._unstated(one, language) for one in lacking))
        if answers:
            lines, left = self._nearest_lines(heard, answers, occasion)
            left = left or self._left(heard, answers, asked, occasion)
            message = spaced(" ".join(filter(None, (unstated, left))), language)
            told = (*answers, *lines)
            return Reply(Outcome.ANSWERED, told, message=message, language=language, is_open=bool(message))
        if missing:
            left, nearest = self._left(heard, answers, asked, occasion), self._nearest(lacking, occasion)
            words = (unstated, nearest, left, self._whom_to_ask(nearest, language))
            message = spaced(" ".join(filter(None, words)), language)
            outcome = Outcome.UNKNOWN if self._unread.issuperset(missing) else Outcome.UNSTATED
            return Reply(outcome, message=message, language=language, about=tuple(missing), is_open=True)
        offered = {suggestion.entry: suggestion for one in heard for suggestion in one.suggestions}
        if len(heard) == 1 and (lines := heard[0].lines):
            message = say("answer.nearest_lines", language)
            return Reply(Outcome.ANSWERED, lines, message=message, language=language, is_open=True)
        if offered:
            return Reply(
                Outcome.SUGGESTED,
                suggestions=tuple(offered.values())[:3],
                message=say("answer.hints_or" if hints else "answer.did_you_mean", language),
                language=language,
                is_open=True,
                hints=hints,
            )
        if hints:
            message = say("answer.hints", language)
            return Reply(Outcome.UNKNOWN, message=message, language=language, is_open=True, hints=hints)
        elsewhere = any(one.about for one in heard)
        return self.not_known(language, "answer.only_about" if elsewhere else _NOT_KNOWN)

    def _whom_to_ask(self, told: str, language: str) -> str:
        """Whom to ask, with the address of the call; nothing where that is `told` already."""
        contact = self._faq.submission.contact
        if contact and contact in told:
            return ""
        return say("answer.ask_organizers_at" if contact else "answer.ask_organizers", language, contact=contact)

    def _unstated(self, lacking: Heard, language: str) -> str:
        """That nothing was found on a kind. What a line may say that was not understood is not called unsaid."""
        if lacking.undated:
            return say("answer.undated", language)
        about = self._called(lacking.about, language)
        if lacking.about in self._unread:
            return say("answer.unread", language, about=about, lines=self._lines)
        return say("answer.unstated", language, about=about)

    def _nearest_lines(
        self, heard: list[Heard], answers: tuple[Answer, ...], occasion: Occasion
    ) -> tuple[tuple[Answer, ...], str]:
        """The lines that come nearest to the one question of several that nothing answers, and what is said of them."""
        lost = _lost(heard)
        own = own_words(lost[0].match.reading, occasion) if len(lost) == 1 else ""
        room = MAX_TEXT - sum(len(one.text) for one in answers)
        told = {one.text for one in answers}
        made_from = {one.source for one in answers}
        if any(line.source in made_from for one in lost for line in one.lines):
            return (), ""  # what comes nearest is told already
        lines = [line for one in lost for line in one.lines if line.text not in told][: MAX_ANSWERS - len(answers)]
        if not (own and lines) or sum(len(line.text) for line in lines) > room:
            return (), ""
        return tuple(lines), say("answer.nearest_to", occasion.language, words=own[:_MAX_WORDS])

    def _left(self, heard: list[Heard], answers: tuple[Answer, ...], asked: int, occasion: Occasion) -> str:
        """What of a message with several questions is not answered here, in its own words."""
        language = occasion.language
        lost = _lost(heard)
        if len(heard) > 1 and len(lost) == 1 and (own := own_words(lost[0].match.reading, occasion)):
            return say("answer.not_understood", language, words=own[:_MAX_WORDS])
        texts = {one.answer.text for one in heard if one.answer}
        more = len(lost) + len(texts) - len(answers) + max(0, asked - len(heard))
        return say("answer.ask_separately", language, count=more) if more > 0 and len(heard) > 1 else ""


def _lost(heard: list[Heard]) -> list[Heard]:
    return [one for one in heard if not one.answer and one.outcome is not Outcome.UNSTATED]


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
