"""Papers that come with the reviews of a service which several events share: a way to hand in, and no other event."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded

SERVICE = r"\b(?:arr|rolling reviews?)\b"
_PASSING = (  # of what one does not do: "not going through ARR", and no "not sure of the ARR deadline"
    r"(?:go|goes|going|gone|through|via|by|us(?:e|ed|ing)|ha(?:ve|s|d|ving)|been|reviewed|reviews?|papers?"
    r"|com(?:e|es|ing)|from|of|on|in|at|with|to|the|an|any|my|our|it|commit(?:ted|ting)?|submit(?:ted|ting)?|sent"
    r"|send|do|doing)"
)
WITHOUT = (
    r"\b(?:no|not|non|never|without|skip\w*|outside|apart from|except|instead of|rather than|other than|dont|avoid\w*"
    rf"|independent of|bypass\w*)(?: {_PASSING}){{0,5}} {SERVICE}"
)
_OF_DAY = r"\b(?:when|until|till|deadlines?|due|dates?|days?|late)\b"
_A_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?,? (?:of )?[a-z]{3,9}\b|\b[a-z]{3,9}\.? \d{1,2}\b|\b20\d\d\b)"

ROLLING_LINES = (
    Worded(  # "until when can I commit my ARR paper?"
        "",
        re.compile(rf"{SERVICE}.*{_OF_DAY}|{_OF_DAY}.*{SERVICE}"),
        re.compile(rf"{SERVICE}.*{_A_DAY}"),
        re.compile(rf"\b(?:what time|hour|clock|zone)\b|{WITHOUT}"),
        taken=FOUND - {"fact"} | {"submission_link", "prior_publication", "dual_submission", "other_event"},
    ),
    Worded(
        "",
        re.compile(SERVICE),
        re.compile(SERVICE),
        re.compile(rf"{_OF_DAY}|\b(?:miss\w*|over|passed|closed?|open|still|cut ?off|time|hour|zone)\b"),
        frozenset({"submission_link", "prior_publication", "dual_submission", "other_event", "submission_types"}),
    ),
)
