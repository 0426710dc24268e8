"""What a line of the call tells of what may or must go with a paper, and of whether who runs the event may send one."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives

_OK = r"(?:permitted|allowed|ok|okay|possible|accepted|fine|welcome|acceptable|alright|wanted|expected)"
_MAY_ADD = (
    r"(?:can|could|may|might|should|shall|must) (?:i|we|one|authors) (?:also |still |even )?(?:add|have|include|attach"
    r"|hand in|append|put|submit|upload|send|provide|use|write)"
)
_SOME = r"(?:(?:an?|the|some|any|our|my|your|with|along|in|as) ){0,3}"
_APPENDIX = r"append(?:ix|ixes|ices)"
_EXTRA = r"(?:supplement\w*|supporting|extra|additional) (?:materials?|files?|documents?|data|videos?|content|zips?)"
_SUPPLEMENT = rf"(?:{_EXTRA}|supplements?|supplementary)"
_COUNTS = re.compile(r"\b(?:count\w*|limits?|when|deadline|due|how (?:long|many)|date|template|anonym\w*|blind\w*)\b")
_ORGANIZERS = r"(?:(?:co )?organi[sz](?:er|or)s?|(?:co |program(?:me)? |general )?chairs?)"
_REVIEWERS = r"(?:(?:program(?:me)? )?committee(?: members?)?|pc(?: members?)?|reviewers?|referees?)"
_KIN = (
    r"(?:advis[eo]rs?|supervisors?|professor|boss|pi|colleagues?|co ?authors?|students?|mentors?|collaborators?|friend"
    r"|husband|wife|partner|manager|teacher|promotor)"
)
_SENDS = r"(?:submit\w*|submissions?|send|contribute|(?:be|are|as|is) (?:\w+ )?(?:an? )?authors?|papers?|participate)"
_PAPERS_OF = r"\b(?:submissions?|papers?)\b.{0,20}\b(?:by|from|of|involving) (?:the |workshop |an? )*"
_OF_INTEREST = r"(?:conflicts? of interests?|cois?)"
_IN_WORDS = re.compile(
    r"\b(?:where|when|deadline|how (?:do|can|many|long)|email|address|contact|who|another"
    r"|other (?:workshop|event|conference))\b"
)
_TAKEN = FOUND | {"conflicts", "eligibility", "organizers", "can_still_submit", "reviewer_signup", "submission_link"}


def _may_send(who: str) -> Worded:
    """Whether these may send a paper themselves."""
    verb = r"(?:can|could|may|are|is|should|do|must)"
    return Worded(
        "",
        alternatives(
            rf"\b{verb} (?:the |your |an? |also )*(?:\w+ )?{who}\b.{{0,40}}\b{_SENDS}\b",
            rf"\b(?:am|m|as|being) (?:an? |the |also |on the |in the |one of the )*{who}\b.{{0,60}}\b{verb}\b.{{0,30}}"
            rf"\b{_SENDS}\b",
        ),
        alternatives(
            rf"\b{who}\b.{{0,40}}\b(?:may|can|could|must|are|will|should|cannot)\b.{{0,30}}\b(?:submit\w*|submissions?"
            r"|authors?|co ?author\w*|contribut\w+|papers? (?:to|of their own))\b",
            rf"{_PAPERS_OF}{who}\b",
            rf"\b{_OF_INTEREST}\b.{{0,60}}\b{who}\b",
        ),
        _IN_WORDS,
        _TAKEN | {"blind"},
    )


RULE_LINES = (
    Worded(
        "",
        alternatives(
            rf"\b(?:is|are|would|will) {_SOME}(?:\w+ )?{_APPENDIX} (?:be )?{_OK}\b",
            rf"\b(?:is it|it is|is there)(?: {_OK})? (?:to|if) (?:\w+ ){{1,4}}{_APPENDIX}\b",
            rf"\b{_MAY_ADD} {_SOME}(?:\w+ )?{_APPENDIX}\b",
            r"\b(?:do|does|will|would) (?:the |your )?(?:reviewers?|referees?|pc|you)(?: \w+)? (?:read|look at|allow"
            rf"|accept|permit|take|check) {_SOME}(?:\w+ )?{_APPENDIX}\b",
        ),
        alternatives(
            rf"\b{_APPENDIX}\b.{{0,60}}\b(?:{_OK}|may|can|could|should|must|not required|not obliged|not obligated"
            r"|discretion|optional|read|unlimited|any length|discouraged|encouraged)\b",
            rf"\b(?:may|can|could|should|must|allow\w*|permit\w*|includ\w+|add|encourag\w+|discourag\w+|read)\b"
            rf".{{0,60}}\b{_APPENDIX}\b",
        ),
        _COUNTS,
        FOUND | {"pages_exclude", "page_limit", "supplementary_deadline"},
    ),
    Worded(
        "",
        alternatives(
            rf"\b(?:is|are|would|will) {_SOME}(?:\w+ )?{_SUPPLEMENT} (?:be )?{_OK}\b",
            rf"\b{_MAY_ADD} {_SOME}(?:\w+ )?{_SUPPLEMENT}\b",
            rf"\b(?:do|does|will|would) (?:you|one|the system) (?:allow|accept|permit|take) {_SOME}{_SUPPLEMENT}\b",
        ),
        re.compile(
            r"\bsupplement(?:s|al|ary)?\b.{0,60}\b(?:may|can|could|should|must|allowed|permitted|welcome|upload\w*"
            r"|submit\w*|optional|encouraged|discouraged|accepted|discretion)\b"
            r"|\b(?:may|can|could|should|must|allow\w*|permit\w*|upload\w*|submit|encourag\w+)\b.{0,60}"
            r"\bsupplement(?:s|al|ary)? (?:materials?|files?|documents?|data|videos?)\b"
        ),
        _COUNTS,
        FOUND | {"pages_exclude", "page_limit", "supplementary_deadline", "code_release"},
    ),
    Worded(
        "",
        alternatives(
            r"\b(?:need|must|have to|should|required?|mandatory|include\w*|fill\w*|add\w*|is there)\b.{0,40}"
            r"\bcheck ?lists?\b",
            r"\bcheck ?lists?\b.{0,40}\b(?:need\w*|must|required|mandatory|included?|optional|filled|go|goes"
            r"|belong\w*)\b",
        ),
        re.compile(
            r"\bcheck ?lists?\b.{0,80}\b(?:must|required|mandatory|include\w*|optional|should|complete\w*|fill\w*"
            r"|need\w*|encouraged|end of)\b"
            r"|\b(?:must|required|mandatory|includ\w+|optional|should|complete|fill\w*|need\w*|attach\w*)\b.{0,80}"
            r"\bcheck ?lists?\b"
        ),
        re.compile(r"\b(?:count\w*|limits?|reviewers?|when|deadline)\b"),
        FOUND | {"code_release", "pages_exclude", "page_limit", "figures_count", "template", "reproducibility"},
    ),
    Worded(  # "my supervisor organizes it, may I send a paper?"
        "",
        alternatives(
            rf"\b(?:my|our) (?:\w+ )?{_KIN} (?:\w+ )?(?:is|are|s|chairs|runs) .{{0,30}}"
            rf"\b(?:{_ORGANIZERS}|{_REVIEWERS})\b.{{0,20}}\b(?:can|may|could) (?:i|we) (?:still |also |even )?"
            r"(?:submit|send|hand in|contribute|participate)\b",
            rf"\b(?:my|our) (?:\w+ )?{_KIN} (?:\w+ )?(?:is|are|s|chairs|runs|helps|works|sits|co ?organi[sz]es"
            rf"|organi[sz]es)\b.{{0,40}}\b(?:{_ORGANIZERS}|{_REVIEWERS}|organi[sz]ing|organi[sz]es|chairs|runs)\b",
            r"\b(?:work(?:ing)? with|related to|close to|know|supervised by|student of|advised by) (?:an? |the "
            rf"|one of (?:the |your )?)*(?:{_ORGANIZERS}|{_REVIEWERS})\b.{{0,60}}\b(?:can|may|could|am|is)\b.{{0,30}}"
            rf"\b{_SENDS}\b",
        ),
        alternatives(
            rf"\b{_OF_INTEREST}\b",
            r"\b(?:advis\w+|supervis\w+|students?|relatives?|collaborat\w+|co ?author\w*|co ?workers?|colleagues?)\b"
            rf".{{0,40}}\b(?:of|to|with) (?:an? |the |our )*(?:{_ORGANIZERS}|{_REVIEWERS})\b",
        ),
        _IN_WORDS,
        _TAKEN,
    ),
    _may_send(_ORGANIZERS),
    _may_send(_REVIEWERS),
)
