"""Which line of the call tells what is asked in so many words, where no fact has it: who hosts the event, in which
building it is, in which language one writes or speaks, who may come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.facts.event import house_line
from bot.answering.lines.meals import meal_line
from bot.answering.lines.of_person import is_of_person
from bot.answering.lines.talk_minutes import minutes_line
from bot.answering.model import Outcome
from bot.answering.wordings.abstract_lines import ABSTRACT_LINES
from bot.answering.wordings.attend_lines import ATTEND_LINES
from bot.answering.wordings.author_lines import AUTHOR_LINES
from bot.answering.wordings.choice_lines import CHOICE_LINES
from bot.answering.wordings.day_lines import DAY_LINES
from bot.answering.wordings.edition_lines import EDITION_LINES
from bot.answering.wordings.event_lines import EVENT_LINES
from bot.answering.wordings.grant_lines import GRANT_LINES
from bot.answering.wordings.host_lines import HOST_LINES
from bot.answering.wordings.house_lines import asks_house, names_house
from bot.answering.wordings.jam_lines import JAM_LINES
from bot.answering.wordings.journal_lines import JOURNAL_LINES
from bot.answering.wordings.money_lines import MONEY_LINES
from bot.answering.wordings.own_case_lines import OWN_CASE_LINES
from bot.answering.wordings.paper_lines import PAPER_LINES
from bot.answering.wordings.poster_lines import POSTER_LINES
from bot.answering.wordings.prior_lines import PRIOR_LINES
from bot.answering.wordings.proceedings_lines import PROCEEDINGS_LINES
from bot.answering.wordings.rolling_lines import ROLLING_LINES
from bot.answering.wordings.rule_lines import RULE_LINES
from bot.answering.wordings.social_lines import SOCIAL_LINES
from bot.answering.wordings.sort_lines import SORT_LINES
from bot.answering.wordings.talk_lines import TALK_LINES
from bot.answering.wordings.task_lines import TASK_LINES
from bot.answering.wordings.team_lines import TEAM_LINES
from bot.answering.wordings.template_lines import TEMPLATE_LINES
from bot.answering.wordings.way_lines import WAY_LINES
from bot.answering.wordings.worded import Worded
from bot.answering.wordings.work_lines import WORK_LINES
from bot.answering.wordings.written_lines import WRITTEN_LINES
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import clean, fold
from bot.matching.reading import Reading
from bot.matching.split import is_question, sentences
from bot.matching.targets import PASSAGE, Sort, date_target, passage_target

_ABOUT = re.compile(r"\b(?:about|for|regarding|concerning|with|in charge of) (?P<what>.+)$")
_ADDRESS = re.compile(r"[\w.+-]{1,64}(?:@|\[at\]| \(?at\)? )[\w-]{1,64}\.\w")
# what only asks of the sentence before it: "is it ok?", "does she have to?", "can we show it again?"
_BACK = re.compile(
    r"\b(?:ok|okay|fine|allowed|possible|permitted|doable|accepted|alright|worried|deal ?breaker"
    r"|(?:a|any) (?:problems?|risks?|issues?))(?: (?:there|here|then|too|with you))?$"
    r"|\b(?:present|show|send|submit|reuse|give|take|accept|want) (?:it|this|that|them|those)\b"
    r"|\bbring (?:it|this|that|them|those)(?: here| to you)?$"
    r"|\b(?:do|does|must|should|has|have) (?:i|we|he|she|they)(?: (?:have|need) to)?(?: do (?:it|that|so))?$"
    r"|^(?:do|does|can|could|would) (?:you|any ?one|any ?body|some ?one|some ?body) (?:know|tell)"
    r"(?: (?:me|us|that|this|it|more|something|anything))?$"
    r"|^(?:is|has) (?:any ?thing|some ?thing|this|that|it) (?:known|said|settled|fixed)(?: (?:about|on) \w+)?$"
    r"|\b(?:are|am) (?:we|i) (?:then )?(?:excluded|out|disqualified|ruled out|not eligible)(?: then| now)?$"
    r"|\b(?:must|should|do|can|may) (?:i|we) (?:still |also |even |have to |need to )*"
    r"(?:declare|disclose|mention|flag|report) (?:it|this|that|him|her|them)\b"
)
_ROWS = (
    *EDITION_LINES,
    *JOURNAL_LINES,
    *ABSTRACT_LINES,
    *SOCIAL_LINES,
    *AUTHOR_LINES,
    *ATTEND_LINES,
    *EVENT_LINES,
    *DAY_LINES,
    *OWN_CASE_LINES,
    *GRANT_LINES,
    *HOST_LINES,
    *SORT_LINES,
    *MONEY_LINES,
    *TALK_LINES,
    *CHOICE_LINES,
    *TEMPLATE_LINES,
    *PROCEEDINGS_LINES,
    *PAPER_LINES,
    *PRIOR_LINES,
    *TASK_LINES,
    *TEAM_LINES,
    *JAM_LINES,
    *WAY_LINES,
    *ROLLING_LINES,
    *WORK_LINES,
    *WRITTEN_LINES,
    *POSTER_LINES,
    *RULE_LINES,
)
_OTHER = "other"  # the kind of dates that are none of papers, nor of the event
_SHORT = 3  # letters of a word that tells nothing
_NO_TOPIC = frozenset(
    map(stem, "question questions problem problems help workshop conference paper papers submission this that".split())
)


def asked_of_line(
    faq: Faq, reading: Reading, around: Reading, choice: Choice, passages: Sequence[Passage]
) -> Candidate | None:
    """Return the line of the call that tells what is asked in so many words, or the entry of its kind, where the
    question was taken for something else or for nothing; None where none does.
    """
    words, said = asked_and_said(reading, around)
    talk = minutes_line(words, fold(around.text), passages)
    line = meal_line(words, passages) if talk is None else talk
    if line is not None and not _is_own(choice, faq):
        return Candidate.of_passage(line)
    best = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    is_fact = best is not None and best.sort is not Sort.PASSAGE
    rows = (row for row in _ROWS if not (best and is_fact) or _may_be(best.id, row, faq))  # the cheaper test first
    for row in (row for row in rows if asks(row, words, said)):
        if best and not is_fact and row.tells(passages[int(best.id.removeprefix(PASSAGE))].text):
            return best
        if row.dated and (date := _date_of(row, faq)):
            return date
        entry = faq.entry(row.kind)
        if entry and (not entry.source or row.tells(entry.answer) or (asks_house(words) and names_house(entry.answer))):
            return Candidate.of_kind(entry.id)
        line = _best_line(row, said, choice, passages, reading)
        line = house_line(faq, passages) if line is None and asks_house(words) else line
        if line is not None:
            return Candidate.of_passage(line)
    return None


def _is_own(choice: Choice, faq: Faq) -> bool:
    """Whether the organizers' own words answer."""
    return choice.candidate is not None and choice.outcome is Outcome.ANSWERED and faq.is_own(choice.candidate.id)


