"""Until when one says that one comes to a dinner or a tour: another day than that of registering for the event; and by
which list one hears the news.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives
from bot.english import DAY

_SOCIAL = r"(?:dinners?|banquets?|excursions?|tours?|lunch|hikes?|receptions?|social (?:event|program(?:me)?))"
_SIGN = r"(?:sign(?:ing)? ?up|register|registration|registering|rsvp|book|enrol\w*|reserve|tell you|announce|say)"
_UNTIL = (
    r"(?:deadlines?|(?:un)?till? (?:when|what|which)|by (?:when|what|which)|when|last (?:day|date)|latest"
    r"|how (?:many days|much time|long)|(?:what|which) (?:day|date))"
)
_LAST = r"(?:deadlines?|(?:un)?till?|by|before|no later than|at the latest)"
_LISTS = r"(?:mailing ?lists?|e ?mail lists?|newsletters?|listservs?|google groups?|discussion lists?)"

SOCIAL_LINES = (
    Worded(
        "",
        alternatives(
            rf"\b{_LISTS}\b",
            r"\b(?:hear|get|receive|follow) (?:\w+ ){0,2}(?:news|updates)\b"
            r"|\bstay (?:informed|up to date|in the loop)\b",
        ),
        alternatives(
            rf"\b{_LISTS}\b",
            r"\b(?:follow us|subscribe|for (?:\w+ )?(?:updates|news|announcements))\b",
        ),
        re.compile(r"\b(?:when|deadlines?|post(?:ed)?|announce|advertise)\b"),
        FOUND | {"contact", "website"},
    ),
    Worded(
        "",
        re.compile(rf"^(?=.*\b{_UNTIL}\b)(?=.*\b{_SIGN}\b).*\b{_SOCIAL}\b"),
        re.compile(
            rf"^(?=.*\b{_SOCIAL}\b)"
            rf"(?=.*\b(?:{_SIGN}|confirm\w*|(?:let|tell|inform) us(?: know)?|tickets?|seats?|places?)\b)"
            rf".*\b{_LAST}\b.{{0,60}}{DAY}"
        ),
        re.compile(r"\b(?:where|how (?:do|can) (?:i|we)|cost\w*|fees?|pay|start\w*|begin\w*|opens?)\b"),
        FOUND | {"registration_deadline", "registration", "submission_deadline", "time_left", "early_registration"},
    ),
)
