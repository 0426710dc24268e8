"""How long a talk on one kind of paper is: the line with its minutes, be the paper named a line before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.english import NUMBER
from bot.faq.passages import Passage

_TALK = r"\b(?:talks?|talking|speak|speaking|present|presenting|presentations?|slots?|on stage|orals?)\b"
_LONG = re.compile(
    r"\bhow (?:long|much|many min\w*)\b|\b(?:minutes?|mins?|durations?|lengths?|time slots?)\b|\btalking time\b"
)
_TALKS = re.compile(_TALK)
_PAGES = re.compile(r"\b(?:pages?|words?|cost|fees?|pay|questions?|breaks?|lunch|before|until|left|deadline|break)\b")
_WRITTEN = re.compile(r"\b(?:papers?|abstracts?|manuscripts?|articles?|submissions?|contributions?)\b")
_MINUTES = re.compile(rf"\b{NUMBER}(?: ?(?:-|–|to) ?\d+)?[ -]?min(?:ute)?s?\b", re.IGNORECASE)
_POINTS_BACK = re.compile(r"^\W*(?:these|they|those|such|it|each|this|here|accepted ones)\b", re.IGNORECASE)
_KINDS = {
    name: re.compile(rf"\b(?:{words})\b")
    for name, words in {
        "short": "shorts?",
        "long": "(?<!minutes )(?<!min )(?<!mins )(?<!hour )long|full|regular|standard|complete",
        "position": "position|vision",
        "demo": "demos?|demonstrations?",
        "poster": "posters?",
        "lightning": "lightning|flash",
        "tool": "tools?",
        "industry": "industr(?:y|ial)",
        "keynote": "keynotes?|invited",
    }.items()
}
# what only compares: "20 minutes as for the tools?"
_COMPARED = re.compile(
    r"\b(?:like|unlike|as|than|not) (?:(?:for|the|those|with|in|an?) ){0,3}\w+(?: (?:ones?|talks?|papers?))?"
)
_NO_TALK = re.compile(r"\b(?:workshops?|tutorials?|panels?|classes|courses|hackathons?)\b")
_SENT = re.compile(
    r"\b(?:papers?|abstracts?|demos?|demonstrations?|posters?|contributions?|submissions?|statements?)\b"
)
_FEW = 4  # sentences back to what "these" are


def minutes_line(words: str, said: str, passages: Sequence[Passage]) -> int | None:
    """Return the number of the line with the minutes of the kind of talk that a question names; None where it names
    none, or no line has them.

    - `said`: the whole message, of which it may go on: "and how long for a short one?"
    """
    asked = _kinds(_COMPARED.sub(" ", words.replace("how long", "how")))
    of_talks = _TALKS.search(words) or (_TALKS.search(said) and not _WRITTEN.search(words))
    if not asked or not of_talks or not _LONG.search(words) or _PAGES.search(words):
        return None
    told = (number for number, one in enumerate(passages) if _MINUTES.search(one.text))
    return next((number for number in told if asked <= _kinds_told(passages, number)), None)


def _kinds(text: str) -> frozenset[str]:
    return frozenset(name for name, words in _KINDS.items() if words.search(text.lower()))


def _kinds_told(passages: Sequence[Passage], number: int) -> frozenset[str]:
    """The kinds that a line is of; where it points back, those that begin a line just before it."""
    line = passages[number]
    own, text = _kinds(line.text), line.text.lower()
    if own and (_NO_TALK.search(text) or not (_TALKS.search(text) or _SENT.search(text))):
        return frozenset()
    if own or not _POINTS_BACK.match(line.text):
        return own
    before = [one for one in passages[max(0, number - _FEW) : number] if one.heading == line.heading]
    starts = (_kinds(" ".join(one.text.split()[:2])) for one in reversed(before))
    return next(filter(None, starts), frozenset())
