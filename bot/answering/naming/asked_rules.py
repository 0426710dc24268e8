"""A rule that a question asks for in so many words, where it was taken for a fact that does not tell it: the entry or
line that does, else the rule itself, of which the call says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.asked_lines import asked_and_said, asks
from bot.answering.lines.nearest import telling_stems
from bot.answering.lines.of_person import is_of_person
from bot.answering.lines.unfit import is_unfit
from bot.answering.model import Outcome
from bot.answering.naming.named import named_or_told, taken_for
from bot.answering.naming.sure_line import line_stands
from bot.answering.wordings.final_kinds import FINAL_KINDS
from bot.answering.wordings.known_kinds import KNOWN_KINDS
from bot.answering.wordings.rule_kinds import MENTIONED, RULE_KINDS
from bot.answering.wordings.worded import Worded
from bot.bank.model import load_kinds
from bot.faq.answerable import is_answerable
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import stem
from bot.matching.normalise import fold
from bot.matching.reading import Reading
from bot.matching.targets import PASSAGE, Sort

_ROWS = (*FINAL_KINDS, *RULE_KINDS, *KNOWN_KINDS)
# where nothing tells of these, what was found stands
_KEPT = frozenset(
    {"", "archival", "topics", "submission_types", "topic_scope", "page_limit", "edition", "review_criteria"}
)
_SCOPE, _SORTS = "topic_scope", "submission_types"
# rules that a line tells by its words alone, where nothing else speaks for it
_ALONE = frozenset({"file_format", *(one.kind for one in (*FINAL_KINDS, *RULE_KINDS))})
_CLOCK = frozenset({"can_still_submit", "time_left", "late_submission", Sort.FACT.value})


def named_or_ruled(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: tuple[Passage, ...]
) -> Candidate | None:
    """Return what a question names or what tells the rule that it asks for; None where what it was taken for stands."""
    found = _named_or_ruled(faq, reading, around, choice, passages)
    is_told = found is not None and line_stands(" ".join(reading.words), choice, found, faq, passages)
    return None if is_told else found


def _named_or_ruled(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: tuple[Passage, ...]
) -> Candidate | None:
    found = named_or_told(faq, reading, around, choice, passages)
    if found and found.sort is Sort.PASSAGE:
        return found
    taken = (found.sort.value if found.sort is Sort.FACT else found.kind or found.id) if found else taken_for(choice)
    is_open = not taken and (choice.lines or choice.outcome is Outcome.UNSTATED)
    if is_open or faq.is_own(taken) or _is_own(choice, faq):
        return found
    line = choice.candidate if taken == Sort.PASSAGE.value else None
    return asked_rule(taken, reading, around, faq, passages, line) or found


def asked_rule(
    taken: str,
    reading: Reading,
    around: Reading,
    faq: Faq,
    passages: Sequence[Passage],
    quoted: Candidate | None = None,
) -> Candidate | None:
    """Return what tells the rule that a question asks for; None where it asks for none, or was taken for what tells it.

    - `taken`: the kind that the question was surely taken for, or what else was found; empty for nothing
    - `quoted`: the line that was found
    """
    words, said = asked_and_said(reading, around)
    is_open = not taken or quoted is not None
    if any(not {"{event}", "{edition}"}.isdisjoint(unit.names) for unit in reading.units):  # of another event
        return None
    rows = (row for row in _ROWS if taken in row.taken or (is_open and row.kind not in _KEPT))
    row = next((row for row in rows if asks(row, words, said)), None)
    if row is None or _tells(row, taken, faq):
        return None
    if quoted:  # it stands, and the surer where it has what tells the rule
        text = passages[int(quoted.id.removeprefix(PASSAGE))]
        return quoted if _tells_it(row, text, words, reading) else None
    line = _line_that_tells(row, words, reading, passages) if taken or row.kind in _ALONE else None
    if not row.kind:
        return line
    if row.kind == _SCOPE:  # that a sort of work is not on the list is no answer where the clock would not be told
        return line or (Candidate.of_kind(_SCOPE) if taken in _CLOCK else None)
    if any(kind.id == row.kind and is_answerable(kind, faq, tuple(passages)) for kind in load_kinds()):
        return Candidate.of_kind(row.kind)
    if line:
        return line
    if row.kind == _SORTS and any(one.track for one in faq.submission.page_limits):
        return Candidate.of_kind("page_limit") if taken in _CLOCK else None
    if (row.kind, taken) == ("archival", "dual_submission"):  # what may lie elsewhere now may not do so later
        return Candidate.of_kind(row.kind)
    is_unsaid = row.kind not in _KEPT or taken in _CLOCK if taken else not _is_mentioned(row.kind, passages)
    return Candidate.of_kind(row.kind) if is_unsaid else None


def _line_that_tells(row: Worded, words: str, reading: Reading, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line that tells a rule, with most of a question's telling words."""
    told = [
        (_shared(reading, line.text), -number)
        for number, line in enumerate(passages)
        if _tells_it(row, line, words, reading)
    ]
    return Candidate.of_passage(-max(told)[1]) if told else None


def _tells_it(row: Worded, line: Passage, words: str, reading: Reading) -> bool:
    return row.tells(line.text) and not is_unfit(words, line) and not is_of_person(line, reading)


def _is_own(choice: Choice, faq: Faq) -> bool:
    """Whether the organizers' own words answer, or an entry that is of no kind."""
    best = choice.candidate
    is_entry = best is not None and (faq.is_own(best.id) or (best.sort is Sort.ENTRY and best.id != best.kind))
    return choice.outcome is Outcome.ANSWERED and is_entry


def _tells(row: Worded, taken: str, faq: Faq) -> bool:
    """Whether the entry or the line of what a question was taken for tells the rule, too."""
    entry, source = faq.entry(taken), faq.sources.get(f"submission.{taken}")
    told = f"{entry.answer if entry else ''} {source.quote if source else ''}"
    return row.tells(told)


def _is_mentioned(kind: str, passages: Sequence[Passage]) -> bool:
    """Whether a line may tell a rule in words of its own, or that cannot be seen by its words."""
    mention = MENTIONED.get(kind)
    return mention is None or any(mention.search(one.text.lower().replace("-", " ")) for one in passages)


def _shared(reading: Reading, text: str) -> int:
    return len(set(telling_stems(reading)) & {stem(word) for word in fold(text).split()})
