"""Questions of the conference that a workshop belongs to, where it is called no more than the main one, or by its name
as what ours is not.
"""

from __future__ import annotations

import re

from bot.answering.questions.said import said_by
from bot.faq.model import Faq
from bot.matching.normalise import fold
from bot.matching.reading import Reading

_CONFERENCE = r"(?:conference|conf|symposium|congress)"
_MAIN = re.compile(
    rf"\b(?:the |your )?(?:main|parent|host(?:ing)?|umbrella|big) (?:(?!workshop\b)\w+ ){{0,2}}{_CONFERENCE}\b"
)
_PART = re.compile(r"\b(?:workshops?|consortium|tutorials?|satellite|challenge|shared task)\b")
_NOT = (
    r"\b(?:not|rather than|as opposed to|instead of|unlike|(?:don t|do not|dont) mean|never mind|nothing to do with)"
    r"(?: (?:for|of|at|to|in|just|only|that of))?"
)
_WHOSE = r"(?: (?:papers?|one|ones|deadlines?|track))?\b"
# ours, as what is not meant: "not the workshop", "as opposed to workshop papers"
_NOT_OURS = re.compile(rf"{_NOT} (?:yours|(?:(?:the|this|your) )?(?:workshops?|ws)(?: (?:itself|here))?){_WHOSE}")
# what is said of it, and asked of ours: "rejected at the main conference, when is your deadline"
_OF_OURS = re.compile(
    r"\b(?:your|yours|ours|this (?:workshop|one)|the workshop|here|rejected|accepted|before|after|during|than|same"
    r"|besides?|instead|also|too|both|or)\b"
)
# what is asked behind it is of that: "the main conference: when are its papers due"
_HEAD = re.compile(
    rf"(?:(?:hi|hello|and|so|but|now|as|for|at|of|about|regarding) )*(?:the )?{_MAIN.pattern}(?: \d{{2,4}})?"
)
_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*")


def is_of_main(reading: Reading, around: Reading, faq: Faq) -> bool:
    """Whether a question is of nothing but the conference that ours belongs to, of which the FAQ tells nothing: "when
    are papers due at the main conference?", "the deadline of MOSSCON itself, not of the workshop?".

    - `around`: the message, which may begin with it
    """
    words = fold(reading.text)  # as it was written: "conference" may be any event
    if faq.workshop.event != "workshop" and not _PART.search(fold(faq.workshop.name)):
        return False
    rest = _without_ours(words, faq)
    if rest == words and any("{self}" in unit.names for unit in reading.units):
        return False
    head = fold(around.text).partition(words)[0].strip()
    is_main = _MAIN.search(rest) or _HEAD.fullmatch(head) or _names_whole(rest, faq, is_contrasted=rest != words)
    if not is_main or _OF_OURS.search(rest):
        return False
    return not any(_MAIN.search(one) for one in said_by(faq))


def _without_ours(words: str, faq: Faq) -> str:
    """A question without what it says is not meant: the workshop, or ours by its short name."""
    short = [word for word in fold(faq.workshop.short_name or "").split() if word.isalpha()]
    named = "|".join(map(re.escape, short))
    rest = re.sub(rf"{_NOT} (?:the )?(?:{named})(?: \d{{2,4}})?(?: workshop)?{_WHOSE}", " ", words) if short else words
    return _NOT_OURS.sub(" ", rest)


def _names_whole(words: str, faq: Faq, *, is_contrasted: bool) -> bool:
    """Whether a question names the event that ours is a part of, as that itself or as what ours is not."""
    own = fold(faq.workshop.short_name or "").split()
    named = _ACRONYM.findall(f"{faq.workshop.name} . {faq.workshop.venue or ''}")
    names = {name for one in named if (name := fold(one)) not in own}
    behind = rf"(?: \d{{2,4}})?(?: {_CONFERENCE})?"
    itself = "" if is_contrasted else r" (?:itself|proper)\b"
    return any(re.search(rf"\b{re.escape(name)}\b{behind}{itself}", words) for name in names)
