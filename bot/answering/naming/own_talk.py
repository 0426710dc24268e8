"""A talk is given at the event, and slides are no paper: neither has the deadline of what is sent in."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.answering.facts.event import kind_sent_in
from bot.answering.questions.said import said_by
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.normalise import fold

_ON = r"(?:(?:at|on|in) )?(?:what|which)"
_WHEN = re.compile(rf"\b(?:when|{_ON} (?:day|date|time|hour)s?)\b")
_HOUR = re.compile(rf"\b{_ON} (?:time|hour)\b")
_OWN = r"(?:talks?|presentations?|lectures?|papers?|posters?|demos?)"
_GIVEN = re.compile(  # "when do i have to give my presentation", "what day do i present", "on which day are the talks"
    rf"\b(?:give|gives|giving|hold|holding|deliver|delivering|do) (?:my|our|the|a|an|his|her|their) (?:\w+ )?{_OWN}$"
    r"|\b(?:i|we|you|they|one|he|she|authors?|speakers?|presenters?|people|students?|every(?:one|body)"
    r"|(?:my|our) (?:student|colleague|co ?author|daughter|son|wife|husband|friend|partner)s?)"
    r" (?:(?:have|need|get|supposed|going|expected|asked) to |will |must |should )?(?:present|speak)\b"
    r"|\b(?:am|are|is) (?:i|we|he|she|they|my coauthor) (?:presenting|speaking|giving)\b"
    r"|\b(?:are|is|will) (?:the|my|our) (?:\w+ )?(?:talks?|presentations?)"
    r"(?: (?:be|held|given|scheduled|on|at|take|place)){0,3}$"
    r"|\b(?:day|date|time) (?:is|of|for|are) (?:the|my|our) (?:talks?|presentations?)$"
)
_BARE = re.compile(r"(?:(?:the|my|our) )?(?:oral )?(?:talk|presentation)s? (?:date|day|time|hour)s?$")
_OF_CALL = re.compile(
    r"\b(?:due|deadlines?|submit\w*|submission\w*|propos\w+|abstracts?|hand|send|upload\w*|turn|slides?|videos?"
    r"|notif\w+"
    r"|accept\w*|hear|know|told|decid\w+|decision\w*|registr?\w*|whether|if|invited|keynotes?)\b"
)
_SENDS = re.compile(
    r"\b(?:hand(?:ing)? (?:in|over)|send|sending|upload|turn in|due|deadlines?|until when|by when|submit)\b"
)
_SLIDES = re.compile(r"\b(?:slides?|slide decks?|power ?points?|pptx?)\b")
_TALK = re.compile(
    r"\b(?:hand(?:ing)? (?:in|over)|send|sending|upload|turn in) (?:you )?(?:in )?(?:my|our|the|a)"
    r" (?:talk|presentation)s?\b(?! (?:proposal|abstract|submission|title)s?\b)"
)
# "when do I hand in my talk" is of a submission where talks are what is submitted
_TALKS_TAKEN = re.compile(
    r"\b(?:submi\w+|propos\w+|abstracts?|contribut\w+|call)\b[^.]{0,60}\b(?:talk|presentation)s?\b"
    r"|\b(?:talk|presentation)s?\b[^.]{0,40}\b(?:submi\w+|propos\w+|abstracts?|welcome|invite)"
)
_DATED_TALK = re.compile(r"\b(?:talks?|presentations?|slides?|speak\w*|present)\b")


# who speaks, and what a call says only of those whose talks are taken
_WHO_SPEAKS = re.compile(
    r"\b(?:keynotes?|plenar(?:y|ies)|invited|opening|closing)\b|\bwho (?:is|are|will|s|speaks|talks)\b"
)
_TAKEN = re.compile(r"\b(?:accepted|selected|proposals?|submi\w+)\b")
_INVITED = re.compile(r"\b(?:keynotes?|invited|plenar\w+|featured|guest|confirmed)\b")


def names_no_speaker(words: str, faq: Faq) -> bool:
    """Whether a question is who speaks, where the call's own words only tell what those get whose talks are taken."""
    entry = faq.entry("speakers")
    if entry is None or not entry.source or not _WHO_SPEAKS.search(words):
        return False
    text = fold(entry.answer)
    return bool(_TAKEN.search(text)) and not _INVITED.search(text)


def asks_own_talk(words: str) -> bool:
    """Whether a question is of the day or hour at which a talk is given."""
    if _OF_CALL.search(words):
        return False
    return bool(_BARE.match(words) or (_WHEN.search(words) and _GIVEN.search(words)))


def kind_of_talk(words: str, faq: Faq) -> str:
    """The kind that tells when a talk is given: the schedule, or the event where that is one day; empty where none
    does.
    """
    if any(item.what == "schedule" for item in faq.pending) or faq.entry("schedule"):
        return "schedule"
    if _HOUR.search(words):
        return "workshop_time"
    is_one_day = any(date.kind == "workshop" and date.at and not date.end for date in faq.dates)
    return "workshop_date" if is_one_day else ""


def hands_in_talk(words: str, faq: Faq, passages: Iterable[Passage]) -> bool:
    """Whether a question is of handing in slides, or a talk where papers are what is submitted."""
    if _SLIDES.search(words) and _SENDS.search(words):
        return True
    if not (_TALK.search(words) and _WHEN.search(words)) or kind_sent_in(faq) == "talks":
        return False
    told = (*said_by(faq), *(fold(one.text) for one in passages))
    return not any(map(_TALKS_TAKEN.search, told))


def is_dated(date_id: str, faq: Faq) -> bool:
    """Whether the date of that id is the day of talks by its own label, and not when they are sent in."""
    labels = (fold(f"{date.label} . {date.track or ''}") for date in faq.dates if date.id == date_id)
    return any(_DATED_TALK.search(label) and not _OF_CALL.search(label) for label in labels)