def _date_of(row: Worded, faq: Faq) -> Candidate | None:
    """The date that tells it: unlike its line, it has the time that is left."""
    told = {
        one.id: f"{one.label} {one.track or ''} {one.at or ''}" for one in faq.dates if one.kind == _OTHER or one.track
    }
    found = next((one for one in faq.dates if one.id in told and row.tells(told[one.id])), None)
    return Candidate.of_kind(date_target(found.id))._replace(sort=Sort.FACT) if found else None


def contact_for(words: str, faq: Faq, passages: Sequence[Passage]) -> Candidate | None:
    """Return the line with the address of what a question names beside it, "whom do I ask about demos?", where the call
    has other addresses than that of the FAQ.
    """
    found = _ABOUT.search(words)
    topic = {stem(word) for word in found["what"].split() if len(word) > _SHORT} - _NO_TOPIC if found else set()
    written = faq.entry("contact")
    known = fold(faq.submission.contact or "") or (fold(written.answer) if written else "")
    told = [
        (len(topic & {stem(word) for word in fold(one.text).split()}), -number)
        for number, one in enumerate(passages)
        if (_ADDRESS.search(one.text) or one.link.startswith("mailto:")) and known not in fold(f"{one.text} {one.link}")
    ]
    best = max(told, default=(0, 0))
    return Candidate.of_passage(-best[1]) if best[0] else None


def asked_and_said(reading: Reading, around: Reading) -> tuple[str, str]:
    """Return the words of a question, and the same behind those that tell its case."""
    return _last_asked(reading), _with_before(reading, around)


def _last_asked(reading: Reading) -> str:
    """Return the words of a question without the sentences before it that ask nothing."""
    *before, last = sentences(clean(reading.text)) or [""]
    is_alone = not before or not is_question(last) or any(map(is_question, before))
    return " ".join(reading.words if is_alone else reading.words[-len(fold(last).split()) :])


def _with_before(reading: Reading, around: Reading) -> str:
    """Return the words of a question behind those before it in its sentence, or of the sentence before, which tell the
    case.
    """
    said = [fold(one) for one in sentences(clean(around.text))]
    asked, own = " ".join(reading.words), fold(reading.text)
    place = next((n for n, one in enumerate(said) if own in one), 0)
    head = said[place].partition(own)[0].strip() if said and own in said[place] else ""
    before = head or (said[place - 1] if place else "")
    return f"{before} {asked}" if before and not is_question(before) else asked


def asks(row: Worded, words: str, said: str) -> bool:
    """Whether a question asks for it, with what was said before where it goes on from there or points back to it."""
    if row.asks(words):
        return True
    found = row.asked.search(said) if said != words and row.asks(said) else None
    return found is not None and (found.end() > len(said) - len(words) or bool(_BACK.search(words)))


def _may_be(taken: str, row: Worded, faq: Faq) -> bool:
    """Whether what a question was taken for may be wrong; the organizers' own words stand."""
    return taken in row.taken and not faq.is_own(taken)


def _best_line(row: Worded, said: str, choice: Choice, passages: Sequence[Passage], reading: Reading) -> int | None:
    """Return the number of the line that tells it: the one that was found likeliest, else that with most of the
    question's telling words; None where none tells it.
    """
    nearest = choice.candidate.id if choice.candidate else ""
    light = load_lexicon().light
    asked = {stem(word) for word in said.split() if word not in light}
    found = [
        (passage_target(number) == nearest, len(asked & set(map(stem, fold(one.text).split()))), -number)
        for number, one in enumerate(passages)
        if row.tells(f"{one.heading} {one.text}" if row.headed else one.text) and not is_of_person(one, reading)
    ]
    return -max(found)[2] if found else None
