"""What one line of the call tells of printing and of editions: what was published before, where papers are indexed, how
often the event was held.
"""

from __future__ import annotations

import re

from bot.answering.free_kinds import NAMED, alternatives
from bot.answering.line_kinds import LineKind

_INDEX = r"(?:scopus|dblp|web of science|wos|google scholar|pubmed|ei compendex|compendex|inspec)"
_NTH = r"(?:\d{1,3} ?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_CITED = re.compile(r"\b(?:cit(?:e|es|ing|ations?)|references?|template|about|on)\b")
PRINTED_KINDS = (
    LineKind(
        "prior_publication",
        re.compile(
            r"\b(?:published|appeared|came out|presented|printed|gave|showed|got (?:accepted )?into|was (?:at|in)"
            r"|had (?:this|it) in)\b"
            r"(?=.*\b(?:last|already|before|previous\w*|year|elsewhere|another|journal|19\d\d|20\d\d)\b)"
            r"(?=.*\b(?:(?:can|may|could) (?:i|we) (?:\w+ )?(?:\w+ )?(?:present|show|reuse|send|submit|give|bring)"
            r"|(?:ok|okay|fine|allowed|possible) to (?:present|show|reuse|send|submit|give|bring)|deal ?breaker"
            r"|old stuff|again)\b)"
        ),
        alternatives(
            r"\b(?:already|previously|recently|been|has|have|not|un) ?(?:been )?(?:published|appeared|presented)\b",
            r"\bold talks\b|\bpresented (?:elsewhere|before)\b|\bpublished (?:work|papers?|elsewhere)\b",
        ),
        re.compile(r"\barxiv\b|\bpreprint"),
    ),
    LineKind(
        "",
        re.compile(r"\b(?:dois?|isbn|issn)\b"),
        re.compile(r"\b(?:dois?|isbn|issn)\b"),
        _CITED,
        frozenset({"archival", "hosting"}),
    ),
    LineKind(
        "",
        re.compile(rf"\b{_INDEX}\b|\bindexed\b"),
        re.compile(rf"\b{_INDEX}\b|\bindexed (?:in|by)\b|\bindexing\b"),
        _CITED,
        frozenset({"archival", "hosting"}),
    ),
    LineKind(
        "edition",
        alternatives(
            rf"\b(?:is|was) (?:it|this|that|{NAMED}) (?:really )?(?:the |your )?(?:very )?(?:first|1st)"
            r" (?:one|time|edition)\b",
            r"\bor is it the (?:very )?first(?: one| time| edition)?$",
            r"\b(?:first|1st|second|2nd|third|3rd) time (?:that )?(?:they|you|we|it|this)\b",
            rf"\bhas (?:it|this|{NAMED}) (?:ever )?(?:run|been held|happened|taken place|existed) before\b",
            rf"\bhow (?:many times|often) (?:has|was|did) (?:it|this|{NAMED})\b",
        ),
        alternatives(
            r"\binaugural\b(?! (?:lecture|talk|address|issue))",
            rf"\b(?:this is|is|was|marks|will be|becomes|now in|in) (?:the|its|our|already the) {_NTH}"
            r" (?:annual |international |joint ){0,2}"
            r"(?:editions?|time|year|(?:issue|instance) of|workshop|conference|symposium|school|meeting|congress)\b",
            rf"\b(?:workshop|conference|symposium|school|meeting|congress|series) .{{0,40}}\bfor the {_NTH} time\b",
        ),
        re.compile(r"\bfirst time (?:i|attend\w*|author|presenter)\b|\b(?:my|our) first time\b"),
        frozenset({"previous_editions"}),
    ),
)
