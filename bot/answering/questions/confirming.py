"""Until when those who are accepted must say that they come: that day is no deadline of what is sent in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.english import MONTH_OF
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.normalise import fold
from bot.matching.targets import Sort, date_target

_WHEN = re.compile(r"\b(?:when|until|till|deadline|latest|last day|(?:what|which) (?:day|date))\b")
_WHO = (
    r"(?:i|we|one|speakers?|authors?|presenters?|participants?|attendees|students?|winners?|fellows?|people"
    r"|accepted \w+)"
)
_MUST = r"(?: (?:do|must|have|has|need|needs|should|shall|can|could|may|also|all|then|to)){0,4}"
_SAYS_YES = re.compile(
    rf"\b{_WHO}{_MUST} (?:confirm|accept|decline|rsvp"
    r"|tell you (?:that|if|whether) (?:i|we)"
    r"|say (?:yes|that (?:i|we)|(?:i|we) (?:am |are |will )?com(?:e|ing)|if (?:i|we)|whether))\b"
    r"|\bto (?:confirm|rsvp|accept the|accept my|accept our|say yes)\b"
    r"|\b(?:confirm|confirming|accept|accepting|take|taking) (?:my|our|the|your|an) (?:offered )?"
    r"(?:offers?|place|spot|slot|seat|invitation|attendance|participation|coming)\b"
    r"|\b(?:reply|respond|answer) to (?:the|my|our|your|an) (?:offer|invitation)\b"
    r"|\brsvp\b|\bconfirmation (?:of (?:attendance|participation) )?(?:deadline|date|due)\b"
)
_THEIRS = re.compile(
    r"\b(?:you|they|organi[sz]ers?|reviewers?|chairs?) (?:will |do |can )?(?:confirm|accept|say|tell)\b"
)
# how a call words it: "You accept or decline", "Participation confirmed by speakers"
_TOLD = re.compile(
    r"\b(?:confirm(?:ed|ing|s|ation)?|accept or decline|rsvp|say yes|say (?:whether|if|that) (?:you|they)"
    r"|(?:you|speakers?|authors?|presenters?|participants?|fellows?) (?:must )?accept"
    r"|accept(?:ing|ance of)? (?:the|your|their|an) (?:offer|place|spot|slot|invitation))\b"
)
_NOT_TOLD = re.compile(r"\b(?:receipt|received|reviewers?|e ?mail)\b")
_DAY = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTH_OF)})|(?:{'|'.join(MONTH_OF)}) \d)")
_OTHERS = frozenset({"submission", "abstract", "notification", "workshop"})  # kinds that no confirmation is of


def says_yes(words: str) -> bool:
    """Whether a question is of the day until which one must confirm, or accept what was offered."""
    return bool(_WHEN.search(words) and _SAYS_YES.search(words)) and not _THEIRS.search(words)


def day_to_say_yes(faq: Faq, passages: Iterable[Passage]) -> Candidate | None:
    """Return the date of the FAQ that is labelled so, else the only line of the call that gives a day for it."""
    dates = [one for one in faq.dates if one.kind not in _OTHERS and _TOLD.search(fold(one.label))]
    if len(dates) == 1:
        return Candidate.of_kind(date_target(dates[0].id))._replace(sort=Sort.FACT)
    texts = [fold(one.text) for one in passages]
    lines = [place for place, text in enumerate(texts) if _is_such(text)]
    if dates or len(lines) != 1:
        return None
    return Candidate.of_passage(lines[0])


def _is_such(text: str) -> bool:
    return bool(_TOLD.search(text) and _DAY.search(text)) and not _NOT_TOLD.search(text)
