"""What a page says of its event as a whole: that it is cancelled, postponed to a day not yet known, or that submission
is closed.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.cfp.dates.elsewhere import is_elsewhere_then, put_off_at
from bot.cfp.dates.sections import is_of_this_call
from bot.cfp.language import phrases
from bot.cfp.title.rules import ACRONYM
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
_EARLIER = Rule(
    "an earlier edition was cancelled",
    r"""\b (?: last | previous | past | first | earlier ) \b .{0,40} \b (?: was | were | had\sto )
        | \b(?:19|20)\d\d\b .{0,40} \b (?: edition | workshop ) \s (?: was | had\sto ) \b
        | \b (?: was | were | had\sto\sbe ) \s \w+ \s in \s (?:19|20)\d\d""",
    examples=("Last year's workshop was", "the previous editions were", "past years had to", "the first one was",
        "earlier editions were", "the 2020 edition was", "in 2020 the workshop had to", "it was cancelled in 2020",
        "they were cancelled in 1999", "it had to be cancelled in 2020", "the 1999 edition was"),
    near_misses=("The workshop was cancelled.", "It will be held in 2031"),
)  # fmt: skip
_ALREADY = re.compile(r"已")  # "截稿日期已于 2031年8月20日 截止": it is over, for all the day
_NOT_YET = Rule(
    "when or for what it is closed",
    r"\b (?: after | once | when | if | until | before | will | late | registrations? ) \b | \d",
    examples=("after submissions are closed", "once", "when", "if", "until", "before", "will be", "late submissions",
        "registration", "registrations are closed", "are closed on 3 May"),
    near_misses=("Submissions are closed",),
)  # fmt: skip
_OF_A_YEAR = re.compile(  # "Knot Workshop 2031": the year names the event
    r"\b(?:workshop|conference|symposium|meeting|congress|school|summit|days|edition|papers|cfp),?\s20\d\d\b",
    re.IGNORECASE,
)
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
            if len(text) > _LONGEST or is_elsewhere_then(text):
                continue
            hits = [*phrases("cancelled").find(text), *put_off_at(text)]
            hits += [hit for hit in phrases("put_off").find(text) if _says_only_that(text, hit.start, hit.end)]
            if not hits or _PART_OF_IT.search(text) or _EARLIER.search(text):
                continue
            about = (
                text in phrases("event")
                or _names_itself(page, text)
                or _says_only_that(text, hits[0].start, hits[0].end)
            )
            if about:
                return Announcement(" ".join(text.split())[:200], block, sentence.offset)
    return None


def read_closing(page: Page) -> Announcement | None:
    """Return what the page says of submission being closed already."""
    for block in page.blocks:
        if not is_of_this_call(block):
            continue
        for sentence in sentences(block):
            text = sentence.text
            if len(text) <= _LONGEST and _is_closed(text):
                return Announcement(" ".join(text.split())[:200], block, sentence.offset)
    return None


def _is_closed(text: str) -> bool:
    """Whether a sentence says that submission is over; "KNOT 2031" in it is an event, and no day on which it ends."""
    later = _NOT_YET.search(_OF_A_YEAR.sub("", ACRONYM.sub("", text))) and not _ALREADY.search(text)
    return text in phrases("closed") and not later


def _names_itself(page: Page, text: str) -> bool:
    """Whether a sentence speaks of the event by its acronym, as the first heading has it: "KNOT 2031 is cancelled"."""
    first = next((block.text for block in page.blocks if block.kind == "heading"), page.meta.get("title", ""))
    return any(match[0] in first for match in ACRONYM.finditer(text))


def _says_only_that(text: str, start: int, end: int) -> bool:
    """Whether a line is hardly more than the word itself: "CANCELLED"."""
    return len(re.sub(r"\W", "", text[:start] + text[end:])) <= 12  # letters of "this year" or a date
