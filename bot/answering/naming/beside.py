"""What is asked for beside what a question was taken for: a channel that is no address, a committee that is not the
organizers, a document that is no paper. The call says nothing of it, and the fact nearest to it goes along.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from bot.answering.choosing.choice import Choice
from bot.answering.facts.asked_tracks import sent_beside
from bot.answering.facts.offices import asked_office
from bot.answering.facts.roles import ROLE_WORDS
from bot.answering.messages.heard import Heard
from bot.answering.model import Outcome
from bot.answering.naming.hour_of_person import asks_hour_of_person
from bot.answering.naming.own_talk import asks_own_talk, hands_in_talk, is_dated, names_no_speaker
from bot.answering.questions.confirming import says_yes
from bot.answering.questions.detail import is_told, lacks_detail
from bot.answering.questions.documents import document_dated, document_measured
from bot.answering.questions.event_days import asks_others, has_only_others
from bot.answering.questions.listed import is_of_listed
from bot.answering.wordings.house_lines import asks_house, names_house, tells_house
from bot.answering.wordings.journal_lines import asks_afterwards
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate, Match
from bot.matching.normalise import fold
from bot.matching.reading import Reading
from bot.matching.targets import Sort

_THAT = "offtopic"  # the kind of the bank that is called "that"
_CHANNEL = re.compile(
    r"\b(?:slack|whats ?app|telegram|wechat|skype|twitter|mastodon|blue ?sky|facebook|linked ?in|instagram|discord"
    r"|youtube|matrix|zulip|tele ?phone|phone|fax|hotline|mailing ?lists?|listserv|newsletter|news ?group|hashtag"
    r"|parcels?|packages?|postal)\b"
)
_EMAIL = re.compile(r"\be ?mail\b(?! (?:a|an|my|the|our) )")  # "an email or phone", not "where do I mail a parcel"
# a committee or board that does not organize
COMMITTEES = (
    r"(?:\b(?:steering|advisory)\b|\badvis[eo]rs?\b"
    r"|\b(?:program(?:me)?|scientific|technical|review(?:ing)?|selection|academic|award) committee\b"
    r"|\bcommittee of (?:the )?program(?:me)?\b|\bt?pc(?: members?)?\b)"
)
_COMMITTEES = re.compile(COMMITTEES)
_HOST = re.compile(
    r"\b(?:which|what) (?:university|institution|institute|company|school|lab|department|college)\b"
    r".{0,20}\bhost(?:s|ing|ed)?\b"
    r"|\bhost(?:ing)? (?:university|institution|institute|school|department)\b|\bhosted by\b"
)
_PARTS = frozenset({"challenge", "speakers", "panelists"})  # what a question of the hour of a part is taken for
_WHEN_PART = re.compile(r"^(?:when|where|(?:at |on )?(?:what|which) (?:time|day|date)) (?:is|are|will|does|do)\b")
_PART = re.compile(
    r"\b(?:keynotes?|panels?|invited talks?|tutorials?)\b(?!.*\b(?:announced|known|published|by|from|online)\b)"
)
_SCHEDULED = re.compile(
    r"\b(?:schedule|program(?:me)?|agenda|timetable|presentations?|talks?|presented|keynotes?|panels?"
    r"|tutorials?)\b.{0,80}"
    r"\b(?:\d{1,2} ?[ap]m|\d{1,2} \d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|afternoon|morning"
    r"|january|february|march|april|june|july|august|september|october|november|december)\b"
)
RESPONSE = re.compile(
    r"\bauthors? (?:responses?|feedback|repl(?:y|ies)|rebuttals?)\b|\brebuttals?\b"
    r"|\b(?:respond|reply)(?:ing)? to (?:the |my |our )?review(?:s|ers)\b"
)
_OF_TALK = re.compile(  # what a keynote is about is not what the event is
    r"\bwhat (?:is|are|will) (?:the|her|his|their|that) (?:\w+ )?(?:talks?|keynotes?|lectures?|panel) (?:be )?about\b"
    r"|\bwhat (?:do|does|will|is|are) (?:they|he|she) (?:talk|speak|present|talking|speaking)(?:ing)? (?:about|on)\b"
)
# "did i miss both of the info calls?" is of no deadline
_MISSED = re.compile(
    r"\bmiss(?:ed)? (?:both |all )?(?:of )?(?:the|your|that|those) (?P<what>[a-z ]{1,60}?)"
    r"(?: (?:already|yet|now|too))*$"
)
_DUE = re.compile(
    r"\b(?:deadlines?|dates?|due|submi\w+|cut ?off|call for|cfps?|papers?|abstracts?|proposals?|posters?|applications?"
    r"|window|boats?|bus|train|chance|opportunity|registration|posters?|talks?|workshop|conference|it|tracks?|rounds?"
    r"|one|archival)\b"
)
_PROPOSED = re.compile(r"\b(?:panel|symposi\w+|workshop|tutorial)s? proposals?\b|\bpropos\w+ an? workshop\b")
_PRESENTED = re.compile(r"\bstill present (?:it|this|that|them)\b")  # work that is published, and not handed in now
_PLACES = frozenset({"location", "venue"})
_IN_FULL = {"cvs": "curriculum vitae", "bios": "biograph", "biographies": "bio", "appendices": "appendix"}
_LENGTHS = frozenset({"page_limit", "abstract_length"})
_PEOPLE = frozenset({"organizers", "affiliations", "affiliation_people", "person"})
_DEADLINES = frozenset({"submission_deadline", "can_still_submit", "time_left", "abstract_deadline", "notification"})
_OF_DEADLINES = frozenset({"submission", "abstract", "notification"})  # kinds of date


class Beside(NamedTuple):
    """- `about` is the kind that the call says nothing about, empty where that is not known
    - `near` is the kind whose answer helps
    """

    about: str
    near: str = ""


def heard_beside(faq: Faq, match: Match, choice: Choice, passages: tuple[Passage, ...]) -> Heard | None:
    """Return that the call says nothing of what is asked for beside what was found; None where it is just that."""
    taken = choice.candidate.id if choice.candidate else ""
    if is_of_listed(taken, " ".join(match.reading.words), faq):
        return None
    if (found := asked_beside(faq, match.reading, choice, passages)) is None:
        return None
    outcome = Outcome.UNSTATED if found.about else Outcome.UNKNOWN
    return Heard(match, outcome, choice.confidence, about=found.about, family=found.about, near=found.near)


def asked_beside(faq: Faq, reading: Reading, choice: Choice, passages: tuple[Passage, ...]) -> Beside | None:
    """Return what a question asks for, where what it was taken for is something else; None where it is just that."""
    best, words = choice.candidate, " ".join(reading.words)
    if best and choice.outcome is Outcome.UNSTATED and best.id in _PARTS and _WHEN_PART.match(words):
        return Beside("schedule", "workshop_date")
    if (best is None or best.sort in {Sort.KIND, Sort.FACT}) and asks_hour_of_person(reading, faq):
        return Beside("schedule", "workshop_date")  # who they are is no answer
    if choice.lines and all(lacks_detail(line, words, faq, passages) for line in choice.lines):
        return Beside("")
    if best is None or choice.outcome is not Outcome.ANSWERED:
        return _no_house(faq, passages) if asks_house(words) else None
    if untold := _untold(best, words, faq, passages):
        return untold
    if best.id == "speakers" and names_no_speaker(words, faq):
        return Beside(best.id)
    if best.sort is Sort.ENTRY and best.id == best.kind:
        return _beside_entry(best.id, words, faq, passages)
    return _beside_fact(best.id, reading, faq, passages) if best.sort in {Sort.KIND, Sort.FACT} else None


def _no_house(faq: Faq, passages: tuple[Passage, ...]) -> Beside | None:
    """That no line tells the building or room, where none does; who meets on the net has neither."""
    if any(tells_house(one.text) for one in passages):
        return None
    return Beside(_THAT, "location" if faq.workshop.city or faq.entry("location") else "remote")


def _untold(best: Candidate, words: str, faq: Faq, passages: tuple[Passage, ...]) -> Beside | None:
    """What a question wants to know, where what was found does not tell such a thing: a house, an amount, a day."""
    if best.id in _PLACES and asks_house(words):
        entry = faq.entry(best.id)
        return None if entry and names_house(entry.answer) else Beside(_THAT, "location")
    # what may lie with others at the same time may do so afterwards
    if best.id == "dual_submission" and asks_afterwards(words) and faq.submission.dual_submission != "allowed":
        return Beside(_THAT, "archival")
    if detail := lacks_detail(best, words, faq, passages):
        return Beside("") if is_told(detail, passages) or best.id != best.kind else Beside(_THAT, best.id)
    return None


def _beside_fact(kind: str, reading: Reading, faq: Faq, passages: tuple[Passage, ...]) -> Beside | None:
    """The same for a fact, by the kind that it was taken for, or its own id."""
    words = " ".join(reading.words)
    if kind in _PARTS and _WHEN_PART.match(words) and _PART.search(words):
        return _scheduled(passages)
    if kind == "contact":
        return _channel(words, faq, passages)
    if _is_of_others(kind, reading, words, faq):
        return Beside("")
    if kind in _PEOPLE:
        return _body(words, faq, passages)
    return _of_papers(kind, words, faq, passages)


def _is_of_others(kind: str, reading: Reading, words: str, faq: Faq) -> bool:
    """Whether what is known of the event or its papers is not what was asked for: of its workshops, of a talk there, of
    a day to say yes, of work that is published.
    """
    if kind == "workshop_date":
        return asks_others(reading, faq) or has_only_others(reading, faq) or says_yes(words)
    if kind == "can_still_submit":
        missed = _MISSED.search(words)
        return bool(_PRESENTED.search(words) or (missed and not _DUE.search(missed["what"])))
    return kind in {"about", "topics"} and bool(_OF_TALK.search(words))


def _beside_entry(entry_id: str, words: str, faq: Faq, passages: tuple[Passage, ...]) -> Beside | None:
    """The same for an entry that is the organizers' own wording of a kind."""
    if entry_id == "contact":
        return _channel(words, faq, passages)
    if entry_id in _LENGTHS and (what := document_measured(words, faq)) and not _is_told(what, passages):
        return Beside("submission_types", entry_id)
    return _of_papers(entry_id, words, faq, passages) if entry_id == "submission_link" else None


