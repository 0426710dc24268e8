"""What asks no more than "which day" or "how long" beside another question: of the event, or of what one submits."""

from __future__ import annotations

import re

DEADLINE = "when is the submission deadline"
_WHICH_DAY, _HOW_LONG = "when is the workshop", "how many days is the workshop"
_JOINED = r"(?:(?:and|so|then|also|plus|on) )*"
_DAY_ALONE = re.compile(
    rf"{_JOINED}(?:what|which) (?:days?|dates?)(?: (?:please|exactly|then|is it|is that|of the week))*\W*",
    re.IGNORECASE,
)
_LONG_ALONE = re.compile(rf"{_JOINED}how long(?: (?:is it|does it (?:last|take|run)))?\W*", re.IGNORECASE)
_TO_SEND = re.compile(r"\bwhere (?:do|can|should|must|shall) (?:i|we|one) (?:submit|send|upload|hand)\b", re.IGNORECASE)
_OF_PLACE = re.compile(
    r"\b(?:(?:which|what) (?:hotel|resort|building|room|hall|venue|house|campus|town|city|country|street|address|place)"
    r"|where (?:is|s|will) (?:it|this|the (?:workshop|event|conference|meeting|symposium|school)))\b",
    re.IGNORECASE,
)
# what has a day or a length of its own
_OF_ELSE = re.compile(
    r"\b(?:accept\w*|notif\w+|camera|final|regist\w+|grants?|bursar\w+|slides?|videos?|posters?|review\w*|present\w*"
    r"|talks?|rebuttal|proceedings|publi\w+|print\w*|later|afterwards|book\w*|discounts?|rates?|stay\w*|dinner|lunch"
    r"|visas?|tours?|tutorials?|keynotes?)\b",
    re.IGNORECASE,
)
_OF_PAPERS = re.compile(r"\b(?:papers?|deadlines?|submi\w+|send|due|abstracts?|pages?)\b", re.IGNORECASE)


def with_day(pieces: list[str]) -> list[str]:
    """The pieces of a message; what asks no more than which day, beside a house or a town, asks for that of the event
    ("which hotel is it in, what day?"), as does how long; beside where one submits it asks for the deadline.
    """
    beside = " ".join(piece for piece in pieces if not (_DAY_ALONE.fullmatch(piece) or _LONG_ALONE.fullmatch(piece)))
    if _OF_ELSE.search(beside):
        return pieces
    if _TO_SEND.search(beside):
        return [DEADLINE if _DAY_ALONE.fullmatch(piece) else piece for piece in pieces]
    if not _OF_PLACE.search(beside) or _OF_PAPERS.search(beside):
        return pieces
    told = [_HOW_LONG if _LONG_ALONE.fullmatch(piece) else piece for piece in pieces]
    return [_WHICH_DAY if _DAY_ALONE.fullmatch(piece) else piece for piece in told]
