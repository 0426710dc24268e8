"""What a question says was turned down or taken back before: it is under review nowhere, and published nowhere."""

from __future__ import annotations

import re

_DONE = (
    r"(?:(?:desk )?reject(?:ed)?|declined|refused|turned (?:down|away)|not (?:been )?(?:accepted|selected|successful)"
    r"|unsuccessful|withdrawn|retracted|pulled|taken back)"
)
_ELSEWHERE = r"(?:elsewhere|there|(?:by|from|at) (?!(?:you|us|here|this|your|the (?:workshop|proceedings))\b))"
_BEFORE = re.compile(
    rf"\b(?:was|were|got|has|have|had|been|being|already|previously|once|just) (?:\w+ )?{_DONE}\b"
    rf"|^(?:so |and )?{_DONE} (?:by|from|at|elsewhere)\b"
    r"|\b(?:(?:desk )?rejected|declined|refused|withdrawn|retracted|unaccepted|turned down)"
    r" (?:\w+ )?(?:papers?|submissions?|manuscripts?|articles?|abstracts?|ones?|work|works)\b"
    rf"|\b{_DONE} (?:twice|before|already|last|earlier|previously|{_ELSEWHERE})"
    r"|\b(?:i|we) (?:have |just |already )*(?:withdrew|withdrawn|retracted|pulled)\b"
    r"|\b(?:if|after|once|when) (?:i |we )?withdr(?:aw|ew|awing|awn)\b|\bafter (?:a |the |my |our )?rejection\b"
    r"|\b(?:did|has|have|had) not (?:be |been )?(?:accept\w*|take\w*|want\w*|ma[dk]e it"
    r"|get (?:in|into|accepted)|selected)\b"
    r"|\b(?:rejected|declined|refused|turned down) (?:it|me|us|mine|ours)\b|\bfailed (?:at|in|to)\b|\brejects$"
    r"|\bif (?!(?:you|i|we)\b)(?:the )?\w+ rejects?\b|\bthat (?!you\b)(?:the )?\w+ (?:has |had )?(?:rejected|refused)\b"
    r"|\b(?:is|are|was) (?:not|no longer)(?: \w+){0,2} (?:under|in) (?:\w+ )?review\b"  # neither is this
    r"|\breject(?:ion)? from \w"
)
# that papers are turned down here
REFUSES = r"reject\w*|refus\w*|turn\w* (?:down|away)|turn (?:it|them|me|us|mine) (?:down|away)|declin\w*|disqualif\w*"


def is_turned_down(words: str) -> bool:
    """Whether a question is of what was turned down or taken back: "my paper got rejected at LOUD, may I send it"."""
    return bool(_BEFORE.search(words))
