"""Scope, place, numbers of people, length and policies asked in so many words: no other question reads like these."""

from __future__ import annotations

import re

from bot.answering.asked_place import EVENT, asked_places
from bot.answering.forms import REPORT, START
from bot.faq.model import Faq
from bot.matching.reading import Reading, Weight

_OF_SCOPE = frozenset({"@scope", "@allowed", "@dual", "@about", "@topic"})
# "is evaluation on topic?", "do you take papers on drones", "drones and kites, both ok?"
_SCOPE_ASKED = re.compile(
    r"^(?:so |and |but |hi |hello )*(?:(?:is|are|would) (?!it\b|this\b|that\b|there\b|the (?:\w+ )?(?:paper|work)\b)"
    r"(?:\w+ ){1,6}(?:(?:still |also |be )?(?:in scope|on topic|off topic|out of scope|excluded))"
    r"|(?:do|would|will) you (?:also |still |even )?(?:accept|take|welcome|consider|want|like)"
    r" (?:\w+ )?(?:papers?|submissions?|work|works|abstracts?|contributions?|proposals?|talks?|posters?)"
    r" (?:on|about|dealing with) \w+(?: \w+){0,5})$"
)
# Policies in so many words: the kind of the bank, the field of the FAQ that it needs, how people ask.
_POLICIES = (
    (
        "blind",
        "review",
        re.compile(
            r"\breviewers? (?:be |stay |remain |kept )?(?:named|anonymous|known|sign|identified|secret|hidden)\b"
            r"|\b(?:who (?:are )?(?:my|the|our) reviewers?|identit\w+ of (?:my |the |our )?reviewers?"
            r"|reviewers? (?:names?|identit\w+))\b"
        ),
    ),
    (
        "dual_submission",
        "dual_submission",
        re.compile(
            r"\bunder (?:parallel |simultaneous |concurrent )?review"
            r" (?:elsewhere|somewhere else|at another|at the same time)"
            r"|\b(?:submit\w*|sent|send) (?:\w+ ){0,4}(?:elsewhere|somewhere else) at the same time"
        ),
    ),
)
_HOW_MANY = re.compile(
    r"^(?:so |and )?are there (?:\w+ ){1,4}(?P<role>speaker|organizer|panelist)s?$"  # "are there 5 invited speakers?"
)
_LENGTH = re.compile(
    r"\bhow (?:many pages|long) (?:can|may|should|must|is|are|does|do|shall|could|will)"
    r" (?:(?:the|my|an?|our|your|one) )?(?:\w+ ){0,2}"
    r"(?:abstracts?|papers?|submissions?|proposals?|manuscripts?|articles?)\b"
)
_WHOM_TO_ASK = re.compile(  # "whats the email", "who can i ask if i have questions"
    START + r"(?:(?:what is|whats|what s) (?:the|your) e ?mail(?: address)?"
    r"|(?:who|whom|to whom|where|(?:what|which) (?:e ?mail|address)) (?:can|could|do|should|may|must) (?:i|we|one)"
    r" (?:ask|write to|write|e ?mail|mail|talk to|contact|reach|turn to)"
    r"(?: (?:if|when|in case|with|about) (?:(?:i|we|one) (?:have|has|had|get|am|are) )?"
    r"(?:any |some |more |a |other |something |it |things |anything |this )?"
    r"(?:questions?|problems?|doubts?|trouble|stuck|breaks?|fails?|goes wrong|go wrong|(?:does|do|did) not work))?"
    r"|(?:what|which) e ?mail (?:if|when|in case) (?:i|we) have (?:any |some )?(?:questions?|problems?|doubts?))$"
)
_REPORT = re.compile(rf"{START}{REPORT}\b")
_MOVED = re.compile(r"\b(?:exten\w+|moved?|push\w*|postpon\w+|shift\w*|chang\w+|delay\w*|new|later|another|again)\b")
_EVENT_IS = re.compile(
    rf"(?: that)? (?!it\b|th(?:is|at) (?:is|was|will)\b){EVENT} (?:is|was|will|takes|starts|begins|happens)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:abstracts?|posters?|camera|final|regist\w+|notif\w+|reviews?|demos?|workshops?|tutorials?"
    r"|early.?bird|short)\b"
)
_FOR_PAPERS = re.compile(r"\bfor (?:the |our |full )*(?:papers?|submissions?)\b")
_BOTH = re.compile(r"\b(?:both|each|all|either)(?: of them)? (?:okay|fine|in scope|on topic|good|welcome)$")


def asks_scope(faq: Faq, reading: Reading) -> bool:
    """Whether a question asks in so many words if a subject is in scope, and the call lists its topics."""
    words = " ".join(reading.words)
    if not faq.topics:
        return False
    names = {name for unit in reading.units if unit.weight is not Weight.LIGHT for name in unit.names}
    of_topics = "{topic}" in names and not any(name[0] == "@" for name in names - _OF_SCOPE)
    return bool(_SCOPE_ASKED.match(words) or (of_topics and _BOTH.search(words)))


def kind_asked(faq: Faq, reading: Reading) -> str:
    """Return the kind that a question is of in so many words, where the FAQ has what answers it; else empty."""
    words = " ".join(reading.words)
    if faq.workshop.city and asked_places(reading, faq.workshop.city):
        return "location"
    if reported := _day_reported(reading):
        return reported
    if (counted := _HOW_MANY.match(words)) and faq.people:
        return f"{counted['role']}s"
    if faq.submission.page_limits and _LENGTH.search(words):
        return "page_limit"
    if has_contact(faq) and _WHOM_TO_ASK.match(words):
        return "contact"
    told = (kind for kind, field, asked in _POLICIES if getattr(faq.submission, field) and asked.search(words))
    return next(told, "")


def has_contact(faq: Faq) -> bool:
    return bool(faq.submission.contact) or any(entry.id == "contact" for entry in faq.entries)


def _day_reported(reading: Reading) -> str:
    """Return what others are said to have told the day of, and no more: "I heard the deadline is 3 May" tells of no
    extension. Empty for all else.
    """
    words = " ".join(reading.words)
    report = _REPORT.match(words)
    names = {name for unit in reading.units for name in unit.names}
    if report is None or "{date}" not in names or _MOVED.search(words):
        return ""
    if _EVENT_IS.match(words, report.end()):
        return "workshop_date"
    is_deadline = "@deadline" in names or _FOR_PAPERS.search(words)
    return "submission_deadline" if is_deadline and not _OF_OTHERS.search(words) else ""
