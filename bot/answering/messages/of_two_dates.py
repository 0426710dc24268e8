"""Two dates that stand before what is asked of them, put behind it: "notification and reviews, which is first?" is one
question.
"""

from __future__ import annotations

import re

_NAME = r"(?:the |our |your )?[a-z][a-z /-]{2,34}?"
_OPENS = r"^\W{0,3}(?:(?:so|and|hi|hey|hello|ok|wait|between)\W{1,2}){0,3}"
_FIRST = re.compile(
    rf"{_OPENS}(?P<one>{_NAME}) (?:and|or|vs\.?|&) (?P<other>{_NAME})(?: ?[,;:?-]+|) (?:which|what)"
    r"(?: one| of (?:them|these|the two|both))?(?: (?:is|comes|goes|was|falls|happens|will be))?(?: the)?"
    r" (?P<order>first|earlier|sooner|later|last)(?= ?\W*$)",
    re.IGNORECASE,
)
_HOW_LONG = re.compile(
    rf"{_OPENS}(?:from )?(?P<one>{_NAME}) (?:to|until|till|->) (?P<other>{_NAME}) ?[,;:?-] ?"
    r"how (?P<unit>long|many (?:days|weeks))(?: (?:is|does|will|are|it|that|this|there|take|last)){0,4}(?= ?\W*$)",
    re.IGNORECASE,
)
# "due after we have met": after the event
_MEETING = re.compile(
    r"\b(?P<when>before|after|once) we(?: have|['’]ve)?(?: all| already)* (?:meet|met|gather|gathered"
    r"|get together)(?=\W|$)(?! (?:the|our|your|all) )",
    re.IGNORECASE,
)


def of_two_dates(text: str) -> str:
    """Return a message with the question before the two dates that it is of."""
    text = _MEETING.sub(r"\g<when> the workshop", text)
    text = _FIRST.sub(r"which comes \g<order>, \g<one> or \g<other>", text)
    return _HOW_LONG.sub(r"how \g<unit> is it from \g<one> to \g<other>", text)
