"""Whether nothing of an event is printed, so that its papers get no number and stand in no index."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.faq.model import Faq
from bot.faq.passages import Passage

_PRINTS = re.compile(r"\b(?:volumes?|printed|press|publishers?|doi|isbn|issn|index(?:ed|ing))\b", re.IGNORECASE)


def prints_nothing(faq: Faq, passages: Iterable[Passage]) -> bool:
    """Return whether the FAQ says that there are no proceedings, and no line of the call speaks of anything printed."""
    return faq.submission.archival is False and not any(_PRINTS.search(one.text) for one in passages)
