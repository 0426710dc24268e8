"""Lines of a list of dates that no table of phrases knows: a day, and what is on it ("Keys are handed out: 3 May")."""

from __future__ import annotations

import re

from bot.cfp.dates.segment import Segment
from bot.cfp.language import kinds
from bot.rules import Rule

_LABEL = re.compile(r"[^\W\d_][^.!?;\n]{3,70}")
_LONGEST = 120  # characters of a line that is no item
_WHOLE_DAY = re.compile(r".{3,30}\b20\d\d\s?[:|]\W{0,3}$")
_FEWEST_LETTERS = re.compile(r"[^\W\d_]{4}")
_ASIDE = Rule(
    "of the page itself or of its zone, and no date of the event",
    r"""\b (?: updat\w+ | modified | posted | published \s on | all \s (?: dates | deadlines | times ) | time \s? zones?
        | was | were | extended | moved | previously | formerly | copyright | page | version \s of
        | new \s dates? )\b""",
    examples=("Last updated", "page modified", "Posted by Ada", "published on", "All deadlines are", "all dates",
        "all times", "time zone", "timezones", "It was", "they were", "extended to", "moved from", "previously",
        "formerly", "Copyright", "this page", "version of", "New date", "new dates"),
    near_misses=("Posters up", "Keys handed out", "versions of papers"),
)  # fmt: skip


def is_of_a_list(label: str, segment: Segment) -> bool:
    """Whether a line of a list under a heading of dates is a day and a few words on what is on it."""
    words = label.strip(" \t:.,;–—-*()|")
    alone = segment.block.kind != "heading" and not segment.joined and len(segment.text) < _LONGEST
    led = bool(words) and _WHOLE_DAY.match(segment.text.partition(words)[0]) is not None  # "21 May 2031: Map Harvest"
    alone = alone and (led or label.rstrip().endswith((":", "|")))
    if not (segment.block.kind == "item" or alone) or segment.news or segment.struck or not _LABEL.fullmatch(words):
        return False
    return bool(_FEWEST_LETTERS.search(words)) and not _ASIDE.search(words) and not kinds().values(words)
