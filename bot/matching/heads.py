"""What the questions of a message are about, where it begins with that: "posters: how large?"."""

from __future__ import annotations

import re

from bot.matching.around import OPENER
from bot.matching.split import is_question

# "posters: size? when due?": what stands before the colon is what each question is about.
_HEAD = re.compile(rf"^([^\W\d_][\w' /-]{{2,40}})(?::\s+(?=\S)|\s+-+\s+(?={OPENER}\b))")
_ABOUT = re.compile(
    r"^(?:please |pls )?(?:tell me|info(?:rmation)?|questions?|details|something) (?:about|on) (?:the )?"
)
# "our sponsor asks: where is it": only says that a question comes
_SAYS = re.compile(r"\b(?:asks?|asked|asking|says?|said|wants?|wonders?|wondering|questions?|hi|hello|fyi|btw)\b")


def headed(question: str) -> tuple[str, str]:
    """Part "posters: how large?" into what it is about and what it asks; the former is empty when there is none."""
    question = _ABOUT.sub("", question)
    found = _HEAD.match(question)
    if found is None or is_question(found[1]) or _SAYS.search(found[1].lower()):
        return "", question
    return found[1], question[found.end() :]
