"""Where the data and the code of a contest or the event are, and what a line of the call says that tells it."""

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


TASK_LINES = (
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
