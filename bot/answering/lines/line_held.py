"""What is asked of a kind and its fact does not tell: a line of the call that does, or nothing. "The review is
double-blind" is no help to who wants to know how to cite themselves, nor an address for questions to who sends a paper.
"""

from __future__ import annotations

import re

from bot.answering.choosing.choice import Choice
from bot.answering.choosing.needed import heard_right
from bot.answering.lines.of_sort import of_sort_named
from bot.answering.lines.untold import ROWS
from bot.answering.model import Outcome
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading
from bot.matching.targets import Sort

_STILL = re.compile(
    r"\b(?:can|could|may) (?:i|we|one) still (?:submit|send|hand in|turn in|upload|file)"
    r"(?: (?:it|this|one|(?:my|our|an?|the)(?: \w+){1,2}))?(?: now| today| please)*$"
)
# work that is printed or judged elsewhere is another matter
_SHOWN_BEFORE = re.compile(
    r"\b(?:publish\w+|print\w+|appear\w+|accepted|rejected|presented|reviewed|arxiv|preprints?|came out|is out"
    r"|under review|journals?|elsewhere|old|other)\b"
)
_OF_TIME = re.compile(r"\b(?:deadlines?|until|open|closed?|late|any ?time|past|over)\b|\{date")


def with_line(choice: Choice, reading: Reading, around: Reading, faq: Faq, passages: tuple[Passage, ...]) -> Choice:
    """Return a choice; what tells just what is asked, or nothing, where the fact that was chosen does not.

    - `around`: the whole message
    """
    words = " ".join(reading.words)
    choice = of_sort_named(heard_right(choice, words, " ".join(around.words)), words, faq, passages)
    best = choice.candidate
    if best is None or choice.outcome is not Outcome.ANSWERED or best.sort not in {Sort.ENTRY, Sort.KIND}:
        return choice
    text = _text(best, faq)
    is_own = faq.is_own(best.id)  # the organizers' words stand
    is_late = best.sort is Sort.ENTRY and not is_own and _STILL.search(words) and not _OF_TIME.search(text)
    if is_late and faq.dates_of("submission") and not _SHOWN_BEFORE.search(" ".join(around.words)):
        return choice._replace(candidate=Candidate.of_kind("can_still_submit"))
    row = next((one for one in ROWS if one.kind == best.id and one.asked.search(words)), None)
    if row is None or row.told.search(text):
        return choice
    if row.instead:
        return choice._replace(candidate=Candidate.of_kind(row.instead)) if _is_held(row.instead, faq) else choice
    if is_own:
        return choice
    for number, one in enumerate(passages):
        if row.line.search(one.text.lower()):
            return Choice(Outcome.ANSWERED, choice.confidence, Candidate.of_passage(number), choice.near)
    return choice if row.keep else Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)


def _text(best: Candidate, faq: Faq) -> str:
    """What the FAQ says in its own words; empty for what is made up of its facts."""
    entry = faq.entry(best.id)
    return entry.answer.lower() if entry else ""


def _is_held(kind: str, faq: Faq) -> bool:
    held = {
        "page_limit": bool(faq.submission.page_limits),
        "registration_deadline": bool(faq.dates_of("registration")),
        "can_still_submit": bool(faq.dates_of("submission")),
    }
    return held.get(kind, True)
