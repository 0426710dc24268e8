"""What is asked of a kind and its fact does not tell: a line of the call that does, or nothing. "The review is
double-blind" is no help to who wants to know how to cite themselves, nor an address for questions to who sends a paper.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.choice import Choice
from bot.answering.model import Outcome
from bot.answering.needed import heard_right
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.reading import Reading
from bot.matching.targets import Sort

_NEVER = re.compile(r"(?!)")
_AT = r"(?:@|\[at\]|\(at\)| at \w+ dot )"
_SENT = r"(?:abstracts?|proposals?|papers?|manuscripts?|submissions?|applications?|articles?|pdfs?|documents?)"
_TONGUE = r"(?:english|spanish|portuguese|french|german|italian|dutch|russian|chinese|japanese)"
_SPOKEN = r"(?:talks?|present\w*|spoken|speak\w*|oral\w*|sessions?|lectures?)"
_MONEY = r"(?:[$€£¥]|\b(?:eur|euros?|usd|gbp|dollars?|pounds?|sek|nok|dkk|chf|yen|aud|cad)\b)"
_SENDING = r"(?:submit\w*|send|sent|e-?mail\w*|mailed|upload\w*|deliver\w*|directed)"
_FROM_AFAR = (
    r"(?:remote\w*|virtual\w*|hybrid|zoom|in.person|on.?site|stream\w*|video\w*|travel|attend\w*|participat\w*"
    r"|present\w*|distance|physical\w*|face.to.face)"
)


class _Held(NamedTuple):
    """- `kind`: what was taken; `asked` finds in a question what `told` must find in the fact
    - `line`: what a line of the call is known by that tells it; `instead`: the kind that does, where the FAQ has it
    """

    kind: str
    asked: re.Pattern[str]
    told: re.Pattern[str] = _NEVER
    line: re.Pattern[str] = _NEVER
    instead: str = ""


_ROWS = (
    _Held(  # how one's own work is cited
        "blind",
        re.compile(r"\b(?:how|where) (?:\w+ ){0,3}(?:cite|refer to|reference|mention|quote)\b"),
        line=re.compile(
            r"third person|(?:own|previous|prior|earlier) (?:\w+ )?(?:work|stud\w+|papers?|publications?)\b.*"
            r"(?:cit|refer|anonym)|self-?(?:cit|refer)\w*|anonymi[sz]e (?:the |all )?(?:references|citations)"
        ),
    ),
    _Held(  # what comes of it
        "blind",
        re.compile(r"\bwhat (?:if|happens|will happen|would happen)\b"),
        re.compile(r"\breject"),
        re.compile(r"(?=.*\b(?:anonym|blind|identi|names?\b)).*\breject"),
    ),
    _Held(  # where papers are mailed
        "contact",
        re.compile(
            rf"\b(?:to whom|whom|who|where|address|e ?mail|mail)\b(?!.*\b(?:questions?|problems?|help|wrong|breaks?)\b)"
            rf"(?=.*\b(?:send|submit|gets?|receives?|goes)\b).*\b{_SENT}\b"
        ),
        re.compile(rf"\b{_SENDING}\b.*\b{_SENT}\b|\b{_SENT}\b.*\b{_SENDING}\b"),
        re.compile(rf"(?=.*\b{_SENDING}\b)(?=.*\b{_SENT}\b)(?!.*\bquestions?\b).*{_AT}"),
    ),
    _Held(
        "submission_link",
        re.compile(r"\b(?:where|whom?|which address|what address)\b.*\be ?mail (?:it|them|this|my|our|the)\b"),
        re.compile(rf"{_AT}|https?:"),
        re.compile(rf"(?=.*\b{_SENDING}\b)(?=.*\b{_SENT}\b).*{_AT}"),
    ),
    _Held(  # the language of talks
        "language",
        re.compile(r"^(?!.*\b(?:abstracts?|papers?|write|submi\w*|proposals?)\b).*\b(?:talks?|present\w*|speak\w*)\b"),
        re.compile(rf"^(?!.*\b(?:abstracts?|papers?|submi\w*|proposals?)\b)|\b{_SPOKEN}\b"),
        re.compile(rf"(?=.*\b{_SPOKEN}\b).*\b{_TONGUE}\b"),
    ),
    _Held(  # when it is decided
        "travel_grant",
        re.compile(
            r"\b(?:when|what day|what date)\b.*\b(?:tell|told|hear|know|notif\w*|announce\w*|decide\w*|inform\w*)\b"
        ),
        re.compile(r"\b(?:notif|announc|inform|decision|decided|told)"),
        re.compile(
            r"(?=.*\b(?:grants?|bursar\w+|stipends?|scholarships?|travel awards?)\b).*\b(?:notif|announc|inform)\w*\b"
        ),
    ),
    _Held(  # what one pays oneself
        "travel_grant", re.compile(r"\bhow m\w+ (?:do|does|would|must|will) (?:\w+ )?(?:i|we|one|students?|\w+s) pay\b")
    ),
    _Held("best_paper", re.compile(r"\bhow much\b|\bamount\b"), re.compile(rf"{_MONEY}|\b\d{{3,}}\b(?<!\b20\d\d)")),
    _Held(
        "publication_after",
        re.compile(r"\b(?:which|what) journal\b"),
        re.compile(r"\bjournal (?:of|for|on)\b|\bissue (?:of|in) (?!an?\b|either\b)\w+|\btransactions\b"),
    ),
    _Held(  # other documents than those whose length is told
        "page_limit",
        re.compile(r"\b(?:full|final|complete) (?:papers?|versions?|texts?|articles?)\b"),
        re.compile(r"\b(?:full|final|complete|camera|manuscripts?|pages?)\b"),
    ),
    _Held(
        "abstract_length",
        re.compile(r"^(?!.*\btitle\b)"),
        re.compile(r"^(?!\W*(?:the )?(?:abstract )?title\b[^.]*$)"),
        re.compile(r"^(?!.*\btitle\b)(?=.*\babstract).*\b\d{2,4}[ -]?words?\b"),
    ),
    _Held(  # how long the day is
        "workshop_date",
        re.compile(r"\b(?:all of (?:the )?\w+|all day|whole day|half a? ?day|full day|entire day|the whole \w+day)\b"),
        line=re.compile(r"\b(?:half|full|whole|all|one)[- ]?day\b"),
    ),
    _Held(  # whether one travels at all
        "location",
        re.compile(
            r"\b(?:are we|will we|do we|is it) (?:actually|really|still) (?:\w+ )?"
            r"(?:flying|going|travell?ing|meeting|in person|to be in)\b"
        ),
        re.compile(r"\b(?:online|virtual\w*|remote\w*|in.person|hybrid)\b"),
        re.compile(
            r"\b(?:held|take place|takes place|moved?|be|fully|entirely|as an?) (?:\w+ ){0,3}(?:online|virtual\w*)\b"
        ),
    ),
    _Held(
        "remote",
        re.compile(r"\bnot (?:\w+ ){1,4}(?:on (?:the )?stream|on camera|recorded|filmed|streamed)\b"),
        re.compile(r"\b(?:stream|record|film)\w*\b"),
        re.compile(
            r"\b(?:stream|record|film)\w*\b.*\b(?:indicate|opt|consent|tell|let us know|not wish|agree|permission)\b"
        ),
    ),
    _Held(
        "remote",
        re.compile(r""),
        re.compile(
            rf"^$|\b{_FROM_AFAR}\b|\bonline (?:event|conference|workshop|only|format|meeting)\b"
            r"|\b(?:be|held|fully) online\b"
        ),
        re.compile(
            r"(?=.*\b(?:remote\w*|virtual\w*|zoom|online)\b).*\b(?:talks?|speak\w*|present\w*|participa\w*|attend\w*)\b"
        ),
    ),
    _Held(  # the limit before the final version
        "camera_ready_pages",
        re.compile(r"\b(?:submission (?:stage|version|phase)|for submission|first version|initial|at submission)\b"),
        re.compile(r"\bsubmission\b"),
        instead="page_limit",
    ),
    _Held(
        "registration",
        re.compile(
            r"\b(?:still|too late|over|done|closed|in time)\b.*"
            r"\b(?:sign(?:ing)? up|register|registration|get in|get a ticket)\b"
            r"|\b(?:registration|sign ?up) (?:\w+ )?(?:over|done|closed|still open|finished)\b"
        ),
        instead="registration_deadline",
    ),
)
_STILL = re.compile(r"\b(?:can|could|may) (?:i|we|one) still (?:submit|send|hand in|turn in|upload|file)\b")
_OF_TIME = re.compile(r"\b(?:deadlines?|until|open|closed?|late|any ?time|past|over)\b|\{date")


def with_line(choice: Choice, reading: Reading, around: Reading, faq: Faq, passages: tuple[Passage, ...]) -> Choice:
    """Return a choice; what tells just what is asked, or nothing, where the fact that was chosen does not.

    - `around`: the whole message
    """
    words = " ".join(reading.words)
    choice = heard_right(choice, words, " ".join(around.words))
    best = choice.candidate
    if best is None or choice.outcome is not Outcome.ANSWERED or best.sort not in {Sort.ENTRY, Sort.KIND}:
        return choice
    text = _text(best, faq)
    if best.sort is Sort.ENTRY and _STILL.search(words) and not _OF_TIME.search(text) and faq.dates_of("submission"):
        return choice._replace(candidate=Candidate.of_kind("can_still_submit"))
    row = next((one for one in _ROWS if one.kind == best.id and one.asked.search(words)), None)
    if row is None or row.told.search(text):
        return choice
    if row.instead:
        return choice._replace(candidate=Candidate.of_kind(row.instead)) if _is_held(row.instead, faq) else choice
    for number, one in enumerate(passages):
        if row.line.search(one.text.lower()):
            return Choice(Outcome.ANSWERED, choice.confidence, Candidate.of_passage(number), choice.near)
    return Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)


def _text(best: Candidate, faq: Faq) -> str:
    """What the FAQ says in its own words; empty for what is made up of its facts."""
    return next((one.answer.lower() for one in faq.entries if one.id == best.id), "")


def _is_held(kind: str, faq: Faq) -> bool:
    held = {"page_limit": bool(faq.submission.page_limits), "registration_deadline": bool(faq.dates_of("registration"))}
    return held.get(kind, True)
