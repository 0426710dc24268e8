"""What an event is for, in the call's own words, where the FAQ has no entry that says it: a sentence on its aim, else
the first ones under a heading such as "Motivation".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.model import Source
from bot.faq.passages import Passage

_EVENT = r"(?:workshop|conference|symposium|colloquium|school|meeting|seminar|gathering|event|forum|(?:two|three) days)"
_OF_EVENT = rf" of (?:the|this|our) (?:[\w’'-]{{1,30}} ){{0,2}}{_EVENT}"
_AIMS = r"(?:aims?|goals?|focus|theme|objectives?|purpose|mission|motivation)"
_KINDS = r"(?:(?:main|central|overall|general) )?"
_LABELLED = re.compile(
    rf"\W{{0,5}}(?:(?:(?:our|the) )?{_KINDS}{_AIMS}(?:{_OF_EVENT})? ?[:–—]"
    # of a talk or a project it would be another one
    rf"|(?:the )?{_KINDS}{_AIMS}{_OF_EVENT} (?:is|are)\b"
    rf"|(?:our|this {_EVENT}[’']s) {_KINDS}{_AIMS} (?:is|are)\b)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    rf"\b(?:this|the|our) (?:\w{{1,30}} )?{_EVENT} (?:(?:series|also|therefore|thus|will) )?"
    r"(?:(?:is|are) (?:devoted|dedicated|given over|about|concerned|aimed|intended|meant|designed)\b"
    r"|(?:aims?|seeks?|wants?|deals?|brings?|gathers?|explores?|address(?:es)?|discuss(?:es)?|examines?|studies"
    r"|focus(?:es)?|asks?|looks? (?:at|into)|treats?|covers?|investigates)\b)"
    rf"|^\W{{0,3}}(?:(?:in|with|at|through) (?:this|the|our) (?:\w{{1,30}} )?{_EVENT},? )?"
    r"we (?:want|wish|aim|seek|hope) to (?:find out|understand|know|learn|bring|explore|show)\b",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\W{0,5}(?:\d{1,3}\W{1,5})?(?:about(?: (?:the|this) .{1,80})?|introduction|overview|motivation|background|summary"
    r"|description|rationale|(?:aims?|goals?|objectives?|scope|focus|theme)"
    r"(?: (?:and|&) (?:aims?|goals?|objectives?|scope|focus|topics|motivation))?(?: of (?:the|this) \w{1,30})?"
    r"|(?:workshop|conference|event) (?:description|overview|aims?|summary))\W{0,5}",
    re.IGNORECASE,
)
_OF_CALL = re.compile(  # what is sent in and who comes, and not what it is for
    r"\b(?:papers?|submi\w+|manuscripts?|authors?|reviewers?|deadlines?|regist\w+|proceedings|attendees|fees?"
    r"|abstracts?|held|takes? place|outside the scope|out of scope|topics (?:include|of interest))\b",
    re.IGNORECASE,
)
_LEAST = 3  # words of a sentence
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
    if behind and behind[0].is_behind(first) and _may_tell(behind[0]):
        quote = f"{first.text} {behind[0].text}"
        if len(quote) <= _LONGEST:
            return Source(line=first.line, quote=quote, file=first.file)
    return first.source
