"""What a message supposes besides what it asks: another conference or edition, another day than today."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from bot.answering.dates.present import EVERYWHERE
from bot.answering.questions.at_hour import at_hour
from bot.answering.questions.span_days import one_day
from bot.matching.candidates import Candidate
from bot.matching.normalise import clean
from bot.matching.reading import Day, Edition, Reading
from bot.matching.split import is_question, tells_a_case

_PIECE = re.compile(r"[,.;:!?\n]+|\b(?:and|but|so)\b")
_OWN = re.compile(r"\b(?:my|our|mine|ours|me|us)\b")
_TOLD = 5  # words, from which on it is a sentence: "our deadline last year" asks


def elsewhere(candidate: Candidate | None, asked: Reading, around: Reading, *, is_sure: bool) -> str:
    """Return the kind for another conference or edition where the question names one that the candidate does not hold.

    The conference that the workshop belongs to is another one too, where nothing in the message speaks of the workshop.
    Where nothing is sure, only an edition by its name and number ("BUGS 2025"), or by a year to come, tells what is
    meant.
    """
    if candidate is None or not is_sure:
        named = [one.text for one in asked.mentions if isinstance(one.value, Edition)]
        absent = {unit.text for unit in (candidate.unexplained if candidate else asked.units)}
        return "previous_editions" if absent.intersection(named) and not _is_told(named[0], around.text) else ""
    ours = any(not {"@workshop", "{self}"}.isdisjoint(unit.names) for unit in around.units)
    for unit in candidate.unexplained:
        if unit.name == "{event}" or (unit.name == "{venue}" and not ours):
            return "other_event"
        if unit.name == "{edition}" and not _is_told(unit.text, around.text):
            return "previous_editions"
    return ""


def _is_told(words: str, message: str) -> bool:
    """Whether words stand only in what somebody tells of themselves: "we came last year. is there a badge?"."""
    pieces = [piece for piece in _PIECE.split(clean(message)) if words in piece]
    return bool(pieces) and all(tells_a_case(piece) or _tells_of_own(piece) for piece in pieces)


def _tells_of_own(piece: str) -> bool:
    """Whether a piece of a message tells what befell somebody's own things: "visitors took my books last time"."""
    return not is_question(piece) and bool(_OWN.search(piece)) and len(piece.split()) >= _TOLD


def supposed_now(reading: Reading, now: datetime) -> datetime:
    """The instant that a question supposes ("today is October 2nd, ..."), else now; today is no supposition.

    A missing year is that which brings the day nearest to now: not that of the event, which may be the next.
    """
    for mention in reading.mentions:
        before = reading.words[max(0, mention.start - 2) : mention.start]
        after = reading.words[mention.end :]
        value = mention.value
        if after and (after[0] in _ASKED or (len(after) <= _FEW and after[-1] in _ASKED)):
            continue  # "it's Dec 16, right?" asks for a date, and so does "it's Dec 16 at 8 am in Oslo, right?"
        if _OF_DATE.match(" ".join(reading.words[mention.end :])):  # "it's Dec 16 for the paper"
            continue
        if isinstance(value, Day) and value.offset is None and before in {("today", "is"), ("it", "is"), ("now", "is")}:
            years = (now.year, now.year - 1, now.year + 1)
            days = [day for year in years if (day := value.on(now.date(), year=year))]
            day = min(days, key=lambda day: abs(day - now.date()), default=None)
            if day and day not in {now.astimezone(zone).date() for zone in EVERYWHERE}:
                said = at_hour([one_day(day)], reading, reading, now)[0].instant
                return said.astimezone(UTC) if said else datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return now


_OF_DATE = re.compile(r"for (?:the|our|full|short)\b")
_FEW = 7  # words of a clock and a place
_ASKED = frozenset({"right", "correct", "yes", "no", "true"})
