"""What somebody says they do not ask for: "I don't mean the camera-ready date, I mean the first one". Only what they do
ask for is left of the message.
"""

from __future__ import annotations

import re

_APART = re.compile(r"^(?:[\s,.;:!?–—-]|\b(?:and|but|so|then|rather|just|only)\s){1,9}", re.IGNORECASE)
_LEFT_OPEN = re.compile(r"[\s,;:(–—-]{1,4}(?=[?.!]|$)")
_NAMED = (  # what dates, places and rules are called
    r"(?:deadlines?|dates?|days?|notifications?|decisions?|camera[- ]?ready|version|abstracts?|papers?|submissions?"
    r"|events?|workshops?|conferences?|meeting|templates?|limits?|length|registration|topics?|venue|place|posters?"
    r"|review|reviewing|fees?|organi[sz]ers?|speakers?|schedule|program(?:me)?"
    r"|contact|address|link|where|when|who)"
)
# at most six words with one of these, up to where the next part begins
_THING = (
    r"(?:(?:about|for|after|with) )?(?:the |your |its |any |(?=(?:camera|where|when|who)\b))"
    rf"(?:(?!(?:but|i|we|and|so|is|are)\b)[\w'’/-]{{1,20}} ){{0,4}}?{_NAMED}\b"
    r"(?: (?:itself|here|again|date|day|one|it is|that is))?(?: (?:of|for) (?:the |your )?[\w-]{1,20})?"
)
_ENDS = r"(?=\s{0,2}(?:[,.;:!?)–—]| - | (?:but|and not|nor|tell me|give me|please|can you)\b|$))"
_NOT = r"(?:do(?:n['’]?t| not)|did(?:n['’]?t| not)|am not|['’]?m not|are not|['’]re not)"
_REFUSED = re.compile(
    r"(?P<before>^|[,.;:(!?–—]\s?| - | and | but |^no |^nope |^sorry )"
    rf"(?:(?:(?:no|nope|please|but|and|also|sorry),? )?(?:(?:i|we) ?{_NOT} "
    r"(?:mean|want|need|ask(?:ing)?|care|looking|talking|wondering|interested in)"
    rf"|not (?:asking|looking|talking)|(?:please )?(?:don['’]?t|do not) (?:tell|give|show) (?:me|us)"
    rf"|forget|ignore|never ?mind|leave aside|instead of|rather than|not) {_THING})(?: again)?{_ENDS}\)?",
    re.IGNORECASE,
)
# "I mean the day of the event not the deadline", without a comma
_WANTED_NOT = re.compile(
    rf"^(?P<wanted>(?:i|we) (?:mean|meant|want|need|ask for) [^,.;?!]{{3,60}}?) not {_THING}{_ENDS}", re.IGNORECASE
)
# what goes before the thing that is wanted: "I mean ...", "but rather ...", "I only want to know ..."
_WANTED = re.compile(
    r"(?:^|(?<=[.?!;:,] ))(?:(?:i|we)(?: am| are|['’]?m|['’]re)? (?:only |just |really )?(?:mean|meant|(?:want|need)"
    r"(?: to know)?|asking (?:for|about|after)|ask (?:for|about)|talking about|interested in) "
    r"|tell (?:me|us) )(?:only |just )?(?=\w)",
    re.IGNORECASE,
)
_ONE = re.compile(r"\b(first|paper|abstract|submission|earlier|other|last|final|second) one\b", re.IGNORECASE)
_OF_DATES = re.compile(r"\b(?:deadlines?|dates?|days?|notification|decisions?|camera|version|event)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:when|what|which|where|who|how|until|due|deadline|date|day|limit|template|place|venue|topics?|length|schedule"
    r"|link|address|contact|registration|notification|decision|fee)\b"
    r"|(?:^|[.?!,;:] )(?:must|should|can|could|may|do|does|is|are|will) \w+ \w+",
    re.IGNORECASE,
)
_TAG = re.compile(r"^\W*(?:do|am|is|are|right|correct|or)\b(?: \w+){0,3}\W*$", re.IGNORECASE)
_FEWEST = 2  # words of what is left to ask for


def without_refused(text: str) -> str:
    """Return a message without what it says that it does not ask for; the message itself where nothing else is left
    that asks.
    """
    wanted = _WANTED_NOT.sub(r"\g<wanted>", text)
    if wanted == text and not _REFUSED.search(text):
        return text
    left = _LEFT_OPEN.sub("", _APART.sub("", _REFUSED.sub(_before, wanted))).strip()
    if len(left.split()) < _FEWEST or not _ASKS.search(_ONE.sub("deadline", left)) or _TAG.match(left):
        return text
    left = _WANTED.sub("", left)
    return _ONE.sub(r"\1 deadline", left) if _OF_DATES.search(text) else left


def _before(refused: re.Match[str]) -> str:
    """The sign before what is refused, without the word that led to it."""
    return refused["before"] if not refused["before"].strip().isalpha() else ""
