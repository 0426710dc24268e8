"""What a line of the call tells of journals: until when papers for one may be sent, and whether a paper may go to one
afterwards.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives
from bot.english import DAY

_ISSUE = (
    r"(?:special (?:journal )?issues?|journals?|collections?|topical issue|theme issue|special section"
    r"|extended (?:versions?|papers?)|(?:long|longer|journal) versions?)"
)
_UNTIL = (
    r"(?:deadlines?|due|(?:by|until|till) when|when|by (?:what|which) (?:day|date)|(?:what|which) (?:day|date)"
    r"|last (?:day|date)|latest|how (?:long|many days)|close\w*)"
)
_SENT = r"(?:deadlines?|due|by|until|till|before|submi\w+|sent|close\w*|no later than)"
_ELSEWHERE = (
    r"(?:journals?|elsewhere|another (?:venue|conference|workshop|place)|other (?:venues|conferences|places)"
    r"|(?:longer|extended|fuller?|expanded|journal) (?:\w+ )?(?:versions?|papers?|articles?))"
)
_AFTERWARDS = r"(?:later(?: on)?|afterwards?|after (?!the deadline)\w+|subsequent\w*|once|in (?:the )?future|then|next)"
_MAY = r"(?:can|could|may|might|still|allow\w*|ok|okay|fine|possible|free to|permitted|able)"
# "may we send a longer version to a journal afterwards?"
ASKS_AFTERWARDS = alternatives(
    rf"^(?=.*\b{_AFTERWARDS}\b)(?=.*\b{_ELSEWHERE}\b)(?=.*\b(?:i|we|my|our|it|authors?|paper|one)\b).*\b{_MAY}\b",
    r"\b(?:turn|make|extend|expand|develop|grow|rework)\w* (?:(?:my|our|the|this|it|an?|workshop|conference) ){0,3}"
    r"(?:paper |abstract |work |version )?(?:in)?to an? (?:full |longer |real )?journal\b",
)
NOT_AFTERWARDS = re.compile(
    r"\b(?:under review|same time|parallel|simultaneous\w*|concurrent\w*|already|previously|last year|rejected"
    r"|deadlines?|special issues?|when|invit\w+|select\w*|do you|will you|is there|are there|which|what|until)\b"
)
_AFTERWARDS_TOLD = re.compile(
    r"^(?!.*\b(?:under review|already been|been published|previously published)\b)"
    r"(?=.*\b(?:allow\w*|preclud\w+|prevent\w*|free|may|can|could|permit\w*|welcome|encourag\w+|retain\w*"
    r"|(?:non|not) ?archival|rights?|invited|considered)\b)"
    r".*(?:\b(?:future|later|subsequent\w*|afterwards?|extended (?:versions?|papers?)|special issue)\b[^.]{0,60}"
    r"\b(?:journals?|publications?|submissions?|publish\w*|submit\w*|conferences?|venues?)\b"
    r"|\b(?:publish\w*|submi\w+|publications?|journals?)\b[^.]{0,40}\b(?:later|afterwards?|in the future)\b"
    r"|\b(?:may|can|could|free to) (?:\w+ ){0,3}(?:publish\w*|submit\w*) (?:\w+ ){0,3}elsewhere\b)"
)

_GOES_ON = Worded(
    "archival",
    ASKS_AFTERWARDS,
    _AFTERWARDS_TOLD,
    NOT_AFTERWARDS,
    FOUND | {"dual_submission", "prior_publication", "hosting", "publication_after", "archival", "extension"},
)
JOURNAL_LINES = (
    _GOES_ON,
    Worded(
        "",
        alternatives(rf"\b{_UNTIL}\b.{{0,70}}\b{_ISSUE}\b", rf"\b{_ISSUE}\b.{{0,60}}\b{_UNTIL}\b"),
        re.compile(rf"^(?=.*\b{_ISSUE}\b)(?=.*\b{_SENT}\b)(?!.*\b(?:notif\w+|appeared|was published)\b).*{DAY}"),
        re.compile(
            r"\b(?:appear\w*|publi\w+|printed|out|come|comes|invit\w+|notif\w+|decisions?|accept\w*|decided|hear|know"
            r"|first|reviews?|reviewed|cost\w*|fees?|pages?|words?)\b"
        ),
        FOUND
        | {
            "publication_after",
            "submission_deadline",
            "archival",
            "all_dates",
            "extension",
            "time_left",
            "late_submission",
        }
        | {"can_still_submit", "deadline_timezone", "abstract_deadline", "camera_ready"},
        dated=True,
        headed=True,
    ),
)


def asks_afterwards(words: str) -> bool:
    """Whether a question asks what may become of a paper after the event, when no other place has it at once."""
    return _GOES_ON.asks(words)
