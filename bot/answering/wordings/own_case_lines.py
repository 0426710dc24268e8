"""What people ask for their own case, and only a line of the call tells: until when a room is booked, who looks at a
draft before it is sent in, from where one may come to be given a grant, whether one says who one is.
"""

from __future__ import annotations

import re

from bot.answering.wordings.prior_lines import NAMELESS
from bot.answering.wordings.worded import FOUND, Worded, alternatives
from bot.english import DAY

_ROOM = r"(?:hotels?|hostels?|rooms?|beds?|accomm?odations?|lodging|(?:room |hotel )?blocks?|stay|nights?)"
_BOOK = r"(?:book(?:ed|ing|ings)?|reserv(?:e|ed|ing|ation|ations)|block|special rate|group rate)"
_UNTIL = (
    r"(?:(?:un)?till? when|(?:by|before|until|till) (?:when|(?:what|which) (?:day|date))|deadlines?|last day|how long"
    r"|latest)"
)
_DRAFT = (
    r"(?:drafts?|proposals?|abstracts?|papers?|manuscripts?|ideas?|applications?|pitch|talks?|submissions?|texts?|it)"
)
_READS = (
    r"(?:read|look (?:over|at|through|into)|check|proof ?read|bounce|go over|give (?:me |us )?(?:some )?feedback"
    r"|comment on|feedback|advise|help (?:me |us )?(?:with|polish|shape|improve)|polish|discuss"
    r"|talk (?:through|about)|review)"
)
_FIRST = r"(?:before(?:hand)?|in advance|ahead|first|prior)"
_MONEY = (
    r"(?:grants?|fund(?:s|ing)?|money|support|scholarships?|bursar(?:y|ies)|stipends?|travel awards?|financial aid)"
)
_COUNTRY = (
    r"(?:citizens?|nationals?|nationality|residents?|residing|countr(?:y|ies)|based in|living in|united states|u\.s\."
    r"|usa|regardless of|worldwide|anywhere|any nationality"
    r"|international (?:students|participants|researchers|authors))"
)
_NO_PEOPLE = r"(?:acad|music|phys|libr|polit|mathem|techn|histor|clin|veter|stat|electr|cert|obv|min|hum|wom)"
_FROM_WHERE = (
    r"(?:\b(?:citizens?|nationals?|nationality|residents?|passport|countr(?:y|ies)|abroad|overseas|foreign\w*"
    r"|international|non (?:us|eu|european|american)|(?:live|living|based|work|working) in"
    r"|from (?!home\b|my\b|the\b|your\b|you\b|our\b|when\b|what\b|which\b|where\b|abstracts?\b)[a-z]{4,})\b"
    rf"|\b(?:i am|i'?m|i m|as an?|we are|we'?re|for) (?:an? )?(?!{_NO_PEOPLE})[a-z]{{2,10}}"
    r"(?:ian|ean|can|ese|ish|man|nch|eek|wiss|utch)s?\b|\bfor (?:us|uk|eu) \w+|\bwho (?:is|are) eligible\b)"
)

OWN_CASE_LINES = (
    Worded(  # "I am Danish, can I have a travel grant?"
        "",
        re.compile(rf"^(?=.*{_FROM_WHERE}).*\b{_MONEY}\b"),
        re.compile(rf"^(?=.*\b{_MONEY}\b).*\b{_COUNTRY}"),
        re.compile(
            r"\b(?:when|until|deadlines?|how much|how many|amount|fees?|visas?|whom?(?! (?:is|are) eligible))\b"
        ),
        FOUND | {"travel_grant"},
    ),
    Worded(  # "until when can I book a room?"
        "",
        alternatives(
            rf"\b{_UNTIL}\b.{{0,40}}\b{_BOOK}\b.{{0,40}}\b{_ROOM}\b",
            rf"\b{_UNTIL}\b.{{0,40}}\b{_ROOM}\b.{{0,40}}\b{_BOOK}\b",
            rf"\b{_ROOM} {_BOOK} (?:deadline|cut ?off|until when|by when)\b",
            rf"\bwhen (?:do|must|should|does|is|will) .{{0,30}}\b{_BOOK}\b.{{0,20}}\b{_ROOM}\b(?! (?:open|start)s?\b)",
            rf"\bwhen does .{{0,30}}\b{_ROOM}\b.{{0,20}}\b(?:close|end|expire|run out)s?\b",
        ),
        re.compile(
            rf"^(?=.*\b(?:{_BOOK}|{_ROOM})\b)(?!.*\b(?:abstracts?|papers?|submi\w+|registration deadline)\b)"
            r".*\b(?:by|until|till|before|no later than|on or before|prior to|deadline|cut ?off|expires?|closes?)\b"
            rf".{{0,30}}{DAY}"
        ),
        re.compile(r"\b(?:train|flights?|tables?|dinner|tours?|tickets?|tutorials?|talks?)\b"),
        FOUND | {"hotel", "registration_deadline", "workshop_date", "submission_deadline", "location", "registration"},
    ),
    Worded(  # "who could look at my draft before I hand it in?"
        "mentoring",
        alternatives(
            rf"\b(?:who|whom|somebody|some ?one|any ?one|anybody)\b.{{0,40}}\b{_READS}\b.{{0,30}}\b{_DRAFT}\b.{{0,60}}"
            rf"\b{_FIRST}\b",
            rf"\b{_READS}\b.{{0,20}}\b(?:my|our) {_DRAFT}\b.{{0,60}}\b{_FIRST}\b.{{0,60}}\bwho(?:m)?\b",
        ),
        re.compile(
            r"\bmentors?(?:hip|ing)?\b.{0,160}\b(?:reach|contact|help|offer|feedback|support|@|e ?mail|ask|prepare)"
            r"|\b(?:happy|glad|here) to (?:talk|discuss|help|answer|read|comment|give)\b.{0,80}"
            r"\b(?:ideas?|drafts?|proposals?|submissions?)\b"
            r"|\b(?:feedback|advice|help) (?:on|with|for) (?:your |a )?(?:drafts?|ideas?|proposals?)\b"
        ),
        re.compile(r"\b(?:reviewers?|review process|blind|after|accept\w*|deadline)\b"),
        FOUND | {"contact", "review_process", "organizers", "can_still_submit", "submission_link"},
    ),
    Worded(  # "shall I tell in my proposal where I work?"
        "blind",
        re.compile(
            r"\b(?:should|shall|must|may|can|do|have to|need to|am|allowed)\b.{0,30}"
            r"\b(?:write|say|tell|mention|put|include|state|show|reveal|give|introduce)\b.{0,40}"
            r"\b(?:who (?:i am|we are|wrote it)|where (?:i|we) (?:work|teach|study|come from|am from|are from)"
            r"|(?:my|our) (?:affiliations?|employers?|identity)|myself|ourselves)\b"
        ),
        re.compile(rf"{NAMELESS}|\bauthors?.{{0,3}} names?\b|\bnames? and affiliations?\b"),
        re.compile(
            r"\b(?:badges?|visas?|register|registration|letters?|organi[sz]ers?|reviewers? know|camera|e ?mail)\b"
        ),
        FOUND | {"submission_link", "topics", "topic_scope", "can_still_submit", "format_details", "affiliations"},
    ),
)
