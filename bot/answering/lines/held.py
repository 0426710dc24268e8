"""A row of what is asked of a kind of the bank that its fact may not tell."""

from __future__ import annotations

import re
from typing import NamedTuple

_NEVER = re.compile(r"(?!)")


class Held(NamedTuple):
    """- `kind`: what was taken; `asked` finds in a question what `told` must find in the fact
    - `line`: what a line of the call is known by that tells it; `instead`: the kind that does, where the FAQ has it
    - `keep`: where no line tells it, the fact does no harm
    """

    kind: str
    asked: re.Pattern[str]
    told: re.Pattern[str] = _NEVER
    line: re.Pattern[str] = _NEVER
    instead: str = ""
    keep: bool = False
