"""What holds of papers is not said of panels or performances: where a question names such a sort, and a line of the
call tells of just that, the line is quoted in place of the fact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.targets import Sort

_SURE = 0.6  # of a line that was found so
_SORTS = {
    name: re.compile(rf"\b(?:{words})\b")
    for name, words in {
        "poster": "posters?",
        "panel": "panels?|panell?ists?|round ?tables?",
        "demo": "demos?|demonstrations?",
        "tutorial": "tutorials?",
        "performance": "performances?|concerts?|compositions?|music|installations?|artworks?|exhibitions?",
        "workshop": "workshop proposals?|propos(?:e|ing|als? for) (?:an? )?workshops?",
        "lightning": "lightning talks?|flash ?talks?",
    }.items()
}
# what a line must hold to tell of each kind of the bank
_TOLD = {
    "blind": re.compile(r"\b(?:(?:single|double|triple|not|non|un)?[- ]?(?:blind\w*|anonym\w*)|identit\w+)"),
    "template": re.compile(r"\btemplates?\b|\b(?:latex|word) (?:style|file|format)\b|\bstyle files?\b"),
    "presentation": re.compile(r"\b(?:minutes?|teasers?|on stage|orally|stand by|displayed|(?:be|are|is) presented)\b"),
    "archival": re.compile(r"\b(?:proceedings|published|doi|archival|website)\b"),
}


# the word by which a question asks for a kind that it was not surely taken for
_ASKED = {"blind": re.compile(r"\b(?:blind|anonym\w*)\b"), "template": re.compile(r"\btemplates?\b")}


def of_sort_named(choice: Choice, words: str, faq: Faq, passages: Sequence[Passage]) -> Choice:
    """Return a choice; the line that tells the same of the sort that a question names, where the fact is not of it."""
    kind, named = _kind_of(choice, words), _named(words)
    if not kind or not named or named & _named(_said(kind, faq)):
        return choice
    light = load_lexicon().light
    asked = {stem(word) for word in words.split() if word not in light}
    found = [
        (-len(_named(text)), len(asked & set(map(stem, text.split()))), -number)
        for number, line in enumerate(passages)
        if named <= _named(text := fold(f"{line.heading} . {line.text}")) and _TOLD[kind].search(line.text.lower())
    ]
    if not found:
        return choice
    return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_passage(-max(found)[2]), choice.near)


def _kind_of(choice: Choice, words: str) -> str:
    """The kind that a question was taken for, or that it asks for by its own word where nothing surely answers it."""
    best = choice.candidate
    if best is not None and choice.outcome is Outcome.ANSWERED:
        return best.id if best.sort in {Sort.ENTRY, Sort.KIND} and best.id in _TOLD else ""
    return next((kind for kind, asked in _ASKED.items() if asked.search(words)), "")


def _named(text: str) -> set[str]:
    return {name for name, words in _SORTS.items() if words.search(text)}


def _said(kind: str, faq: Faq) -> str:
    """What a fact says, with the line of the call that it comes from."""
    entry = faq.entry(kind)
    told = f"{entry.answer} {entry.source.quote if entry.source else ''}" if entry else ""
    path = {"blind": "submission.review", "template": "submission.template", "archival": "submission.archival"}
    source = faq.sources.get(path.get(kind, ""))
    return fold(f"{told} . {source.quote if source else ''}")
