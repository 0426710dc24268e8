"""What an event is for, in the call's own words, where the FAQ has no entry that says it: a sentence on its aim, else
the first ones under a heading such as "Motivation".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.model import Source
from bot.faq.passages import Passage

_EVENT = r"(?:workshop|conference|symposium|colloquium|school|meeting|seminar|gathering|event|forum|(?:two|three) days)"
_LABELLED = re.compile(
    r"\W*(?:(?:our|the|main|central|overall|general) )*(?:aims?|goals?|focus|theme|objectives?|purpose|mission"
    r"|motivation)(?: of (?:the|this) \w+)?(?: ?[:–—]| (?:is|are)\b)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    rf"\b(?:this|the|our) (?:\w+ )?{_EVENT} (?:(?:series|also|therefore|thus|will) )?"
    r"(?:(?:is|are) (?:devoted|dedicated|given over|about|concerned|aimed|intended|meant|designed)\b"
    r"|(?:aims?|seeks?|wants?|deals?|brings?|gathers?|explores?|addresses|discusses|examines?|studies|focus(?:es)?"
    r"|asks?|looks? (?:at|into)|treats?|covers?|investigates|bring|seek|explore|address|discuss|examine)\b)"
    r"|\bwe (?:want|wish|aim|seek|hope) to (?:find out|understand|know|learn|bring|explore|show)\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\W*(?:\d+\W+)?(?:about(?: (?:the|this) .*)?|introduction|overview|motivation|background|summary|description"
    r"|rationale|(?:aims?|goals?|objectives?|scope|focus|theme)(?: (?:and|&) (?:aims?|goals?|objectives?|scope|focus"
    r"|topics|motivation))?(?: of (?:the|this) \w+)?|(?:workshop|conference|event) (?:description|overview|aims?"
    r"|summary))\W*",
    re.IGNORECASE,
)
_OF_CALL = re.compile(  # what is sent in and who comes, and not what it is for
    r"\b(?:papers?|submi\w+|manuscripts?|authors?|reviewers?|deadlines?|regist\w+|proceedings|attendees|fees?"
    r"|abstracts?|held|takes? place|outside the scope|out of scope|topics (?:include|of interest))\b",
    re.IGNORECASE,
)
_LEAST = 3  # words of a sentence
_NEAR = 2  # lines from one to the next
_LONGEST = 400  # characters together


def aim_told(passages: Sequence[Passage]) -> Source | None:
    """Return what the call says of the aim of the event, with its line; None where no line does."""
    lines = [(number, one) for number, one in enumerate(passages) if _may_tell(one)]
    for says in (_LABELLED.match, _SAYS.search):
        if found := next((one for _, one in lines if says(one.text)), None):
            return found.source
    place = next((number for number, one in lines if _HEADS.fullmatch(one.heading)), None)
    return None if place is None else _with_next(passages, place)


def _may_tell(one: Passage) -> bool:
    return len(one.text.split()) >= _LEAST and not _OF_CALL.search(one.text)


def _with_next(passages: Sequence[Passage], place: int) -> Source:
    """A sentence with the one behind it: the first may only lead to the aim."""
    first, *behind = passages[place : place + 2]
    source = first.source
    for one in behind:
        is_near = (one.file, one.heading) == (first.file, first.heading) and one.line - first.line <= _NEAR
        if is_near and _may_tell(one) and len(first.text) + len(one.text) <= _LONGEST:
            source = Source(line=first.line, quote=f"{first.text} {one.text}", file=first.file)
    return source
