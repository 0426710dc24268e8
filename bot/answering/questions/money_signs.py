"""Words for money and counts, and signs that stand for one: "how many $$ is it" asks for a price, "20 $" names one."""

from __future__ import annotations

import re

# what tells an amount, and how many there are, in a text
MONEYED = (
    r"[$€£¥]|\b(?:eur|euros?|usd|gbp|dollars?|pounds?|pln|sek|nok|dkk|chf|yen|rupees?|rs|cad|aud|bgn|kr|free|gratis"
    r"|waive\w*)\b|\bno (?:\w+ ){0,4}?(?:fees?|charges?|costs?)\b|\bnot (?:be )?charged\b|\bwithout charge\b"
)
COUNTED = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|single"
    "|each|both|only|unlimited|no limit|any number|as many|multiple|more than|at least|at most|several|once|twice"
)

_NAMES = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}
_ALONE = re.compile(r"(?<![\d\w$€£¥.,])(?<!\d\s)([$€£¥])[$€£¥]{0,4}(?![\w$€£¥])(?!\s?\d)")


def with_money_named(text: str) -> str:
    """Return a message with the names of signs that no number goes with."""
    return _ALONE.sub(lambda sign: _NAMES[sign[1]], text)
