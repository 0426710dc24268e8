"""What goes on about what was just asked: "is there money for travel? when do i have to apply" is of that money."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.messages.carried import (
    Parse,
    Subject,
    asked_with_first,
    carried,
    kind_of,
    leans,
    not_understood,
    of_sort_before,
    subject_of,
)
from bot.answering.messages.heard import Heard
from bot.answering.messages.said_again import unless_said_again
from bot.answering.messages.same_of_another import DATE, DAY, GOES_ON, same_of_another
from bot.answering.model import Outcome
from bot.answering.questions.event_days import asks_bare_days, asks_edge, asks_last_day, asks_span
from bot.matching.lacking import held, wanted
from bot.matching.own_event import EVENT
from bot.matching.reading import TELLING, Reading
from bot.matching.split import is_question

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
_BARE = frozenset("how much,how much it,when,until when,till when,from when,by when,how long,how many,where".split(","))
_FILLING = frozenset("and or so but is the a exactly then please also".split())
_SOMEWHERE = re.compile(r"\b(?:in|at|on|behind|opposite|near|next to|room|hall|floor|https?)\b", re.IGNORECASE)
_SCOPE = "topic_scope"  # the kind that says whether a subject is in scope
# "and about what?", "what is it called?", behind who speaks
_OF_WHAT = re.compile(r"(?:and )?(?:(?:about|on) what(?: topic)?|what about)")
_TITLE = re.compile(
    r"(?:and )?(?:what is it (?:called|about|titled)|whats? it (?:called|about)|(?:the |its )?(?:title|topic)"
    r"|what is (?:the|its|his|her|their|that) (?:talk|keynote|lecture|title|topic)(?: of (?:it|that|the talk))?"
    r"(?: called| about)?|what (?:do|does|will) (?:he|she|they) (?:talk|speak) (?:about|on))"
)
# "who runs it, and how can I mail them?"
_TO_THEM = re.compile(r"\b(?:e ?mail|mail|write(?: to)?|reach|contact|message|get hold of) (?:them|him|her)$")
_OF_PEOPLE = re.compile(
    r"(?:and |so )?(?:who\b|(?:what|which) (?:organi[sz]ation|group|people|team|society|institut\w+)\b)"
)
_SPEAKERS = "speakers"
_ABOUT = frozenset({"about", "topics"})
_OF_DAYS = frozenset({"workshop_date", "workshop_time"})
_DAYS_LONG = re.compile(r"\d ?[–-] ?\d|\w – \w")  # "25–28 August", "30 August – 2 September"


def with_followups(heard: list[Heard], decide: Callable[[str], Heard], parse: Parse) -> list[Heard]:
    """Return what was heard, each follow-up as about the question before it; `decide` answers a text."""
    found: list[Heard] = []
    subject: Subject | None = None
    edges = [asks_edge(" ".join(one.match.reading.words)) for one in heard]
    spans = len(heard) > 1 and "start" in edges  # "start date, end date?"
    for one, edge in zip(heard, edges, strict=True):
        first = found[-1] if found else None
        if not (first and leans(one.match.reading)):
            subject = subject_of(one.match.reading)
        again = _of_first(first, one, subject, decide, parse) if first else None
        if again is None and subject is None and len(heard) > 1 and ((spans and edge) or _asks_days(one, first)):
            days = decide(f"when is the {EVENT}")
            again = None if _is_day_again(days, one, found) else days
        found.append(again or one)
    return [unless_said_again(one, found[:place]) for place, one in enumerate(found)]


def _of_first(
    first: Heard, one: Heard, subject: Subject | None, decide: Callable[[str], Heard], parse: Parse
) -> Heard | None:
    """What comes of a part that is about what the one before it was, or about its subject; None for any other."""
    if first.answer and first.answer.entry == _SCOPE and (other := _other_subject(one)):
        return decide(f"is {other} in scope?")
    if (
        again := same_of_another(first, one, decide)
        or of_sort_before(one, first, decide)
        or asked_with_first(one, first)
    ):
        return again
    words = " ".join(one.match.reading.words)
    if _SPEAKERS in {kind_of(first), first.about} and (_OF_WHAT.fullmatch(words) or _TITLE.fullmatch(words)):
        titled = decide("what is the title of the keynote")
        return titled if titled.answer and titled.answer.is_quotation else not_understood(one)
    if _TO_THEM.search(words) and _OF_PEOPLE.match(" ".join(first.match.reading.words)):
        return decide("how can i contact the organizers")
    if _is_bare(one) and _is_own(first):
        return _told_or_not(first, one)
    if _is_on_request(first) and _follows(one):
        return _about(first, one, decide)
    if subject and leans(one.match.reading):
        return carried(one, first, subject, decide, parse)
    return not_understood(one) if _OF_WHAT.fullmatch(words) and kind_of(one) in _ABOUT else None


def _asks_days(one: Heard, first: Heard | None) -> bool:
    """Whether a part asks for days, or for the last day, and the message is of the event: "which city, what day"."""
    words = " ".join(one.match.reading.words)
    if asks_bare_days(words):
        return True
    return first is not None and kind_of(first) in _OF_DAYS and asks_last_day(words)


def _is_day_again(days: Heard, one: Heard, before: list[Heard]) -> bool:
    """Whether a part asks from when to when, and the one day of the event is told already."""
    text = days.answer.text if days.answer else ""
    told = text and any(other.answer and other.answer.text == text for other in before)
    return bool(told) and asks_span(" ".join(one.match.reading.words)) and not _DAYS_LONG.search(text)


def _other_subject(one: Heard) -> str:
    """What is asked about as before, "and databases?", where nothing else is known of it; else empty."""
    if one.outcome in {Outcome.ANSWERED, Outcome.UNSTATED}:
        return ""
    named = GOES_ON.match(one.match.reading.text.lower())
    return named[1] if named and not is_question(named[1]) else ""


def _is_own(first: Heard) -> bool:
    """Whether a question was answered by an entry of the organizers' own, and not by what the event itself has."""
    if first.answer is None or first.answer.is_quotation or first.answer.entry.startswith(DATE):
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
    return kind in _ON_REQUEST or not (kind or first.answer.is_quotation or first.answer.entry.startswith(DATE))


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
    if not timely or DAY.search(first.answer.text):
        return first
    told = subject_of(first.match.reading)
    subject = told.text if told else " ".join(one.text for one in first.match.reading.units if one.weight in TELLING)
    for text in (f"{first.match.reading.text} {one.match.reading.text}", f"when is the {subject} deadline"):
        own = decide(text)
        is_same = own.answer and (own.family == first.family or own.answer.entry.startswith(DATE))
        if own.answer and is_same and DAY.search(own.answer.text):
            return own
    return one._replace(outcome=Outcome.UNSTATED, answer=None, about=first.family, family=first.family, undated=True)
