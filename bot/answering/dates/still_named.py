"""Whether something can still be done, asked by one word of the date it hangs on: "can I still vote?" is of "Voting
closes", "do I still get the cheap rate?" of the early registration.
"""

from __future__ import annotations

import re

from bot.answering.dates.by_track import telling
from bot.answering.dates.meant import kinds_in
from bot.answering.dates.stating import closes
from bot.answering.questions.forms import START
from bot.faq.model import Faq, KeyDate

_TIME = r"(?:days?|hours?|weeks?|time)"
_STILL = re.compile(
    r"\bstill\b(?! (?:have to|has to|need|must|be|required|want|unclear|missing)\b)|\btoo late\b"
    r"|\b(?:closed|shut|over|passed|expired|missed) (?:now|already|yet|by now)\b"
    r"|\b(?:is|are|was|were)\b.*\b(?:closed|shut|over|passed)(?: i (?:guess|think|suppose|assume)| now| already)*$"
    r"|\b(?:have|did) (?:i|we) (?:already |just )?miss(?:ed)? (?:the|your) (?:\w+ ){1,4}(?:track|one|round|category)\b"
    rf"|{START}(?:\w+ )?(?:closed|shut|over)(?: i (?:guess|think|suppose)| now| already)*$"
    rf"|\bahead of (?:us|me)\b|\bhow (?:many|much) (?:more )?{_TIME}\b.*\bleft\b"
    r"|\bhow (?:long|many (?:days|weeks)|much time) (?:have|do) (?:i|we) (?:still )?(?:have|got)(?: left)?"
    r" (?:until|till|before|(?:for|to) (?:sign|regist|enrol|vote|apply|request|book)\w*)"
)
_OTHERWISE = re.compile(
    rf"{START}(?:where|who|whom|why|whens?|what|which|how(?! (?:many|much|long)\b))\b"
    r"|\b(?:is|are|does|do) (?:the |your |my |our )?\w+(?: \w+)? still (?:valid|in scope|on topic|blind|count\w*"
    r"|need\w*|the (?:same|chair)|be|require\w*|ok|okay|fine|make|welcome)\b"
)
CHEAP = re.compile(
    r"\b(?:cheap(?:er|est)?|reduced|discount(?:ed)?|lower) (?:\w+ )?(?:price|rate|fee|ticket|registration)s?\b"
)
_NO_CLOSING = frozenset({"workshop", "notification", "submission_opens"})
_OPENS = re.compile(r"\b(?:opens?|opening|starts?|begins?|on sale|available|released?|allocat\w+|announce\w*|sent)\b")
_SENDS = re.compile(r"\b(?:submi\w+|send|sent|hand|upload|turn in|papers?|abstracts?|proposals?|talks?)\b")
_SENDS_IN = re.compile(r"\b(?:submissions?|abstracts?|proposals?)\b|\bstill (?:send|hand) in\b")
_OF_KIND, _IN = frozenset({"registration", "camera_ready", "rebuttal"}), frozenset({"abstract", "submission"})
_LEAST = 3  # letters that two forms of a word share: "vote", "voting"


def still_named(faq: Faq, words: str, *, of_papers: bool) -> KeyDate | None:
    """Return the one date whose label has most of what a question names that asks whether it is over; else None.

    - `of_papers`: it was taken for a question of papers, which another date must surely be meant by
    """
    if not _STILL.search(words) or _OTHERWISE.search(words):
        return None
    asked = telling(CHEAP.sub("early registration", words)) - {"open"}
    dates = [date for date in faq.dates if date.kind not in _NO_CLOSING and not _OPENS.search(date.label.lower())]
    labels = [telling(f"{date.label} {date.track or ''}") for date in dates]
    counts = [sum(any(_alike(one, other) for other in label) for one in asked) for label in labels]
    best = max(counts, default=0)
    found = [date for date, count in zip(dates, counts, strict=True) if best and count == best]
    if not best and not of_papers:
        known = _OF_KIND | (_IN if _SENDS_IN.search(words) else frozenset())
        kinds = [kind for kind in kinds_in(words) if kind in known]
        found = [date for date in dates if date.kind in kinds[:1]]
    if len(found) > 1:  # what can be missed of a track is its submission
        meant = frozenset(kinds_in(words)) or _IN
        found = [date for date in found if date.kind in meant]
    if len(found) != 1 or (of_papers and not _is_apart(found[0], words)):
        return None
    return found[0]


def _is_apart(date: KeyDate, words: str) -> bool:
    """Whether a date is none of papers: one that closes, or of which nothing is asked but how long it takes."""
    return date.kind == "other" and (closes(date) or not _SENDS.search(words))


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST and long.isalpha() and long.startswith(short) and len(long) - len(short) <= _LEAST
