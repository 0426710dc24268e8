"""Kinds that a question is of in so many words, where it was taken for another or for none: a table of the words."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.answering.asked_place import EVENT
from bot.answering.beside import COMMITTEES
from bot.answering.forms import START


class _Instead(NamedTuple):
    """- `taken`: what it may have been taken for; "" where it was taken for nothing. `kind`: what it is."""

    taken: frozenset[str]
    asked: re.Pattern[str]
    kind: str


CONTACT = "contact"  # told only where the FAQ has one
_NOTHING = frozenset({""})
# kinds that a question of a day is taken for
ON_TIME = frozenset({"", "time_left", "can_still_submit", "submission_deadline", "late_submission", "workshop_time"})
_WHAT_IS = r"(?:what is|whats|what s|what) "
_TROUBLE = (
    r"(?:breaks?|broken|eats|ate|fails?|failing|failed|crash\w*|hangs?|stuck|down|wrong|problems?|trouble|issues?"
    r"|errors?|(?:does|do|did|is|are|will|would|can) not|cannot|lost|refuses|questions?|doubts?)"
)
_COMMITTEE = r"(?:pc|tpc|(?:program(?:me)? |organi[sz]ing |technical )*committee)"
_TABLE = (
    _Instead(  # "who do i mail if the portal breaks", "address for questions"
        frozenset({"", "contact", "submission_link", "location", "template"}),
        re.compile(
            r"\bwhom? (?:do|can|could|should|shall|may|must|would) (?:i|we|one)"
            r" (?:e ?mail|mail|ask|write|contact|tell|call|reach|turn to|talk to)(?: to)? (?:if|when|in case)\b"
            rf".{{0,60}}\b{_TROUBLE}\b"
            rf"|{START}(?:(?:the|an?|your|any) )?(?:(?:contact|e|e ?mail|mail) )*address(?:es)? (?:for|with|in case of)"
            r" (?:(?:any|my|our|further|general|more) )?"
            r"(?:questions?|queries|inquir(?:y|ies)|enquir(?:y|ies)|problems?)\b"
        ),
        CONTACT,
    ),
    _Instead(  # "which deadlines are left?", "any upcoming dates"
        ON_TIME - {"workshop_time"},
        re.compile(
            r"\b(?:deadlines|dates) (?:\w+ ){0,3}(?:left|remain\w*|to come|ahead|coming(?: up)?|upcoming|not miss\w*"
            r"|missed)\b|\b(?:remaining|upcoming|next|coming|other) (?:deadlines|dates)\b"
        ),
        "all_dates",
    ),
    _Instead(_NOTHING, re.compile(rf"{START}(?:{_WHAT_IS})?the dates?$"), "all_dates"),
    _Instead(  # of no long papers
        frozenset({"page_limit"}),
        re.compile(r"\bhow much (?:longer|more time) (?:do|have|can|is|until|till|before)\b"),
        "time_left",
    ),
    _Instead(
        _NOTHING,
        re.compile(rf"{START}how (?:long|much time|many days) do (?:i|we) (?:still )?have (?:left )?to submit\b"),
        "time_left",
    ),
    _Instead(
        frozenset({"", "archival"}),
        re.compile(
            rf"{START}(?:can|may|could) (?:i|we) still (?:submit|send|hand in|turn in|upload|apply)"
            r"(?: in)?(?: (?:a|my|our|the) (?:full |short )?(?:paper|abstract|submission|proposal))?"
            r"(?: (?:for|to) the (?:proceedings|workshop|conference|symposium|main track))?$"
        ),
        "can_still_submit",
    ),
    _Instead(ON_TIME, re.compile(rf"\b(?:last|final) day of (?:the )?{EVENT}\b(?! submi| deadline)"), "workshop_date"),
    _Instead(
        ON_TIME, re.compile(r"\bon the (?:last|final) day\b.*\b(?:when|time|late|end|over|go)\b"), "workshop_time"
    ),
    _Instead(
        frozenset({"submission_deadline"}),
        re.compile(
            r"\baccepted (?:papers?|abstracts?|articles?|ones?|submissions?)"
            r" (?:have to|has to|must|need to|should|due)\b"
        ),
        "camera_ready",
    ),
    _Instead(
        frozenset({"", "blind", "reviewer_signup"}),
        re.compile(
            rf"{START}(?:who(?:s| is| are| sits| all is)? (?:all )?(?:in|on|part of) (?:the |your |their )?{_COMMITTEE}"
            rf"|(?:the |your )?{_COMMITTEE} members?)$"
        ),
        "organizers",
    ),
    _Instead(frozenset({"notification"}), re.compile(rf"^who.*{COMMITTEES}"), "organizers"),
    _Instead(
        _NOTHING,
        re.compile(rf"{START}who (?:are|is|were) (?:the|your) (?:\w+ )?(?:organi[sz]ers?|conven[eo]rs?)$"),
        "organizers",
    ),
    _Instead(  # "which edition is this?"
        frozenset({"", "previous_editions", "other_event", "about"}),
        re.compile(
            rf"{START}(?:which|what|the how many(?:th)?) edition (?:of {EVENT} )?(?:is|are we at) ?(?:{EVENT})?$"
        ),
        "edition",
    ),
    _Instead(  # "and upload where?", "how do i send my application"
        _NOTHING,
        re.compile(
            rf"{START}(?:(?:upload|submit|send|hand in)(?: it| them)? (?:to )?where"
            r"|how (?:do |can |should |must |shall )?(?:i|we) (?:send|submit)(?: in)? (?:my|our|the|an?)"
            r" (?:application|abstract|paper|proposal|submission))$"
        ),
        "submission_link",
    ),
    _Instead(  # "when do i get the yes/no on my abstract", "when do the referees get back to us"
        frozenset({"", "submission_deadline", "abstract_deadline", "review_deadline", "extension"}),
        re.compile(
            r"\b(?:when|(?:what|which) (?:day|date))\b.{0,40}?"
            r"(?:\b(?:say|get|getting|told|hear|tell us|give us)(?: (?:a|the|us|our|my))? yes (?:or )?no\b"
            r"|\b(?:referees?|reviewers?) (?:get|come) back to (?:us|me)\b"
            r"|\byou (?:will )?(?:tell|give|send) (?:us|me) (?:the |our |my )?(?:results?|decisions?|answers?)\b"
            r"|\bfinal (?:verdicts?|decisions?) (?:out|sent|made|known|announced)\b)"
        ),
        "notification",
    ),
    _Instead(
        frozenset({"", "about", "topics"}),
        re.compile(
            rf"{START}(?:{_WHAT_IS}|how is )?(?:(?:the|its|your|this|it|{EVENT}) )?"
            rf"(?:(?:full |official |short )*(?:name|title|acronym|abbreviation)(?: of {EVENT})?"
            rf"|(?:{EVENT} )?called)"
            r"(?: again| exactly)?$"
        ),
        "about",
    ),
)


def asked_instead(taken: str, words: str) -> str:
    """Return the kind that a question is of in so many words; empty where it was taken for what it says.

    - `taken`: the kind or entry of its answer; empty where none is sure
    """
    return next((row.kind for row in _TABLE if taken in row.taken and row.asked.search(words)), "")
