"""What is asked of travel grants that a fact of them may not tell: who gets them, and when that is decided."""

from __future__ import annotations

import re

from bot.answering.lines.held import Held

GRANT_ROWS = (
    Held(  # who is in need
        "travel_grant",
        re.compile(r"\b(?:afford|too expensive|hardship|no money|broke)\b"),
        re.compile(r"\bwaive|\bhardship"),
        re.compile(r"\bwaive|\bhardship"),
        keep=True,
    ),
    Held(  # who is eligible
        "travel_grant",
        re.compile(r"\b(?:only|2nd|second author|co ?author|one day|part of)\b"),
        re.compile(r"\b(?:first author|whole|entire|duration|both days)\b"),
        re.compile(
            r"^(?=.*\b(?:grants?|bursar\w+|stipends?|scholarships?|awards?)\b)"
            r".*\b(?:first author|whole|entire|duration|both days|must)\b"
        ),
        keep=True,
    ),
    Held(  # when it is decided
        "travel_grant",
        re.compile(
            r"\b(?:when|what day|what date)\b.*\b(?:tell|told|hear|know|notif\w*|announce\w*|decide\w*|inform\w*)\b"
        ),
        re.compile(r"\b(?:notif|announc|inform|decision|decided|told)"),
        re.compile(
            r"^(?=.*\b(?:grants?|bursar\w+|stipends?|scholarships?|travel awards?)\b).*\b(?:notif|announc|inform)\w*\b"
        ),
    ),
    Held(  # what one pays oneself
        "travel_grant", re.compile(r"\bhow m\w+ (?:do|does|would|must|will) (?:\w+ )?(?:i|we|one|students?|\w+s) pay\b")
    ),
)
