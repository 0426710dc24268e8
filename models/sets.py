"""The labelled sets over many workshops: each FAQ with the questions people ask of it."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bot.answering.answerer import Answerer
from bot.app import build_answerer
from bot.cfp.passages import read_passages
from bot.faq.loader import LoadedFaq, load_faq
from bot.faq.passages import Passage
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import fold
from bot.page.sources import read_sources
from models.grading import Asked
from models.labelled import built_of, faq_of, load, page_of

WORKSHOPS = Path(__file__).parent / "workshops"
_SHORT = 4  # letters of a word that tells little
_TWISTS = ("deadline", "page limit", "notification date", "template", "organizers")


class Set(NamedTuple):
    """One FAQ with its questions. `group` names the workshop, however its FAQ was made; `place` is its place among all
    sets.
    """

    place: tuple[int, int]
    group: str
    folder: str
    answerer: Answerer
    asked: list[Asked]


def sets(split: str, part: int = 0, parts: int = 1) -> Iterator[Set]:
    """Yield the labelled sets of a split: FAQs with own entries twice, the second time without their `also`; FAQs of
    calls as they were corrected by hand, and as `build` made them. Of several `parts`, to work on side by side, one.
    """
    for number, (folder, page, asked) in enumerate(_pages(split)):
        if number % parts == part:
            for variant, loaded in enumerate(_faqs(folder, page)):
                yield Set((number, variant), page, folder.name, build_answerer(loaded), asked)


def _pages(split: str) -> Iterator[tuple[Path, str, list[Asked]]]:
    for folder in sorted(path for path in WORKSHOPS.iterdir() if (path / "questions.jsonl").exists()):
        pages: dict[str, list[Asked]] = defaultdict(list)
        for one in load(folder):
            if one.split == split:
                pages[one.page].append(one)
        yield from ((folder, page, asked) for page, asked in sorted(pages.items()))


def _faqs(folder: Path, page: str) -> Iterator[LoadedFaq]:
    built = built_of(folder, page)
    if not faq_of(folder, page).exists():
        yield _built(built, read_passages(read_sources([str(page_of(folder, page))])))
        return
    loaded = load_faq(faq_of(folder, page))
    yield loaded
    if folder.name.startswith("own"):
        yield _without_also(loaded)
    if built.exists():
        yield _built(built, loaded.passages)


def _without_also(loaded: LoadedFaq) -> LoadedFaq:
    entries = tuple(entry.model_copy(update={"also": ()}) for entry in loaded.faq.entries)
    return dataclasses.replace(loaded, faq=loaded.faq.model_copy(update={"entries": entries}))


def _built(path: Path, passages: tuple[Passage, ...]) -> LoadedFaq:
    """The FAQ as `build` made it, which the text of the call does not lie beside."""
    return dataclasses.replace(load_faq(path), passages=passages)


def twisted(found: Set) -> list[Asked]:
    """Return near misses: a word of each entry and something else to ask ("greenhouse deadline"), which none
    answers.
    """
    made = []
    for number, entry in enumerate(found.answerer.faq.entries):
        words = fold(entry.question).split()
        telling = [word for word in words if len(word) > _SHORT and word not in load_lexicon().words]
        if telling:
            text = f"{max(telling, key=len)} {_TWISTS[number % len(_TWISTS)]}"
            made.append(Asked(f"twist-{number}", found.group, found.asked[0].now, text, "near"))
    return made
