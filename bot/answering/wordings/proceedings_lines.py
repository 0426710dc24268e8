"""What a line of the call tells of whether one kind of paper is published, where the fact is of all of them."""

from __future__ import annotations

import re

from bot.answering.wordings.time_kinds import ON_TIME
from bot.answering.wordings.worded import FOUND, Worded, alternatives

_PRINTED = (
    r"(?:proceedings|published|publication|archival|archived|printed|volume|indexed"
    r"|(?:acm|ieee|digital) (?:dl|library))"
)
_NEVER = re.compile(
    r"\b(?:when|deadlines?|how (?:long|many)|pages? (?:limit|long)|already|elsewhere|previously|before|camera"
    r"|template)\b"
)
# kinds of papers, as they are asked for and as a call names them
_KINDS = (
    r"posters?",
    r"(?:extended abstracts?|abstracts?|(?:2|two) ?pagers?|(?:2|two) page (?:abstracts?|papers?|ones?|things?))",
    r"(?:demos?|demonstrations?)",
    r"(?:short papers?|short ones?)",
    r"(?:(?:work|works) in progress(?: papers?)?|wips?|late breaking \w+)",
    r"(?:position papers?|vision papers?)",
    r"(?:lightning talks?|talk proposals?|research talks?)",
)


def _of(kind: str) -> Worded:
    return Worded(
        "",
        alternatives(
            rf"\b{kind}\b(?! (?:of|on|about|from)\b).*\b{_PRINTED}\b",
            rf"\b(?:proceedings|publish|print|archive)\b.*\b{kind}$",
        ),
        re.compile(
            rf"^(?=.*\b{kind}\b)(?=.*\b{_PRINTED}\b)(?!.*\b(?:deadline|due|unpublished|previously|already)\b)"
            r".*\b(?:not|only|also|will|are|is|be|appear|included?|part of|non)\b"
        ),
        _NEVER,
        frozenset({"archival", "hosting", "prior_publication", "presentation"}),
    )


