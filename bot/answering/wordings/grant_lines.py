"""What a line of the call tells of its grants where what they were taken for does not: how much one is, how many there
are, until when one asks for it.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives
from bot.english import CURRENCY, DAY, QUANTITY

_GRANT = (
    r"(?:grants?|bursar(?:y|ies)|stipends?|scholarships?|fellowships?|subsid(?:y|ies)|allowances?"
    r"|travel (?:money|funding|cash|aid|subsidy)"
    r"|(?:travel|student|mobility) (?:awards?|funds?|support|prizes?)|(?:opportunity|travel|diversity|solidarity) fund"
    r"|financial (?:assistance|aid|support|help)"
    r"|(?:help|support) with (?:the |my |our )?(?:money|costs?|travel\w*|journey))"
)
# that of the organizers who give it, of a project, of what is no money
_NEVER = re.compile(
    r"\b(?:grant (?:numbers?|agreements?|us)|fees?|refund|who (?:pays|gives|funds)|notif\w+|told|hear)\b"
)
_TAKEN = frozenset(
    {"travel_grant", "registration", "registration_deadline", "submission_deadline", "time_left", "fees"}
)

_TRIP = (
    r"(?:flights?|trips?|travel\w*|journeys?|trains?|train (?:fares?|tickets?)|air ?fares?|getting there|coming over)"
)
_PAPERS = r"(?:documents?|papers|paperwork|things|proofs?|files)"
_ADDS = r"(?:enclose|attach|include|add|go with|goes with|hand in with)"
_HELP = r"(?:support|help|money|fund(?:s|ing)?|aid|assist\w+|contribut\w+|subsid\w+)"
_GIVEN = (
    r"(?:fund(?:s|ing)?|grants?|support|assistance|aid|stipends?|bursar(?:y|ies)|scholarships?|awards?|subsid(?:y|ies)"
    r"|reimburs\w+)"
)

GRANT_LINES = (
    Worded(  # what goes with an application for one
        "",
        alternatives(
            rf"\b(?:{_GRANT}|awards?)\b.*\b(?:(?:what|which) (?:\w+ ){{0,2}}?{_PAPERS}|{_ADDS})\b",
            rf"\b(?:what|which)\b.{{0,20}}\b(?:{_PAPERS}|{_ADDS})\b.*\b(?:{_GRANT}|awards?)\b",
            rf"^(?:(?:and|or|so) )*(?:what|which) {_PAPERS}"
            r" (?:(?:it|i|we|one|is|are|do|must|should|have|need|to) ){1,4}"
            r"(?:needed|need|required|require|add|attach|enclose|include|necessary|want|wanted)$",
        ),
        re.compile(
            r"\bappl(?:y|ication)\b.{0,120}\b(?:includ\w+|consist\w*|contain\w*|attach\w*|enclos\w*|documents)\b"
            r"|\bappl(?:y|ication)\b.{0,120}\b(?:with|following|these)(?: \w+){0,2} ?:"
        ),
        re.compile(r"\b(?:when|until|deadlines?|due|how (?:much|many)|template|poster|best paper)\b"),
        frozenset({"submission_link", "file_format", "topics", "travel_grant", "camera_ready_format"}),
    ),
    Worded(  # whether there is help with the journey
        "travel_grant",
        alternatives(
            rf"\b{_HELP}\b.{{0,30}}\b(?:pay\w*|cover\w*|with|for|towards?)\b.{{0,15}}\b{_TRIP}\b",
            rf"\b(?:do|does|will|can|could) (?:you|they) (?:help|pay|support|assist) (?:\w+ ){{0,4}}{_TRIP}\b",
            rf"\b{_TRIP} (?:support|money|aid|help|funding|assistance)\b",
        ),
        re.compile(
            rf"\b{_GIVEN}\b.{{0,60}}\b(?:travel\w*|trips?|journeys?)\b|\b(?:travel|journeys?)\b.{{0,30}}\b{_GIVEN}\b"
        ),
        re.compile(
            r"\b(?:visas?|letters?|fees?|how (?:much|many|do|can)|who|when|until|till?|deadlines?|due|speakers?"
            r"|keynotes?|reviewers?|amount|notif\w+|told|apply|application)\b"
        ),
    ),
    Worded(  # how much one is
        "travel_grant",
        alternatives(
            rf"\bhow (?:much|big|large|high|generous)\b.{{0,40}}\b{_GRANT}(?!.*\b(?:cover|flight|hotel)\b)",
            rf"\b{_GRANT}\b.{{0,20}}\b(?:how (?:much|big|large|high)|amounts?|worth|value|sum)\b",
            rf"\b(?:amount|value|size|sum|worth) (?:of|for) (?:the |an? |one |each )?(?:\w+ )?{_GRANT}\b",
            rf"\bwhat is (?:the |an? |one |each )?(?:\w+ )?{_GRANT} worth\b",
        ),
        re.compile(rf"^(?=.*\b{_GRANT}\b).*{CURRENCY}"),
        _NEVER,
        _TAKEN,
    ),
    Worded(  # how many there are
        "travel_grant",
        alternatives(
            rf"\bhow many (?:\w+ ){{0,2}}{_GRANT}\b",
            rf"\bnumber of (?:the )?(?:\w+ ){{0,2}}{_GRANT}\b",
            rf"\b{_GRANT} (?:number|how many|count)\b(?! (?:\w+ )?(?:days?|weeks?|words|pages))",
        ),
        re.compile(rf"\b(?:{QUANTITY}|a limited number of) (?:\w+ ){{0,3}}{_GRANT}\b"),
        _NEVER,
        _TAKEN,
    ),
    Worded(  # until when one asks for it
        "travel_grant",
        alternatives(
            rf"\b{_GRANT}\b.{{0,30}}\b(?:until|till?|by) (?:when|what|which)\b",
            rf"\b(?:until|till?|by) (?:when|what day|which day|what date|which date)\b.{{0,40}}\b{_GRANT}\b",
            rf"\b{_GRANT} (?:\w+ )?(?:deadlines?|due|closing date|closes?|cut ?off)\b",
            rf"\b(?:deadline|last day|closing date)\b.{{0,30}}\b{_GRANT}\b",
            rf"\bwhen (?:do|does|can|must|should|is|are)\b.{{0,40}}\b(?:apply|ask|request|due)\b.{{0,20}}\b{_GRANT}\b",
        ),
        re.compile(
            rf"^(?=.*\b{_GRANT}\b)(?=.*(?:{DAY}|\bt\.?b\.?[adc]\b|\bto be (?:announced|determined)\b))"
            r".*\b(?:requests?|appl\w+|by|until|before|deadlines?|due|close[sd]?)\b"
        ),
        _NEVER,
        _TAKEN,
        dated=True,
    ),
)
