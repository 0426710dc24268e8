"""Notifications that stand in the line of the papers they answer."""

from __future__ import annotations

import re

from bot.cfp.dates.labels import kind_of, telling

_SENT = re.compile(r"\b(?:submissions?|deadlines?|due)\b", re.IGNORECASE)
_SPARE = re.compile(r"[\s:,–-]+")
_MOST_LETTERS = 60


def answered_papers(label: str, first: str) -> str:
    """The papers that a line is of, for a notification behind their deadline in it: "Demo deadline: 1 May.
    Notification: 1 June".
    """
    if kind_of(label) != "notification" or telling(label) or kind_of(first) != "submission" or not telling(first):
        return ""
    papers = _SPARE.sub(" ", _SENT.sub(" ", first)).strip(" :")
    return papers if len(papers) <= _MOST_LETTERS else ""
