"""What a line of the call tells of when and where posters are shown, where and how long they are sent, and of how one
becomes a reviewer.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives
from bot.english import NUMBER

_POSTERS = r"(?:the |your |our )?posters?(?: sessions?)?"
_NO_SHOW = re.compile(r"\b(?:due|deadline|submi\w+|print\w*|uploads?|uploaded|template|size|reviews?|reviewed)\b")
_OF_POSTER = (
    r"(?:(?:an? |the |our |my |your )?posters?"
    r"(?: (?:abstracts?|pdfs?|submissions?|proposals?|descriptions?|write ?ups?|files?|drafts?))?)"
)
_WROTE = r"(?:abstracts?|descriptions?|write ?ups?|submissions?|proposals?|summar(?:y|ies))"
_MAILED = r"(?:send|sent|submit\w*|e ?mail\w*|mail\w*)"
_ADDRESS = r"(?:(?:e ?mail )?address|adress|e ?mail|mailbox)"
_LONG = r"(?:how (?:long|extensive|big|much|many (?:pages|words))|(?:what|which) (?:length|size)|max\w* length)"
_AT = (
    r"(?:gather\w*(?: ?town)?|zoom|discord|slack|room|hall|foyer|lobby|atrium|lounge|corridor|booths?|boards?|tent"
    r"|floor|spatial\w*|mozilla hubs|wonder)"
)
_SIGNS = r"(?:volunteer\w*|interested|sign(?:ing)? up|apply|join\w*|becom\w+|nominat\w+|recruit\w*|willing|register)"

POSTER_LINES = (
    Worded(  # "when are the posters on?", of a programme
        "",
        re.compile(rf"^(?:(?:so|and|or) )?when (?:is|are) {_POSTERS}(?: on| held| shown)?$"),
        re.compile(r"\d[:.h ]\d\d\b.*\bposters?\b|\bposters?\b.*\d[:.h ]\d\d\b"),
        _NO_SHOW,
        frozenset({"submission_deadline", "schedule", "presentation", "all_dates", "workshop_time", "poster_details"}),
    ),
    Worded(  # "where do the posters happen, in a hall?"
        "",
        re.compile(
            rf"\b(?:where|in (?:which|what) (?:room|hall|building|tool|app)|on (?:which|what) (?:platform|tool|app))"
            rf" (?:do|does|will|are|is|can i find) {_POSTERS}"
            r"(?=$| (?:be|happen\w*|held|shown|hang\w*|tak(?:e|ing)|go|going|stand|located|find|on|or|zoom|in)\b)"
        ),
        alternatives(
            rf"\bposters?\b.{{0,60}}\b(?:on|in|at|through|via|by)\b.{{0,30}}\b{_AT}\b",
            rf"\b{_AT}\b.{{0,40}}\bposters?\b",
        ),
        _NO_SHOW,
        frozenset({"remote", "presentation", "location", "poster_details", "schedule", "venue"}),
    ),
    Worded(  # "to which address do i send the poster?", where the section on posters has one of its own
        "",
        alternatives(
            rf"\b(?:where|(?:what|which) {_ADDRESS})\b.{{0,30}}\b{_MAILED}\b.{{0,15}}\b{_OF_POSTER}\b",
            rf"\b(?:what|which) {_ADDRESS} (?:for|does|do|should|must) {_OF_POSTER}\b",
            rf"\bwhere (?:do|does|should|must|will|is|are) {_OF_POSTER} (?:(?:be|to be|have to be|has to be) )?"
            r"(?:go|sent|mailed|e ?mailed|submitted)\b",
        ),
        re.compile(
            rf"^(?!.*\b(?:questions?|papers|talks?|sponsor\w*|regist\w+)\b)(?=.*\bposters?\b)"
            rf"(?=.*\b{_MAILED}\b).*@\w"
        ),
        re.compile(r"\b(?:questions?|papers?|talks?|printed|print\w*|when|venue|hotel|ship\w*)\b"),
        FOUND | {"submission_link", "contact", "presentation", "poster_details"},
        headed=True,
    ),
    Worded(  # "how long may the write-up of a poster be?"
        "",
        alternatives(
            rf"\bposters?\b.{{0,25}}\b{_LONG}\b.{{0,30}}\b{_WROTE}\b",
            rf"\b{_LONG}\b.{{0,25}}\bposters? {_WROTE}\b",
            rf"\b{_LONG}\b.{{0,25}}\b{_WROTE} (?:of|for|on) (?:an? |the |our |my )?posters?\b",
        ),
        re.compile(
            rf"^(?!.*\b(?:a0|a1|a2|portrait|landscape|cm|inch\w*|minutes?)\b)(?=.*\bposters?\b)"
            rf".*\b(?:{NUMBER}|an?|single) ?(?:pages?|words?|paragraphs?)\b"
        ),
        re.compile(r"\b(?:talks?|minutes?|deadlines?|due|time|stand|session|print\w*|long (?:until|till|before))\b"),
        FOUND | {"page_limit", "abstract_length", "poster_details", "submission_types", "pages_exclude"},
        headed=True,
    ),
    Worded(  # "where do i put my name down to review for you?"
        "reviewer_signup",
        alternatives(
            r"\b(?:put|write|add|enter) (?:my|our|his|her|their) names? (?:down )?(?:to|as|for|on)\b.{0,20}\breview\w*",
            r"\b(?:help|assist) (?:you )?(?:out )?(?:with|in|by) (?:the )?review\w*\b",
            r"\b(?:join|enter|get into) (?:the |your )?(?:\w+ ){0,2}(?:reviewers|reviewing)\b",
            r"\b(?:want|like|love|willing|happy|offer|able) to (?:\w+ )?review (?:\w+ )?for you\b",
        ),
        re.compile(rf"\b{_SIGNS}\b.*\breview(?:ers?|ing)?\b|\breview(?:ers?|ing)\b.*\b{_SIGNS}\b"),
        re.compile(r"\b(?:deadline|when|my paper|our paper|blind\w*|rebuttal)\b"),
        frozenset({"blind", "submission_link", "registration", "contact", "review_form", "reviewer_count"}),
    ),
)
