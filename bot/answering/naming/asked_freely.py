"""What people ask in words that no phrasing is near: whom to write to in trouble, whether the event is over, what can
still be done, the last day to register. It is taken only where the FAQ tells of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.answering.choosing.choice import Choice
from bot.answering.lines.asked_lines import contact_for
from bot.answering.naming.asked_dates import date_asked
from bot.answering.wordings.chosen_kinds import CHOSEN_KINDS
from bot.answering.wordings.extension_kinds import EXTENSION_KINDS
from bot.answering.wordings.fact_kinds import FACT_KINDS
from bot.answering.wordings.person_kinds import PERSON_KINDS
from bot.answering.wordings.place_kinds import PLACE_KINDS
from bot.answering.wordings.time_kinds import TIME_KINDS
from bot.answering.wordings.topic_kinds import TOPIC_KINDS
from bot.answering.wordings.worded import EVENT
from bot.english import MONTH_OF
from bot.faq.model import Faq
from bot.faq.ordinals import edition_of
from bot.faq.passages import Passage
from bot.faq.when import wall_time
from bot.matching.candidates import Candidate
from bot.matching.normalise import fold
from bot.matching.reading import Reading, Weight

_KINDS = (*EXTENSION_KINDS, *CHOSEN_KINDS, *TIME_KINDS, *PERSON_KINDS, *TOPIC_KINDS, *PLACE_KINDS, *FACT_KINDS)
CONTACT = "contact"  # a kind of the bank
_STILL = "can_still_submit"
_DATED = {  # kind of the bank -> the kinds of date that answer it
    "workshop_date": {"workshop"},
    "notification": {"notification"},
    "registration_deadline": {"registration"},
    "time_left": {"submission", "abstract"},
    "can_still_submit": {"submission", "abstract"},
    "submission_deadline": {"submission"},
    "deadline_in_zone": {"submission"},
    "camera_ready": {"camera_ready"},
}
_HELD: dict[str, Callable[[Faq], bool]] = {
    CONTACT: lambda faq: bool(faq.submission.contact),
    "submission_link": lambda faq: bool(faq.submission.url),
    "location": lambda faq: bool(faq.workshop.city),
    "venue": lambda faq: bool(faq.workshop.venue),
    "template": lambda faq: faq.submission.template is not None,
    "pages_exclude": lambda faq: bool(faq.submission.page_limits),
    "page_limit": lambda faq: bool(faq.submission.page_limits),
    "blind": lambda faq: bool(faq.submission.review),
    "dual_submission": lambda faq: bool(faq.submission.dual_submission),
    "archival": lambda faq: faq.submission.archival in {False, "mixed"},  # all in print tells nothing of later
    "speakers": lambda faq: (
        any(one.role == "speaker" for one in faq.people) or any(one.what == "speakers" for one in faq.pending)
    ),
    "topics": lambda faq: bool(faq.topics),
    "travel_grant": lambda _: False,  # only an entry tells these
    "remote": lambda _: False,
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


def asked_freely(
    taken: str, faq: Faq, reading: Reading, choice: Choice, passages: Sequence[Passage]
) -> Candidate | None:
    """Return what a question is of by words which no other has, where the FAQ tells of it; else None. The organizers'
    own words stand, unless it asks for an address.

    - `taken`: the kind or entry that the question was surely taken for, or what else was found; empty for nothing
    """
    if dated := date_asked(taken, faq, reading, choice, passages):
        return dated
    kind = _kind_of(taken, faq, reading, passages)
    if not kind or (faq.is_own(taken) and kind != CONTACT):
        return None
    line = contact_for(" ".join(reading.words), faq, passages) if kind == CONTACT else None
    return line or Candidate.of_kind(kind)


def _kind_of(taken: str, faq: Faq, reading: Reading, passages: Sequence[Passage]) -> str:
    words = " ".join(reading.words)
    if any("{event}" in unit.names for unit in reading.units):  # of another event
        return ""
    if taken in {"", _STILL} and _asks_event_over(words, faq) and _is_told("workshop_date", faq, passages):
        return "workshop_date"
    rows = (row for row in _KINDS if not taken or taken in row.taken)
    if kind := next((row.kind for row in rows if row.asks(words) and _is_told(row.kind, faq, passages)), ""):
        return kind
    if taken:
        return ""
    return "workshop_date" if _asks_days_of_month(words, faq) else _only_deadline(reading, faq)


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


def _is_told(kind: str, faq: Faq, passages: Sequence[Passage] = ()) -> bool:
    """Whether the FAQ has an entry or a fact of a kind."""
    if kind == "edition":
        return edition_of(faq, passages) is not None
    if faq.entry(kind):
        return True
    if dated := _DATED.get(kind):
        return any((date.at or date.remarks) and date.kind in dated for date in faq.dates)
    return kind not in _HELD or _HELD[kind](faq)
