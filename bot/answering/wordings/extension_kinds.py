"""How people ask whether the deadline was or will be extended or is final, and when extended abstracts are due."""

from __future__ import annotations

import re

from bot.answering.questions.forms import START
from bot.answering.wordings.worded import FOUND, Worded, alternatives

_ABSTRACTS = r"extended abstracts?\b"
EXTENSION_KINDS = (
    Worded(
        "extension",
        re.compile(
            rf"{START}(?:is|was|has|will|did) (?:it|(?:the|this|that) (?:\w+ )?(?:deadline|date))(?: been| be| get)?"
            r"(?: (?:further|already|ever))? (?:extended|prolonged|postponed|pushed back)"
            r"(?: (?:now|yet|again|already|at all|or not|further|any further|once more|later|soon|a bit))*$"
            rf"|{START}(?:is|are) (?:(?:it|that|this|they|(?:the|this|that|your) (?:\w+ ){{0,2}}(?:deadlines?|dates?))"
            r"|(?:the )?(?:[a-z]+ \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [a-z]+)) (?:(?:really|now|a|the) )*"
            r"(?:final|firm|strict|hard)(?: (?:now|deadline|date|already|or not))*$"
            rf"|{START}(?:(?:are|will) )?(?:you|u|they)(?: guys| all)? (?:(?:going to|gonna|planning to) )?"
            r"(?:extend|extending|prolong|postpone|push back)(?: (?:it|this|that|the (?:\w+ )?deadlines?))?"
            r"(?: (?:again|further|or not|or nah|more|please))*$"
            rf"|{START}(?:is|are|was|were|will) there (?:(?:be|going|to|an?|any|another|one|more|further|deadline"
            r"|submission|paper) ){0,6}extensions?(?: (?:of|for|to) (?:the )?(?:\w+ )?deadlines?)?"
            r"(?: (?:planned|coming|expected|possible|likely|yet|already|again))*$"
        ),
        taken=FOUND | {"workshop_date", "submission_deadline", "camera_ready", "deadline_timezone", "all_dates"},
    ),
    Worded(  # a sort of paper, and no deadline that moves
        "submission_deadline",
        alternatives(
            rf"\b(?:deadlines?|due|when|by (?:what|which) (?:day|date)|last day|cut ?off)\b.*\b{_ABSTRACTS}",
            rf"\b{_ABSTRACTS}.*\b(?:deadlines?|due|cut ?off|by when)\b",
        ),
        never=re.compile(
            r"\bextensions?\b|\b(?:be|been|is|was|get|got|again|further|already|abstracts?) extended\b|\bpostpon"
            r"|\b(?:notif\w+|decisions?|accept\w*|hear|camera|pages?|words?|long|final|present\w*|publish\w*)\b"
        ),
        taken=FOUND | {"extension", "late_submission", "abstract_deadline", "submission_types", "all_dates"},
    ),
)
