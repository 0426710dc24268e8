"""What a line of the call tells of its keynotes beside who gives them: their titles, and how many there are."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives

_KEYNOTE = r"(?:keynotes?|plenar(?:y|ies)|invited (?:talks?|lectures?|speakers?)|(?:public|opening|closing) lectures?)"

_SOME = r"(?:any ?one|any ?body|some ?one|some ?body|some (?:of us|people|papers|ppl|authors)|any (?:papers?|of us))"
_TALK = (
    r"(?:talks?|orals?|oral presentations?|spotlights?|speaking slots?|stage"
    r"|(?:longer|long|bigger|real|full) (?:slots?|talks?|presentations?))"
)
_FEW = (
    r"(?:(?:small |limited |certain )?number of|some|a few|few|several|selected|best|top|outstanding|subset of"
    r"|selection of|strongest|exceptional|highest)"
)
_PAPERS = r"(?:papers?|submissions?|contributions?|abstracts?|works?|posters?|ones|authors?)"

TALK_LINES = (
    Worded(  # whether some of the accepted papers get more than a poster
        "",
        alternatives(
            rf"\b(?:do|does|will|can|would) {_SOME} (?:also |even |still |then )?(?:get|give|present|receive|have)\b"
            rf".{{0,20}}\b{_TALK}",
            rf"\b(?:is|are|will|do|get) {_SOME} (?:be |of us )?(?:picked|chosen|selected|invited|promoted)\b.{{0,20}}"
            rf"\b{_TALK}",
            rf"\b(?:chance|possibility|option) (?:of|for|to (?:get|give|have)) (?:an? |the )?{_TALK}",
        ),
        re.compile(
            rf"^(?=.*\b{_FEW}\b)(?=.*\b{_PAPERS}\b)"
            r"(?=.*\b(?:selected|invited|chosen|picked|promoted|considered|upgraded)\b)"
            r".*\b(?:talks?|orals?|oral presentations?|spotlights?|presentations?|presented orally)\b"
        ),
        re.compile(r"\b(?:keynotes?|invited talks?|award|remote\w*|online|zoom|virtual\w*|lightning|recorded)\b"),
        FOUND | {"presentation", "talk_length", "poster_details", "attend", "remote"},
    ),
    Worded(  # who sits on a panel that the programme names
        "panelists",
        re.compile(
            r"\bwho (?:is|are|sits|will be|will sit|s|else is) (?:on|in|at) (?:the |your |that )?(?:\w+ )?panel\b"
            r"|\bwho (?:are|is) (?:the |your )?panell?ists?\b"
        ),
        re.compile(r"\bpanel\b.{0,120}\b(?:with|by|featuring|moderated|between)\b|\bpanell?ists?\b ?[:–(]"),
        re.compile(r"\b(?:how many|size|propos\w+)\b"),
    ),
    Worded(
        "",
        alternatives(
            rf"\b(?:title|topic|subject)s? of (?:(?:the|your|an?|first|second|opening|closing|\w+) ){{0,2}}{_KEYNOTE}",
            rf"\b{_KEYNOTE} (?:talk )?(?:title|topic|subject)s?\b",
            rf"\bwhat (?:is|are|will) (?:the |your )?(?:\w+ )?{_KEYNOTE} (?:talk )?(?:be )?(?:about|on|called)\b",
            r"\bwhat (?:is|will|does|do|are) (?!(?:i|we|you|one|people|authors|the|my)\b)(?:\w+ ){1,3}"
            r"(?:be )?(?:talk|talking|speak|speaking|lectur\w+) (?:about|on)\b",
        ),
        re.compile(  # "keynote: ada berg (oslo), looms by candlelight"
            rf"^(?=.*\b{_KEYNOTE}).*(?:[“\"'‘]\w+(?: [\w,:-]+){{1,14}}[.?!]?[”\"'’]"
            r"|\)\s?[,:–—.]\s?(?!(?:and|who|from|of|will|is)\b)\w+(?: \w+){2,}"
            r"|\b(?:titled|entitled|talks? (?:about|on)|speaks? (?:about|on)|lectures? on)\b)"
        ),
        re.compile(r"\b(?:how long|length|submi\w+|propos\w+|my|our)\b"),
        frozenset({"about", "speakers", "person", "topics", "topic_scope", "organizers"}),
        headed=True,
    ),
    Worded(
        "",
        re.compile(rf"\bhow many (?:\w+ )?{_KEYNOTE}\b"),
        re.compile(rf"\b(?:one|two|three|four|five|six|seven|eight|[1-9]) (?:\w+ ){{0,2}}{_KEYNOTE}\b"),
        re.compile(r"\b(?:can|may|women|slots? for|minutes|students?|submit\w*)\b"),
        frozenset({"speakers"}),
    ),
)
