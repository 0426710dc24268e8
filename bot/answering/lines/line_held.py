"""What is asked of a kind and its fact does not tell: a line of the call that does, or nothing. "The review is
double-blind" is no help to who wants to know how to cite themselves, nor an address for questions to who sends a paper.
"""

from __future__ import annotations

import re

from bot.answering.choosing.choice import Choice
from bot.answering.choosing.needed import heard_right
from bot.answering.lines.of_sort import of_sort_named
from bot.answering.lines.sort_wanted import sort_wanted
from bot.answering.lines.untold import ROWS
from bot.answering.model import Outcome
from bot.answering.questions.subject_words import SubjectWords, lacking_subject
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
# kinds whose answers are made up of facts, which are of none of the subjects that have words of their own
_MADE_UP = frozenset(
    "organizers about speakers panelists location venue template archival blind"
    " submission_link dual_submission prior_publication affiliations affiliation_people topics topic_scope".split()
)
_ANY = frozenset({"contact", "other_event", "bot"})  # of whatever subject
_SCOPE = frozenset({"topics", "topic_scope", "topic_group", "about"})
_OF_WORK = re.compile(r"\b(?:scope|topics?|papers?|work|research|stud(?:y|ies)|about|on|fit|subject|track|theme)\b")
_OF_TIME = re.compile(r"\b(?:deadlines?|until|open|closed?|late|any ?time|past|over)\b|\{date")


def with_line(choice: Choice, reading: Reading, around: Reading, faq: Faq, passages: tuple[Passage, ...]) -> Choice:
    """Return a choice; what tells just what is asked, or nothing, where the fact that was chosen does not.

    - `around`: the whole message
    """
    words = " ".join(reading.words)
    choice = of_sort_named(heard_right(choice, words, " ".join(around.words)), words, faq, passages)
    if wanted := sort_wanted(choice, words, faq, passages):
        return wanted
    best = choice.candidate
    if best is None or choice.outcome is not Outcome.ANSWERED or best.sort not in {Sort.ENTRY, Sort.KIND}:
        return choice
    text = _text(best, faq)
    is_own = faq.is_own(best.id)  # the organizers' words stand
    if not is_own and (lacking := _lacking(best, words, text)):
        return _unsaid(lacking, choice, faq, passages)
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


def _lacking(best: Candidate, words: str, text: str) -> SubjectWords | None:
    """Return the subject of a question of which what was chosen does not speak: no organizers look after children."""
    if best.sort is Sort.KIND and best.id not in _MADE_UP:
        return None
    return None if best.id in _ANY or (best.id in _SCOPE and _OF_WORK.search(words)) else lacking_subject(words, text)


def _unsaid(subject: SubjectWords, choice: Choice, faq: Faq, passages: tuple[Passage, ...]) -> Choice:
    """That the call says nothing of a subject, where neither a line nor the FAQ has a word of it; else nothing."""
    texts = [*(f"{one.heading} {one.text}" for one in passages), *(one.answer for one in faq.entries)]
    if not subject.kind or any(subject.told.search(text.lower()) for text in texts):
        return Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)
    return Choice(Outcome.UNSTATED, choice.confidence, Candidate.of_kind(subject.kind), choice.near)


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
