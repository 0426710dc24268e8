"""Whether a question is if a paper that is taken here may come out elsewhere afterwards: what may lie with others at
the same time, or was printed before, is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.reading import Reading

_TAKEN_FOR = frozenset({"", "dual_submission", "prior_publication"})  # kinds of the bank
_OF_LATER = ("archival", "publication_after", "special_issue")
_LATER = re.compile(
    r"\b(?:later(?: on)?|afterwards?|subsequent(?:ly)?|eventually|next year|in (?:the )?future|some ?day"
    r"|down the (?:line|road)|after (?:that|this|it|acceptance|publication|presenting)"
    r"|after (?:the|your|this) (?:workshop|event|conference|symposium))\b"
)
_TOLD_OF_LATER = re.compile(
    r"\b(?:special (?:journal )?issues?|extended (?:versions?|papers)|journal (?:issue|version)s?|subsequent\w*"
    r"|later (?:submitted|published|submission|publication|be)|future (?:submission|publication)s?)\b",
    re.IGNORECASE,
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
    r"\b(?:(?:gets?|getting|got|be|being|is|are|was) (?:in|accepted|taken|here)|accept\w*|present\w*|appear\w*"
    r"|publish\w*|here|in your \w+|with you)\b"
)
# it came out before, or lies with others now, or comes here when it is done there
_BEFORE = re.compile(
    r"\b(?:already|previously|before|earlier|last year|under review|at the same time|in parallel|simultaneous\w*"
    r"|meanwhile|(?:was|were|been|got) (?:\w+ )?(?:published|rejected|submitted)|appeared|reject\w*|later (?:than|date)"
    r"|late)\b"
)
_THEM = (
    r"(?:an?(?:other)?|the|some|their|one|your)(?: \w+)? (?:journals?|conferences?|editors?|periodicals?|magazines?"
    r"|venues?|workshops?|(?:program(?:me)? )?committees?|publishers?|reviewers)"
)
_LIES_THERE = re.compile(
    r"\b(?:under|in) (?:review|consideration|evaluation|submission) (?:at|by|with|for|in|elsewhere)\b"
    r"(?! (?:you|yours?)\b)"
    r"|\b(?:lies?|lying|sits?|sitting|pending|waiting|being (?:reviewed|read|considered|evaluated|judged))"
    rf" (?:with|at|by) {_THEM}\b"
    rf"|\b{_THEM} (?:is|are|has|have) (?:still |now |currently |also )?(?:reviewing|reading|considering|evaluating)"
    r" (?:it|this|the same|my|our)\b"
)
_CAME_OUT = re.compile(r"\b(?:(?:already|been|was|were|previously) (?:\w+ )?published|appeared|came out|rejected)\b")


def later_elsewhere(taken: str, reading: Reading, faq: Faq, passages: Sequence[Passage]) -> bool:
    """Return whether what is printed here tells what a question of later wants to know, as no line of the call does.

    - `taken`: the kind that the question was surely taken for; empty for none
    """
    words = " ".join(reading.words)
    if taken not in _TAKEN_FOR or faq.submission.archival is None or _tells_later(taken, faq):
        return False
    if any(_TOLD_OF_LATER.search(one.text) for one in passages):
        return False  # a line says more of it than whether there are proceedings
    named = any({"{event}", "{venue}"} & set(unit.names) for unit in reading.units) or _ELSEWHERE.search(words)
    is_taken = taken == "dual_submission" or _HERE.search(words)
    asks = is_taken and _LATER.search(words) and _GOES.search(words)
    return bool(named and asks) and not _BEFORE.search(words)


def elsewhere_now(taken: str, reading: Reading, faq: Faq) -> bool:
    """Whether a question, that was taken for one of published work, is of work that lies with others meanwhile."""
    if taken not in {"", "prior_publication"} or faq.submission.dual_submission is None:
        return False
    words = " ".join(reading.words)
    return bool(_LIES_THERE.search(words)) and not _CAME_OUT.search(words)


def _tells_later(taken: str, faq: Faq) -> bool:
    """Whether what a question was taken for, or an entry, is what the call says of later itself."""
    if any(map(faq.entry, _OF_LATER)):
        return True
    entry, source = faq.entry(taken), faq.sources.get(f"submission.{taken}")
    told = f"{entry.answer if entry else ''} {source.quote if source else ''}".lower()
    return bool(_LATER.search(told) or "future" in told)
