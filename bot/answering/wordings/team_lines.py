"""What a line of the call tells of how many may be on one team of a contest, a jam or the like."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives
from bot.english import NUMBER

_PEOPLE = r"(?:people|persons?|members?|players?|participants?|students?|friends?|heads?|contributors?|developers?)"
_COUNT = rf"(?:{NUMBER}|[2-9]|1\d)"
_FEW = r"(?:up to|at most|at least|no more than|maximum(?: of)?|max\.?|between|minimum(?: of)?)"
_BOUND = r"(?:limits?|limited|restrict\w*|any size|any number|as many|maximum|minimum|unlimited|no larger)"
_HAS = (
    r"(?:of|with|has|have|consists? of|(?:is|are)(?: limited to)?|(?:may|can|should|must|will)(?: not)?"
    r" (?:have|be|consist of|include|contain|comprise|exceed))"
)
# no players: "a team of three judges", "teams have 30 hours"
_OTHERS = (
    r"(?:hours?|days?|minutes?|mins?|weeks?|pages?|entries|entry|points|votes?|km|judges|mentors|experts|organi[sz]ers"
    r"|devices|robots|songs|submissions?|attempts)\b"
)

TEAM_LINES = (
    Worded(
        "",
        alternatives(
            rf"\b(?:we|us|i)\b.{{0,40}}\b{_COUNT}\b.{{0,30}}\btoo (?:many|few|big|large|small)\b.{{0,20}}\bteam\b",
            rf"\bteams?\b.{{0,30}}\b{_COUNT}\b.{{0,30}}\btoo (?:many|few|big|large|small)\b",
            rf"\b{_COUNT} (?:{_PEOPLE} )?(?:is |are )?too (?:many|few) (?:for|on|in) (?:a |one |the )?team\b",
            rf"\bhow many (?:of us|{_PEOPLE})? ?(?:can|may|could|do|are|is|should|must|fit)?\b.{{0,40}}"
            r"\b(?:per|on|in|to|for|make|form|join|a) (?:a |one |the |each |our )?team\b",
            r"\bhow (?:big|large|small) (?:can|may|could|should|must|is|are) (?:an? |our |the |my )?teams?\b",
            r"\bteam sizes?\b|\bsize of (?:an? |the |our )?teams?\b",
            rf"\b(?:can|may|could) (?:an? |one |our |the )?team have {_COUNT}\b",
            r"\b(?:have|need|must i|do i) (?:\w+ ){0,3}team\b.{0,30}\b(?:alone|solo|single|by myself|on my own)\b",
            r"\b(?:alone|solo|by myself|on my own)\b.{0,40}\bteam\b",
        ),
        alternatives(
            rf"\bteam sizes?\b.*(?:\d|\b{NUMBER}\b|\b{_BOUND}\b)|\b{_BOUND}\b.*\bteam sizes?\b",
            rf"\b{_BOUND} (?:\w+ ){{0,3}}sizes? of (?:an? |the |your )?teams?\b",
            rf"\bteams? {_HAS}(?: {_FEW})? (?:{_COUNT}\b(?! {_OTHERS})|{_BOUND}\b)",
            rf"\b{_COUNT} {_PEOPLE} (?:per|on|in|to) (?:an? |each |one |the )?team\b",
            r"\b(?:alone|solo|individual\w*)\b.{0,40}\bteams?\b|\bteams?\b.{0,40}\b(?:alone|solo|individual\w*)\b",
        ),
        re.compile(
            r"\b(?:deadline|when|red team|your team|organi[sz]ing|program(?:me)?|hours?|entries|how many teams)\b"
        ),
        frozenset({"eligibility", "attend", "capacity", "challenge", "registration", "author_limit", "topics"}),
    ),
)
