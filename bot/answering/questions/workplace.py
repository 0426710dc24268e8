"""Whether a question is where somebody works or teaches, in whatever order: "she gives class in which place?"."""

from __future__ import annotations

import re

_PLACE = (
    r"(?:which|what) (?:place|uni|university|universities|institut\w+|schools?|labs?|company|country|college|department"
    r"|faculty|employer)"
)
_WORKS = (
    r"(?:teach\w*|(?:giv\w+|hold\w*) (?:a )?(?:class\w*|lectures?|courses?)|works?|working|employed|based|lectures"
    r"|profess\w+|affiliated|belongs?|studies|researches)"
)
_WHERE = re.compile(rf"\b{_PLACE}\b|\bwhere\b.{{0,40}}\b{_WORKS}\b|\b{_WORKS}\b.{{0,20}}\bwhere\b")
_AT_EVENT = re.compile(
    r"\b(?:talks?|speak\w*|keynotes?|present\w*|workshop|event|tutorials?|sessions?|hosts?|hosting|papers?|email|e mail"
    r"|address)\b"
)


def asks_workplace(words: str) -> bool:
    """Return whether a question, which names somebody, is of the place where they work."""
    return bool(_WHERE.search(words)) and not _AT_EVENT.search(words)
