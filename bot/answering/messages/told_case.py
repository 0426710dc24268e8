"""A question that only asks what follows from the case that was told before it: "We have 11 pages. Is that too much?",
"They want the town. What do I write there?". It is put as the question that it is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.english import NUMBER

_LEAD = r"(?:(?:so|and|but|well|now|then|ok|okay|please),? ){0,2}"
_IT = r"(?:it|this|that|the (?:\w+ )?(?:thing|stuff)|mine|ours|everything)"
_WRITE = (
    rf"{_LEAD}what (?:exactly )?(?:do|should|must|can|shall|could|may|am|are|would) (?:i|we) (?:(?:have|need|supposed)"
    r" to )?(?:write|put|enter|fill in|tell|answer|say|give|note|type|state)(?: (?:there|in|down|on it|them|him|her|it"
    r"|then|here|as (?:the )?\w+|on the form|in that (?:box|field))){0,3}"
)
_OWN = (
    r"(?:an? |our |my |the |some )?(?:paper|work|article|manuscript|contribution|submission|poster|something|thing|one"
    r"|it|this|that)s?(?: like (?:ours|mine|that|this|it|these))?"
)
_PASSES = (
    r"(?:eligible|acceptable|allowed|accepted|ok|okay|fine|welcome|in order|considered|disqualified|excluded|ruled out"
    r"|a (?:problem|deal ?breaker))"
)
_ELIGIBLE = (
    rf"{_LEAD}(?:(?:is|are|would|will|can) {_OWN}(?: (?:still|then|even|be|also|now|already)){{0,3}} {_PASSES}"
    rf"|(?:does|would|will) (?:that|this|it) (?:rule|knock|throw|kick) (?:us|me|it|the paper|ours|mine) out"
    rf"|(?:do|does) (?:we|i|it|{_OWN}) (?:still )?qualify)(?: (?:here|then|now|for you|with you|at all|still)){{0,2}}"
)
_PUBLISHED = re.compile(
    r"\b(?:published|printed|appeared|came out|come out|proceedings|presented|shown|showed)\b",
    re.IGNORECASE,
)
_PENDING = re.compile(
    r"\b(?:under review|in review|reviewers|submitted (?:it )?(?:to|at)|pending|waiting for)\b", re.IGNORECASE
)
_PAGES = re.compile(rf"\b(?P<count>{NUMBER}) (?P<unit>pages?|words)\b", re.IGNORECASE)


class _Case(NamedTuple):
    """- `asked`: all of the question; `told`: what the sentences before it speak of; `meant`: the question as put"""

    asked: re.Pattern[str]
    told: re.Pattern[str]
    meant: str


def _case(asked: str, told: str, meant: str) -> _Case:
    return _Case(re.compile(asked, re.IGNORECASE), re.compile(rf"\b(?:{told})\b", re.IGNORECASE), meant)


_CASES = (
    _case(
        rf"{_LEAD}where (?:exactly )?(?:does|do|must|should|is|am|are|shall|can) (?:i |we )?(?:(?:have|need|supposed"
        rf"|meant) to )?(?:put |send |upload |submit )?{_IT}(?: (?:have|has|need|needs|supposed|meant|going))?(?: to)?"
        r"(?: (?:go|belong|land|end up|be (?:sent|put|uploaded|handed in|submitted)))?",
        r"papers?|submi\w+|systems?|portals?|uploads?|pdfs?|manuscripts?|drafts?|abstracts?|articles?",
        "where do I submit the paper?",
    ),
    _case(
        _WRITE,
        r"destination|towns?|city|cities|where (?:i|we) (?:am |are )?(?:go\w*|travel\w*)|country",
        "where is it?",
    ),
    _case(
        _WRITE,
        r"from when|until when|which days|what days|days? of (?:arrival|departure|travel)|dates of (?:the )?(?:trip"
        r"|travel|event|workshop)|travel dates|how long i",
        "when is the event?",
    ),
)
_OF_PUBLISHED = "what is your policy on previously published work?"
_TOO_LONG = re.compile(
    rf"{_LEAD}is (?:that|it|this) (?:still )?(?P<so>too (?:much|many|long)|(?:ok|okay|fine|allowed|enough|short enough"
    r"|acceptable|within the limit|over the limit))(?: (?:for you|then|or not|here))?",
    re.IGNORECASE,
)


def put_plainly(text: str) -> str:
    """Return a message; where its one question is what follows from the case told before it, that question put so that
    it needs no case.
    """
    said = re.split(r"(?<=[.?!])\s+", text.strip())
    question, before = said[-1].strip(" ?!."), " ".join(said[:-1])
    if not before or "?" in before or not text.rstrip().endswith("?"):
        return text
    meant = next((one.meant for one in _CASES if one.asked.fullmatch(question) and one.told.search(before)), "")
    if meant:
        return meant
    if re.fullmatch(_ELIGIBLE, question, re.IGNORECASE) and _PUBLISHED.search(before) and not _PENDING.search(before):
        return _OF_PUBLISHED
    counts = list(_PAGES.finditer(before))
    if len(counts) == 1 and (so := _TOO_LONG.fullmatch(question)):
        return f"is a paper of {counts[0]['count']} {counts[0]['unit']} {so['so'].replace('much', 'long')}?"
    return text
