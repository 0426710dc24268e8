"""A line of the call that surely answers, where a question has the words of a fact or of another kind: "how many days
do I have for an appeal" is told by the line on appeals, and not by the days that are left to submit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.unfit import is_unfit
from bot.answering.model import Outcome
from bot.answering.naming.told_beside import OTHER
from bot.bank.model import load_kinds
from bot.english import DAY
from bot.faq.answerable import is_answerable
from bot.faq.model import Faq
from bot.faq.passages import Passage, quoted_passages
from bot.matching.candidates import Candidate
from bot.matching.targets import PASSAGE, Sort, limit_target

_SURE = 0.85  # how sure a line is that no fact of other words is better than
_SURER = 0.9  # ... than a date that a question has the name of
_LIKELY = 0.6  # ... that the call does not say nothing where it is
_PEOPLE = frozenset({"organizers", "affiliations", "affiliation_people", "person"})
# what is no question of ours, what is told by a line with a yes or no of its own, limits, people, and the language
_STAND = frozenset({OTHER, "extension", "page_limit", "camera_ready_pages", "language"}) | _PEOPLE
_LIMIT = limit_target(0).rstrip("0")  # the limit of a track that a question names
_DAY = re.compile(DAY, re.IGNORECASE)


def line_stands(words: str, choice: Choice, found: Candidate, faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether the line that was chosen answers rather than what was found by the words of a question. A fact stands
    that was read from this line, or beside another day.
    """
    best = choice.candidate
    if best is None or choice.outcome is not Outcome.ANSWERED or best.sort is not Sort.PASSAGE:
        return False
    if found.sort is Sort.PASSAGE or found.id in _STAND or found.id.startswith(_LIMIT):
        return False
    line = passages[int(best.id.removeprefix(PASSAGE))]
    if is_unfit(words, line):
        return False
    if found.sort is Sort.KIND and _is_unsaid(found, faq, passages):
        return choice.confidence >= _LIKELY
    if choice.confidence < (_SURER if found.sort is Sort.FACT else _SURE) or _DAY.search(line.text.lower()):
        return False
    return not any(line.text in one.text or one.text in line.text for one in quoted_passages(faq))


def _is_unsaid(found: Candidate, faq: Faq, passages: Sequence[Passage]) -> bool:
    """Whether it is a kind of the bank of which the FAQ tells nothing."""
    kind = next((one for one in load_kinds() if one.id == found.id), None)
    return kind is not None and not is_answerable(kind, faq, tuple(passages))
