"""Signs of money that stand for a word: "how many $$ is it" asks for a price, "20 $" names one."""

from __future__ import annotations

import re

_NAMES = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}
_ALONE = re.compile(r"(?<![\d\w$€£¥.,])(?<!\d\s)([$€£¥])[$€£¥]{0,4}(?![\w$€£¥])(?!\s?\d)")


def with_money_named(text: str) -> str:
    """Return a message with the names of signs that no number goes with."""
    return _ALONE.sub(lambda sign: _NAMES[sign[1]], text)