_LIBRARY = (
    r"(?:(?:(?:acm|ieee|springer) )?(?:dl|digital library)|(?:ieee )?xplore|springer ?link|lncs|lnai|(?:acl )?anthology"
    r"|pmlr|ceur(?: ws)?)"
)
_IN_LIBRARY = Worded(  # "will it be in the DL"
    "hosting",
    re.compile(
        r"\b(?:ends?|winds?|turns?|lands?|appears?|go|goes|going|be|put|shows?|published|listed|gets?)(?: up)?"
        rf" (?:(?:in|into|on|to|at) (?:the )?{_LIBRARY}\b|in(?:to)? the deadline\b)"  # "DL" may be either
    ),
    re.compile(
        rf"\b{_LIBRARY}\b.*\b(?:proceedings|papers?|published|appear|available)\b|"
        rf"\b(?:proceedings|papers?|published|appear|available)\b.*\b{_LIBRARY}\b"
    ),
    re.compile(r"\b(?:template|format|style|when|how long|my (?:old|last|earlier))\b"),
    ON_TIME | {"deadline_timezone", "extension", "template", "submission_link", "hosting"},
)
_CHOSEN = (
    r"(?:opt(?:ing|ed|s)? out|says? no|declin\w+|refus\w+|choos\w+ not|(?:do|would) not (?:want|like|wish)|rather not"
    r"|prefer\w* not|leave (?:it|mine|ours|(?:my|our) \w+) out|keep (?:it|mine|ours|(?:my|our) \w+) out|exclud\w+"
    r"|withh\w+|stay out|not (?:be|go|appear|have \w+(?: \w+)?|put \w+(?: \w+)?)(?: (?:printed|published))?)"
)
_PRINT = (
    r"(?:proceedings|published|publication|printed|print|archived|xplore|digital library"
    r"|volume)"
)
_BY_CHOICE = Worded(  # "may we keep ours out of the proceedings"
    "",
    alternatives(
        rf"\b(?:can|could|may|might|possible|allowed|ok|okay|option|way|what if|if)\b.{{0,40}}\b{_CHOSEN}\b"
        rf".{{0,40}}\b{_PRINT}\b",
        rf"\b{_CHOSEN}\b.{{0,40}}\b{_PRINT}\b.{{0,40}}"
        r"\b(?:possible|allowed|permitted|ok|okay|fine|an option|alright|under what condition)\b.{0,30}$",
        r"\b(?:is|are) (?:the )?(?:proceedings|publication|publishing|being in the proceedings)(?: \w+){0,4}"
        r" (?:optional|voluntary|mandatory|obligatory|compulsory)\b",
        rf"\b(?:is|are) (?:appearing|being|publishing|inclusion|going|having) (?:\w+ ){{0,4}}{_PRINT}"
        r"(?: \w+){0,3}? (?:optional|voluntary|mandatory|obligatory|compulsory|required|a must)\b",
        rf"\b(?:must|(?:do|does|will) .{{1,20}} (?:have|need) to)\b.{{0,30}}"
        rf"\b(?:be|go|appear|publish\w*|put)\b(?: \w+){{0,2}} (?:in |into )?(?:the |your )?{_PRINT}$",
        rf"\bpresent\w* without (?:\w+ ){{0,4}}{_PRINT}\b",
    ),
    alternatives(
        r"\b(?:authors?|you|they|contributors?|presenters?)\b.{0,40}"
        r"\b(?:choose|chose|opt|decline|prefer|wish|option|elect|ask|request|decide)\b.{0,80}"
        r"\b(?:proceedings|published|publication|archiv\w+)\b",
        r"\bopt(?:ing)? (?:out|in)\b.{0,60}\b(?:proceedings|published|publication|archiv\w+)\b",
        r"\b(?:proceedings|publication)\b.{0,60}\b(?:opt(?:ing)? (?:out|in)|optional|voluntary|not mandatory"
        r"|at the (?:choice|discretion) of)\b",
        r"\bnot be (?:included|printed|published)\b.{0,60}\b(?:proceedings|volume)\b.{0,3}\b(?:but|if|instead|then)\b",
        r"\b(?:includ\w+|offer\w*|have|has|provid\w+|there is) (?:\w+ ){0,3}non ?archival (?:track|option|version)\b",
    ),
    re.compile(r"\b(?:already|elsewhere|previously|withdraw\w*|deadline|when|names?|videos?|recordings?|slides)\b"),
    frozenset({"archival", "hosting", "prior_publication", "presentation"}),
)
_SENT = r"(?:papers?|contributions?|works?|articles?|submissions?|abstracts?|it|they|ours|mine|that|this)"
_IN_PROCEEDINGS = Worded(  # "would an accepted paper appear in the proceedings of the fair?", where no fact tells it
    "archival",
    re.compile(
        rf"\b(?:will|would|does|do|is|are|can|could) (?:(?:an?|the|our|my|all|your|accepted|any|of) ){{0,4}}{_SENT}"
        r" (?:(?:be|also|then|all|later|ever) ){0,3}(?:appear|go|come out|end up|land|get|in|into|part of|printed"
        r"|published|included|listed)\b.{0,30}\bproceedings?\b"
    ),
    re.compile(
        r"^(?!.*\b(?:deadline|due|previous\w*|last year|already|if you|unless)\b)"
        r"(?:.*\b(?:includ\w+|appear|part|publish\w*|print\w*)\b.{0,40}\bproceedings?\b"
        r"|.*\b(?:no|formal) proceedings?\b)"
    ),
    re.compile(rf"{_NEVER.pattern}|\b(?:deadline|last year|both|either|talks?|posters?|slides|videos?)\b"),
    FOUND,
)
PROCEEDINGS_LINES = (_BY_CHOICE, *map(_of, _KINDS), _IN_LIBRARY, _IN_PROCEEDINGS)
