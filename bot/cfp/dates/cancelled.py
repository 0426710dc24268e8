"""What a page says of its event as a whole: that it is cancelled, or postponed to a day not yet known."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.language import phrases
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import sentences
from bot.rules import Rule

_PART_OF_IT = Rule(
    "a part of the event, not the event",
    r"""\b (?: social | dinner | banquet | excursion | tutorials? | competition | challenge | keynote | talk
        | session | poster | panel | hackathon | visit | reception | shuttle
        | registrations? | refund\w* | hotel | fees? | policy | if | unless | case | speaker ) \b""",
    examples=("the social event", "dinner", "banquet", "excursion", "tutorial", "tutorials", "student competition",
        "challenge", "keynote", "talk", "session", "poster", "panel", "hackathon", "visit",
              "reception", "shuttle", "registration", "refunds", "hotel", "fee", "policy", "if the workshop",
              "unless", "in case", "speaker"),
    near_misses=("the workshop",),
)  # fmt: skip
_LONGEST = 300


class Announcement(NamedTuple):
    """- `words` of the page, `block` where they stand, `offset` in it"""

    words: str
    block: Block
    offset: int


def read_cancellation(page: Page) -> Announcement | None:
    """Return what the page says of the whole event being cancelled or postponed without a new day."""
    for block in page.blocks:
        if not is_of_this_call(block):
            continue
        for sentence in sentences(block):
            text = sentence.text
            hits = [*phrases("cancelled").find(text), *phrases("postponed").find(text)] if len(text) <= _LONGEST else []
            if (
                not hits
                or _PART_OF_IT.search(text)
                or re.search(r"\b(?:19|20)\d\d\b.{0,40}\b(?:edition|workshop) was\b", text)
            ):
                continue
            about = text in phrases("event") or _says_only_that(text, hits[0].start, hits[0].end)
            if about:
                return Announcement(" ".join(text.split())[:200], block, sentence.offset)
    return None


def _says_only_that(text: str, start: int, end: int) -> bool:
    """Whether a line is hardly more than the word itself: "CANCELLED"."""
    return len(re.sub(r"\W", "", text[:start] + text[end:])) <= 12  # letters of "this year" or a date
