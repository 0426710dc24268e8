"""A line of the call that only asks or announces: "Has your article already appeared?", "Helpers wanted!". What the
call says to it stands in the sentence behind it, and both are quoted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.passages import Passage

_ASKS = re.compile(r"[^|:\d][^|:]{0,200}\?[”’\"')]{0,2}")  # no row of a schedule, nor "Panel: what is a knot?"
_CALLS_OUT = re.compile(r"(?:\S{1,30} ){0,6}\S{1,30}!")
_SAYS = re.compile(  # what tells something by itself
    r"\b(?:submit\w*|send|accept\w*|are|is|was|were|will|can|may|must|has|have|had|offers?|join|come|register|visit|see"
    r"|apply|note|takes?|welcomes?|invites?|thanks?|thank|congratulations|extended|closed|open|starts?|ends?|do|does"
    r"|don[’']t|stay|check|follow|read|use|bring|consider|remember|hope|look|wish|encourage\w*)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?!(?:Yes|No)\b)[^.:?!]{1,60}:\s")  # with what it is of
_OF_READER = re.compile(r"You ")
_LEAST = 4  # words of a sentence that tells more than yes or no
_MOST = 2  # sentences behind it
_LONGEST = 600  # characters together


def with_answer(passages: Sequence[Passage], number: int) -> str:
    """Return the text of a line; behind one that only asks or announces also what the call says to it."""
    line = passages[number]
    text = line.text
    is_call = bool(_CALLS_OUT.fullmatch(text)) and not _SAYS.search(text)
    if not _ASKS.fullmatch(text) and not is_call:
        return text
    for last, follows in zip(passages[number:], passages[number + 1 : number + 1 + _MOST], strict=False):
        is_other = bool(_ASKS.fullmatch(follows.text) or _LABEL.match(follows.text))
        is_other = is_other or bool(is_call and _OF_READER.match(follows.text))  # it answers a question only
        if not follows.is_behind(last) or is_other or len(text) + len(follows.text) > _LONGEST:
            break
        text = f"{text} {follows.text}"
        if len(follows.text.split()) >= _LEAST:
            break
    return text
