"""What somebody quotes of another member and then asks about: "> it is on 3 May", "is he right?"."""

from __future__ import annotations

import re

_LINE = re.compile(r"^[ \t]{0,3}>[ \t>]*(?P<said>\S.*)$", re.MULTILINE)
_LEAD = r"(?:(?:huh|hm{1,6}|wait|so|and|but|really|hey|um|uh|what|ok|okay|wtf|lol|hi|hello|guys|oh)[\s,!?.:]{1,8}){0,4}"
_HE = r"(?:he|she|they|it|that|this|this one|that one|the above|the quote)"
_CHECKS = re.compile(
    rf"\W*{_LEAD}(?:(?:is|was|are|were|isn['’]?t|does) {_HE} (?:still |really |actually |even ){{0,2}}"
    r"(?:right|true|correct|accurate|legit|so|valid|have it right|got it right|have a point)"
    r"(?: (?:about|on) (?:that|this|it))?"
    r"|(?:true|correct|right|really|legit|true or (?:false|not)|right or wrong|for real|frf?r?|yes or no"
    r"|fact or fiction)"
    r"|(?:can|could) (?:someone|anyone|somebody|anybody|you|u) (?:please |pls )?confirm(?: (?:that|this|it))?)"
    r"(?: (?:please|pls|guys|tho|though))?\W*",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"\W*{_LEAD}(?P<asked>which(?: ones?)?|what|whom?|whose|when|where|how (?:much|many|long))"
    rf"(?: (?:is|was|are|were) {_HE})?(?: (?:exactly|really|then|now|actually|again|in fact))?\W*",
    re.IGNORECASE,
)
_VERB = re.compile(r"\b(?:is|was|are|were|does|can|could|isn['’]?t)\b", re.IGNORECASE)  # "true" by itself agrees
_LONGEST = 300  # characters of a line that is asked about


def with_quoted(text: str) -> str:
    """Return a message that asks nothing by itself with what it quotes in front; any other as it is."""
    quoted = [found["said"].strip() for found in _LINE.finditer(text)]
    if not quoted or len(quoted[-1]) > _LONGEST:
        return text
    rest, said = _LINE.sub("", text), quoted[-1].rstrip(" .!?")
    if _CHECKS.fullmatch(rest) and (_VERB.search(rest) or "?" in rest):
        return f"{said}, is that right?"
    asks = _ASKS.fullmatch(rest)
    return f"{asks['asked']}: {said}?" if asks else text
