"""Whether a question asks for one thing of which an organizer's own entry says nothing: who wants to know where the
monitors are is not told by the entry on the sockets, however near its words are.

Only what a question asks for counts, not what it tells by the way: "I come from the airport, where do I sleep?".
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from bot.safe_yaml import read_yaml

_AUXILIARY = r"(?:is|are|was|were|will|would|do|does|did|can|could|may|might|must|should|shall)"
_ONE = (
    r"(?:there|i|we|you|they|it|he|she|one|the|your|our|my|an?|any|some|somebody|someone|anybody|anyone|people|all"
    r"|participants|speakers|students|authors|visitors|guests)"
)
# what a question begins with, and the words up to where something else begins
_LEAD = (
    rf"(?:^(?:(?:so|and|but|also|then|hi|hello|hey|ok|okay|please) ){{0,3}}(?:{_AUXILIARY}|has|have|need)\b"
    rf"|\b{_AUXILIARY} (?={_ONE}\b)|\b(?:what|which|where|when|how|any|whose)\b(?: (?:{_AUXILIARY}|about)\b)?)"
)
_ELSE = (
    r"(?:because|if|when|since|(?<!look )after|before|until|while|so|as|than|then|and|but|that|which|who|where|how|what"
    r"|in|at|near|from|(?<!putting )on|during|of|to|about|into|around|instead|without)"
)
_ASKED = re.compile(rf"{_LEAD}(?P<asked>(?: ?(?!{_ELSE}\b)\w+){{1,12}})")
_FEW = 4  # words that are no sentence: what they name is what is asked for
_KEYWORDS = re.compile(rf"(?:(?!{_ELSE}\b)\w+ ?){{1,{_FEW}}}")


class _Thing(NamedTuple):
    """- `asked` finds it in a question, `told` in an answer
    - `anywhere`: whatever stands before it
    """

    asked: re.Pattern[str]
    told: str
    anywhere: bool


def lacks_thing(words: str, said: str) -> bool:
    """Return whether a question, in `words`, asks for a thing of which what is `said`, in small letters, does not
    speak.
    """
    asked = asked_for(words)
    found = (one for one in _things() if one.asked.search(words if one.anywhere else asked))
    return not all(_told(one.told).search(said) for one in found)


def asked_for(words: str) -> str:
    """Return the words of a question that come behind what asks, up to where something else begins."""
    found = [one["asked"].strip() for one in _ASKED.finditer(words)]
    if _KEYWORDS.fullmatch(words):
        found.append(words)
    return " . ".join(found)


@cache
def _things() -> tuple[_Thing, ...]:
    raw = read_yaml((Path(__file__).parent.parent / "data" / "things.yaml").read_text(encoding="utf-8"))
    found = ((_joined(one["asked"]), _joined(one["told"]), bool(one.get("anywhere"))) for one in raw)
    return tuple(_Thing(re.compile(rf"\b(?:{asked})\b"), f"{asked}|{told}", where) for asked, told, where in found)


def _joined(words: str | list[str]) -> str:
    return words if isinstance(words, str) else "|".join(words)


@cache
def _told(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)")
