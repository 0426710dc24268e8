"""Where the data and the code of a contest or the event are, whether one's own may be kept secret and who may come
late, and what a line of the call says that tells it.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives

_GIT = r"(?:git ?hub|git ?lab|git|repo|repos|repository|bitbucket|hugging ?face|kaggle|codalab|zenodo)"
_LINK = r"(?:links?|urls?|address|where(?:s| is)?|page)"
_CODE = (
    r"(?:code|baselines?|scorer|(?:scoring|evaluation|eval) (?:code|script|software|tool)|starter ?kit|starting kit"
    r"|dev(?:elopment)? ?kit|scripts?)"
)
_SETS = (
    r"(?:data|data ?sets?|corpus|corpora|(?:training|train|test|dev|development|validation|sample|trial)"
    r" (?:sets?|data|files|corpus|split))"
)
_GET = r"(?:get|find|download|fetch|grab|obtain|access|have a look at|look at|see|clone|pull)"
_PLACED = (
    r"(?:available|download\w*|found|obtain\w*|access\w*|released|hosted|provided|shared|published|distributed"
    r"|get the|visit)"
)
_AT = r"(?:at|from|here|on|via|through|under|in the)"
# what is asked of, or told to, those who send in work of their own
_OF_AUTHORS = (
    r"\b(?:authors?|your|my|our own|their|anonym\w*|artifacts?|artefacts?|reproducib\w*|encourag\w+|accepted"
    r"|camera ready|supplement\w*|proceedings|papers? (?:should|must|may))\b"
)

_NEVER = re.compile(
    r"\b(?:my|our|submi\w+|papers?|upload\w*|hand in|send|proceedings|templates?|style|latex|have to|must|conduct"
    r"|ethics|should i|need to|share|release|deposit|anonym\w*|when)\b"
)
_TAKEN = frozenset({"code_release", "website", "submission_link", "challenge", "template"})
_ON_NET = rf"(?:https?:|www\.|\b{_GIT}\b|\b(?:here|website|site|page|link)\b)"


def _asked(thing: str) -> re.Pattern[str]:
    """How people ask where a thing is."""
    return alternatives(
        rf"\bwhere (?:is|are) (?:the |your )?(?:\w+ )?{thing}(?: (?:of|for) the (?:\w+ )?\w+| hosted| kept)?$",
        rf"\b(?:where|how) (?:can|could|do|does|may|will|would) (?:i|we|one|people|teams|participants) {_GET}"
        rf" (?:the |your |that |this )?(?:\w+ ){{0,2}}{thing}\b",
        rf"\b{thing} (?:download|link|url)s?\b|\b(?:link|url) (?:to|for|of) (?:the )?(?:\w+ )?{thing}\b",
        rf"\b(?:is|are) (?:the |your )(?:\w+ )?{thing} (?:public|online|open|on {_GIT})\b",
    )


_KEPT = r"(?:proprietary|closed ?source|confidential|non ?disclosure|ndas?|in ?house|secret|not (?:be )?public)"
_FORBIDS = (
    r"(?:can ?not|can[' ]?t|will not|won[' ]?t|may not|must not|not allowed to|forbid\w*|refus\w*"
    r"|do(?:es)? ?n[o']?[' ]?t)"
)
_OF_OURS = r"(?:data|code|models?|software|systems?|tools?|weights|artifacts?|corpus)"
_OPENS = r"(?:publish|release|share|open ?source|make public|disclose|give away|hand out|go public)"
_JOINS = r"(?:join|hop in|jump in|get in|come in|take part|participate|enter|start)"
_TASKS = r"(?:shared tasks?|tasks?|challenges?|competitions?|contests?|tracks? of the (?:task|challenge))"
_RUN = (
    r"(?:are|is|do|does|will|can|you|we|i|one|u|guys|there|running|run|have|organi[sz]e|host|offer|take part in|join"
    r"|enter|planned|the|competition|ones|of|it|this|in|workshop)"
)
TASK_LINES = (
    Worded(  # which tasks there are
        "",
        alternatives(
            rf"^(?:(?:so|and|hi) )*(?:what|which) (?:are (?:the|your) )?(?:\w+ )?{_TASKS}(?: {_RUN}){{0,8}}$",
        ),
        alternatives(
            rf"\b(?:host|run|offer|organi[sz]e|feature|include|have|propose|consist\w* of|comprise|present)\w*\b"
            rf".{{0,40}}\b{_TASKS} ?[:(]",
            rf"\b(?:two|three|four|five|2|3|4|5|following) (?:\w+ )?{_TASKS} ?[:(]",
        ),
        re.compile(r"\b(?:deadlines?|when|data|papers?|downstream)\b"),
        frozenset({"challenge", "topic_group", "topics", "about"}),
    ),
    Worded(  # what is kept secret
        "code_release",
        alternatives(
            rf"\b{_KEPT}\b.{{0,40}}\b(?:{_OF_OURS}|ok|okay|allowed|accept\w*|excluded|problem)\b",
            rf"\b{_OF_OURS} (?:is|are|has to be|must be) {_KEPT}\b",
            rf"\b{_FORBIDS} (?:let (?:us|me) |want (?:us|me)? ?(?:to )?)?{_OPENS}\b.{{0,40}}\b(?:{_OF_OURS}|it)\b",
        ),
        alternatives(
            r"\b(?:proprietary|confidential|closed source|non ?disclosure)\b.*"
            r"\b(?:may|can|free|allowed|welcome|accepted|include\w*|not)\b",
            r"\b(?:may|can|free|allowed|welcome|accept\w*|not)\b.*\b(?:proprietary|confidential|closed source)\b",
            r"\b(?:not (?:require|need|have to|expected)|need not|no need)\b.{0,60}"
            r"\b(?:public\w*|releas\w*|publish\w*|open|shared?)\b",
        ),
        re.compile(r"\b(?:proceedings|paper|preprint|arxiv|talks?|slides|review(?:s|ers)?)\b"),
        frozenset({"code_release", "challenge", "eligibility", "can_still_submit", "pages_exclude", "archival"}),
    ),
    Worded(  # who comes late
        "",
        alternatives(
            rf"\b{_JOINS}\b.{{0,30}}\b(?:later|late|anyway|half ?way|mid ?way|on the (?:first|second|last) day"
            r"|on day (?:1|one|2|two)|after (?:it|the start|the deadline|it started)"
            r"|without (?:having )?(?:regist\w+|sign\w+))\b",
            r"\b(?:missed|forgot|did not|too late for) (?:\w+ ){0,3}(?:sign ?up|regist\w+|intent)\b"
            rf".*\b(?:can|may|could) (?:i|we) (?:still |just )?{_JOINS}\b",
        ),
        re.compile(
            rf"\b(?:can|may|could|welcome to|possible to) (?:still |also )?{_JOINS}\b.{{0,60}}"
            r"\b(?:later|late|still|point|after|any ?time|during|without)\b"
            r"|\bcan still (?:join|participate|take part)\b"
        ),
        re.compile(r"\b(?:papers?|talks?|submi\w+|remote\w*|online|zoom|visa|flight)\b"),
        frozenset({"registration", "registration_deadline", "can_still_submit", "attend", "late_submission"}),
    ),
    Worded(  # where the data are
        "",
        _asked(_SETS),
        re.compile(
            rf"^(?!.*{_OF_AUTHORS})(?=.*\b{_SETS}\b)"
            rf".*(?:\b{_PLACED}\b.{{0,40}}\b{_AT}\b.{{0,30}}{_ON_NET}|https?://\S)"
        ),
        _NEVER,
        _TAKEN,
    ),
    Worded(  # where the code is, and all that the organizers give out
        "",
        alternatives(
            rf"\b{_LINK}\b.{{0,30}}\b{_GIT}\b|\b{_GIT}(?: (?:repo|repository|page))? {_LINK}\b",
            rf"^(?:(?:the|a|your|and|so|is there an?) )*(?:public |official )?{_GIT}(?: (?:repo|repository|page))?"
            r"(?: for (?:it|this|the (?:task|challenge|contest|data|code|baseline|workshop)))?$",
            _asked(_CODE).pattern,
        ),
        alternatives(
            rf"^(?!.*{_OF_AUTHORS})(?=.*\b(?:{_CODE}|repo|repository)\b)"
            rf".*\b{_PLACED}\b.{{0,40}}\b{_AT}\b.{{0,30}}{_ON_NET}",
            rf"^(?!.*{_OF_AUTHORS}).*https?://(?:www\.)?(?:{_GIT}|huggingface)\.\w+/\S",
        ),
        _NEVER,
        _TAKEN,
    ),
)
