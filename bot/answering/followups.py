"""What goes on about what was just asked: "is there money for travel? when do i have to apply" is of that money."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.heard import Heard
from bot.answering.model import Outcome
from bot.matching.lacking import held, wanted
from bot.matching.reading import TELLING, Reading
from bot.matching.split import is_question
from bot.matching.targets import date_target

# Kinds of the bank for what one applies for, books or asks for.
_ON_REQUEST = frozenset(
    "travel_grant visa hotel childcare accessibility volunteering mentoring remote food certificate sponsors"
    " reviewer_signup attend".split()
)
_ASKS_FOR = re.compile(
    r"\b(?:apply|applying|application|book|booking|reserve|reserving|request|requesting|claim|claiming)\b"
    r"|\b(?:register|registration|sign up|ask|deadline|order)\b.{0,12}? (?:for|about) (?:it|that|this|them|one|those)\b"
)
_OF_APPLYING = re.compile(r"\bappl(?:y|ication)|\bregist(?:er|ration)", re.IGNORECASE)
_BESIDE = frozenset({"@when", "@where", "@deadline", "@until", "@register", "@submit", "@required", "@allowed"})
# A day, or what stands for one: "by mid-May", "until registration closes", "with your submission".
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DAY = re.compile(
    rf"\b(?:{_MONTH})[a-z]*\.? \d|\d(?:st|nd|rd|th)?\.? (?:of )?(?:{_MONTH})|\b20\d\d-\d\d|\d[./]\d{{1,2}}[./]"
    r"|\b(?:before|until|by the|no later than|when|deadline|early|mid|late|after|at the time|during|upon)\b",
    re.IGNORECASE,
)
_BARE = frozenset(
    [
        "how much",
        "how much it",
        "when",
        "until when",
        "till when",
        "from when",
        "by when",
        "how long",
        "how many",
        "where",
    ]
)
_FILLING = frozenset("and or so but is the a exactly then please also".split())
_SOMEWHERE = re.compile(r"\b(?:in|at|on|behind|opposite|near|next to|room|hall|floor|https?)\b", re.IGNORECASE)
_SCOPE = "topic_scope"  # the kind that says whether a subject is in scope
_GOES_ON = re.compile(
    r"^(?:(?:and|or|also|plus) (?:(?:what|how) about )?|(?:what|how) about )"
    r"(\w[\w-]*(?: [\w-]+){0,2})\s*(?:then|too)?\s*\?*$"
)
# "and the paper one?", "same question for the notification"
_SAME_FOR = re.compile(
    r"^(?:(?:and|or|also|plus|then|what about|how about) )*"
    r"(?:the )?(?:same (?:question |q |thing |goes )?for )?(?:the |for the |your )?"
    r"(?P<other>\w[\w-]*(?: [\w-]+){0,2}?)(?P<one> ones?)?\s*(?:then|too)?\s*\?*$"
)
_SAME = re.compile(r"^(?:(?:and|or|also|plus) )?(?:the )?same\b")
_DATED = frozenset(
    "submission_deadline can_still_submit time_left abstract_deadline supplementary_deadline rebuttal notification"
    " camera_ready workshop_date registration_deadline submission_opens".split()
)
_LENGTH = "page_limit"
_DATE = date_target("")  # before the id of a date, in that of an answer


def with_followups(heard: list[Heard], decide: Callable[[str], Heard]) -> list[Heard]:
    """Return what was heard, each follow-up as about the question before it; `decide` answers a text."""
    found: list[Heard] = []
    for one in heard:
        first = found[-1] if found else None
        if first and first.answer and first.answer.entry == _SCOPE and (other := _other_subject(one)):
            found.append(decide(f"is {other} in scope?"))
            continue
        if first and (again := _same_of_another(first, one, decide)):
            found.append(again)
            continue
        if first and _is_bare(one) and _is_own(first):
            found.append(_told_or_not(first, one))
            continue
        found.append(_about(first, one, decide) if first and _is_on_request(first) and _follows(one) else one)
    return found


def _other_subject(one: Heard) -> str:
    """What is asked about as before, "and databases?", where nothing else is known of it; else empty."""
    if one.outcome in {Outcome.ANSWERED, Outcome.UNSTATED}:
        return ""
    named = _GOES_ON.match(one.match.reading.text.lower())
    return named[1] if named and not is_question(named[1]) else ""


def _same_of_another(first: Heard, one: Heard, decide: Callable[[str], Heard]) -> Heard | None:
    """The date or length of something else, asked for by what it is alone: "when is the notification? and the
    workshop?".
    """
    text = one.match.reading.text.lower()
    named = _SAME_FOR.match(text)
    points_back = named is not None and (named["one"] or _SAME.match(text) or _GOES_ON.match(text))
    if not points_back or one.outcome is Outcome.ANSWERED or first.answer is None:
        return None
    kind, other = first.match.kind_of(first.answer.entry), named["other"] if named else ""
    if kind == _LENGTH:
        again = decide(f"what is the page limit for the {other}")
        return again if again.answer and again.match.kind_of(again.answer.entry) == _LENGTH else None
    if kind not in _DATED and not first.answer.entry.startswith(_DATE):
        return None
    for asked in (f"when is the {other}", f"when is the {other} deadline"):
        again = decide(asked)
        if again.answer and again.family != first.family and _DAY.search(again.answer.text):
            return again
    return None


def _is_own(first: Heard) -> bool:
    """Whether a question was answered by an entry of the organizers' own, and not by what the event itself has."""
    if first.answer is None or first.answer.is_quotation or first.answer.entry.startswith(_DATE):
        return False
    kind = first.match.kind_of(first.answer.entry)
    return not kind or kind in _ON_REQUEST or first.answer.entry != kind


