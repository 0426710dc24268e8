"""Of which larger event ours is a part, where only a line of the call tells it."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import EVENT, NOUN, Worded

_LARGER = rf"(?:what|which) (?:\w+ )?(?:event|venue|{NOUN})"
_PART_OF = (
    r"(?:(?:a )?part of|belong(?:s|ing)? (?:to|with)|attached to|co ?located (?:with|at)|collocated with"
    r"|(?:held|hosted|run|running|organi[sz]ed) (?:with|alongside|under|together with|as part of)"
    r"|affiliated (?:with|to)"
    r"|under|a satellite of|in conjunction with)"
)

HOST_LINES = (
    Worded(
        "venue",
        re.compile(
            rf"\b{_LARGER} (?:is|does|was|will) {EVENT} (?:be )?{_PART_OF}(?: again| this (?:year|time))?$"
            rf"|\b(?:part of|attached to|co ?located with|collocated with|in conjunction with) {_LARGER}"
            rf"(?: is {EVENT})?$"
        ),
        re.compile(
            r"\bcol?located with \w|\bco located with \w|\bin conjunction with \w|\bas part of (?:the )?\w"
            r"|\b(?:satellite|affiliated) (?:event|workshop|meeting) (?:of|at|to) \w"
        ),
        re.compile(r"\b(?:chairs?|rooms?|papers?|proceedings|journals?|last|previous)\b"),
        frozenset({"workshop_date", "location", "about", "other_event"}),
    ),
)
