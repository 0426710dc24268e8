"""Whether a question is if a paper that is taken here may come out elsewhere afterwards: what may lie with others at
the same time, or was printed before, is no answer.
"""

from __future__ import annotations

import re

from bot.faq.model import Faq
from bot.matching.reading import Reading

_TAKEN_FOR = frozenset({"", "dual_submission", "prior_publication"})  # kinds of the bank
_LATER = re.compile(
    r"\b(?:later(?: on)?|afterwards?|subsequent(?:ly)?|eventually|next year|in (?:the )?future|some ?day"
    r"|down the (?:line|road)|after (?:that|this|it|acceptance|publication|presenting)"
    r"|after (?:the|your|this) (?:workshop|event|conference|symposium))\b"
)
_GOES = re.compile(
    r"\b(?:send\w*|submit\w*|resubmit\w*|publish\w*|bring\w*|put(?:ting)?|go(?:ing)?|place|take|use|extend\w*"
    r"|turn\w*)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:elsewhere|somewhere else|journals?|conferences?|(?:an)?other (?:\w+ )?(?:venues?|workshops?|places?|events?)"
    r"|different (?:venues?|workshops?|conferences?))\b"
)
_HERE = re.compile(
    r"\b(?:(?:get(?:ting)?|got|be|being|is|are|was) (?:in|accepted|taken|here)|accept\w*|present\w*|appear\w*"
    r"|publish\w*|here|in your \w+|with you)\b"
)
# it came out before, or lies with others now, or comes here when it is done there
_BEFORE = re.compile(
    r"\b(?:already|previously|before|earlier|last year|under review|at the same time|in parallel|simultaneous\w*"
    r"|meanwhile|(?:was|were|been|got) (?:\w+ )?(?:published|rejected|submitted)|appeared|reject\w*|later (?:than|date)"
    r"|late)\b"
)


def later_elsewhere(taken: str, reading: Reading, faq: Faq) -> bool:
    """- `taken`: the kind that the question was surely taken for; empty for none"""
    words = " ".join(reading.words)
    if taken not in _TAKEN_FOR or faq.submission.archival is None or faq.entry("archival") or _tells_later(taken, faq):
        return False
    named = any({"{event}", "{venue}"} & set(unit.names) for unit in reading.units) or _ELSEWHERE.search(words)
    asks = _LATER.search(words) and _GOES.search(words) and _HERE.search(words)
    return bool(named and asks) and not _BEFORE.search(words)


def _tells_later(taken: str, faq: Faq) -> bool:
    """Whether what a question was taken for is what the call says of later itself."""
    entry, source = faq.entry(taken), faq.sources.get(f"submission.{taken}")
    told = f"{entry.answer if entry else ''} {source.quote if source else ''}".lower()
    return bool(_LATER.search(told) or "future" in told)
