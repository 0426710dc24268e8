"""Whether a question asks at what hour the day of the event begins, or ends: "what time do we start?"."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import NAMED

_EVENT = (
    rf"(?:it|this|that|things|everything|we|you|they|i|{NAMED}|(?:the |your )?(?:first |last |whole |actual )?"
    r"(?:day|event|thing|show|program(?:me)?|schedule|sessions?|talks?|proceedings|part))"
)
_DAY = r"(?:we|you|things|everything|(?:the |your )?(?:first |last |whole )?(?:day|program(?:me)?|sessions?|talks))"
_BEGIN = (
    r"(?:start|starts|begin|begins|kick off|kicks off|open|opens|commence|commences|get going|gets going|get started"
    r"|gets started|be there|arrive|show up|turn up|come)"
)
_END = (
    r"(?:end|ends|finish|finishes|stop|stops|close|closes|conclude|concludes|wrap up|wraps up|be over|over|done"
    r"|finished|last|lasts|run|runs|go on|goes on|go|goes|leave)"
)
_CLOCK = r"(?:(?:at|from|by|until|till?) )?(?:(?:what|which) (?:time|hour|o ?clock)|how (?:early|late))"
_DOES = r"(?:do|does|will|is|are|should|must|can|have)"
_ON_DAY = r"(?:in the (?:morning|afternoon|evening)|on (?:the|that) (?:day|morning)|that (?:day|morning))"


def _asked(verb: str, edge: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b{_CLOCK} {_DOES} (?:i (?:have to|need to) )?{_EVENT} (?:\w+ )?{verb}\b"
        rf"|\bwhen {_DOES} {_EVENT} (?:\w+ )?{verb}(?: \w+)? {_ON_DAY}"
        rf"|\bwhen {_DOES} {_DAY} {verb}\b(?! to\b)"
        rf"|^(?:(?:and|the|so|what is|whats) )*(?:{edge})(?: (?:time|hour))(?: of (?:the )?\w+)?$"
    )


_BEGINS, _ENDS = _asked(_BEGIN, "start|starting|begin|beginning|opening"), _asked(_END, "end|ending|closing|finish")
_BOTH = re.compile(
    r"\bfrom (?:when|what time|which (?:time|hour)) (?:to|until|till?) (?:when|what time|which (?:time|hour))\b"
    rf"|\b(?:when|{_CLOCK}) {_DOES} {_EVENT} {_BEGIN} and (?:when (?:does it )?)?{_END}\b"
    r"|^(?:(?:and|the|what|which|are|is) )*(?:start(?:ing)? and end(?:ing)?|opening and closing) (?:times?|hours?)$"
)
_ELSE = re.compile(
    r"\b(?:deadlines?|due|submi\w+|sen[dt]|notif\w+|hear|camera|upload\w*|regist\w+|sign|apply|appl\w+|reviews?|bidding"
    r"|voting|portal|sales?|sell|bus|train|flight|dinner|lunch|hotel|check in)\b"
)


def asks_begin(words: str) -> bool:
    return bool(_BEGINS.search(words) or _BOTH.search(words)) and not _ELSE.search(words)


def asks_end(words: str) -> bool:
    return bool(_ENDS.search(words) or _BOTH.search(words)) and not _ELSE.search(words)
