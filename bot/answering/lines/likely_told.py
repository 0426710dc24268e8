"""The line of the call that likely tells what would be called unsaid: "dress: smart casual" has no word of "is there a
dress code?" that a rule knows. That the call says nothing is said only where no line of it may tell it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.answering.choosing.needed import NEAR
from bot.answering.lines.of_nobody import NAME
from bot.answering.lines.of_person import is_of_person
from bot.answering.lines.quoting import quotation
from bot.answering.lines.unfit import ROW, is_unfit
from bot.answering.messages.heard import Heard
from bot.answering.model import Outcome
from bot.answering.wordings.kind_lines import KIND_LINES
from bot.english import DAY, MONTH
from bot.faq.model import Faq, KeyDate
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.links import UNDERSTOOD, Told

_OF_PARTS = frozenset({"schedule", "submission_types"})  # kinds that stand for whatever part or sort was asked of
_OF_PEOPLE = frozenset({"organizers", "speakers", "panelists"})  # kinds of the bank that want names
_DAY = re.compile(DAY, re.IGNORECASE)
_SAME = {"topics": "topic_scope", "topic_group": "topic_scope"}  # kinds of the bank that one sort of line answers
# what a line must have, in small letters, to tell what a kind asks for
_MUST: Mapping[str, re.Pattern[str]] = {
    "acceptance_rate": re.compile(r"\d|%|\bper ?cent\b|\b(?:half|third|quarter|fifth|one in|rate|ratio|share)\b"),
    "submission_opens": re.compile(rf"(?i:{DAY}|\b{MONTH}\b)|\b(?:now|already) open\b|\bopen (?:now|from|on|since)\b"),
    "workshop_time": re.compile(
        r"^(?!.*\b(?:tutorial|break|lunch|dinner|coffee|poster|session|keynote|talk)).*"
        r"(?:\d[:.h]\d\d|\d ?[ap]\.?m\b|\b(?:noon|morning|afternoon|evening)\b)"
    ),
    "submission_count": KIND_LINES["submission_count"],
    "organizers": re.compile(r"\b(?:organi[sz]|chair|conven|host|committee|responsible|run by|led by|coordinat)\w*"),
}
_SURE = 0.6  # that a line tells what a kind asks for, from which on it is quoted
_MAY = 0.5  # from which on the call is not called silent


def likely_told(
    heard: Heard, told: Mapping[str, Sequence[Told]], faq: Faq, passages: Sequence[Passage], language: str
) -> Heard:
    """Return what was heard of a question; the line that tells it, or that it is not known, where the call was called
    silent and a line of it may tell it.

    - `told`: kind -> the lines that may tell what it asks for, the surest first
    """
    is_beside = heard.about in _OF_PARTS or (heard.near and heard.about not in NEAR)
    if heard.outcome is not Outcome.UNSTATED or is_beside:  # what is near to what is lacking is told along with it
        return heard
    lines = told.get(_SAME.get(heard.about, heard.about), ())
    fits = (one for one in lines if _may_tell(heard, passages[one.number], faq))
    best = next(fits, None)
    if best is None or best.sure < _MAY:
        return heard
    if best.sure < _SURE or heard.about in UNDERSTOOD:
        return Heard(heard.match, Outcome.UNKNOWN, heard.confidence)
    line = Candidate.of_passage(best.number)
    quoted = quotation(passages, line, heard.match.reading, language, best.sure)
    return Heard(heard.match, Outcome.ANSWERED, heard.confidence, quoted, family=quoted.entry)


def _may_tell(heard: Heard, line: Passage, faq: Faq) -> bool:
    reading = heard.match.reading
    if _is_row_of_day(line.text) and any(_is_read_from(date, line) for date in faq.dates):
        return False
    must = _MUST.get(heard.about)
    if must and not must.search(f"{line.heading} . {line.text}".lower()):
        return False
    if heard.about in _OF_PEOPLE and not NAME.search(line.text):
        return False
    return not is_unfit(" ".join(reading.words), line) and not is_of_person(line, reading)


def _is_row_of_day(text: str) -> bool:
    """Whether a line is a label and a single day, and nothing else."""
    return bool(ROW.match(text.lower())) and len(_DAY.findall(text)) == 1


def _is_read_from(date: KeyDate, line: Passage) -> bool:
    """Whether a date with a name of its own is told by a line, which then tells no other: "When: 3 May 2031"."""
    source = date.source
    return source is not None and date.kind != "other" and (source.file, source.line) == (line.file, line.line)
