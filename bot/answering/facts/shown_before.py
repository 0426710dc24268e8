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

_PUBLISHED = re.compile(
    r"\b(?:already|previously|recently) (?:\w+ )?(?:published|accepted|presented|appeared)\b"
    r"|\bpublished (?:\w+ )?(?:works?|papers?|articles?|material|research|results|findings)\b"
    r"|\b(?:work|papers?|research|results|material) (?:that (?:was|were|is|are|has been|have been) )?published\b"
)
# what a rule says of published work that it does not take
_TURNED = re.compile(r"\b(?:not|never|no|nor|neither|without|cannot)\b|n[’']t\b")
_SENT_BACK = re.compile(r"\b(?:reject\w*|exclud\w+|ineligible|discard\w*|declin\w+|prohibit\w*|forbid\w*)\b")
_SENTENCES = re.compile(r"(?<=[.!?;]) ")


def takes_published(text: str) -> bool:
    """Whether a sentence of a rule speaks of published work and does not turn it down: "Posters may be published
    work".
    """
    return any(map(_takes, _SENTENCES.split(text.lower())))


def _takes(sentence: str) -> bool:
    found = _PUBLISHED.search(sentence)
    if found is None or _SENT_BACK.search(sentence):
        return False
    return not _TURNED.search(sentence[: found.start()])


def shown_before(passages: Sequence[Passage]) -> Passage | None:
    """Return the line that takes work which has appeared elsewhere, with what it points back to."""
    for one in passages:
        text = one.text.lower()
        is_taken = _SHOWN.search(text) and _TAKEN.search(text)
        if is_taken and not _DENIED.search(text) and not _OF_ACCEPTED.search(text):
            return one._replace(text=in_full(one, passages))
    return None
