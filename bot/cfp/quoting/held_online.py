"""Which sentences say of the event itself that it is held on the net, at the place, or both: surer than any other line
with such words, as the link to a meeting is.
"""

from __future__ import annotations

import re

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.place.where import WAS
from bot.cfp.quoting.otherwise import without_otherwise
from bot.page.sentences import Sentence
from bot.rules import Rule

_PARTS = {
    "way": r"(?: online | virtual (?:ly)? | hybrid | remote (?:ly)? | in[- ]person | on[- ]?site | physical (?:ly)? )",
    "event": r"(?: workshop | conference | symposium | congress | meeting | event | hackathon | seminar | school"
    r" | summit | forum | colloquium | challenge | competition | contest | edition )",
}
_HELD_SO = Rule(
    "that the event is held on the net, at the place, or both",
    r"""\b <event> \s (?: [\w’]{2,14} \s ){0,4}? (?: is | be | place | runs ) \s (?: [\w-]{1,12} \s ){0,4}? <way> \b
        | \b (?: it | this | we ) \s (?: [\w-]{1,14} \s ){1,6}? <way> \s <event> \b""",
    examples=("The workshop will be held online", "The conference is fully virtual", "This symposium is hybrid",
        "The congress takes place in person", "The meeting will take place virtually", "Our event is held remotely",
        "The hackathon runs online", "The seminar will be both in-person and online", "The school runs virtually",
        "The summit takes place entirely online", "The forum is purely online", "The colloquium is again in person",
        "The challenge is completely virtual", "This competition is in a hybrid format", "The contest is onsite",
        "This edition will be as a remote one", "The event is physical", "The workshop is on-site",
        "The workshop will be held physically", "It is a half-day virtual workshop",
        "This will be a fully online meeting", "we plan a purely virtual event", "We plan a week of online contest"),
    near_misses=("Zoom link: https://zoom.example/1", "Online registration for the workshop",
        "The workshop has a website", "We propose an online form", "Submit online for the workshop"),
    parts=_PARTS,
)  # fmt: skip


_WAY = re.compile(
    rf"\W*(?:(?:fully|purely|entirely|all) )?{_PARTS['way'].replace(' ', '')}(?: (?:only|event))?\W*", re.IGNORECASE
)
_SHORT = 60  # characters of such a line


def is_held_so(sentence: Sentence, tags: tuple[str, ...]) -> bool:  # noqa: ARG001 - as all tests are called
    """Whether a sentence says how the event itself is held."""
    text = without_otherwise(sentence.text, "remote")
    return is_day_and_way(text) or (bool(_HELD_SO.search(text)) and not WAS.search(text) and not text.endswith("?"))


def is_day_and_way(text: str) -> bool:
    """Whether a line is how something is held and on which days, and nothing else: "Online, 28 August 2031"."""
    days = find_dates(text, Reading(2000)) if len(text) <= _SHORT else []
    rest = f"{text[: days[0].start]} {text[days[-1].end :]}" if days else ""
    return _WAY.fullmatch(rest) is not None
