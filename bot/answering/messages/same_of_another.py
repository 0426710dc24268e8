"""The date, the length or the like of something else, asked for by what it is alone: "when is the notification? and the
workshop?", "how long is a talk? and for posters?".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.answering.messages.carried import kind_of, not_understood
from bot.answering.messages.heard import Heard
from bot.matching.lacking import held, wanted
from bot.matching.lexicon import load_lexicon, stem
from bot.matching.normalise import fold
from bot.matching.targets import date_target

# A day, or what stands for one: "by mid-May", "until registration closes", "with your submission".
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
DAY = re.compile(
    rf"\b(?:{_MONTH})[a-z]*\.? \d|\d(?:st|nd|rd|th)?\.? (?:of )?(?:{_MONTH})|\b20\d\d-\d\d|\d[./]\d{{1,2}}[./]"
    r"|\b(?:before|until|by the|no later than|when|deadline|early|mid|late|after|at the time|during|upon)\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(
    r"^(?:(?:and|or|also|plus) (?:(?:what|how) about )?|(?:what|how) about )"
    r"(\w[\w-]*(?: [\w-]+){0,2})\s*(?:then|too)?\s*\?*$"
)
# "and the paper one?", "same question for the notification"
_SAME_FOR = re.compile(
    r"^(?:(?:and|or|also|plus|then|what about|how about|when(?: are| is)?(?= (?:for )?(?:the )?\w+ (?:ones?"
    r"|papers?)\b)) )*"
    r"(?:the )?(?:same (?:question |q |thing |goes )?for )?(?:the |an? |for the |for an? |your )?"
    r"(?P<other>\w[\w-]*(?: [\w-]+){0,2}?)(?P<one> ones?)?\s*(?:then|too)?\s*\?*$"
)
_FOR_THE = re.compile(r"^(?:(?:and|or|also|plus) )?(?:(?:what|how) about )?for (?:the|an?|your)? ?\w")
# "and when the short ones?": of the same news
_WHEN_THOSE = re.compile(
    r"^(?:(?:and|or) )?when (?:(?:are|is|for) )?(?:the )?(?:\w+ )?(?:ones?|papers?|posters?|demos?|abstracts?"
    r"|talks?)\W*$"
)
_NOTICE = "notification"
_NOTICES = (_NOTICE, "date:notification")
_SAME = re.compile(r"^(?:(?:and|or|also|plus) )?(?:the )?same\b")
_ON = (_SAME, GOES_ON, _FOR_THE)
_DATED = frozenset(
    "submission_deadline can_still_submit time_left abstract_deadline supplementary_deadline rebuttal notification"
    " camera_ready workshop_date registration_deadline submission_opens".split()
)
_LENGTH, _LIMIT = "page_limit", "limit:"
DATE = date_target("")  # before the id of a date, in that of an answer
# a day or hour of a line that tells it without a date: "The dinner is on Friday evening."
_TIMED = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d[:.h]\d\d|\d ?[ap]m\b"
    r"|\b(?:morning|noon|afternoon|evening|night)\b",
    re.IGNORECASE,
)
_LASTS = re.compile(r"\bhow (?:long|many min\w*)\b|\bminutes\b")
_MINUTES = re.compile(r"\d ?-?(?:min|hour|hr)|\b(?:minutes?|hours?)\b", re.IGNORECASE)
_DUE = frozenset("submission_deadline can_still_submit time_left abstract_deadline".split())
_OF_EVENT = frozenset({"workshop_date", "workshop_time"})
_PART = "date:other"
_SENT = ("date:submission", "date:abstract", "date:notification", "date:camera")  # no days of a part of the event


def same_of_another(first: Heard, one: Heard, decide: Callable[[str], Heard]) -> Heard | None:
    """The date or length of something else, asked for by what it is alone: "when is the notification? and the
    workshop?".
    """
    text = one.match.reading.text.lower()
    named = _SAME_FOR.match(text)
    of_those = bool(_WHEN_THOSE.match(text))
    points_back = named is not None and (named["one"] or of_those or any(one.match(text) for one in _ON))
    kind, other = kind_of(first), named["other"] if named else ""
    is_for = bool(_FOR_THE.match(text))
    is_notice = (is_for or of_those) and (kind.startswith(_NOTICES) or _NOTICE in first.match.reading.text.lower())
    is_amiss = is_notice and not kind_of(one).startswith(_NOTICES)  # "and for the posters?" is of no session
    is_amiss = is_amiss or ((kind in _OF_EVENT or kind.startswith(_PART)) and kind_of(one).startswith(_SENT))
    is_line = one.answer is not None and one.answer.is_quotation
    if not points_back or first.answer is None or not (one.answer is None or is_line or is_amiss):
        return None
    if kind == _LENGTH or first.answer.entry.startswith(_LIMIT):
        again = decide(f"what is the page limit for the {other}")
        return again if again.answer and again.match.kind_of(again.answer.entry) == _LENGTH else None
    if kind not in _DATED and not first.answer.entry.startswith(DATE):
        return _asked_again(first, one, other, decide)
    asked = [f"when is the {other}", f"when is the {other} deadline"]
    if is_line and kind in _DUE:
        asked.reverse()
    for text in [f"when is the {other} {_NOTICE}"] if is_notice else asked:
        again = decide(text)
        is_other = again.answer and _is_other(again, first, other) and DAY.search(again.answer.text)
        if is_other and (not is_notice or (kind_of(again).startswith(_NOTICES) and _names(again, other))):
            return again
    if is_line and not is_for and _tells_time(one):
        return None
    if is_line or is_notice:
        return first if _names(first, other) else not_understood(one)
    return None


def _is_other(again: Heard, first: Heard, other: str) -> bool:
    """Whether what is found is another date than the first, be it another deadline of its kind."""
    if again.family != first.family:
        return True
    is_date = again.answer is not None and not again.answer.is_quotation and _names(again, other)
    return is_date and bool(again.answer and first.answer and again.answer.text != first.answer.text)


def _asked_again(first: Heard, one: Heard, other: str, decide: Callable[[str], Heard]) -> Heard | None:
    """What the first question is answered with where it is of something else; nothing where that has its value, or
    where the first asks for none.
    """
    text = first.match.reading.text
    asked, lasts = wanted(first.match.reading.units), _LASTS.search(text.lower()) is not None
    told = one.answer.text if one.answer else ""
    if not (asked or lasts) or (told and _holds(told, asked, lasts=lasts)):
        return None
    again = decide(f"{text.rstrip(' ?.!')} for {other}")
    is_told = again.answer and first.answer and again.answer.text != first.answer.text and _names(again, other)
    if is_told and again.answer and _holds(again.answer.text, asked, lasts=lasts):
        return again
    return not_understood(one) if one.answer else None


def _holds(text: str, asked: frozenset[str], *, lasts: bool) -> bool:
    return asked <= held(text) and (not lasts or bool(_MINUTES.search(text)))


def _tells_time(one: Heard) -> bool:
    text = one.answer.text if one.answer else ""
    return bool(DAY.search(text) or _TIMED.search(text))


def _names(heard: Heard, what: str) -> bool:
    """Whether an answer speaks of something by one of its words."""
    source = heard.answer.source.quote if heard.answer and heard.answer.source else ""
    told = fold(f"{heard.answer.text if heard.answer else ''} {source}")
    return any(stem(word) in told for word in fold(what).split() if stem(word) not in load_lexicon().light)
