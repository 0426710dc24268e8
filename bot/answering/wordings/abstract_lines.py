"""What a line of the call tells of abstracts that go before papers: whether one is needed, and how long it may be."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives
from bot.english import DAY, NUMBER

_NEED = (
    r"(?:must|needs?|needed|ha(?:ve|s) to|gotta|got to|requir\w+|mandatory|compulsory|obligat\w+|obliged|optional"
    r"|necessary|voluntary|skip\w*|leave out|omit\w*|do without|forc\w+|supposed to|essential)"
)
_AHEAD = (
    r"(?:first|before(?:hand)?|in advance|ahead|prior|earlier|up front|separate\w*|register\w*|registration|as well)"
)
_NOT_NEED = re.compile(
    r"\b(?:how|when|what|whats|which|where|deadlines?|dates?|due|words?|pages?|long|length|anonym\w*|names?|template"
    r"|format|structured|graphical|english|extended|posters?|fee|pay|attend|present|too late|still)\b"
)
_SIZE = r"(?:max\w*|sizes?|lengths?|long|limits?|pages?|words?|how (?:big|large)|short|characters?)"
_UNIT = r"(?:pages?|words?|characters?|signs?)"

_FULL = r"full (?:drafts?|papers?|texts?|versions?|manuscripts?|articles?)"
ABSTRACT_LINES = (
    Worded(  # when the paper is due that follows an accepted abstract
        "",
        alternatives(
            rf"\b(?:when|until when|by when|(?:what|which) (?:day|date))\b.{{0,40}}\b{_FULL}\b",
            rf"\b{_FULL} (?:due|deadline|when|till when|until when)\b",
        ),
        re.compile(
            rf"^(?=.*\b{_FULL}\b)(?=.*\b(?:accepted|invited|selected|chosen)\b)"
            rf"(?=.*\b(?:due|by|until|before|deadline|submi\w+|sen[dt])\b).*{DAY}"
        ),
        re.compile(r"\b(?:abstracts?|notif\w+|journals?|special issue|camera|review\w*)\b"),
        FOUND | {"submission_deadline", "time_left", "camera_ready", "all_dates", "can_still_submit"},
    ),
    Worded(  # "can I leave out the abstract?"
        "",
        alternatives(
            rf"\b{_NEED}\b.{{0,50}}\babstracts?\b.{{0,40}}\b{_AHEAD}\b",
            rf"\b{_AHEAD}\b.{{0,40}}\babstracts?\b.{{0,40}}\b{_NEED}\b",
            rf"^(?:(?:so|and|hi|is|are|was|the|an?|your|title|step|sending|submitting|registering|submission|of|really"
            rf"|in|that) )*abstracts?(?: \w+){{0,4}} {_NEED}\b",
            rf"\b{_NEED} (?:\w+ ){{0,2}}(?:an?|the|that|this) abstract(?: \w+){{0,3}}$",
            r"\b(?:without|never|no) (?:\w+ ){0,3}abstract\b.{0,30}\bpapers?\b",
            r"\bpapers?\b.{0,40}\b(?:without|never|no) (?:\w+ ){0,3}abstract\b",
        ),
        alternatives(
            r"^(?!.*\b(?:extended|posters?|slides|video)\b).*\babstracts?\b.{0,70}"
            r"\b(?:mandatory|compulsory|obligatory|optional|voluntary|required|needed|necessary|encouraged"
            r"|must (?:first |also )?be (?:submitted|registered|sent|uploaded|filed))\b",
            r"\b(?:mandatory|compulsory|obligatory|optional|voluntary|required|must|need not|no need to"
            r"|not (?:required|need|have) to|asked to|encouraged to)\b.{0,40}"
            r"\b(?:titles? and |an? |the |your )abstracts?\b",
            r"\b(?:mandatory|compulsory|optional|required) abstracts?\b",
        ),
        _NOT_NEED,
        FOUND
        | {"abstract_deadline", "abstract_length", "submission_deadline", "can_still_submit", "late_submission"}
        | {"submission_types", "submission_link", "all_dates"},
    ),
    Worded(  # "how big may the abstract of a poster be?"
        "abstract_length",
        alternatives(
            rf"\b{_SIZE}\b.{{0,40}}\babstracts?\b(?! (?:deadline|submission|due))",
            rf"\babstracts?\b.{{0,25}}\b{_SIZE}(?: \w+){{0,3}}$",
        ),
        alternatives(
            rf"\babstracts?\b.{{0,90}}\b{NUMBER}(?: |-){_UNIT}\b",
            rf"\b{NUMBER} (?:\w+ )?{_UNIT}\b.{{0,40}}\babstracts?\b",
        ),
        re.compile(
            r"\b(?:how long (?:do|until|till|before|have)|papers?|deadline|due|time|left|days?|notif\w+|count|\d+"
            r"|(?:write|draft|generate|shorten) (?:me|us|my|our|an?|the))\b"
        ),
        FOUND,
    ),
)
