"""When a part of the event is: the row of the schedule that has it with its hour, "at what time is the panel?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.day_rows import asked_stems, minutes_of, rows_of, schedule_in
from bot.answering.model import Outcome
from bot.answering.questions.forms import START
from bot.answering.wordings.day_ends import asks_begin, asks_end
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.matching.reading import Reading
from bot.matching.targets import Sort

_PART = (
    r"(?:lunch(?:es)?|dinner|banquet|breakfast|(?:coffee|tea|lunch) breaks?|breaks?|coffee|keynotes?|panels?"
    r"|receptions?|(?:poster|demo|paper|oral|talk|break ?out|plenary|joint|lightning) sessions?"
    r"|sessions? (?:\d|one|two|three|four)"
    r"|opening(?: remarks| session)?|closing(?: remarks| session)?|welcome|awards?(?: ceremony)?|posters?|demos?"
    r"|discussions?|round ?tables?|tutorials?|invited talks?|lightning talks?|social(?: event| dinner)?|excursions?"
    r"|introduction|check ?in|doors?|hackathon|town ?hall|business meeting)"
)
_WHEN = re.compile(
    r"\b(?:when|(?:at |by |from )?(?:what|which) (?:time|hour))\b(?!.*\b(?:deadlines?|due|submi\w+|send|notif\w+|hear"
    r"|camera|upload|register|registration|apply|know|announce\w*|publish\w*|online)\b)"
)
_IS_THERE = re.compile(
    rf"{START}(?:is|are|will) there (?:be )?(?:an?|any|some)? ?(?:\w+ )?{_PART}(?: (?:too|also|planned))?$"
)
_PLAN = r"(?:schedule|program(?:me)?|agenda|timetable)"
_WHOLE = re.compile(
    rf"{START}(?:(?:what|whats|how|where|which|is there|are there|do|does|can|could|have|show|give|tell|you|i|we|me|see"
    rf"|get|find|is|s|are|the|a|an|any|your|full|detailed|preliminary|final|already|look|of) ){{0,7}}{_PLAN}"
    r"(?: (?:look like|looks like|like|of|for|the|day|days|workshop|event|conference|please|yet|already|now|here"
    r"|available|there)){0,6}$"
)
_NAMED = re.compile(rf"\b{_PART}\b")
_AT_HOUR = re.compile(  # "what is on at 13:30?"
    r"\bwhat(?:['’]?s| is| will be| happens| comes| starts| begins)(?: on| up| planned| happening| scheduled)? at"
    r" (?P<clock>\d{1,2}(?:[:.h]\d\d(?: ?[ap]\.?m)?| ?[ap]\.?m))\W*$"
)
_AND_MORE = re.compile(r"(?<=\w) and (?:who|where|what|how|whose)\b.*$")  # "when is the keynote and who gives it"
_THAT = re.compile(
    r"(?:and )?(?:when|(?:at )?(?:what|which) (?:time|hour)) (?:is|does|will|do) (?:it|that|this|they)"
    r"(?: (?:start|begin|take place|happen|be|on|go))*$"
)


def part_of_day(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: Sequence[Passage]
) -> Candidate | None:
    """Return the line with the row that has the part a question asks for, all of it; None where no row has."""
    words = _AND_MORE.sub("", _named_before(" ".join(reading.words), reading, around))
    if (asks_begin(words) or asks_end(words)) and _may_have_ends(faq, choice):
        number = schedule_in(passages)
        return Candidate.of_passage(number) if number is not None else None
    if _WHOLE.search(words) and not _is_settled(faq, choice) and not any(one.what == "schedule" for one in faq.pending):
        number = schedule_in(passages)
        return Candidate.of_passage(number) if number is not None else None
    if (at := _AT_HOUR.search(reading.text.lower())) and not _is_settled(faq, choice):
        return _row_at(minutes_of(at["clock"]), passages)
    if not _NAMED.search(words) or not (_WHEN.search(words) or _IS_THERE.search(words)) or _is_settled(faq, choice):
        return None
    asked = asked_stems(words)
    labels = (set(map(stem, fold(one.label).split())) for one in faq.dates)
    if not asked or any(map(asked.issubset, labels)):
        return None
    points_back = words.split()[-1] not in reading.words
    for number, one in enumerate(passages):
        rows = rows_of(one.text)
        if any(asked <= row.stems for row in rows) and (len(rows) == 1 or not points_back):
            return Candidate.of_passage(number)
    return None


def _row_at(start: int, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line that is the row of the schedule which begins then; None where none does."""
    for number, one in enumerate(passages):
        if [row.start for row in rows_of(one.text)] == [start]:
            return Candidate.of_passage(number)
    return None


def _named_before(words: str, reading: Reading, around: Reading) -> str:
    """A question that points back to a part of the day asks for that: "who gives the keynote, and when is that?"."""
    if not _THAT.match(words):
        return words
    before = fold(around.text).partition(fold(reading.text))[0]
    named = list(_NAMED.finditer(before))
    return f"when is the {named[-1][0]}" if named else words


def _may_have_ends(faq: Faq, choice: Choice) -> bool:
    """Whether the schedule may tell when the day begins or ends: no date has its hour, nobody's own words answer."""
    best = choice.candidate
    is_own = best is not None and choice.outcome is Outcome.ANSWERED and faq.is_own(best.id)
    return not is_own and not any(":" in (one.at or "") for one in faq.dates_of("workshop"))


def _is_settled(faq: Faq, choice: Choice) -> bool:
    """Whether a date of the FAQ or the organizers' own words answer."""
    best = choice.candidate
    if best is None or choice.outcome is not Outcome.ANSWERED:
        return False
    return (best.sort is Sort.FACT and best.id.startswith("date:")) or (best.sort is Sort.ENTRY and faq.is_own(best.id))
