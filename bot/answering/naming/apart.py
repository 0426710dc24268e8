"""What is asked beside the call: the line that tells it all the same, or that none does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.asked_lines import asked_of_line
from bot.answering.model import Outcome
from bot.answering.wordings.apart_kinds import apart
from bot.answering.wordings.worded import Worded
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading
from bot.matching.split import is_question
from bot.matching.targets import PASSAGE, Sort

_ONLY_NAMES = re.compile(r"(?:(?:and|so|but|ok|hey) )*(?:(?:what|how) about|how (?:is|are) (?:it|things) (?:at|with)) ")


def told_apart(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: Sequence[Passage]
) -> Candidate | None:
    """Return the entry or the line that tells what is asked beside the call, else the kind that nothing tells; None for
    all other questions, and where what was found may tell it. The organizers' own words stand.
    """
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    row = apart(" ".join(reading.words)) if best is None or best.sort is not Sort.ENTRY else None
    if row is None or (best and row.kind in {best.id, best.kind}):
        return None
    if row.kind != "attend" and any("{person}" in unit.names for unit in reading.units):
        return None  # somebody may be told of by name
    if faq.entry(row.kind):
        return Candidate.of_kind(row.kind)
    if line := asked_of_line(faq, reading, around, choice, passages):
        return line
    lines = [one.text for one in passages]
    if best and best.sort is Sort.PASSAGE and _may_tell(row, lines[int(best.id.removeprefix(PASSAGE))]):
        return None
    told = next((number for number, line in enumerate(lines) if row.tells(line)), None)
    if told is not None:
        return Candidate.of_passage(told)
    return None if any(_is_near(row, line) for line in lines) else Candidate.of_kind(row.kind)


def _may_tell(row: Worded, line: str) -> bool:
    return row.tells(line) or _is_near(row, line)


def _is_near(row: Worded, line: str) -> bool:
    return bool(row.near.search(line.lower().replace("-", " ")))


def asks_by_itself(text: str) -> bool:
    """Whether a question asks for something, and does not only name what the next one is of: "what about the other
    workshop, when is it?".
    """
    return is_question(text) and not _ONLY_NAMES.match(text.lower())
