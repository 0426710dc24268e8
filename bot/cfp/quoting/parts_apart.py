"""Parts of an event for which one registers apart, a task or a dinner: what is said there is not of the event."""

from __future__ import annotations

import re

from bot.page.page import Page
from bot.page.sentences import Sentence

_PART = re.compile(
    r"\b(?:shared tasks?|(?:task|challenge|track|tutorial) #?\d|hackathons?|dinner|excursion)\b", re.IGNORECASE
)
_OF_EVENT = re.compile(r"\b(?:registration|fees?)\b", re.IGNORECASE)  # "Registration and conference dinner"


def title_of(page: Page) -> str:
    """Return the first heading of a page, which names the event: that may be a hackathon itself."""
    return next((block.text for block in page.blocks if block.kind == "heading"), "")


def is_of_a_part(sentence: Sentence, title: str) -> bool:
    """Whether a sentence stands under the heading of such a part."""
    headings = (one for one in sentence.block.section if one != title)
    return any(_PART.search(one) and not _OF_EVENT.search(one) for one in headings)
