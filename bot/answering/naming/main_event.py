"""Questions of the conference that a workshop belongs to, where it is called no more than the main one."""

from __future__ import annotations

import re

from bot.answering.questions.said import said_by
from bot.faq.model import Faq
from bot.matching.normalise import fold
from bot.matching.reading import Reading

_MAIN = re.compile(r"\b(?:the |your )?(?:main|parent|host(?:ing)?|umbrella) (?:conference|symposium|congress)\b")
_PART = re.compile(r"\b(?:workshops?|consortium|tutorials?|satellite|challenge|shared task)\b")
# what is said of it, and asked of ours: "rejected at the main conference, when is your deadline"
_OF_OURS = re.compile(
    r"\b(?:your|yours|ours|this (?:workshop|one)|the workshop|here|rejected|accepted|before|after|during|than|same"
    r"|besides?|instead|also|too|both|or)\b"
)


def is_of_main(reading: Reading, faq: Faq) -> bool:
    """Whether a question is of nothing but the conference that ours belongs to, of which the FAQ tells nothing: "when
    are papers due at the main conference?".
    """
    words = fold(reading.text)  # as it was written: "conference" may be any event
    if faq.workshop.event != "workshop" and not _PART.search(fold(faq.workshop.name)):
        return False
    if not _MAIN.search(words) or _OF_OURS.search(words):
        return False
    return not any(_MAIN.search(one) for one in said_by(faq))
