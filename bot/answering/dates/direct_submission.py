"""The deadline of those who send a paper in themselves, and do not commit it with the reviews of a service that several
events share: "until when, without ARR?", "by when if I submit directly?".
"""

from __future__ import annotations

import re

from bot.answering.wordings.rolling_lines import SERVICE, WITHOUT
from bot.faq.model import Faq, KeyDate
from bot.matching.normalise import fold

_WITHOUT = re.compile(WITHOUT)
_DIRECT = re.compile(r"\b(?:direct|directly)\b")
_SERVICE = re.compile(SERVICE)
_OF_DAY = re.compile(r"\b(?:when|until|till|deadlines?|ddl|due|dates?|days?|late|cut ?off)\b")
_OTHERWISE = re.compile(
    r"\b(?:notif\w+|camera|final|regist\w+|reviews? (?:out|back)|hear|accept\w*|where|whom?|link|pages?|both|abstracts?"
    r"|workshops?|tutorials?|hotel|contact|ask)\b"
)


def direct_deadline(faq: Faq, words: str) -> KeyDate | None:
    """Return the one deadline of papers that come without the service; None where none is asked for, or all are alike,
    or several are without it.
    """
    if not _OF_DAY.search(words) or _OTHERWISE.search(words):
        return None
    without = _WITHOUT.search(words)
    if not without and (not _DIRECT.search(words) or _SERVICE.search(words)):
        return None
    sent = [date for date in faq.dates if date.kind == "submission" and date.at]
    own = [date for date in sent if not _SERVICE.search(fold(f"{date.label} {date.track or ''}"))]
    return own[0] if len(own) == 1 and (without or len(own) < len(sent)) else None
