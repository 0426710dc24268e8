"""Until when papers for a journal may be sent, where the call tells it by a date or a line."""

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

JOURNAL_LINES = (
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