def _is_bare(one: Heard) -> bool:
    """Whether a question has nothing but its question word: "how much?", "until when?"."""
    words = [word for word in one.match.reading.words if word not in _FILLING]
    return " ".join(words) in _BARE


def _told_or_not(first: Heard, one: Heard) -> Heard:
    """A bare question is of what was just asked: told with it, where that holds such a value, or not understood."""
    text = first.answer.text if first.answer else ""
    asked = wanted(one.match.reading.units)
    told = asked <= held(text) and ("where" not in asked or bool(_SOMEWHERE.search(text)))
    return first if told else one._replace(outcome=Outcome.UNKNOWN, answer=None, about="", suggestions=())


def _is_on_request(first: Heard) -> bool:
    """Whether a question is about what one has to apply for, or about what an entry of the organizers' own tells."""
    if first.answer is None:
        likely = max(first.match.candidates, key=lambda one: one.share, default=None)
        return (first.about or (likely.kind if likely else "")) in _ON_REQUEST
    kind = first.match.kind_of(first.answer.entry)
    return kind in _ON_REQUEST or not (kind or first.answer.is_quotation or first.answer.entry.startswith(_DATE))


def _follows(one: Heard) -> bool:
    """Whether a question asks to apply or book, and does not say for what."""
    reading: Reading = one.match.reading
    verb = _ASKS_FOR.search(" ".join(reading.words))
    if verb is None:
        return False
    telling = [unit for unit in reading.units if unit.weight in TELLING and unit.name not in _BESIDE]
    return all(unit.text in verb[0].split() for unit in telling)


def _about(first: Heard, one: Heard, decide: Callable[[str], Heard]) -> Heard:
    """A follow-up as about the question before it: its date, or that the call gives none."""
    if first.answer is None:
        return first
    if one.answer and _OF_APPLYING.search(one.answer.text):
        return one  # "is there an age limit? when is the application deadline?"
    timely = "when" in wanted(one.match.reading.units)
    if not timely or _DAY.search(first.answer.text):
        return first
    subject = " ".join(unit.text for unit in first.match.reading.units if unit.weight in TELLING)
    for text in (f"{first.match.reading.text} {one.match.reading.text}", f"when is the {subject} deadline"):
        own = decide(text)
        is_same = own.answer and (own.family == first.family or own.answer.entry.startswith(_DATE))
        if own.answer and is_same and _DAY.search(own.answer.text):
            return own
    return one._replace(outcome=Outcome.UNSTATED, answer=None, about=first.family, family=first.family, undated=True)
