"""What a line of the call tells of when and where posters are shown, and of how one becomes a reviewer."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives

_POSTERS = r"(?:the |your |our )?posters?(?: sessions?)?"
_NO_SHOW = re.compile(r"\b(?:due|deadline|submi\w+|print\w*|uploads?|uploaded|template|size|reviews?|reviewed)\b")
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
