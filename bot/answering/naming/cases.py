"""In which case something is asked, and no question of its own: "even if only online", "for people who only watch";
and what it is not asked of: "not this workshop's".
"""

from __future__ import annotations

import re

_CASE = re.compile(
    r"(?:(?:and|but|or) )?(?:(?:even|also|only|just|specially|especially|including) (?:if|when|though|in case|as)"
    r"|if (?:only|(?:i|we|one|they) (?:just|only))"
    r"|when (?:they|one|somebody|someone|joining|attending))\b(?!.*\b(?:what|where|which|who|how|can i|can we|do i"
    r"|do we|may i|may we|is it|is there|are there|should i|should we)\b).*"
)
# "for people who only come for the keynote"
_WHOSE_CASE = re.compile(
    r"(?:(?:and|or) )?(?:(?:also|even|including|just) )?for (?:people|those|students|somebody|someone|authors|anyone)"
    r" (?:who|that|with|without)\b(?!.*\b(?:what|where|when|how|can|is|are) (?:i|we|it|there|they|the)\b).*"
)
_NOT_OF_THIS = re.compile(
    r"(?:(?:and|but|so) )?not (?:(?:for|of|at|about|that of) )?(?:yours|ours|(?:this|your|our|the) \w+)(?: \w+)?"
)


def is_case(words: str) -> bool:
    """Whether a part of a message only says in which case the part before it is asked, or what it is not asked of."""
    return bool(_CASE.fullmatch(words) or _WHOSE_CASE.fullmatch(words) or _NOT_OF_THIS.fullmatch(words))
