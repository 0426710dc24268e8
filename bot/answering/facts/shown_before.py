"""Papers of which a call takes what has appeared before, where the rest must be new: "Talks may be published work"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answering.facts.not_hidden import in_full
from bot.faq.passages import Passage

_SHOWN = re.compile(
    r"\b(?:already|previously|recently|have|has|been)\b.{0,30}\b(?:appeared|published|presented|accepted)\b"
    r"|\bcross[- ]submissions?\b|\bencores?\b|\bpublished (?:work|papers?|articles?)\b"
)
_TAKEN = re.compile(
    r"\b(?:may|can|could|welcome\w*|accept(?:able)?|eligible|invite\w*|allow\w*|encourage\w*"
    r"|permit\w*|consider\w*|solicit\w*)\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|only|unpublished|cannot|reject\w*|original|proceedings|later|afterwards)\b|n[’']t\b"
)
# what comes of papers that are taken here
_OF_ACCEPTED = re.compile(
    r"\baccepted (?:papers?|submissions?|abstracts?|contributions?|to|for|at the \w+)\b|\b(?:be|are) (?:published"
    r"|presented)\b"
)


def shown_before(passages: Sequence[Passage]) -> Passage | None:
    """Return the line that takes work which has appeared elsewhere, with what it points back to."""
    for one in passages:
        text = one.text.lower()
        is_taken = _SHOWN.search(text) and _TAKEN.search(text)
        if is_taken and not _DENIED.search(text) and not _OF_ACCEPTED.search(text):
            return one._replace(text=in_full(one, passages))
    return None
