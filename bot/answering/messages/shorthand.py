"""Words without their vowels, as people in a hurry type them: "lst date for a ppr", which name no event."""

from __future__ import annotations

import re

# The lexicon's spellings are looked up word by word; these are put in full before, since what a message asks, and
# whether it names an event, is seen in its text.
_ALWAYS = {
    "wht": "what",
    "whn": "when",
    "whr": "where",
    "frst": "first",
    "fnl": "final",
    "ppr": "paper",
    "pprs": "papers",
    "sbmt": "submit",
    "sbmit": "submit",
    "nxt": "next",
    "lnk": "link",
    "lnks": "links",
}
# "lst" by itself may be the name of something
_BEFORE_TIME = re.compile(
    r"(?<![\w.@/-])lst(?= (?:possible |)(?:days?|dates?|chances?|calls?|mins?|minutes?|hours?|weeks?|months?|years?|yr"
    r"|times?|moments?)\b)"
)
_WEEKDAY = re.compile(r"(?<![\w.@/-])(what|which) weekday\b", re.IGNORECASE)
_SHORT = re.compile(rf"(?<![\w.@/-])(?:{'|'.join(_ALWAYS)})(?![\w@/-]|\.\w)")


def spelt_out(text: str) -> str:
    """Return a message with its shortened words in full; names in capitals stay as they are."""
    text = _WEEKDAY.sub(r"\1 day of the week", _BEFORE_TIME.sub("last", text))
    return _SHORT.sub(lambda found: _ALWAYS[found[0]], text)
