"""Which headings say that the dates below them may change: "Tentative dates", "Important dates (provisional)"."""

from __future__ import annotations

from functools import lru_cache

from bot.cfp.dates.labels import heads_dates
from bot.cfp.language import phrases
from bot.page.blocks import Block
from bot.rules import Rule

_UNCERTAIN = Rule(
    "a question mark behind", r"\(\?\) | \? \s{0,3} $", examples=("May 1 (?)", "May 1?"), near_misses=("What? Papers",)
)
_OF_WHAT_COMES = Rule(
    "what comes out then is preliminary, and the day is not",
    r"""\b (?: preliminary | provisional | tentative | draft ) \s (?: (?: conference | workshop | technical ) \s )?
        (?: program(?:me)? s? | schedule (?! s? \s? : \s? \W? $ ) | agenda | timetable | lists? | versions? | reports?
            | proceedings | announcement )
      | \b preliminary \s (?: results? | decisions? | notifications? | acceptance | reviews? | papers? | proposals? )
      | \b expected \s (?: publication | number | length )""",
    examples=(
        "Preliminary program: June 3",
        "provisional programme: June 3",
        "Preliminary programs online",
        "Tentative conference schedule out",
        "draft workshop agenda",
        "preliminary technical timetable",
        "provisional list of talks",
        "preliminary lists",
        "preliminary version due",
        "preliminary versions",
        "draft report due",
        "draft reports due",
        "preliminary proceedings",
        "preliminary announcement",
        "preliminary result",
        "preliminary results",
        "preliminary decision",
        "Preliminary decisions: June 3",
        "preliminary notification",
        "preliminary notifications",
        "preliminary acceptance",
        "preliminary review",
        "preliminary reviews",
        "preliminary paper",
        "preliminary papers due",
        "preliminary proposal",
        "preliminary proposals due",
        "Expected publication: June 3",
        "expected number",
        "expected length",
    ),
    near_misses=(
        "Preliminary dates",
        "Tentative deadline: June 3",
        "Tentative schedule: ",
        "Papers: June 3 (preliminary)",
        "expected: June 3",
        "tentative notification",
    ),
)
_LONGEST = 80  # characters of a heading
_NEAREST = 2  # headings above
_BEFORE, _BEHIND = 40, 20  # characters around a day in which a sentence may say that it is not settled


def is_tentative(text: str) -> bool:
    """Whether a text says that a day is not settled; "preliminary program" says it of the program."""
    return _OF_WHAT_COMES.sub(" ", text) in phrases("tentative") or bool(_UNCERTAIN.search(text))


def is_headed_tentative(block: Block) -> bool:
    return any(map(_says_tentative, block.section[-_NEAREST:]))


@lru_cache(maxsize=1024)
def _says_tentative(heading: str) -> bool:
    if len(heading) > _LONGEST or heading not in phrases("heading_tentative"):
        return False
    return heads_dates(heading) or heading in phrases("heading_dates")


def around(before: str, after: str) -> str:
    """The words close to a day that may say it is not settled; none is cut: "ca" of "call" is no "circa"."""
    left, right = before[-_BEFORE:], after[:_BEHIND]
    if before[-_BEFORE - 1 : -_BEFORE].isalpha():
        left = left.partition(" ")[2]
    if after[_BEHIND : _BEHIND + 1].isalpha():
        right = right.rpartition(" ")[0]
    return left + right
