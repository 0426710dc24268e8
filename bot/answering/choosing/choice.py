"""What to do with one question: answer with a candidate, say that the call is silent, offer a choice, or give up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from bot.answering.choosing.decision import Decision
from bot.answering.choosing.families import families
from bot.answering.choosing.sureness import (
    Likeliest,
    against_of,
    odds_of,
    parts_right,
    parts_unsaid,
    practised,
    sort_of,
    sureness,
    texts_of,
)
from bot.answering.choosing.telling import is_own, near_lines, tells
from bot.answering.model import Outcome
from bot.bank.model import Kind
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import BESIDE, Candidate, Match
from bot.matching.matcher import Matcher
from bot.matching.reading import Reading, Weight
from bot.matching.relevance import relevance
from bot.matching.targets import Sort

_AMONG = 0.65  # of the answering threshold, for one of several questions
# of the answering threshold: from there on one of the two likeliest lines answers as surely as a single one does above
_OF_TWO = 0.75
_QUOTED = 0.8  # how sure a line must be to be quoted alone where another is near, too, and nothing else is asked
_NEAR = 0.5  # nearness in meaning, as a whole and word by word, from which on an entry may be about the same
_WORD_FOR_WORD = 0.99  # likeness of a question to a known phrasing, from which on they are the same
_NEARLY, _FEW = 0.9, 2  # the same for a question of so few words: "the venue?"
_BESIDE = 0.65  # probability of kinds that nothing answers, from which on what is beside a call is declined
_MEANT = 0.35  # probability of a kind that nothing answers, from which on it may be named
# Texts that are ranked by how likely each answers, and how much that counts: lines of a call say much the same.
_COMPARED = {Sort.ENTRY: (6, 1.0), Sort.PASSAGE: (3, 0.5)}
_LITTLE = 0.1  # ... where together they are likelier than this
_JUDGED = 4  # texts of which one may say what would be called unsaid
_OFFERED = 3  # questions to choose from


class Choice(NamedTuple):
    """- `candidate` is what answers, or the unanswered kind; `near` are ids of answerable ones, the likeliest first.
    - `lines`: passages of which one may answer, where none surely does, or `candidate` is the first of them
    """

    outcome: Outcome
    confidence: float
    candidate: Candidate | None = None
    near: tuple[str, ...] = ()
    lines: tuple[Candidate, ...] = ()

    def hedged(self) -> Choice:
        """Return a choice that offers its lines, where one of them was chosen that is not surely right."""
        is_line = self.candidate is not None and self.candidate.sort is Sort.PASSAGE
        return self._replace(outcome=Outcome.SUGGESTED) if is_line and self.lines else self


class Chooser:
    """Built once for a FAQ."""

    def __init__(
        self,
        faq: Faq,
        kinds: tuple[Kind, ...],
        passages: tuple[Passage, ...],
        matcher: Matcher,
        decision: Decision,
    ) -> None:
        self._matcher, self._decision = matcher, decision
        self._family, self._by_hand = families(faq, kinds, passages), faq.is_own
        self._aside = frozenset(kind.id for kind in kinds if kind.aside or kind.compute == "help")

    def probabilities(self, match: Match) -> Mapping[str, float]:
        """Return candidate id -> how likely it is what was asked, the likeliest first."""
        return self.compared(match, self._decision.probabilities(match))

    def compared(self, match: Match, shares: Mapping[str, float]) -> Mapping[str, float]:
        """Return the probabilities with what the likeliest texts have together shared out anew, by how likely each
        answers the question. Only texts of one sort are compared: no line of the call rises above an entry by it.
        """
        by_id = {one.id: one for one in texts_of(match)}
        texts = [by_id[name] for name in shares if name in by_id]
        count, power = _COMPARED[texts[0].sort] if texts else (0, 0.0)
        first = [one for one in texts if one.sort is texts[0].sort][:count]
        together = sum(shares[one.id] for one in first)
        if len(first) < 2 or together < _LITTLE:  # noqa: PLR2004
            return shares
        odds = {
            # an entry with many phrasings goes by them
            one.id: shares[one.id] * odds_of(self._relevance(match, one)) ** (power * (1 - one.practice / 2))
            for one in first
        }
        total = sum(odds.values())
        found = {**shares, **{name: together * odd / total for name, odd in odds.items()}}
        return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))

    def choose(self, match: Match, *, among: bool = False) -> Choice:
        """Decide on one question; `among` several of one message less is enough, since somebody surely asks."""
        if match.exact:
            return Choice(Outcome.ANSWERED, 1.0, match.exact, (match.exact.id,))
        shares = self.probabilities(match)
        by_id = {candidate.id: candidate for candidate in match.candidates}
        ranked = [by_id[name] for name in shares]
        answerable = [candidate for candidate in ranked if candidate.sort is not Sort.DECOY]
        near = tuple(one.id for one in answerable if one.sort is not Sort.PASSAGE)[:_OFFERED]
        best = _word_for_word(answerable, shares, self.best(answerable, shares))
        confidence = self.sureness(match, best, shares)
        decoy = next((candidate for candidate in ranked if candidate.sort is Sort.DECOY), None)
        against = sum(shares[one.id] for one in ranked if one.sort is Sort.DECOY)
        unspoken = sum(against_of(match, best, shares)) if best else against
        at = self._decision.at
        needed = self.needed(best.candidate, among=among) if best else at.answer
        stands = best is not None and (self._is_by_hand(best.candidate) or best.likely > unspoken)
        is_told = best is not None and self._is_told(match, best.candidate)
        if best and confidence >= needed and stands and is_told:
            is_doubtful = best.candidate.sort is Sort.PASSAGE and confidence < _QUOTED and not among
            lines = near_lines(match, answerable, is_likely=True) if is_doubtful else ()
            return Choice(Outcome.ANSWERED, confidence, best.candidate, near, lines if len(lines) > 1 else ())
        if best and _is_word_for_word(match.reading, ranked, best.candidate, shares):
            return Choice(Outcome.ANSWERED, max(confidence, at.answer), best.candidate, near)
        is_meant = decoy is not None and (shares[decoy.id] >= _MEANT or decoy.likeness >= _WORD_FOR_WORD)
        if decoy and is_meant and not self._is_mentioned(match, decoy) and not self._is_near(ranked):
            # what the call holds says nothing about what is beside it
            is_beside = decoy.id in BESIDE
            unsaid = against if is_beside else self._unsaid(match, shares, confidence)
            if decoy.likeness >= _WORD_FOR_WORD:
                unsaid = max(unsaid, shares[decoy.id])
            if unsaid >= (_BESIDE if is_beside else at.unstated):
                return Choice(Outcome.UNSTATED, unsaid, decoy, near)
        is_line = best is not None and best.candidate.sort is Sort.PASSAGE and stands and confidence >= at.suggest
        lines = near_lines(match, answerable, is_likely=is_line) if among else ()
        if best and confidence >= at.suggest and near:
            if is_line and not among and confidence >= _OF_TWO * at.answer:
                likely = near_lines(match, answerable, is_likely=True)
                lines = likely if len(likely) > 1 else ()  # one line alone was not sure enough
            return Choice(Outcome.SUGGESTED, confidence, best.candidate, near, lines)
        return Choice(Outcome.UNKNOWN, confidence, None, near, lines)

    def _is_told(self, match: Match, candidate: Candidate) -> bool:
        return tells(match, candidate, self._matcher.target(candidate.id), by_hand=self._is_by_hand(candidate))

    def _is_by_hand(self, candidate: Candidate) -> bool:
        """Whether it is what organizers say, and no line of the call or fact of it."""
        return is_own(candidate) or self._by_hand(candidate.id)

    def needed(self, candidate: Candidate, *, among: bool = False) -> float:
        """Return how sure it must be to answer; `among` several questions less is enough, but not to quote a line."""
        return self._decision.at.answer * (_AMONG if among and candidate.sort is not Sort.PASSAGE else 1.0)

    def best(self, answerable: list[Candidate], shares: Mapping[str, float]) -> Likeliest | None:
        """Return the likeliest candidate, with the probability of all that would say the same."""
        groups: dict[str, float] = {}
        for candidate in answerable:
            groups[self.family(candidate)] = groups.get(self.family(candidate), 0.0) + shares[candidate.id]
        if not groups:
            return None
        first, *others = sorted(groups.items(), key=lambda pair: -pair[1])
        same = [one for one in answerable if self.family(one) == first[0]]
        # what speaks for a kind that no fact answers is no mere quotation of the facts beside it
        candidate = max(same, key=lambda one: (one.sort is not Sort.PASSAGE or bool(one.kind), shares[one.id]))
        return Likeliest(candidate, first[1], others[0][1] if others else 0.0)

    def sureness(self, match: Match, best: Likeliest | None, shares: Mapping[str, float]) -> float:
        """Return how sure it is that the likeliest candidate is right."""
        if best is None:
            return 0.0
        parts = self.parts_right(match, best, shares)
        sure = sureness(self._decision.sure[sort_of(best.candidate)], parts)
        sure = practised(sure, best.likely, best.candidate) if is_own(best.candidate) else sure
        is_kind = best.candidate.id == best.candidate.kind  # a fact's, or an entry's that answers it
        is_known = is_kind and best.candidate.likeness >= _WORD_FOR_WORD
        return max(sure, best.likely) if is_known else sure

    def parts_right(self, match: Match, best: Likeliest, shares: Mapping[str, float]) -> dict[str, float]:
        """Return what the sureness that the likeliest is right is made of."""
        is_text = sort_of(best.candidate) != "other"
        return parts_right(match, best, shares, self._relevance(match, best.candidate) if is_text else 0.0)

    def _unsaid(self, match: Match, shares: Mapping[str, float], sure: float) -> float:
        return sureness(self._decision.sure["unsaid"], self.parts_unsaid(match, shares, sure))

    def parts_unsaid(self, match: Match, shares: Mapping[str, float], sure: float) -> dict[str, float]:
        """Return what the sureness that nothing here answers is made of. `sure`: that the likeliest is right."""
        likely = sorted(texts_of(match), key=lambda one: -shares[one.id])[:_JUDGED]
        fits = max((self._relevance(match, one) for one in likely), default=0.0)
        return parts_unsaid(match, shares, sure, fits)

    def _relevance(self, match: Match, text: Candidate) -> float:
        meaning = self._matcher.meaning
        return relevance(match.reading, text, meaning.in_order(text.id)) if meaning else 0.0

    def family(self, candidate: Candidate) -> str:
        """Return what a candidate is about; candidates of one family say the same."""
        return self._family.get(candidate.id) or candidate.id

    @staticmethod
    def _is_near(ranked: list[Candidate]) -> bool:
        """Whether an entry of the organizers' own is near in meaning to what would be called unsaid ("kid":
        "children").
        """
        return any(one.sort is Sort.ENTRY and min(one.near.mean, one.near.words) >= _NEAR for one in ranked[:_OFFERED])

    def _is_mentioned(self, match: Match, decoy: Candidate) -> bool:
        """Whether the FAQ or its call holds the most telling word of what would be called unsaid."""
        if decoy.id in self._aside:
            return False
        gone = {id(unit) for unit in decoy.unexplained}
        telling = [unit for unit in match.reading.units if unit.weight is Weight.SUBJECT and id(unit) not in gone]
        return self._matcher.mentions(unit.name for unit in telling)


def _word_for_word(
    answerable: list[Candidate], shares: Mapping[str, float], best: Likeliest | None
) -> Likeliest | None:
    """Return the kind that is asked word for word, where only a line of the call is likelier: "when is the workshop?"
    wants the date, not the line that has it beside the city.
    """
    if best is None or is_own(best.candidate) or best.candidate.likeness >= _WORD_FOR_WORD:
        return best
    known = [one for one in answerable if one.sort is Sort.KIND and one.likeness >= _WORD_FOR_WORD]
    kind = max(known, key=lambda one: shares[one.id], default=None)
    if kind is None or shares[kind.id] < shares[best.candidate.id] / 2:
        return best
    return Likeliest(kind, min(1.0, shares[kind.id] + best.likely), 0.0)


def _is_word_for_word(reading: Reading, ranked: list[Candidate], best: Candidate, shares: Mapping[str, float]) -> bool:
    """Whether the likeliest is a kind that is asked word for word, or nearly in few words, and nothing that the call
    leaves out is more so: "the venue?" asks for the place, however many questions on a venue ask for something else.
    What is named may be meant in any way ("in Hanoi?").
    """
    names = any(unit.weight is Weight.ENTITY for unit in reading.units)
    nearly = _NEARLY if len(reading.units) <= _FEW else _WORD_FOR_WORD
    kinds = [one for one in ranked if one.sort in {Sort.KIND, Sort.DECOY}]
    nearest = max((one.likeness for one in kinds), default=0.0)
    known = [one.id for one in kinds if one.likeness >= max(nearly, nearest - 1 + _WORD_FOR_WORD)]
    return (
        not names and best.id in known and not best.unexplained and best.id == max(known, key=lambda name: shares[name])
    )
