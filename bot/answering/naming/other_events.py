"""Questions of another event than that of the call, by how its name is written: what is said of ours is no answer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.messages.heard import Heard
from bot.answering.model import Outcome
from bot.english import MONTH_OF
from bot.faq.model import Faq
from bot.matching.candidates import Candidate
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight
from bot.matching.split import is_question
from bot.matching.targets import Sort

OTHER = "other_event"  # the kind of the bank
_ELSEWHERE = frozenset({OTHER, "previous_editions"})
# kinds of which every event has its own
_OF_EACH = frozenset(
    {
        "submission_deadline", "abstract_deadline", "can_still_submit", "time_left", "notification", "camera_ready",
        "rebuttal", "workshop_date", "workshop_time", "location", "registration_deadline", "fees", "page_limit",
        "supplementary_deadline", "all_dates", "topic_scope",
    }
)  # fmt: skip
_WITH_NUMBER = re.compile(r"\b(?P<name>[A-Z][A-Za-z-]*[A-Z][A-Za-z]*) ?['’]?(?P<number>\d{1,4})\b")  # "SALT 35"
_AS_EVENT = re.compile(
    r"\b(?P<name>[A-Z][A-Za-z-]*[A-Z]\w*) (?:competition|congress|conference|summit|championship|convention|meeting"
    r"|symposium)\b(?P<itself> itself| proper)?"
)
_MAIN = re.compile(r"\b(?:main|parent|whole|big) $")
# "when does gdc close its submissions": whoever has them is not we
_ITS_OWN = re.compile(
    r"\b(?:does|do|did|will) (?P<name>\w{2,}) (?:close|open|end|stop|start|publish|announce) (?:its|it s|it is|their)\b"
)
_OF_TIME = frozenset({"{date}", "{time}", "{zone}"})
_NO_EVENT = frozenset("am pm eest eet utc gmt aoe cet cest edt est pst pdt bst ist covid a4 pdf iso lncs llncs".split())
_POINTS_BACK = re.compile(r"\b(?:that|it|this|they|its|their|there)\b")
_OF_OURS = re.compile(r"\b(?:this (?:year|time)|here|your|our|yours|ours)\b")
_ITS = re.compile(r"\b(?:its|it s|their)\b")
_LITTLE = 3  # letters of a word that tells nothing


def other_event(choice: Choice, reading: Reading, around: Reading, faq: Faq) -> str:
    """Return the kind for another event, where a question that was surely taken for what every event has of its own
    names one; else empty.
    """
    taken = choice.candidate if choice.outcome is Outcome.ANSWERED else None
    return OTHER if taken and _names_other(taken, reading, around, faq) else ""


def _names_other(taken: Candidate, reading: Reading, around: Reading, faq: Faq) -> bool:
    if taken.sort is Sort.PASSAGE or (taken.id not in _OF_EACH and taken.sort is not Sort.FACT):
        return False
    text = around.text if _ITS.search(reading.text.lower()) else reading.text
    if text.upper() == text or any("{self}" in unit.names for unit in reading.units):
        return False
    found = _WITH_NUMBER.search(text)
    if found and not _is_ours(found["name"], faq) and not _tells_time(found["name"], reading):
        return True
    named = _AS_EVENT.search(text)
    if named and (named["itself"] or _MAIN.search(text[: named.start()]) or not _is_ours(named["name"], faq)):
        return True
    names = {found["name"] for found in _ITS_OWN.finditer(" ".join(reading.words))}
    return any(unit.text in names and unit.weight is Weight.FOREIGN for unit in reading.units)


def _tells_time(name: str, reading: Reading) -> bool:
    """Whether a word is of a day or an hour: "11:59 PM 8 May", "on MAY 8", "EEST"."""
    said = {word for one in reading.mentions if _OF_TIME.intersection(one.names) for word in fold(one.text).split()}
    return fold(name) in said or fold(name) in MONTH_OF


def _is_ours(name: str, faq: Faq) -> bool:
    """Whether a name is that of the event itself, or of a date, a limit or a topic of it, or is none of an event."""
    own = (faq.workshop.name, faq.workshop.short_name or "", *(f"{one.label} {one.track or ''}" for one in faq.dates))
    known = {_letters(word) for text in own for word in text.split()} | {_letters(faq.workshop.short_name or "")}
    site = _letters(faq.workshop.website or "")
    return fold(name) in _NO_EVENT or _letters(name) in known or _letters(name) in site


def _letters(text: str) -> str:
    """The letters of a name, however it is written: "NLP-OSS", "nlposs"."""
    return "".join(re.findall(r"[a-z]", text.lower()))


def without_others(heard: list[Heard]) -> list[Heard]:
    """Return what came of the questions of a message, without a fact of ours that was asked of another event: "the 2019
    meeting, where is that?".
    """
    kept = [one for place, one in enumerate(heard) if not (place and _is_of(heard[:place], one))]
    return kept if len(kept) < len(heard) else heard


def _is_of(before: Sequence[Heard], one: Heard) -> bool:
    """Whether a question is of the event that was named before it, and nothing was asked of there."""
    first, text = before[-1], one.match.reading.text
    if one.answer is None or one.outcome is not Outcome.ANSWERED or _OF_OURS.search(text.lower()):
        return False
    if first.outcome is not Outcome.UNSTATED or first.about not in _ELSEWHERE:
        return False
    if is_question(first.match.reading.text):
        return bool(_ITS.search(text.lower()))
    said = {word for word in first.match.reading.words if len(word) > _LITTLE}
    return bool(_POINTS_BACK.search(text.lower())) or bool(said & set(one.match.reading.words))
