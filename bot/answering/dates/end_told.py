"""At what hour the event is over, where a line of the call tells it beside the date: "End: 15 June, 15:00"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.english import MONTH_OF
from bot.faq.passages import Passage

_CLOCK = r"(?<![\d.])\d{1,2}(?:[:.h]\d\d\b(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)"
_ENDS = re.compile(
    rf"\b(?:ends?|ending|finish\w*|close[sd]?|closing|conclud\w+|over|until|till)\b.{{0,50}}?{_CLOCK}"
    # two hours behind a label or a day; at the beginning of a row they are those of what stands behind
    rf"|(?:\b(?:times?|hours|when|dates?|from|between|20\d\d|{'|'.join(MONTH_OF)})\b|day\b).{{0,30}}?"
    rf"{_CLOCK} ?(?:-|–|—|to|until|and) ?{_CLOCK}(?!(?: ?[a-z]{{2,4}}){{0,2}} ?[|:])"
)
_ELSE = re.compile(  # the hour of something else
    r"\b(?:submi\w+|deadlines?|due|regist\w+|aoe|utc|uploads?|system|portal|dinner|lunch|coffee|breaks?|sessions?"
    r"|talks?|keynotes?|posters?|reception|panels?|desk|papers?|reviews?|late\w*|welcome|opening|remarks|tutorials?"
    r"|doors?|invited)\b"
)


def end_told(passages: Sequence[Passage]) -> Passage | None:
    """Return the line that tells at what hour the event ends; None where none does."""
    texts = ((one, one.text.lower()) for one in passages)
    return next((one for one, text in texts if _ENDS.search(text) and not _ELSE.search(text)), None)
