"""The day until which one offers to hold something at the event: "is it too late to pitch a workshop?" is of the date
of workshop proposals, not of that of papers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.english import DAY
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.normalise import fold
from bot.matching.reading import Reading
from bot.matching.targets import Sort, date_target

_WHAT = (
    r"(?P<what>workshops?|tutorials?|panels?|(?:special )?sessions?|(?:mini ?)?symposi(?:um|a)|round ?tables?|courses?"
    r"|birds of a feather|bofs?|hackathons?|challenges?|demos?)"
)
_OFFERS = (
    r"(?:propos(?:e|es|ed|ing)|pitch(?:ing)?|suggest(?:ing)?|offer(?:ing)?|submit(?:ting)?|send(?:ing)?(?: in)?"
    r"|put(?: in)?|hand in|organi[sz](?:e|ing)|run(?:ning)?|hold(?:ing)?|host(?:ing)?|teach(?:ing)?"
    r"|appl(?:y|ying) (?:for|with|to (?:run|hold|organi[sz]e|teach)))"
)
_ANY = re.compile(rf"\b{_WHAT}")
# "a paper to the workshop" is another matter
_ASKED = re.compile(
    rf"\b{_OFFERS} (?:an?|my|our|another|any|some|one) (?:(?!(?:to|for|at|in|of|on|papers?|abstracts?|talks?|posters?"
    rf"|from|with|title)\b)\w+ ){{0,3}}?{_WHAT}\b"
    r"(?! (?:papers?|abstracts?|talks?|submissions?|posters?)\b)"
)
_OF_TIME = re.compile(
    r"\b(?:late|still|when|until|till?|deadlines?|due|over|open|closed?|time|miss(?:ed)?|past|latest|last day)\b"
)
_PROPOSED = re.compile(r"\b(?:propos\w+|submi\w+|deadlines?|due|call for|applications?|pitch\w*)\b")
_DEADLINES = frozenset(
    {"can_still_submit", "submission_deadline", "time_left", "abstract_deadline", "submission_types"}
)


def proposed_event(faq: Faq, reading: Reading, choice: Choice, passages: Sequence[Passage]) -> Candidate | None:
    """Return the date or the line with the day until which one may offer what a question names; None where none has
    it, or a question is of something else.
    """
    words = fold(reading.text)
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    found = _ASKED.search(words)
    if not found or not _OF_TIME.search(words) or (best and (faq.is_own(best.id) or not _may_be(best))):
        return None
    what = re.compile(rf"\b{re.escape(found['what'].removesuffix('s'))}s?\b")
    dates = [date for date in faq.dates if date.kind != "workshop" and _is_of(what, f"{date.label} {date.track or ''}")]
    closing = [date for date in dates if date.kind not in {"notification", "camera_ready", "registration"}]
    if len(closing) == 1:
        return Candidate.of_kind(date_target(closing[0].id))._replace(sort=Sort.FACT)
    if _has_only_others(what, faq, passages):
        return Candidate.of_kind("submission_types")
    if closing or (best and best.sort is Sort.FACT):
        return None
    lines = (number for number, one in enumerate(passages) if _is_of(what, one.text) and re.search(DAY, fold(one.text)))
    return next(map(Candidate.of_passage, lines), None)


def _has_only_others(what: re.Pattern[str], faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether the call has a date for proposals of something else, and no word of those that are asked about."""
    labels = [f"{date.label} {date.track or ''}" for date in faq.dates if date.kind != "workshop"]
    others = any(_is_of(_ANY, label) for label in labels)
    return others and not any(what.search(fold(text)) for text in (*labels, *(one.text for one in passages)))


def _may_be(best: Candidate) -> bool:
    return best.sort in {Sort.PASSAGE, Sort.FACT} or best.id in _DEADLINES


def _is_of(what: re.Pattern[str], text: str) -> bool:
    """Whether a text is of proposals of what is offered: "Workshop proposals due"."""
    words = fold(text)
    found = what.search(words)
    return found is not None and bool(_PROPOSED.search(words[max(0, found.start() - 40) : found.end() + 40]))
