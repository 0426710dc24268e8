"""What a line of the call tells of how much of a day the event takes, where it gives no hours."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import NOUN, Worded, alternatives

_PART = r"(?:half|full|whole|entire|all|one|two|three|single|1|2|3)"
_LASTS = r"(?:is|will be|lasts?|takes?|runs?|spans?|was|planned as|organi[sz]ed as|held as|format(?: is)?:?)"

DAY_LINES = (
    Worded(  # "is it a full day thing"
        "",
        alternatives(
            r"\bdays? or (?:half|a (?:half|full|whole))\b",
            r"\bhalf (?:a )?days?\b|\b(?:full|whole|entire|all) day\b|\b(?:one|a single) day or\b",
            rf"\b(?:one|single|two) day (?:event|thing|{NOUN})\b",
        ),
        alternatives(
            rf"\b{_PART} (?:and a half )?days? (?:(?!tutorial|course)\w+ ){{0,3}}(?:event|{NOUN})\b"
            r"(?! (?:proposals?|dinner))",
            rf"\b(?:(?:event|{NOUN}) (?:date|day)|when)\b[^;]{{0,40}}[(,] ?{_PART} day\b",
            rf"\b(?:event|{NOUN}) {_LASTS} (?:(?:an?|the|for|about|as|only) ){{0,2}}{_PART}"
            r" (?:(?:full|whole|entire|and a half) )?(?:a )?days?\b",
        ),
        re.compile(
            r"\b(?:regist\w+|tickets?|fees?|costs?|pay|deadlines?|submi\w+|papers?|abstracts?|tutorials?|talks?|open"
            r"|left|later?|until|reviews?|hotels?|rooms?)\b"
        ),
        frozenset({"workshop_time", "workshop_date", "talk_length", "schedule", "about", "topic_scope"}),
    ),
)
