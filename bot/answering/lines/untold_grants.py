"""What is asked of travel grants that a fact of them may not tell: who gets them, and until when one asks."""

from __future__ import annotations

import re

from bot.answering.lines.held import Held
from bot.english import DAY

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
    Held(  # until when one asks for it
        "travel_grant",
        re.compile(
            r"\b(?:until|till|by|before) (?:when|which|what)\b|\b(?:deadline|last day|closing date)\b"
            r"|\bwhen\b.*\b(?:appl\w+|ask|request\w*|clos\w+|open\w*|due)\b|\b(?:which|what) (?:day|date)\b"
        ),
        re.compile(rf"{DAY}|\b(?:when|with|while) (?:\w+ )?(?:submi\w+|paper|registration|registering)\b"),
        re.compile(
            r"^(?=.*\b(?:grants?|bursar\w+|stipends?|scholarships?|financial|funding|travel (?:awards?|support))\b)"
            r"(?=.*\b(?:appl\w+|clos\w+|deadlines?|due|by|until|before|request\w*)\b)"
            rf".*{DAY}"
        ),
        keep=True,
    ),
    Held(  # what one pays oneself
        "travel_grant", re.compile(r"\bhow m\w+ (?:do|does|would|must|will) (?:\w+ )?(?:i|we|one|students?|\w+s) pay\b")
    ),
)
