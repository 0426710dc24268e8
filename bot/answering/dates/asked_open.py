"""Whether a question is about what can still be done or is over, and not about which day it is."""

from __future__ import annotations

import re

from bot.answering.dates.stating import closes
from bot.answering.facts.context import Context
from bot.answering.facts.tracks import Chosen
from bot.english import MONTH_OF

_DOING = (
    r"submit|submitting|send|sending|upload|uploading|register|hand|turn|apply|file|enter|answer|reply|respond|edit"
    r"|revise|deliver|push|squeeze|sneak|put|get|make|finish|propose"
)
_MONTHS = "|".join(sorted(MONTH_OF))
_ASKS_OPEN = re.compile(
    rf"\b(?:(?:can|could|may|might|do|will|would|is it (?:okay|possible|fine|allowed)(?: to)?|possible to"
    rf"|allowed to|able to|okay to|if i|i)(?: \w+){{0,3}} (?:{_DOING})"
    rf"|still|too late|late(?! (?:(?:submission|paper|poster|abstract|registration|track|round)s?|{_MONTHS})\b)"
    r"|in time|missed|already|yet|as of|any more|anymore|no longer|accepting|taking|open|opened"
    r"|over|closed|passed|past|ended|expired|lapsed|shut|gone|finished|happened|taken place|took place"
    r"|did (?:\w+ ){1,4}(?:pass|lapse|expire|close|end|finish|happen|take place))\b"
)
_FITS = re.compile(r"\b(?:ok|okay|fine|good|enough|possible|allowed|alright|all right|works?|doable|time)\b")
_IS_ON = re.compile(  # "is the paper submission tomorrow?"
    r"(?:so |and )?(?:is|was) (?:it |the |our )?(?:\w+ ){0,2}"
    r"(?:submissions?|deadlines?|abstracts?|registration) (?!of\b)"
)


def asks_open(chosen: Chosen, context: Context) -> bool:
    """Whether the question is about what can still be done or is over, and not about which day it is."""
    form = context.form
    if form.is_wh and not form.is_yes_no:
        return False
    words = form.words
    if not _ASKS_OPEN.search(words) or claims_day(context):
        return False
    if any(closes(entry) for entry in chosen.entries):
        return not re.search(r"\bover (?:may|june|july)\b", words)
    return bool(re.search(r"\b(?:over|past|passed|happened|taken place|took place)\b", words)) and not context.spans()


def claims_day(context: Context) -> bool:
    """Whether it is about the day itself, and not about what can be done then: "is 25 April still the deadline?" and
    "is the submission tomorrow?", but not "is 25 April still fine?".
    """
    words = context.form.words
    if not ("still" in words or _IS_ON.match(words)):
        return False
    spans = context.spans()
    if not spans or any(span.instant for span in spans) or _FITS.search(words):
        return False
    return not _ASKS_OPEN.search(re.sub(r"\bstill ?", "", words))
