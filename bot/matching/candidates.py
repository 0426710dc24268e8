"""What a question may mean, as values: candidates with the evidence for each."""

from __future__ import annotations

from typing import NamedTuple

from bot.matching.reading import TELLING, Reading, Unit
from bot.matching.sense import Nearness
from bot.matching.targets import Sort, passage_target

FAR = Nearness(0.0, 0.0)
_SAID = Nearness(0.5, 0.5)  # how near a passage is in meaning that speaks of what is asked
# What is no subject of a call: that a passage has its words says nothing.
BESIDE = frozenset({"other_event", "previous_editions", "person_other", "research_question", "city", "offtopic", "bot"})
OF_TOPICS = frozenset({"topic_scope", "topic_group"})
# What may name anything: words that nothing accounts for do not speak against it.
OF_ANYTHING = OF_TOPICS | {"research_question", "offtopic", "other_event"}
_NEARLY = 0.8  # likeness of two questions that differ in a light word
_UNLIKE = 0.3  # likeness in meaning that any two questions have


class Candidate(NamedTuple):
    """Something that may be meant, with the evidence for it, each piece 0..1.

    - `share`: the classifier's probability of the kind it is or speaks for; `likeness`: to its nearest phrasing.
    - `asked`: how much of the question's telling weight its phrasings hold; `known`: they or its answer.
    - `sense`: how near in meaning the nearest phrasing of its kind is, word or not.
    - `told`: how much of its own nearest text the question holds; `near`: how near it is in meaning, word or not.
    - `unexplained`: the question's units that nothing in it accounts for; `rival`: how telling the most telling of
      them is; `lacks`: it is a text without any value of the sort that is asked for.
    - `practice`: how far an entry has more phrasings than most.
    """

    id: str
    sort: Sort
    kind: str
    share: float
    likeness: float
    asked: float
    known: float
    told: float
    near: Nearness
    unexplained: tuple[Unit, ...]
    rival: float
    sense: float = 0.0
    lacks: bool = False
    practice: float = 0.0

    @property
    def meant(self) -> float:
        """How near in meaning it is beyond what any two questions are, 0..1."""
        return max(0.0, self.sense - _UNLIKE) / (1 - _UNLIKE)

    @property
    def is_asked(self) -> bool:
        """Whether an entry's own phrasing is nearly the question, with nothing left over."""
        return self.sort is Sort.ENTRY and self.likeness >= _NEARLY and not self.unexplained

    @classmethod
    def of_kind(cls, kind: str) -> Candidate:
        """Return a kind as if it had surely been asked for."""
        return cls(kind, Sort.KIND, kind, 1.0, 1.0, 1.0, 1.0, 1.0, FAR, (), 0.0, 1.0)

    @classmethod
    def of_passage(cls, number: int) -> Candidate:
        """Return a line of the call as if it had surely been asked for. `number`: its place among the passages."""
        return cls.of_kind(passage_target(number))._replace(sort=Sort.PASSAGE)


class Match(NamedTuple):
    """- `candidates` in no order of merit, the decision ranks them
    - `claim`: how surely one kind of the bank is meant, 0..1
    - `exact`: the entry of which the question is a phrasing, word for word
    """

    reading: Reading
    candidates: tuple[Candidate, ...]
    claim: float = 0.0
    exact: Candidate | None = None

    def kind_of(self, candidate_id: str) -> str:
        """Return the kind of the bank that a candidate is or speaks for; empty for none."""
        return next((one.kind for one in self.candidates if one.id == candidate_id), "")


def said(reading: Reading, decoy: Candidate, text: Candidate) -> float:
    """Return how much of what a question asks of a decoy a text holds, 0..1."""
    aside, absent = ({id(unit) for unit in one.unexplained} for one in (decoy, text))
    telling = [unit for unit in reading.units if unit.weight in TELLING and id(unit) not in aside]
    return sum(id(unit) not in absent for unit in telling) / len(telling) if telling else 0.0


def without_said(reading: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out the decoys of which a passage of the call speaks, whatever no fact and no entry answers."""
    near = [
        one
        for one in candidates
        if one.sort is Sort.PASSAGE and one.near.mean >= _SAID.mean and one.near.words >= _SAID.words
    ]

    def stands(one: Candidate) -> bool:
        if one.sort is not Sort.DECOY or one.id in BESIDE:
            return True
        return all(said(reading, one, passage) < 1 for passage in near)

    return list(filter(stands, candidates))
