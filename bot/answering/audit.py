"""What `workshop-bot check` finds by asking.

Phrasings that something else answers, entries nobody can tell apart, and the organizer's own regression questions
(`<faq>.questions.yaml` or `questions.yaml` next to the FAQ).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml

from bot.answering.answerer import Answerer
from bot.answering.model import Outcome, Reply
from bot.errors import FaqError, Place, Problem
from bot.faq.check import ERROR, WARNING, Finding
from bot.faq.loader import LoadedFaq
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import clean, words
from bot.matching.targets import Sort
from bot.safe_yaml import SafeLoader

UNSTATED, SILENT = "unstated", "silent"  # what a regression question may expect besides an entry
ALIKE = "entries-alike"
_ALIKE = 0.4  # likeness of phrasings of two entries that have the same telling words, from which they ask the same
_MAX_QUESTIONS = 5_000


def audit(answerer: Answerer, loaded: LoadedFaq) -> Iterator[Finding]:
    """Yield what is found by asking every phrasing of the FAQ's own entries."""
    for number in range(len(loaded.faq.entries)):
        yield from audit_entry(answerer, loaded, number)


def audit_entry(answerer: Answerer, loaded: LoadedFaq, number: int) -> Iterator[Finding]:
    """Yield what is found by asking every phrasing of one entry."""
    entry = loaded.faq.entries[number]
    phrasings = [(("question",), entry.question), *((("also", n), text) for n, text in enumerate(entry.also))]
    for path, text in phrasings:
        place = loaded.place("entries", number, *path)
        yield from _lost(answerer, entry.id, text, place)
        yield from _alike(answerer, entry.id, text, place)


def _lost(answerer: Answerer, entry_id: str, text: str, place: Place) -> Iterator[Finding]:
    exact = answerer.matcher.exactly(text)
    if exact and exact.id != entry_id:
        what = f"“{text}” is answered by the entry {exact.id!r}, which has the same phrasing"
        yield Finding("phrasing-lost", ERROR, Problem(place, what, "Take it out of one of the two."))
        return
    said = answerer.tongues.english(text)
    best = answerer.chooser.choose(answerer.matcher.match(said)).candidate
    if best is None or best.sort is not Sort.ENTRY or best.id == entry_id:
        return
    shared = sorted({unit.text for unit in answerer.matcher.parser.parse(said).units if unit not in best.unexplained})
    what = f"“{text}” is nearer to the entry {best.id!r} (both have: {', '.join(shared)}); reworded, that one answers"
    yield Finding("phrasing-lost", WARNING, Problem(place, what, "Word it by what sets the two apart."))


def _alike(answerer: Answerer, entry_id: str, text: str, place: Place) -> Iterator[Finding]:
    for other in alike(answerer, entry_id, text):
        if other > entry_id:  # each pair once
            what = f"“{text}” asks the same as the entry {other!r}: nobody can tell the two apart"
            yield Finding(ALIKE, WARNING, Problem(place, what, "Make one entry of them, or name the difference."))


def alike(answerer: Answerer, entry_id: str, text: str) -> list[str]:
    """Return what else asks the same as a phrasing of an entry, so that nobody can tell them apart."""
    matcher, said = answerer.matcher, answerer.tongues.english(text)
    near = [other for other, likeness in matcher.nearest_phrasings(said).items() if likeness >= _ALIKE]
    targets = [target for other in near if other != entry_id and (target := matcher.target(other))]
    # synonyms alone make no twins: "vegan" and "drinks" both ask about food
    return [one.id for one in targets if any(_telling(known) == _telling(said) for known in one.phrasings)]


def _telling(text: str) -> set[str]:
    return set(words(clean(text))) - load_lexicon().light


def questions_file(faq_file: Path) -> Path | None:
    """Return the file of regression questions of a FAQ, when there is one."""
    names = (f"{faq_file.stem}.questions.yaml", "questions.yaml")
    return next((path for name in names if (path := faq_file.with_name(name)).exists()), None)


def is_met(reply: Reply, expected: str) -> bool:
    """Whether a reply is what a regression question expects."""
    return expected in _outcome(reply)


def _outcome(reply: Reply) -> list[str]:
    if reply.outcome is Outcome.ANSWERED:
        return [answer.entry for answer in reply.answers]
    return [reply.outcome.value]


def read_questions(path: Path) -> Iterator[tuple[str, str, Place]]:
    """Yield each question of a regression file, what it expects, and where it stands; raise FaqError."""
    try:
        node = SafeLoader(path.read_text(encoding="utf-8-sig")).get_single_node()
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise FaqError([Problem(Place(str(path)), f"cannot be read ({type(error).__name__})", _FORM)]) from None
    if node is None:
        return
    if not isinstance(node, yaml.MappingNode) or len(node.value) > _MAX_QUESTIONS:
        raise FaqError([Problem(Place(str(path)), "not a list of questions", _FORM)])
    for key, value in node.value:
        place = Place(str(path), key.start_mark.line + 1, key.start_mark.column + 1)
        if not isinstance(key, yaml.ScalarNode) or not isinstance(value, yaml.ScalarNode) or not value.value:
            raise FaqError([Problem(place, "not a question and what answers it", _FORM)])
        yield str(key.value), str(value.value), place


_FORM = 'Write one per line: "when is lunch?": lunch_entry (or unstated, or silent).'
