"""What people ask of those who judge, help and pay, which a call seldom tells: conflicts of interest, conduct,
sponsors, helping hands.
"""

from __future__ import annotations

import re

from bot.answering.wordings.kind_lines import KIND_LINES
from bot.answering.wordings.worded import NAMED, Worded, alternatives

_REVIEWER = r"(?:reviewers?|referees?|evaluators?|chairs?|organi[sz]ers?|committee|editors?)"
_CLOSE = (
    r"(?:friends?|budd(?:y|ies)|colleagues?|labmates?|acquaintances?|co ?authors?|collaborat\w+|supervisors?"
    r"|advis[eo]rs?|boss(?:es)?|relatives?|(?:ex )?students?"
    r"|own (?:lab|group|university|institution|department|people|friends))"
)
_JUDGES = r"(?:judg\w+|review\w*|referee\w*|grad(?:e|es|ing)|evaluat\w+|handl\w+|assess\w*)"
_THE_EVENT = rf"(?:it|this|you|{NAMED}|all (?:of )?this)"


POLICY_ROWS = (
    Worded(  # "may my advisor judge my work?"
        "conflicts",
        alternatives(
            r"\bconflicts? of interests?\b|\binterests? conflicts?\b|\bcois?\b|\bconflicted\b",
            r"\bdeclar\w+ (?:\w+ ){0,2}conflicts?\b",
            r"\bwith (?:whom|who) (?:i|we) (?:have |had |already )*(?:worked|published|collaborated|written)\b",
            rf"\b{_CLOSE}\b.{{0,40}}\b{_JUDGES} (?:me|us|(?:my|our|their|his|her|each)\b)",
            rf"\b{_JUDGES} .{{0,40}}\b(?:own (?:papers?|work|submissions?)|(?:by|of) (?:my|our|their|his|her"
            rf"|your) (?:own |former )?{_CLOSE})\b",
            rf"\b{_REVIEWER} (?:\w+ ){{0,3}}(?:knows?|is (?:a|from|at|close to)|are (?:from|at|close to)) .{{0,30}}"
            r"\b(?:author|same (?:university|lab|school|group|institution)|my (?:own )?(?:university|lab|school"
            r"|group|institution))\b",
        ),
        never=re.compile(r"\b(?:topics?|in scope|work on|research|blind|anonym\w*|who is|cite|citing)\b"),
        told=re.compile(
            r"\bconflicts? of interests?\b|\b(?:have|declare|disclose) (?:an?|any|all) conflicts?\b"
            r"|\bcompeting interests?\b|\brecus\w+"
        ),
    ),
    Worded(  # "is there an anti-harassment policy?"
        "conduct",
        alternatives(
            r"\bcodes? of (?:conduct|ethics)\b|\bharassment (?:policy|policies|rules?)\b|\bpolicy against harass",
            r"\b(?:principles?|rules?|standards?) .{0,60}\b(?:human|animal) (?:subjects?|participants?)\b",
            r"\b(?:rules?|norms?|standards?|guidelines?|principles?) of (?:behaviou?r|conduct|ethics|good conduct)\b",
            r"\b(?:behaviou?r|moral|ethical|ethics) (?:rules?|norms?|standards?|guidelines?|policy|policies)\b",
        ),
        never=re.compile(
            r"\b(?:topics?|in scope|paper (?:on|about)|work on|who|whom|statement|section|phone|report)\b"
        ),
        told=re.compile(r"\bcode of (?:conduct|ethics)\b|\bharass\w*|\bethic\w* (?:guidelines|policy|review|rules)\b"),
    ),
    Worded(  # "who gives the money?"
        "sponsors",
        alternatives(
            r"^(?:(?:and|so|the|your|any|list|of|names?|who|which|what|are|is|there|got|do|you|have|all|industry) )*"
            r"(?:sponsors?|donors?|patrons?|sponsoring compan(?:y|ies))(?: (?:this year|please|too|yet|there|then))*$",
            r"\bwho (?:is |are |all )?(?:funds?|funding|financ(?:es?|ing)|bankrolls?|sponsors?|sponsoring)"
            rf" {_THE_EVENT}\b",
            rf"\b(?:compan(?:y|ies)|firms?|foundations?|donors?|patrons?|sponsors?) .{{0,40}}"
            rf"\b(?:sponsor\w*|financ\w+|fund|funds|funding|support) {_THE_EVENT}\b",
            r"\b(?:name|list|know|tell me|who are) (?:me )?(?:all )?(?:the|your|its) (?:\w+ )?"
            r"(?:sponsors|donors|patrons)\b",
        ),
        never=re.compile(
            r"\b(?:me|my|us|our|travel|students?|visas?|fees?|become|package|chairs?|tickets?|prizes?|awards?)\b"
        ),
        told=re.compile(rf"(?i:{KIND_LINES['sponsors'].pattern})|\bsponsored by\b"),
        near=re.compile(r"\bsponsor|\bsupported by\b|\bfund(?:ed|ing) by\b"),
    ),
    Worded(  # "can I lend a hand during the days?"
        "volunteering",
        alternatives(
            r"\b(?:i|we|me|one|students?|somebody) (?:\w+ ){0,4}(?:volunteer|pitch in|lend (?:you )?a hand|help out)"
            r"(?: (?:on site|there|at|during|with the|on the|for you|then|too|please|as well)\b.{0,40})?$",
            r"\b(?:extra|more|spare|helping|additional) (?:pairs? of )?(?:hands(?! on)|helpers?|volunteers?)\b"
            r"|\bpair of hands\b|\b(?:need|want|seek|looking for|short (?:of|on)) (?:\w+ )?(?:helpers|volunteers)\b",
        ),
        never=re.compile(rf"\b(?:papers?|{_REVIEWER}|{_JUDGES}|read|pc)\b"),
        told=re.compile(r"\bvolunteer"),
    ),
)
