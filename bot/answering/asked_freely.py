"""What people ask in free words that no phrasing is near: whom to write to in trouble, whether the event is over, what
can still be done, the last day to register. It is taken only where the FAQ tells of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.asked_place import EVENT
from bot.answering.free_kinds import FREE_KINDS
from bot.answering.offices import chairs
from bot.faq.model import Faq
from bot.faq.when import wall_time
from bot.matching.days import MONTH_OF
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight

_CONTACT, _SUBMIT, _REGISTRATION, _STILL = "contact", "submission_link", "registration", "can_still_submit"
_DATED = {  # kind of the bank -> the kinds of date that answer it
    "workshop_date": {"workshop"},
    "notification": {"notification"},
    "registration_deadline": {"registration"},
    "time_left": {"submission", "abstract"},
    "can_still_submit": {"submission", "abstract"},
    "submission_deadline": {"submission"},
}
_HELD: dict[str, Callable[[Faq], bool]] = {
    _CONTACT: lambda faq: bool(faq.submission.contact),
    "organizers": lambda faq: bool(chairs(faq)) or any(one.role == "organizer" for one in faq.people),
    _SUBMIT: lambda faq: bool(faq.submission.url),
    "location": lambda faq: bool(faq.workshop.city),
    "venue": lambda faq: bool(faq.workshop.venue),
    "pages_exclude": lambda faq: bool(faq.submission.page_limits),
    "page_limit": lambda faq: bool(faq.submission.page_limits),
}
_DAYS_IN = re.compile(
    rf"^(?:(?:so|and) )*(?:on )?(?:what|which) (?:days|dates) (?:in|of) (?P<month>{'|'.join(MONTH_OF)})"
    rf"(?: (?:is|are|was|will) {EVENT}(?: be)?(?: held| on)?)?(?: (?:again|exactly))?$"
)
_OF_DEADLINE = frozenset("@deadline @paper @submit @when @extend @close new next normal regular yo".split())
_OVER = re.compile(
    r"^(?:(?:so|and) )*(?:is|was|has) (?:the )?(?P<what>(?:\w+ ){1,4}?)(?:already )?"
    r"(?:over|past|happened|taken place)(?: already| yet| now)?$"
)
_SHORT = 2  # letters of a word that may be a name
_FAILS = re.compile(
    r"\b(?:eats?|ate|breaks?|broken|fails?|errors?|crash\w*|down|stuck|wrong|works?|problems?|trouble|issues?|logging"
    r"|refus\w+|loses?|lost|hangs?)\b"
)


def asked_freely(taken: str, reading: Reading, faq: Faq) -> str:
    """Return the kind that a question is of by words which no other has, where the FAQ tells of it; else empty.

    - `taken`: the kind or entry that the question was surely taken for; empty where nothing was
    """
    words = " ".join(reading.words)
    if any("{event}" in unit.names for unit in reading.units):  # of another event
        return ""
    kind = next((row.kind for row in FREE_KINDS if row.asks(words) and _is_told(row.kind, faq)), "")
    if taken in {"", _STILL} and _asks_event_over(words, faq) and _is_told("workshop_date", faq):
        return "workshop_date"
    if taken and kind == taken == _CONTACT:  # of another address than the common one
        return kind
    kind = kind or ("workshop_date" if _asks_days_of_month(words, faq) else _only_deadline(reading, faq))
    return kind if kind and (not taken or _is_rather(kind, taken, words, faq)) else ""


def _asks_event_over(words: str, faq: Faq) -> bool:
    """Whether a question asks if the event, by its own name, is over: "is KITES 2031 over already?"."""
    found = _OVER.match(words)
    own = set(fold(f"{faq.workshop.name} {faq.workshop.short_name or ''}").split())
    asked = [word for word in found["what"].split() if not word.isdigit()] if found else []
    return any(len(word) > _SHORT for word in asked) and own.issuperset(asked)


def _asks_days_of_month(words: str, faq: Faq) -> bool:
    """Whether a question asks for the days of the event by its month: "which days in April?"."""
    found = _DAYS_IN.match(words)
    days = (wall_time(date.at)[0] for date in faq.dates if date.at and date.kind == "workshop")
    return found is not None and any(day.month == MONTH_OF[found["month"]] for day in days)


def _only_deadline(reading: Reading, faq: Faq) -> str:
    """Return the kind of the deadline where a question speaks of nothing else: "whats the new ddl for papers"."""
    telling = {name for unit in reading.units if unit.weight is not Weight.LIGHT for name in unit.names}
    of_it = "@deadline" in telling and telling <= _OF_DEADLINE and _is_told("submission_deadline", faq)
    return "submission_deadline" if of_it else ""


def _is_rather(kind: str, taken: str, words: str, faq: Faq) -> bool:
    """Whether a question is rather of this kind than of the one it was surely taken for."""
    if kind == _CONTACT:
        return taken == _SUBMIT and bool(_FAILS.search(words))
    quoted = any(entry.id == taken and entry.source for entry in faq.entries)  # no words of the organizers' own
    return kind == "registration_deadline" and taken == _REGISTRATION and quoted


def _is_told(kind: str, faq: Faq) -> bool:
    """Whether the FAQ has an entry or a fact of a kind."""
    if any(entry.id == kind for entry in faq.entries):
        return True
    if dated := _DATED.get(kind):
        return any((date.at or date.remarks) and date.kind in dated for date in faq.dates)
    return kind in _HELD and _HELD[kind](faq)