def _of_papers(kind: str, words: str, faq: Faq, passages: tuple[Passage, ...]) -> Beside | None:
    """What has not the link, the deadline or the decision of papers."""
    if kind == "rebuttal" and not faq.dates_of("rebuttal"):
        return Beside("") if any(RESPONSE.search(fold(one.text)) for one in passages) else None
    if kind == "submission_link":
        what = sent_beside(words, faq) or document_dated(words, faq)
        return Beside("submission_types", kind) if what and not _is_told(what, passages) else None
    if not is_of_deadline(kind, faq):
        return None
    if (what := sent_beside(words, faq)) and _PROPOSED.search(what) and not _is_told(what, passages):
        return Beside("submission_types", "submission_deadline")
    return Beside("") if says_yes(words) else _talk(words, faq, passages)


def is_of_deadline(taken: str, faq: Faq) -> bool:
    """Whether a question was taken for the day of what is sent in, or of the decision on it."""
    date_id = taken.removeprefix("date:")
    dated = any(date.id == date_id and date.kind in _OF_DEADLINES for date in faq.dates) and date_id != taken
    return taken in _DEADLINES or (dated and not is_dated(date_id, faq))


def _channel(words: str, faq: Faq, passages: Iterable[Passage]) -> Beside | None:
    found = _CHANNEL.search(words)
    if found is None or _EMAIL.search(words):
        return None
    written = faq.entry("contact")
    known = (faq.submission.contact or "", written.answer if written else "")
    if any(found[0].replace(" ", "") in text.lower().replace(" ", "") for text in known):
        return None
    return Beside("") if _is_told(found[0], passages) else Beside(_THAT, "contact")


