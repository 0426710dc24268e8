"""The line of a call by which something is sent in by e-mail, whatever portal the rest goes to."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.faq.passages import Passage

_SENT = r"(?:send|sent|sending|submit(?:ted|ting)?|submission|mail(?:ed)?|e-?mail(?:ed)?)"
_BY_MAIL = re.compile(
    rf"\b{_SENT}\b.{{0,120}}\b(?:by|via|per|as an|through) e-?mail\b|\b{_SENT}\b.{{0,120}}\bto\b.{{0,40}}[\w.-]@\w",
    re.IGNORECASE,
)
# whoever asks, sponsors or wants to hear of news writes, too
_OTHER = re.compile(
    r"\b(?:questions?|inquir\w+|enquir\w+|quer(?:y|ies)|contact|problems?|subscribe|interest|volunteer|sponsor\w*"
    r"|not|never|no|notif\w+|informed|camera|final|slides?|posters?)\b",
    re.IGNORECASE,
)


def line_by_mail(passages: Iterable[Passage]) -> Passage | None:
    """Return the first line that has something sent in by e-mail."""
    return next((one for one in passages if _BY_MAIL.search(one.text) and not _OTHER.search(one.text)), None)
