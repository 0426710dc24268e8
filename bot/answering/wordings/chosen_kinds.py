"""How people ask on which day it is told who or what is chosen, and what a line that tells it speaks of; and what only
seems to ask for that, since somebody told it.
"""

from __future__ import annotations

import re

from bot.answering.questions.forms import REPORT, START
from bot.answering.wordings.worded import FOUND, Worded, alternatives

_CHOSEN = r"(?:selected|chosen|accepted|picked|admitted|in|through|successful)"
_WHEN = r"\b(?:when|(?:what|which) (?:day|date)|by when|until when)"
_OF_WHOM = (
    r"(?:who|which (?:\w+ )?(?:works?|papers?|pieces?|applicants?|proposals?|ones?|teams?|artists?|projects?|talks?)"
    r"|whether (?:i|we)|if (?:i|we))"
)
_IS = r"(?:is|s|are|am|was|were|has been|have been|will be|gets?|got|makes? it|made it)"
_SAYS = r"(?:tell|inform|let|announce|publish|say|reveal|release|post|learn|know|hear|find out|see|told|informed)"
_NAMED = r"(?:works?|pieces?|applicants?|proposals?|teams?|artists?|projects?|papers?|talks?|ones|participants?)"

ASKS_CHOSEN = alternatives(
    rf"{_WHEN}\b.{{0,25}}\b{_SAYS}\b.{{0,20}}\b{_OF_WHOM} {_IS}(?: \w+)? ?\b{_CHOSEN}\b",
    rf"{_WHEN} (?:are|will|do|does|is) (?:the )?(?:selected|accepted|chosen|successful) {_NAMED}"
    r" (?:be |get )?(?:announced|published|told|informed|notified|contacted|known|listed)\b",
    rf"{_WHEN} (?:is|will) (?:the )?(?:selection|list of (?:selected|accepted|chosen) {_NAMED})"
    r" (?:be )?(?:announced|published|known|out|posted)\b",
)
NOT_CHOSEN = alternatives(r"\b(?:won|winn\w+|wins?|awards?|prizes?|speakers?|keynotes?|camera|jury|rebuttal)\b")
# what speaks of the choice as told, and not of what becomes of the chosen
TELLS_CHOSEN = alternatives(
    r"\b(?:notif\w+|inform(?:s|ed)?|announced|announcement of|decisions?|results?|respon[ds]\w*|answers?|contacted"
    r"|hear|replies|reply|let you know|get back)\b",
    r"\b(?:selections?|acceptances?|invitations?|verdicts?)\b.*\b(?:by|until|on|in|within|before)\b",
    r"\blists? (?:appears?|will appear|is (?:out|published|online)|goes|comes)\b",
)
# "someone told me the deadline is 26 June": of a deadline, whoever told it
_DUE_AS_TOLD = re.compile(
    rf"{START}{REPORT}\b(?<=told|ells|ling|rmed)(?: (?:me|us|him|her|that))? .*"
    r"\b(?:deadlines?|ddl|due|submit|submissions?|hand in|hand it in|closes?|upload)\b"
)
_OF_CHOICE = re.compile(
    r"\b(?:notif\w*|decisions?|decide\w*|results?|reviews?|accept\w*|reject\w*|hear|answer\w*|camera|final|regist\w+"
    r"|when|which day|what day)\b"
)
_IDEAS_DUE = re.compile(
    rf"{START}(?:(?:by|until|till) )?(?:when|(?:what|which) (?:day|date)) (?:is|are|do|does|must|should)"
    r" (?:the |our |my |your |all )?(?:\w+ ){0,2}(?:ideas?|pitch(?:es)?|sketch(?:es)?|entries|entry|pieces?|drafts?"
    r"|applications?) (?:due|close|end|(?:have to |need to )?be (?:in|sent|handed in))(?: exactly| please)?$"
)
_OF_CHOICE_OR_PART = re.compile(
    r"\b(?:grants?|visas?|posters?|tutorials?|demos?|workshops?|panels?|final|camera|revised|scholarships?|awards?"
    r"|bursar\w+|volunteers?|reviews?)\b"
)
CHOSEN_KINDS = (
    Worded(
        "submission_deadline",
        _DUE_AS_TOLD,
        never=_OF_CHOICE,
        taken=frozenset({"notification"}),
    ),
    Worded(  # "when are talk pitches due?"
        "submission_deadline",
        _IDEAS_DUE,
        never=_OF_CHOICE_OR_PART,
        taken=FOUND,
    ),
    Worded(  # "when do they say who is in?"
        "notification",
        ASKS_CHOSEN,
        never=NOT_CHOSEN,
        taken=FOUND | {"submission_deadline", "workshop_date", "presentation", "submission_types", "capacity"},
    ),
)


def tells_of_due(words: str) -> bool:
    """Whether somebody was told when a thing is due, and does not ask when anything is told."""
    return CHOSEN_KINDS[0].asks(words)