def _body(words: str, faq: Faq, passages: Iterable[Passage]) -> Beside | None:
    """A committee of which the call names nobody, or who is the host."""
    if (found := _COMMITTEES.search(words)) and not asked_office(words, faq):
        titles = " . ".join(fold(f"{one.title or ''} . {one.source.quote if one.source else ''}") for one in faq.people)
        role = next((name for name, pattern in ROLE_WORDS if re.search(rf"\b(?:{pattern})\b", words)), "")
        if any(one.role == role for one in faq.people) or found[0].split()[0] in titles.split():
            return None
        return Beside("") if _is_told(found[0], passages) else Beside(_THAT, "organizers")
    if _HOST.search(words):
        return (
            Beside("")
            if any(re.search(r"\bhosted\b", fold(one.text)) for one in passages)
            else Beside(_THAT, "location")
        )
    return None


def _talk(words: str, faq: Faq, passages: tuple[Passage, ...]) -> Beside | None:
    if asks_own_talk(words):
        return _scheduled(passages)
    return Beside("slides") if hands_in_talk(words, faq, passages) else None


def _scheduled(passages: Iterable[Passage]) -> Beside:
    """That the call gives no schedule, where no line of it tells of a part of the event with its day or hour."""
    told = any(_SCHEDULED.search(fold(one.text)) for one in passages)
    return Beside("") if told else Beside("schedule", "workshop_date")


def _is_told(what: str, passages: Iterable[Passage]) -> bool:
    """Whether a line of the call holds a word of the question, so that it does not say nothing about it."""
    named = {what.rstrip("s"), _IN_FULL.get(what, what)}
    return any(f" {name}" in f" {fold(one.text)}" for one in passages for name in named)
