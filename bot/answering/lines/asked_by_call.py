"""A line of the call that only asks or announces: "Has your article already appeared?", "Helpers wanted!". What the
call says to it stands in the sentence behind it, and both are quoted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.passages import Passage

_ASKS = re.compile(r"[^|:\d][^|:]{0,200}\?[”’\"')]{0,2}$")  # no row of a schedule, nor "Panel: what is a knot?"
_CALLS_OUT = re.compile(r"(?:\S{1,30} ){0,6}\S{1,30}!$")
_NEAR = 2  # lines from one to the next
_LEAST = 4  # words of a sentence that tells more than yes or no
_MOST = 2  # sentences behind it
_LONGEST = 600  # characters together


def with_answer(passages: Sequence[Passage], number: int) -> str:
    """Return the text of a line; behind one that only asks or announces also what the call says to it."""
    line = passages[number]
    text = line.text
    if not _ASKS.fullmatch(text) and not _CALLS_OUT.match(text):
        return text
    for last, follows in zip(passages[number:], passages[number + 1 : number + 1 + _MOST], strict=False):
        is_near = (last.file, last.heading) == (
            follows.file,
            follows.heading,
        ) and 0 <= follows.line - last.line <= _NEAR
        if not is_near or _ASKS.fullmatch(follows.text) or len(text) + len(follows.text) > _LONGEST:
            break
        text = f"{text} {follows.text}"
        if len(follows.text.split()) >= _LEAST:
            break
    return text
